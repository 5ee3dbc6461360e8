/** The only place that sets two years side by side. Scales differ (1000, 500 marks), so rates are compared, not marks. */
import type { Comparison, LossAnalysis } from '../model/analysis';
import type { AppraisedTable } from '../model/appraisal';
import { compare, fixedText, isPositive, sub, type Exact } from '../model/exact';
import { rowsOf, scoreCell } from './loss';
import { percentOf } from './totals';

export interface Compared {
  /** 2023年度, or a workbook's name. */
  readonly label: string;
  readonly table: AppraisedTable;
  readonly loss: LossAnalysis;
}

type Line = Comparison['rows'][number];

export function comparisonOf(current: Compared, other: Compared): Comparison {
  const rows = [totalLine(current, other), ...sectionLines(current, other), ...lossLines(current, other)];
  return { current: current.label, other: other.label, rows, text: sentence(current, other, rows) };
}

const cells = (table: AppraisedTable, rows = table.rows) => rows.flatMap((r) => (r.mark ? (scoreCell(r) ?? []) : []));

function totalLine(current: Compared, other: Compared): Line {
  return {
    name: '综合得分',
    current: current.table.totals.score,
    other: other.table.totals.score,
    currentRate: percentOf(current.table.totals.score, current.table.totals.full),
    otherRate: percentOf(other.table.totals.score, other.table.totals.full),
    currentCells: cells(current.table),
    otherCells: cells(other.table),
  };
}

/** Sections are paired by name, also where one year's name contains the other's (社会评价 and 评议评价 stay apart). */
function sectionLines(current: Compared, other: Compared): Line[] {
  const outer = (c: Compared) => c.table.sections.filter((s) => s.level === 0);
  const rest = [...outer(other)];
  const pairs = outer(current).map((s) => {
    const i = rest.findIndex((o) => o.title === s.title || o.title.includes(s.title) || s.title.includes(o.title));
    return { s, o: i >= 0 ? rest.splice(i, 1)[0] : undefined };
  });
  const paired = pairs.map(({ s, o }): Line => ({
    name: o && o.title !== s.title ? `${s.title}（${other.label}为${o.title}）` : s.title,
    current: s.score,
    other: o?.score ?? null,
    currentRate: percentOf(s.score, s.full),
    otherRate: o ? percentOf(o.score, o.full) : null,
    currentCells: cells(current.table, rowsOf(current.table, s.path)),
    otherCells: o ? cells(other.table, rowsOf(other.table, o.path)) : [],
  }));
  const gone = rest.map((o): Line => ({
    name: o.title,
    current: null,
    other: o.score,
    currentRate: null,
    otherRate: percentOf(o.score, o.full),
    currentCells: [],
    otherCells: cells(other.table, rowsOf(other.table, o.path)),
  }));
  return [...paired, ...gone];
}

function lossLines(current: Compared, other: Compared): Line[] {
  const a = current.loss.economic;
  const b = other.loss.economic;
  if (!a || !b) return [];
  return [
    {
      name: `${a.name}扣分`,
      current: a.deducted,
      other: b.deducted,
      currentRate: a.ofSectionPercent,
      otherRate: b.ofSectionPercent,
      currentCells: a.cells,
      otherCells: b.cells,
    },
  ];
}

function sentence(current: Compared, other: Compared, rows: readonly Line[]): string {
  const parts = rows.flatMap((r) => (r.currentRate && r.otherRate ? [change(r, r.currentRate, r.otherRate)] : []));
  return parts.length ? `${current.label}与${other.label}相比，${parts.join('；')}。` : '';
}

function change(line: Line, now: Exact, before: Exact): string {
  const what = line.name.endsWith('扣分') ? `${line.name}占比` : `${line.name.replace(/得分$/, '')}得分率`;
  const gap = sub(now, before);
  if (compare(now, before) === 0) return `${what}持平，均为${fixedText(now)}%`;
  const way = isPositive(gap) ? '上升' : '下降';
  return `${what}由${fixedText(before)}%${way}到${fixedText(now)}%，${way}${fixedText(gap.abs())}个百分点`;
}
