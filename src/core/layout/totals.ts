/** The only place that says which rows a 小计 or 合计 row sums: by its formula when it has one, otherwise by where it stands. */
import { parseArea } from '../model/area';
import type { IndicatorRow, SectionRow } from '../model/indicator';
import { formulaAt } from '../model/snapshot';
import type { OpenTotal, RowFrame } from './sketch';

const GRAND = /^(合计|总计|共计|总分|总得分|汇总得分|累计得分)$/;
const GRAND_PREFIXED = /^(全表|本表|年度|考核|考评|各项|综合|最终|全年|总|全部|绩效)*(合计|总计|总分|得分)$/;

/** Whether each total row closes the table (`total`) or a part of it. A table has at most one grand total, its last. */
export function totalKinds(
  totals: readonly OpenTotal[],
  sections: readonly SectionRow[],
): Map<number, 'subtotal' | 'total'> {
  const kinds = new Map<number, 'subtotal' | 'total'>();
  let grand: number | null = null;
  for (const t of totals) {
    kinds.set(t.row, 'subtotal');
    const ofSection = sections.some((s) => s.title !== '' && t.title.startsWith(s.title));
    if (!ofSection && (GRAND.test(t.title) || GRAND_PREFIXED.test(t.title))) grand = t.row;
  }
  if (grand !== null) kinds.set(grand, 'total');
  return kinds;
}

/** The indicator rows each total row sums. */
export function membersOf(
  frame: RowFrame,
  totals: readonly OpenTotal[],
  kinds: ReadonlyMap<number, 'subtotal' | 'total'>,
  indicators: readonly IndicatorRow[],
  sections: readonly SectionRow[],
): Map<number, readonly number[]> {
  const members = new Map<number, readonly number[]>();
  let closed = 0;
  for (const total of totals) {
    const rows =
      byFormula(frame, total.row, members, indicators) ??
      (kinds.get(total.row) === 'total' ? indicators.map((r) => r.row) : byPlace(total, closed, indicators, sections));
    members.set(total.row, rows);
    closed = total.row;
  }
  return members;
}

function byFormula(
  frame: RowFrame,
  row: number,
  known: ReadonlyMap<number, readonly number[]>,
  indicators: readonly IndicatorRow[],
): readonly number[] | null {
  for (const role of ['full', 'score', 'group_full', 'deduction', 'checked_score', 'self_score'] as const) {
    const col = frame.columns.find((c) => c.role === role)?.col;
    const formula = col === undefined ? undefined : formulaAt(frame.grid.sheet, row, col);
    const rows = formula ? summedRows(formula, col as number) : null;
    if (!rows) continue;
    const found = new Set<number>();
    for (const [top, bottom] of rows) {
      for (const [total, of] of known) if (total >= top && total <= bottom) for (const r of of) found.add(r);
      for (const r of indicators) if (r.row >= top && r.row <= bottom) found.add(r.row);
    }
    if (found.size > 0) return [...found].sort((a, b) => a - b);
  }
  return null;
}

/** Row spans that a formula of sums adds up; null for any other formula. */
function summedRows(formula: string, col: number): [number, number][] | null {
  const bare = formula.replace(/^=\+?/, '').replace(/\s|\$/g, '').toUpperCase();
  const terms = bare
    .replace(/SUBTOTAL\((9|109),/g, '(')
    .replace(/AGGREGATE\(9,\d,/g, '(')
    .replace(/ROUND\((.*),\d\)/g, '$1')
    .replace(/SUM\(/g, '(');
  if (!/^[A-Z0-9:,+()]+$/.test(terms)) return null;
  const spans: [number, number][] = [];
  for (const term of terms.replace(/[()]/g, ',').split(/[,+]/)) {
    if (term === '') continue;
    const area = parseArea(term);
    if (!area || area.left !== col || area.right !== col) return null;
    spans.push([area.top, area.bottom]);
  }
  return spans.length ? spans : null;
}

function byPlace(
  total: OpenTotal,
  closed: number,
  indicators: readonly IndicatorRow[],
  sections: readonly SectionRow[],
): readonly number[] {
  const before = indicators.filter((r) => r.row < total.row);
  const named = sections.filter((s) => s.row < total.row && s.title !== '' && total.title.startsWith(s.title)).pop();
  if (named) return before.filter((r) => r.sections.includes(named.title) && r.row > named.row).map((r) => r.row);
  const innermost = Math.max(0, ...sections.filter((s) => s.row < total.row).map((s) => s.row));
  const since = before.filter((r) => r.row > Math.max(closed, innermost));
  if (since.length > 0) return since.map((r) => r.row);
  const outer = sections.filter((s) => s.row < total.row && s.level === 0).pop();
  return before.filter((r) => !outer || r.row > outer.row).map((r) => r.row);
}
