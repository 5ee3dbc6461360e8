/** The only place that finds bands and steps of one part that take one and the same number two ways. */
import type { Band, Condition, End } from '../../methods/rule';
import { compare, HUNDRED, isZero, ONE } from '../../model/exact';
import type { Unit } from '../../model/quantity';
import { isPercentual } from '../../text/units';
import { sameAmount } from './limit';
import { fromWhich } from './beginning';
import { senseLost } from './lostSense';
import { addsOn, endOf } from './contradiction';
import { pricedBeyondToo } from './beyondPart';
import { sameEnd, sameRef } from './ends';
import { stretchesAtOdds } from './stretchesAtOdds';
import { lostOrGivenTwice } from './twice';
import { never } from './neverHolds';
import { shareOfWhat, unreached } from './unreached';
import { type Work, isSubsequence, isZeroValue } from './work';
import { Later } from '../../text/patterns';

type Interval = Extract<Condition, { kind: 'interval' }>;

/** Two bands of fixed marks that differ. */
const differ = (a: Band, b: Band): boolean =>
  a.value.kind === 'fixed' && b.value.kind === 'fixed' && !sameAmount(a.value.amount, b.value.amount);

/** 不高于10%的得3分，高于1%的不得分: what lies between the ends is in both; and a range inside an open band (10个以下, 6—9个) is. */
function overlap(a: Interval, b: Interval): boolean {
  if (a.measure.name !== b.measure.name || a.measure.words !== b.measure.words || a.reaching || b.reaching)
    return false;
  const [low, high, from, to] = [endOf(a.low), endOf(a.high), endOf(b.low), endOf(b.high)];
  if (!a.low && a.high && b.low && !b.high) return high !== null && from !== null && compare(from, high) < 0;
  if (!a.low || !a.high || low === null || high === null || compare(low, high) >= 0) return false;
  if (b.low && b.high) return from !== null && to !== null && compare(from, low) <= 0 && compare(high, to) <= 0;
  return b.low ? from !== null && compare(from, high) < 0 : to !== null && compare(to, low) > 0;
}

/** ≤10/10万, ＞10/1万: ends of one measure told in units that are not of one kind. */
const unlike = (a: Interval, b: Interval): boolean => {
  const bases = [a.low, a.high, b.low, b.high].flatMap((e) =>
    e?.at.kind === 'constant' && e.at.constant.unit?.text.startsWith('1/') ? [e.at.constant.unit.text] : [],
  );
  return new Set(bases).size > 1;
};

/** 低于平均但高于上年的得70%；高于上年的不得分: the second case holds wherever the first does. */
const swallowed = (inner: Condition | null, outer: Condition | null): boolean =>
  (inner?.kind === 'all' || (inner?.kind === 'interval' && inner.low !== null && inner.high !== null && !sameEnd(inner.low, inner.high))) &&
  outer?.kind === 'interval' && !outer.reaching && (outer.low === null) !== (outer.high === null) &&
  (inner.kind === 'all' ? inner.of : [{ ...inner, high: null }, { ...inner, low: null }]).some(
    (c) =>
      c.kind === 'interval' && !c.reaching && (c.low === null) === (outer.low === null) &&
      (sameEnd(c.low, outer.low) || sameEnd(c.high, outer.high)),
  ); // prettier-ignore

/** 高于平均且高于上年的得满分；高于平均的得7分: who does both gets more than who does the one. */
const graded = (both: Band, one: Band): boolean => {
  const outer = one.when;
  if (both.when?.kind !== 'all' || outer?.kind !== 'interval' || isZeroValue(one.value)) return false;
  const alike = both.when.of.every(
    (c) => c.kind === 'interval' && !c.reaching && (c.low === null) === (outer.low === null) && (c.high === null) === (outer.high === null),
  ); // prettier-ignore
  if (!alike || both.value.kind !== 'fixed' || one.value.kind !== 'fixed') return false;
  const [more, less] = [both.value.amount, one.value.amount];
  return more.kind === 'full' || (more.kind === 'mark' && less.kind === 'mark' && compare(more.value, less.value) > 0);
};

const twoWays = (a: Band, b: Band): boolean => {
  if (!differ(a, b)) return false;
  if (a.when?.kind === 'howmany' && b.when?.kind === 'howmany') return compare(a.when.count, b.when.count) === 0;
  if ((swallowed(a.when, b.when) && !graded(a, b)) || (swallowed(b.when, a.when) && !graded(b, a))) return true;
  if (a.when?.kind !== 'interval' || b.when?.kind !== 'interval') return false;
  return unlike(a.when, b.when) || (overlap(a.when, b.when) && !rung(a, b)) || (overlap(b.when, a.when) && !rung(b, a));
};

