/** The only place that lists what a rule of weighted scores is made of: names and weights, what the scores go up to, what they are folded to. */
import { add, compare, exact, type Exact } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { N } from './turn';

export interface Folded {
  readonly names: string[];
  readonly parts: Exact[];
  /** Marks that are told for the whole. */
  readonly marks: Exact[];
  /** Names whose weights are told behind them. */
  pending: string;
  folded: boolean;
  /** The parts are marks of their own, so they tell the whole. */
  own: boolean;
}

const NAME = '[一-龥]{2,10}?';
const AND = '(?:、|和|与|及)';
const NAMES = `${NAME}(?:${AND}${NAME})+`;
const SHARE = `(?:${N}%|0\\.\\d+|[一二两三四五六七八九]成|一半)`;
const SHARES = `${SHARE}(?:${AND}${SHARE})+`;
const SCORE = '(?:测评|考核|评价|评议)?(?:的)?(?:得分|评分|成绩|分数|分)';
const WEIGHT = '(?:权重|比重|占比|系数)';
const HUNDRED = '(?:满分(?:均|都)?(?:为)?100分|以100分为满分|百分制)';
const WHOSE = '(?:(?:该|本|此)(?:项|指标)(?:指标)?(?:的)?)?(?:分值|得分|总分|满分|分数)?';
const FOLDS = '(?:折算|折合|换算|折)';
const STOP = '(?=[，。；：、()]|$)';
/** Behind a share: 的权重, 的比例计算. */
const TAIL = `(?:的)?(?:${WEIGHT}|比例)?(?:加权)?(?:汇总|计算|计入|合成)?`;
/** Words about putting scores together that hold no number. */
const HOW =
  '(?:均|都|各|分别|再|最后|然后|后|按(?:照)?|以|将|把|的|为|是|即为|成|到|与|由|和|所得|年度|年终|得出|计算|评价|评分|打分|计分|得分|综合|加权|平均|求和|相加|之和|合计|汇总|总|分|总分|成绩|结果|折算|折合|换算|比例|计入|确定|组成|本项|该项|此项|该半年|该季度|指标|分值|考评|测评|评议|百分制|加权100分|[两二三四五](?:项|次|者|部分|方面)|各项|各部分)';

function share(text: string): Exact | null {
  if (text === '一半') return exact(50);
  if (text.endsWith('成')) return exact('零一二三四五六七八九'.indexOf(text[0]!.replace('两', '二')) * 10);
  const value = readNumeral(text.replace(/%$/, ''));
  return value && !text.endsWith('%') ? value.mul(100) : value;
}

const bare = (name: string): string =>
  name
    .replace(/^(?:其中|由|按照?|以|将|取|对)/, '')
    .replace(/^[一-龥]{1,6}(?:办|局|委)(?=[上下前后第][一-龥])/, '')
    .replace(/(?<=[一-龥]{2})(?:(?:的)?(?:得分|评分|成绩|分数)|(?<=评|半年|季度|测评|评价|考核)分)$/, '')
    .replace(/(?<=半年|季度)测评$/, '');

const listed = (names: string): string[] => names.split(new RegExp(AND));

function take(s: Folded, name: string, part: Exact | null): boolean {
  const label = bare(name);
  if (!part || compare(part, exact(0)) <= 0 || label.length < 2 || s.names.includes(label)) return false;
  if (/得分|权重|加权|折算|百分制|综合|总分|完成|目标|任务|增速|总量|加分|扣分/.test(label)) return false;
  s.names.push(label);
  s.parts.push(part);
  return true;
}

function several(s: Folded, names: string, parts: readonly (Exact | null)[]): boolean {
  const list = listed(names);
  return names !== '' && list.length === parts.length && list.every((n, i) => take(s, n, parts[i]!));
}

const each = (s: Folded, names: string, part: Exact | null): boolean =>
  several(
    s,
    names,
    listed(names).map(() => part),
  );
const equally = (s: Folded, names: string): boolean => each(s, names, exact(100).div(exact(listed(names).length)));

/** A part that is worth marks of its own. */
const owned = (s: Folded, name: string, marks: string): boolean => {
  if (!take(s, name, readNumeral(marks))) return false;
  s.own = s.folded = true;
  return true;
};

/** What the scores are folded to, where it is told. */
function foldedTo(s: Folded, marks: string | undefined): boolean {
  s.folded = true;
  const value = marks === undefined ? null : readNumeral(marks);
  if (value) s.marks.push(value);
  return true;
}

const nothing = (): boolean => true;

