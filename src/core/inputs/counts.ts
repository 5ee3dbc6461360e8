/** The only place that finds how many there are of each kind that a rule names: each in a column of its own, or all in one cell. */
import { isNegative, ZERO, type Exact } from '../model/exact';
import { isMissing, type Answer } from '../model/inputs';
import { heldByColumns, wholeHeld } from './achieved';
import { countsIn, mattersCounted, mattersIn } from './answers';
import { columnsByKind, countColumn, holdsOneKind, tellsOneKind } from './countColumns';
import { doubt, doubtful, lacking, type Held } from './held';
import { matchLabels } from './match';
import type { ReadCell, RowCells } from './rowCells';
import { leftOf, restByHeads } from './leftByHeads';
import type { Source } from './source';

/** Numbers by kind, in the order of the labels. */
export function countsOf(from: Source, labels: readonly string[]): Answer<readonly Exact[]> {
  const { cells, part } = from;
  const each = part ? null : columnsByKind(labels, cells);
  if (each) return countsOfEach(each);
  const byHeads = part || labels.length < 2 ? null : countsByHeads(cells, labels);
  if (byHeads) return byHeads;
  const held = wholeHeld(from);
  if (held && !part && labels.length > 1 && held.reading.items.length <= 1 && tellsOneKind(cells))
    return doubt({ name: 'count' }, held);
  if (held && !part && holdsOneKind(held, labels, cells)) return doubt({ name: 'count' }, held);
  const columns = held ? null : heldByColumns(from);
  // A cell names what there was; a kind without a column of its own is not said to be none.
  if (columns && !countsEach(columns, labels)) return lacking('分类数量', columns);
  return countsIn(held ?? columns, labels);
}

/** Awards by level, one list for each matter. */
export function mattersOf(from: Source, labels: readonly string[]): Answer<readonly (readonly number[])[]> {
  const { cells, part } = from;
  const each = part ? null : columnsByKind(labels, cells);
  if (each) return mattersCounted(countsOfEach(each), doubtful('分级项数', each[0]!));
  const held = wholeHeld(from);
  if (held && !part && holdsOneKind(held, labels, cells)) return doubtful('分级项数', held);
  const columns = held ? null : heldByColumns(from);
  if (columns && !countsEach(columns, labels)) return lacking('分级项数', columns);
  return mattersIn(held ?? columns ?? cells.first('grade'), labels);
}

/** One number in each cell. A blank is no nought. */
function countsOfEach(each: readonly ReadCell[]): Answer<readonly Exact[]> {
  const counts: Exact[] = [];
  for (const cell of each) {
    const { number, none, items } = cell.reading;
    const other = number?.unit && !['count', 'other'].includes(number.unit.dimension);
    if (!none && (!number || items.length > 1 || items[0]?.bound || other || isNegative(number.value)))
      return lacking('分类数量', cell);
    counts.push(none || !number ? ZERO : number.value);
  }
  return { ok: counts, at: (each[0] as ReadCell).at };
}

function countsEach({ reading }: Held, labels: readonly string[]): boolean {
  const means = matchLabels(
    reading.items.map((i) => i.label),
    labels,
  );
  return means !== null && labels.every((_, kind) => means.includes(kind));
}

/** 缺报 of 应报数 and 实报数 beside a column of 迟报: each kind in its column, or in the two that leave it. */
function countsByHeads(cells: RowCells, labels: readonly string[]): Answer<readonly Exact[]> | null {
  const rests = labels.map((l) => restByHeads(cells, l));
  if (rests.every((r) => r === null)) return null;
  const counts: Exact[] = [];
  for (const [kind, label] of labels.entries()) {
    const rest = rests[kind];
    const column = rest ? null : countColumn(label, cells);
    if (!rest && (!column || column === 'unsure')) return null;
    if (rest) {
      const left = leftOf(rest.all, rest.passed);
      if (isMissing(left)) return left;
      counts.push(left.ok.value);
    } else {
      const told = countsOfEach([column as ReadCell]);
      if (isMissing(told)) return told;
      counts.push(...told.ok);
    }
  }
  return { ok: counts };
}
