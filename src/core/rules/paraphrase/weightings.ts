/** The only place that knows weighted and folded scores told in a whole sentence: 三项得分（百分制）分别按40%、30%、30%的权重计入; 甲（权重0.7）与乙（权重0.3）加权计算，折算为15分; 将党建得分（满分100分）折算为15分计入. */
import { add, compare, exact } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { BETWEEN_NAMES, END, ITEM, MARK, N, re, turn, type Turn } from './turn';

const NAME = '[\\u4e00-\\u9fa5]{2,14}?';
const AND = '(?:、|，|；|和|与|及)';
const WEIGHT = '(?:权重|比重|占比|权数|系数)';
/** 权重0.7, 占70%, (70%). */
const SHARE = `(?:${N}%|0\\.\\d+|[一二三四五六七八九]成)`;
const ONE = `(${NAME})(?:\\((?:${WEIGHT}|占)?(?:为|是|：)?(${SHARE})\\)|(?:的)?(?:${WEIGHT}(?:为|是|占)?|占(?:比)?|按)(${SHARE}))`;
const MANY = `${ONE.replace(/(?<!\\)\((?!\?)/g, '(?:')}`;
/** What may stand behind the shares and says how they are put together. */
const HOW =
  '(?:，|的|按(?:照)?|以|各|年度|全年|年终|均|都|分别|以上|上述|[两三四五]项|各项|各方|总|综合|最终|最后|再|然后|后|进行|(?:满分)?百分制|满分(?:均)?(?:为)?100分|评分|得分|成绩|打分|计分|分数|为|是|采用|实行|比例|权重|加权|平均|求和|相加|汇总|合计|合成|计算|确定|折算|折合|换算|计入|成|总分|本项|该项|此项|分值|得|\\(|\\))';
const PUT = new RegExp(`^${HOW}*$`);
const TOGETHER = /加权|权重|折算|折合|换算|计入|合成/;
const SCORED = /评价|测评|评议|互评|评分|打分|得分|成绩|考核|考评|评估|测试|考试|满意度|评定|述职/;

const CHARS = '一二三四五六七八九';
function percent(share: string): ReturnType<typeof exact> | null {
  if (share.endsWith('成')) return exact((CHARS.indexOf(share[0]!) + 1) * 10);
  const value = readNumeral(share.replace(/%$/, ''));
  return value && !share.endsWith('%') ? value.mul(100) : value;
}

/** 甲占40%，乙占60%，按得分加权折算; null where the shares are not all there is, or are of no scores. */
function folded(names: readonly string[], shares: readonly string[], how: string): string | null {
  const parts = shares.map(percent);
  if (/^，按得分加权折算$/.test(how) || names.some((n) => /分别|依次|[按由]|权重/.test(n))) return null;
  if (names.length < 2 || names.length !== parts.length || parts.some((p) => p === null || p.d !== 1n)) return null;
  if (compare(parts.map((p) => p!).reduce(add), exact(100)) !== 0) return null;
  const marks = [...how.matchAll(re(`(?<!满分(?:均)?(?:为)?)(${N})分(?!制|数|值|别)`))].map((m) => m[1]!);
  const rest = how.replace(re(`(?<!满分(?:均)?(?:为)?)${N}分(?!制|数|值|别)`), '');
  if (marks.length > 1 || !PUT.test(rest) || !TOGETHER.test(rest)) return null;
  if (!names.every((n) => SCORED.test(n)) && !/百分制|评分|成绩|打分|得分.*(?:加权|权重|折算)/.test(rest)) return null;
  // 折算为8分, 按8分折算
  const fold = '(?:折算|折合|换算)';
  if (marks.length === 1 && !re(`${fold}(?:为|成)(?:${ITEM})?(?:的)?${N}分|按(?:照)?${N}分${fold}`).test(how))
    return null;
  const said = names.map((n, i) => `${n.replace(/^(?=[一二三四]季度)/, '第')}占${parts[i]!.n}%`).join('，');
  return `${marks.length === 1 ? `基准分${marks[0]!}分。` : ''}${said}，按百分制得分加权折算`;
}

