/** The only place that tells an excuse (整改到位的不扣分) from the other side of what costs marks (按时报送的不扣分 beside 迟报一次扣…). */
import type { Statement } from '../statements';
import type { Work } from './work';
import { Later } from '../../text/patterns';

/** What is expected anyway: whoever does it is not among those who lose marks. */
const EXPECTED = new Later(/按[时期]|如期|及时|准时|足额|达到?|完成|合格|达标|符合|正常|规范|齐全|无|零|以内|在规定/);
const DENIES = /未|没|不|逾|迟|超|漏|缺|少|误|延|错|违/;

/** 发现1例扣1分，整改到位的不扣分: those who put it right are counted all the same, and nothing here would spare them. */
export function excuses(w: Work): Statement[] {
  const costs = w.adjustments.flatMap(({ a }) => (a.kind === 'incident' && a.sign === -1 ? [a.words] : []));
  if (costs.length === 0) return [];
  const told = ({ when }: (typeof w.excused)[number]): boolean =>
    when.negated
      ? aboutThem(when.words, costs)
      : EXPECTED.test(when.words) || costs.some((c) => otherSide(when.words, c));
  return w.excused.flatMap((x) => (told(x) ? [] : [x.s]));
}

/** 未发生的, 无投诉的不扣分: says that what costs marks was not there. */
const aboutThem = (words: string, costs: readonly string[]): boolean =>
  /^$|发生|出现|发现|查实|问题|情形|情况|此类|违|该|被|迟|逾|超期|漏|缺|错/.test(words) ||
  costs.some((c) => shared(words, c));

const shared = (a: string, b: string): boolean =>
  [...a].some((_, i) => i + 2 <= a.length && b.includes(a.slice(i, i + 2)));

/** 报备的不扣分 beside 未报备的每次扣: the same deed, denied. */
const otherSide = (words: string, cost: string): boolean => DENIES.test(cost) && shared(words, cost);
