/** The only place that gives steps and bands the standard they are measured from. */
import type { Adjustment, Condition, Measure, Reference } from '../../methods/rule';
import { exact } from '../../model/exact';
import { turnBasis } from './basis';
import { type Work, isZeroValue } from './work';

/** Steps without a reference of their own take it from the nearest band before them, else after them, else from other steps. */
export function settleReferences(w: Work): void {
  turnBasis(w);
  const withPlace = w.bands.flatMap((b) => {
    const r = referenceOf(b.when);
    return r && !isZeroValue(b.value) ? [{ ...r, start: b.span.start, when: b.when! }] : [];
  });
  const flats = w.adjustments.flatMap((x) => {
    const r = x.a.kind === 'flat' && x.a.sign === -1 ? referenceOf(x.a.when) : null;
    return r && x.a.kind === 'flat' && x.a.when?.kind === 'interval'
      ? [{ ...r, measure: x.a.when.measure, start: x.a.span.start }]
      : [];
  });
  const others = w.adjustments
    .filter((x) => x.a.kind === 'step' && x.a.reference.kind !== 'implied')
    .map((x) => x.a as Extract<Adjustment, { kind: 'step' }>);
  w.adjustments = w.adjustments.map((x) => {
    if (x.a.kind !== 'step' || x.a.reference.kind !== 'implied') return x;
    const before = withPlace.filter((r) => r.start <= x.a.span.start);
    const found = before[before.length - 1] ?? withPlace[0];
    // What is lost above a target is no completing of it.
    const limited = x.a.sign === -1 && x.a.side === 'above';
    const completion = !limited && (found?.completion || x.a.basis === 'completion');
    if (found)
      return {
        ...x,
        a: {
          ...x.a,
          ...(found.growth ? { measure: found.growth } : {}),
          reference: (withPlace.length === 1 && x.a.side === 'above' && upperEnd(found.when)) || found.reference,
          basis: completion ? 'completion' : 'plain',
        },
      };
    const beyond = riseOf(w, x.a);
    if (beyond) return { ...x, a: { ...x.a, ...beyond } };
    const other = others[0];
    // 少1项扣1分，少2项扣3分: what is lacking is no standard.
    const lacking = x.draft?.shortCount === true && flats[0]?.measure.name === 'count';
    // 每降低1个百分点扣0.1分；低于90%的，另扣1分: what costs more besides is not where the steps begin.
    const ahead = flats.length === 1 && flats[0]!.start <= x.a.span.start;
    if (!other && ahead && !lacking)
      return { ...x, a: { ...x.a, measure: flats[0]!.measure, reference: flats[0]!.reference } };
    return other
      ? {
          ...x,
          a: {
            ...x.a,
            measure: x.a.measure.words === '' && other.measure.name === 'count' ? other.measure : x.a.measure,
            reference: other.reference,
            basis: completion ? 'completion' : other.basis,
          },
        }
      : { ...x, a: { ...x.a, basis: completion ? 'completion' : x.a.basis } };
  });
  const kinds = w.adjustments.filter((x) => x.a.kind === 'incident').length;
  const symmetric = w.adjustments.some((x) => x.a.kind === 'incident' && x.a.sign === 1);
  w.adjustments = w.adjustments.map((x) => {
    if (x.a.kind !== 'step' || x.a.reference.kind !== 'implied' || !x.draft?.shortCount || kinds === 0 || symmetric)
      return x;
    const { span, when, sign, per, cap, mode, size, measure } = x.a;
    return {
      ...x,
      a: {
        kind: 'incident',
        span,
        when,
        sign,
        words: x.draft.shortWords || measure.words,
        size: size.value,
        per,
        free: exact(0),
        cap,
        mode,
        unit: size.unit,
      },
    };
  });
  pairGains(w);
}

const MORE = /^(?:再|另|每)?(?:新|多|增|超|额外|净增)|(?:新增|增加|超出|超过|超额|多出)$/;
/** 每新开工1个加…，每少1个扣…: a gain that has a shortfall beside it counts from the target too. */
function pairGains(w: Work): void {
  const short = w.adjustments.find((x) => x.a.kind === 'step' && x.a.sign === -1 && x.draft?.shortCount);
  if (!short || short.a.kind !== 'step') return;
  const target = short.a;
  w.adjustments = w.adjustments.map((x) => {
    if (x.a.kind !== 'incident' || x.a.sign !== 1) return x;
    // 被国家级采用的每篇: of a kind of its own, and no excess over the target.
    if (!MORE.test(x.a.words) && x.a.words !== '' && x.a.words !== target.measure.words) {
      w.unread.push(x.statement);
      return x;
    }
    const { span, when, per, cap, mode, unit, size } = x.a;
    return { ...x, a: { ...target, span, when, sign: 1, side: 'above', size: { value: size, unit }, per, cap, mode } };
  });
}

/** 较上年提高0.5个百分点得满分，每少提高0.1个百分点扣0.4分: what falls short of the rise that gives the marks. */
function riseOf(
  w: Work,
  step: Extract<Adjustment, { kind: 'step' }>,
): { measure: Measure; reference: Reference } | null {
  const [band] = w.bands;
  if (step.sign !== -1 || step.side !== 'below' || w.bands.length !== 1 || !band || isZeroValue(band.value))
    return null;
  const c = band.when;
  if (c?.kind !== 'gap' || c.side !== 'above' || c.high !== null || c.low?.at.kind !== 'constant') return null;
  const by = c.low.at.constant;
  if (c.reference.kind !== 'named' || by.unit?.dimension !== step.size.unit?.dimension) return null;
  if (step.measure.words !== '' && step.measure.words !== c.measure.words) return null;
  return { measure: c.measure, reference: { kind: 'beyond', name: c.reference.name, scope: c.reference.scope, by } };
}

/** 95%—105%得满分，每超1个百分点扣0.2分: what lies above begins at the upper end. */
const upperEnd = (c: Condition): Reference | null =>
  c.kind === 'interval' &&
  c.measure.name !== 'growth' &&
  c.low?.at.kind === 'constant' &&
  c.high?.at.kind === 'constant'
    ? c.high.at
    : null;

function referenceOf(c: Condition | null): { reference: Reference; completion: boolean; growth?: Measure } | null {
  if (!c) return null;
  if (c.kind === 'interval') {
    const end = c.low ?? c.high;
    if (!end || c.measure.name === 'days_late' || c.measure.name === 'rank') return null;
    const level = end.at.kind === 'constant' && end.at.constant.value.n !== 0n;
    if (c.measure.name === 'growth' && level) return { reference: end.at, completion: false, growth: c.measure };
    if (c.measure.name === 'growth')
      return { reference: { kind: 'named', name: 'last_year', scope: null }, completion: false };
    const completion = c.measure.name === 'completion';
    return { reference: end.at, completion };
  }
  return c.kind === 'all' ? referenceOf(c.of[0] ?? null) : null;
}
