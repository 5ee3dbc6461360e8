/** The only place that knows whether anything was assigned to a row at all: 没有交办事项的, beside 交办件数 of 40. */
import { isPositive, isZero } from '../model/exact';
import type { Answer } from '../model/inputs';
import { bareWords } from './match';
import type { RowCells } from './rowCells';

/** What comes from others, so that its want is nobody's fault. */
const ASSIGNED =
  /^(?:全年|年内|本年度?|当年)?(没有|无|未(?:有|收到|接到)?)?(交办|转办|派发|下达|分配|承办|受理)(?:的)?(?:件|事项|任务|工单|诉求|案件|建议|提案)$/;

/** Whether something was, where one column counts what was assigned; where that counts none, the row is not appraised. */
export function somethingAssigned(cells: RowCells, words: string): Answer<boolean> | null {
  const [, denied, deed] = ASSIGNED.exec(bareWords(words)) ?? [];
  if (deed === undefined) return null;
  const counts = cells
    .columns('count_total', 'denominator', 'target', 'measure')
    .filter((c) => bareWords(c.header.split('/').pop() ?? '').startsWith(deed));
  const [only, another] = counts;
  const cell = only && !another ? cells.cell(only) : null;
  const number = cell?.reading.number;
  if (!cell || !number || cell.reading.bound) return null;
  if (isZero(number.value)) return { missing: '交办事项', reason: 'not_applicable', at: cell.at };
  return isPositive(number.value) ? { ok: denied === undefined, at: cell.at } : null;
}
