/** The only place that finds statements of one part that cannot both hold. */
import { liesWithin } from '../../methods/containment';
import type { Adjustment, Band, Condition, Part, Reference, Value } from '../../methods/rule';
import { type Exact, ONE, compare, exact, sub } from '../../model/exact';
import { ZERO_MARKS } from '../amounts';
import { sameAmount } from './limit';
import type { Statement } from '../statements';
import { type Work, isZeroValue, signOf } from './work';

/** 1个百分点以内的不扣分 stands only with steps that begin where it ends. */
export function checkTolerances(w: Work): void {
  for (const t of w.tolerances) {
    const begins = w.adjustments.some(
      (x) => x.a.kind === 'step' && x.a.bracket && compare(x.a.bracket.from, t.upTo) === 0,
    );
    if (!begins) w.unread.push(t.s);
  }
}

/** 95%以上的不扣分 stands when no deduction reaches into it. */
export function checkSpared(w: Work): void {
  for (const { s, when } of w.spared) {
    const low = endOf(when.low);
    const high = endOf(when.high);
    const bound = when.low ?? when.high;
    if (bound && (when.low === null || when.high === null))
      w.adjustments = w.adjustments.map((x) =>
        x.a.kind === 'step' && x.a.reference.kind === 'implied' && x.a.side === (when.low ? 'below' : 'above')
          ? { ...x, a: { ...x.a, measure: when.measure, reference: bound.at } }
          : x,
      );
    const outside = w.adjustments.every((x) => {
      if (x.a.kind === 'step' && x.a.reference.kind === 'constant') {
        const at = x.a.reference.constant.value;
        return x.a.side === 'above' ? high !== null && compare(at, high) >= 0 : low !== null && compare(at, low) <= 0;
      }
      if (x.a.kind !== 'flat' || x.a.when?.kind !== 'interval' || x.a.when.measure.name !== when.measure.name)
        return x.a.kind === 'incident' && x.a.free.n !== 0n;
      const [from, to] = [endOf(x.a.when.low), endOf(x.a.when.high)];
      return (
        (high !== null && from !== null && compare(from, high) >= 0) ||
        (low !== null && to !== null && compare(to, low) <= 0)
      );
    });
    if (!outside || w.adjustments.length === 0) w.unread.push(s);
    else if (w.adjustments.some((x) => x.a.kind === 'flat')) {
      const { span } = w.adjustments.find((x) => x.a.kind === 'flat')!.a;
      const a: Adjustment = { kind: 'flat', span, when, sign: -1, amount: ZERO_MARKS };
      w.adjustments.push({ a, draft: null, statement: s });
    }
  }
  for (const { s, upTo } of w.freed)
    if (!w.adjustments.some((x) => x.a.kind === 'incident' && compare(x.a.free, upTo) === 0)) w.unread.push(s);
}

/** 低于60%的再扣2分. */
export const addsOn = (s: Statement): boolean => s.doings.some((d) => d.kind === 'effect' && /再|还|加/.test(d.pre));

/** 80%以上不足100%的每低…: what is left of the marks beyond the stretch must be said. */
function saidBeyond({ when, ...a }: Adjustment, w: Work): boolean {
  if (when?.kind !== 'interval' || !('side' in a)) return false;
  const end = a.side === 'below' ? when.low : when.high;
  return [...w.bands, ...w.vetoes].some(({ when: c }) => {
    if (c?.kind !== 'interval') return false;
    const [near, far] = a.side === 'below' ? [c.high, c.low] : [c.low, c.high];
    return near !== null && far === null && end !== null && sameReference(near.at, end.at);
  });
}

