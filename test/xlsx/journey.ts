/**
 * The only place that takes a random workbook through read → score → write → read and names what went wrong. What must stay is
 * compared without the reader under test: parts by their bytes, the written sheet by cutting its XML at the cells.
 */
import { appraise } from '../../src/core/appraise';
import { cellAddress, columnNumber, contains, type CellRef } from '../../src/core/model/area';
import type { CellWrite, WritePlan } from '../../src/core/model/plan';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import {
  cellKey,
  formatAt,
  formulaAt,
  valueAt,
  type SheetSnapshot,
  type Snapshot,
} from '../../src/core/model/snapshot';
import { planWrites } from '../../src/core/writeback/plan';
import { XlsxHost, patchWorkbook, readSnapshot } from '../../src/host/xlsx';
import { openZip } from '../../src/host/xlsx/zip';
import { unzip, zip } from './parts';
import { Dice, randomBook, type RandomBook } from './random';

export interface Journey {
  readonly seed: number;
  readonly tables: number;
  readonly rows: number;
  readonly scored: number;
  /** Cells written by the engine's plan and by the random one. */
  readonly written: number;
  readonly partsKept: number;
  /** Empty when all is well. */
  readonly troubles: readonly string[];
}

const TEXTS = ['', '低于全区平均', '<预警>&"迟报"', '=1+1', ' 空格 ', '一\n二', '𠮷'];

/** Result cells of the engine, and beside them any constants anywhere: the host must not care. */
function randomWrites(dice: Dice, snapshot: Snapshot, planned: WritePlan): CellWrite[] {
  const taken = new Set(planned.writes.map((w) => `${w.at.sheet}\n${w.at.row},${w.at.col}`));
  const writes: CellWrite[] = [];
  for (let n = dice.upTo(12); n > 0; n--) {
    const sheet = dice.pick(snapshot.sheets);
    const at: CellRef = {
      sheet: sheet.name,
      row: 1 + dice.upTo((sheet.area?.bottom ?? 3) + 4),
      col: 1 + dice.upTo((sheet.area?.right ?? 3) + 3),
    };
    const key = `${at.sheet}\n${at.row},${at.col}`;
    const covered = sheet.merges.some(
      (m) => at.row >= m.top && at.row <= m.bottom && at.col >= m.left && at.col <= m.right,
    );
    const value = valueAt(sheet, at.row, at.col);
    const after = dice.chance(0.5) ? Math.round(dice.next() * 10_000) / 100 : dice.pick(TEXTS);
    if (taken.has(key) || covered || after === value) continue;
    taken.add(key);
    const formula = formulaAt(sheet, at.row, at.col);
    if (formula !== undefined && dice.chance(0.7)) continue;
    writes.push({ at, before: formula === undefined ? { value } : { value, formula }, after, role: 'note' });
  }
  return writes;
}

export async function journey(seed: number): Promise<Journey> {
  const book = randomBook(seed);
  const bytes = zip(book.parts);
  const original = bytes.slice();
  const snapshot = readSnapshot(bytes, `${seed}.xlsx`);
  const appraisal = appraise(snapshot, DEFAULT_SETTINGS);
  const engine = planWrites(appraisal, snapshot, { kind: 'all' });
  const plan: WritePlan = {
    ...engine,
    writes: [...engine.writes, ...randomWrites(new Dice(seed ^ 0x5bd1e995), snapshot, engine)],
  };
  const troubles: string[] = [];
  const note = (right: boolean, text: string): void => void (right || troubles.push(text));

  const written = patchWorkbook(bytes, plan);
  note(Buffer.compare(bytes, original) === 0, 'the input was changed');
  const files: Files = { before: bytes, after: written, was: unzip(bytes), is: unzip(written) };
  const after = readSnapshot(written, `${seed}.xlsx`);
  const partsKept = compareParts(files, snapshot, plan, note);
  compareSheets(book, files, snapshot, plan, note);
  compareSnapshots(snapshot, after, plan, note);
  sumsAgree(book, after, plan, note);
  const again = readSnapshot(patchWorkbook(bytes, engine), `${seed}.xlsx`);
  const second = planWrites(appraise(again, DEFAULT_SETTINGS), again, { kind: 'all' });
  note(
    second.writes.length === 0,
    `a second run would write ${second.writes.length} cells, first ${JSON.stringify(second.writes[0])}`,
  );
  await undoAll(bytes, plan, snapshot, note);
  const rows = appraisal.tables.flatMap((t) => t.rows);
  return {
    seed,
    tables: appraisal.tables.length,
    rows: rows.length,
    scored: rows.filter((r) => r.status === 'scored').length,
    written: plan.writes.length,
    partsKept,
    troubles,
  };
}

type Note = (right: boolean, text: string) => void;

/** The file before and after the write, and the parts of both. */
interface Files {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly was: Record<string, Uint8Array>;
  readonly is: Record<string, Uint8Array>;
}

const partsOfSheets = (snapshot: Snapshot, plan: WritePlan): Set<string> => {
  const touched = new Set(plan.writes.map((w) => w.at.sheet));
  return new Set(snapshot.sheets.flatMap((s, i) => (touched.has(s.name) ? [`xl/worksheets/sheet${i + 1}.xml`] : [])));
};

