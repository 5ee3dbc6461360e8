/** The only place that knows bands told otherwise than one by one: 95分及以上、90分及以上但不足95分、…的，依次得20分、16分、…; 未引进的0分，引进1个的4分; 本条所称“以上”均不含本数. */
import { END, MARK, N, re, turn, type Turn } from './turn';

const BAND = '(?:在|达到|为|处于)?[^，。；：、得计赋]{0,4}?\\d[^，。；：、得计赋]{0,24}?';
const NOTE =
  /[(，。；](?:本条|本项|本办法|本指标|上述|以上)?(?:所称)?(?:的)?["“']?以([上下])["”']?(?:、["“']?以([上下])["”']?)?(?:均|都|一律)?(不含|不包括|含|包括|包含)本数[)。；]?/g;

/** Which of 以上 and 以下 the text says something of as a whole. */
function declared(whole: string, word: string): string | null {
  NOTE.lastIndex = 0;
  const m = NOTE.exec(whole);
  return m && (m[1] === word || m[2] === word) ? (m[3]!.startsWith('不') ? '(不含)' : '(含)') : null;
}

export const bandsInTurnTurns: readonly Turn[] = [
  turn(
    '、 & 依次得 分别得 依次计 分别计 依次赋 分别赋 依次为 分别为',
    re(
      `(?<=^|[。；：，])([^，。；：、\\d]{0,14}?)((?:${BAND}、)+${BAND})的?，?(?:依次|分别)(?:得|计|赋|为)((?:${N}分?、)+${N}分)${END}`,
    ),
    (m) => {
      const [bands, marks] = [m[2]!.split('、'), m[3]!.split('、').map((x) => x.replace(/分$/, ''))];
      if (bands.length !== marks.length || !bands.every((b) => LIMIT.test(b))) return null;
      return `${m[1]!}${bands.map((b, n) => `${b.replace(/^在/, '')}的得${marks[n]!}分`).join('，')}`;
    },
  ),
  // 10%以上至20%（含）得2分
  turn(
    '以上至 以上到 以上- 以上— 以上( ',
    re(
      `(${N}(?:%|分|个|家|件|次)?)以上(\\(不?含[^()]{0,6}\\))?(?:至|到|-|—|~)(${N}(?:%|分|个|家|件|次)?)(?:以下)?(\\(不?含[^()]{0,6}\\))?(?=的?[得计扣加，])`,
    ),
    (m, { whole }) => {
      const low = m[2] ?? declared(whole, '上');
      return low === null ? null : `${m[1]!}${low}—${m[3]!}${m[4] ?? ''}`;
    },
  ),
  // 本条所称“以上”均不含本数
  turn('本数', re(`(${N}[一-龥%‰]{0,3}?)以([上下])(?![一-龥]*本数|\\()(?=的|得|计|不得|扣|加|，)`), (m, { whole }) => {
    const inclusive = declared(whole, m[2]!);
    return inclusive === null ? null : `${m[1]!}以${m[2]!}${inclusive}`;
  }),
  turn('本数', NOTE, (m, { whole }) => {
    const open = new RegExp(`\\d[一-龥%‰]{0,3}?以[${m[1]!}${m[2] ?? ''}](?!\\()(?=的|得|计|不得|扣|加|，|至|到)`);
    return open.test(whole.replace(m[0], '')) ? null : m[0].startsWith('(') ? '' : '。';
  }),
  // 未引进的0分，引进1个的4分，引进2个的7分
  turn(
    '个的 家的 件的 项的 次的 起的 户的',
    re(`(?<=^|[，；。：])([^，。；：\\d]{2,8}${N}[个家件项次起户](?:及?以上)?的)(?=${MARK}${END})`),
    (m, { whole }) => (/扣|减分/.test(whole) ? null : `${m[1]!}得`),
  ),
  turn(
    '未 没有 & 的0分 的得0分 的不得分 的计0分',
    re(
      `(?<=^|[，；。：])(?:未|没有)([一-龥]{2,4}?)的，?(?:[得计]?0分|不得分|不计分)(?=[，；]\\1${N}([个家件项次起户])(?:及?以上)?的)`,
    ),
    (m) => {
      const unit = new RegExp(`${m[1]!}[^，。；\\d]{0,2}\\d+([个家件项次起户])`).exec(m.input)?.[1];
      return unit === undefined ? null : `${m[1]!}0${unit}的得0分`;
    },
  ),
  // 低于平均5个百分点以内的…，低于5—10个百分点的: as far again from what was named
  turn(
    '低于 高于 超过 & 个百分点',
    re(`(?<=^|[，；。])(低于|高于|超过)(?=(${N})(?:个百分点)?(?:—+|-|~|至)${N}个百分点的?[得扣计加，])`),
    (m) =>
      new RegExp(`${m[1]!}(?:全|同组|目标|任务|平均|上年)[^，；。]{0,10}\\d(?:个)?`).test(m.input.slice(0, m.index))
        ? ''
        : null,
  ),
  // 第1家得3分，从第2家起每家得1分
  turn(
    '第1 第一 & 第2 第二 & 起',
    re(
      `(?:，)?第(?:一|1)([家个项次名])(?:得|计)(${MARK})，(?:从)?第(?:二|2)\\1(?:起|开始)，?每(?:增加)?(?:1|一)?\\1(?:得|加|计)(${MARK})`,
    ),
    '，1$1得$2，每增加1$1加$3',
  ),
  turn(
    '首次 & 的',
    re(`(?<=^|[。；])首次((?:申报|入选|升规|上规|纳入|进入)[一-龥]{0,6})的(?=[^，。；]{2,12}，1[家个项])`),
    '新$1的',
  ),
];

/** A band says where it begins or ends. */
const LIMIT = /以[上下内]|不足|低于|不满|超过|高于|达到|—|-|~|至|到|[<>≥≤]|不含|含|以外/;
