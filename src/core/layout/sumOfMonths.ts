/** The only place that knows the column in which all months to its left come together: 合计, 下半年合计（平均）. */
import type { Board, Candidate } from './board';
import { evenText } from './labels';
import { strip } from './meaning';

const SPAN = '(?:[上下]?半年|全年|年度|本年|[一二三四1-4]季度|1?\\d[-—~至]1?\\d月份?)?(?:各月)?';
const TOGETHER = new RegExp(`^${SPAN}(?:合计|总计|累计|小计)(?:数|数量)?$`);
/** 平均 alone would be of others just as well. */
const MEAN = /^(?:(?:[上下]?半年|全年|年度|各月|月)(?:平均(?:值|数)?|均值)|月均)$/;

export function isSumOfMonths(board: Board, c: Candidate): boolean {
  const months = board.candidates.filter((o) => o.meaning.month !== null && !o.meaning.reportDate);
  const leaf = evenText(c.path[c.path.length - 1] ?? '');
  const word = strip(leaf);
  return (
    months.length > 1 &&
    board.isFree(c) &&
    months.every((o) => o.col < c.col) &&
    (TOGETHER.test(word) || MEAN.test(word))
  );
}
