/** The only place that knows a clerk's words for how far marks go: 封顶减2分, 10个封顶, 顶多扣3分, 不够扣的计负分. */
import { decimalText } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, FULL, ITEM, MARK, N, re, turn, type Turn } from './turn';

const WHOLE = '(?:(?:全年|年度|本项|该项|此项|累计|合计|总共|一共|一年)+)?';
const NUMBER = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]+)';
const most = (verb: string): string => (/[扣减罚]/.test(verb) ? '最多扣' : /[加奖]/.test(verb) ? '最多加' : '最高得');
const scope = (phrase: string): string => (/合计|总共|一共/.test(phrase) ? '合计' : /累计/.test(phrase) ? '累计' : '');

/** What so many pieces come to at the price of the only step of the text: 每3家得1分, 12家 → 4; null where there is no such step. */
function worth(before: string, whole: string, pieces: string, unit: string): string | null {
  if (whole.split('每').length !== 2 || (before.match(re(MARK)) ?? []).length !== 1) return null;
  const step = new RegExp(
    `每(?!满?(?:年|月|季))[^，。；\\d]*?(${NUMBER})?(?:个)?${unit}[^，。；\\d]*?([扣减加奖得计给记])(?:\\d|[零一二两三四五半])`,
  ).exec(before);
  const mark = readNumeral(re(MARK).exec(before)![0].slice(0, -1));
  const [size, count] = [readNumeral(step?.[1] ?? '1'), readNumeral(pieces)];
  if (!step || !mark || !size || !count || size.n === 0n) return null;
  const all = mark.mul(count).div(size);
  return 100000n % all.d === 0n ? `${most(step[2]!)}${decimalText(all)}分` : null;
}

export const clerkLimitTurns: readonly Turn[] = [
  // 全年封顶减2分, 封顶加5分, 顶多扣3分
  turn(
    '封顶',
    re(`(?<=[，；。(])(${WHOLE})封顶(?:只|也)?(扣减|减|扣|加|奖|得|给|计|记)(?=${MARK}${END})`),
    (m) => `${scope(m[1]!)}${most(m[2]!)}`,
  ),
  turn('顶多 撑死', re(`(?:顶多|撑死)(?:也)?(?:只|就)?(扣减|减|扣|加|奖|得|给|计|记)(?=${MARK}${END})`), (m) =>
    most(m[1]!),
  ),
  turn('最多 & 只 就 也', re(`最多(?:也)?(?:只|就)(?:能)?(扣减|减|扣|加|奖|得|给|计|记)(?=${MARK}${END})`), (m) =>
    most(m[1]!),
  ),
  // 10个封顶, 最多算10个, 超过10个的不再加分
  turn(
    '封顶 到顶 打住 为止 & 每',
    re(`，(?:满|到)?(${N})(?!分)(?:个)?([一-龥]{1,2}?)(?:就)?(?:封顶|到顶|打住|为止)${END}`),
    (m, { before, whole }) => prefixed(worth(before, whole, m[1]!, m[2]!)),
  ),
  turn(
    '最多 至多 顶多 & 每',
    re(`，(?:最多|至多|顶多)(?:只)?(?:算|计|按|记)(${N})(?!分)(?:个)?([一-龥]{1,2}?)(?:算|计|计算)?${END}`),
    (m, { before, whole }) => prefixed(worth(before, whole, m[1]!, m[2]!)),
  ),
  turn(
    '超 & 不再 不另 & 每',
    re(
      `，超(?:过|出)?(${N})(?!分)(?:个)?([一-龥]{1,2}?)(?:的部分|的|部分)?，?(?:就)?不(?:再|另)(?:加|奖|给|计|得|扣|减)(?:分)?${END}`,
    ),
    (m, { before, whole }) => prefixed(worth(before, whole, m[1]!, m[2]!)),
  ),
  // 加分项最多20分
  turn(
    '加分项 扣分项 减分项',
    re(
      `(?<=^|[，。；])(加|扣|减)分项(?:目)?(?:合计|累计|总分|得分)?(?:最多|最高|不超过|上限(?:为)?|封顶)(?=${MARK}${END})`,
    ),
    (m) => (m[1] === '加' ? '最多加' : '最多扣'),
  ),
  // 两项一起最多扣6分, 加减都不过1分, 总分别超10分
  turn(
    '一起 加起来 一块',
    re(
      `(?<=[两二三四五]项|各项|几项|以上)(?:加在一起|加起来|加一起|放一起|一起|一块|一块儿)(?=最[多高]|顶多|封顶|不超|不得超|不过)`,
    ),
    '合计',
  ),
  turn('不过', re(`(?<=[加减扣得]|分|都|均|总共|合计|累计|一共)不过(?=${MARK}${END})`), '不超过'),
  turn('别超', re(`(?:总分|总共|累计|合计|一共)*别超(?:过)?(?=${MARK}${END})`), (_, { before, whole }) =>
    most((before || whole).match(/[扣减罚](?!完)/) ? '扣' : /加|奖/.test(before) ? '加' : '得'),
  ),
  // 加分以3分为限，扣分扣完为止
  turn('扣 & 止 拉倒', re(`(?<=^|[，；。])(?:扣分|减分|分)(?:则)?(?=[扣减](?:完|光|没)(?:了)?(?:为止|即止|拉倒))`), ''),
  // 扣分不设上限, 不够扣的计负分, 扣成负分也算
  turn(
    '扣分 减分 & 不设 没有 不限 无 上不 不封',
    re(`(?:扣分|减分)(?:上)?(?:不设|没有|无|不限|不)(?:上限|下限|底线|封顶|限额|额度|限度)?${END}`),
    (m) => (/(?:限|顶|线|度)$/.test(m[0]) ? '可计负分' : null),
  ),
  turn(
    '不够 不足 扣完 扣穿 扣光 & 负 倒扣',
    re(
      `(?<=^|[，；。])(?:(?:${ITEM})?(?:的)?(?:${FULL}|得分|分)?(?:不够|不足)(?:以)?(?:扣|减)(?:的|时|了)?|(?:${ITEM})?(?:的)?(?:${FULL})?扣(?:完|穿|光)(?:了|后|的)+)，?(?:可|可以|就|则|继续|接着)?(?:计|记|按|打|倒扣成?|扣成|为)(?:成|为)?负(?:分|数)?(?:计|算|处理)?${END}`,
    ),
    '可计负分',
  ),
  turn(
    '负',
    re(
      `(?<=[，；。])(?:扣|减)(?:成|到|出)负(?:分|数)(?:了|的)?，?(?:也|照样|仍)?(?:照)?(?:算|计|记|计入|有效|扣)(?:数)?${END}`,
    ),
    '可计负分',
  ),
];

const prefixed = (limit: string | null): string | null => (limit === null ? null : `，${limit}`);
