/** The only place that knows numbers and items named as legal and spoken texts name them: 扣一分半, 本条不得分, 七成以上未完成的, 达到目标值的九成. */
import { decimalText } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { MARK, re, turn, type Turn } from './turn';

const DIGITS = '一二两三四五六七八九';
const digit = (c: string): number => DIGITS.indexOf(c) + (DIGITS.indexOf(c) > 1 ? 0 : 1);

export const writtenNumberTurns: readonly Turn[] = [
  // 三—五起, 四至七天: the first number has no unit of its own
  turn(
    '— - ~ 至 到',
    /(?<![第\d零一二两三四五六七八九十百千万半点])([一二两三四五六七八九十]{1,3}|\d+)(?:—|-|~|至|到)([二两三四五六七八九十]{1,3}|\d+)(?=个?工作日|[天日个次起件例处项人名位家户篇条份成])/g,
    (m) => {
      const [low, high] = [readNumeral(m[1]!), readNumeral(m[2]!)];
      return low && high && low.compare(high) < 0 ? `${decimalText(low)}—${decimalText(high)}` : null;
    },
  ),
  // 三月三十一日前
  turn('月 & 日', /(?<![一-龥]{0,1}个)([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g, (m) => {
    const [month, day] = [readNumeral(m[1]!), readNumeral(m[2]!)];
    return month && day ? `${decimalText(month)}月${decimalText(day)}日` : null;
  }),
  // 扣一分半, 得两分半
  turn('分半', re(`(?<![\\d一二两三四五六七八九十百.])(?:([${DIGITS}])|(\\d))分半(?=[，。；、)]|$)`), (m) => {
    const whole = m[1] === undefined ? Number(m[2]) : digit(m[1]);
    return `${whole}.5分`;
  }),
  // 本条不得分, 此款最多扣0.9分, 该目计零分: paragraphs of a regulation are items
  turn(
    '本条 该条 此条 本款 该款 此款 本目 该目 此目',
    re(
      `(?<=[，；。的(]|^)(本|该|此)[条款目](?=(?:最[多高]|不得|不计|不给|得分|计|得|扣|满分|分值|按|共|合计|累计|以${MARK}))`,
    ),
    '$1项',
  ),
  // 七成以上未完成任务的, 得分值的六成
  turn(
    '成以上未 成以上但未 值的 分的 目标的 任务的 数的',
    re(
      `(?<![\\d${DIGITS}十占])([${DIGITS}])成(?=以上(?:但)?未(?:完成|达))|(?<=(?:分值|满分|目标值?|任务数?|标准分)的)([${DIGITS}])成(?=[，。；、)]|$|以[上下])`,
    ),
    (m) => `${digit((m[1] ?? m[2])!)}0%`,
  ),
  turn(
    '折算基本分 折算基础分 折算本项分 折算分值 折算该项分',
    re(`(?<=按(?:照)?完成(?:率|比例))折算(?:基本分|基础分|本项分值|该项分值|本项得分|分值)(?=[，。；]|$)`),
    '计分',
  ),
];
