/** The only place that reads a place in a ranking and a part of a whole: 第3名, 倒数第2, 12/15, 100%(12/12). */
import { div, equals, exact, HUNDRED, mul, roundHalfUp, ZERO, type Exact } from '../model/exact';
import type { Quantity } from '../model/quantity';
import { readNumeral } from '../text/numerals';
import { PERCENT } from '../text/units';
import { NOTHING, type ValueReading } from './valueReading';

const ORDINAL = '(\\d+|[一二三四五六七八九十]+)';

const RANK = new RegExp(
  `^[^\\d第]{0,12}?(倒数)?第${ORDINAL}(?:名|位|位次)?(?:[(，]?(?:全[市区县]|本组|组内|[A-D]组)?共?(\\d+)(?:个|名|家)?[\\u4e00-\\u9fff]{0,6}[)]?)?$`,
);

/** 全市11个县（市、区）中排第9位, 在全市13个县区综合排名第7位, 全市共12个县区，我县排第11位. */
const AMONG =
  /^在?(?:全[国省市区县]|同组|组内)共?(?:有)?(\d{1,3})个(?:县|市|区|单位|乡镇|部门)[一-龥()、]{0,18}?(?:(?:中|里|内)，?|，(?=[我本]|排|位|居|列)|(?=综合|排|位|居|列))(?:[我本](?:县|市|区|镇|乡|单位))?(?:综合)?(?:排名?|排在|位列|位居|名列|居|列)?(倒数)?第?(\d{1,3})(?:名|位)?$/;

const RANK_BARE = /^(?:排名|位列|位居|名次|[A-D]组)?(\d+)(?:名|位)$/;

export function rankOf(text: string): ValueReading['rank'] {
  const among = AMONG.exec(text.replace(/[。；]$/, ''));
  if (among)
    return { rank: exact(BigInt(among[3]!)), of: exact(BigInt(among[1]!)), fromBottom: among[2] !== undefined };
  const ordinal = RANK.exec(text);
  const bare = ordinal ? null : RANK_BARE.exec(text);
  const word = ordinal?.[2] ?? bare?.[1];
  const rank = word === undefined ? null : readNumeral(word);
  if (!rank) return null;
  const of = ordinal?.[3] ? exact(BigInt(ordinal[3])) : null;
  return { rank, of, fromBottom: ordinal?.[1] !== undefined };
}

const MOVED =
  /^(?:(?:较|比|与)(?:上年|去年)(?:同期)?)?(?:上升|下降|提升|前移|后移|前进|后退|进|退)(?:了)?\d{1,2}(?:位|名|个位次|位次)$|^(?:较|比|与)(?:上年|去年)(?:同期)?(?:持平|相同|不变)$/;

/** 全市排名第3，较上年上升2位: the place, and how it moved besides; null where anything else is told. */
export function placeAndMove(text: string): { readonly rank: ValueReading['rank']; readonly clause: string } | null {
  const clauses = text.split(/[，；。]/).filter((c) => c !== '');
  const [place, another] = clauses.filter((c) => !MOVED.test(c));
  const rank = place === undefined || another !== undefined || clauses.length < 2 ? null : rankOf(place);
  return rank && place !== undefined && !/上[年期]|去年/.test(place) ? { rank, clause: place } : null;
}

/** 12/15, 9/12个, 100%(12/12), (12/15)80%. A printed percentage must agree with the two numbers. */
export function ratioOf(text: string): Omit<ValueReading, 'shown'> | null {
  const match =
    /^([^\d(]{0,10})(?:(\d+(?:\.\d+)?)%)?\(?(\d+(?:\.\d+)?)[\u4e00-\u9fff]?\/(\d+(?:\.\d+)?)([\u4e00-\u9fff]{0,2})\)?$/.exec(
      text,
    );
  if (!match) return null;
  const [, , percent, above, below] = match as unknown as [string, string, string | undefined, string, string];
  const numerator = readNumeral(above);
  const denominator = readNumeral(below);
  if (!numerator || !denominator || equals(denominator, ZERO)) return { ...NOTHING, whole: false, doubt: '分母为0' };
  const ratio = { numerator, denominator };
  if (percent === undefined) return { ...NOTHING, ratio };
  const printed = readNumeral(percent) as Exact;
  const places = percent.split('.')[1]?.length ?? 0;
  const computed = mul(div(numerator, denominator), HUNDRED);
  if (!equals(roundHalfUp(computed, places), printed))
    return { ...NOTHING, whole: false, doubt: '百分比与括号内的数不一致' };
  const quantity: Quantity = { value: printed, unit: PERCENT, firmness: 'firm' };
  return { ...NOTHING, ratio, number: quantity, items: [{ label: '', quantity, bound: null, change: null }] };
}
