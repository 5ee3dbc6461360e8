/** The only place that knows the first places of so many, and marks handed out to them in turn: 位列11个区县前4名, 进入前五名的，依次奖励2分、1.6分. */
import { equals } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { MARK, N, re, turn, type Turn } from './turn';

const WHO = '(?:县\\(市、区\\)|县市区|县区|区县|乡镇街道|镇街|乡镇|街道|单位|部门|县|区|市)';
const NONE = '(?:不奖励|不予奖励|不得分|不计分|不加分|不给分)';

export const frontPlaceTurns: readonly Turn[] = [
  // 位列11个区县前4名的
  turn(
    '前 第 后',
    re(
      `(?<=位列|位居|名列|排名|排位|排在|列|居|排)(?:在)?(?:全国|全省|全市|全区|全县)?(?:的)?\\d+个${WHO}(?:中|里)?(?:的)?(?=前${N}[名位]|第${N}(?:[名位]|至|到|—|-)|后${N}[名位])`,
    ),
    '',
  ),
  // 第4—6名的按90%计，第7名及以后的按80%计, beside those who have all of it
  turn(
    '名 & 按 & % & 满分',
    re(
      `(?<=第${N}(?:(?:—|-|至|到)(?:第)?${N})?[名位](?:及?以[后下])?)(?:的)?，?按(?:满分的|分值的|该项分值的|本项分值的)?(${N}%)(?:计分|计算|计)(?=[，；。]|$)`,
    ),
    (m, { whole }) =>
      /第(?:1|一)(?:[名位]|—|-|至|到)[^，。；]{0,8}[得计]满分/.test(whole) ? `得分值的${m[1]!}` : null,
  ),
  // 进入前五名的，依次奖励2分、1.6分、1.2分、0.8分、0.4分，未进入前五名的不奖励
  turn(
    '依次 分别 & 、 & 前',
    re(
      `(前(${N})[名位](?:的)?，?)(?:依次|分别)(?:给予|予以)?(?:奖励|奖|加|记|计|赋|得)((?:${MARK}、)+${MARK})(?:[，；](?:未(?:进入|排名|列入|进)(?:全[市省县区国])?前${N}[名位](?:的)?，?${NONE}))?(?=[，；。]|$)`,
    ),
    (m, { whole }) => {
      const places = readNumeral(m[2]!);
      const marks = m[3]!.split('、');
      const count = readNumeral(String(marks.length));
      if (!places || !count || !equals(places, count)) return null;
      // Beside marks for something else these are added to them.
      const apart = whole.replace(m[0], '');
      if (/[得计记赋给]\d|满分|扣|每/.test(apart)) return null;
      return `${m[1]!}分别得${m[3]!}${m[0].endsWith(marks[marks.length - 1]!) ? '' : '，其余不得分'}`;
    },
  ),
];
