/** The only place that puts sheets of ours into a file: re-made in their place without traces, or added at the end. */
import { columnLetters, quoteSheet } from '../../../core/model/area';
import { markOf, type OurSheet } from '../../../core/model/sheets';
import { splice, type Edit } from '../edits';
import { CONTENT_TYPES, Package, relationshipsPart, removePart } from '../package';
import { readingFile } from '../snapshot';
import { readWorkbookPart, type WorkbookPart } from '../workbook';
import { escapeXml } from '../escape';
import { utf8 } from '../utf8';
import { Token, XmlScanner } from '../xml';
import { replaceEntries } from '../zip';
import { chartXml, drawingXml } from './chartXml';
import { RELATIONSHIPS, XML_HEAD, sheetXml } from './sheetXml';
import { StyleBook } from './styleBook';

const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = {
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** What is still to be added to the shared parts. */
interface Additions {
  readonly sheets: { readonly name: string; readonly id: number; readonly rel: string; readonly part: string }[];
  readonly names: string[];
  readonly types: Map<string, string>;
}

/**
 * The workbook with these sheets. A sheet of the same kind that carries our mark keeps its name and place and gets new
 * content; any other sheet stays as it is, also one of the same name. Throws `HostFailure`; the given bytes are not changed.
 */
export function makeSheets(bytes: Uint8Array, sheets: readonly OurSheet[]): { bytes: Uint8Array; names: string[] } {
  if (!sheets.length) return { bytes, names: [] };
  return readingFile(() => {
    const pkg = new Package(bytes);
    const workbook = readWorkbookPart(pkg);
    const contents = new Map<string, Uint8Array | null>();
    const styles = workbook.stylesPart
      ? new StyleBook(pkg.xml(workbook.stylesPart) as Uint8Array, workbook.stylesPart)
      : null;
    const additions: Additions = { sheets: [], names: [], types: new Map() };
    const taken = new Set(workbook.sheets.map((s) => s.name.toLowerCase()));
    const names = sheets.map((sheet) => makeOne(pkg, workbook, sheet, styles, contents, additions, taken));
    if (workbook.calcChainPart) removePart(pkg, workbook.part, workbook.calcChainPart, contents);
    addToWorkbook(pkg, workbook, additions, contents);
    addTypes(pkg, additions.types, contents);
    const newStyles = styles?.result();
    if (newStyles && workbook.stylesPart) contents.set(workbook.stylesPart, newStyles);
    return { bytes: replaceEntries(pkg.zip, contents), names };
  });
}

function makeOne(
  pkg: Package,
  workbook: WorkbookPart,
  sheet: OurSheet,
  styles: StyleBook | null,
  contents: Map<string, Uint8Array | null>,
  additions: Additions,
  taken: Set<string>,
): string {
  const old = workbook.sheets.find((s) => s.ours === sheet.kind && s.part !== null);
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const stem = `${markOf(sheet.kind).replace(/_/g, '')}`;
  const part = old?.part ? (pkg.nameOf(old.part) as string) : freePart(pkg, `${folder}worksheets/${stem}`);
  const name = old?.name ?? freeName(sheet.name, taken);
  if (old) clearBelongings(pkg, part, contents);
  else {
    const position = workbook.sheets.length + additions.sheets.length;
    const id = Math.max(0, ...workbook.sheets.map((s) => s.id), ...additions.sheets.map((s) => s.id)) + 1;
    additions.sheets.push({ name, id, rel: `rIdKaoping${id}`, part });
    additions.names.push(...namesOf(sheet, name, position));
    additions.types.set(part, TYPES.sheet);
  }
  const style = (s: Parameters<StyleBook['style']>[0]): number => styles?.style(s) ?? 0;
  const drawing = sheet.charts.length ? `${folder}drawings/${stem}.xml` : null;
  contents.set(part, utf8(sheetXml(sheet, style, drawing ? 'rId1' : undefined)));
  if (!drawing) return name;
  contents.set(relationshipsPart(part), utf8(relationshipsXml([{ type: 'drawing', target: `/${drawing}` }])));
  contents.set(drawing, utf8(drawingXml(sheet.charts)));
  additions.types.set(drawing, TYPES.drawing);
  const charts = sheet.charts.map((chart, i) => {
    const target = `${folder}charts/${stem}_${i + 1}.xml`;
    contents.set(target, utf8(chartXml(chart, sheet, name)));
    additions.types.set(target, TYPES.chart);
    return { type: 'chart', target: `/${target}` };
  });
  contents.set(relationshipsPart(drawing), utf8(relationshipsXml(charts)));
  return name;
}

/** 考评汇总, or 考评汇总（2） where a sheet that is not ours has the name. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}（${n}）`;
  taken.add(name.toLowerCase());
  return name;
}

function freePart(pkg: Package, stem: string): string {
  let part = `${stem}.xml`;
  for (let n = 2; pkg.nameOf(part); n++) part = `${stem}_${n}.xml`;
  return part;
}

/** Drawings, charts and whatever else hangs on a sheet of ours go; nothing else can refer to them. */
function clearBelongings(pkg: Package, part: string, contents: Map<string, Uint8Array | null>): void {
  const relationships = pkg.nameOf(relationshipsPart(part));
  if (!relationships) return;
  for (const { target } of pkg.relationships(part)) {
    const name = target && pkg.nameOf(target);
    if (!name || contents.has(name)) continue;
    clearBelongings(pkg, name, contents);
    contents.set(name, null);
  }
  contents.set(relationships, null);
}

/** The mark, and the rows printed on every page. */
function namesOf(sheet: OurSheet, name: string, position: number): string[] {
  const ref = quoteSheet(name);
  const { repeat } = sheet.headerRows;
  const local = `localSheetId="${position}"`;
  const titles = repeat
    ? [`name="_xlnm.Print_Titles" ${local}>${escapeXml(`${ref}!$${repeat[0]}:$${repeat[1]}`)}`]
    : [];
  const area = `${ref}!$A$1:$${columnLetters(Math.max(1, sheet.widths.length))}$1`;
  return [`name="${markOf(sheet.kind)}" ${local} hidden="1">${escapeXml(area)}`, ...titles];
}

const relationshipsXml = (list: readonly { readonly type: string; readonly target: string }[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${list
    .map((r, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${r.type}" Target="${escapeXml(r.target)}"/>`)
    .join('')}</Relationships>`;

function addToWorkbook(
  pkg: Package,
  workbook: WorkbookPart,
  additions: Additions,
  contents: Map<string, Uint8Array | null>,
): void {
  if (!additions.sheets.length) return;
  const bytes = pkg.xml(workbook.part) as Uint8Array;
  contents.set(workbook.part, withSheets(bytes, workbook.part, additions));
  const relationships = pkg.nameOf(relationshipsPart(workbook.part)) as string;
  const text = additions.sheets
    .map((s) => `<Relationship Id="${s.rel}" Type="${RELATIONSHIPS}/worksheet" Target="/${escapeXml(s.part)}"/>`)
    .join('');
  const current = contents.get(relationships) ?? (pkg.xml(relationships) as Uint8Array);
  contents.set(relationships, appended(current, relationships, text));
}

/** Elements that may stand between `sheets` and `definedNames`. */
const BEFORE_NAMES = new Set(['functionGroups', 'externalReferences']);

function withSheets(bytes: Uint8Array, part: string, { sheets, names }: Additions): Uint8Array {
  const x = new XmlScanner(bytes, part);
  const edits: Edit[] = [];
  let prefix = '';
  let relPrefix = 'r';
  let declared = '';
  let namesAt = 0;
  let sheetsEnd = 0;
  let hasNames = false;
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token !== Token.Open) {
      if (token === Token.Close && x.depth === 2 && x.name === 'sheets') sheetsEnd = x.start;
      if (token === Token.Close && x.depth === 2 && x.name === 'definedNames') {
        edits.push({ start: x.start, end: x.start, text: namesXml(prefix, names) });
        hasNames = true;
      }
      if (token === Token.Close && x.depth === 2 && (x.name === 'sheets' || BEFORE_NAMES.has(x.name))) namesAt = x.end;
      continue;
    }
    if (x.depth === 1) {
      prefix = x.prefix;
      const head = x.text(x.start, x.end);
      const found = new RegExp(`xmlns:([\\w.-]+)="${RELATIONSHIPS}"`).exec(head)?.[1];
      relPrefix = found ?? 'r';
      declared = found ? '' : ` xmlns:r="${RELATIONSHIPS}"`;
    } else if (x.depth === 2 && x.empty && BEFORE_NAMES.has(x.name)) namesAt = x.end;
  }
  const rows = sheets
    .map((s) => `<${prefix}sheet name="${escapeXml(s.name)}" sheetId="${s.id}"${declared} ${relPrefix}:id="${s.rel}"/>`)
    .join('');
  edits.push({ start: sheetsEnd, end: sheetsEnd, text: rows });
  if (!hasNames) {
    edits.push({
      start: namesAt,
      end: namesAt,
      text: `<${prefix}definedNames>${namesXml(prefix, names)}</${prefix}definedNames>`,
    });
  }
  return splice(bytes, edits);
}

const namesXml = (prefix: string, names: readonly string[]): string =>
  names.map((n) => `<${prefix}definedName ${n}</${prefix}definedName>`).join('');

/** Adds a type for each new part; types of parts that are gone are taken out. */
function addTypes(pkg: Package, types: ReadonlyMap<string, string>, contents: Map<string, Uint8Array | null>): void {
  const part = pkg.nameOf(CONTENT_TYPES) as string;
  const bytes = contents.get(part) ?? (pkg.xml(part) as Uint8Array);
  const x = new XmlScanner(bytes, part);
  const edits: Edit[] = [];
  const known = new Set<string>();
  let prefix = '';
  let end = 0;
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token === Token.Close && x.depth === 1) end = x.start;
    if (token !== Token.Open) continue;
    if (x.depth === 1) prefix = x.prefix;
    if (x.name !== 'Override') continue;
    const name = (x.attr('PartName') ?? '').replace(/^\//, '');
    const archived = pkg.nameOf(name) ?? name;
    const { start } = x;
    x.skip();
    if (contents.get(archived) === null && !types.has(archived)) edits.push({ start, end: x.end, text: '' });
    else known.add(name.toLowerCase());
  }
  const text = [...types]
    .filter(([name]) => !known.has(name.toLowerCase()))
    .map(([name, type]) => `<${prefix}Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`)
    .join('');
  if (text) edits.push({ start: end, end, text });
  if (edits.length) contents.set(part, splice(bytes, edits));
}

/** Text added before the root's end tag. */
function appended(bytes: Uint8Array, part: string, text: string): Uint8Array {
  const x = new XmlScanner(bytes, part);
  for (let token = x.next(); token !== Token.End; token = x.next()) {
    if (token === Token.Close && x.depth === 1) return splice(bytes, [{ start: x.start, end: x.start, text }]);
  }
  return bytes;
}
