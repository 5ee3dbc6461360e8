/** The only place that prints the pieces of a rule in canonical Chinese: numbers, marks, references, conditions. */
import {
  ZERO,
  compare,
  decimal,
  decimalText,
  div,
  equals,
  exact,
  HUNDRED,
  isNegative,
  mul,
  neg,
  ONE,
  type Exact,
} from '../model/exact';
import type { MeasureName, Scope } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import type { Amount, Condition, Constant, End, Measure, Part, Reference, StepMode } from './rule';

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

/** （最多扣5分）: the clause's own cap; '' without one. */
export const sayOwnCap = (sign: 1 | -1, cap: Amount | null): string =>
  cap ? `（最多${sign === -1 ? '扣' : '加'}${sayAmount(cap)}）` : '';

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

type Interval = Extract<Condition, { kind: 'interval' }>;

/** The condition without 的. `part` is where it stands: whether low is better, and what its steps speak of, choose the words. */
export function sayCondition(c: Condition, part: Part | null = null): string {
  switch (c.kind) {
    case 'otherwise':
      return '其余';
    case 'applicable':
      return c.has ? '有此项任务' : '没有此项任务';
    case 'event':
      return c.negated ? sayNegated(c.words) : c.words || '发生';
    case 'howmany':
      return `${sayNumber(c.count)}项高于平均水平`;
    case 'all':
      return sayDoneNotDone(c.of) ?? c.of.map((x) => sayCondition(x, part)).join('且');
    case 'any':
      return c.of.map((x) => sayCondition(x, part)).join('或');
    case 'gap':
      return sayGap(c);
    case 'interval':
      return sayInterval(c, part);
  }
}

/** 已申报未获评: one thing happened, another did not; null for anything else. */
function sayDoneNotDone(of: readonly Condition[]): string | null {
  const [a, b] = of;
  if (of.length !== 2 || a?.kind !== 'event' || b?.kind !== 'event' || a.negated || !b.negated) return null;
  return `已${a.words}未${b.words}`;
}

/** 未按时报送; 没有 for what is not there. */
function sayNegated(words: string): string {
  if (words === '') return '没有';
  if (words.startsWith('存在')) return `不${words}`;
  const having = /^(.{0,6}?)(?<![国公现原所共拥特含具既私自占持享专稀应])有(?![效关序力害毒机限色线])(?=.{3})/.exec(
    words,
  )?.[1];
  if (having !== undefined)
    return having === '' ? `没有${words.slice(1)}` : `${having}无${words.slice(having.length + 1)}`;
  const at = DEEDS.exec(words)?.[1]!.length ?? 0;
  return `${words.slice(0, at)}未${words.slice(at)}`;
}

/** The deed that 未 denies stands a few characters in: 年内未发生, 资金未到位. */
const DEEDS =
  /^(.{0,8}?)(?:发生|出现|发现|被|受到|完成|通过|达到|按|及时|全部|如期|实现|落实|建立|成立|制定|印发|出台|召开|开展|组织|报送|上报|提交|公开|公示|整改|办结|开工|竣工|投产|到位|获评|获得|获批|获(?=.{1,4}(?:等次|等级|奖|称号))|纳入|实施|执行|配备|设立|编制|签订|足额)/;

function sayGap(c: Extract<Condition, { kind: 'gap' }>): string {
  const last = c.reference.kind === 'named' && c.reference.name === 'last_year';
  const verb = last
    ? `较上年${c.side === 'below' ? '下降' : '上升'}`
    : pointed(c)
      ? `${c.side === 'below' ? '低于' : '高于'}${sayReference(c.reference)}`
      : c.side === 'below'
        ? '低'
        : '高';
  return `${sayMeasure(c.measure)}${verb}${sayGapEnds(c.low, c.high)}`;
}

/** 低于目标值5个百分点 can be said at once; of 5% the reference was said before. */
const pointed = (c: Extract<Condition, { kind: 'gap' }>): boolean => {
  const end = c.low ?? c.high;
  if (end?.at.kind !== 'constant' || end.at.constant.unit?.dimension === 'points') return true;
  // 高于目标值10%以上: by so much of it, which of 50% and more would be read as a share.
  return c.reference.kind === 'named' && end.at.constant.unit?.text === '%' && compare(end.at.constant.value, HALF) < 0;
};

