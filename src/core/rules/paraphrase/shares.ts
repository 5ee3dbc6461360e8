/** The only place that knows the ways of writing weights: 按4:6, 三七开, 权重0.6, 甲×40%+乙×60%. */
import { add, compare, exact, type Exact } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, ITEM, N, re, turn, type Turn } from './turn';

const NAME = '[\\u4e00-\\u9fa5]{2,12}?';
const RATIO = '\\d+(?:\\.\\d+)?(?:(?:：|∶|比)\\d+(?:\\.\\d+)?)+';

/** 5:3:2 in percent; null when a share has no end. */
function percents(ratio: string): string[] | null {
  const parts = ratio.split(/[：∶比]/).map((p) => readNumeral(p));
  if (parts.some((p) => p === null)) return null;
  const total = parts.map((p) => p!).reduce(add);
  if (compare(total, exact(0)) === 0) return null;
  const shares = parts.map((p): Exact => p!.mul(100).div(total));
  return shares.every((s) => 100n % s.d === 0n) ? shares.map((s) => `${Number(s.n) / Number(s.d)}%`) : null;
}

const DIGITS = '零一二三四五六七八九';

export const shareTurns: readonly Turn[] = [
  // 由甲、乙、丙三部分组成，分别占60%、25%、15%
  turn(
    '组成 构成',
    re(
      `(?<=^|[。；])[^，。；\\d]{0,12}由((?:${NAME}(?:、|和|与|及))+${NAME})[两二三四五](?:个)?(?:部分|项|方面)(?:组成|构成)，(?:权重|占比)?(?:分别|各)(?:占|为)((?:${N}%、)+${N}%)(?=[，。；]|$)`,
    ),
    (m) => {
      const [names, shares] = [m[1]!.split(/、|和|与|及/), m[2]!.split('、')];
      return names.length === shares.length ? names.map((n, i) => `${n}占${shares[i]!}`).join('，') : null;
    },
  ),
  // 占四成
  turn(
    '占一成 占二成 占三成 占四成 占五成 占六成 占七成 占八成 占九成',
    /占([一二三四五六七八九])成(?=[，。；：、()]|$)/g,
    (m) => `占${DIGITS.indexOf(m[1]!)}0%`,
  ),
  // 总量占40%、增速占60%，总量、增速均按…
  turn(
    '占 & 均 & 、 和 与 及',
    re(`(([一-龥]{2,8})占${N}%[、，；]([一-龥]{2,8})占${N}%[，；。])\\2(?:、|和|与|及)\\3(?:两项|两部分)?(?=均)`),
    '$1',
  ),
  // 按四六开, 三七开
  turn(
    '一开 二开 三开 四开 五开 六开 七开 八开 九开',
    /按?(?:照)?([一二三四五六七八九])([一二三四五六七八九])开(?:的)?(?:比例|权重)?(?=计|折|加|确|，|。|；|$)/g,
    (m) => {
      const [a, b] = [DIGITS.indexOf(m[1]!), DIGITS.indexOf(m[2]!)];
      return a + b === 10 ? `按${a}：${b}的比例` : null;
    },
  ),
  // 甲、乙按4:6的比例计分, 权重分别为5:3:2: each name its share
  turn(
    '： ∶ 比 & 、 和 与 及',
    re(
      `(?<=^|[，。；：由])((?:${NAME}(?:、|和|与|及))+${NAME})(?:两|二|三|四)?(?:项|方|者|部分|个方面)?(?:得分|成绩|评分|打分)?(?:，)?(?:权重|比重|占比)?(?:分别|各)?(?:为|按|按照|以|占)(${RATIO})(?:的)?(?:比例|权重|比重)?(?:分别)?(?:计分|计算|加权计算|加权|折算|(?:计入|合成|计算|汇总为?|得出)(?:(?:年度|全年|最终|综合|年终)?(?:总分|总成绩|成绩|得分))?|确定|汇总|计得分|计)?(?:得分|总分)?${END}`,
    ),
    (m) => {
      const names = m[1]!.split(/、|和|与|及/);
      const shares = percents(m[2]!);
      const bare = names.map((n) => n.replace(/(?<=[一-龥]{2})(?:得分|成绩|评分|打分)$/, ''));
      return shares?.length === names.length ? bare.map((n, i) => `${n}占${shares[i]}`).join('，') : null;
    },
  ),
  // 平时考核、年度考核分别按40%、60%折算计入总分
  turn(
    '分别按 分别占 分别以 依次按 依次占 依次以',
    re(
      `(?<=^|[，。；：由])((?:${NAME}(?:、|和|与|及))+${NAME})(?:得分|成绩|评分)?，?(?:分别|依次)(?:按|占|以)(?:照)?((?:${N}%、)+${N}%)(?:的)?(?:比例|权重|比重)?(?:折算|计入|计算|加权|换算|合成)?(?:后)?(?:计入|计算|折算|汇总)?(?:(?:年度|全年|最终|综合)?(?:考核|考评)?(?:总分|总成绩|成绩|得分)|本项得分)?${END}`,
    ),
    (m) => {
      const [names, shares] = [m[1]!.split(/、|和|与|及/), m[2]!.split('、')];
      return names.length === shares.length
        ? `${names.map((n, i) => `${n.replace(/(?:得分|成绩)$/, '').replace(/^(?=[一二三四]季度)/, '第')}占${shares[i]!}`).join('，')}，按得分加权折算`
        : null;
    },
  ),
  // 本项总量占50%、增速占50%
  turn('本项 该项 & 占', /^(?:本项|该项|本指标)(?:中|，)?(?=[一-龥]{2,8}占\d)/g, ''),
  // 加权得分乘以本项分值再除以100
  turn(
    '加权 & 除以100 ÷100 /100',
    re(
      `(?:加权|加权后|加权平均)(?:的)?(?:得分|总分|成绩)?(?:乘以|×)(?:${ITEM})?(?:的)?分值(?:再)?(?:除以|÷|/)100${END}`,
    ),
    '按得分加权折算',
  ),
  // 任务完成（70%）按…，群众满意度（30%）按…: shares in brackets that are all there is
  turn('%)按 %)采用 %)：', re(`(?<=^|[，。；：])([一-龥]{2,10})\\((${N})%\\)(?=按|采用|：)`), (m, { whole }) => {
    const all = [...whole.matchAll(/[一-龥]{2,10}\((\d+(?:\.\d+)?)%\)(?=按|采用|：)/g)].map((x) => readNumeral(x[1]!)!);
    return all.length > 1 && compare(all.reduce(add), exact(100)) === 0 ? `${m[1]!}占${m[2]!}%，` : null;
  }),
  // 线上评价（权重0.6）
  turn('(权重 (占', re(`\\((?:权重|占比|占)(?:为|是|：)?(${N})\\)`), (m) => percentOf(m[1]!)),
  turn('(权重 (占比', re(`\\((?:权重|占比)(?:为|是|：)?(${N}%)\\)`), '占$1'),
  // 增速权重0.6、总量权重0.4
  turn(
    '权重0. 权重为0. 比重0. 比重为0.',
    re(`(?<=^|[，。；：、])([一-龥]{2,8}?)的?(?:权重|比重)(?:为|是)?(0\\.\\d+)(?=[，、。；]|$)`),
    (m, { whole }) => {
      const all = [...whole.matchAll(/(?:权重|比重|占)(?:为|是)?(0\.\d+|\d+(?:\.\d+)?%)(?=[，、。；]|$)/g)].map((x) =>
        x[1]!.endsWith('%') ? readNumeral(x[1]!.slice(0, -1))! : readNumeral(x[1]!)!.mul(100),
      );
      const share = percentOf(m[2]!);
      return share && all.length > 1 && compare(all.reduce(add), exact(100)) === 0 ? `${m[1]!}${share}` : null;
    },
  ),
  // 年度得分=平时得分×40%+年终得分×60%
  turn(
    '+ & %',
    re(
      `(?:[\\u4e00-\\u9fa5]{0,8}(?:得分|成绩|分数|总分|考核分|综合分)(?:为|=|：))([\\u4e00-\\u9fa5()]{2,14}×\\d+(?:\\.\\d+)?%(?:\\+[\\u4e00-\\u9fa5()]{2,14}×\\d+(?:\\.\\d+)?%)+)${END}`,
    ),
    (m) => {
      const terms = m[1]!.split('+').map((t) => /^(.+)×(\d+(?:\.\d+)?)%$/.exec(t)!);
      const total = terms.reduce((s, t) => add(s, readNumeral(t[2]!)!), exact(0));
      if (
        compare(total, exact(100)) !== 0 ||
        !terms.every((t) => /得分|成绩|分数?$|测评|评价|考核|评分|评议|互评|评审|打分/.test(t[1]!))
      )
        return null;
      return `${terms.map((t) => `${t[1]!.replace(/(?:得分|分数|分|成绩)$/, '')}占${t[2]!}%`).join('，')}，按得分加权折算`;
    },
  ),
  // 两项百分制得分加权后折算为本项分值, 得分按权重折算
  turn(
    '加权 权重',
    re(
      `(?<=[，。；：])(?:均|都)?(?:按|以)?(?:[两二三四五]项|各项)?(?:百分制)?(?:打分|计分)?(?:后)?(?:的)?(?:得分|成绩|评分)?(?:按(?:照)?(?:上述)?权重|加权)(?:平均)?(?:后|计算后|汇总后)?(?:再)?(?:折算|换算|计算|合成|计入|汇总)(?:为|成|计入)?(?:${ITEM})?(?:的)?(?:分值|得分|总分|\\d+分)?${END}`,
    ),
    '按得分加权折算',
  ),
  // …，再按本项分值折算（百分制）
  turn(
    '折算 换算 & 占 & 分值 满分 百分制',
    re(
      `(?<=占\\d+(?:\\.\\d+)?%[^。]{0,6}，)(?:再)?按(?:照)?(?:(?:${ITEM})?(?:的)?(?:分值|满分)|百分制)(?:进行)?(?:折算|换算)(?:计分|得分|计入)?(?:\\(百分制\\))?${END}`,
    ),
    '按得分加权折算',
  ),
  // 由数量指标占70%和质量指标占30%构成：
  turn(
    '组成 构成',
    re(
      `(?<=^|[。；])[^，。；：\\d]{0,8}由((?:${NAME}占${N}%(?:和|与|及|、))+${NAME}占${N}%)(?:[两二三]个?(?:部分|项))?(?:组成|构成)(?=[：。，；])`,
    ),
    (m) => m[1]!.replace(/%(?:和|与|及|、)/g, '%，'),
  ),
  // 综合得分由甲和乙两部分组成，其中: says nothing the shares do not
  turn(
    '组成 构成',
    /(?<=^|[。；])[^，。；\d]{0,12}由[^，。；\d]{2,30}?[两二三四五](?:个)?(?:部分|项|方面)(?:组成|构成)，(?:其中)?(?=[^，。；]{2,16}占)/g,
    '',
  ),
];

const percentOf = (weight: string): string | null => {
  const value = readNumeral(weight);
  if (!value || compare(value, exact(1)) >= 0) return null;
  const p = value.mul(100);
  return p.d === 1n ? `占${p.n}%` : null;
};
