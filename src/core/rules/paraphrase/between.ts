/** The only place that knows what runs evenly between two ends in other words: 0与10%之间均匀递减, 其余名次按等差递减, 合格值与优良值之间; and times held against what was promised. */
import { decimalText, exact } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, MARK, N, re, turn, type Turn } from './turn';

const EVENLY =
  '(?:线性|均匀|匀速|等比例|同比例|按比例|直线|等额|等差)(?:地)?(?:递减|递增|下降|上升|减少|增加|变化|过渡|分布|计分|计算)(?:得分|分值|分数|计分|扣分|得分值)?';
const PROMISED = '(?:承诺|法定|规定|要求)(?:办结|办理)?(?:用时|时限|时间|时长|天数)';

/** 第1名得满分，最后1名得分值的40%: the share that is lost on the way, or the marks; null when it cannot be told. */
function fallen(first: string, last: string): string | null {
  const number = (text: string) => readNumeral(/\d+(?:\.\d+)?/.exec(text)?.[0] ?? '');
  const low = number(last);
  if (!low) return null;
  if (/%$/.test(last)) {
    const lost = exact(100).sub(low).div(100);
    return !/分$/.test(first.replace('满分', '')) && lost.n > 0n
      ? `分值×(1-${decimalText(lost)}×(名次-1)÷(参评单位数-1))`
      : null;
  }
  if (/^(?:满分|分值的100%)$/.test(first)) {
    const lost = low.n === 0n ? '分值' : `(分值-${decimalText(low)})`;
    return `分值-${lost}×(名次-1)÷(参评单位数-1)`;
  }
  const high = number(first);
  const lost = high?.sub(low);
  return high && lost && lost.n > 0n ? `${decimalText(high)}-${decimalText(lost)}×(名次-1)÷(参评单位数-1)` : null;
}

export const betweenTurns: readonly Turn[] = [
  // 0与10%之间随滞留率均匀递减
  turn(
    '之间 & 均匀 线性 匀速 等比例 同比例 按比例 直线',
    re(
      `(?:介于|处于|在)?(?:${N}%?|两者|二者)(?:(?:与|和|至|到|—+|-|~)${N}%?)?之间(?:的)?(?:部分)?，?(?:得分|分值)?(?:随[^，。；：\\d]{1,10}?)?(?:呈)?${EVENLY}${END}`,
    ),
    (_, { before, whole }) => (/得/.test(before || whole) ? '两者之间按线性插值计算' : null),
  ),
  // 差错率为0的得4分，5%以上的得0分，中间按比例递减
  turn(
    '中间 其间 & 递减 递增 递降',
    re(
      `(?<=[，；。])(?:中间|其间)(?:的)?(?:部分|数值|各档)?，?(?:得分)?(?:均)?(?:按(?:照)?)?(?:线性|均匀|匀速|等比例|同比例|比例|直线)(?:地)?(?:递减|递增|递降)(?:得分|分值|计分|扣分)?${END}`,
    ),
    (_, { before, whole }) =>
      ((before || whole).match(/得/g)?.length ?? 0) + ((before || whole).match(/不得分/g)?.length ?? 0) > 1
        ? '两者之间按线性插值计算'
        : null,
  ),
  // 优良值, 合格值: the two ends of a line, by other names
  turn(
    '优良值 良好值 先进值 合格值 及格值 & 插值 内插 线性',
    /优良值|良好值|先进值|合格值|及格值/g,
    ([word], { whole }) => {
      const names = new Set(whole.match(/优良值|良好值|先进值|优秀值|满意值|目标值|合格值|及格值|基准值|底线值/g));
      const [top, bottom] = [/优|良|先进|满意|目标/, /合格|及格|基准|底线/].map(
        (of) => [...names].filter((n) => of.test(n)).length,
      );
      return top === 1 && bottom === 1 ? (/良|先进/.test(word) ? '满意值' : '基准值') : null;
    },
  ),
  turn(
    '求得 求出 求取 得出 算',
    /(?<=插值法?|内插法?|插入法?)(?:求得|求出|求取|得出|算)(?:得分|分值|分)?(?=[，。；]|$)/g,
    '计算',
  ),
  // 第1名得满分，最后1名得分值的40%，其余名次按等差递减计分
  turn(
    '等差 等额 线性 均匀 & 第1名 第一名 第1位 第一位 & 最后 末名 末位 末尾',
    re(
      `(?<=^|[。；：])[^，。；：\\d]{0,8}?第[一1][名位][得计记](满分|分值的100%|${MARK})，(?:最后[一1][名位]|最?末[名位]|末尾)(?:[得计记](?:(?:分值|满分)的(${N}%)|(${MARK}))|不得分)[，；](?:其余|其他|其它|中间)(?:的)?(?:各)?(?:名次|位次|单位|县区?|乡镇)?(?:均)?(?:按(?:照)?)?(?:名次|位次)?(?:等差|等额|线性|均匀)(?:数列)?(?:依次)?(?:递减|递降)?(?:计分|得分|赋分|计算得分|计算)?${END}`,
    ),
    (m) => {
      const body = fallen(m[1]!, m[2] ?? m[3] ?? '0分');
      return body && `得分=${body}`;
    },
  ),
  // 实际用时比承诺用时长的
  turn('承诺 法定 规定 要求 & 长的 短的', re(`(?<=[时限间长数])(?:比|较)${PROMISED}(长|短)的`), (m) =>
    m[1] === '长' ? '高于目标值的' : '低于目标值的',
  ),
  turn(
    '长于 短于 & 承诺 法定 规定 要求',
    re(`(不)?(长|短)于${PROMISED}(?=的)`),
    (m) => `${m[1] ?? ''}${m[2] === '长' ? '高' : '低'}于目标值`,
  ),
  turn('=承诺 =法定 =规定 /承诺 /法定 /规定 ÷承诺 ÷法定 ÷规定', re(`(?<==|÷|/)${PROMISED}(?=[÷/×])`), (_, { whole }) =>
    /[高低]于目标值的/.test(whole) ? '目标值' : null,
  ),
];