/** Two amounts for one and the same gap, count or band contradict each other; so do bands that overlap, or leave much undefined. */
export function checkContradictions(w: Work): void {
  // 举办1场比赛得2分 and no more: two of them earn as much, or twice as much?
  const limited = w.limits.most !== null || w.limits.add !== null;
  const gaining = w.adjustments.some((x) => signOf(x.a) === 1 || x.a.kind === 'count');
  const none = ({ when: c }: { readonly when: Condition | null }): boolean =>
    c?.kind === 'otherwise' ||
    (c?.kind === 'event' && c.negated) ||
    (c?.kind === 'interval' && c.measure.name === 'count' && c.low === null);
  const told = w.bands.filter((b) => !isZeroValue(b.value) || none(b));
  if (told.length === 1 && !w.vetoes.some(none) && !limited && !gaining) w.unread.push(...w.ones);
  w.adjustments = w.adjustments.map((x) => {
    const { a } = x;
    if (a.kind !== 'flat' || !a.when || !addsOn(x.statement)) return x;
    const inside = w.adjustments.some(
      ({ a: y }) =>
        y !== a &&
        'sign' in y &&
        y.sign === a.sign &&
        ((y.kind === 'flat' && y.when && liesWithin(y.when, a.when!)) || (y.kind === 'step' && goesOnInto(y, a.when!))),
    );
    return inside ? { ...x, a: { ...a, onTop: true } } : x;
  });
  const incidents = w.adjustments.filter((x) => x.a.kind === 'incident');
  for (const [n, x] of incidents.entries()) {
    const twin = incidents.slice(0, n).find(
      (y) =>
        x.a.kind === 'incident' &&
        y.a.kind === 'incident' &&
        x.a.words === y.a.words &&
        x.a.sign === y.a.sign &&
        // From the fourth on at a price of its own.
        (x.a.free.n === 0n || y.a.free.n !== 0n) &&
        x.statement !== y.statement,
    );
    if (twin) w.unread.push(x.statement);
  }
  // 90%至100%的每低…；低于90%的部分每低…: whether the first stretch is counted in full below it, its own clause does not say.
  const stepped = w.adjustments.filter((x) => x.a.kind === 'step');
  const within = stepped.filter((x) => x.a.when?.kind === 'interval' && x.a.when.low && x.a.when.high);
  for (const x of within) if (!saidBeyond(x.a, w)) w.unread.push(x.statement);
  for (const x of within) if (stepped.some((y) => y !== x && signOf(y.a) === signOf(x.a))) w.unread.push(x.statement);
  const late = w.adjustments.filter((x) => x.a.kind === 'late' && !x.a.when);
  for (const x of late.slice(1)) if (x.statement !== late[0]!.statement) w.unread.push(x.statement);
  if (incidents.some((x) => !x.a.when && w.bands.some((b) => isZeroValue(b.value) && atFirst(b.when, x.a))))
    w.contradiction = true;
  if (w.onlyAdds && w.adjustments.some((x) => signOf(x.a) === -1)) w.contradiction = true;
  if (w.standards.some((c) => w.adjustments.some((x) => denied(c, x.a)))) w.contradiction = true;
  const events = w.bands.flatMap((b) => (b.when?.kind === 'event' ? [{ b, c: b.when }] : []));
  if (
    events.some((x, n) =>
      events
        .slice(n + 1)
        .some((y) => x.c.words === y.c.words && x.c.negated === y.c.negated && !sameValue(x.b.value, y.b.value)),
    )
  )
    w.contradiction = true;
  if (bandsContradict(w.bands, w.adjustments.length > 0)) w.contradiction = true;
  const steps = w.adjustments.filter((x) => x.a.kind === 'step' && !x.a.bracket && !x.a.when);
  for (const [n, x] of steps.entries()) {
    const twin = steps
      .slice(0, n)
      .find(
        (y) =>
          x.a.kind === 'step' &&
          y.a.kind === 'step' &&
          x.a.side === y.a.side &&
          (x.a.reference.kind !== 'implied' || x.a.measure.words === y.a.measure.words) &&
          sameReference(x.a.reference, y.a.reference),
      );
    if (twin && twin.statement !== x.statement) w.unread.push(x.statement);
  }
}

/** 每低1个百分点扣0.1分；低于90%的再扣1分: the steps are still counted where the amount on top of them is lost. */
const goesOnInto = (step: Extract<Adjustment, { kind: 'step' }>, c: Condition): boolean =>
  step.when === null &&
  c.kind === 'interval' &&
  c.measure.name === step.measure.name &&
  (c.low === null) !== (c.high === null) &&
  (c.low === null) === (step.side === 'below');

const occurring = (words: string): string => words.replace(/^(?:发生|出现|存在|发现|有|被|受到?)+/, '');

