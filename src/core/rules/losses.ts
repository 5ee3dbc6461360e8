/** The only place that lets a loss said of a number of cases hold for more cases: 发生2起的不得分, and so do 3. */
import { compare, exact, type Exact } from '../model/exact';
import type { Adjustment, Band, Condition, Part } from '../methods/rule';

/** Losses at exactly N cases, where no statement speaks of more. What is gained keeps its number; 0 is just 0. */
export function openLosses(part: Part): Part {
  const losses = part.adjustments.filter(isLoss);
  const gains = part.adjustments.length > losses.length;
  if (gains) return part;
  const spoken = [...part.bands, ...part.vetoes, ...part.adjustments].flatMap((s) =>
    'when' in s && s.when ? ends(s.when) : [],
  );
  const open = <S extends { readonly when: Condition | null }>(s: S): S => {
    const at = s.when ? caseCount(s.when) : null;
    const more = at !== null && spoken.some((end) => compare(end, at) > 0);
    return at !== null && !more && s.when?.kind === 'interval' ? { ...s, when: { ...s.when, high: null } } : s;
  };
  return {
    ...part,
    bands: part.bands.map((b) => (isZero(b) ? open(b) : b)),
    vetoes: part.vetoes.map((v) => (v.on === 'mark' ? open(v) : v)),
    adjustments: part.adjustments.map((a) => (a.kind === 'flat' ? open(a) : a)),
  };
}

const isLoss = (a: Adjustment): boolean =>
  a.kind === 'late' || a.kind === 'shared' || a.kind === 'incident' || ('sign' in a && a.sign === -1);

const isZero = (b: Band): boolean =>
  b.value.kind === 'fixed' && b.value.amount.kind === 'mark' && b.value.amount.value.n === 0n;

/** N of a condition that holds for exactly N > 0 cases or days late; null for any other. */
function caseCount(c: Condition): Exact | null {
  if (c.kind !== 'interval' || (c.measure.name !== 'count' && c.measure.name !== 'days_late')) return null;
  if (c.low?.at.kind !== 'constant' || c.high?.at.kind !== 'constant') return null;
  const { value } = c.low.at.constant;
  return compare(value, c.high.at.constant.value) === 0 && compare(value, exact(0)) > 0 ? value : null;
}

const ends = (c: Condition): Exact[] =>
  c.kind === 'interval' ? [c.low, c.high].flatMap((e) => (e?.at.kind === 'constant' ? [e.at.constant.value] : [])) : [];
