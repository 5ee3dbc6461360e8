/** The only place that prints the pieces of a rule in canonical Chinese: numbers, marks, references, conditions. */
import { compare, decimalText, exact, mul, ONE, type Exact } from '../model/exact';
import type { MeasureName, Scope } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import type { Amount, Condition, Constant, End, Measure, Reference } from './rule';

/** Decimal text with the minus sign of Chinese typesetting, for explanations. */
export const shown = (x: Exact): string => decimalText(x, 4).replace('-', '−');

export const shownQuantity = (q: Quantity): string => `${shown(q.value)}${q.unit?.text ?? ''}`;

const plain = (x: Exact): string => {
  const text = decimalText(x, 12);
  return compare(exact(0).add(text), x) === 0 ? text : `${x.s < 0n ? '-' : ''}${x.n}/${x.d}`;
};

export const sayNumber = plain;
export const sayConstant = (c: Constant): string => `${plain(c.value)}${c.unit?.text ?? ''}`;

/** 3分, 满分, 分值的80%, 分值的1.5倍. */
export function sayAmount(a: Amount): string {
  if (a.kind === 'mark') return `${plain(a.value)}分`;
  if (a.kind === 'full') return '满分';
  if (compare(a.value, ONE) > 0) return `分值的${plain(a.value)}倍`;
  const percent = plain(mul(a.value, exact(100)));
  return percent.includes('/') || (percent.includes('.') && percent.length > 8)
    ? `分值的${a.value.n}/${a.value.d}`
    : `分值的${percent}%`;
}

const NAMES: Readonly<Partial<Record<MeasureName, string>>> = {
  target: '目标值', last_year: '上年', schedule: '序时进度', best: '最高值', max: '最高值', min: '最低值', base_value: '基准值', goal_value: '满意值',
}; // prettier-ignore

const SCOPES: Readonly<Record<Exclude<Scope, null>, string>> = {
  全国: '全国',
  全区: '全区',
  全省: '全省',
  全市: '全市',
  全县: '全县',
  组: '同组',
};

export function sayReference(r: Reference): string {
  if (r.kind === 'constant') return sayConstant(r.constant);
  if (r.kind === 'implied') return '';
  if (r.name === 'average') return `${r.scope ? SCOPES[r.scope] : ''}平均水平`;
  return NAMES[r.name] ?? '目标值';
}

/** 完成率, 增速 …; '' for a measure without words. */
export function sayMeasure(m: Measure): string {
  if (m.name === 'completion') return /完成(?:率|比例|百分比|进度)/.test(m.words) ? m.words : `${m.words}完成率`;
  if (m.name === 'rank') return '排名';
  return m.words;
}

const bound = (e: End, side: 'low' | 'high'): string => {
  const text = sayReference(e.at);
  if (side === 'low') return e.closed === false ? `高于${text}` : `不低于${text}`;
  return e.closed === false ? `低于${text}` : `不高于${text}`;
};

/** The condition without 的. An interval with open-ended conventions (closed null) prints 以上/以下. */
export function sayCondition(c: Condition): string {
  switch (c.kind) {
    case 'otherwise':
      return '其他';
    case 'applicable':
      return c.has ? '有此项任务' : '没有此项任务';
    case 'event':
      return c.negated ? `未${c.words}` : c.words;
    case 'howmany':
      return `${plain(c.count)}项高于`;
    case 'all':
      return c.of.map(sayCondition).join('且');
    case 'any':
      return c.of.map(sayCondition).join('或');
    case 'gap':
      return `${c.side === 'below' ? '下降' : '上升'}${sayEnds(c.low, c.high)}`;
    case 'interval':
      return sayInterval(c);
  }
}

function sayInterval(c: Extract<Condition, { kind: 'interval' }>): string {
  if (c.measure.name === 'growth') {
    const growth = sayGrowth(c);
    if (growth) return `${c.measure.words}${growth}`;
  }
  const words = c.measure.name === 'days_late' ? '迟报' : sayMeasure(c.measure);
  return `${words}${sayEnds(c.low, c.high)}`;
}

const isZero = (e: End | null): boolean => e?.at.kind === 'constant' && e.at.constant.value.n === 0n;

function sayGrowth(c: Extract<Condition, { kind: 'interval' }>): string | null {
  const { low, high } = c;
  if (isZero(low) && isZero(high)) return '同比持平';
  if (isZero(low) && !high) return low!.closed ? '同比持平或增长' : '同比增长';
  if (isZero(high) && !low) return high!.closed ? '同比持平或下降' : '同比下降';
  return null;
}

function sayEnds(low: End | null, high: End | null): string {
  if (low && high) {
    const same =
      low.at.kind === 'constant' &&
      high.at.kind === 'constant' &&
      compare(low.at.constant.value, high.at.constant.value) === 0;
    if (same) return sayReference(low.at);
    const mark = (e: End): string => (e.closed === null ? '' : e.closed ? '(含)' : '(不含)');
    return `${sayReference(low.at)}${mark(low)}—${sayReference(high.at)}${mark(high)}`;
  }
  if (low) return low.closed === null ? `${sayReference(low.at)}以上` : bound(low, 'low');
  if (high) return high.closed === null ? `${sayReference(high.at)}以下` : bound(high, 'high');
  return '';
}
