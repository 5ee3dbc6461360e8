/**
 * The only place that takes a random workbook through read → score → write → read and names what went wrong. What must stay is
 * compared without the reader under test: parts by their bytes, the written sheet by cutting its XML at the cells.
 */
import { appraise } from '../../src/core/appraise';
import { cellAddress, contains, type CellRef } from '../../src/core/model/area';
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
import { unzip, zip } from './parts';
import { Dice, randomBook, type RandomBook } from './random';
import { compareFiles } from './untouched';

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
  const after = readSnapshot(written, `${seed}.xlsx`);
  const untouched = compareFiles(bytes, written, snapshot, plan);
  troubles.push(...untouched.troubles);
  if (book.hand === 'prefixed') note(!hasBareElements(written), 'elements without their prefix');
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
    partsKept: untouched.partsKept,
    troubles,
  };
}

const hasBareElements = (file: Uint8Array): boolean =>
  Object.entries(unzip(file)).some(
    ([name, content]) => /worksheets\//.test(name) && /<(c|row|v|is)[\s>]/.test(Buffer.from(content).toString()),
  );

type Note = (right: boolean, text: string) => void;

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