export type Piece = readonly [pattern: RegExp, read: (s: Folded, m: RegExpExecArray) => boolean];
const piece = (pattern: string, read: Piece[1]): Piece => [new RegExp(pattern, 'y'), read];

/** In this order: the first that is read is taken. */
export const foldedPieces = (): readonly Piece[] => [
  piece('[，。；：、()]+|其中|[①②③④⑤⑥]|\\+', nothing),
  piece(`(?:考核期内|年度内|年内|全年)(?=，)`, nothing),
  piece(`以[^，。；：()\\d]{2,14}?(?:通报|认定|反馈|公布|测评结果)为准${STOP}`, nothing),
  piece(`(?:根据|依据)[^，。；：()\\d]{2,14}?(?:结果|情况)(?:计分|评分|赋分)?${STOP}`, nothing),
  piece(`由[^，。；：()\\d]{2,12}?组织(?:测评|评议|评价|考核)${STOP}`, nothing),
  piece(`凡(?:列入|纳入|参加)[^，。；：()\\d]{2,8}的(?:单位|乡镇|部门|县区)${STOP}`, nothing),
  piece(`(?:[一-龥]{2,14}?)?(?:由[两二三四五](?:个)?部分(?:组成|构成)|得分中)${STOP}`, nothing),
  piece(
    `(?:年度内|年度|年内)?(?:测评|评议|考核)[两二三四](?:次|轮)${STOP}|(?:[一-龥]{2,24}?)?每(?:半年|季度)[一1]次${STOP}`,
    nothing,
  ),
  piece(`(?:该项|本项|此项|实|最终|[一-龥]{2,6}(?==|得分=))?得分(?:=|由|为(?=[一-龥])|按(?=${NAME}${SHARE}))`, nothing),
  piece(`(?:[一-龥]{2,6})得分按(?=${NAME}${SHARE})`, nothing),
  piece('(?:加权|综合|平均)(?:测评|评价|考核)?(?:得分|分|成绩)(?=[×÷/])', (s) => foldedTo(s, undefined)),
  piece('(?:加权|综合|平均)(?:测评|评价|考核)?(?:得分|分|成绩)(?:=|为(?=[一-龥]))', nothing),
  // 本项20分, 满分20分
  piece(`(?:本项满分|本项|该项|此项|满分|共|计)(?:为)?(?!100分)(${N})分${STOP}`, (s, m) => {
    s.marks.push(readNumeral(m[1]!)!);
    return true;
  }),
  piece(`(?<=\\()(${N})分(?=\\))`, (s, m) => s.folded && foldedTo(s, m[1])),
  piece(`(${N})(?:分)?×(?=\\()`, (s, m) => foldedTo(s, m[1])),
  // 领导评价满分100分，折算10分; 上半年测评100分折6分; 上半年测评分按6%折算
  piece(`(${NAME})(?:满分)?100分，?${FOLDS}(?:为|成)?(${N})分${STOP}`, (s, m) => owned(s, m[1]!, m[2]!)),
  piece(`(${NAME})${SCORE}按(${N})%${FOLDS}(?:计入)?${STOP}`, (s, m) => owned(s, m[1]!, m[2]!)),
  // 均按百分制打分, 三项满分均为100分
  piece(
    `(?:[一-龥]{2,12}?|(?:[一-龥]{1,8}${AND})+[一-龥]{2,8}?)?(?:均|都|每次|各项|三类|三项|两项|两次|按(?:照)?|以|采用|实行|为|是)*${HUNDRED}(?:进行|打分|评分|计分|计|评议|测评|评价|得分|的)*${STOP}`,
    nothing,
  ),
  // 领导评价10分、部门互评4分
  piece(`(${NAME})(?:\\((${N})分\\)|(${N})分)(?=[、，；。])`, (s, m) => owned(s, m[1]!, (m[2] ?? m[3])!)),
  // 领导评价、部门互评分别占60%、40%; 权重依次为60%和40%
  piece(
    `(${NAMES})(?:[两二三四](?:项|者|方面|部分))?(?:${SCORE})?，?(?:的)?${WEIGHT}?(?:分别|依次|各自)(?:按(?:照)?|占|为|以)?(${SHARES})${TAIL}(?:综合分|综合得分|总分)?${STOP}`,
    (s, m) => several(s, m[1]!, listed(m[2]!).map(share)),
  ),
  // 由领导评价、部门互评加权折算而成; 测评分上半年、下半年两次进行
  piece(
    `(${NAMES})加权(?:${FOLDS}|汇总|计算)?而成${STOP}|(?:[一-龥]{2,10}?)分(${NAMES})[两二三四]次进行${STOP}|(${NAMES})各(?:组织|开展|进行)[一1]次(?:测评|考核|评议)${STOP}`,
    (s, m) => {
      s.pending = (m[1] ?? m[2] ?? m[3])!;
      return (s.folded = true);
    },
  ),
  piece(`${WEIGHT}(?:依次|分别)(?:为|是|占)(${SHARES})${STOP}`, (s, m) =>
    several(s, s.pending, listed(m[1]!).map(share)),
  ),
  piece(`[两二三四]次(?:${SCORE})?(?:的)?平均(?:数|分|值|得分)`, (s) => equally(s, s.pending)),
  piece(`[两二三四]次(?:${SCORE})?各占(${SHARE})`, (s, m) => each(s, s.pending, share(m[1]!))),
  // 领导评价、部门互评按6:4加权
  piece(
    `(${NAMES})(?:${SCORE})?(?:\\((?:满分均为100分|百分制|均为百分制)\\))?(?:${WEIGHT})?(?:按|为)(${N}(?:[：:∶]${N})+)(?:的)?(?:比例)?(?:加权)?(?:平均)?(?:后)?`,
    (s, m) => {
      const ratio = m[2]!.split(/[：:∶]/).map((x) => readNumeral(x)!);
      const sum = ratio.reduce(add);
      const shares = ratio.map((r) => r.mul(100).div(sum));
      return foldedTo(s, undefined) && several(s, m[1]!, shares);
    },
  ),
  // 上半年、下半年各占50%; 得分同等权重（各50%）; 两次测评的平均分
  piece(
    `(${NAMES})(?:[两二三四](?:项|次))?(?:测评|考核|评议)?(?:${SCORE})?(?:各(?:占|按)(?:${WHOSE}的)?|同等${WEIGHT}\\(各)(${SHARE})${TAIL}(?:\\))?${STOP}`,
    (s, m) => each(s, m[1]!, share(m[2]!)),
  ),
  piece(
    `(?:取|按(?:照)?|以)?(${NAMES})(?:[两二三四]次)?(?:百分制|(?<=半年|季度)[一-龥]{2,8}?)?(?:测评|考核|评议)?(?:${SCORE})?(?:\\((?:百分制|满分均为100分|满分100分)\\))?(?:的)?(?:算术)?平均(?:得分|分|值|数|成绩)(?:\\(百分制\\))?`,
    (s, m) => foldedTo(s, undefined) && equally(s, m[1]!),
  ),
  piece(
    `(${NAME})(?:${SCORE})?\\+(${NAME})(?:${SCORE})?\\)(?:÷|/)2`,
    (s, m) => foldedTo(s, undefined) && equally(s, `${m[1]!}、${m[2]!}`),
  ),
  // 领导评价得分的60%、部门互评得分的40%相加
  piece(
    `(${NAME})(?:${SCORE})?(?:\\(百分制\\))?(?:的)?(?:占)?(?:${WHOSE}的)?(?:${WEIGHT})?(?:占|为|按|：|\\(|\\(${WEIGHT}|×)*(${SHARE})\\)?${TAIL}(?=[，。；、+：与和)]|之和|相加|计算|综合|百分制|$)`,
    (s, m) => take(s, m[1]!, share(m[2]!)),
  ),
  piece(`(${SHARE})×(${NAME})(?=[+)])`, (s, m) => take(s, m[2]!, share(m[1]!))),
  piece('(?<=[%)])(?:与|和)', nothing),
  // 折算为20分, 按20%折算计入, ÷100×20
  piece(`(?:${HOW})*(?:${FOLDS})(?:为|成|到|计入)?(?:${WHOSE})?(${N})分(?:计分|计入|计算)?${STOP}`, (s, m) =>
    foldedTo(s, m[1]),
  ),
  piece(`(?:${HOW})*按(${N})分${FOLDS}(?:计分|计入)?${STOP}`, (s, m) => foldedTo(s, m[1])),
  piece(`(?:${HOW})*(?:按|乘以|×|的)(${N})%(?:${HOW})*${STOP}`, (s, m) => foldedTo(s, m[1])),
  piece(`(?:÷|/)100(?:×(${N})(?:分)?)?${STOP}`, (s, m) => foldedTo(s, m[1])),
  piece(`×(${N})(?:分)?(?:÷|/)100${STOP}`, (s, m) => foldedTo(s, m[1])),
  piece(`(?:${HOW})+${STOP}`, (s, m) => {
    if (/折算|折合|换算|计入|加权|相加|之和/.test(m[0])) s.folded = true;
    return true;
  }),
];
