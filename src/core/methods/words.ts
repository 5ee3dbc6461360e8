/** The only place that prints the pieces of a rule in canonical Chinese: numbers, marks, references, measures. */
import { compare, decimal, decimalText, div, equals, HUNDRED, isNegative, mul, ONE, type Exact } from '../model/exact';
import type { MeasureName, Scope } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import type { Amount, Constant, Measure, Reference, StepMode } from './rule';

/** Decimal text with the minus sign of Chinese typesetting, for explanations. */
export const shown = (x: Exact): string => decimalText(x, 4).replace('-', '−');

export const shownQuantity = (q: Quantity): string => `${shown(q.value)}${q.unit?.text ?? ''}`;

const DIGITS = '零一二三四五六七八九';

/** 十二 for 12; null above 99. */
function hanzi(n: bigint): string | null {
  if (n > 99n || n < 1n) return null;
  const [tens, ones] = [Number(n / 10n), Number(n % 10n)];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]!}十`;
  return head + (ones === 0 ? '' : DIGITS[ones]!);
}

/** Every digit of a finite decimal; otherwise a quotient. */
export function sayNumber(x: Exact): string {
  const text = decimalText(x, 12);
  return equals(decimal(text), x) ? text : `${isNegative(x) ? '-' : ''}${x.n}/${x.d}`;
}

/** 5个百分点, 2000万元; a percentage without end as 三分之一. */
export function sayConstant(c: Constant): string {
  const number = sayNumber(c.value);
  if (c.unit?.text === '%' && number.includes('/')) {
    const share = div(c.value, HUNDRED);
    const [n, d] = [hanzi(share.n), hanzi(share.d)];
    if (n && d) return `${d}分之${n}`;
  }
  const unit = c.unit?.text ?? '';
  return unit.startsWith('1/') ? number + unit.slice(1) : number + unit;
}

/** 80%, 1/3: a share of something. */
export function sayShare(share: Exact): string {
  const percent = sayNumber(mul(share, HUNDRED));
  return percent.includes('/') ? `${share.n}/${share.d}` : `${percent}%`;
}

/** 3分, 满分, 分值的80%, 分值的1.5倍. */
export function sayAmount(a: Amount): string {
  if (a.kind === 'mark') return `${sayNumber(a.value)}分`;
  if (a.kind === 'full') return '满分';
  if (compare(a.value, ONE) > 0) return `分值的${sayNumber(a.value)}倍`;
  return `分值的${sayShare(a.value)}`;
}

const isNothing = (a: Amount): boolean => a.kind === 'mark' && a.value.n === 0n;

/** 得3分, 不得分, 扣1分, 不扣分. */
export function sayAward(a: Amount): string {
  return isNothing(a) ? '不得分' : `得${sayAmount(a)}`;
}

export function sayChange(sign: 1 | -1, a: Amount): string {
  if (isNothing(a)) return sign === -1 ? '不扣分' : '不加分';
  return `${sign === -1 ? '扣' : '加'}${sayAmount(a)}`;
}

/** （此种情形最多扣5分）: the clause's own cap; '' without one. */
export const sayOwnCap = (sign: 1 | -1, cap: Amount | null): string =>
  cap ? `（此种情形最多${sign === -1 ? '扣' : '加'}${sayAmount(cap)}）` : '';

/** （道路交通事故除外）; '' without an exception. */
export const sayExcept = (what: string | undefined): string => (what === undefined ? '' : `（${what}除外）`);

/** How an incomplete step counts; '' when the text is silent. `size` is the whole step as printed. */
export function sayMode(mode: StepMode, size: string): string {
  if (mode === null) return '';
  if (mode === 'round') return '，四舍五入取整';
  return `，不足${size}的${{ floor: '不计', ceil: `按${size}计算`, prorata: '按比例计算' }[mode]}`;
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
  if (r.kind === 'part')
    return `${sayReference({ kind: 'named', name: r.name, scope: r.scope })}的${decimalText(r.share.mul(100))}%`;
  if (r.kind === 'beyond')
    return `${sayReference({ kind: 'named', name: r.name, scope: r.scope })}加${sayConstant(r.by)}`;
  if (r.name === 'average') return `${r.scope ? SCOPES[r.scope] : ''}平均水平`;
  return NAMES[r.name] ?? '目标值';
}

const COMPLETION = /完成(?:率|比例|百分比|进度|程度|占比)|到位比例|达标比例/;

/** 完成率, 增速 …; '' for a measure without words. */
export function sayMeasure(m: Measure): string {
  if (m.name === 'completion') return m.words === '' || COMPLETION.test(m.words) ? m.words : `${m.words}完成率`;
  if (m.name === 'rank') return `${m.words}排名`;
  if (m.name === 'score') return `${m.words}得分`;
  return m.words;
}
