/** The only place that tells what there is by now from what came new this year: 累计24家 of 当年新增, 余额92亿元 of 新增贷款. */
import { compare, isNegative, sub } from '../model/exact';
import type { ValueReading } from '../layout/valueReading';
import { convert, isPercentual } from '../text/units';
import { plain } from './held';
import { bareWords } from './match';
import type { RowCells } from './rowCells';

const NEW = /新增|净增|增加[额值量数]|增量/;
/** What a number of these words counts began before this year. 累计完成 is of this one. */
const STOCK =
  /^(?:至今|迄今|目前|现|全[县市区])*(?:累计(?:共?有|达到?|拥有|保有|总数)?|总数|总量|现有|共有|实有|存量|[一-龥]{0,4}(?:余额|存量|保有量|拥有量|总数|总量))$/;
const OLDER = /以前年度|往年|历年|历史累计|自?20\d\d年(?:以来|至今)|开工以来|建[成设]以来/;
const OF_THIS_YEAR = /新增|净增|当年|本年|今年|年内|全年/;
/** A rule, or a name, that is of all there is. */
const OF_ALL = /累计|总数|总量|存量|余额|保有|拥有|历年|以前年度|往年|以来/;
const STOCK_NAME = /余额|存量|保有量|拥有量$/;

const speaksOfNew = ({ name, row }: Pick<RowCells, 'name' | 'row'>): boolean => NEW.test(name + row.ruleText);

const isStock = (name: string, { number, items }: ValueReading): boolean =>
  number !== null &&
  items.length <= 1 &&
  (STOCK.test(items[0]?.label ?? '') || ((items[0]?.label ?? '') === '' && STOCK_NAME.test(name) && !NEW.test(name)));

/** 城镇就业 of 城镇新增就业: the thing, and not that it is new. */
const isWholeThing = (label: string, name: string): boolean =>
  label.length >= 3 &&
  !/[新增]/.test(label) &&
  /新增/.test(name) &&
  bareWords(name).replace('新增', '').includes(label);

const SPAN = /\d{1,2}[-—–~至]\d{1,2}月|截[至止]/;

/** 累计17个 beside a target of 10个: more than was due, and maybe not all of this year. */
function isMoreThanDue(cells: RowCells, { shown, number, items }: ValueReading): boolean {
  const { name, row } = cells;
  const due = cells.first('target')?.reading.number;
  if (!/^(?:已|共)?累计/.test(shown) || !number || !due || items.length > 1) return false;
  if (OF_THIS_YEAR.test(shown) || SPAN.test(shown) || OF_ALL.test(name + row.ruleText)) return false;
  const value = number.unit && due.unit ? convert(number.value, number.unit, due.unit) : number.value;
  return value !== null && compare(value, due.value) > 0 && !(number.unit && isPercentual(number.unit));
}

/** What is shown began in earlier years, and the rule asks for what came this year. */
export function isTotalOfYears(cells: RowCells, reading: ValueReading): boolean {
  const { name, row } = cells;
  const { shown, items } = reading;
  if (OLDER.test(shown)) return !OF_ALL.test(name + row.ruleText);
  if (isMoreThanDue(cells, reading)) return true;
  if (!speaksOfNew(cells) || OF_THIS_YEAR.test(shown) || OF_ALL.test(row.ruleText)) return false;
  return isStock(name, reading) || (items.length === 1 && isWholeThing(bareWords(items[0]!.label), name));
}

/** 累计24家 beside last year's 累计18家, 92亿元 of 贷款余额 beside 85亿元: six are new. Null where the two are no such pair. */
export function risenSince(
  cells: Pick<RowCells, 'name' | 'row'>,
  now: ValueReading,
  before: ValueReading,
): ValueReading | null {
  const { name, row } = cells;
  if (!speaksOfNew(cells) || OF_ALL.test(row.ruleText) || !isStock(name, now) || !isStock(name, before)) return null;
  if (OF_THIS_YEAR.test(now.shown) || !now.number || !before.number) return null;
  const [unit, own] = [now.number.unit, before.number.unit];
  const last = unit && own ? convert(before.number.value, own, unit) : unit === own ? before.number.value : null;
  const value = last && sub(now.number.value, last);
  if (!value || isNegative(value)) return null;
  const number = { ...now.number, value };
  const shown = `${plain(now.number)} - ${plain(before.number)}`;
  return { ...now, shown, number, items: [{ label: '新增', quantity: number, bound: null, change: null }] };
}
