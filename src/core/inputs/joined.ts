/** The only place that adds up what a rule counts together: 错保、漏保每户 of 错保2户，漏保1户. */
import { add, isZero, ZERO } from '../model/exact';
import type { Quantity } from '../model/quantity';
import type { LabelledQuantity } from '../layout/valueSegments';
import { bareWords } from './match';

/** 其中漏发1次 is of 漏发. */
const labelOf = ({ label }: LabelledQuantity): string => bareWords(label).replace(/^其中/, '');

/** The sum of the numbers whose labels all stand in the words; `unsure` where some do and others do not; null where fewer than two do. */
export function joinedCount(words: string, items: readonly LabelledQuantity[]): Quantity | 'unsure' | null {
  const said = bareWords(words);
  const within = items.filter((i) => labelOf(i) !== '' && said.includes(labelOf(i)));
  // 合格 stands in 不合格案卷 only as a part of 不合格.
  const named = within.filter((a) => {
    const longer = within.filter((b) => b !== a && labelOf(b).includes(labelOf(a)));
    return longer.length === 0 || longer.reduce((t, b) => t.replace(labelOf(b), ''), said).includes(labelOf(a)); // prettier-ignore
  });
  if (named.length < 2 || new Set(named.map(labelOf)).size < named.length) return null;
  const [first] = named as [LabelledQuantity, ...LabelledQuantity[]];
  // 监测点位超标 is no sum of 监测12次 and 超标2次.
  if (!/[、，和或及与]/.test(words)) return 'unsure';
  const nested = named.some((a) => named.some((b) => a !== b && labelOf(b).includes(labelOf(a))));
  const odd = items.some((i) => i.bound || i.change || i.quantity.unit?.text !== first.quantity.unit?.text);
  if (nested || odd || items.some((i) => !within.includes(i) && !isZero(i.quantity.value))) return 'unsure';
  const loose = named.find((i) => i.quantity.firmness !== 'firm');
  return { ...(loose ?? first).quantity, value: named.reduce((sum, i) => add(sum, i.quantity.value), ZERO) };
}
