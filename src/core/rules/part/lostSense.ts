/** The only place that finds a part in which what two clauses are of got lost: periods of one rate, marks of two matters, places by which one moved. */
import { compare, exact, HUNDRED } from '../../model/exact';
import type { Amount, Band, Condition, Reference } from '../../methods/rule';
import { type Work, isSubsequence, isZeroValue } from './work';

const PERIOD = /上半年|下半年|半年|全年|年终|年底|年末|年度|前三季度|[一二三四]季度|\d+(?:—\d+)?月(?:底|末|份)?/g;

/** 上半年完成率低于50%的扣2分，全年完成率低于100%的…: two numbers of one name, of which the row's would be taken for both. */
const ofTwoPeriods = (w: Work): boolean => {
  const conditions = [...w.bands, ...w.vetoes, ...w.adjustments.map((x) => x.a)].map((x) => x.when);
  const told = conditions.flatMap((c) => (c?.kind === 'interval' || c?.kind === 'gap' ? [c.measure.words] : []));
  const stepped = w.adjustments.flatMap(({ a }) => (a.kind === 'step' ? [a.measure.words] : []));
  const dated = [...told, ...stepped].filter((t) => t.match(PERIOD) !== null);
  const bare = (t: string): string => t.replace(PERIOD, '').replace(/(?:完成)?率$/, '');
  const partly = dated.filter((t) => /上半年|下半年|半年|季度|\d月/.test(t));
  return (
    dated.some((a, n) => dated.slice(n + 1).some((b) => a !== b && bare(a) === bare(b))) ||
    partly.some((a) => bare(a) === '' && [...told, ...stepped].some((b) => b !== a && bare(b) === ''))
  );
};

const GROWS = /增速|增幅|增长/;
/** What the condition holds its number against, by name. */
function aimOf(c: Condition | null): string | null {
  if (c?.kind !== 'interval') return null;
  const end = c.low ?? c.high;
  if (c.measure.name === 'completion') return 'target';
  return end?.at.kind === 'named' ? end.at.name : null;
}
const ofMarks = ({ value }: Band): boolean =>
  value.kind === 'fixed' && value.amount.kind === 'mark' && value.amount.value.n !== 0n;

/** 完成任务得5分；增速高于全市平均得5分: each its own marks, of which one reading in a row would take only one. */
const ofTaskAndGrowth = (w: Work): boolean => {
  const given = w.bands.filter(ofMarks);
  const ofGrowth = ({ when }: Band): boolean =>
    when?.kind === 'interval' && (when.measure.name === 'growth' || GROWS.test(when.measure.words));
  const ofAmount = (b: Band): boolean => {
    const end = b.when?.kind === 'interval' ? (b.when.low ?? b.when.high) : null;
    const unit = end?.at.kind === 'constant' ? end.at.constant.unit : null;
    return !ofGrowth(b) && (aimOf(b.when) === 'target' || (unit !== null && unit.dimension === 'money'));
  };
  return given.some(ofAmount) && given.some(ofGrowth);
};

/** 增速高于全市平均得3分，占比高于上年得2分: two names, each held against its own, and marks of each. */
const ofTwoSides = (w: Work): boolean => {
  const given = w.bands.filter(ofMarks).flatMap(({ when }) => {
    if (when?.kind !== 'interval' || when.low === null || when.high !== null || when.measure.words === '') return [];
    const aim = aimOf(when);
    return aim === null ? [] : [{ words: when.measure.words, aim }];
  });
  return given.some((a, n) =>
    given.slice(n + 1).some((b) => a.aim !== b.aim && a.words !== b.words && a.words.length > 1 && b.words.length > 1),
  );
};

/** 事故起数同比下降的得5分，死亡人数同比下降的得5分: two growths. */
const twoGrowths = (w: Work): boolean => {
  const conditions = [...w.bands.filter((b) => !isZeroValue(b.value)), ...w.adjustments.map((x) => x.a)];
  const words = conditions.flatMap(({ when: c }) =>
    c?.kind === 'interval' && c.measure.name === 'growth' && c.measure.words !== '' ? [c.measure.words] : [],
  );
  return new Set(words).size > 1;
};

/** 上升1位加1分，上升2位加2分: a table, which steps beside each other would add up. */
const movedByTable = (w: Work): boolean => {
  const moves = w.adjustments.flatMap(({ a }) => (a.kind === 'rankstep' && a.from === 'last_year' ? [a] : []));
  return moves.some((a, n) =>
    moves.slice(n + 1).some((b) => a.side === b.side && a.sign === b.sign && compare(a.size, b.size) !== 0),
  );
};

/** 增加5户及以上的得5分，不足5户的，每增加1户得0.5分: a case of its own, and no stretch that who is beyond it has passed too. */
const stretchBelowBand = (w: Work): boolean =>
  w.adjustments.some(
    ({ a }) =>
      a.kind === 'step' &&
      a.sign === 1 &&
      a.bracket?.to != null &&
      w.bands.some(({ when, value }) => {
        const low = (when?.kind === 'interval' || when?.kind === 'gap') && !isZeroValue(value) ? when.low : null;
        return low?.at.kind === 'constant' && compare(low.at.constant.value, a.bracket!.to!) === 0;
      }),
  );

