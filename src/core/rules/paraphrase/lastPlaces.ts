/** The only place that knows the last places and the steps between places by short names: 倒数前三的, 排名全市后三者, 名次每上升一个. */
import { ofPlaces } from './placesMoved';
import { N, re, turn, type Turn } from './turn';

const UP = '(?:上升|前移|前进|提升|提高|进步|升|进)';
const DOWN = '(?:下降|后移|后退|退步|下滑|倒退|降低|退|降)';
const PLACE = '(?:综合)?(?:排名|位次|名次|排位)';
const FEW = '[一二三四五六七八九十\\d]{1,3}';
const AREA = '(?:全[国省区市县州]|同组|本组)';

export const lastPlaceTurns: readonly Turn[] = [
  // 倒数前三名, 倒数后三的: the last three
  turn('倒数', re(`倒数(?:前|后)(${FEW})(?:名次|位次|名|位)?(?![%分])`), '后$1名'),
  // 排名全市后三者
  turn(
    '后 末',
    re(
      `(?<=(?:排名|位列|位居|排在|居|列|排)(?:在)?(?:${AREA})?)(?:最后|后|末)(${FEW})(?=(?:的|者)?，?(?:不[得计给]|[得计记赋给扣]))`,
    ),
    '后$1名',
  ),
  // 名次每上升一个: one place
  turn('每 & 个', re(`(?<=${PLACE}(?:较上年|比上年|同比)?)每(${UP}|${DOWN})(${N})个(?=[，的加扣减奖得])`), '每$1$2位'),
  turn('每 & 个', re(`(?<=[，；。])每(${UP}|${DOWN})(${N})个(?=，?[加扣减奖])`), (m, { whole }) =>
    ofPlaces(whole) ? `每${m[1]!}${m[2]!}位` : null,
  ),
];
