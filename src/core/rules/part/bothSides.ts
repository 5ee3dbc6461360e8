/** The only place that divides a step that is told of either side at once: 高于105%或低于95%的，每超出1个百分点扣0.2分. */
import type { Adjustment, Condition } from '../../methods/rule';
import type { Work } from './work';

type Interval = Extract<Condition, { kind: 'interval' }>;

/** Beyond an end on whichever side: 超出, 差. 每高1个百分点 is of one side only. */
const EITHER_WAY = /^(?:超|差|欠|相差|偏)/;

/** The two open sides of a range, 高于105% and 低于95%; null for any other guard. */
function sidesOf(c: Condition | null): { readonly above: Interval; readonly below: Interval } | null {
  if (c?.kind !== 'any' || c.of.length !== 2) return null;
  const open = c.of.filter(
    (x): x is Interval => x.kind === 'interval' && (x.low === null) !== (x.high === null) && !x.reaching,
  );
  const [above, below] = [open.find((x) => x.low !== null), open.find((x) => x.high !== null)];
  const ends = [above?.low?.at, below?.high?.at];
  return above && below && ends.every((e) => e?.kind === 'constant') ? { above, below } : null;
}

/** Each side has its own steps, from its own end; a step of one side under a guard of both is not read. */
export function divideSides(w: Work): void {
  w.adjustments = w.adjustments.flatMap((x) => {
    const sides = x.a.kind === 'step' ? sidesOf(x.a.when) : null;
    if (x.a.kind !== 'step' || !sides) return [x];
    const [way] = x.statement.step?.flatMap((i) => (i.k === 'dir' || i.k === 'cmp' ? [i.text] : [])) ?? [];
    if (way === undefined || !EITHER_WAY.test(way)) {
      w.unread.push(x.statement);
      return [x];
    }
    const { neutral: _, ...step } = x.a;
    const of = (when: Interval, side: 'above' | 'below'): Adjustment => ({
      ...step,
      side,
      when: null,
      reference: (when.low ?? when.high!).at,
    });
    return [
      { ...x, a: of(sides.above, 'above') },
      { ...x, a: of(sides.below, 'below') },
    ];
  });
}