/** 低于95%的每低1个百分点扣0.2分，低于80%的每低1个百分点扣0.5分: what lies under both would be taken off twice. */
const steppedTwice = (w: Work): boolean => {
  const steps = w.adjustments.flatMap(({ a }) =>
    a.kind === 'step' && a.sign === -1 && !a.bracket && a.reference.kind === 'constant'
      ? [{ a, at: a.reference.constant.value }]
      : [],
  );
  return steps.some((x, n) =>
    steps
      .slice(n + 1)
      .some(
        (y) =>
          x.a.side === y.a.side &&
          x.a.measure.name === y.a.measure.name &&
          x.a.measure.words === y.a.measure.words &&
          compare(x.at, y.at) !== 0,
      ),
  );
};

/** 100%得8分，110%以上得10分，每低1个百分点扣0.5分: counted from the higher of the two, who just misses the lower would lose five. */
const fromHigher = (w: Work): boolean =>
  w.adjustments.some(({ a }) => {
    if (a.kind !== 'step' || a.sign !== -1 || a.side !== 'below' || a.when || a.bracket) return false;
    const edges = w.bands.flatMap(({ when, value }) =>
      when?.kind === 'interval' && when.low && value.kind === 'fixed' && !isNothing(value.amount) ? [when.low.at] : [],
    );
    const gaps = w.bands.some(({ when, value }) => when?.kind === 'gap' && value.kind === 'fixed');
    if (a.reference.kind === 'beyond') return edges.length > 0 && gaps;
    const { reference } = a;
    const beyondAim = edges.some((e) => e.kind === 'named' && e.name === 'target');
    if (reference.kind === 'constant' && reference.constant.unit?.dimension === 'percent' && beyondAim)
      return compare(reference.constant.value, HUNDRED) > 0;
    return (
      reference.kind === 'constant' &&
      edges.some((e) => e.kind === 'constant' && compare(e.constant.value, reference.constant.value) < 0) &&
      edges.some((e) => e.kind === 'constant' && compare(e.constant.value, reference.constant.value) === 0)
    );
  });
const isNothing = (amount: Amount): boolean => amount.kind === 'mark' && amount.value.n === 0n;

const plain = (_: string, v: unknown): unknown => (typeof v === 'bigint' ? v.toString() : v);

/** 未完成的不得分，未完成但有进展的得3分: the marks are within what earns nothing. */
const withinNothing = (w: Work): boolean => {
  const zero = [...w.bands.filter((b) => isZeroValue(b.value)), ...w.vetoes].map((b) => JSON.stringify(b.when, plain));
  return w.bands.some(
    (b) =>
      b.when?.kind === 'all' && !isZeroValue(b.value) && b.when.of.some((c) => zero.includes(JSON.stringify(c, plain))),
  );
};

/** 完成得7分，超额10%得10分，之间按比例得分，未完成按比例扣分: two proportions of one task. */
const proportionTwice = (w: Work): boolean => {
  const shares = w.bands.filter((b) => b.value.kind === 'prorata' && b.value.ratio === 'completion');
  return shares.length > 1 && shares.some((b) => b.when === null);
};

/** 超额完成10%以上加1分，20%以上加2分: the second is of the task, where the first was of what lies beyond it. */
const beyondLost = (w: Work): boolean => {
  const lows = [
    ...w.adjustments.flatMap(({ a }) => (a.kind === 'flat' && a.sign === 1 ? [a.when] : [])),
    ...w.bands.filter((b) => !isZeroValue(b.value)).map((b) => b.when),
  ].flatMap((c) => {
    if (c?.kind !== 'interval' || c.high || !c.low) return [];
    if (c.low.at.kind === 'named') return c.low.at.name === 'target' ? [HUNDRED] : [];
    return c.low.at.kind === 'constant' && c.low.at.constant.unit?.dimension === 'percent'
      ? [c.low.at.constant.value]
      : [];
  });
  return lows.some((x) => compare(x, HUNDRED) >= 0) && lows.some((x) => x.n > 0n && compare(x, HALF) <= 0);
};
const HALF = exact(40);

/** 以最高值为满分，每低于最高值1个百分点扣0.2分: by share, and by steps besides. */
const sharedAndStepped = (w: Work): boolean =>
  w.bands.some((b) => b.when === null && b.value.kind === 'prorata' && b.value.ratio !== 'completion') &&
  w.adjustments.some(({ a }) => (a.kind === 'step' || a.kind === 'rankstep') && a.sign === -1);

