/**
 * The only place that says what a written file changed besides the cells of its plan, without the reader under test: parts by their
 * bytes, the written sheets by cutting their XML at the cells.
 */
import { cellAddress, columnNumber } from '../../src/core/model/area';
import type { WritePlan } from '../../src/core/model/plan';
import type { Snapshot } from '../../src/core/model/snapshot';
import { openZip } from '../../src/host/xlsx/zip';
import { unzip } from './parts';

export interface Untouched {
  readonly partsKept: number;
  /** Empty when nothing else changed. */
  readonly troubles: readonly string[];
}

/** `parts`: the part of each sheet by its name; sheet1.xml and so on in tab order when absent. */
export function compareFiles(
  before: Uint8Array,
  after: Uint8Array,
  snapshot: Snapshot,
  plan: WritePlan,
  parts: ReadonlyMap<string, string> = new Map(),
): Untouched {
  const troubles: string[] = [];
  const note: Note = (right, text) => void (right || troubles.push(text));
  const sheets = snapshot.sheets.map(
    (s, i) => [s.name, parts.get(s.name) ?? `xl/worksheets/sheet${i + 1}.xml`] as const,
  );
  const files: Files = { before, after, was: unzip(before), is: unzip(after), sheets };
  const partsKept = compareParts(files, plan, note);
  compareSheets(files, plan, note);
  return { partsKept, troubles };
}

type Note = (right: boolean, text: string) => void;

/** The file before and after the write, and the parts of both. */
interface Files {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly was: Record<string, Uint8Array>;
  readonly is: Record<string, Uint8Array>;
  /** Name and part of each sheet. */
  readonly sheets: readonly (readonly [string, string])[];
}

/** Every other part byte for byte, in its place; the workbook part only to ask for calculation, the chain only when a formula went. */
function compareParts({ before, after, was, is, sheets }: Files, plan: WritePlan, note: Note): number {
  const formulaGone = plan.writes.some((w) => w.before.formula !== undefined);
  const touched = new Set(plan.writes.map((w) => w.at.sheet));
  const allowed = new Set(sheets.flatMap(([name, part]) => (touched.has(name) ? [part] : [])));
  let kept = 0;
  for (const [name, content] of Object.entries(was)) {
    const now = is[name];
    if (now && Buffer.compare(content, now) === 0) kept++;
    else if (name === 'xl/workbook.xml') {
      const text = now ? Buffer.from(now).toString() : '';
      note(
        text.replace(' fullCalcOnLoad="1"', '') === Buffer.from(content).toString(),
        'the workbook part changed otherwise',
      );
    } else if (formulaGone && /calcChain|Content_Types|workbook\.xml\.rels/.test(name)) continue;
    else note(allowed.has(name), `${name} changed`);
  }
  const order = (bytes: Uint8Array): string =>
    openZip(bytes)
      .entries.map((e) => e.name)
      .join();
  if (!formulaGone) note(order(before) === order(after), 'parts stand in another order');
  return kept;
}

const CELL = /<(x:)?c(?=[\s/>])[^>]*?(?:\/>|>.*?<\/(?:x:)?c>)/gs;

/** The XML between cells must be the same, and every cell that was not written, except results of formulas. */
function compareSheets(files: Files, plan: WritePlan, note: Note): void {
  for (const [name, part] of files.sheets) {
    const [a, b] = [files.was, files.is].map((parts) => Buffer.from(parts[part] as Uint8Array).toString()) as [
      string,
      string,
    ];
    if (a === b) continue;
    const written = new Set(plan.writes.filter((w) => w.at.sheet === name).map((w) => cellAddress(w.at.row, w.at.col)));
    const styled = new Map(
      plan.writes.flatMap((w) =>
        w.at.sheet === name && w.formatFrom
          ? [[cellAddress(w.at.row, w.at.col), cellAddress(w.formatFrom.row, w.formatFrom.col)]]
          : [],
      ),
    );
    const rows = new Set(plan.writes.filter((w) => w.at.sheet === name).map((w) => w.at.row));
    note(around(a, rows) === around(b, rows), `${part}: something around the cells changed`);
    const was = cellsOf(a);
    const is = cellsOf(b);
    for (const [address, xml] of was) {
      if (written.has(address)) continue;
      const now = is.get(address) ?? '';
      if (xml !== now)
        note(/<(x:)?f[\s>]/.test(xml) && formulaOf(xml) === formulaOf(now), `${part} ${address}: ${xml} became ${now}`);
    }
    for (const address of is.keys()) note(was.has(address) || written.has(address), `${part} ${address} appeared`);
    for (const address of written) {
      note(is.has(address), `${part} ${address} is missing`);
      const old = was.get(address);
      if (old !== undefined && !styled.has(address))
        note(styleOf(old) === styleOf(is.get(address) ?? ''), `${part} ${address} has another style`);
    }
    for (const [address, from] of styled) {
      const own = styleOf(was.get(address) ?? '');
      const wanted = own || styleOf(was.get(from) ?? '');
      note(styleOf(is.get(address) ?? '') === wanted, `${part} ${address} does not look like ${from}`);
    }
  }
}

/** What stands between cells; rows that only hold written cells, and the dimension, may come. */
const around = (xml: string, rows: ReadonlySet<number>): string =>
  xml
    .replace(CELL, '')
    .replace(/<((?:x:)?row)([^>]*?)\s*\/>/g, '<$1$2></$1>')
    .replace(/<(?:x:)?row r="(\d+)"><\/(?:x:)?row>/g, (whole, r: string) => (rows.has(Number(r)) ? '' : whole))
    .replace(/<((?:x:)?sheetData)\/>/, '<$1></$1>')
    .replace(/<(?:x:)?dimension[^>]*>/, '');

const styleOf = (xml: string): string => / s="\d+"/.exec(xml)?.[0] ?? '';

const formulaOf = (xml: string): string => (/<(?:x:)?f[^>]*>(.*?)<\/(?:x:)?f>/s.exec(xml)?.[1] ?? '') + styleOf(xml);

function cellsOf(xml: string): Map<string, string> {
  const cells = new Map<string, string>();
  let row = 0;
  for (const rowXml of xml.match(/<(?:x:)?row(?=[\s/>])[^>]*?(?:\/>|>.*?<\/(?:x:)?row>)/gs) ?? []) {
    row = Number(/^<(?:x:)?row[^>]*? r="(\d+)"/.exec(rowXml)?.[1] ?? row + 1);
    let col = 0;
    for (const cell of rowXml.match(CELL) ?? []) {
      const letters = /^<(?:x:)?c[^>]*? r="([A-Z]+)\d+"/.exec(cell)?.[1];
      col = letters ? columnNumber(letters) : col + 1;
      cells.set(cellAddress(row, col), cell.replace(/ r="[A-Z]+\d+"/, ''));
    }
  }
  return cells;
}
