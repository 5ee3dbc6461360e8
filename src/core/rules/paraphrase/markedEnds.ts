/** The only place that knows the two ends of a line told with what they give: 在80%（计6分）至100%（计10分）之间的，按线性插值计分. */
import { N, re, turn, type Turn } from './turn';

export const markedEndTurns: readonly Turn[] = [
  // 完成率在80%（计6分）至100%（计10分）之间的，按线性插值计分: the two ends with what they give
  turn(
    '插值 内插 & 分) & 之间',
    re(
      `(?<=^|[，。；])([^，。；：\\d]{0,16}?)(?:在|介于|处于)?(${N})(%?)\\((?:计|得|记|给|赋)?(${N})分\\)(至|到|—+|-|~|与|和)(${N})(%?)\\((?:计|得|记|给|赋)?(${N})分\\)之间(?:的)?(?=，?(?:按|采用|以|用)[^，。；]{0,6}(?:插值|内插))`,
    ),
    (m, { whole: all }) => {
      const whole = all.replace(m[0], '');
      const told = (level: string, unit: string, marks: string): boolean =>
        new RegExp(`${level}${unit}[^，。；]{0,6}，?[得计记]${marks}分`).test(whole) ||
        (marks === '0' && new RegExp(`${level}${unit}[^，。；]{0,6}，?(?:不得分|[得计记]0分)`).test(whole));
      const [low, high] = [told(m[2]!, m[3]!, m[4]!), told(m[6]!, m[7]!, m[8]!)];
      const add = (known: boolean, level: string, marks: string) =>
        known ? '' : `${m[1]!}达到${level}的得${marks}分；`;
      return `${add(low, m[2]! + m[3]!, m[4]!)}${add(high, m[6]! + m[7]!, m[8]!)}${m[1]!}${m[2]!}${m[3]!}${m[5]!}${m[6]!}${m[7]!}之间的`;
    },
  ),
];
