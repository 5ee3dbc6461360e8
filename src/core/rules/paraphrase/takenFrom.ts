/** The only place that knows marks told as taken from so many, or added to them: 从6分中扣减0.6分, 在15分基础上，比100%每低…, 加减分在5分基础上进行. */
import { Later } from '../../text/patterns';
import { END, FULL, ITEM, MARK, N, re, turn, type Turn } from './turn';

const AWARDED = re(`(?:得|计|记|赋|给)(?:满分|基础分|基本分|基准分)?(${MARK})`);

/** The marks given before the phrase, in order. */
const awards = (m: RegExpExecArray): readonly string[] =>
  [...m.input.slice(0, m.index).matchAll(AWARDED)].map((a) => a[1]!).filter((a) => a !== '0分');

/** Are `marks` the only ones that the text gave before? Then taking from them is what taking means anyway. */
const onlyAward = (m: RegExpExecArray, marks: string): boolean => {
  const before = awards(m);
  return before.length > 0 && before.every((a) => a === marks);
};

const TAKE = '(?:扣减|扣去|扣除|扣掉|减去|减扣|扣|减)';
const BOTH = '(?:加减分|加扣分|扣加分|增减分|加分扣分|加分、扣分|加分和扣分)';

const SIZE = `${N}(?:个百分点|个位次|[一-龥%]{1,3}?)`;
const AWAY = '(?:高于?|低于?|超过?|多|少|上升|下降|增加|减少|提高|降低|后退|前移)';
const BASE = `，?在(${MARK})(?:的)?基础上，?(?:再)?`;

/** Several marks were given, of which 在5分基础上 names one: who is on that side begins with it. */
const oneOfSeveral = (m: RegExpExecArray, marks: string): boolean =>
  !(onlyAward(m, marks) && !/满分/.test(m.input.slice(0, m.index)));

/** 该项, 本项基本分, 满分: that the marks are all of them. */
const WHOLE = `(?:${ITEM}(?:的)?${FULL}?|(?:${ITEM}(?:的)?)?${FULL}|总分)(?:的)?`;
/** Marks given, or told as those of the item; several parts have each their own. */
const HAS_MARKS = new Later(
  new RegExp(`(?:得|计|记|赋|给)(?!(?:0|零)分)(?:满分|${MARK})|(?:本项|基础分|基准分)${MARK}|[①②③]|\\(${MARK}\\)`),
);
const NAMED_BASE = re(`(?:本项|基础分|基准分)(${MARK})`);
const FROM = re(`从(?:${WHOLE})?(${MARK})(?:中|里|内)`);

/** Whether all marks told in the text, as given or as what is taken from, are these. */
const onlyMarks = (text: string, marks: string): boolean =>
  !/[①②③]|\(\d+分\)/.test(text) &&
  [...text.matchAll(AWARDED)].every((a) => a[1] === marks || /^(?:0|零)分/.test(a[1]!)) &&
  [...text.matchAll(FROM), ...text.matchAll(NAMED_BASE)].every((a) => a[1] === marks);

