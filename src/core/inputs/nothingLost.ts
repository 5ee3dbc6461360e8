/** The only place that doubts 无 under 扣分情况, 存在问题: nothing was taken off, which says nothing of what a rule rewards. */
import type { Held } from './held';
import type { RowCells } from './rowCells';

const LOSSES =
  /(?:扣分|减分|失分|丢分|问题|不足)(?:的)?(?:原因|理由|事由|依据|说明|明细|情况|事项|情形|记录|清单)*(?:说明)?$/;
/** What is told by its losses alone. */
const TAKES =
  /(?:发生|发现|出现|存在|[缺少漏迟逾超]|被|因|有|造成|引发|受到|未|不)[^，。；]{0,24}?(?:扣|不得分|减\d|倒扣|否决)|(?:未|没有)(?:发生|发现|出现|被|受)|^无/;
const REWARDS =
  /每[^，。；扣]{0,16}?[得加计奖]\d|达到|不低于|不少于|[≥>]|\d%?(?:及|\(含\))?以上|完成[率比]|比例|排名|名次|折算|平均|增[长幅速]|每(?:低|少)于?\d/;

/** The cell that says no more than 无 of losses, where the rule asks for more. */
export function nothingLost(cells: RowCells): Held | null {
  const column = cells.columns('actual')[0];
  if (!column || !LOSSES.test((column.header.split('/').pop() ?? '').replace(/[(（][^()（）]*[)）]$/, ''))) return null;
  const cell = cells.cell(column);
  const ruleText = cells.row.ruleText.replace(/的[，,]/g, '的');
  return cell.reading.none && (REWARDS.test(ruleText) || !TAKES.test(ruleText)) ? cell : null;
}
