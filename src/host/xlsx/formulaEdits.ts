/** The only place that edits formulas that stay when other cells of their sheet are written: new results, and texts of their own. */
import { cellKey } from '../../core/model/snapshot';
import { numberText } from './cell';
import type { CellsByRow } from './cellsByRow';
import type { Edit } from './edits';
import { shiftFormula } from './shift';
import type { SheetPlaces } from './sheet';
import type { FormulaCell } from './sheetXml';
import { escapeXml } from './escape';
import { latin } from './utf8';

/** New result of a formula that stays; null drops the stored result. */
export interface ResultPatch {
  readonly row: number;
  readonly col: number;
  readonly result: number | null;
}

interface AtCell {
  readonly at: { readonly row: number; readonly col: number };
}

type Written = (cell: FormulaCell) => boolean;

/** Edits of the formulas of a part some of whose cells are written. */
export function formulaEdits(
  bytes: Uint8Array,
  places: SheetPlaces,
  results: readonly ResultPatch[],
  written: CellsByRow<AtCell>,
): readonly Edit[] {
  const { formulas, around } = places;
  if (!formulas.length) return [];
  const isWritten: Written = ({ row, col }) => written.at(row, col) !== undefined;
  const fresh = new Map(results.map(({ row, col, result }) => [cellKey(row, col), result]));
  const edits = formulas.flatMap((cell) => {
    const result = fresh.get(cellKey(cell.row, cell.col));
    return result === undefined || isWritten(cell) ? [] : refreshed(bytes, around.prefix, cell, result);
  });
  return withFollowers(places, isWritten, edits);
}

/** A result computed anew goes into `v`; a dropped one is flagged so that the program opening the file computes it. */
function refreshed(bytes: Uint8Array, prefix: string, cell: FormulaCell, result: number | null): Edit[] {
  const { formula } = cell;
  const edits: Edit[] = [];
  const tag = latin(bytes, cell.start, cell.tagEnd);
  const plain = tag.replace(/\s(?:t|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  if (plain !== tag) edits.push({ start: cell.start, end: cell.tagEnd, text: plain });
  if (result === null && !formula.calculate)
    edits.push({ start: formula.attributesStart, end: formula.attributesStart, text: ' ca="1"' });
  const [start, end] = cell.valueEnd ? [cell.valueStart, cell.valueEnd] : [formula.end, formula.end];
  edits.push({ start, end, text: result === null ? '' : `<${prefix}v>${numberText(result)}</${prefix}v>` });
  return edits;
}

/** When the first cell of a shared formula is overwritten, the others get their own text. */
function withFollowers({ around, formulas }: SheetPlaces, isWritten: Written, edits: readonly Edit[]): readonly Edit[] {
  const shared = formulas.filter(({ formula }) => formula.type === 'shared');
  /** The last one that gives a text stands for its formula. */
  const masters = new Map(shared.filter((f) => f.formula.text !== '').map((f) => [f.formula.shared, f]));
  const lost = new Map([...masters].filter(([, master]) => isWritten(master)));
  if (!lost.size) return edits;
  const followers = shared.filter((f) => f.formula.text === '' && lost.has(f.formula.shared));
  const flags = new Set(edits.map(({ start }) => start));
  // What is inside a formula that is replaced whole goes with it.
  const whole = new Set(followers.map((f) => f.formula.attributesStart));
  const kept = edits.filter(({ start, end }) => start !== end || !whole.has(start));
  const own = followers
    .filter((f) => !isWritten(f))
    .map((f): Edit => {
      const master = lost.get(f.formula.shared) as FormulaCell;
      const text = shiftFormula(master.formula.text, f.row - master.row, f.col - master.col);
      const { start, end, attributesStart, calculate } = f.formula;
      const ca = flags.has(attributesStart) || calculate ? ' ca="1"' : '';
      return { start, end, text: `<${around.prefix}f${ca}>${escapeXml(text)}</${around.prefix}f>` };
    });
  return [...kept, ...own];
}
