/** The only place that prints a condition in canonical Chinese: 完成率95%（含）—100%, 较上年增长, 未达到目标值. */
import { compare, exact, isNegative, neg, ONE, ZERO, type Exact } from '../model/exact';
import type { Condition, Constant, End, Part } from './rule';
import { sayMeasure, sayNumber, sayReference } from './words';

type Interval = Extract<Condition, { kind: 'interval' }>;

/** The condition without 的. `part` is where it stands: whether low is better, and what its steps speak of, choose the words. */
export function sayCondition(c: Condition, part: Part | null = null): string {
  switch (c.kind) {
    case 'otherwise':
      return '其余';
    case 'applicable':
      return c.words ?? (c.has ? '有此项任务' : '没有此项任务');
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
  if (c.measure.name === 'rank') return `${c.measure.words}排名${sayPlaces(c, part)}`;
  if (c.reaching) return sayReaching(c, part);
  const words = c.measure.name === 'completion' && c.measure.words === '' ? '完成任务' : sayMeasure(c.measure);
  if (c.measure.name === 'score')
    return `${isMark(c.low ?? c.high) ? c.measure.words : words}${sayEnds(inMarks(c.low), inMarks(c.high))}`;
  if (c.measure.name === 'count' && (c.low === null || c.high === null) && !(part && words === '' && lacks(part)))
    return `${words}${sayPieces((c.low ?? c.high)!, c.low !== null)}`;
  if (c.measure.name === 'count' && words === '' && part && lacks(part)) return `缺${sayGapEnds(c.low, c.high)}`;
  return `${words}${sayEnds(c.low, c.high)}`;
}

/** 前10名; by its number where other places, or moves, stand beside it. */
function sayPlaces({ low, high }: Interval, part: Part | null): string {
  const others = part?.bands.filter(({ when }) => speaksOfPlaces(when)) ?? [];
  if (!low && high?.closed === true && others.length < 2) return `前${sayReference(high.at).replace(/[名位]$/, '')}名`;
  const ends = [
    low && `${low.closed ? '不小于' : '大于'}${sayReference(low.at)}`,
    high && `${high.closed ? '不大于' : '小于'}${sayReference(high.at)}`,
  ];
  return ends.filter((e) => e !== null).join('且');
}

const speaksOfPlaces = (c: Condition | null): boolean =>
  c?.kind === 'all' || c?.kind === 'any'
    ? c.of.some(speaksOfPlaces)
    : c?.kind === 'interval' && /^rank/.test(c.measure.name);

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
  const quality = better ? (end.closed === false ? '优于' : '不差于') : end.closed === false ? '差于' : '不优于';
  const reached = end.at.kind !== 'named' || over || (!better && end.closed !== false);
  return `${sayMeasure(c.measure)}${reached ? quality : better ? '达到' : '未达到'}${sayReference(end.at)}`;
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
