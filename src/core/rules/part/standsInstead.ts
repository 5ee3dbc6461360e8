/** The only place that finds a case that stands in the place of another and would be added to it: 未完成的扣2分（完成80%以上的扣1分）. */
import type { Condition } from '../../methods/rule';
import { compare, HUNDRED } from '../../model/exact';
import { isZeroAmount } from '../amounts';
import { Later } from '../../text/patterns';
import type { Source } from '../source';
import type { Statement } from '../statements';
import { endOf } from './contradiction';
import { isZeroValue, type Work } from './work';

type Interval = Extract<Condition, { kind: 'interval' }>;

/** 完成80%以上: who has done all of it has done that too. */
const fromBelow = (c: Condition | null): c is Interval =>
  c?.kind === 'interval' &&
  c.high === null &&
  c.low !== null &&
  (c.measure.name === 'completion' || (GOOD.test(c.measure.words) && !ILL.test(c.measure.words))) &&
  endOf(c.low) !== null &&
  compare(endOf(c.low)!, HUNDRED) <= 0;

const GOOD = new Later(/(?:完成|合格|满意|优良|达标|办结|覆盖|知晓|及时|落实|到位|整改)[率度]$/);
const ILL = new Later(/[不未非]|超|逾/);

/** 满意度低于90%的扣2分，80%以上的扣1分: whoever is above the one end or below the other, which is everybody. */
const coversAll = (w: Work): boolean => {
  const flats = w.adjustments.flatMap(({ a }) =>
    a.kind === 'flat' && a.sign === -1 && !isZeroAmount(a.amount) && a.when?.kind === 'interval' ? [a.when] : [],
  );
  return flats.some((under) =>
    flats.some((over) => {
      const [high, low] = [endOf(under.high), endOf(over.low)];
      return (
        under.low === null && over.high === null && high !== null && low !== null && compare(low, high) < 0 &&
        under.measure.name === over.measure.name && under.measure.words === over.measure.words
      );
    }),
  ); // prettier-ignore
};

/** 完成90%以上的扣1分，完成80%以上的扣2分: right only where marks are told for more than that, and what is left for less. */
const openLadder = (w: Work): boolean => {
  const lows = w.adjustments.flatMap(({ a }) =>
    a.kind === 'flat' && a.sign === -1 && !isZeroAmount(a.amount) && fromBelow(a.when) ? [endOf(a.when.low)!] : [],
  );
  if (lows.length === 0) return false;
  const upTo = lows.reduce((x, y) => (compare(x, y) >= 0 ? x : y));
  const down = lows.reduce((x, y) => (compare(x, y) <= 0 ? x : y));
  const spared = w.adjustments.flatMap(({ a }) => (a.kind === 'flat' && isZeroAmount(a.amount) ? [a.when] : []));
  const given = w.bands.filter((b) => !isZeroValue(b.value)).map((b) => b.when);
  const over = [...given, ...spared].some((when) => {
    if (when?.kind !== 'interval' || when.low === null) return false;
    const low = endOf(when.low);
    return low === null ? when.reaching === true : compare(low, upTo) >= 0;
  });
  const cases = [...w.bands, ...w.vetoes, ...w.adjustments.map((x) => x.a)].map((x) => x.when);
  const under = cases.some((c) => {
    if (c?.kind === 'otherwise') return true;
    const high = c?.kind === 'interval' && c.low === null ? endOf(c.high) : null;
    return high !== null && compare(high, down) <= 0;
  });
  return !over || !under;
};

/** 每例扣1分（死亡病例扣3分）: three for such a one, or three besides the one? */
function bracketed(statements: readonly Statement[], { text, tokens }: Source): boolean {
  const effect = (s: Statement) => s.doings.find((d) => d.kind === 'effect');
  return statements.some((s, n) => {
    const own = effect(s);
    if (own?.kind !== 'effect' || (own.sign !== 'deduct' && own.sign !== 'add') || AGAIN.test(own.pre)) return false;
    const from = tokens[s.from]!.s;
    const before = text.slice(0, from);
    if (!/[(（]$/.test(before)) return false;
    const host = statements.slice(0, n).at(-1);
    const taken = host && effect(host);
    if (taken?.kind !== 'effect' || taken.sign !== own.sign) return false;
    return EACH.test(text.slice(tokens[host!.from]!.s, tokens[host!.to - 1]!.e));
  });
}

const AGAIN = new Later(/再|另|还|加扣|增扣|追加/);
const EACH = new Later(/每/);

/** 每发生一起扣1分，造成人员死亡的扣3分: what came of one of them is no other kind. */
const consequence = (w: Work): boolean =>
  w.adjustments.some(
    ({ a }, n) =>
      a.kind === 'incident' &&
      // 引发重访的每件扣1分 is a kind with a price of its own.
      a.unit === null &&
      CAME_OF_IT.test(a.words) &&
      w.adjustments
        .slice(0, n)
        .some(
          ({ a: b }) =>
            b.kind === 'incident' && b.sign === a.sign && b.unit?.dimension === 'count' && !CAUSES.test(b.words),
        ),
  );
const CAUSES = new Later(/造成|致|引发|引起|情节/);
const CAME_OF_IT = new Later(/^(?:但)?(?:造成|致|导致|引发|引起|情节|性质|后果|影响|其中)/);

export const standsInstead = (w: Work, statements: readonly Statement[], source: Source): boolean =>
  openLadder(w) || coversAll(w) || bracketed(statements, source) || consequence(w);
