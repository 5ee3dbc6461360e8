/** The only place that knows marks by the day something was done: 6月底前完成的得满分，9月底前完成的得2分，其余不得分. */
import { serialOf } from '../../model/day';
import { isSubsequence } from '../part/work';
import { MARK, re, turn, type Turn } from './turn';

const DAY = '(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|底|末)';
const DEED =
  '(?:(?!后)[一-龥]){0,6}?(?:完成|报送|上报|提交|竣工|开工|完工|办结|建成|投用|印发|出台|交付|销号|拨付|发放)[一-龥]{0,6}?';
const GIVES = `(?:的)?，?(?:得|计)(满分|${MARK})`;
const FIRST = `(${DAY})(及?(?:之|以)?前)(${DEED})${GIVES}`;
const NEXT = `(?:${DAY}(?:至|到|—|-))?(?:${DAY})(?:及?(?:之|以)?前)?${DEED}${GIVES}`;
const LATER = `(?:其余|其他|逾期|(?:年内|仍|到期)?未(?:完成|报送|提交|办结)|${DAY}及?(?:之|以)?后(?:${DEED})?|超过${DAY}(?:${DEED})?)(?:的)?，?(?:一律|均)?(不得分|(?:得|计)(?:${MARK}))`;
const BAND = new RegExp(`^(?:(${DAY})(?:至|到|—|-))?(${DAY})(及?(?:之|以)?前)?(${DEED})${GIVES}$`);
/** What is done by the later day: 12月底前竣工 is no late 6月底前开工, nor the 总结 a late 计划. */
const VERB = /完成|报送|上报|提交|竣工|开工|完工|办结|建成|投用|印发|出台|交付|销号|拨付|发放/;
const sameDeed = (a: string, b: string): boolean =>
  VERB.exec(a)?.[0] === VERB.exec(b)?.[0] &&
  (isSubsequence(a.replace(/的$/, ''), b) || isSubsequence(b.replace(/的$/, ''), a));
const TAIL = new RegExp(
  `^(?:其余|其他|逾期|(?:年内|仍|到期)?未(?:完成|报送|提交|办结)|(${DAY})(及?)(?:之|以)?后(?:${DEED})?|超过(${DAY})(?:${DEED})?)(?:的)?，?(?:一律|均)?(不得分|(?:得|计)(?:${MARK}))$`,
);

/** A day of some year; null for none. 6月底 is its last one. */
function serial(text: string): number | null {
  const [, month, day] = /(\d{1,2})月(?:(\d{1,2})日|底|末)$/.exec(text) ?? [];
  const m = Number(month);
  if (!(m >= 1 && m <= 12)) return null;
  if (day !== undefined) return serialOf({ year: 2023, month: m, day: Number(day) });
  const next = serialOf(m === 12 ? { year: 2024, month: 1, day: 1 } : { year: 2023, month: m + 1, day: 1 });
  return next === null ? null : next - 1;
}
/** Counted from 1 January to 28 February a day more or less in a leap year moves nothing; across it it does. */
const FEBRUARY_END = serialOf({ year: 2023, month: 2, day: 28 })!;

/** Each band by how many days late it is; null where one cannot be told from the next. */
function byDaysLate(chain: string): string | null {
  const [opening, ...rest] = chain.split(/[；。，](?=其|逾|超|年内未|仍未|到期未|未|20\d\d年|\d{1,2}月)/);
  const first = BAND.exec(opening!);
  const due = first && first[3] ? serial(first[2]!) : null;
  if (!first || due === null) return null;
  const open = (day: string, word: string | undefined): boolean => /日$/.test(day) && !/及/.test(word ?? '');
  const told: string[] = [`${first[2]!}${first[3]!}${first[4]!}的得${first[5]!}`];
  let last = due;
  for (const clause of rest) {
    const band = BAND.exec(clause);
    if (band) {
      const [from, to] = [band[1] ? serial(band[1]) : null, serial(band[2]!)];
      // 8月31日前 may or may not mean that day, as the first one does; 8月26日至8月31日 means both of its days.
      const even = band[1] ? from === last + 1 : band[3] && open(band[2]!, band[3]) === open(first[2]!, first[3]);
      if (!sameDeed(first[4]!, band[4]!)) return null;
      if (to === null || to <= last || !even || (last <= FEBRUARY_END && to > FEBRUARY_END)) return null;
      told.push(`逾期${last - due + 1}—${to - due}天的得${band[5]!}`);
      last = to;
      continue;
    }
    const tail = TAIL.exec(clause);
    const after = tail?.[1] ? serial(tail[1]) : tail?.[3] ? serial(tail[3]) : null;
    const follows =
      after === null || after === (tail?.[2] ? last + 1 : last) || (!tail?.[2] && !tail?.[3] && after === last + 1);
    if (!tail || !follows || clause !== rest[rest.length - 1]) return null;
    told.push(`其余${tail[4]!.replace(/^计/, '得')}`);
  }
  return told.join('；');
}

export const dateBandTurns: readonly Turn[] = [
  turn(
    '月 & 前 & 完成 报送 上报 提交 竣工 开工 完工 办结 建成 投用 印发 出台 交付 销号 拨付 发放',
    re(`(?<=^|[，。；：])(?:于|在)?${FIRST}(?:[；。，]${NEXT})+(?:[；。，]${LATER})?(?=[。；]|$)`),
    (m) => byDaysLate(m[0].replace(/^[于在]/, '')),
  ),
];