/** 完成90%以上的扣1分，其他不得分: the rest that earns nothing would take in who loses one. */
const restTakesAll = (w: Work): boolean =>
  w.bands.some((b) => b.when?.kind === 'otherwise' && isZeroValue(b.value)) &&
  (w.adjustments.some(({ a }) => a.kind === 'flat' && a.sign === -1) ||
    // 建立制度的，每少1次扣0.5分；否则不得分: the rest of nothing but what is charged by steps.
    (w.adjustments.length > 0 && w.bands.length === 1));

/** 有方案得1分，有机构得1分，没有的不得分: one of them wanting would take the marks of all. */
const oneWantsAll = (w: Work): boolean => {
  const deeds = w.bands.flatMap(({ when, value }) =>
    when?.kind === 'event' && !when.negated && value.kind === 'fixed' && !isNothing(value.amount) ? [when.words] : [],
  );
  const zero = [...w.bands.filter((b) => isZeroValue(b.value)), ...w.vetoes].map((b) => b.when);
  return (
    deeds.length > 1 &&
    zero.some((c) => c?.kind === 'event' && c.negated && (/^(?:有|的)?$/.test(c.words) || deeds.includes(c.words)))
  );
};

/** 第1—3名得满分 of who is not charged, beside steps of something else. */
const placedAndStepped = (w: Work): boolean =>
  w.bands.some((b) => b.value.kind === 'ranktable') &&
  w.adjustments.some(({ a }) => a.kind === 'step' && a.measure.name !== 'rank');

/** 提高的得满分，持平的得0分，较上年每下降1个百分点扣0.5分: who fell would have more than who stood still. */
const standingStillTakesAll = (w: Work): boolean =>
  [...w.bands.filter((b) => isZeroValue(b.value)), ...w.vetoes].some(
    ({ when: c }) =>
      c?.kind === 'interval' &&
      c.low !== null &&
      c.high !== null &&
      [c.low.at, c.high.at].every((at) => ofLastYear(at) || (MOVES.has(c.measure.name) && isNought(at))),
  ) &&
  w.adjustments.some(
    ({ a }) =>
      (a.kind === 'step' && a.sign === -1 && (a.measure.name === 'growth' || ofLastYear(a.reference))) ||
      (a.kind === 'rankstep' && a.sign === -1 && a.from === 'last_year'),
  );

const ofLastYear = (r: Reference): boolean => r.kind === 'named' && r.name === 'last_year';
const isNought = (r: Reference): boolean => r.kind === 'constant' && r.constant.value.n === 0n;
const MOVES: ReadonlySet<string> = new Set(['growth', 'rank_gain']);

/** 组织领导每缺1项扣0.5分；制度建设每缺1项扣1分: what is wanting of the one would be taken off for the other too. */
const shortOfSeveral = (w: Work): boolean => {
  const names = w.adjustments.flatMap(({ a, draft }) =>
    a.kind === 'step' && draft?.shortCount && a.reference.kind === 'implied' && a.measure.words !== ''
      ? [a.measure.words]
      : [],
  );
  return names.some((x, n) => names.slice(n + 1).some((y) => !isSubsequence(x, y) && !isSubsequence(y, x)));
};

/** 95%以上的视同完成任务: a bound that became part of a name binds nothing. */
const boundInName = (w: Work): boolean => {
  const conditions = [...w.bands, ...w.vetoes, ...w.adjustments.map((x) => x.a)].map((x) => x.when);
  const of = (c: Condition | null): string[] =>
    c?.kind === 'all' || c?.kind === 'any'
      ? c.of.flatMap(of)
      : c?.kind === 'interval' || c?.kind === 'gap'
        ? [c.measure.words]
        : [];
  const stepped = w.adjustments.flatMap(({ a }) => (a.kind === 'step' ? [a.measure.words] : []));
  return [...conditions.flatMap(of), ...stepped].some((words) => BOUND.test(words));
};
const BOUND = /\d%以[上下内]|视同|视为/;

/** 实现目标的，12分，完成率每超5个百分点加0.5分: marks are no number that a rate, or pieces, lie above. */
const countedFromMarks = (w: Work): boolean =>
  w.adjustments.some(
    ({ a }) =>
      a.kind === 'step' &&
      a.measure.name === 'score' &&
      a.measure.words === '' &&
      a.reference.kind === 'constant' &&
      a.size.unit !== null &&
      a.size.unit.dimension !== 'mark' &&
      (a.reference.constant.unit === null || a.reference.constant.unit.dimension === 'mark'),
  );

export const senseLost = (w: Work): boolean =>
  countedFromMarks(w) ||
  boundInName(w) ||
  shortOfSeveral(w) ||
  ofTwoPeriods(w) ||
  ofTaskAndGrowth(w) ||
  ofTwoSides(w) ||
  twoGrowths(w) ||
  movedByTable(w) ||
  stretchBelowBand(w) ||
  steppedTwice(w) ||
  withinNothing(w) ||
  proportionTwice(w) ||
  fromHigher(w) ||
  oneWantsAll(w) ||
  beyondLost(w) ||
  sharedAndStepped(w) ||
  restTakesAll(w) ||
  placedAndStepped(w) ||
  standingStillTakesAll(w);
