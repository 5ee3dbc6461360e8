/** The only place that knows marks and steps said short, as an office notes them: 减0.2, 少1分, 迟报1天减0.2, 领导批示1条0.5分. */
import { verbOf } from './verb';
import { END, MARK, re, turn, type Place, type Turn } from './turn';

/** A number of marks: nobody is given or fined hundreds of them, so 奖500 is money. */
const BARE = '(?<![\\d.])(?:\\d{1,2}(?:\\.\\d+)?|100)';
/** The end of a clause, where no list goes on. */
const STOP = '(?=[，。；：)\\n]|、(?!\\d)|$)';
const UNTIL = '(?=为止|封顶|止[，。；])';
const GIVING = '扣减|核减|核扣|扣|减|追加|加|得|计|记|赋|给';
/** What ends in such a character and is another word: 增加5, 累计5, 获得2, 不扣. */
const OTHER_WORD = '(?<![不增缩削裁精累合总共统审设预获取所登书供补拨评参附叠交发小量])';

/** Shares and coefficients are written without 分 as well, and formulas add and subtract. */
const doubtful = (whole: string): boolean => /[扣减加得计记给赋奖]\d+(?:\.\d+)?%|系数|[=×÷*]|乘|百分制/.test(whole);

/** One number alone without 分 among marks that have it may have lost more than that. */
function odd(whole: string): boolean {
  const bare = whole.match(re(`[扣减加得计记给赋奖罚]${BARE}${STOP}`))?.length ?? 0;
  return bare === 1 && (whole.match(re(`[扣减加得计记给赋奖罚]${MARK}`))?.length ?? 0) > 1;
}

/** 比上年减1，加1分: a change, then its marks. */
const CHANGE = /^，(?:则|就|相应)?[加得奖扣减]\d/;

const withMark = (m: RegExpExecArray, { behind, whole }: Place): string | null =>
  doubtful(whole) || odd(whole) || CHANGE.test(behind) ? null : `${m[0]}分`;

const COUNTED =
  '人次|条次|个百分点|个点|微克|件|次|起|个|项|人|天|日|处|家|户|例|条|篇|份|场|名|宗|期|批|米|亩|台|辆|%';
/** 少, 超 and the like, with what is done or not: 少完成, 超编. */
const GAP = '(?:少|差|缺|欠|低|超过?|高|多|慢|晚|突破)(?:完成|开展|召开|开|报送|报|建|参加|办|招|引进|配|培训)?(?:了)?';

/** 扣5分 for 2个 beside 扣2分 for 1个: bands of a count, each with its own price. */
const priced = (whole: string, unit: string): boolean =>
  new RegExp(
    `(?:[2-9]|\\d{2,}|[二两三四五六七八九十])${unit}(?:的)?(?:以上|以下|及以上)?(?:的)?(?:扣|减|加|得|\\d)`,
  ).test(whole);

export const shortMarkTurns: readonly Turn[] = [
  // 每低1%扣0.5; 完成得5
  turn('扣 减 追加 奖 罚 加 得 计 记 赋 给', re(`${OTHER_WORD}(?:${GIVING})${BARE}${STOP}`), withMark),
  turn('奖 罚', re(`${OTHER_WORD}(?:奖励|奖|罚)(?<![\\d.])\\d(?:\\.\\d+)?${STOP}`), withMark),
  // 总分100，: the marks of the row
  turn(
    '分 & 总分 满分 分值 基础分 基本分 标准分',
    re(`^(?:本项|该项|此项)?(?:总分|满分|分值|基础分|基本分|标准分)(?:为|是|共)?${BARE}(?=[，。；])`),
    (m) => `${m[0]}分`,
  ),
  // 慢1天: late by a day
  turn('慢', /慢(?=(?:\d+|[一二三半])(?:\.\d+)?个?(?:天|日|工作日|小时|周|月|季度))/g, (_, { whole }) =>
    /平均|每快/.test(whole) ? null : '迟报',
  ),
  // 扣完1为止, 减到0为止, 加满2为止
  turn('止 封顶', re(`(?<=[扣减加得计记核])(?:完|满|足|光|到|至)${BARE}${UNTIL}`), withMark),
  // 上限5, 最高3 behind marks; 最多3 may be pieces
  turn(
    '最 上限 封顶 保底 & 最高 最低 上限 封顶 保底',
    re(`(?<=[，。；(])(?:累计|合计|总共|一共|共)?(?:最高|最低|上限|封顶|保底)${BARE}${STOP}`),
    (m, p) =>
      /(?:扣|减|加|得|奖励|奖|计|记|给|赋)\d+(?:\.\d+)?(?:分|，)[^。]*$/.test(p.before) ? withMark(m, p) : null,
  ),
  turn('追加', re(`追加(?=(?:最[多高]|不超过)?${MARK}${END})`), '加'),
  // 每少5%少1分, 往后每名少0.5
  turn(
    '少',
    re(`(?<=每[^，。；]{0,14}(?:\\d%|\\d(?:个)?[一-龥]{1,3}|[名位个件次起天点条]))少${BARE}${STOP}`),
    withMark,
  ),
  turn('少', re(`(?<=每[^，。；]{0,14}(?:\\d%|\\d(?:个)?[一-龥]{1,3}|[名位个件次起天点条]))少(?=${MARK}${END})`), '扣'),
  // 少一场扣0.25分, 超一个加0.2分: one piece of what is lacking, with no other number of pieces priced
  turn(
    '1 一 & 少 差 缺 欠 低 超 高 多 慢 晚 突破',
    re(
      `(?<=^|[，。；：(的]|[一-龥]率|满意度|任务数?|目标值?|计划数?)(${GAP})(?:1|一)(${COUNTED})(?:的)?(扣减|核减|扣|减|加)(?=${MARK})`,
    ),
    (m, { before, whole }) => {
      // 每项0.5分，缺一项扣0.5分: the same marks said again
      if (priced(whole, m[2]!) || new RegExp(`[每各](?:${m[2]!})得?${MARK}[，；]$`).test(before)) return null;
      const points = /^(?:个百分点|个点|%)$/.test(m[2]!);
      // Behind a comma the steps know points by themselves.
      if (points && before !== '' && /^[差少低]$/.test(m[1]!)) return null;
      return `每${points && /^[差少欠]/.test(m[1]!) ? '低' : m[1]!.replace(/了$/, '')}1${m[2]!}${m[3]!}`;
    },
  ),
  // 领导批示1条0.5分, 简报采用1条0.1分
  turn(
    '1 一',
    re(
      `(?<=^|[，。；：])([^，。；：()\\d每扣加减得计记给赋奖罚]{2,14})(?:1|一)(${COUNTED})(?:(${MARK})${END}|(${BARE})${STOP})`,
    ),
    (m, { before, whole }) => {
      if (m[4] !== undefined && (doubtful(whole) || odd(whole))) return null;
      const verb = priced(whole, m[2]!) ? '' : verbOf('', before + m[1]!, whole);
      return verb === '' ? null : `${m[1]!}1${m[2]!}${verb}${m[3] ?? `${m[4]!}分`}`;
    },
  ),
];
