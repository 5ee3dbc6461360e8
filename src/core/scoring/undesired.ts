/** The only place that tells from a rule whether something it speaks of is better not so: 国有资产不流失得3分, 发生事故的不得分. */
import type { FactAbout } from '../model/inputs';
import type { Band, Condition, Part } from '../methods/rule';
import { comparesOwn } from './ownNumber';

const NONE: readonly string[] = [];
const NOTHING_SPECIAL: FactAbout = {
  counted: false, measured: false, ill: false, denied: false, states: NONE, deniedStates: NONE,
}; // prettier-ignore

type Told = Extract<Condition, { kind: 'event' }>;

/** What is known of an event from how the part rewards it. */
export function factAbout(part: Part, words: string, counted: boolean): FactAbout {
  const bands = part.bands.flatMap((b) => eventsOf(b.when, words).map((e) => ({ e, pays: pays(b) })));
  const rewards = bands.some((b) => b.pays && !b.e.negated);
  const paying = part.bands.filter(pays);
  const denied = paying.length > 0 && paying.every((b) => eventsOf(b.when, words).some((e) => e.negated));
  const costs =
    bands.some((b) => !b.pays && !b.e.negated) ||
    part.vetoes.some((v) => eventsOf(v.when, words).some((e) => !e.negated)) ||
    part.adjustments.some((a) => 'sign' in a && a.sign === -1 && eventsOf(a.when, words).some((e) => !e.negated));
  const { states, deniedStates } = statesOf(part);
  if (betweenTimes(part, words))
    return { counted, measured: comparesOwn(part), ill: true, denied: true, states, deniedStates };
  const ill = denied || (costs && !rewards);
  const measured = comparesOwn(part);
  return ill || counted || measured || states.length > 0
    ? { counted, measured, ill, denied, states, deniedStates }
    : NOTHING_SPECIAL;
}

const states = new WeakMap<Part, Pick<FactAbout, 'states' | 'deniedStates'>>();

/** What the bands of a part tell apart, two that are paid at least. */
function statesOf(part: Part): Pick<FactAbout, 'states' | 'deniedStates'> {
  let found = states.get(part);
  if (!found) {
    const told = part.bands.flatMap(({ when }) => (when?.kind === 'event' ? [when] : []));
    const all = [...new Set(told.map((e) => e.words))];
    const paid = new Set(
      part.bands.flatMap((b) => (b.when?.kind === 'event' && !b.when.negated && pays(b) ? b.when.words : [])),
    );
    found =
      paid.size < 2
        ? { states: NONE, deniedStates: NONE }
        : { states: all, deniedStates: told.filter((e) => e.negated).map((e) => e.words) };
    states.set(part, found);
  }
  return found;
}

const LATE = /^(?:逾期|超期|延期|推迟|延误|延迟|超时|迟|晚)/;

/** 按时报送的得2分，逾期报送的得1分: a bare sign does not say whether it was late or never. */
const betweenTimes = (part: Part, words: string): boolean =>
  LATE.test(words) &&
  part.bands.some((b) => pays(b) && eventsOf(b.when, words).some((e) => !e.negated)) &&
  part.bands.some(
    (b) => b.when?.kind === 'event' && /按时|按期|及时|准时|如期|规定(?:时间|时限|期限)/.test(b.when.words),
  );

const pays = ({ value }: Band): boolean =>
  !(value.kind === 'fixed' && value.amount.kind === 'mark' && value.amount.value.n === 0n);

function eventsOf(c: Condition | null, words: string): readonly Told[] {
  if (c?.kind === 'event') return c.words === words ? [c] : [];
  return c?.kind === 'all' || c?.kind === 'any' ? c.of.flatMap((x) => eventsOf(x, words)) : [];
}