/** 每发生1起安全事故扣2分，发生1起重大事故的不得分: what is counted in one is not what is counted in the other. */
export function tellCountsApart(w: Work): void {
  const counted = w.adjustments.flatMap((x) => (x.a.kind === 'incident' ? [occurring(x.a.words)] : []));
  if (counted.length === 0) return;
  w.bands = w.bands.map((b) => {
    const c = b.when;
    if (c?.kind !== 'interval' || c.measure.name !== 'count') return b;
    const what = occurring(c.measure.words);
    if (what === '' || counted.some((words) => words.includes(what))) return b;
    const once = c.low?.at.kind === 'constant' && c.low.closed !== false && compare(c.low.at.constant.value, ONE) === 0;
    if (!once) w.contradiction = true;
    return once ? { ...b, when: { kind: 'event', words: c.measure.words, negated: false } } : b;
  });
}

/** 每发生1起扣2分，发生1起即不得分: the first piece already takes all. */
const atFirst = (c: Condition | null, a: Adjustment): boolean =>
  c?.kind === 'interval' &&
  a.kind === 'incident' &&
  a.sign === -1 &&
  c.measure.name === 'count' &&
  occurring(c.measure.words) === occurring(a.words) &&
  c.low?.at.kind === 'constant' &&
  c.low.closed !== false &&
  compare(c.low.at.constant.value, a.size) <= 0;

/** 不低于上年；每上升1%扣0.3分: the step costs what the standard asks for. */
const denied = (c: Extract<Condition, { kind: 'interval' }>, a: Adjustment): boolean =>
  a.kind === 'step' &&
  a.sign === -1 &&
  !c.reaching &&
  (c.low === null) !== (c.high === null) &&
  (c.low !== null) !== (a.side === 'below');

function bandsContradict(bands: readonly Band[], stepped: boolean): boolean {
  const spans = bands.flatMap((b) =>
    b.when?.kind === 'interval' ? [{ b, c: b.when, low: endOf(b.when.low), high: endOf(b.when.high) }] : [],
  );
  for (const [n, x] of spans.entries()) {
    for (const y of spans.slice(0, n)) {
      if (x.c.measure.name !== y.c.measure.name) continue;
      if (x.c.reaching !== y.c.reaching) continue;
      const equal = sameEnds(x.c.low, y.c.low) && sameEnds(x.c.high, y.c.high) && (x.c.low || x.c.high);
      if (equal && !sameValue(x.b.value, y.b.value)) return true;
      if (x.low && x.high && y.low && y.high && crosses(x.low, x.high, y.low, y.high)) return true;
    }
  }
  if (slipped(spans)) return true;
  const open = bands.some((b) => b.when === null || b.when.kind === 'otherwise');
  return !stepped && !open && gapsTooWide(spans);
}

/** 100人以下得3分，60人至99人得2分，…，不足30人: beside closed ranges only one band is open on a side; a second is a slip of 上 and 下. */
function slipped(
  spans: readonly { b: Band; c: Extract<Condition, { kind: 'interval' }>; low: Exact | null; high: Exact | null }[],
): boolean {
  const ranges = spans.filter((x) => x.low && x.high && compare(x.low, x.high) < 0);
  if (ranges.length === 0) return false;
  const beside = spans.filter((x) => x.c.measure.name === ranges[0]!.c.measure.name && !x.c.reaching);
  // 1个得2分 beneath 2—3个得4分 is the lowest rung.
  const rung = (x: (typeof spans)[number]): boolean =>
    ranges.every(
      (r) =>
        compare(x.low!, r.low!) < 0 &&
        (lessThan(x.b.value, r.b.value) || (x.c.measure.name === 'count' && compare(x.low!, ONE) === 0)),
    );
  return (
    beside.filter((x) => x.low && !x.high && !rung(x)).length > 1 || beside.filter((x) => x.high && !x.low).length > 1
  );
}

const lessThan = (a: Value, b: Value): boolean =>
  a.kind === 'fixed' && b.kind === 'fixed' && a.amount.kind === 'mark' && b.amount.kind === 'mark' &&
  compare(a.amount.value, b.amount.value) < 0; // prettier-ignore

export const endOf = (e: { at: Reference } | null): Exact | null =>
  e?.at.kind === 'constant' ? e.at.constant.value : null;

const sameEnds = (a: { at: Reference } | null, b: { at: Reference } | null): boolean =>
  a === null || b === null ? a === b : sameReference(a.at, b.at);

