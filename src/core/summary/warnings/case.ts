/** The only place that says what a warning may look at: one row's cells as quantities, what its rule asked for, which side is good. */
import type { AppraisedRow, Shortfall, Warning, WarningKind } from '../../model/appraisal';
import type { CellRef } from '../../model/area';
import { abs, compare, decimalText, div, mul, sub, type Exact } from '../../model/exact';
import { columnOf, type Role, type TableReading } from '../../model/indicator';
import type { Quantity } from '../../model/quantity';
import type { CellValue } from '../../model/snapshot';
import type { Asked } from '../../model/inputs';

export type Side = 'up' | 'down';

export interface WarningCase {
  readonly row: Omit<AppraisedRow, 'warnings' | 'rank'>;
  readonly table: TableReading;
  /** The row's own cell of that role as a quantity; null when absent, empty or not a value. */
  readonly quantity: (role: Role) => Quantity | null;
  /** The row's own cell of that role as it stands, with its number format. */
  readonly cell: (role: Role) => { readonly value: CellValue; readonly format: string; readonly at: CellRef } | null;
  /** Numbers the rule asked for while it was scored. */
  readonly asked: readonly Asked[];
  /** On which side of `near` values of this role are good; null when the rule does not tell. */
  readonly better: (role: 'actual' | 'growth', near: Quantity) => Side | null;
  /** 考评月份; `chosen` when the user set it. */
  readonly month: { readonly year: number | null; readonly month: number | null; readonly chosen: boolean };
  readonly dueDay: number;
}

export interface Found {
  readonly text: string | (() => string);
  readonly at: CellRef;
  readonly shortfalls?: readonly Shortfall[];
}

/** A kind of warning looks at the case and says what it found, at most once for a row. */
export type WarningCheck = (c: WarningCase) => Found | null;

export const cellOfRow = (c: WarningCase): CellRef =>
  c.row.indicator.cells.actual ??
  c.row.indicator.cells.name ?? { sheet: c.table.sheet, row: c.row.indicator.row, col: 1 };

/** Both in one unit, or null when the units do not convert. A missing unit is taken to be the other's. */
export function inOneUnit(a: Quantity, b: Quantity): readonly [Exact, Exact] | null {
  if (!a.unit || !b.unit || a.unit.text === b.unit.text) return [a.value, b.value];
  const percents = ['percent', 'points'];
  if (percents.includes(a.unit.dimension) && percents.includes(b.unit.dimension)) return [a.value, b.value];
  if (a.unit.dimension !== b.unit.dimension || a.unit.base !== b.unit.base) return null;
  return [mul(a.value, a.unit.factor), mul(b.value, b.unit.factor)];
}

/** Negative, zero or positive as a is below, equal to or above b; null when they do not compare. */
export function compareQuantities(a: Quantity, b: Quantity): number | null {
  const pair = inOneUnit(a, b);
  return pair && compare(pair[0], pair[1]);
}

/** `−7.2%`, `166.4亿元`, with the true minus sign. */
export function shownQuantity(q: Quantity): string {
  const unit = q.unit?.text ?? '';
  const text = decimalText(q.value, 2);
  return text.startsWith('-') ? `−${text.slice(1)}${unit}` : text + unit;
}

/** Between two values: `0.6个百分点` of rates, `3.6亿元` of amounts, in the unit that the second is printed in. */
function shownGap(x: Quantity, wanted: Quantity): string {
  const pair = inOneUnit(x, wanted);
  if (!pair) return '';
  const unit = wanted.unit ?? x.unit;
  const percents = unit?.dimension === 'percent' || unit?.dimension === 'points';
  const sameUnit = !x.unit || !wanted.unit || x.unit.text === wanted.unit.text || percents;
  const gap = abs(sub(...pair));
  return `${decimalText(sameUnit || !unit ? gap : div(gap, unit.factor), 2)}${percents ? '个百分点' : (unit?.text ?? '')}`;
}

/** A comparison that says itself when asked: a long table warns of more rows than anybody reads. */
class Compared implements Shortfall {
  readonly side: Shortfall['side'];
  readonly #x: Quantity;
  readonly #wanted: Quantity;

  constructor(
    readonly measure: string,
    readonly against: string,
    x: Quantity,
    wanted: Quantity,
  ) {
    this.#x = x;
    this.#wanted = wanted;
    const [a, b] = inOneUnit(x, wanted) ?? [x.value, x.value];
    this.side = compare(a, b) < 0 ? 'below' : 'above';
  }

  get actual(): string {
    return shownQuantity(this.#x);
  }

  get wanted(): string {
    return shownQuantity(this.#wanted);
  }

  get gap(): string {
    return shownGap(this.#x, this.#wanted);
  }

  get margin(): Exact {
    const [a, b] = inOneUnit(this.#x, this.#wanted) ?? [this.#x.value, this.#x.value];
    return abs(sub(a, b));
  }
}

export const shortfall = (measure: string, x: Quantity, against: string, wanted: Quantity): Shortfall =>
  new Compared(measure, against, x, wanted);

/** 总量, 增速 where the row has both; 完成 otherwise. */
export function measureLabel(c: WarningCase, role: 'actual' | 'growth'): string {
  if (role === 'growth') return '增速';
  return c.quantity('growth') ? '总量' : '完成';
}

const labels = new WeakMap<TableReading['columns'], Map<Role, string>>();

/** 全区平均 as the column is headed, without the headings above it. */
export function columnLabel(table: TableReading, role: Role): string {
  let known = labels.get(table.columns);
  if (!known) labels.set(table.columns, (known = new Map()));
  let label = known.get(role);
  if (label === undefined) {
    const header = columnOf(table, role)?.header ?? '';
    known.set(role, (label = (header.split('/').pop() ?? '').replace(/\s/g, '')));
  }
  return label;
}

/** Puts what was found into words when asked. */
class RowWarning implements Warning {
  readonly at: CellRef;
  readonly shortfalls?: readonly Shortfall[];
  readonly #found: Found;

  constructor(
    readonly kind: WarningKind,
    readonly level: Warning['level'],
    readonly row: number,
    found: Found,
  ) {
    this.at = found.at;
    if (found.shortfalls) this.shortfalls = found.shortfalls;
    this.#found = found;
  }

  get text(): string {
    const { text } = this.#found;
    return typeof text === 'string' ? text : text();
  }
}

export const warningOf = (kind: WarningKind, level: Warning['level'], row: number, found: Found): Warning =>
  new RowWarning(kind, level, row, found);