export const weightingTurns: readonly Turn[] = [
  // 甲（权重0.7）与乙（权重0.3）加权计算，评分均为百分制，折算为15分
  turn(
    '权重 比重 占 % 0. 成 & 加权 折算 折合 换算 计入 合成 权重',
    re(
      `(?<=^|[。；])(?:[^，。；：\\d]{0,10}由|按(?:照)?)?(${MANY}(?:${AND}${MANY}){1,4})((?:[^。；\\n\\d]|${N}分|100分)*)(?=[。；]?\\n?$)`,
    ),
    (m) => {
      const all = [...m[1]!.matchAll(re(`${AND}?${ONE}(?=${AND}|$)`))];
      return folded(
        all.map((x) => x[1]!),
        all.map((x) => (x[2] ?? x[3])!),
        m[2]!,
      );
    },
  ),
  // 甲、乙、丙三项得分（百分制）分别按40%、30%、30%的权重计入
  turn(
    '分别 依次 各 & % & 加权 折算 折合 换算 计入 合成 权重',
    re(
      `(?<=^|[。；])((?:${NAME}(?:、|和|与|及))+${NAME})((?:[两三四五](?:个)?(?:项|部分|方面|方))?(?:的)?(?:得分|成绩|评分|打分)?(?:\\((?:均)?(?:为)?(?:满分)?(?:百分制|100分)\\))?)，?(?:${WEIGHT})?(?:分别|依次)(?:按(?:照)?|占|以|为)((?:${N}%(?:、|和|与|及))+${N}%)((?:[^。；\\n\\d]|${N}分)*)(?=[。；]?\\n?$)`,
    ),
    (m) => folded(m[1]!.split(BETWEEN_NAMES), m[3]!.split(/、|和|与|及/), `${m[2]!}${m[4]!}`),
  ),
  // 由农业局考核，满分150分，按比例折算计分
  turn(
    '，满分 & 折算 折合 换算',
    re(
      `^由(${NAME})(?:进行|组织)?(考核|考评|测评|评价|评估)，(?:满分|总分)(?:为)?(${N})分，按(?:同等?)?比例(?:折算|折合|换算)(?:计分|计入|得分)?${END}`,
    ),
    '$1$2得分(满分$3分)，按比例折合为本项得分',
  ),
  // 考核成绩，原满分120分，折算为本项满分6分
  turn(
    '，原满分 ，满分 ，总分 & 折算 折合 换算',
    re(
      `(?<=得分|成绩|评分|分数)，(?:原|其|该项)?(?:满分|总分)(?:为)?(${N})分，(?=(?:按(?:同等?)?比例)?(?:折算|折合|换算))`,
    ),
    '(满分$1分)，',
  ),
  // 将组织部门评定的党建得分（满分100分）折算为15分计入; 第三方评估得分（满分120分）按比例折合为本项得分
  turn(
    '折算 折合 换算 & 得分 成绩 评分 分数 & ( 制',
    re(
      `(?<=^|[。；])(?:将|把|以|按(?:照)?|采用|引用|运用|使用|用)?(?:[^，。；：\\d()]{2,12}(?:评定|反馈|通报|认定|核定|提供|公布|考核|测评|评价)的)?([^，。；：\\d()的折按以]{1,14}?(?:得分|成绩|评分|分数))(?:\\((?:满分|总分)?(?:为)?(${N})分(?:制)?\\)|\\((百分制)\\))，?(?:按(?:同等?|等|相应)?比例|直接|再)*(?:折算|折合|换算)(?:为|成|到)?(?:(?:本项|该项)?(?:满分)?(?:为)?(${MARK}|${N}分(?=制))(?:制)?|(?:${ITEM})?(?:的)?(?:得分|分值|分))?(?:计入|计分|得分|作为本项得分)*(?=[。；]?\\n?$)`,
    ),
    (m) => `${m[4] ? `基准分${m[4]}。` : ''}按考核得分(${m[3] ?? `${m[2]!}分制`})折算计分`,
  ),
  // 按测评得分÷10计分
  turn(
    '÷ / 除以 & 得分 成绩 评分 分数',
    re(
      `(?<=^|[，。；：的])按(?:照)?([一-龥]{0,12}?(?:得分|成绩|评分))(?:÷|/|除以)(${N})(?:后)?(?:计分|计算|得分|计入|折算)(?=[，。；]|$)`,
    ),
    (m) => {
      const by = readNumeral(m[2]!);
      const share = by && by.n !== 0n ? exact(100).div(by) : null;
      return share && share.d === 1n && compare(share, exact(100)) < 0 ? `按${m[1]!}×${share.n}%计入` : null;
    },
  ),
];
