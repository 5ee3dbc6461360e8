/**
 * The only place that keeps our texts inside a workbook file. Excel's `workbook.settings` live in the part of the add-in that
 * wrote them (a web extension); where that part is ours it is used, otherwise a custom XML part of our own, which Excel keeps.
 */
import { splice, type Edit } from './edits';
import { CONTENT_TYPES, Package, relationshipsPart } from './package';
import { readingFile } from './snapshot';
import { readWorkbookPart } from './workbook';
import { escapeXml } from './escape';
import { utf8 } from './utf8';
import { Token, XmlScanner } from './xml';

/** Names and pieces as the Excel host stores them. */
const PREFIX = 'kaoping.';
const NAMESPACE = 'urn:kaoping:settings';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export type Contents = Map<string, Uint8Array | null>;

/** The text under the key, or null. */
export function loadSetting(pkg: Package, workbookPart: string, key: string): string | null {
  const extension = extensionPart(pkg);
  const properties = extension ? readProperties(pkg.xml(extension) as Uint8Array, extension) : null;
  const head = properties?.get(`${PREFIX}${key}`);
  if (properties && head) return joined(properties, key, head.value);
  const custom = customPart(pkg, workbookPart);
  return custom ? (readCustom(pkg.xml(custom) as Uint8Array, custom).get(key) ?? null) : null;
}

/** The text that the file keeps under the key, or null. Throws `HostFailure` for a file that cannot be read. */
export const readSetting = (bytes: Uint8Array, key: string): string | null =>
  readingFile(() => {
    const pkg = new Package(bytes);
    return loadSetting(pkg, readWorkbookPart(pkg).part, key);
  });

/** Every text of ours in the file, by its key. */
export function allSettings(pkg: Package, workbookPart: string): Map<string, string> {
  const extension = extensionPart(pkg);
  const custom = customPart(pkg, workbookPart);
  const found = custom ? readCustom(pkg.xml(custom) as Uint8Array, custom) : new Map<string, string>();
  const properties = extension ? readProperties(pkg.xml(extension) as Uint8Array, extension) : null;
  for (const [name, { value }] of properties ?? []) {
    const key = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
    const text = properties && key && !/\.\d+$/.test(key) ? joined(properties, key, value) : null;
    if (text !== null) found.set(key, text);
  }
  return found;
}