/** 4个以上得6分，2—3个得4分，1个得2分: who has two or three has one as well, and gets the more; a single piece (1件得2分，2—3件得1分) is just that. */
function rung(range: Band, least: Band): boolean {
  if (range.when?.kind !== 'interval' || least.when?.kind !== 'interval' || least.when.high) return false;
  const [low, from] = [endOf(range.when.low), endOf(least.when.low)];
  const [more, less] = [range.value, least.value];
  return (
    low !== null && from !== null && compare(from, low) < 0 &&
    more.kind === 'fixed' && less.kind === 'fixed' && more.amount.kind === 'mark' && less.amount.kind === 'mark' &&
    (compare(more.amount.value, less.amount.value) > 0 || (least.when.measure.name === 'count' && compare(from, ONE) === 0))
  ); // prettier-ignore
}

/** 未达到平均得10分，每高于平均…加: what is added to stands on the other side. */
const baseless = (w: Work): boolean =>
  w.adjustments.some(({ a }) => {
    if (a.kind !== 'step' || a.sign !== 1 || a.side !== 'above' || a.when || w.bands.length === 0) return false;
    return w.bands.every(({ when, value }) => {
      const below = when?.kind === 'interval' && when.low === null ? when.high : null;
      return below !== null && sameRef(below.at, a.reference) && !isZeroValue(value) && value.kind === 'fixed';
    });
  });

/** 每超过控制数1人…，超过5人的每超1人…: five beyond the aim, and no longer five in all. */
const strayStretch = (w: Work): boolean =>
  w.adjustments.some(
    ({ a }) =>
      a.kind === 'step' && a.reference.kind === 'named' && a.size.unit?.dimension === 'count' &&
      w.adjustments.some(
        ({ a: b }) =>
          b.kind === 'step' && b.reference.kind === 'constant' && a.sign === b.sign && a.side === b.side &&
          b.size.unit?.dimension === 'count',
      ),
  ); // prettier-ignore

/** 每降低1位扣0.5分，超过5位的不得分: five places lost, or the fifth place? */
const placesOrPlace = (w: Work): boolean =>
  w.adjustments.some(({ a }) => a.kind === 'rankstep') &&
  w.vetoes.some(
    ({ when: c }) =>
      c.kind === 'interval' &&
      c.measure.name === 'rank' &&
      [c.low, c.high].some((e) => e?.at.kind === 'constant' && e.at.constant.unit?.dimension === 'rank'),
  );

/** 办结率100%得1分，满意率95%以上得1分: marks of two matters, of which one part could give only one. */
const ofTwoMatters = (a: Band, b: Band): boolean => {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  // ①完成任务数的得3分；②群众满意度达90%得2分
  if ((onTarget(a) && named(b, y)) || (onTarget(b) && named(a, x))) return true;
  return x !== null && y !== null && !isSubsequence(x, y) && !isSubsequence(y, x);
};

const onTarget = ({ when, value }: Band): boolean =>
  value.kind === 'fixed' &&
  value.amount.kind === 'mark' &&
  !isZeroValue(value) &&
  when?.kind === 'interval' &&
  when.reaching === true &&
  when.low !== null &&
  when.measure.words === '';

/** A number of its own that is compared with one in the text. */
const named = ({ when }: Band, subject: string | null): boolean =>
  subject !== null &&
  when?.kind === 'interval' &&
  when.measure.name === 'actual' &&
  /满意|合格|率$|度$/.test(subject) &&
  !/完成|进度|实际/.test(subject) &&
  when.low?.at.kind === 'constant';

/** The amount and its growth are compared in turn (总量…，增速…), and are no two matters. */
const SIDES = /总量|增速|增幅|增长|规模|占比|比重/;

/** 完成率 by itself is of whatever was named before. */
const NAMELESS = new Later(/^(?:(?:任务|目标|计划|实际)*完成(?:率|比例|情况|进度)?)?$/);

const subjectOf = ({ when, value }: Band): string | null =>
  value.kind === 'fixed' && value.amount.kind === 'mark' && !isZeroValue(value) && when?.kind === 'interval' &&
  !['growth', 'rank', 'days_late'].includes(when.measure.name) && !NAMELESS.test(when.measure.words) && !SIDES.test(when.measure.words)
    ? when.measure.words
    : null; // prettier-ignore

/** 出席率100%，加2分，每降1%扣0.2分: marks that are lost from where they are given are no gain above the full marks. */
const givenThenLost = (w: Work): boolean =>
  w.bands.length === 0 &&
  w.adjustments.some(({ a: gain }) => {
    if (gain.kind !== 'flat' || gain.sign !== 1 || gain.when?.kind !== 'interval') return false;
    const { low, measure } = gain.when;
    return w.adjustments.some(
      ({ a }) =>
        a.kind === 'step' && a.sign === -1 && a.side === 'below' && low !== null && low.closed &&
        a.measure.name === measure.name && a.measure.words === measure.words &&
        (a.reference.kind === 'implied' || sameRef(a.reference, low.at)),
    );
  }); // prettier-ignore

