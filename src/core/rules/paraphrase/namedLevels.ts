/** The only place that knows standards told by name and number at once: 达到优秀值80%得满分，等于及格值60%得一半，低于及格值不得分; 不足平均数50%的. */
import { compare } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, FULL, ITEM, N, re, turn, type Turn } from './turn';

const NAMED = '(优秀值|优良值|良好值|满意值|达标值|合格值|及格值|底线值|保底值|基本值|门槛值)';
const GIVEN = re(`${NAMED}(?:为|：)?\\(?(${N})%\\)?`);

/** The numbers of the names, best first; empty where a number may be a share of what is named. */
function numbersOf(whole: string): ReadonlyMap<string, string> {
  const found = [...whole.matchAll(GIVEN)];
  const names = new Map(found.map((m) => [m[1]!, m[2]!]));
  const bare = [...whole.matchAll(re(`${NAMED}(?!的?\\(?(?:为|：)?\\(?\\d)`))].some((m) => names.has(m[1]!));
  const values = [...names.values()].map((v) => readNumeral(v));
  const falling = values.every((v, n) => v !== null && (n === 0 || compare(values[n - 1]!, v) > 0));
  return found.length === names.size && names.size === 2 && bare && falling ? names : new Map();
}

const GRADE = /^(?:优秀|良好|较好|一般|合格|基本合格|优|良|中|好|[A-D]级|[一二三四]等)$/;

export const namedLevelTurns: readonly Turn[] = [
  // 评为优秀、良好、合格等次的，分别按本项分值的100%、85%、70%计分
  turn(
    '分别按 分别得 分别计 & 、 & %',
    re(
      `(?:评为|评定为|考评为|等次为|结果为|为)?([一-龥]{1,4}(?:、[一-龥]{1,4}){1,3})(?:等次|等级|档次)?的，分别(?:按(?:照)?)?(?:${ITEM})?(?:的)?${FULL}的(${N}%(?:、${N}%){1,3})(?:计分|得分|计算|计)?${END}`,
    ),
    (m) => {
      const [grades, shares] = [m[1]!.split('、'), m[2]!.split('、')];
      return grades.length === shares.length && grades.every((g) => GRADE.test(g))
        ? grades.map((g, n) => `${g}的得分值的${shares[n]!}`).join('，')
        : null;
    },
  ),

  turn(
    '优秀值 优良值 良好值 满意值 达标值 & 合格值 及格值 底线值 保底值 基本值 门槛值 & %',
    re(`${NAMED}(?!的?\\(?(?:为|：)?\\(?\\d)`),
    (m, { whole }) => {
      const number = numbersOf(whole).get(m[1]!);
      return number === undefined ? null : `${m[1]!}${number}%`;
    },
  ),
  turn(
    '优秀值 优良值 良好值 满意值 达标值 & 合格值 及格值 底线值 保底值 基本值 门槛值 & %',
    re(`(?<=达到|等于|达|低于|高于|不足|超过)${NAMED}\\(?(${N}%)\\)?`),
    (m, { whole }) => {
      const all = [...whole.matchAll(GIVEN)];
      const names = new Map(all.map((x) => [x[1]!, x[2]!]));
      return names.size === 2 && all.length > 2 && all.every((x) => names.get(x[1]!) === x[2]) ? m[2]! : null;
    },
  ),
  // 不足平均数50%的不得分: less than half of it; of 低于平均数20% it may be so much below
  turn(
    '平均 & % & 不足 低于 不到 未达',
    re(
      `(不足|不到|未达到?|低于)((?:全国|全区|全省|全市|全县|同组)?平均(?:水平|数|值))(${N})%(?=的?，?(?:不得分|不计分|[得计]))`,
    ),
    (m) => (m[1] === '低于' && Number(m[3]) < 50 ? null : `低于${m[2]!}的${m[3]!}%`),
  ),
];
