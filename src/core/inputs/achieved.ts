/** The only place that finds the cell in which the achieved value of a row stands. */
import { compare, isWhole } from '../model/exact';
import type { Ask, MeasureName } from '../model/inputs';
import type { Role } from '../model/indicator';
import type { Quantity } from '../model/quantity';
import { doneThing } from '../layout/thingPairs';
import { readValue } from '../layout/value';
import { plain, type Held, type HeldCell } from './held';
import { OF_TARGET } from './amountOrRate';
import { bareWords, matchMeasure } from './match';
import { isPercentual } from '../text/units';
import { tellsPerHead } from './perHead';
import { isNear } from './plausible';
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
  const found =
    (RATES.has(ask.name) && !(ask.ofTarget && !cells.isGrowth)
      ? cells.growthOrAmount('actual', 'growth', words, ask.unit ?? null)
      : cells.first('actual')) ??
    monthCell(from) ??
    measureCell(from, words);
  return found?.reading.state === 'blank' && found.role === 'actual' ? (dataAlone(cells) ?? found) : found;
}

/** A name of what two numbers make: 生均面积, 近视率, 每万人发明专利拥有量. */
const OF_TWO = /[率比均每占度]|万人/;

/** 数据项1 | 数据项2 | 指标值, of which a row of pieces has only the first: that is its value. */
function dataAlone(cells: Source['cells']): ReadCell | null {
  const [item, whole] = [cells.columns('numerator')[0], cells.columns('denominator')[0]];
  if (!item || !whole) return null;
  const cell = cells.cell(item);
  if (cell.reading.state !== 'value' || cells.cell(whole).reading.state !== 'blank') return null;
  const pieces = cells.unit?.dimension === 'count' && !OF_TWO.test(cells.name);
  return pieces || isRateItself(cell, cells) ? cell : null;
}

/** 96.3%, or 3.9 beside a target of 4.5% and last year's 4.1%: a rate that stands where the part of one is asked for, and no part. */
function isRateItself({ reading: { number, items } }: ReadCell, cells: Source['cells']): boolean {
  if (!number || items.length > 1 || !cells.isPercent()) return false;
  if (number.unit) return isPercentual(number.unit);
  const beside = [cells.first('target'), cells.first('last_year')].map((c) => c?.reading.number ?? null);
  return !isWhole(number.value) && beside.every((b) => b !== null && isNear(number.value, b.value));
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
  if (words !== '') return shareCell(cells, words);
  const listed = cells.table.form === 'organisations';
  const named = listed ? columns : columns.filter((c) => !NAMED.has(c.role) || isOfRow(c.header, cells));
  return named.length === 1 ? cells.cell(named[0] as (typeof columns)[number]) : null;
}

/** 87% under a 完成率 that stands alone: the 支出进度 of the rule, and any rate of which all was due. */
function shareCell(cells: Source['cells'], words: string): ReadCell | null {
  const column = cells.columns('completion')[0];
  const share = column && cells.cell(column);
  const said = bareWords(words);
  const ofAll = /率$/.test(said) && new RegExp(`${said}(?:应|须|要)?(?:为|达到?)100%`).test(cells.row.ruleText);
  const alone = cells.columns('actual', 'growth', 'target', 'measure', 'last_year').length === 0;
  return share?.reading.number && alone && (OF_TARGET.test(said) || ofAll) ? share : null;
}

/** Columns that stand under names of their own, and may be of any row. */
const NAMED: ReadonlySet<Role> = new Set<Role>(['measure', 'count_total', 'ontime_rate', 'satisfaction', 'overdue']);

/** 人均 before 藏书量 makes another measure of it. */
const EACH = /(?:[人户亩]均|每[^，。；]{1,6}[人口户])(?:拥有|占有)?的?$/;

const core = (text: string): string => bareWords(text).replace(/(?:人|户|件|个|总)?(?:数量?|量|值|情况)$/, '');

/** 集中供水率 of 农村集中供水率, 满意度 of a rule that speaks of it: in a table of many indicators a column is of one of them by its name. */
function isOfRow(header: string, { name, row }: Source['cells']): boolean {
  const [leaf, own] = [core(doneThing(header) ?? (header.split('/').pop() as string)), core(name)];
  if (leaf.length < 2 || own.length < 2) return false;
  const at = row.ruleText.indexOf(leaf);
  if (at >= 0 && !EACH.test(row.ruleText.slice(0, at))) return true;
  return tellsPerHead(leaf) === tellsPerHead(own) && (own.endsWith(leaf) || leaf.endsWith(own));
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
