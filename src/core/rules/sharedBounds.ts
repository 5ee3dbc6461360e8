/** The only place that leaves a bound to the band that claims it: 70%及以下…；70%以上… has its 70% in the first. */
import { compare } from '../model/exact';
import type { Condition, End, Part } from '../methods/rule';

type Interval = Extract<Condition, { kind: 'interval' }>;

/** 以上 and 以下 alone do not say whether their number belongs to them; 及以下 and （含） of the neighbour do. */
export function settleSharedBounds(part: Part): Part {
  const plain = [...part.bands, ...part.vetoes.filter((v) => v.on === 'mark')].flatMap((b) => intervalsOf(b.when));
  const settle = <S extends { readonly when: Condition | null }>(s: S): S => {
    const c = s.when;
    if (c?.kind !== 'interval' || c.reaching) return s;
    const low = beside(c, c.low, plain, (o) => o.high);
    const high = beside(c, c.high, plain, (o) => o.low);
    return low === c.low && high === c.high ? s : { ...s, when: { ...c, low, high } };
  };
  return { ...part, bands: part.bands.map(settle), vetoes: part.vetoes.map(settle) };
}

/** Also 未完成任务但完成率不低于80% claims its 80%. */
function intervalsOf(c: Condition | null): Interval[] {
  if (c?.kind === 'all') return c.of.flatMap(intervalsOf);
  return c?.kind === 'interval' && !c.reaching ? [c] : [];
}

function beside(
  c: Interval,
  end: End | null,
  all: readonly Interval[],
  other: (c: Interval) => End | null,
): End | null {
  if (end?.closed !== null || end.at.kind !== 'constant') return end;
  const { value, unit } = end.at.constant;
  const claimed = all.some((o) => {
    const facing = o === c || o.measure.name !== c.measure.name ? null : other(o);
    return (
      facing?.closed === true &&
      facing.at.kind === 'constant' &&
      facing.at.constant.unit?.text === unit?.text &&
      compare(facing.at.constant.value, value) === 0
    );
  });
  return claimed ? { ...end, closed: false } : end;
}
