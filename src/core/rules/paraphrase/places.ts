/** The only place that knows the ways of naming places and shares of a ranking: 一至三名, 前1/3, 五名以后. */
import { END, MARK, N, re, turn, type Turn } from './turn';

const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const ORD = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
const RANKING = /排名|名次|位次|排位|排序|第[一1]名/;

/** 前1/3, 中间三分之一: as N分之N, which the ranking's shares are written in. */
const third = (m: RegExpExecArray): string => {
  const [, place, over, under] = m;
  const hanzi = Object.entries(DIGITS).find(([, n]) => n === Number(under))?.[0];
  const above = Object.entries(DIGITS).find(([, n]) => n === Number(over))?.[0];
  return hanzi && above ? `${place}${hanzi}分之${above}` : m[0];
};

/** The last place that is told by itself: 第6—10名, 前10名; null where none is. */
function furthest(text: string): number | null {
  const ends = [...text.matchAll(re(`(?:前|第|—)(${ORD})(?:名|位)`))].map((m) => ordinal(m[1]!));
  const known = ends.filter((n): n is number => n !== null);
  return known.length > 0 && known.length === ends.length ? Math.max(...known) : null;
}

export const placeTurns: readonly Turn[] = [
  // 列6至8名的记4分，再往后的记3分
  turn(
    '再往后 其后的 往后的',
    /(?<=[，；])(?:再往后|其后|往后)(?:的)?，?(?=(?:得|计|记|不得分)\d?)/g,
    (_, { whole }) => (/名|前\d+%/.test(whole) ? '其余' : null),
  ),

  turn('/ & 前 中间 后 末', /(前|中间|后|末)(\d)\/(\d)(?!\d)/g, third),
  // 一至三名3分, 11—15名: ranges of places without 第
  turn(
    '名 位 & 至 到 — - ~',
    re(
      `(?<![第前后升降步退移\\d一二三四五六七八九十-]|—|至)(${ORD})(?:名|位)?(?:至|到|—+|-|~)第?(${ORD})(名|位)(?![次于置置])`,
    ),
    (m, { whole }) =>
      RANKING.test(whole) || /名次/.test(whole) || /名[^，。；]*[，；][^，。；]*名/.test(whole)
        ? `第${ordinal(m[1]!) ?? m[1]!}—${ordinal(m[2]!) ?? m[2]!}名`
        : null,
  ),
  turn('前两 后两', /([前后])两(名|位)(?!次)/g, (m) => `${m[1]!}2${m[2]!}`),
  // 第三至五位
  turn(
    '第一至 第一到 第二至 第三至 第四至 第五至 第六至 第七至 第八至 第九至 第二到 第三到 第四到 第六到',
    /第([一二三四五六七八九十]{1,3})(?:至|到)第?([一二三四五六七八九十]{1,3})(?:名|位)/g,
    (m) => {
      const [a, b] = [ordinal(m[1]!), ordinal(m[2]!)];
      return a !== null && b !== null ? `第${a}—${b}名` : null;
    },
  ),
  // 五名以后, 九名及以后: the places after the last one named
  turn(
    '名及以后 名及之后 名及以外 名以后 名之后 名以外',
    re(`(?<=[，；。、]|其他|其余)(?:第)?(${ORD})名(及)?(?:以后|之后|以外)`),
    (m, { before, whole }) => {
      if (!RANKING.test(whole) && !/名/.test(before)) return null;
      const n = ordinal(m[1]!);
      return n === null ? null : `第${m[2] || !named(before, whole, n) ? n : n + 1}名及以后`;
    },
  ),
  // 未进入前3名的得3分, where the others are told by their places up to that one
  turn(
    '未 没 & 前',
    re(
      `(?<=^|[，。；])(?:未|没有?)能?(?:进入|跻身|排入|列入|位列|位居)(?:全国|全区|全省|全市|全县|全州|同组|本组)?(?:前(${ORD})(?:名|位))?(?:的)?，?(?=[得计记扣]${MARK}|不[得扣]分)`,
    ),
    (m, { whole }) => {
      const rest = whole.replace(m[0], '');
      const last = furthest(rest);
      const named = m[1] === undefined ? last : ordinal(m[1]);
      return last !== null && named === last && /前|第/.test(rest) ? '其他' : null;
    },
  ),
  // 前20%的单位得10分: a share of the ranking, which nobody has named
  turn('前 & %', re(`(?<=^|[：。])前(?=${N}%(?:的)?(?:单位|县区?|乡镇)?(?:的)?[得计记])`), (_, { whole }) =>
    RANKING.test(whole) || !/其[余他它]/.test(whole) ? null : '排名前',
  ),
  // 前20%的得10分，后20%的得6分，其余得8分: the rest is what stands between
  turn(
    '前 & 后 末 & % & 其余 其他 其它',
    re(
      `(前(${N})%(?:的)?(?:单位|县区?|乡镇)?(?:的)?[得计记](?:${MARK}|满分)[，；])(后|末)(${N})%(?:的)?(?:单位|县区?|乡镇)?(?:的)?([得计记]${MARK}|不得分)[，；]其[余他它](?:单位|县区?|乡镇)?(?:的)?(?:各)?([得计记]${MARK}|不得分)${END}`,
    ),
    (m) => {
      const [top, bottom] = [Number(m[2]), Number(m[4])];
      if (!Number.isInteger(top) || !Number.isInteger(bottom) || top + bottom >= 100) return null;
      return `${m[1]!}${top}%—${100 - bottom}%的${m[6]!}，后${bottom}%的${m[5]!}`;
    },
  ),
  turn('% & 单位 县 乡镇', re(`(?<=[前后]${N}%)的?(?:单位|县区?|乡镇)的?(?=[得计记]${MARK})`), '的'),
  turn(
    '居 列 处于 进入 跻身 & 第 前 后 倒数 末 首位 榜首',
    /(?<!每)(?:排名)?(?:进入|跻身|位居|位列|居于|处于|居|列)(全国|全区|全省|全市|全县|同组|本组|同类(?:县|区|市|地区|乡镇|单位)?)?(?=(?:第|前|后|倒数|末)(?:\d|[一二两三四五六七八九十])|首位|榜首|末位)/g,
    (m) => `排名${m[1] ?? ''}`,
  ),
  // 位次较上年进位的, 退位的
  turn('进位 退位', /(?<=(?:排名|名次|位次|排位)[^。]{0,30}?)(进位|退位)(?=的|者)/g, (m) =>
    m[1] === '进位' ? '上升' : '下降',
  ),
  turn('此后每 其后每', /(?<=[，。；])(?:此后|其后)(?=每)/g, '以后'),
  // 名次每后移1位, 每退后一名
  turn(
    '后移 退后 后退 靠后 往后 下滑',
    /(?<=每)(?:后移|退后|往后移|后退|下滑|靠后|往后)(?=\d|[一二三]|一?[名位])/g,
    '下降',
  ),
  turn(
    '按分值的 按满分的',
    re(
      `(?<=每(?:低|下降|降低|后移)(?:1|一)个?(?:名次?|位次?))按(?:分值|满分)的(\\d+(?:\\.\\d+)?%)(?:递减|扣减|扣分|扣|减)${END}`,
    ),
    '扣分值的$1',
  ),
  // 每下降1名递减5%: of the marks
  turn(
    '每下降1名 每下降1位 每下降一名 每下降一位 & % & 递扣 减',
    re(`(?<=每下降(?:1|一)(?:名|位))(?:递减|递扣|扣减|减)(\\d+(?:\\.\\d+)?%)${END}`),
    '扣分值的$1',
  ),
  turn('前移 前进 提前', /(?<=每)(?:前移|前进|往前移|提前|靠前)(?=(?:\d+|[一二三])?个?(?:名|位))/g, '上升'),
  turn(
    '减 扣 & 往后每 其后每 以后每 此后每 之后每',
    re(
      `(?:往后|其后|以后|此后|之后)(?:每)(?:一?名|一?位|低一个?名次|下降一?名|后移一?[名位])(?:递减扣|递减|减少|减|扣)(?!少)`,
    ),
    '每下降1名扣',
  ),
  // 以后名次均得满分的80%
  turn('后名次 后的名次', /(?<=[，；。])(?:以后|之后|此后|往后|后面)的?名次(?:的)?(?:均|都)?(?=得|不得)/g, '其余'),
  // 排名首位的得10分，以后名次依次递减0.4分; 第1名得10分，其余依次递减0.5分
  turn(
    '依次 逐一 逐个 逐名 逐位 依序 & 其余 其他 以后 此后 往后 后面 以下',
    re(
      `(?<=[，；。])(?:其余|其他|以后|此后|往后|后面|以下)(?:的)?(?:名次|位次|单位|县区?|乡镇|各县区?)?(?:均|则)?(?:依次|逐一|逐个|逐名|逐位|依序)(?:递减|递扣|递降|减少|扣减|减|扣)(?=${MARK}${END})`,
    ),
    (_, { before }) =>
      /(?:首位|第[一1][名位]|榜首|第1)(?:的)?[，]?[^，。；]{0,8}$|第[一1]|首位/.test(before) ? '每下降1名扣' : null,
  ),
  // 其余按名次依次递减0.5分
  turn(
    '名次 位次 排名 & 依次 逐一 逐个 逐名 逐位 依序',
    re(
      `(?:其余|其他|其它|以下|后面|此后|以后)(?:的)?(?:单位|县区?|乡镇|各县区?|名次)?(?:均)?(?:按|按照|随)(?:名次|排名|位次|排位)(?:顺序|先后)?(?:依次|逐一|逐个|逐名|逐位|依序)(?:递减|递扣|递降|减|扣减|扣|减少)(?=${MARK}${END})`,
    ),
    '每下降1名扣',
  ),
  // 保持上年位次得8分, 与上年排名持平的得8分
  turn(
    '保持上年 保持去年 上年位次 上年名次 上年排名 上年排位 去年位次 去年名次 去年排名 去年排位 & 位次 名次 排名 排位 & 得 计',
    /(?<=^|[，。；：])(?:保持(?:上年|去年)(?:的)?(?:位次|名次|排名|排位)(?:不变)?|(?:与|同|和)(?:上年|去年)(?:位次|名次|排名|排位)(?:持平|相同|一致|不变))(?:的)?(?=[得计](?:满分|\d))/g,
    '位次较上年持平的',
  ),
];

const ordinal = (text: string): number | null => {
  if (/^\d+$/.test(text)) return Number(text);
  const m = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!m) return null;
  if (!m[2]) return m[3] === undefined && m[1] ? DIGITS[m[1]]! : null;
  return (m[1] ? DIGITS[m[1]]! : 1) * 10 + (m[3] ? DIGITS[m[3]]! : 0);
};

/** Was that place itself given marks before? Then 以后 begins behind it. */
function named(before: string, whole: string, n: number): boolean {
  const text = before || whole;
  return new RegExp(`(?:前|—|至|第)(?:${n}|${Object.entries(DIGITS).find(([, d]) => d === n)?.[0] ?? n})[名位]`).test(
    text,
  );
}
