/** The only place that knows up to where a number counts in other words: 超过4名按4名计; 超额部分不另计分; 扣完后不再从其他项中扣. */
import { decimalText } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, ITEM, N, re, turn, type Turn } from './turn';

const UNIT = '(?:人次|家次|个百分点|[一-龥])';
const PRICE = `(得|加|扣|计|奖)(?:奖励?|减)?(${N})分`;

/** 每名得0.5分，超过4名按4名计: the marks of so many pieces; null where the pieces are of another kind, or something else is counted besides (每名学生每次). */
function most(before: string, number: string, unit: string): { readonly verb: string; readonly marks: string } | null {
  const own = re(`每(?:[^，。；：\\d每]{0,8}?)(${N})?${unit}(?:[^，。；：\\d每]{0,20}?)${PRICE}`);
  const all = [...before.matchAll(own)];
  const [only] = all;
  const [count, size, per] = [readNumeral(number), readNumeral(only?.[1] ?? '1'), readNumeral(only?.[3] ?? '')];
  if (all.length !== 1 || before.split('每').length !== 2 || !only || !count || !size || !per) return null;
  const pieces = size.n === 0n ? null : count.div(size);
  return pieces?.d === 1n ? { verb: only[2]!, marks: decimalText(pieces.mul(per)) } : null;
}

/** 得分=实绩÷目标×6: what is earned when the goal is just met; null for a formula of another shape. */
function whole(formula: string): string | null {
  const ratio = '[一-龥()]{2,16}[÷/][一-龥()]{2,16}';
  const m = new RegExp(
    `^(?:\\(?${ratio}\\)?×(\\d+(?:\\.\\d+)?分?|[一-龥]{2,6})|(\\d+(?:\\.\\d+)?分?|[一-龥]{2,6})×\\(?${ratio}\\)?)$`,
  ).exec(formula);
  const amount = m?.[1] ?? m?.[2];
  if (!amount) return null;
  if (/^\d/.test(amount)) return `${amount.replace(/分$/, '')}分`;
  return /(?:分值|满分|标准分|基本分|权重分?)$/.test(amount) ? '满分' : null;
}

export const reckoningTurns: readonly Turn[] = [
  // 每名得0.5分，超过4名按4名计
  turn(
    '超过 多于 超出 高于 & 按 以',
    re(
      `[，；](?:最多|总数|累计|全年)?(?:超过|多于|超出|高于)(${N})(${UNIT})(?:的|者|以上的)?，?(?:均|仍|只|一律|也|都)?(?:按(?:照)?|以)\\1\\2(?:计(?:算|分)?|封顶|计入|为限)${END}`,
    ),
    (m, { before, behind, whole: text }) => {
      // 超过部分每个加0.5分: those beyond have a price of their own
      if (/超[过出额]|另外|其余/.test(behind)) return null;
      const found = most(before, m[1]!, m[2]!) ?? (/每/.test(before) ? null : most(text, m[1]!, m[2]!));
      if (!found) return null;
      // Of these pieces, not of all marks.
      return `(最多${/[扣减]/.test(found.verb) ? '扣' : '加'}${found.marks}分)`;
    },
  ),
  // 得分=实绩÷目标×6，超额部分不另计分
  turn(
    '得分= & ，超 ；超',
    re(
      `(?<=得分=([^，。；=]{4,40}))[，；]超(?:额|出|过)(?:完成)?(?:目标|任务|计划)?(?:的|部分)?，?不(?:再|另|予|另行|再另)?(?:计|加|计算|奖励)(?:分)?${END}`,
    ),
    (m, { behind }) => {
      const full = whole(m[1]!);
      // What is added besides is not capped by it.
      return full === null || /[加得奖]/.test(behind) ? null : `，最高得${full}`;
    },
  ),
  // 本项分扣完后不再从其他项中扣
  turn(
    '不再 不从 不影响 & 其他 其它 其余',
    re(
      `(?:(?:${ITEM})?(?:的)?(?:分值|分数|得分|分)?扣(?:完|光)(?:为止|后|的)?[，；]?)?(?:均|也|都)?(?:不(?:再)?(?:从|在|扣|扣减|倒扣)(?:其[他它]|其余)(?:各)?(?:项|指标|项目|小项|考核项)(?:目|指标)?(?:的)?(?:得分|分值|分数|分)?(?:中|里|上)?(?:再)?(?:扣(?:分|减|除)?|倒扣)?|不影响(?:其[他它]|其余)(?:项|指标|项目)(?:目)?(?:的)?得分)${END}`,
    ),
    (m, { before }) => {
      const known = /扣(?:完|光)(?:为止|即止)[，；]?$/.test(before.replace(/[，；]$/, ''));
      return known || /^扣|扣[完光]/.test(m[0]) ? '扣完为止' : null;
    },
  ),
  // 完成率不到80%的，按比例计算后减半计分
  turn(
    '减半 折半 & 比例 完成率',
    re(
      `(?<=(?:低于|不足|不到|未达到?|不满)${N}%的，?)按(?:照)?(?:完成|实际|上述|相应)?(?:比例|完成率)(?:计算|计分|得分|折算)?(?:后|，)?(?:再|并|得分)?(?:减半|折半)(?:计分|得分|计算|计)?${END}`,
    ),
    '按完成比例×分值×0.5计分',
  ),
  // 4次以上（含4次）的
  turn('(含', re(`(${N})([^，。；：、()\\d]{1,4})以(上|下)\\(含\\1\\2\\)`), '$1$2及以$3'),
];