export const takenFromTurns: readonly Turn[] = [
  // 持平的得5分；上升的，每上升1人在5分基础上扣1分
  turn(
    '基础上 & 的',
    re(
      `(?<=^|[，；。])((?:低于|高于|超过)[^，。；\\d]{2,14}|(?:同比|较上年|比上年)?(?:上升|下降|增加|减少|提高|降低|后退|前移))的(?:${BASE}(每${AWAY}${SIZE})|，(每${AWAY}${SIZE})${BASE})(?=[加扣减]${MARK})`,
    ),
    (m) => {
      const marks = (m[2] ?? m[5])!;
      return oneOfSeveral(m, marks) ? `${m[1]!}的得${marks}，${(m[3] ?? m[4])!}` : null;
    },
  ),
  // 等于平均的得5分；每低于平均0.2个百分点，在5分基础上扣0.5分
  turn(
    '基础上 & 每低于 每高于',
    re(`(?<=^|[；。])每([低高])于([^，。；\\d]{2,14})(${SIZE})${BASE}(?=[加扣减]${MARK})`),
    (m) => (oneOfSeveral(m, m[4]!) ? `${m[1]!}于${m[2]!}的得${m[4]!}，每${m[1]!}${m[3]!}` : null),
  ),
  // 每推迟1个月，从该项8分中扣2分: everyone has all of them to begin with, which is said once before it
  turn(
    '从 & 分中 分里 分内 & 扣 减',
    re(`^[^](?=[^]*?从${WHOLE}(${MARK})(?:中|里|内)(?:再)?(?:逐步|依次|相应|直接)?${TAKE}${MARK})`),
    (m) => (HAS_MARKS.test(m.input) || !onlyMarks(m.input, m[1]!) ? null : `本项${m[1]!}。${m[0]}`),
  ),
  // 达标的得6分；未达标的，每相差1个百分点，从6分中扣减0.6分
  turn('分中', re(`，?从(${MARK})中(?:逐步|依次|相应|直接)?${TAKE}(?=${MARK})`), (m) =>
    onlyAward(m, m[1]!) ? '扣' : null,
  ),
  // 每迟交一天从10分中扣去0.5分: nothing was given before
  turn(
    '分中',
    re(`^((?:[^，。；：\\d]{0,14}，)?[^，。；：\\d]{0,10}?每[^，。；：]{1,16}?)，?从(${MARK})中${TAKE}(?=${MARK})`),
    // Whoever does not fall below the mean has marks that nobody says.
    (m) =>
      /低于|高于|不足|未达|超过|少于|不及/.test(m[1]!) || !onlyMarks(m.input, m[2]!)
        ? null
        : `基础分${m[2]!}，${m[1]!}扣`,
  ),
  turn(
    '从 & 分中 分里 分内 & 扣 减',
    re(`，?(?:则)?从(?:${WHOLE})?(${MARK})(?:中|里|内)(?:再)?(?:逐步|依次|相应|直接)?${TAKE}(?=${MARK})`),
    (m) => (HAS_MARKS.test(m.input) && onlyMarks(m.input, m[1]!) ? '扣' : null),
  ),
  // 90%以上不足100%的，在15分基础上，比100%每低1个百分点扣0.5分
  turn('基础上', re(`，在(${MARK})(?:的)?基础上，?(?:再)?(?=(?:[比较][^，。；]{1,10})?每|扣${MARK}|按每)`), (m) =>
    onlyAward(m, m[1]!) ? '，' : null,
  ),
  // 第三的得10分，第四名及以后的，比第三名每后移一名，在10分基础上递减0.5分
  turn(
    '每后移 每下降 每降低 每退后 & 递减 减 扣',
    re(
      `第(${N})名(?:及以后|及之后|以后|起)(?:的)?，比第${N}名每(?:后移|下降|降低|退后)(?:1|一)(?:名|位|个名次)，?(?:在(${MARK})(?:的)?基础上)?(?:依次|逐名)?(?:递减|减|扣)(?=${MARK})`,
    ),
    (m) => (m[2] === undefined || awards(m).at(-1) === m[2] ? `第${m[1]!}名起每下降1名减` : null),
  ),
  // 迟交超过10天（不含第10天）
  turn('(不含', re(`(?<=超过${N}天)\\(不含第?${N}天?\\)`), ''),
  // 加减分在5分基础上进行; 加扣分以基础分为起点: said of marks named elsewhere
  turn(
    '加减分 加扣分 扣加分 增减分 加分扣分 加分、扣分 加分和扣分',
    re(
      `[，；。]${BOTH}(?:均|都)?(?:(?:在|以)(?:(${MARK})|基础分|基本分|基准分)(?:的)?(?:基础上(?:进行|计算|计)|为(?:起点|基础|基数|基准)(?:计算)?))${END}`,
    ),
    (m) => (m[1] === undefined || awards(m).includes(m[1]) ? '' : null),
  ),
  turn('不加不减 不加不扣 不加也不减 不扣不加', re(`(?<=得${MARK})，?(?:不加(?:也)?不[减扣]|不扣不加)${END}`), ''),
  // 累计扣分以5分为限
  turn('为限', re(`(?<=[，；])(?:累计|合计|全年|最多)(加分|扣分)以(${MARK})为限${END}`), '累计$1不超过$2'),
  // 该项以0分计; 按未交处理，计0分
  turn('以0分 以零分', /(?:以)(?:0|零)分(?:计算|计入|计|处理|记)(?=[，。；]|$)/g, '不得分'),
  turn('处理，', /(?<=的)按(?:未|没有)[一-龥]{1,6}处理，(?=(?:计|得|记)0分|不得分|不计分)/g, ''),
  // 不论达标率高低均不得分
  turn(
    '不论 无论 不管',
    /(?<=[，的])(?:不论|无论|不管)[^，。；\d]{1,12}?(?:高低|多少|大小|如何|与否)，?(?:均|都|一律)?(?=不得分|不计分)/g,
    '',
  ),
];