/** Changed parts that keep the text (null: forget it) under the key. */
export function saveSetting(pkg: Package, workbookPart: string, key: string, text: string | null): Contents {
  const contents: Contents = new Map();
  const extension = extensionPart(pkg);
  if (extension) {
    contents.set(extension, withProperty(pkg.xml(extension) as Uint8Array, extension, key, text));
    return contents;
  }
  const custom = customPart(pkg, workbookPart);
  const kept = custom ? readCustom(pkg.xml(custom) as Uint8Array, custom) : new Map<string, string>();
  if (text === null) kept.delete(key);
  else kept.set(key, text);
  const items = [...kept].map(([name, value]) => `<item key="${attribute(name)}">${escapePlain(value)}</item>`);
  const xml = utf8(
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<settings xmlns="${NAMESPACE}">${items.join('')}</settings>`,
  );
  if (custom) contents.set(custom, xml);
  else if (text !== null) addCustomPart(pkg, workbookPart, xml, contents);
  return contents;
}

interface Property {
  readonly value: string;
  /** Bounds of the whole element. */
  readonly start: number;
  readonly end: number;
}

/** The web extension part that holds properties of ours, or undefined. */
const extensionPart = (pkg: Package): string | undefined =>
  pkg.names().find((name) => {
    if (!/(^|\/)webextension\d*\.xml$/i.test(name)) return false;
    return [...readProperties(pkg.xml(name) as Uint8Array, name).keys()].some((key) => key.startsWith(PREFIX));
  });

function readProperties(bytes: Uint8Array, part: string): Map<string, Property> {
  const x = new XmlScanner(bytes, part);
  const found = new Map<string, Property>();
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token !== Token.Open || x.name !== 'property') continue;
    const name = x.attr('name') ?? '';
    const value = x.attr('value') ?? '';
    const { start } = x;
    x.skip();
    found.set(name, { value, start, end: x.end });
  }
  return found;
}

/** Values are stored as JSON; the head counts the pieces of a long text. */
function joined(properties: ReadonlyMap<string, Property>, key: string, head: string): string | null {
  try {
    const { pieces, text } = JSON.parse(head) as { pieces: number; text: string };
    const parts = [text];
    for (let i = 1; i < pieces; i++) {
      const piece: unknown = JSON.parse(properties.get(`${PREFIX}${key}.${i}`)?.value ?? 'null');
      if (typeof piece !== 'string') return null;
      parts.push(piece);
    }
    return parts.every((p) => typeof p === 'string') ? parts.join('') : null;
  } catch {
    return null;
  }
}

/** In a file one piece is enough: the limit on a piece is Excel's at run time. */
function withProperty(bytes: Uint8Array, part: string, key: string, text: string | null): Uint8Array {
  const properties = readProperties(bytes, part);
  const own = new RegExp(`^${escapeRegExp(PREFIX + key)}(\\.\\d+)?$`);
  const old = [...properties].filter(([name]) => own.test(name)).map(([, p]) => p);
  const at = old[0]?.start ?? [...properties.values()][0]!.start;
  const tag = /^<([\w.-]+:)?/.exec(new TextDecoder().decode(bytes.subarray(at, at + 40)))?.[1] ?? '';
  const value = text === null ? '' : JSON.stringify({ pieces: 1, text });
  const added = text === null ? '' : `<${tag}property name="${attribute(PREFIX + key)}" value="${attribute(value)}"/>`;
  const edits: Edit[] = old.map(({ start, end }) => ({ start, end, text: '' }));
  return splice(bytes, [{ start: at, end: at, text: added }, ...edits]);
}

/** The custom XML part with our root, or undefined. */
const customPart = (pkg: Package, workbookPart: string): string | undefined =>
  pkg
    .relationships(workbookPart)
    .filter((r) => r.type === 'customXml')
    .map((r) => pkg.nameOf(r.target))
    .find((name) => {
      if (!name) return false;
      const head = new TextDecoder().decode((pkg.xml(name) as Uint8Array).subarray(0, 500));
      return head.includes(`"${NAMESPACE}"`) || head.includes(`'${NAMESPACE}'`);
    });

function readCustom(bytes: Uint8Array, part: string): Map<string, string> {
  const x = new XmlScanner(bytes, part);
  const found = new Map<string, string>();
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token === Token.Open && x.depth === 2 && x.name === 'item') {
      const key = x.attr('key') ?? '';
      found.set(key, x.content());
    }
  }
  return found;
}

function addCustomPart(pkg: Package, workbookPart: string, xml: Uint8Array, contents: Contents): void {
  let n = 1;
  while (pkg.nameOf(`customXml/item${n}.xml`) || pkg.nameOf(`customXml/itemProps${n}.xml`)) n++;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  contents.set(`customXml/item${n}.xml`, xml);
  contents.set(
    `customXml/itemProps${n}.xml`,
    utf8(
      `${declaration}<ds:datastoreItem ds:itemID="{7C2B1E60-5D1F-4B7E-9C55-3A1D90E6F2B4}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  contents.set(
    `customXml/_rels/item${n}.xml.rels`,
    utf8(
      `${declaration}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="itemProps${n}.xml"/></Relationships>`,
    ),
  );
  const relationships = pkg.nameOf(relationshipsPart(workbookPart)) as string;
  const ids = new Set(pkg.relationships(workbookPart).map((r) => r.id));
  let id = 1;
  while (ids.has(`rIdKaoping${id}`)) id++;
  const target = `${'../'.repeat(workbookPart.split('/').length - 1)}customXml/item${n}.xml`;
  contents.set(
    relationships,
    appended(
      pkg.xml(relationships) as Uint8Array,
      relationships,
      (p) => `<${p}Relationship Id="rIdKaoping${id}" Type="${OFFICE}/customXml" Target="${target}"/>`,
    ),
  );
  const types = pkg.nameOf(CONTENT_TYPES) as string;
  const override = (p: string): string =>
    `<${p}Override PartName="/customXml/itemProps${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  contents.set(types, appended(pkg.xml(types) as Uint8Array, types, override));
}

/** The part with one more child at the end of its root. */
function appended(bytes: Uint8Array, part: string, child: (prefix: string) => string): Uint8Array {
  const x = new XmlScanner(bytes, part);
  let prefix = '';
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token === Token.Open && x.depth === 1) {
      prefix = x.prefix;
      if (x.empty) throw x.broken('no children');
    } else if (token === Token.Close && x.depth === 1)
      return splice(bytes, [{ start: x.start, end: x.start, text: child(prefix) }]);
  }
  return bytes;
}

const attribute = (text: string): string => escapePlain(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');

/** Plain XML escaping, without the cell convention `_x000D_`: carriage returns and the like are written as references. */
const escapePlain = (text: string): string =>
  [...text]
    .map((c) => (c < ' ' && !'\n\t\r'.includes(c) ? '' : c === '\r' ? '&#13;' : c === '_' ? c : escapeXml(c)))
    .join('');

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
