/** The only place that carries a write plan out on a workbook's bytes. */
import { cellAddress, refText, type CellRef } from '../../core/model/area';
import { diagnosticText } from '../../core/model/messages';
import type { CellContent, CellWrite, Restore, WritePlan } from '../../core/model/plan';
import { formulaAt, valueAt, type CellValue, type SheetSnapshot } from '../../core/model/snapshot';
import { HostFailure } from '../port';
import { withoutCells } from './calcChain';
import { anyStale, staleFormulas, type Changed, type ChangedCell, type Stale } from './dependents';
import { Package, removePart } from './package';
import { patchSheet, type CellPatch, type Obstacle } from './patchSheet';
import { refused } from './refusal';
import { StyleEditor } from './styleEdit';
import type { SheetPlaces } from './sheet';
import { readingFile, readingOf, valueContext, type SheetReading } from './snapshot';
import { storedValue, type ValueContext } from './values';
import { readWorkbookPart, withFullCalc, type SheetEntry, type WorkbookPart } from './workbook';
import { replaceEntries } from './zip';

/** One cell to write, whatever the reason: a plan's write as it is, or putting back. */
export interface Writing extends CellPatch {
  readonly at: CellRef;
  readonly formatFrom?: CellRef;
  /** What the cell must hold now; the write is refused as a conflict otherwise. */
  readonly before?: CellContent;
  /** Absent leaves the fill alone. */
  readonly fill?: CellWrite['fill'];
  /** Putting back: no format of its own, or the fill it had. */
  readonly looks?: Restore['cells'][number]['looks'];
}

/** Fill of a 预警 cell, as Excel's own warning styles. */
const FILLS = { red: '#FFC7CE', yellow: '#FFEB9C', green: '#C6EFCE', none: null } as const;
const OUR_FILLS = [FILLS.red, FILLS.yellow, FILLS.green];

/** The workbook with the plan's cells written. Throws `HostFailure`; the given bytes are never changed. */
export const patchWorkbook = (bytes: Uint8Array, plan: WritePlan): Uint8Array => writeCells(bytes, plan.writes).bytes;

/** A workbook with cells written. */
export interface Written {
  readonly bytes: Uint8Array;
  /** Puts back what was there. */
  readonly restore: () => Restore;
}

export function writeCells(bytes: Uint8Array, writings: readonly Writing[]): Written {
  if (!writings.length) return { bytes, restore: () => ({ cells: [] }) };
  return readingFile(() => {
    const pkg = new Package(bytes);
    const workbook = readWorkbookPart(pkg);
    const contents = new Map<string, Uint8Array | null>();
    const context = valueContext(pkg, workbook);
    const touched = bySheet(workbook, writings);
    const readings = [...touched.keys()].map((entry) => readingOf(pkg, workbook, entry, context));
    const sheets = readings.map(({ snapshot }) => snapshot);
    const changed = new Map(
      sheets.map((sheet, i) => [sheet.name, checked(sheet, [...touched.values()][i] as Writing[])]),
    );
    const stale = staleFormulas(sheets, workbook.names, changed);
    const styles = workbook.stylesPart
      ? new StyleEditor(pkg.xml(workbook.stylesPart) as Uint8Array, workbook.stylesPart)
      : null;
    const looks = new Map<Writing, Looks>();
    const bare: Writing[] = [];
    [...touched].forEach(([entry, list], i) => {
      const name = entry.part as string;
      const results = stale.filter((s) => s.sheet === entry.name);
      const { places, bytes: read } = readings[i] as SheetReading;
      const part = read ?? (pkg.xml(name) as Uint8Array);
      const patched = patchSheet(part, places as SheetPlaces, list, results, {
        gone: ({ looks: before, after, formula }) => before === 'blank' && after === '' && formula === undefined,
        stored: (value, style) => storedValue(value, style, context),
        took: (writing) => bare.push(writing),
        filled: (writing, style) => filled(styles, writing, style, looks),
      });
      if (!(patched instanceof Uint8Array)) throw obstacle(patched, entry.name);
      contents.set(pkg.nameOf(name) as string, patched);
    });
    leaveCalcChain(pkg, workbook, sheets, touched, contents);
    if (!workbook.fullCalcOnLoad && othersRest(pkg, workbook, context, touched, changed, stale)) {
      contents.set(workbook.part, withFullCalc(pkg.xml(workbook.part) as Uint8Array, workbook.part));
    }
    const newStyles = styles?.result();
    if (newStyles && workbook.stylesPart) contents.set(workbook.stylesPart, newStyles);
    return { bytes: replaceEntries(pkg.zip, contents), restore: () => restoreOf(sheets, writings, looks, bare) };
  });
}

type Touched = ReadonlyMap<SheetEntry, readonly Writing[]>;

type Looks = NonNullable<Restore['cells'][number]['looks']>;

function bySheet(workbook: WorkbookPart, writings: readonly Writing[]): Touched {
  const [first] = writings;
  if (first && writings.every((w) => w.at.sheet === first.at.sheet))
    return new Map([[entryOf(workbook, first.at.sheet), writings]]);
  const lists = new Map<string, Writing[]>();
  for (const w of writings) {
    const list = lists.get(w.at.sheet);
    if (list) list.push(w);
    else lists.set(w.at.sheet, [w]);
  }
  return new Map([...lists].map(([sheet, cells]) => [entryOf(workbook, sheet), cells]));
}

