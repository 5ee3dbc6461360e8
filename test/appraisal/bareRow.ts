/** One row of an official table, its rule and bare cells, through the whole product. */
import { appraise } from '../../src/core/appraise';
import { decimalText } from '../../src/core/model/exact';
import { diagnosticText } from '../../src/core/model/messages';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { snapshotOf } from '../layout/makeSnapshot';

type Cells = Readonly<Record<string, string | number>>;

function rowOf(rule: string, cells: Cells, name: string, full: number) {
  const heads = Object.keys(cells);
  const snapshot = snapshotOf({
    rows: [
      ['临江县2024年度绩效考评指标表'],
      ['序号', '指标', '分值', '评分标准', ...heads],
      [1, name, full, rule, ...Object.values(cells)],
      [2, '乙工作', 5, '完成得满分，未完成不得分。', ...heads.map((h) => (/^完成(?:值|情况)$/.test(h) ? '完成' : ''))],
    ],
  });
  return appraise(snapshot, DEFAULT_SETTINGS).tables[0]?.rows[0];
}

/** What the row says first of itself, for the user. */
export function questionOf(rule: string, cells: Cells, name: string, full: number): string {
  const [first] = rowOf(rule, cells, name, full)?.diagnostics ?? [];
  return first ? diagnosticText(first) : '';
}

/** The mark as written, null without one, and the marks other conventions would give. The row stands among others, under the headings of `cells`. */
export function markedRow(
  rule: string,
  cells: Cells,
  name: string,
  full: number,
): { readonly mark: string | null; readonly others: readonly string[]; readonly status: string } {
  const row = rowOf(rule, cells, name, full);
  const others = row?.score?.conventions.flatMap((c) => c.alternatives.map((a) => decimalText(a.mark))) ?? [];
  return { mark: row?.mark ? decimalText(row.mark) : null, others, status: row?.status ?? 'no row' };
}

/** The mark, or the status of a row without one. */
export function marked(rule: string, cells: Cells, name = '甲工作', full = 10): string {
  const { mark, status } = markedRow(rule, cells, name, full);
  return mark ?? status;
}
