/** The only place that knows the package: parts by name, their content as UTF-8, relationships and content types. */
import { unreadable } from './refusal';
import { splice } from './edits';
import { utf8 } from './utf8';
import { Token, XmlScanner } from './xml';
import { inflateEntry, openZip, type Zip, type ZipEntry } from './zip';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type URI: `worksheet`, `sharedStrings`; transitional and strict names end alike. */
  readonly type: string;
  /** Part name without leading slash, '' for an external target. */
  readonly target: string;
}

export class Package {
  readonly zip: Zip;
  private readonly byName = new Map<string, ZipEntry>();
  private readonly contents = new Map<string, Uint8Array>();

  constructor(bytes: Uint8Array) {
    this.zip = openZip(bytes);
    for (const entry of this.zip.entries) this.byName.set(keyOf(entry.name), entry);
  }

  /** The entry's name as the archive writes it; undefined when there is no such part. Part names ignore case. */
  nameOf(part: string): string | undefined {
    return this.byName.get(keyOf(part))?.name;
  }

  /** Names of all entries, as the archive writes them. */
  names(): string[] {
    return this.zip.entries.map((e) => e.name);
  }

  /** The part's XML as UTF-8 bytes, or null when absent. Parts in another encoding are recoded. */
  xml(part: string): Uint8Array | null {
    const entry = this.byName.get(keyOf(part));
    if (!entry) return null;
    const known = this.contents.get(entry.name);
    if (known) return known;
    const content = toUtf8(inflateEntry(this.zip, entry), entry.name);
    this.contents.set(entry.name, content);
    return content;
  }

  /** Lets go of a large part's content. */
  forget(part: string): void {
    const name = this.nameOf(part);
    if (name) this.contents.delete(name);
  }

  /** Relationships of a part; of the package itself for ''. Empty when it has none. */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    const bytes = this.xml(name);
    if (!bytes) return [];
    const x = new XmlScanner(bytes, name);
    const found: Relationship[] = [];
    for (let token = x.next(); token !== Token.End; token = x.next()) {
      if (token !== Token.Open || x.name !== 'Relationship') continue;
      const target = x.attr('Target') ?? '';
      found.push({
        id: x.attr('Id') ?? '',
        type: (x.attr('Type') ?? '').split('/').pop() ?? '',
        target: x.attr('TargetMode') === 'External' ? '' : resolveTarget(part, target),
      });
    }
    return found;
  }

  /** The main part, checked to be a workbook in XML. */
  workbookPart(): string {
    const main = this.relationships('').find((r) => r.type === 'officeDocument')?.target;
    if (main && keyOf(main).endsWith('.bin')) throw unreadable('binary', main);
    const part = main && this.nameOf(main);
    if (part) return part;
    if (this.nameOf('EncryptedPackage')) throw unreadable('encrypted');
    throw unreadable(this.nameOf('xl/workbook.bin') ? 'binary' : 'not_workbook', main ?? '');
  }
}

const keyOf = (part: string): string => part.replace(/\\/g, '/').toLowerCase();

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Targets may be absolute (`/xl/…`) or relative to the source part's folder. */
function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? target : `${source.slice(0, source.lastIndexOf('/') + 1)}${target}`;
  const segments: string[] = [];
  for (const segment of decodeName(path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function decodeName(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** XML may come as UTF-16 with a mark, or name another encoding; Office writes UTF-8. */
function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const mark = bytes.length >= 2 ? (bytes[0] as number) * 256 + (bytes[1] as number) : 0;
  let label = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  if (label === 'utf-8' && mark === 0x3c3f) {
    const head = String.fromCharCode(...bytes.subarray(0, Math.min(bytes.length, 120)));
    label = (/^<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8').toLowerCase();
  }
  if (label === 'utf-8' || label === 'us-ascii') return bytes;
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return utf8(text.replace(/^(<\?xml[^>]*\sencoding\s*=\s*["'])[\w-]+/, '$1UTF-8'));
  } catch {
    throw unreadable('broken_xml', `${part} encoding ${label}`);
  }
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** Takes a part out: its entry becomes empty of meaning only when nothing points to it, so pointers and type go too. */
export function removePart(pkg: Package, source: string, part: string, contents: Map<string, Uint8Array | null>): void {
  contents.set(part, null);
  const relationships = pkg.nameOf(relationshipsPart(source)) as string;
  const id = pkg.relationships(source).find((r) => r.target.toLowerCase() === part.toLowerCase())?.id;
  contents.set(
    relationships,
    withoutElement(contents.get(relationships) ?? pkg.xml(relationships)!, relationships, 'Id', id ?? ''),
  );
  const types = pkg.nameOf(CONTENT_TYPES) as string;
  contents.set(types, withoutElement(contents.get(types) ?? pkg.xml(types)!, types, 'PartName', `/${part}`));
}

/** The part without the child of the root whose attribute has that value. */
function withoutElement(bytes: Uint8Array, part: string, attribute: string, value: string): Uint8Array {
  const x = new XmlScanner(bytes, part);
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token !== Token.Open || x.depth !== 2 || x.attr(attribute)?.toLowerCase() !== value.toLowerCase()) continue;
    const { start } = x;
    x.skip();
    return splice(bytes, [{ start, end: x.end, text: '' }]);
  }
  return bytes;
}
