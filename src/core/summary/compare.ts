/** The only place that sets two years side by side: total, rank, sections, completion, deductions. Where the scales differ (1000, 500 marks), rates are compared. */
import type { Comparison, ComparisonLine, LossAnalysis, Standing } from '../model/analysis';
import type { AppraisedTable } from '../model/appraisal';
import type { CellRef } from '../model/area';
import { exact } from '../model/exact';
import { cityLevel, rowsOf, scoreCell } from './loss';
import { percentOf } from './totals';

export interface Compared {
  /** 2023年度, or a sheet's or workbook's name. */
  readonly label: string;
  readonly table: AppraisedTable;
  readonly loss: LossAnalysis;
  readonly standing: Standing | null;
  /** Its cells are in the workbook that is open; others cannot be shown. */
  readonly here: boolean;
}

type Line = ComparisonLine;

export function comparisonOf(current: Compared, other: Compared): Comparison {
  const { full } = current.table.totals;
  return {
    current: current.label,
    other: other.label,
    sameScale: full.equals(other.table.totals.full),
    currentFull: full,
    otherFull: other.table.totals.full,
    unscored: current.table.totals.unscoredRows + other.table.totals.unscoredRows,
    currentPlace: placeOf(current),
    otherPlace: placeOf(other),
    rows: [
      totalLine(current, other),
      ...sectionLines(current, other),
      ...completionLines(current, other),
      deductionLine(current, other),
      ...economicLines(current, other),
    ],
  };
}

/** With rows unscored a rank is not comparable and none is given. */
function placeOf({ standing, table, here }: Compared): Comparison['currentPlace'] {
  const self = standing?.self;
  if (!standing || !self || standing.missing.length || table.totals.unscoredRows) return null;
  const cells = here ? standing.places.map((p) => p.at) : [];
  return { group: standing.group, rank: self.rank, of: standing.places.length, grade: self.grade, cells };
}

const cells = ({ table, here }: Compared, rows = table.rows): CellRef[] =>
  here ? rows.flatMap((r) => (r.mark ? (scoreCell(r) ?? []) : [])) : [];

function totalLine(current: Compared, other: Compared): Line {
  const rate = ({ table }: Compared) => percentOf(table.totals.score, table.totals.full);
  return {
    name: '综合得分',
    kind: 'mark',
    current: current.table.totals.score,
    other: other.table.totals.score,
    currentRate: rate(current),
    otherRate: rate(other),
    currentCells: cells(current),
    otherCells: cells(other),
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
    kind: 'mark',
    current: s.score,
    other: o?.score ?? null,
    currentRate: percentOf(s.score, s.full),
    otherRate: o ? percentOf(o.score, o.full) : null,
    currentCells: cells(current, rowsOf(current.table, s.path)),
    otherCells: o ? cells(other, rowsOf(other.table, o.path)) : [],
  }));
  const gone = rest.map((o): Line => ({
    name: o.title,
    kind: 'mark',
    current: null,
    other: o.score,
    currentRate: null,
    otherRate: percentOf(o.score, o.full),
    currentCells: [],
    otherCells: cells(other, rowsOf(other.table, o.path)),
  }));
  return [...paired, ...gone];
}

/** Levels are paired by name, or as 自治区 and 市级 whatever the year calls them. */
function completionLines(current: Compared, other: Compared): Line[] {
  const theirs = other.loss.completion.filter((c) => c.count > 0);
  return current.loss.completion
    .filter((c) => c.count > 0)
    .flatMap((c): Line[] => {
      const level = cityLevel(c.name);
      const o = theirs.find((t) => t.name === c.name) ?? theirs.find((t) => level && cityLevel(t.name) === level);
      if (!o) return [];
      const of = (compared: Compared, rows: readonly { readonly row: number }[]) => {
        const wanted = new Set(rows.map((r) => r.row));
        return cells(
          compared,
          compared.table.rows.filter((r) => wanted.has(r.indicator.row)),
        );
      };
      return [
        {
          name: `${c.name}完成率`,
          kind: 'count',
          current: exact(c.completed),
          other: exact(o.completed),
          currentRate: c.rate,
          otherRate: o.rate,
          currentCells: of(current, c.rows),
          otherCells: of(other, o.rows),
        },
      ];
    });
}

function deductionLine(current: Compared, other: Compared): Line {
  const rate = ({ table, loss }: Compared) => percentOf(loss.deducted, table.totals.full);
  const at = ({ loss, here }: Compared) => (here ? loss.items.map((i) => i.at) : []);
  return {
    name: '扣分',
    kind: 'deduction',
    current: current.loss.deducted,
    other: other.loss.deducted,
    currentRate: rate(current),
    otherRate: rate(other),
    currentCells: at(current),
    otherCells: at(other),
  };
}

function economicLines(current: Compared, other: Compared): Line[] {
  const a = current.loss.economic;
  const b = other.loss.economic;
  if (!a || !b) return [];
  return [
    {
      name: `${a.name}扣分`,
      kind: 'deduction',
      current: a.deducted,
      other: b.deducted,
      currentRate: a.ofSectionPercent,
      otherRate: b.ofSectionPercent,
      currentCells: current.here ? a.cells : [],
      otherCells: other.here ? b.cells : [],
    },
  ];
}
