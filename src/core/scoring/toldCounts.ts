/** The only place that knows marks told for so many of what nobody wants, and for no other number of it: 发生1起得3分，发生2起得1分. */
import { compare, isZero, type Exact } from '../model/exact';
import type { Band, Part } from '../methods/rule';
import { Later } from '../text/patterns';

const ILL = new Later(
  /缺|漏|迟|逾|超[期时标]|错|违|通报|投诉|举报|事故|火灾|案件|处分|问责|约谈|曝光|上访|信访|死亡|舆情|退回|差错/,
);

/** Exactly so many of them, for marks. */
function told({ when, value }: Band): { readonly count: Exact; readonly marks: Exact; readonly words: string } | null {
  if (when?.kind !== 'interval' || when.measure.name !== 'count' || value.kind !== 'fixed') return null;
  const { low, high } = when;
  if (low?.at.kind !== 'constant' || high?.at.kind !== 'constant' || value.amount.kind !== 'mark') return null;
  const [count, marks] = [low.at.constant.value, value.amount.value];
  return compare(count, high.at.constant.value) === 0 && !isZero(marks)
    ? { count, marks, words: when.measure.words }
    : null;
}

/** None of its numbers holds: what none of it, or more of it, is worth is not said. */
export function countsUntold(part: Part): boolean {
  const points = part.bands.flatMap((b) => told(b) ?? []);
  if (points.length === 0) return false;
  const fewer = points.some((a) => points.some((b) => compare(a.count, b.count) < 0 && compare(a.marks, b.marks) > 0));
  const none = part.bands.some(({ when }) => when?.kind === 'event' && when.negated);
  const more = points.some((a) => points.some((b) => compare(a.count, b.count) < 0 && compare(a.marks, b.marks) < 0));
  return fewer || none || (!more && points.every((p) => ILL.test(p.words)));
}
