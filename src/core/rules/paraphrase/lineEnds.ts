/** The only place that knows a line between two written numbers in other words: 75%至95%之间的，得分=（实际值-75%）÷20%×8分; 以95%为满意值、75%为不允许值. */
import { END, MARK, N, re, turn, type Turn } from './turn';

const PERCENT = `${N}%`;
const OWN = '(?:实际值|实际|本县值|完成值|[一-龥]{2,10}[率度值])';
const UPPER = '(?:上限值?|满意值|目标值|优秀值)';
const LOWER = '(?:下限值?|不允许值|底线值)';
const LINE = '(?:线性|直线)?(?:插值|内插)(?:方?法)?';
const COUNTS = '(?:进行)?(?:计算|计分|记分|赋分|确定|折算|打分)*(?:得分)?';
/** The value less the lower end, over what lies between the ends, by the marks. */
const ALONG = `\\(?${OWN}-(?<from>${PERCENT})\\)?(?:÷|/|与|除以)(?:\\((?<to>${PERCENT})-\\k<from>\\)|(?<width>${PERCENT}))(?:之比)?(?:×|乘以?)(?:(?<marks>${N})分?|(?:本项|该项)?(?:分值|满分))(?:计分|计算|计|得分)?`;

const per = (text: string | undefined): number => Number.parseFloat(text ?? '');

/** Marks end at both numbers: all there is, or as many as the formula names, at the upper, and none at the lower. */
function ends(whole: string, low: number, high: number, marks: string | undefined): boolean {
  const near = (n: number, given: string): boolean =>
    new RegExp(
      `(?<![\\d.])${n}%(?:\\(含\\))?(?:及|或)?(?:以上|以下|及以上|及以下)?(?:的)?，?(?:该项|本项)?(?:${given})`,
    ).test(whole);
  const full = marks === undefined ? '[得计记赋](?:满分|\\d)' : `[得计记赋](?:满分|${marks}分)`;
  return near(high, full) && near(low, '不得分|不计分|[得计记赋](?:0|零)分');
}

export const lineEndTurns: readonly Turn[] = [
  // 以95%为满意值，以75%为不允许值，达到满意值得满分…: the numbers in place of their names
  turn(
    '满意值 上限 目标值 优秀值 & 不允许值 下限 底线值',
    re(
      `(?<=^|[^，。；：]{2,16}|[，。：])(?:设定|设|以)?(?:(?<n1>${UPPER})(?:为)?(?<u1>${PERCENT})|(?<u2>${PERCENT})为(?<n2>${UPPER}))[、，](?:以)?(?:(?<n3>${LOWER})(?:为)?(?<l1>${PERCENT})|(?<l2>${PERCENT})为(?<n4>${LOWER}))，(?<rest>(?!得)[^]*)$`,
    ),
    (m) => {
      const g = m.groups as Record<string, string | undefined>;
      const [upper, lower] = [g['n1'] ?? g['n2']!, g['n3'] ?? g['n4']!];
      const [high, low] = [g['u1'] ?? g['u2']!, g['l1'] ?? g['l2']!];
      if (per(high) <= per(low)) return null;
      return `，${g['rest']!.replace(/上下限之间/g, '两者之间')
        .replaceAll(upper, high)
        .replaceAll(lower, low)}`;
    },
  ),
  // 目标值95%，得8分；下限值75%，得0分；高于目标值的…，低于下限值的…
  turn(
    '目标值 上限值 & 下限值 底线值',
    re(
      `(?<upper>${UPPER})(?:为)?(?<high>${PERCENT})，?(?<most>得${MARK}|得满分)；(?<lower>${LOWER})(?:为)?(?<low>${PERCENT})，?(?<least>得0分|不得分)；(?<rest>[^]*)$`,
    ),
    (m) => {
      const g = m.groups as Record<string, string>;
      const rest = g['rest']!.replaceAll(g['upper']!, g['high']!).replaceAll(g['lower']!, g['low']!);
      return `达到${g['high']!}${g['most']!}；${g['low']!}${g['least']!}；${rest}`;
    },
  ),
  // 超过95%的按8分计
  turn('分计', re(`(?<=(?:超过|高于|低于|达到|不足)${PERCENT}的，?)按(${MARK})计(?:算|分)?${END}`), '得$1'),
  turn('对应', re(`(?<=[，：；。])(${PERCENT})对应(?=${MARK})`), '$1得'),
  // 采用插值法计分：, 得分采用线性插值法计算，95%得8分: the ends follow, and so the line is said behind them
  turn(
    '插值法 内插法 & 得',
    re(`^([^，。；：\\d]{0,14}?)(?:得分)?(?:采用|按照?|运用)${LINE}${COUNTS}[：，](?=[^]*${PERCENT})([^]*?)[。；]?$`),
    (m, { whole }) =>
      /之间|中间/.test(whole)
        ? `${m[1] ? `${m[1]}：` : ''}${m[2]!}。`
        : `${m[1] ? `${m[1]}：` : ''}${m[2]!}，两者之间按线性插值计算。`,
  ),
  // 在75%至95%之间的按线性插值法计分（75%计0分，95%计满分）
  turn(
    '之间 & )',
    re(`(?<=之间的?按${LINE}${COUNTS})\\((?:${PERCENT}[得计记]${MARK}|${PERCENT}[得计记]满分|，)+\\)`),
    '',
  ),
  turn('中间', re(`(?<=[，；])中间(?:的|值)?(?:部分)?按(?:照)?(?=${LINE}${COUNTS}${END})`), '两者之间按'),
  // 75%至95%之间的，得分=（实际值-75%）÷（95%-75%）×8分; 高于75%、低于95%的按（实际值-75%）÷20%×8分计分
  turn(
    '- & % & 按 =',
    re(
      `(?:在|介于)?(?:(?<l1>${PERCENT})(?:至|和|—|与|到)(?<h1>${PERCENT})之间|(?<pair>两者|二者)之间|高于(?<l2>${PERCENT})[、，]?(?:但)?(?:低于|未达到?|不足)(?<h2>${PERCENT})|(?:没有|未)达到(?<h3>${PERCENT})但高于(?<l3>${PERCENT})|(?<l4>${PERCENT})<[一-龥]{2,10}<(?<h4>${PERCENT}))(?:的)?，?(?:按(?:照)?|(?:的)?得分(?:=|为)|计分公式为：?)${ALONG}${END}`,
    ),
    (m, { whole }) => {
      const g = m.groups as Record<string, string | undefined>;
      const from = per(g['from']);
      const to = g['to'] === undefined ? from + per(g['width']) : per(g['to']);
      const low = g['l1'] ?? g['l2'] ?? g['l3'] ?? g['l4'];
      const high = g['h1'] ?? g['h2'] ?? g['h3'] ?? g['h4'];
      const fits = g['pair'] !== undefined || (per(low) === from && per(high) === to);
      return fits && ends(whole, from, to, g['marks']) ? '两者之间按线性插值计算' : null;
    },
  ),
];
