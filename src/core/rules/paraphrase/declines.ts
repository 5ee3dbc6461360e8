/** The only place that knows how a fall short of a fall, or beyond it, is told: 较上年下降3%得满分，每少降1个百分点扣0.5分. */
import { MARK, N, re, turn, type Turn } from './turn';

const FALL = '(?:下降|降低|减少|下滑|降|减)';
const FALLEN = `(?:较上年(?:同期)?|比上年(?:同期)?|较去年|比去年|同比|与上年(?:同期)?相比，?|(?<=[一-龥]{2}))(?:平均)?${FALL}(?:幅度)?(?:达到?|不低于)?`;
const STANDARD = re(`${FALLEN}${N}%[^，。；]{0,8}?[得计](?:满分|${MARK})`);

/** A fall of so many per cent, and no other standard, is what steps go from. */
const fallen = (whole: string): boolean => (whole.match(STANDARD) ?? []).length === 1;

/** A step down from a standard. */
const STEP_DOWN = /每(?:再)?(?:低|差|少|缺|相差)/;

export const declineTurns: readonly Turn[] = [
  // 降幅达到2.9%得满分: on last year, what else
  turn(
    '降幅 减幅 & 达 不低 不少 不小',
    re(`(?<=^|[。；])(?:降幅|减幅)(?=(?:达到?|不[低少小]于)(?:或超过)?${N}%[^，。；每]{0,8}?[得计](?:满分|${MARK}))`),
    '较上年降幅',
  ),
  // 较上年增幅不超过5%, 同比降幅不低于3%
  turn(
    '幅 率 & 较上年 比上年 同比 较去年 比去年',
    /(?<=较上年(?:同期)?|比上年(?:同期)?|较去年|比去年|同比)的?(增幅|增速|涨幅|增长率|增长幅度|上升幅度|降幅|减幅|下降幅度|降低率|下降率)(?=不超过|不高于|控制在|低于|不低于|不小于|达到|达|高于|超过|在\d|[≤≥<>])/g,
    (m, { whole }) => (STEP_DOWN.test(whole) ? null : /[降减]/.test(m[1]!) ? '下降' : '增长'),
  ),
  // 同比下降率低于2%的，每低0.2个百分点扣: the rate of fall is itself what the steps are of
  turn(
    '下降率 降低率 降幅 减幅 & 较上年 比上年 同比 较去年 比去年 & 每',
    /(?:较上年(?:同期)?|比上年(?:同期)?|较去年|比去年|同比)的?(?=(?:降幅|减幅|下降幅度|降低率|下降率)(?:不高于|低于|不低于|不小于|达不到|未达到|不足|达到|达|高于|[≥≤<>]))/g,
    (_, { whole }) => (STEP_DOWN.test(whole) ? '' : null),
  ),
  // 降幅每少1个百分点, 少降0.1个百分点, 每少下降1%
  turn(
    '降 减 & 少 低 小 缩 差 不足 & 扣 减',
    re(
      `(?<=[，。；])(?:(?:降幅|减幅|下降幅度|下降率|降低率)，?每(?:少|低|降低|减少|缩小|小)|每(?:少|差)${FALL}|每(?:降|减)(?:少|幅少)|少${FALL}(?=${N}(?:%|个百分点)扣)|每[少差])(?=${N}(?:%|个百分点))`,
    ),
    (_, { whole }) => (fallen(whole) ? '每高' : null),
  ),
  // 每多下降1个百分点加0.5分
  turn(
    '降 减 & 多 高 大 扩 提 & 加',
    re(
      `(?<=[，。；])(?:(?:降幅|减幅|下降幅度|下降率|降低率)，?每(?:多|高|提高|增加|扩大|大)|每(?:多|再|超)${FALL})(?=${N}(?:%|个百分点))`,
    ),
    (_, { whole }) => (fallen(whole) ? '每低' : null),
  ),
];
