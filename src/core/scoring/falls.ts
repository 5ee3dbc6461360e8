/** The only place that says what a bare 7% is where a rule asks for a fall: under 降幅 the fall, else nobody knows. */
import { isNegative, isPositive, isZero, neg } from '../model/exact';
import type { Quantity } from '../model/quantity';
import { Lacking } from '../methods/context';
import type { Condition, Part } from '../methods/rule';

const BARE = /^[\d.]+%?$/;
const NAMED_FALL = /(?:降幅|减幅|降低率|下降率|减少率|下降幅度|降低幅度)(?:\(%\))?$/;

/** `row`: the indicator's name. */
export function asFall(change: Quantity, part: Part, row: string): Quantity {
  if (!asksFall(part) || !isPositive(change.value) || !BARE.test(change.shown ?? '')) return change;
  if (NAMED_FALL.test(row)) return { ...change, value: neg(change.value) };
  throw new Lacking({ missing: '同比升降幅度', reason: 'doubtful', at: change.at, shown: change.shown });
}

/** Every change the part names is one downwards. */
function asksFall(part: Part): boolean {
  const ends = [...part.bands, ...part.adjustments, ...part.vetoes].flatMap(({ when }) => changesIn(when));
  return ends.length > 0 && ends.every((n) => n);
}

const changesIn = (c: Condition | null): boolean[] =>
  c?.kind === 'all' || c?.kind === 'any'
    ? c.of.flatMap(changesIn)
    : c?.kind === 'interval' && c.measure.name === 'growth'
      ? [c.low, c.high].flatMap((e) => {
          const at = e?.at.kind === 'constant' ? e.at.constant.value : null;
          return at && !isZero(at) ? [isNegative(at)] : [];
        })
      : [];
