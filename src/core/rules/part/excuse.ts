/** The only place that tells an excuse (整改到位的不扣分) from the other side of what costs marks (按时报送的不扣分 beside 迟报一次扣…). */
import type { Condition } from '../../methods/rule';
import type { Statement } from '../statements';
import type { Work } from './work';

/** What is expected anyway: whoever does it is not among those who lose marks. */
const EXPECTED = /按[时期]|如期|及时|准时|足额|达到?|完成|合格|达标|符合|正常|规范|齐全|无|零|以内|在规定/;
const DENIES = /未|没|不|逾|迟|超|漏|缺|少|误|延|错|违/;

/** 发现1例扣1分，整改到位的不扣分: those who put it right are counted all the same, and nothing here would spare them. */
export function excuses(w: Work): Statement[] {
  const costs = w.adjustments.flatMap(({ a }) => (a.kind === 'incident' && a.sign === -1 ? [a.words] : []));
  if (costs.length === 0) return [];
  return w.excused.flatMap(({ s, when }) =>
    EXPECTED.test(when.words) || costs.some((c) => otherSide(when, c)) ? [] : [s],
  );
}

/** 报备的不扣分 beside 未报备的每次扣: the same deed, denied. */
function otherSide({ words }: Extract<Condition, { kind: 'event' }>, cost: string): boolean {
  if (!DENIES.test(cost)) return false;
  return [...words].some((_, i) => i + 2 <= words.length && cost.includes(words.slice(i, i + 2)));
}
