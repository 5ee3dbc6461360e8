/** The only place that knows places from which marks fall: 前三名的得满分，从第四名起每落后一名扣0.5分; 排头的得满分. */
import { add, equals, ONE } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { MARK, N, re, turn, type Turn } from './turn';

const DOWN = '(?:落后|下降|降低|后退|退后|后移|退|降)';

export const firstPlaceTurns: readonly Turn[] = [
  // （第四名扣0.5分，依次类推）: an example of the clause before it
  turn(
    '类推) 推) 类推)',
    re(
      `(?<=每${DOWN}[^，。；]{1,4}[扣减]${MARK})\\(第${N}名[扣减]${MARK}(?:，第${N}名[扣减]${MARK})*，(?:以此|依次|依此|以次|逐名)类推\\)`,
    ),
    '',
  ),
  turn(
    '名起 位起 名开始 位开始 & 前',
    re(
      `前(${N})[名位](?:的)?(?:均|都)?([得计]满分|[得计]${MARK})[，；。](?:从|自)?第(${N})[名位](?:起|开始)，?每${DOWN}(?:1|一)(?:个)?(?:名次|位次|名|位)(?:再)?[扣减](?=${MARK})`,
    ),
    (m) => {
      const [last, next] = [readNumeral(m[1]!), readNumeral(m[3]!)];
      if (!last || !next || !equals(add(last, ONE), next) || equals(last, ONE)) return null;
      return `第1—${last.n}名${m[2]!}，以后每下降1名扣`;
    },
  ),
  // 全市十一个县排队，排头的得满分，其后每退一位
  turn('排头 排尾', re(`(?:[^，。；：]{0,16}?(?:排队|排序|排名)，)?排头(?:的|者)?(?=[得计])`), '第1名'),
  turn(
    '其后每 此后每 往后每',
    re(`(?:其后|此后|往后)每${DOWN}(?:1|一)(?:个)?(?:名次|位次|名|位)(?:再)?[扣减](?=${MARK})`),
    '每下降1位扣',
  ),
  turn(
    '延迟 推迟',
    re(`(?:延迟|推迟)(?=(?:超过|达到)?${N}(?:日|天|个工作日)(?:\\(含\\))?(?:以[内上]|的|，|扣|得|不))`),
    '逾期',
  ),
];
