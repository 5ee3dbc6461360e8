/** The only place that knows nouns for how far short something is: 欠账达到4个百分点, 缺口在5个百分点以上, 落后幅度超过3个百分点. */
import { N, re, turn, type Turn } from './turn';

const POINTS = `${N}(?:个百分点|%)`;

export const shortfallTurns: readonly Turn[] = [
  turn(
    '欠账 缺口 落差 落后幅度 差额 差幅 欠幅 短缺 & 个百分点 %',
    re(`(?<=[，；。])(?:欠账|缺口|落差|落后幅度|差额|差幅|欠幅|短缺)(?:在)?(?=(?:达到?|超过|不足|大于)?${POINTS})`),
    // Only behind steps of what is short: alone it could be short of anything.
    (_, { before, whole }) => (/每?(?:低|少|差|欠|落后)/.test(before || whole) ? '差距' : null),
  ),
  turn('差距', re(`差距在?(?=${POINTS}(?:\\(含\\))?(?:及)?以上的?，?(?:不|得|扣|本|该))`), (_, { whole }) =>
    /每(?:低|少|差|欠|降)/.test(whole) && !/每[高超多]/.test(whole) ? '低' : null,
  ),
  // 落后达到5个百分点的: how far behind
  turn('落后达 低于达 落后超', re(`(?<=[，；。])(?:落后|低于)(?=(?:达到?|超过)${POINTS})`), '差距'),
];