function entryOf({ sheets }: WorkbookPart, name: string): SheetEntry {
  const entry = sheets.find((s) => s.name === name);
  if (entry?.part) return entry;
  throw refused('other', diagnosticText({ code: 'sheet_unknown', severity: 'error', values: { sheet: name } }));
}

/** Colours a cell. A fill that could not be put back, and one that is not ours to take away, stay. */
function filled(styles: StyleEditor | null, writing: Writing, style: number, looks: Map<Writing, Looks>): number {
  const color = typeof writing.looks === 'object' ? writing.looks.fill : writing.fill && FILLS[writing.fill];
  if (!styles || color === undefined) return style;
  const before = styles.fillOf(style);
  if (before === undefined || before === color) return style;
  const takesAway = color === null && !writing.looks;
  if (takesAway && !(OUR_FILLS as readonly (string | null)[]).includes(before)) return style;
  if (!looks.has(writing)) looks.set(writing, { fill: before });
  return styles.withFill(style, color);
}

/** What the written cells held and how they looked. */
function restoreOf(
  sheets: readonly SheetSnapshot[],
  writings: readonly Writing[],
  looks: Map<Writing, Looks>,
  /** Had no format of their own. */
  bare: readonly Writing[],
): Restore {
  for (const writing of bare) looks.set(writing, 'blank');
  const named = new Map(sheets.map((s) => [s.name, s]));
  const cells = writings.map((writing): Restore['cells'][number] => {
    const { at, after: written } = writing;
    const sheet = named.get(at.sheet) as SheetSnapshot;
    const formula = formulaAt(sheet, at.row, at.col);
    const value = valueAt(sheet, at.row, at.col);
    const seen = looks.get(writing);
    return {
      at,
      content: formula === undefined ? { value } : { value, formula },
      expected: typeof written === 'number' ? written : String(written),
      ...(seen && { looks: seen }),
    };
  });
  return { cells };
}

/** Nothing is written to a protected sheet, nor over a cell that is not as it was when the plan was made. */
function checked(sheet: SheetSnapshot, writings: readonly Writing[]): readonly ChangedCell[] {
  if (sheet.protected) {
    throw refused(
      'protected',
      diagnosticText({ code: 'sheet_protected', severity: 'error', values: { sheet: sheet.name } }),
    );
  }
  const moved = writings.filter((w) => w.before && !holds(sheet, w.at, w.before));
  if (moved.length) {
    const cells = moved.map((w) => w.at);
    const first = refText(cells[0] as CellRef);
    throw new HostFailure(
      'conflict',
      `${first} 等${cells.length}个单元格在计分后被改动，未写入任何内容。请重新计分。`,
      'old',
      cells,
    );
  }
  return writings;
}

/** Whether the cell holds this: the same value, and a formula or not. */
export function holds(sheet: SheetSnapshot, at: CellRef, content: CellContent): boolean {
  const formula = formulaAt(sheet, at.row, at.col);
  return (
    (formula === undefined) === (content.formula === undefined) &&
    sameValue(valueAt(sheet, at.row, at.col), content.value)
  );
}

const sameValue = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a.error === b.error : a === b;

function obstacle({ kind, row, col }: Obstacle, sheet: string): HostFailure {
  const at = { sheet, row, col };
  const sentence =
    kind === 'array'
      ? `${refText(at)} 是数组公式或模拟运算表的一部分，不能单独改写，未写入任何内容。请先把该公式改为普通数值后重试。`
      : `${refText(at)} 是合并单元格的一部分，未写入任何内容。请取消该处合并后重试。`;
  return new HostFailure('other', sentence, 'old', [at]);
}

/** Formulas overwritten by constants leave the calculation chain. A chain left empty goes, with what points to it. */
function leaveCalcChain(
  pkg: Package,
  workbook: WorkbookPart,
  sheets: readonly SheetSnapshot[],
  touched: Touched,
  contents: Map<string, Uint8Array | null>,
): void {
  const part = workbook.calcChainPart;
  if (!part) return;
  const gone = new Map<number, Set<string>>();
  [...touched].forEach(([entry, list], i) => {
    const sheet = sheets[i] as SheetSnapshot;
    const overwritten = list.filter(
      (w) => w.formula === undefined && formulaAt(sheet, w.at.row, w.at.col) !== undefined,
    );
    if (overwritten.length) gone.set(entry.id, new Set(overwritten.map((w) => cellAddress(w.at.row, w.at.col))));
  });
  if (!gone.size) return;
  const rest = withoutCells(pkg.xml(part) as Uint8Array, part, gone);
  if (rest) contents.set(part, rest);
  else if (rest === null) removePart(pkg, workbook.part, part, contents);
}

/** Whether formulas of sheets that are not written rest on what is written. */
function othersRest(
  pkg: Package,
  workbook: WorkbookPart,
  context: ValueContext,
  touched: Touched,
  changed: Changed,
  stale: readonly Stale[],
): boolean {
  const others = workbook.sheets
    .filter((s) => s.part && !touched.has(s))
    .map((s) => readingOf(pkg, workbook, s, context).snapshot);
  if (others.every((s) => s.formulas.size === 0)) return false;
  const all = new Map([...changed].map(([sheet, cells]) => [sheet, [...cells]]));
  for (const s of stale) all.get(s.sheet)?.push({ at: s, after: '' });
  return anyStale(others, workbook.names, all);
}
