/** The only place that knows the ways of announcing arithmetic: 极差法：（…）×满分, 到账率×8分, 按甲/乙计得分率. */
import { END, FULL, ITEM, MARK, re, turn, type Turn } from './turn';

const TERM = '[\\u4e00-\\u9fa5]{2,14}';
const RATE = '[^，。；：、()\\d的按为是未不没+×÷/=]{2,14}(?<!完成)(?:率|比例|比重|占比|百分比)';
const WORTH = `(?:${MARK}|(?:${ITEM})?(?:的)?(?:分值|满分|标准分|基本分|权重分|权重))`;

export const formulaTurns: readonly Turn[] = [
  // 功效系数=, 极差法：( : what follows is the mark
  turn(
    '=',
    re(
      `(?<=^|[，。；：])(?:功效系数|考核得分|年度得分|本项|该项|实得分|应得分|指标分|考核分|评分|分数|单项指标得分|指标得分|各县得分|最后得分|评价得分)(?:得分)?(?:为|=)(?==|[(\\u4e00-\\u9fa5\\d])`,
    ),
    (m) => (/=$/.test(m[0]) ? '得分=' : m[0]),
  ),
  turn('法：', re(`(?:极差法|最大最小值法|标准化法|归一化法|比值法|比例法)：(?:得分=)?(?=\\()`), '得分='),
  turn(
    '公式',
    re(
      `(?:按|采用|用)?(?:以下|下列|如下)?(?:计分|计算)?公式(?:计分|计算)?(?:为)?：(?!得分|扣分|加分)(?=[(\\u4e00-\\u9fa5][^，。；]{2,}[×÷/])`,
    ),
    '得分=',
  ),
  // 按开工数/签约数计得分率，满分6分
  turn(
    '/ ÷ 占 与',
    re(
      `按(?:照)?(${TERM})(?:[/÷]|占)(${TERM}?)(?:的)?(?:比例|比重|比率|百分比|之比|比值)?(?:计|计算|折算|确定|作为)?(?:得分率|得分|计分)?，(?:本项)?满分(?:为)?(${MARK})${END}`,
    ),
    '得分=$1÷$2×$3',
  ),
  // 资金到账率×8分
  turn(
    '× 乘',
    re(`(?<=^|[，。；：])(?:按(?:照)?)?(${RATE})(?:×|\\*|乘以?)(${WORTH})(?:计分|计算(?:得分)?|计得分|得分|计)?${END}`),
    (m, { before }) =>
      /=/.test(before) ? null : `得分=${m[1]!}×${/\d|[一二三四五六七八九十]分/.test(m[2]!) ? m[2]! : '分值'}`,
  ),
  // 按任务完成的百分数乘以本项标准分
  turn(
    '完成',
    re(`按(?:照)?(?:目标|任务|计划|年度任务|目标任务)?(?:实际)?完成(?:任务)?(?:的)?(?:百分数|百分率|百分比|比率)`),
    '按完成率',
  ),
  turn(
    '乘',
    re(`(?<=率|比例|得分)乘以?(?:${ITEM})?(?:的)?(?:权重分?|标准分|基本分|基础分|分值|满分|${FULL})`),
    '乘以分值',
  ),
  // 按甲占乙的比例×分值
  turn(
    '扣',
    re(`(?:扣(?:减|除)?(?:的)?(?:分数?|分值)|扣分)(?:为|是|等于|：|按)(?=[^，。；]{1,16}(?:÷|/|除以))`),
    '扣分=',
  ),
  turn('除以', re(`(?<=扣分=[^，。；]{1,16})除以`), '÷'),
  turn('=', re(`(?<=扣分=)${ITEM}分值(?=÷)`), '分值'),
  // 按本县增速与全市平均增速之比计分, 按占最高县的比重得分: the value over what it is compared with, or the other way round
  turn(
    '比 占',
    re(
      `(?:按(?:照)?|以)([^，。；：()\\d]{0,14}?)(?:与|占|同|和)([^，。；：()\\d]{2,14}?)(?:数值|的数值|的值|值)?(?:的|之)?(?:比例|比值|比重|比率|百分比|比)(?:(?:乘以?|×)(?:${ITEM})?(?:的)?(?:分值|满分|标准分|基本分|权重))?(?:来)?(?:计分|计算(?:得分)?|得分|折算(?:得分|计分)?|赋分|计)${END}`,
    ),
    (m, { before }) => ratio(m[1]!, m[2]!, before),
  ),
];

const MEAN = /(全国|全区|全省|全市|全县|同组)?(?:的)?平均/;
const BEST = /第[一1]名|最高|最大|最优|最好/;
const LEAST = /最低|最小/;
const OWN = /^$|本县|本单位|本地|本乡|该县|该单位|其|自身|实际|各县|各单位/;

/** 按甲与乙之比: what each of the two is; null when neither is the best, the least or the mean of a group. */
function ratio(first: string, second: string, before: string): string | null {
  const of = (words: string): string | null => {
    if (MEAN.test(words)) return `${MEAN.exec(words)?.[1] ?? ''}平均值`;
    if (BEST.test(words)) return '最高值';
    return LEAST.test(words) ? '最低值' : null;
  };
  const own = (words: string): boolean =>
    of(words) === null && (OWN.test(words) || /值$|增速|数$|率$|水平$/.test(words));
  const body =
    own(first) && of(second) ? `实际值÷${of(second)}` : of(first) && own(second) ? `${of(first)}÷实际值` : null;
  return body && !/=/.test(before) ? `得分=${body}×分值` : null;
}
