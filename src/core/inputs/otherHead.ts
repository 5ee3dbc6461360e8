/** The only place that hears from the head of a column that it is of another thing than the rule speaks of: 预计完成, 本月完成, 全市发生数, 三年任务数. */
import type { Role } from '../model/indicator';
import { dueBy } from '../layout/periods';
import { leafOf } from './headLeaf';
import type { ReadCell, RowCells } from './rowCells';

/** What a head says of its time, its place or its manner; the rule must say the same. */
const SAID: readonly (readonly [readonly Role[], RegExp])[] = [
  [['actual', 'growth'], /^(?:预计|预期|预测|拟)/],
  [['actual', 'growth'], /^(?:本月|当月|本季度?|当季)(?!累计)/],
  [['actual', 'growth', 'rank', 'target'], /^(?:全国|全省|全区|全市)(?!平均|均)/],
  [['target'], /^(?:[两三四五]年|十[四五]五|规划)/],
  // 自开工累计完成, 历年完成: of all the years it took.
  [['actual'], /^自(?![评查测报治筹然主愿有])(?=.*(?:累计|以来|起))|^(?:历年|[一-龥]{2,4}以来)/],
  // 形象进度 is how far the works have come, and no share of what was to be spent.
  [['completion'], /^形象/],
];
/** 每有1个未完成, 未整改的每处: what is left is what the rule counts. 未完成的按比例 goes by what was done. */
const COUNTS_WANT =
  /每[^，。；]{0,12}[未没剩欠]|[未没剩欠][^，。；]{0,12}每|[未没剩欠][^，。；]{1,6}率|[未没]有?[^，。；]{1,8}[，的]*(?:扣|不得分)/;
/** 全区排名, 位居全区前三: a place, and no mean. */
export const RANKED_IN = /(?:全国|全省|全区|全市)[^，。；]{0,5}(?:排名|排位|位次|名次|[前后第]|倒数)/;
const IN_TIME = /按[期时]|及时|限时|如期/;

/** The cell under such a head; null where none is. */
export function underOtherHead(cells: RowCells, month: number | null): ReadCell | null {
  const known = cells.name + cells.row.ruleText;
  for (const [roles, sign] of SAID) {
    for (const role of roles) {
      const [column, another] = cells.columns(role);
      const said = column && !another ? sign.exec(leafOf(column.header))?.[0] : undefined;
      if (!column || said === undefined || known.includes(said)) continue;
      // 全市排名 is where the row stands in the 全市, whatever the rule calls it.
      if (role === 'rank' && !RANKED_IN.test(known)) continue;
      if (cells.cell(column).reading.state === 'value') return cells.cell(column);
    }
  }
  const [done, more] = cells.columns('actual');
  if (done && !more && ofPartOfYear(cells, done.header, month)) return cells.cell(done);
  if (done && !more && /^(?:未|尚未|剩余)/.test(leafOf(done.header)) && !COUNTS_WANT.test(known))
    if (cells.cell(done).reading.number) return cells.cell(done);
  const [rate] = cells.columns('ontime_rate');
  const only = rate && cells.columns('actual', 'completion', 'measure', 'numerator').length === 0;
  return only &&
    /办结率/.test(known) &&
    IN_TIME.test(rate.header) !== IN_TIME.test(known) &&
    cells.cell(rate).reading.number
    ? cells.cell(rate)
    : null;
}

const PART_OF_YEAR = /序时|时序|时间进度|季度?|半年|\d月|当期|当月|本月|截至|目前/;

/** 1—11月完成 of what is due in the whole year, where nothing says that this is when it is scored. */
function ofPartOfYear(cells: RowCells, header: string, month: number | null): boolean {
  const until = dueBy(header).find((due) => typeof due === 'number');
  if (until === undefined || until === 12 || (month !== null && month !== 12)) return false;
  const due = cells.columns('target')[0]?.header ?? '';
  const known = cells.row.ruleText + cells.name + due;
  return /年/.test(due) && !PART_OF_YEAR.test(known) && cells.first('actual')?.reading.number != null;
}