/** 较上年提高1个百分点得满分，每少提高0.1个百分点扣0.5分: what the step falls short of is a rise, and nobody says of what it is measured. */
const shortOfRise = (w: Work): boolean =>
  w.bands.some((b) => b.when?.kind === 'gap') &&
  w.adjustments.some(({ a }) => a.kind === 'step' && a.sign === -1 && a.reference.kind === 'implied');

/** 比上年提升2位得满分，每少提升1位扣0.5分: what a move falls short of is no place below the first. */
const movedOrPlaced = (w: Work): boolean =>
  [...w.bands.map((b) => b.when), ...w.adjustments.map((x) => x.a.when)].some(ofMove) &&
  w.adjustments.some(({ a }) => a.kind === 'rankstep' && a.from === 'first');

const ofMove = (c: Condition | null): boolean =>
  c?.kind === 'any' || c?.kind === 'all' ? c.of.some(ofMove) : c?.kind === 'interval' && c.measure.name === 'rank_gain';

/** 投资达到5亿元的按完成比例计分, and no word of what is whole: an amount from which a proportion begins may be the aim itself. */
const aimOrGate = (w: Work): boolean =>
  w.bands.length === 1 &&
  w.adjustments.length === 0 &&
  w.bands.some(
    ({ when, value }) =>
      value.kind === 'prorata' && value.ratio === 'completion' && when?.kind === 'interval' && when.high === null &&
      when.measure.name === 'actual' && when.low?.at.kind === 'constant' && when.low.at.constant.unit !== null &&
      !isPercentual(when.low.at.constant.unit),
  ); // prettier-ignore

/** 前3次每次扣1分，第4次起每次扣2分: the first ones have a price of their own, which no count of all can give. */
const priceOfFirst = (w: Work): boolean =>
  w.adjustments.some(({ a }) => a.kind === 'incident' && /(?:^|，)前$/.test(a.words));

/** 少1项扣1分，少2项扣3分; 迟报1天扣0.5分，迟报3天扣2分: prices of one and of several, that no step and a price beside it add up to. */
const pricedTwice = (w: Work): boolean =>
  w.adjustments.some(({ a, draft, statement }) => {
    const lacking = a.kind === 'step' && a.sign === -1 && draft?.shortCount === true;
    const pieces = lacking || (a.kind === 'incident' && a.sign === -1 && !a.when && isZero(a.free));
    const counted = pieces ? 'count' : a.kind === 'late' ? 'days_late' : null;
    return (
      counted !== null &&
      w.adjustments.some(
        (x) =>
          x.statement !== statement && x.a.kind === 'flat' && x.a.sign === -1 && x.a.when?.kind === 'interval' &&
          x.a.when.measure.name === counted && !addsOn(x.statement),
      )
    );
  }); // prettier-ignore

/** 覆盖率达到100%，每缺1个村: a rate falls short by no villages. */
const ofAnotherKind = (w: Work): boolean =>
  w.adjustments.some(({ a }) => {
    if (a.kind !== 'step' || a.reference.kind !== 'constant') return false;
    const [from, by] = [a.reference.constant.unit, a.size.unit];
    const kind = (u: Unit): string => (isPercentual(u) || u.dimension === 'mark' ? 'percent' : u.dimension);
    return from !== null && by !== null && !isPercentual(by) && kind(from) !== kind(by);
  });

/** 未完成的按比例计分；不低于1的得满分: a bare number beside the target is a ratio of which nothing is said. */
const ratioAndValue = (w: Work): boolean =>
  w.bands.some(({ when }) => when?.kind === 'interval' && when.reaching === true) &&
  w.bands.some(
    ({ when }) =>
      when?.kind === 'interval' && !when.reaching && when.measure.name === 'actual' && when.measure.words === '' &&
      [when.low, when.high].some((e) => e?.at.kind === 'constant' && e.at.constant.unit === null),
  ); // prettier-ignore

/** 每发生一起群体性事件扣2分，参与人数超过50人的扣5分: of each event, or of all; with the 2, or in their place? */
const graverOnes = (w: Work): boolean =>
  w.adjustments.some(({ a }) => a.kind === 'incident' && a.sign === -1) &&
  w.adjustments.some(
    ({ a }) =>
      a.kind === 'flat' && a.sign === -1 && a.when?.kind === 'interval' &&
      /(?:人数|金额|面积|规模|损失)$/.test(a.when.measure.words),
  ); // prettier-ignore

