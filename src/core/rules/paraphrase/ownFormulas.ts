/** The only place that knows formulas that are steps, and the words around a formula: 得分=5-0.5×退稿件数; 人均指标与全区平均值相比，得分=…. */
import { decimalText } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, FULL, ITEM, N, re, turn, type Turn } from './turn';

const PIECES = '件|次|个|起|人次|人|户|处|项|篇|条|天|份|宗|例|期|家|场|批次';
/** 退稿件数, 事故起数, 迟报天数: what is counted and in what; 次数 alone counts nothing by name. */
const COUNTED = `([一-龥]{2,10}?)(${PIECES})数`;

export const ownFormulaTurns: readonly Turn[] = [
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
