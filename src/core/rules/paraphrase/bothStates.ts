/** The only place that knows two states that no one row is in together, joined as if it were: 超额完成和完成任务的, 持平、下降的, 等于、低于上年的, 同比下降（含持平）的. */
import { re, turn, type Turn } from './turn';

const AND = '(?:和|及|以及|与|、|并)';
const TASK = '(?:年度|全年|目标|计划)*(?:任务|目标|计划)?';
const FLAT = '(?:持平|不变|不增不减|相等)';
const DOWN = '(?:下降|减少|降低|负增长|回落)';
const UP = '(?:上升|增加|增长|提高)';
const WITH_FLAT = `\\((?:含|包括|包含)(?:与上年)?${FLAT}\\)`;

export const bothStateTurns: readonly Turn[] = [
  turn(
    '超额完成',
    re(`(?:超额完成(${TASK})${AND}完成|完成(${TASK})${AND}超额完成)(?=${TASK}(?:的|得))`),
    (m) => `完成${m[1] ?? m[2] ?? ''}或超额完成`,
  ),
  // 持平、下降的, 持平及减少的
  turn('持平 不变 不增不减', re(`(${FLAT})${AND}(?:者)?(?=(?:${DOWN}|${UP})(?:的|均|都|，|得|不))`), '$1或'),
  turn('持平 不变 不增不减', re(`(${DOWN}|${UP})${AND}(?=${FLAT}(?:的|均|都|，|得|不))`), '$1或'),
  // 同比下降（含持平）的; 只降不升（含持平）的
  turn('(含 (包', re(`(?:只降不升|只减不增)${WITH_FLAT}`), '持平或下降'),
  turn('只降不升 只减不增', re(`(?<=[较比]上年(?:同期)?|同比)(?:只降不升|只减不增)(?=的|，|得)`), '未上升'),
  turn('(含 (包', re(`(${DOWN}|${UP})${WITH_FLAT}`), '持平或$1'),
  // 等于、低于上年水平的
  turn('等于、 等于及 等于和 持平、', re(`等于${AND}(低于|少于|小于|高于|大于|超过)`), '$1或等于'),
  turn('、等于 及等于 和等于', re(`(低于|少于|小于|高于|大于|超过)${AND}等于`), '$1或等于'),
];
