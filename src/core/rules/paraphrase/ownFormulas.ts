/** The only place that knows formulas that are steps, and the words around a formula: 得分=5-0.5×退稿件数; 人均指标与全区平均值相比，得分=…. */
import { decimalText } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, FULL, ITEM, N, re, turn, type Turn } from './turn';

const PIECES = '件|次|个|起|人次|人|户|处|项|篇|条|天|份|宗|例|期|家|场|批次';
/** 退稿件数, 事故起数, 迟报天数: what is counted and in what; 次数 alone counts nothing by name. */
const COUNTED = `([一-龥]{2,10}?)(${PIECES})数`;

/** 实际值低于最低值的按最低值计: the ends of what a formula is given. */
const CLAMPS = '(?:实际值|完成值|指标值|实际完成值)';

export const ownFormulaTurns: readonly Turn[] = [
  // 未达到的按实际值÷全市平均值×分值计分: a formula that is the mark of one case
  turn(
    '÷ / 除以 & 的按 的，按 的以 的，以',
    re(
      `(?<=[，。；](?:未达到?|未完成|没有达到|没有完成|达不到|完不成|低于|不足|不到|其余|其他|超过|高于)[^，。；：\\d÷/×]{0,12})的，?(?:则)?(?:按(?:照)?|以)([^，。；：]{2,24}(?:÷|/|除以)[^，。；：]{1,24}(?:×|\\*|乘以?)(?:(?:${ITEM})?(?:的)?${FULL}|${N}分))(?:计分|计算(?:得分)?|得分|折算(?:得分)?|计)?${END}`,
    ),
    '的，得分=$1',
  ),
  // 得分=分值×(0.6+0.4×(实际值-最低值)÷(最高值-最低值))，低于最低值的按最低值计，高于最高值的按最高值计
  turn(
    '按最低值计 按最小值计 按最高值计 按最大值计',
    re(
      `(?<=得分=[^，。；]*\\(实际值-最[低小]值\\)(?:÷|/)\\(最[高大]值-最[低小]值\\)[^，。；]*)((?:[，；]${CLAMPS}?(?:低于|小于|高于|大于|超过)最[低小高大]值的?，?按最[低小高大]值计(?:算)?){1,2})(?=[。；]|$)`,
    ),
    (m, { before, whole }) => {
      const low = /(?:低于|小于)最[低小]值的?，?按最[低小]值计/.test(m[1]!);
      const high = /(?:高于|大于|超过)最[高大]值的?，?按最[高大]值计/.test(m[1]!);
      const least = /[([](0\.\d+)\+/.exec(before || whole)?.[1];
      if ((m[1]!.match(/按最/g) ?? []).length !== Number(low) + Number(high)) return null;
      const floor = least ? `，最低得分值的${Math.round(Number(least) * 100)}%` : '，扣完为止';
      return `${high ? '，最高得满分' : ''}${low ? floor : ''}`;
    },
  ),
  // 全市最低的计0分，全市最高的计满分，其余按(实际值-最低值)÷(最高值-最低值)
  turn(
    '最低的 最高的 最低者 最高者 & -最低值 -最小值',
    re(
      `(?<=^|[，。；：])(?:全[国区省市县]|同组|组内)?最(高|低)(?:的|者)(?:县|单位|乡镇|县区)?(?=[得计记](?:满分|0分|零分|分值的))`,
    ),
    (m, { whole }) => (/-最[低小]值/.test(whole) ? `最${m[1]!}值` : null),
  ),
  // 最低值得0分，最高值得满分，其余按(实际值-最低值)÷(最高值-最低值): the ends of the formula itself
  turn(
    '-最低值 -最小值 & 最低值得 最低值计 最低值记',
    re(
      `(?<=^|[。；：])(?:最低值[得计记](?:0分|零分)，最高值[得计记]满分|最高值[得计记]满分，最低值[得计记](?:0分|零分))，(?:其余|其他)(?:各?(?:县|单位|乡镇|县区))?(?:的)?(?:得分=|按(?:照)?)(\\(实际值-最[低小]值\\)(?:÷|/)\\(最[高大]值-最[低小]值\\))(?:乘以?|×)(分值|满分)(?:计分|计算|得分)?(?=[。；]|$)`,
    ),
    '得分=$1×$2',
  ),
  // 得分=5-0.5×退稿件数, 得分=分值-违规次数×2: so much less for each
  turn(
    '得分= 得分＝ & 数 & - — －',
    re(
      `(?<=^|[。；\\n])(?:该项|本项)?得分=(?:(${N})分?|(?:${ITEM})?(?:的)?${FULL})[-—](?:(${N})分?[×*]${COUNTED}|${COUNTED}[×*](${N})分?)${END}`,
    ),
    (m) => {
      const [what, unit, price] = [m[3] ?? m[5]!, m[4] ?? m[6]!, readNumeral((m[2] ?? m[7])!)];
      const base = m[1] === undefined ? null : readNumeral(m[1]);
      if (!price || (m[1] !== undefined && !base) || /平均|目标|上年|任务|总|应/.test(what)) return null;
      return `${base ? `基础分${decimalText(base)}分，` : ''}${what}每1${unit}扣${decimalText(price)}分`;
    },
  ),
  // 人均指标与全区平均值相比，得分=本县值÷全区平均值×分值: the formula says with what it is compared
  turn(
    '相比，得分 比较，得分 对比，得分 相比：得分',
    re(
      `(?<=^|[。；\\n])[^，。；：\\d]{0,14}(?:与|同|和)[^，。；：\\d]{2,12}(?:相比|比较|对比)(?:较)?[，：](?=(?:该项|本项)?得分=[^，。；]*[÷/])`,
    ),
    '',
  ),
];
