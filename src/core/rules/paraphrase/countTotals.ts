/** The only place that knows how pieces counted before are taken up all together: 累计发生3起及3起以上的, 火点总数超过3处的, 3处以内的，每处扣2分. */
import { END, MARK, N, re, turn, type Turn } from './turn';

const UNIT = '(起|次|件|处|个|项|人次|人|例|宗|家|户|篇|条|批次|批|场)';
const OVER = '(?:达到?|超过|大于|多于|不少于|满)';
const ZERO = `(?:(?:的|者)?，?(?:则|就|直接|该|本|此)*(?:项|指标|小项)?(?:工作)?(?:${MARK})?(?:不得分|不计分|不给分|不予得分|[得计记给赋](?:0|零)分|一票否决))`;
const WHEN = '(?:全年|年度内?|当年|一年内|年内|考核期内|期内|累计|合计|总计|总共|共|一共)';
const NUMBER = '(?:总数量?|数量|起数|次数|件数|处数|个数|发生数|总量|数)';
/** 超控制数5人: of how many more than that, and of no number by the name of 超控制. */
const BEYOND =
  /[超高低少多差欠缺](?:过|出|于)?[^，。；]{0,2}(?:控制|目标|任务|计划|基[数准]|[上去]年|限[额值]|定额|核定|平均|指标|上限|下限)/;
/** Of what, in characters that the step named. */
const named = (what: string, before: string): boolean => [...what].every((c) => before.includes(c));

export const countTotalTurns: readonly Turn[] = [
  // 3起及3起以上
  turn('及 & 以上 以下', re(`(${N})${UNIT}(?:及|或)\\1\\2(?=以[上下])`), '$1$2及'),
  // 累计超过3处的不得分, 火点总数大于3处的, 发生数达到3起及以上的
  turn(
    '每 & 不得分 不计分 不给分 不予得分 0分 零分 一票否决',
    re(
      `(?<=[，；。](?:其中)?)(${WHEN}*)([一-龥]{0,8}?)(${NUMBER}?)((?:累计|合计|共)?(?:发生|出现|发现)?)(?=(${OVER}?)${N}${UNIT}(?:\\(不?含\\)|及)?(?:以上)?(?:\\(不?含\\))?${ZERO}${END})`,
    ),
    (m, { before, whole }) => {
      const told = `${m[1]!}${m[3]!}${m[4]!}`;
      const unit = m[6] ?? '';
      if (told === '' || /^(?:发生|出现|发现)$/.test(told) || BEYOND.test(m[2]! + m[3]!)) return null;
      const text = before || whole.slice(0, m.index);
      // 每月累计3次: of a month, and not of all.
      if (!re(`每[^，。；]{0,24}?(?:1|一)?(?:个)?${unit}`).test(text) || /每[月季年]/.test(text)) return null;
      return m[2] === '' || named(m[2]!, text) ? '' : null;
    },
  ),
  // 3处以内(含)的，每处扣2分；超过3处的，不得分: how far they are counted, the end says
  turn(
    '以内 以下 不超过 未超过 未达到 不足 少于 & 每 & 不得分 不计分 得0分 计0分',
    re(
      `(?:(?:不超过|未超过|未达到|不足|少于)(${N})${UNIT}|(${N})${UNIT}(?:\\(不?含\\))?以[内下](?:\\((不?)含(?:${N}[一-龥]{1,2})?\\))?)的，(?=每)`,
    ),
    (m, { whole }) => {
      const [size, unit] = [m[1] ?? m[3]!, m[2] ?? m[4]!];
      const open = m[1] !== undefined ? /^[未不]?(?:未达|不足|少于)/.test(m[0]) : m[5] === '不';
      const past = open
        ? `(?:达到|不少于)${size}${unit}(?:及以上)?|${size}${unit}(?:及|\\(含\\))?以上`
        : `(?:超过|大于|多于)${size}${unit}`;
      return new RegExp(`(?:${past})(?:的)?，?(?:该项|本项|此项|该指标)?(?:不得分|不计分|[得计](?:0|零)分)`).test(whole)
        ? /[一-龥]$/.test(m.input.slice(0, m.index))
          ? '的，'
          : ''
        : null;
    },
  ),
];
