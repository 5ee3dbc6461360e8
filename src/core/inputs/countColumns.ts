/** The only place that tells which of several columns counts what a rule counts: 未整改数 beside 问题数, 已整改 beside 问题总数. */
import { matchLabels } from './match';
import type { ReadCell, RowCells } from './rowCells';

const leafOf = (header: string): string => header.split('/').pop() as string;
/** 完成值, 实际发生数, 扣分次数: whatever is meant. */
const GENERIC =
  /^(?:实际|全年|年度|累计|本年|本期|当前|年终|核定|自报|自评)*(?:完成|实际|发生|达到|扣分|情况|结果|现状|实绩|数据|合计|总计|小计|值|数|数值|次数|件数|起数|数量|项次数?)+(?:\(.*\))?$/;
const PERIOD = /季度|月份?(?:\(.*\))?$|上半年|下半年|年度$/;
const bare = (header: string): string =>
  leafOf(header)
    .replace(/\(.*\)$/, '')
    .replace(/(?:件|个|起|户|人|项|次)?(?:总)?(?:数|数量)$/, '');

/** 得分率 counts nothing. */
const RATE = /[率比]$/;
/** 自查 | 抽查 | 认定: what was settled stands above the others. */
const SETTLED = /核定|核实|核验|认定|审定/;

/** The cell of the column that counts `words`; 'unsure' where several columns count and none is it; null where the row has one column, or a general one. */
export function countColumn(words: string, cells: RowCells): ReadCell | 'unsure' | null {
  if (words === '') return null;
  const counting = cells
    .columns('actual', 'measure', 'overdue', 'count_total')
    .filter((c) => !PERIOD.test(leafOf(c.header)) && !RATE.test(leafOf(c.header)))
    .filter((c) => cells.cell(c).reading.number !== null);
  if (counting.length < 2) return null;
  const fitting = counting.filter((c) => matchLabels([bare(c.header)], [words])?.[0] === 0);
  if (fitting.length === 1) return cells.cell(fitting[0]!);
  if (fitting.length > 1 || counting.some((c) => GENERIC.test(leafOf(c.header)) || SETTLED.test(c.header))) return null;
  return 'unsure';
}

/** 整改完成数: pieces, which are no rate. */
export const countsPieces = (header: string): boolean =>
  !GENERIC.test(leafOf(header)) &&
  /(?:件|个|起|户|人|项|次|总)?(?:数|数量)(?:\([^%]*\))?$/.test(leafOf(header)) &&
  !/[率比度]|指数|系数|分数|天数比/.test(leafOf(header));
