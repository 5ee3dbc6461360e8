/** The only place that knows bands and items whose marks stand behind a comma: A.≥8个，10分; x≥100%，满分; 98%～95%（含95%），2分; （1）有专门机构，0.5分. */
import { readNumeral } from '../../text/numerals';
import { ADVERSE } from './verb';
import { MARK, N, re, turn, type Turn } from './turn';

const VALUE = `(?:满分|得?(?:本项)?分值的${N}%|${MARK}|零分)`;
const MARKED = '(?:\\([一二三四五六七八九十\\d]{1,2}\\)|[①-⑩]|[A-Z][.、．]|\\d[.、．](?!\\d)|[一二三四五六]、)?';
/** What says that a clause is a band. */
const BAND =
  /[≥≤<>]|以[上下内]|不[足到满]|未[满到]|[低高]于|达到|超过|少于|多于|\d[^，。；]{0,4}(?:—|-|~|至)\d|第[\d一二三四五六七八九十]+名|^(?:其余|其他)|(?<!\d)(?:0|零)(?:件|次|起|个|项|人|天|处|例)$/;
const bands = (text: string): number =>
  [...text.matchAll(re(`(?<=^|[；。：\\n])${MARKED}([^，。；：]{1,30})，(?:${VALUE})(?=[；。\\n]|$)`))].filter((m) =>
    BAND.test(m[1]!),
  ).length;
const value = (v: string): string =>
  v === '满分' || v.startsWith('得') ? (v === '满分' ? '得满分' : v) : /^(?:0|零)分$/.test(v) ? '得0分' : `得${v}`;
/** A name that no verb of marks ends. */
const NAME = '[^，。；：、()\\d扣每加减]{1,19}[^，。；：、()\\d扣每加减得计记给赋予为各分按打奖]';
const ZERO_OF_ALL = /(?:^|[；。：])(?:[^，。；：]{0,12})(?:0|零)(?:件|次|起|个|项|人|天|处|例)，/;

export const bareBandTurns: readonly Turn[] = [
  // 100万人次以上得25分，80—100万得20分: of the same pieces
  turn(
    '万得 万的 万以 万， 万( 万计 & 万人次 万人 万吨 万亩 万户 万件',
    /(?<=\d)万(?=得|计|的|以[上下内]|，|\()/g,
    (_, { whole }) => {
      const units = new Set([...whole.matchAll(/\d万(人次|人(?!次)|吨|亩|户|件)/g)].map((m) => m[1]!));
      return units.size === 1 ? `万${[...units][0]!}` : null;
    },
  ),
  // 完成率x：x≥100%，满分: a letter for the number that is named
  turn(
    'x X y Y p P k K',
    /^(?:设|记|以)?([一-龥]{2,12}?)(?:为|记为|设为|=)?\(?([xXyYpPkK])\)?(?:表示)?[：，。；]([\s\S]*)$/g,
    (m) => {
      const letter = new RegExp(`(?<![A-Za-z])${m[2]!}(?![A-Za-z])`, 'g');
      return (m[3]!.match(letter) ?? []).length > 1 && !/[A-Za-z]/.test(m[3]!.replace(letter, ''))
        ? m[3]!.replace(letter, m[1]!)
        : null;
    },
  ),
  // 98%～95%(含95%): told from above
  turn(
    '% 分 & — - ~ 至',
    re(
      `(?<![\\d.])(\\d+(?:\\.\\d+)?)(%|分)?(?:—+|-|~|至)(\\d+(?:\\.\\d+)?)(%|分)(?:\\((不?)含(\\d+(?:\\.\\d+)?)(?:%|分)?\\))?(?=[，的得计：])`,
    ),
    (m) => {
      const [high, low, unit, named] = [readNumeral(m[1]!)!, readNumeral(m[3]!)!, m[4]!, m[6]];
      if (high.compare(low) <= 0 || (m[2] ?? unit) !== unit) return null;
      const at = named === undefined ? null : named === m[3]! ? 'low' : named === m[1]! ? 'high' : undefined;
      if (at === undefined) return null;
      const said = `(${m[5] ?? ''}含)`;
      return `${m[3]!}${unit}${at === 'low' ? said : ''}—${m[1]!}${unit}${at === 'high' ? said : ''}`;
    },
  ),
  // A.新开工项目≥8个，10分；…；D.不足2个，0分
  turn(
    '，满 ，得 ，零 分；',
    re(`(?<=^|[；。：\\n]|[；。：\\n]${MARKED})([^，。；：]{1,30})，(${VALUE})(?=[；。\\n]|$)`),
    (m, { whole }) =>
      BAND.test(m[1]!) &&
      bands(whole) > 1 &&
      !/扣|减分|每|加分/.test(whole) &&
      (!ADVERSE.test(whole) || ZERO_OF_ALL.test(whole))
        ? `${m[1]!}${value(m[2]!)}`
        : null,
  ),
  // （1）有专门机构，0.5分；（2）有专职人员，0.5分: nothing but names and marks
  turn(
    '分；',
    re(
      `^(?:[^，。；：\\d扣每加减]{2,10}：)?((?:${MARKED}${NAME}，?(?:${MARK})[；。]){1,9}${MARKED}${NAME}，?(?:${MARK})[。；]?)(?:(?:凡)?(?:缺(?:项|者|少)?|没有|无)(?:的|者)?，?(?:则)?(?:不得|不计)(?:该|相应|对应)(?:项)?(?:的)?(?:分值?|得分)[。]?)?$`,
    ),
    (m) =>
      ADVERSE.test(m[1]!) || BAND.test(m[1]!)
        ? null
        : m[1]!.replace(re(`${MARKED}([^，。；：、()\\d]{2,20}?)，?(${MARK})(?=[；。]|$)`), '$1得$2'),
  ),
];
