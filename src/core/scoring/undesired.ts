/** The only place that tells from a rule whether something it speaks of is better not so: 国有资产不流失得3分, 发生事故的不得分. */
import type { FactAbout } from '../model/inputs';
import type { Band, Condition, Part } from '../methods/rule';
import { comparesOwn } from './ownNumber';

const NOTHING_SPECIAL: FactAbout = { counted: false, measured: false, ill: false, denied: false };

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
  if (betweenTimes(part, words)) return { counted, measured: comparesOwn(part), ill: true, denied: true };
  const ill = denied || (costs && !rewards);
  const measured = comparesOwn(part);
  return ill || counted || measured ? { counted, measured, ill, denied } : NOTHING_SPECIAL;
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
