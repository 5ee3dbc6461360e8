/** The only place that knows an aim told with its number: 达到县定目标（96%）; 96%这一目标要求; 以95%为目标值，…每低于目标值; 培训任务500人次，完成得6分. */
import { compare, exact } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { MARK, N, re, turn, type Turn } from './turn';

const SET = '(?:国家|省|市|县|区|上级|年度|年初|规定|既定|考核|责任书)';
const AIM = `(?:${SET}{0,2}(?:定|下达|确定)?(?:的)?(?:目标|任务|标准|指标)(?:值|数|要求)?)`;
/** Set by somebody by name: 县定目标, and no 目标 that the row may give. */
const SET_AIM = '(?:(?:国|省|市|县|区)定(?:目标|任务|标准|指标)(?:值|数|要求)?)';
const AGAINST = '(?:不低于|低于|达到|达|未达到|达不到|不足|高于|超过|完成)';
const LINE = '(?:目标值?|达标线|合格线|标准值?|基准值?|目标线|基准线|标准线)';
const THING = `${N}(?:%|‰|人次|人|户|件|个|项|家|场|次|篇|套|亩|万亩|公里|吨|万吨|万元|亿元|万人次|辆|台|座|处)`;
const GIVES = `(?=的?，?(?:的)?[得计记给赋](?:${MARK}|满分))`;

const atLeastHalf = (percent: string): boolean => {
  const share = readNumeral(percent.replace('%', ''));
  return share !== null && compare(share, exact(50)) >= 0;
};

/** 以95%为目标值: the number that the word stands for. */
const TOLD = re(`(?<=^|[，。；\\n])[^，。；：]{0,24}?(?:以)?(${N}(?:%|分))为${LINE}[，。；]`);

export const numberedAimTurns: readonly Turn[] = [
  // 达到县定目标(96%)的, 未达到标准(95%)
  turn('( & % & 目标 任务 标准 指标 要求', re(`(${AGAINST})${AIM}\\((?:即|为)?(${N}%)\\)`), '$1$2'),
  // 低于县定目标96%，…；不低于县定目标的: the aim's own number, wherever it is named
  turn('定目标 定任务 定标准 定指标 & %', re(`(${AGAINST})(${SET_AIM})(?!\\d)(?=的|，|得)`), (m, { whole }) => {
    const number = re(`${m[2]!}(?:为|是)?\\(?(${N}%)`).exec(whole)?.[1];
    return number && atLeastHalf(number) ? `${m[1]!}${number}` : null;
  }),
  turn('定目标 定任务 定标准 定指标 & %', re(`(${AGAINST})${SET_AIM}(${N}%)(?=的|，)`), (m) =>
    atLeastHalf(m[2]!) ? `${m[1]!}${m[2]!}` : null,
  ),
  // 按县定目标96%考核，参保率达标的得4分
  turn(
    '考核， 考评， 为目标， 为标准， & 达标 合格 达到 完成 & %',
    re(
      `(?<=^|[。；])(?:按照?|以)${AIM}?(?:的)?(${N}%)(?:的)?(?:目标|标准|要求)?(?:值)?(?:考核|考评|为目标|为标准)，([^，。；：\\d]{2,24}?)(?:达标|合格|达到|达到要求|完成)${GIVES}`,
    ),
    '$2达到$1',
  ),
  // 达到96%这一目标要求的, 达到95%的标准
  turn(
    '这一 这个 的目标 的标准 的要求 & % & 目标 标准 要求',
    re(`(${AGAINST})(${N}%)(?:这一|这个|的)(?:目标|标准|考核|要求){1,2}(?:值)?(?=的|，|得)`),
    '$1$2',
  ),
  // 完成参保率96%的目标得4分, 完成培训500人次任务的得6分
  turn(
    '完成 & 目标 任务 要求',
    re(
      `(?<=^|[，。；：])((?:[^，。；：\\d]{0,12}，)?)完成([^，。；：\\d]{2,20}?)(${THING})的?(?:目标|任务|要求)(?:任务)?${GIVES}`,
    ),
    (m) => `${m[1]!}${m[2]!}达到${m[3]!}`,
  ),
  // 参保率要求达到96%。达到要求的得4分, 培训不少于500人次，完成的得6分
  turn(
    '达到 达标 完成 符合要求 做到',
    re(
      `(?:要求|应当?|须|需)?(达到|不低于|不少于)(${THING})[，。；](?:达到|达标|达到(?:要求|标准|目标)|符合要求|完成(?:任务|目标)?|做到)${GIVES}`,
    ),
    '$1$2',
  ),
  // 培训任务500人次，完成得6分; 全年目标80万人次，完成任务得满分
  turn(
    '完成 达到 & 任务 目标 全年 年度',
    re(
      `(?<=^|[。；])([^，。；：\\d]{2,24}?)(?:(?:全年|年度)?(?:任务|目标)(?:任务)?(?:数|量|值)?|全年|年度)(?:为|是)?(${THING})，(?:完成|达到)(?:任务|目标)?${GIVES}`,
    ),
    '$1达到$2',
  ),
  // 办结率以95%为目标值，实际值每低于目标值1个百分点: the number in the place of its name
  turn(
    '为目标 为达标线 为合格线 为标准 为基准',
    re(`(${AGAINST}|与|较|比)(?:该|此)?${LINE}(?=[\\d得的，一二]|每|相比)`),
    (m, { whole, before }) => {
      const at = new RegExp(TOLD.source).exec(whole);
      return at && whole.indexOf(m[0], at.index + at[0].length) >= 0 && before !== '' ? `${m[1]!}${at[1]!}` : null;
    },
  ),
  turn('为目标 为达标线 为合格线 为标准 为基准 & 达标', re(`(?<=[，。；])达标${GIVES}`), (_, { whole }) => {
    const at = new RegExp(TOLD.source).exec(whole);
    return at ? `达到${at[1]!}` : null;
  }),
  turn(
    '为目标 为达标线 为合格线 为标准 为基准',
    re(
      `(?<=^|[，。；\\n])([^，。；：]{0,24}?)(?:以)?(${N}(?:%|分))为${LINE}[，。；](?:实际值|实际)?(?=(?:每)?(?:低于|高于|达到|超过|不低于)\\2)`,
    ),
    '$1',
  ),
  turn('实际值低于 实际值高于 实际值达到', re(`(?<=[，；。])实际值(?=(?:低于|高于|达到|不低于|超过)${N}%)`), ''),
];