const HALF = exact(50);

/** 5个百分点及以上 holds the fifth; 以上 leaves it open. */
function sayGapEnds(low: End | null, high: End | null): string {
  if (low && high) return sayEnds(low, high);
  const end = low ?? high;
  if (!end) return '';
  if (end.closed === false) return `${low ? '超过' : '不足'}${sayReference(end.at)}`;
  return `${sayReference(end.at)}${end.closed ? '及' : ''}${low ? '以上' : '以下'}`;
}

function sayInterval(c: Interval, part: Part | null): string {
  if (c.measure.name === 'growth') return belowOnly(c) ? sayEnds(null, c.high) : c.measure.words + sayGrowth(c);
  if (c.measure.name === 'days_late') return sayLate(c);
  if (c.measure.name === 'rank_gain') return `${c.measure.words}排名${sayMoved(c)}`;
  if (c.measure.name === 'rank' && !c.low && c.high?.closed === true)
    return `${c.measure.words}排名前${sayReference(c.high.at).replace(/[名位]$/, '')}名`;
  if (c.reaching) return sayReaching(c, part);
  const words = c.measure.name === 'completion' && c.measure.words === '' ? '完成任务' : sayMeasure(c.measure);
  if (c.measure.name === 'score')
    return `${isMark(c.low ?? c.high) ? c.measure.words : words}${sayEnds(inMarks(c.low), inMarks(c.high))}`;
  if (c.measure.name === 'count' && (c.low === null || c.high === null) && !(part && words === '' && lacks(part)))
    return `${words}${sayPieces((c.low ?? c.high)!, c.low !== null)}`;
  if (c.measure.name === 'count' && words === '' && part && lacks(part)) return `缺${sayGapEnds(c.low, c.high)}`;
  return `${words}${sayEnds(c.low, c.high)}`;
}

const isMark = (e: End | null): boolean => e?.at.kind === 'constant' && e.at.constant.unit === null;

const MARK = { text: '分', dimension: 'mark', factor: ONE, base: '分' } as const;

/** A number of a score without a unit is marks. */
export const markOf = (c: Constant): Constant => (c.unit === null ? { value: c.value, unit: MARK } : c);
const inMarks = (e: End | null): End | null =>
  e?.at.kind === 'constant' ? { ...e, at: { kind: 'constant', constant: markOf(e.at.constant) } } : e;

/** Pieces that are short are counted without a target (每缺1项). */
const lacks = (part: Part): boolean =>
  part.adjustments.some(
    (a) => a.kind === 'step' && a.reference.kind === 'implied' && a.size.unit?.dimension === 'count',
  );

/** 完成 speaks of completion, and so do the steps after it; 达到 does not. */
function completes(part: Part | null, words: string): boolean {
  const steps = part?.adjustments.filter((a) => a.kind === 'step') ?? [];
  return steps.length === 0 ? words === '' : steps.some((a) => a.kind === 'step' && a.basis === 'completion');
}

/** 2起及以上, 超过2起: pieces are counted. */
function sayPieces(e: End, low: boolean): string {
  const at = sayReference(e.at);
  if (e.closed === false) return `${low ? '超过' : '少于'}${at}`;
  return `${at}${e.closed ? '及' : ''}${low ? '以上' : '以下'}`;
}

/** 迟报5天以上 holds the fifth day; 迟报超过5天 does not. */
function sayLate(c: Interval): string {
  const end = c.low ?? c.high;
  if (!end) return '迟报';
  const at = sayReference(end.at);
  if (c.low && c.high) return isZero(c.low) ? `迟报${sayReference(c.high.at)}以内` : `迟报${sayEnds(c.low, c.high)}`;
  if (c.low) return end.closed === false ? `迟报超过${at}` : `迟报${at}以上`;
  return end.closed === false ? `迟报少于${at}` : `迟报${at}以内`;
}