/** Every other part byte for byte, in its place; the workbook part only to ask for calculation, the chain only when a formula went. */
function compareParts({ before, after, was, is }: Files, snapshot: Snapshot, plan: WritePlan, note: Note): number {
  const formulaGone = plan.writes.some((w) => w.before.formula !== undefined);
  const allowed = partsOfSheets(snapshot, plan);
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
function compareSheets(book: RandomBook, files: Files, snapshot: Snapshot, plan: WritePlan, note: Note): void {
  snapshot.sheets.forEach((sheet, i) => {
    const part = `xl/worksheets/sheet${i + 1}.xml`;
    const [a, b] = [files.was, files.is].map((parts) => Buffer.from(parts[part] as Uint8Array).toString()) as [
      string,
      string,
    ];
    if (a === b) return;
    const written = new Set(
      plan.writes.filter((w) => w.at.sheet === sheet.name).map((w) => cellAddress(w.at.row, w.at.col)),
    );
    const styled = new Map(
      plan.writes.flatMap((w) =>
        w.at.sheet === sheet.name && w.formatFrom
          ? [[cellAddress(w.at.row, w.at.col), cellAddress(w.formatFrom.row, w.formatFrom.col)]]
          : [],
      ),
    );
    const rows = new Set(plan.writes.filter((w) => w.at.sheet === sheet.name).map((w) => w.at.row));
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
    if (book.hand === 'prefixed') note(!/<(c|row|v|is)[\s>]/.test(b), `${part}: elements without their prefix`);
  });
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
  for (const rowXml of xml.match(/<(?:x:)?row[\s/>].*?(?:<\/(?:x:)?row>|\/>(?=<(?:x:)?row|<\/))/gs) ?? []) {
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

function compareSnapshots(before: Snapshot, after: Snapshot, plan: WritePlan, note: Note): void {
  note(JSON.stringify(before.names) === JSON.stringify(after.names), 'names changed');
  before.sheets.forEach((a, i) => {
    const b = after.sheets[i] as SheetSnapshot;
    const writes = new Map(
      plan.writes.filter((w) => w.at.sheet === a.name).map((w) => [cellKey(w.at.row, w.at.col), w]),
    );
    for (const w of writes.values())
      note(
        valueAt(b, w.at.row, w.at.col) === w.after,
        `${a.name} ${cellAddress(w.at.row, w.at.col)} does not hold ${w.after}`,
      );
    const bottom = Math.max(a.area?.bottom ?? 0, b.area?.bottom ?? 0);
    const right = Math.max(a.area?.right ?? 0, b.area?.right ?? 0);
    for (let row = 1; row <= bottom; row++) {
      for (let col = 1; col <= right; col++) {
        if (!writes.get(cellKey(row, col))?.formatFrom) {
          const inside = [a.area, b.area].every((area) => area && contains(area, row, col));
          if (inside)
            note(formatAt(a, row, col) === formatAt(b, row, col), `${a.name} ${cellAddress(row, col)}: another format`);
        }
        if (writes.has(cellKey(row, col))) continue;
        const formula = formulaAt(a, row, col);
        note(formula === formulaAt(b, row, col), `${a.name} ${cellAddress(row, col)}: another formula`);
        if (formula === undefined)
          note(
            JSON.stringify(valueAt(a, row, col)) === JSON.stringify(valueAt(b, row, col)),
            `${a.name} ${cellAddress(row, col)}: another value`,
          );
      }
    }
    for (const field of ['merges', 'hidden', 'protected', 'filtered'] as const)
      note(JSON.stringify(a[field]) === JSON.stringify(b[field]), `${a.name}: ${field}`);
    note([...a.hiddenRows].join() === [...b.hiddenRows].join(), `${a.name}: hidden rows`);
  });
}

/** Sums that stood over written cells show the sum of what stands there now. */
function sumsAgree(book: RandomBook, after: Snapshot, plan: WritePlan, note: Note): void {
  const written = new Set(plan.writes.map((w) => `${w.at.sheet}\n${w.at.row},${w.at.col}`));
  for (const { sheet: name, row, col, from, to } of book.sums) {
    const sheet = after.sheets.find((s) => s.name === name) as SheetSnapshot;
    if (written.has(`${name}\n${row},${col}`)) continue;
    let sum = 0;
    let broken = false;
    for (let r = from; r <= to; r++) {
      const value = valueAt(sheet, r, col);
      if (typeof value === 'number') sum += value;
      else if (typeof value === 'object') broken = true;
    }
    const shown = valueAt(sheet, row, col);
    const close = typeof shown === 'number' && Math.abs(shown - sum) < 1e-9;
    note(
      close || (broken && shown === ''),
      `${name} ${cellAddress(row, col)} shows ${String(shown)}, the sum is ${sum}`,
    );
  }
}

/** After undo the workbook reads as it did, results of formulas included. */
async function undoAll(bytes: Uint8Array, plan: WritePlan, snapshot: Snapshot, note: Note): Promise<void> {
  const host = new XlsxHost(bytes, snapshot.workbook);
  const { restore } = await host.apply(plan);
  const { kept } = await host.restore(JSON.parse(JSON.stringify(restore)) as typeof restore);
  const back = await host.read();
  const strip = (s: Snapshot): unknown =>
    s.sheets.map((sheet) => [
      sheet.name,
      sheet.area,
      [...sheet.formulas],
      sheet.values.map((line, r) =>
        line.map((v, c) =>
          sheet.formulas.has(cellKey(r + (sheet.area?.top ?? 1), c + (sheet.area?.left ?? 1))) ? 'formula' : v,
        ),
      ),
    ]);
  note(kept.length === 0, 'undo kept cells');
  note(JSON.stringify(strip(back)) === JSON.stringify(strip(snapshot)), 'undo does not bring back what was there');
}