const sameValue = (a: Value, b: Value): boolean =>
  a.kind === 'fixed' && b.kind === 'fixed' && sameAmount(a.amount, b.amount);

/** Do two ranges overlap without one holding the other? */
function crosses(a: Exact, b: Exact, c: Exact, d: Exact): boolean {
  const overlap = compare(a, d) < 0 && compare(c, b) < 0;
  const nested = (compare(a, c) <= 0 && compare(b, d) >= 0) || (compare(c, a) <= 0 && compare(d, b) >= 0);
  return overlap && !nested;
}

/** 5.5%以内得5分，超过55%不得分 leaves 5.5 to 55 undefined; 20%—29%, 30% is the way people write. */
function gapsTooWide(
  spans: readonly { c: Extract<Condition, { kind: 'interval' }>; low: Exact | null; high: Exact | null }[],
): boolean {
  const [first] = spans;
  if (!first || spans.some((s) => s.c.measure.name !== first.c.measure.name || (s.low === null && s.high === null)))
    return false;
  const sorted = [...spans].sort((a, b) => (a.low === null ? -1 : b.low === null ? 1 : compare(a.low, b.low)));
  let reach: Exact | null = null;
  for (const s of sorted) {
    if (s.low !== null && reach !== null && compare(sub(s.low, reach), exact(1)) > 0) return true;
    if (s.high === null) return false;
    if (reach === null || compare(s.high, reach) > 0) reach = s.high;
  }
  return false;
}

/** 每高1%扣1分，高于5%不得分: 5 % may be the value or the gap; beside a reference that is not a number neither is certain. */
export function gapOrLevel(part: Part): boolean {
  const stepped = part.adjustments.some(
    (a) => a.kind === 'step' && a.reference.kind === 'named' && a.measure.name !== 'completion' && a.basis === 'plain',
  );
  const small = (e: { at: Reference } | null) =>
    e?.at.kind === 'constant' &&
    e.at.constant.unit?.text === '%' &&
    e.at.constant.value.n !== 0n &&
    compare(e.at.constant.value, exact(20)) <= 0;
  return (
    stepped &&
    part.vetoes.some(
      (v) =>
        v.on === 'mark' &&
        v.when.kind === 'interval' &&
        v.when.measure.name === 'actual' &&
        (small(v.when.low) || small(v.when.high)),
    )
  );
}

/** 低于5%的不得分；负增长的倒扣2分: whether the zero or the marks below it hold is not said. */
export const belowZero = (part: Part): boolean =>
  part.limits.floor === 'negative' &&
  part.vetoes.some((v) => v.on === 'mark' && v.when.kind === 'interval') &&
  part.adjustments.some((a) => a.kind === 'flat' && a.sign === -1 && a.when !== null);

/** 低于平均的得满分 beside 每低于平均…扣 deny each other; beside 达到的得5分 the marks of 低于的得3分 are what the steps begin from. */
export function denies(part: Part): boolean {
  const others = (b: Band): boolean =>
    part.bands.some(
      (x) => x !== b && x.value.kind === 'fixed' && !isZeroValue(x.value) && !sameValue(x.value, b.value),
    );
  return part.adjustments.some(
    (a) =>
      a.kind === 'step' && a.sign === -1 && !a.bracket &&
      part.bands.some((b) => {
        const c = b.when;
        if (c?.kind !== 'interval' || isZeroValue(b.value) || b.value.kind !== 'fixed' || others(b)) return false;
        const only = a.side === 'below' ? c.low === null && c.high : c.high === null && c.low;
        return only ? sameReference(only.at, a.reference) : false;
      }),
  ); // prettier-ignore
}

export function sameReference(a: Reference, b: Reference): boolean {
  if (a.kind === 'constant' && b.kind === 'constant') return compare(a.constant.value, b.constant.value) === 0;
  if (a.kind === 'part' && b.kind === 'part')
    return a.name === b.name && a.scope === b.scope && compare(a.share, b.share) === 0;
  if (a.kind === 'beyond' && b.kind === 'beyond')
    return a.name === b.name && a.scope === b.scope && compare(a.by.value, b.by.value) === 0;
  return a.kind === b.kind && (a.kind !== 'named' || (b.kind === 'named' && a.name === b.name && a.scope === b.scope));
}
