/** The only place that finds the cell in which the achieved value of a row stands. */
import { compare } from '../model/exact';
import type { Ask, MeasureName } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { readValue } from '../layout/value';
import { plain, type Held, type HeldCell } from './held';
import { bareWords, matchMeasure } from './match';
import type { ReadCell } from './rowCells';
import { wordsOf, type Source } from './source';

/** Inputs that may stand in the column of growth rates. */
const RATES: ReadonlySet<MeasureName> = new Set(['actual', 'growth', 'ratio', 'abs_error']);

/** The cell of the achieved value; for a part, its own text. */
export function heldFor(from: Source, ask: Ask): HeldCell | null {
  const { cells, part } = from;
  if (part) return part;
  const words = wordsOf(from, ask);
  const named = namedColumn(from, words);
  if (named) return named;
  return (
    (RATES.has(ask.name) && !(ask.ofTarget && !cells.isGrowth)
      ? cells.growthOrAmount('actual', 'growth', words, ask.unit ?? null)
      : cells.first('actual')) ??
    monthCell(from) ??
    measureCell(from, words)
  );
}

/** The achieved value, however the rule calls it. */
export function wholeHeld(from: Source): Held | null {
  return heldFor(from, { name: 'actual', words: '' });
}

/** 用水下降率 under a head 下降率 of its own, where the columns of values are headed otherwise: the rule names the column it means. */
function namedColumn({ cells }: Source, words: string): ReadCell | null {
  const leaf = (header: string) => bareWords(header.split('/').pop() as string);
  const said = bareWords(words);
  const names = ({ header }: { readonly header: string }) =>
    leaf(header).length >= 2 && (said.endsWith(leaf(header)) || (said.length >= 3 && leaf(header).endsWith(said)));
  const [only, another] = cells
    .columns('measure', 'ontime_rate', 'satisfaction', 'count_total', 'overdue')
    .filter(names);
  return only && !another && !cells.columns('actual', 'growth').some(names) ? cells.cell(only) : null;
}

/** In a list of organisations: the column that the rule names, or the only one. */
export function measureCell({ cells }: Source, words: string): ReadCell | null {
  const columns = cells.measures();
  const found = matchMeasure(
    words,
    columns.map((c) => c.header.split('/').pop() as string),
  );
  if (found !== null && found >= 0) return cells.cell(columns[found] as (typeof columns)[number]);
  return words === '' && columns.length === 1 ? cells.cell(columns[0] as (typeof columns)[number]) : null;
}

/** Monthly columns without a cumulative one: the month of appraisal, where the figures are rates or never fall. */
function monthCell({ cells, month }: Source): ReadCell | null {
  const months = cells.months();
  if (months.length === 0 || month === null) return null;
  const at = months.find((c) => c.role === `month_${month}`);
  if (!at) return null;
  const figures = months.map((c) => cells.cell(c).reading.number).filter((n) => n !== null);
  const rising = figures.every((f, i) => i === 0 || compare(f.value, (figures[i - 1] as Quantity).value) >= 0);
  return cells.isPercent() || rising ? cells.cell(at) : null;
}

/** 国家级 | 省级 | 市级: numbers by kind, each in a column of its own where no cell holds them all. A blank is no nought. */
export function heldByColumns({ cells, part }: Source): Held | null {
  const read = part
    ? []
    : cells.columns('measure').map((c) => ({ label: c.header.split('/').pop() ?? '', of: cells.cell(c) }));
  const items = read.flatMap(({ label, of: { reading } }) =>
    reading.number ? [{ label, quantity: reading.number, bound: reading.bound, change: null }] : [],
  );
  const [first] = read;
  if (!first || items.length < 2 || items.length < read.length) return null;
  const shown = items.map((i) => `${i.label}${plain(i.quantity)}`).join('、');
  return { reading: { ...readValue('0', 'General'), number: null, shown, items }, at: first.of.at };
}
