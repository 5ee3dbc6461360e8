/** The only place that counts the months whose own rates miss the target: 月结案率未达到目标的，每有1个月扣1分, over 7月 | 8月 | …. */
import { compare, exact } from '../model/exact';
import type { Answer, Ask } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { lowerIsBetter } from '../text/direction';
import { doubt, firm, type HeldCell } from './held';
import { sameUnit } from './inUnit';
import { bareWords } from './match';
import type { ReadCell, RowCells } from './rowCells';

const OF_PIECES = /^(?:count|time)$/;
const MISSED =
  /(?:未|没有|不)能?(?:达到?|完成|实现)(?:月度|年度|考核|规定)?(?:目标|任务|标准|要求|计划)?值?$|(?:低于|不及)(?:考核)?目标值?$/;

/** So many of the row's months; a doubt where the months do not tell and `held` holds what they come to; null where none stand there. */
export function monthsMissed(cells: RowCells, words: string, ask: Ask, held: HeldCell): Answer<Quantity> | null {
  const months = cells.months().map((c) => cells.cell(c));
  if (!/(?:月|季度?)$/.test(ask.counted?.text ?? '')) return null;
  const said = held.reading.number?.unit?.text ?? '';
  // 2个月 in the cell says it itself.
  if (held.reading.number === null || /(?:月|季度?)$/.test(said)) return null;
  // 2万吨 of a year are no two months.
  if (months.length < 2) return OF_PIECES.test(cells.unit?.dimension ?? 'count') ? null : doubt(ask, held);
  const missed = /月$/.test(ask.counted!.text) && MISSED.test(bareWords(words)) ? missing(cells, months) : null;
  return missed === null ? doubt(ask, held) : firm(exact(missed), null, held);
}

/** How many rates lie on the wrong side of the target; amounts of a month are not held against that of a year. */
function missing(cells: RowCells, months: readonly ReadCell[]): number | null {
  const target = cells.first('target')?.reading;
  const due = target?.number;
  const atMost = target?.bound ? /[<≤]/.test(target.bound) : lowerIsBetter(cells.name) ? null : false;
  if (!due || !cells.isPercent() || atMost === null || months.some((m) => m.reading.number === null)) return null;
  const values = months.map((m) => sameUnit(m.reading.number!, due.unit));
  if (values.some((v) => v === null)) return null;
  return values.filter((v) => (atMost ? compare(v!, due.value) > 0 : compare(v!, due.value) < 0)).length;
}