/** 达到目标值, 未完成序时进度: which side is meant is the better one. */
function sayReaching(c: Interval, part: Part | null): string {
  const end = (c.low ?? c.high)!;
  const better = (c.low !== null) !== (part?.lowerIsBetter === true);
  const over = better && end.closed === false;
  const done = over ? '超额完成' : better ? '完成' : '未完成';
  const target = end.at.kind === 'named' && (end.at.name === 'target' || end.at.name === 'schedule');
  if (c.measure.name === 'actual' && target && (over || completes(part, c.measure.words)))
    return `${c.measure.words}${done}${end.at.kind === 'named' && end.at.name === 'schedule' ? '序时进度' : '目标任务'}`;
  return `${sayMeasure(c.measure)}${better ? '达到' : '未达到'}${sayReference(end.at)}`;
}

const valueAt = (e: End | null): Exact | null => (e?.at.kind === 'constant' ? e.at.constant.value : null);
const isZero = (e: End | null): boolean => valueAt(e)?.n === 0n;
const beneath = (e: End | null): End | null =>
  e?.at.kind === 'constant'
    ? { ...e, at: { kind: 'constant', constant: { ...e.at.constant, value: neg(e.at.constant.value) } } }
    : e;

/** 4%以下 behind 增长4%—6%: said with its subject it would begin at 0. */
const belowOnly = ({ low, high }: Interval): boolean =>
  !low && high?.closed !== true && !isZero(high) && !isNegative(valueAt(high) ?? ZERO);

function sayGrowth(c: Interval): string {
  const { low, high } = c;
  if (isZero(low) && isZero(high)) return '同比持平';
  if (isZero(low) && !high) return low!.closed ? '同比持平或增长' : '同比增长';
  if (isZero(high) && !low) return high!.closed ? '同比持平或下降' : '同比下降';
  const [a, b] = [valueAt(low), valueAt(high)];
  const falls = (a !== null && isNegative(a)) || (a === null && b !== null && isNegative(b));
  if (falls) return `较上年下降${sayChanged(beneath(high), beneath(low))}`;
  return `较上年增长${sayChanged(low, high)}`;
}

/** 5%及以下 is a change that way; 不高于5% limits it, and holds for one the other way too. */
function sayChanged(low: End | null, high: End | null): string {
  if (!isZero(low) || low!.closed !== false) return sayEnds(low, high);
  return high?.closed === true ? `${sayReference(high.at)}及以下` : sayEnds(null, high);
}

/** 较上年上升, 较上年下降1—2位. */
function sayMoved({ low, high }: Interval): string {
  if (isZero(low) && isZero(high)) return '较上年持平';
  if (isZero(low) && !high) return low!.closed ? '较上年持平或上升' : '较上年上升';
  if (isZero(high) && !low) return high!.closed ? '较上年持平或下降' : '较上年下降';
  const falls = high !== null && (isZero(high) || isNegative(valueAt(high) ?? ZERO));
  const [from, to] = falls ? [beneath(high), beneath(low)] : [low, high];
  return `较上年${falls ? '下降' : '上升'}${sayGapEnds(isZero(from) ? null : from, to)}`;
}

function sayEnds(low: End | null, high: End | null): string {
  if (low && high) {
    const same = sayReference(low.at) === sayReference(high.at);
    if (same) return low.at.kind === 'constant' ? sayReference(low.at) : `等于${sayReference(low.at)}`;
    if (low.at.kind !== 'constant' || high.at.kind !== 'constant')
      return `${sayEnd(high, '以下', ['低于', '不高于'])}但${sayEnd(low, '以上', ['高于', '不低于'])}`;
    const mark = (e: End): string => (e.closed === null ? '' : e.closed ? '（含）' : '（不含）');
    return `${sayReference(low.at)}${mark(low)}—${sayReference(high.at)}${mark(high)}`;
  }
  if (low) return sayEnd(low, '以上', ['高于', '不低于']);
  if (high) return sayEnd(high, '以下', ['低于', '不高于']);
  return '';
}

/** 90%以上 leaves the end open; 高于90% and 不低于90% settle it. */
function sayEnd(e: End, open: string, [out, within]: readonly [string, string]): string {
  const at = sayReference(e.at);
  // 平均水平的80%以上 by itself could be 80 % done.
  if (e.closed === null) return `${e.at.kind === 'part' && open === '以上' ? '达到' : ''}${at}${open}`;
  return `${e.closed ? within : out}${at}`;
}
