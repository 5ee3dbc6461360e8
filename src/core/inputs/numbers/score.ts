/** The only place that finds the mark of another appraisal. */
import { add, div, exact } from '../../model/exact';
import { isMissing, type Answer, type Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { giverOf } from '../../layout/marksOfOthers';
import { isPercentual } from '../../text/units';
import { heldFor } from '../achieved';
import { doubt, lacking, plain } from '../held';
import type { InputColumn } from '../inputColumns';
import { isFraction } from '../plausible';
import type { Source } from '../source';
import { take } from '../take';

/** What is so much of something, and neither a rate nor a mark. */
const AMOUNTS: ReadonlySet<string> = new Set(['money', 'area', 'count']);

/** 0–100; its unit is of no account. */
export function scoreOf(from: Source, ask: Ask): Answer<Quantity> {
  const told = heldFor(from, ask);
  const blank = told === null || told.reading.state === 'blank';
  const held = (blank ? givenColumn(from) : null) ?? told;
  if (!held || held.reading.state !== 'value')
    return (blank ? meanOfQuarters(from, ask) : null) ?? lacking(ask.name, held);
  // 42600万元 where a rate is asked for is no mark either.
  const unit = held.reading.number?.unit ?? held.cell?.unit;
  if (ask.unit && isPercentual(ask.unit) && unit && AMOUNTS.has(unit.dimension)) return lacking(ask.name, held);
  const taken = take(from, { ...ask, unit: null }, { ...held, cell: null }, 'actual');
  // 0.98 of 100 marks: hardly less than one, most likely a share.
  return !isMissing(taken) && isFraction(taken.ok) ? doubt(ask, held) : taken;
}

/** 市文明办考核得分 where the rule counts 市文明办的年度考评得分: the only column of one whom it names. */
function givenColumn({ cells, part }: Source) {
  const named = cells.columns('measure').filter(({ header }) => {
    const who = giverOf(header)?.who.replace(/[^一-龥\d]/g, '.');
    const told = who !== undefined && new RegExp(`${who}(?:的|对[^，。；]{0,6})?(?:年度|年终|全年|综合|考核|考评|测评|评价|评定|[得评]分|结果|成绩)`).test(cells.row.ruleText); // prettier-ignore
    return told && !/(?:上|去|前)年|季度|半年|\d月/.test(cells.row.ruleText);
  });
  const [only, another] = named;
  return only && !another && !part ? cells.cell(only) : null;
}

const QUARTERS = ['一', '二', '三', '四'] as const;

/** 一季度考核得分 … 四季度考核得分 where the rule counts the mean of the four: all of them, or none. */
function meanOfQuarters({ cells, part }: Source, ask: Ask): Answer<Quantity> | null {
  if (part || !/[四4]个季度[^。；]*平均/.test(cells.row.ruleText)) return null;
  const of = (q: string): readonly InputColumn[] =>
    cells.columns('measure').filter((c) => giverOf(c.header)?.who.replace(/^第/, '') === `${q}季度`);
  const columns = QUARTERS.map(of);
  if (columns.some((c) => c.length !== 1)) return null;
  const four = columns.map(([c]) => cells.cell(c!));
  const lacks = four.find((c) => c.reading.number === null || c.reading.items.length > 1 || c.reading.bound);
  if (lacks) return lacking(ask.name, lacks);
  const numbers = four.map((c) => c.reading.number!);
  if (numbers.some((n) => isFraction(n))) return doubt(ask, four[0]!);
  const value = div(numbers.map((n) => n.value).reduce(add), exact(4));
  const { at } = four[0]!;
  return { ok: { value, unit: null, firmness: 'firm', at, shown: numbers.map(plain).join('、') }, at };
}
