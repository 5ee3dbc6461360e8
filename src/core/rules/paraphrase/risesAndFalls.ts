/** The only place that knows rises and falls against last year in other words: 净增, 没有增加的, 以上年末企业数为基数，每增加, 与去年持平或比去年减少的, 同比增幅为零或负的. */
import { MARK, re, turn, type Turn } from './turn';

const LAST = '(?:上年|去年|上一年|上年度|去年度|上一年度)(?:末|底|同期|年末)?';
const UP = '(?:增加|增长|上升|提高|提升)';
const DOWN = '(?:减少|下降|降低|回落)';
const MOVES = `(?:${UP}|${DOWN}|减|增)`;
const AGAINST = `(?:(?:较|比|与|同)${LAST}(?:相比较?|比较|比)?|同比)`;
const NAME = '[^，。；：、()\\d每扣加得]{2,24}?';

const BESIDE = /上年|去年|同比/;

/** Of the only growth that is told: bands of one are held against numbers. */
const onlyGrowth =
  (said: string): Turn['said'] =>
  (_, { whole }) =>
    (whole.match(/增幅|增速|增长率/g) ?? []).length === 1 && BESIDE.test(whole) ? said : null;

/** Behind 每 only where the rule also says what no rise earns: a lone 每净增1家 leaves open that the cell tells the rise itself. */
const ofTheDifference = (m: RegExpExecArray, whole: string): boolean =>
  BESIDE.test(whole) &&
  (m.input[m.index - 1] !== '每' || /[未没有]净?增|净增的，|未增|没有?增|持平|下降|减少/.test(whole));

export const riseTurns: readonly Turn[] = [
  // 较上年净增的，每净增1户: of pieces a cell may tell the rise itself, so the word stays behind 每
  turn('净增 净减', /净(增加|增长|减少)/g, (m, { whole }) => (ofTheDifference(m, whole) ? m[1]! : null)),
  turn('净增 净减', /净(增|减)(?=\d|一|的|[，。；])/g, (m, { whole }) =>
    ofTheDifference(m, whole) ? (m[1] === '增' ? '增加' : '减少') : null,
  ),
  turn('净 & 未 没', /(?:未|没有|没)净(?=增|减)/g, (_, { whole }) => (BESIDE.test(whole) ? '未' : null)),
  // 没有增加的; 较上年没有增长的
  turn('没有 没', re(`(?:没有|没)(?=(?:增加|增长|上升|提高|减少|下降|降低)(?:的|，|得|不))`), '未'),
  // 较上年增加0户及以下, 增幅为零或负的
  turn(
    '为零或 为0或 小于等于0 小于或等于0 不高于0 为零或者 零增长',
    re(
      `(?:增幅|增速|增长率)(?:为(?:零|0)或者?(?:为)?负(?:数|值|增长)?|(?:小于或?等于|不高于|≤)(?:零|0))(?:的)?(?=[，。；得不])`,
    ),
    onlyGrowth('持平或下降的'),
  ),
  turn(
    '为零或 为0或 大于等于0 大于或等于0 不低于0',
    re(
      `(?:增幅|增速|增长率)(?:为(?:零|0)或者?(?:为)?正(?:数|值|增长)?|(?:大于或?等于|不低于|≥)(?:零|0))(?:的)?(?=[，。；得不])`,
    ),
    onlyGrowth('持平或上升的'),
  ),
  // 与去年持平或比去年减少的, 与上年持平或少于上年的
  turn(
    '持平 相同 一致',
    re(
      `(?:与|同|和)(${LAST})(?:持平|相同|一致|相等)(?:的)?(?:或者?|、|及|和)(?:较|比|同比)?(?:${LAST})?(?=${MOVES}(?:的|，|得|不))`,
    ),
    '较$1持平或',
  ),
  turn(
    '持平 相同 一致',
    re(
      `(?:与|同|和)(${LAST})(?:持平|相同|一致|相等)(?:的)?(?:或者?|、|及|和)(少于|低于|不及|多于|高于)${LAST}(?=的|，|得|不)`,
    ),
    (m) => `较${m[1]!}持平或${/[少低不]/.test(m[2]!) ? '下降' : '上升'}`,
  ),
  turn(
    '持平 相同 一致',
    re(
      `(少于|低于|不及|多于|高于)(${LAST})(?:或者?|、|及|和)(?:与|同|和)?(?:${LAST})?(?:持平|相同|一致|相等)(?=的|，|得|不)`,
    ),
    (m) => `较${m[2]!}持平或${/[少低不]/.test(m[1]!) ? '下降' : '上升'}`,
  ),
  // 以上年末企业数为基数，每增加1户; 以上年为基数，未增加的
  turn(
    '为基数 为基准 为起点 为基点',
    re(
      `(?<=^|[。；：\\n])(${NAME})?以(${LAST})(?:的)?(${NAME})?(?:数据|数值|完成数|实绩)?为(?:基数|基准|起点|基点|基础)，(?=(?:每)?(?:持平|未|没有|不)?${MOVES}|持平)`,
    ),
    (m) => {
      if ((m[1] === undefined) === (m[3] === undefined)) return null;
      return `${m[1] ?? m[3]!}较上年`;
    },
  ),
  turn('基础上', re(`在(${LAST})(?:的)?基础上(?:，)?(?=每?(?:再|新)?${MOVES})`), '较$1'),
  // 较上年增加的，按每户1分: each one that there are more
  turn(
    '每 & 较 比 同比 & 增加 增长 新增',
    re(
      `(?<=${AGAINST}(?:净|新)?)(增加|增长|新增)的，按?每(?:1|一)?([户家个项篇条件次人名场])的?(?:得|计|加)?(${MARK})(?:计分|计算|得分|计)?(?=[，。；])`,
    ),
    '每$11$2得$3',
  ),
  // 上升的，较上年每上升1个百分点; 提高的，每1个百分点加
  turn(
    '的， & 每',
    re(`(?<=^|[，；：。])(${UP}|${DOWN})的，((${AGAINST}，?)?每)(?=\\1(?![^，。；]*基础上))`),
    // Counted from last year, whatever the marks before it hang on.
    (m, { whole }) => (m[3] ? m[2]! : BESIDE.test(whole) ? `较上年${m[2]!}` : null),
  ),
  turn(
    '的， & 每',
    re(`(?<=^|[，；：。])(${UP}|${DOWN})的，((?:${AGAINST}，?)?每)(?=(?:\\d|一|个)[^，。；]{0,8}(?:加|扣|减|得))`),
    (m, { whole }) => (/个百分点|%/.test(whole) ? `${m[2]!}${m[1]!}` : null),
  ),
  // 与上年比：持平的，得8分；
  turn('：持平 ：提高 ：上升 ：增加 ：下降', re(`(?<=${AGAINST})：(?=(?:持平|${UP}|${DOWN})的)`), ''),
];