/** 满分150分，按实得分折算: what the score is out of, which the folding leaves out. */
export const scaleLost = (w: Work): boolean =>
  w.bands.some((b) => b.value.kind === 'convert' && !b.value.stated) &&
  w.limits.most?.kind === 'mark' &&
  compare(w.limits.most.value, HUNDRED) > 0;

/** 以百分制计算，80—89分扣1分: a scale is told, and nothing folded, where losses are told by the score. */
const foldedAndLost = (w: Work): boolean =>
  w.bands.some((b) => b.when === null && b.value.kind === 'convert') &&
  w.adjustments.some(({ a }) => a.kind === 'flat' && a.when?.kind === 'interval' && a.when.measure.name === 'score');

/** 迟报或不报的 taken for 迟报 or not 迟报 holds for everybody. */
const always = (c: Condition | null): boolean =>
  c?.kind === 'any' &&
  c.of.some(
    (a, n) =>
      a.kind === 'event' &&
      c.of.slice(n + 1).some((b) => b.kind === 'event' && a.words === b.words && a.negated !== b.negated),
  );

/** 死亡率不超过0.01得5分；未发生较大事故得5分: marks of a number and marks of an event that is none of its. */
const numberAndEvent = (w: Work): boolean =>
  w.vetoes.length + w.adjustments.length > 0 &&
  w.bands.some((a) => {
    const subject = subjectOf(a);
    return (
      subject !== null &&
      w.bands.some(
        (b) =>
          b.when?.kind === 'event' && b.when.words !== '' && b.value.kind === 'fixed' && b.value.amount.kind === 'mark' &&
          !isZeroValue(b.value) && !isSubsequence(b.when.words, subject) && !isSubsequence(subject, b.when.words),
      )
    );
  }); // prettier-ignore

/** 高于全国平均得2分，高于全省平均得2分: of the same marks for several groups, each earns its own, or one of them earns them? */
const alikeForSeveral = (w: Work): boolean => {
  const over = w.bands.flatMap((b) => {
    const end = b.when?.kind === 'interval' && !b.when.high ? b.when.low?.at : null;
    return end?.kind === 'named' && end.name === 'average' && end.scope !== null ? [{ b, scope: end.scope }] : [];
  });
  return over.some((x, n) =>
    over.slice(n + 1).some((y) => x.scope !== y.scope && !differ(x.b, y.b) && !isZeroValue(x.b.value)),
  );
};

/** 低于目标5%以内的扣1分，5%—10%的扣2分: what follows a gap is a gap, and would be taken for the value itself. */
const gapThenLevel = (w: Work): boolean => {
  const all = [...w.bands, ...w.vetoes, ...w.adjustments.map((x) => x.a)].flatMap((x) => (x.when ? [x.when] : []));
  const share = (e: End | null): boolean => e?.at.kind === 'constant' && e.at.constant.unit?.text === '%';
  const gaps = all.filter((c) => c.kind === 'gap' && (share(c.low) || share(c.high)) && c.reference.kind === 'named');
  return all.some(
    (c) =>
      c.kind === 'interval' && c.measure.name === 'actual' &&
      (/^(?:差距|差额|差值)/.test(c.measure.words) ||
        (gaps.length > 0 && c.measure.words === '' && (share(c.low) || share(c.high)))),
  ); // prettier-ignore
};

/** Does the part say two things of one number? */
export const incoherent = (w: Work): boolean =>
  w.bands.some((a, n) => w.bands.slice(n + 1).some((b) => ofTwoMatters(a, b))) ||
  w.bands.some((a, n) => w.bands.slice(n + 1).some((b) => twoWays(a, b))) ||
  baseless(w) ||
  givenThenLost(w) ||
  shortOfRise(w) ||
  movedOrPlaced(w) ||
  aimOrGate(w) ||
  priceOfFirst(w) ||
  pricedTwice(w) ||
  fromWhich(w) ||
  [...w.bands, ...w.vetoes].some((x) => always(x.when)) ||
  [...w.bands, ...w.vetoes, ...w.adjustments.map((x) => x.a)].some((x) => never(x.when)) ||
  numberAndEvent(w) ||
  foldedAndLost(w) ||
  gapThenLevel(w) ||
  alikeForSeveral(w) ||
  graverOnes(w) ||
  ofAnotherKind(w) ||
  lostOrGivenTwice(w) ||
  senseLost(w) ||
  unreached(w) ||
  shareOfWhat(w) ||
  ratioAndValue(w) ||
  stretchesAtOdds(w) ||
  strayStretch(w) ||
  pricedBeyondToo(w) ||
  placesOrPlace(w);
