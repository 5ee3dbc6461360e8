/** The only place that tells what a guard's words name: a measure, a filler, the one who is meant. */
import type { Measure } from '../../methods/rule';
import type { Token } from '../lexer';
import type { Item } from '../statements';
import type { Said } from './said';
import { Later } from '../../text/patterns';

/** Words that fill a guard without saying anything: 在…之间, 的, 情况. */
const FILLER = new Later(
  /^(?:在|之间|区间|区间的|范围|范围内|范围的|之内|数|人|县|情况|有|处于|介于|达|能|应当|应|须|需|要|必须|能够|可|其|每年|年|均|共|达|且|，)+$/,
);

export const isFiller = (text: string): boolean => FILLER.test(text);

export type Meaning = Exclude<
  Item,
  { k: 'words' | 'comma' | 'of' | 'level' | 'list' | 'by' | 'is' | 'full' | 'portion' }
>;

export const PLAIN = new Set(['words', 'level', 'list', 'by', 'is', 'bound-word', 'full', 'than', 'sign', 'first']);

/** The words of a guard, in order, without fillers: 足额缴纳, 满意度. */
export function wordsOf(items: readonly Item[], text: string, tokens: readonly Token[]): string {
  return items
    .filter(
      (i) =>
        i.from < i.to &&
        (PLAIN.has(i.k) ||
          (i.k === 'measure' && i.m === 'growth') ||
          i.k === 'late' ||
          (i.k === 'grade' && !i.sure) ||
          i.k === 'link' ||
          i.k === 'ref'),
    )
    .map((i) => text.slice(tokens[i.from]!.s, tokens[i.to - 1]!.e))
    .join('');
}

export function measureOf(items: readonly Item[], text: string, tokens: readonly Token[]): Measure | null {
  const named = items.find((i): i is Extract<Item, { k: 'measure' }> => i.k === 'measure');
  const words = wordsOf(
    items.filter((i) => i.k !== 'ref'),
    text,
    tokens,
  ).replace(
    /^(?:在(?![编岗校建库册职])|其|则|按(?![时期质量需规要]))+|(?:在|的|为|，|应当)+$|^(?:按[期时质量]|如期|及时|足额)+$/g,
    '',
  );
  // 固定资产投资完成率: 投资 belongs to what is completed, wherever the word was cut
  if (named?.m === 'completion') {
    const what = words.replace(/(?<=.)(?:年度|全年)$/, '') + (named.text.startsWith('投资') ? '投资' : '');
    return { name: 'completion', words: what || named.text };
  }
  if (named?.m === 'rank') return { name: 'rank', words };
  // 群众满意度得分: of what, belongs to its name
  if (named?.m === 'score') return { name: 'score', words: named.text.startsWith('满意度') ? `${words}满意度` : words };
  if (named?.m === 'growth') return { name: 'actual', words: words.includes(named.text) ? words : words + named.text };
  if (named?.m === 'ratio') return { name: 'actual', words: words + named.text };
  return words && !isFiller(words) ? { name: 'actual', words } : null;
}

const isCount = (t: Token): boolean => t.unit?.dimension === 'count';

/** After 比 stands what is compared with; 收入比高于 is a noun's end. */
export const comparesOn = (next: Item | undefined): boolean =>
  next?.k === 'ref' || next?.k === 'refpart' || next?.k === 'cmp' || next?.k === 'value' || next === undefined;

/** Words behind a comparison may name who is meant, nothing more: 低于平均的县区, 完成任务的单位. */
export const BEARER = new Later(
  /^(?:各|该|的|每个|有关|相关|责任|承办|牵头|参评|被考核|考核|达标|任务|其他|其余)*(?:单位|部门|县|县区|县市区|区县|乡镇|镇|镇街|街道|村|村居|社区|地区|地方|企业|学校|医院|机关|科室|股室|个人|人员|对象|者|指标|项|项目|事项|情况|情形|情况下|部分|时|期间|水平|标准|要求|等次|档次|分数|得分)$/,
);

export const NOUN_OF_REFERENCE = /^[^未不无没\d]{1,4}$/;

export const STANDING = new Later(/^为?(?:基准|标准|基数|基础|起点|准|依据|底线|底数)$/);

const dimensionOf = (i: Item): string | undefined =>
  i.k === 'value' || i.k === 'bound' ? i.value.unit?.dimension : i.k === 'range' ? i.high.unit?.dimension : undefined;

/** Do words behind the last item of a comparison say more than who or what is meant? `items` begins with that item. */
export function saysMore(items: readonly Item[], by: boolean): boolean {
  const [last, ...behind] = items;
  return behind.some((i, n) => {
    if (i.k !== 'words' || isFiller(i.text) || BEARER.test(i.text)) return false;
    if (by && STANDING.test(i.text)) return false;
    // 逾期整改的: what came late
    if (n === 0 && last!.k === 'late' && /^[^未不无没已仍再]{2,8}$/.test(i.text)) return false;
    if (n === 0 && by && last!.k === 'done') return !NOUN_OF_REFERENCE.test(i.text);
    if (n === 0 && last!.k === 'dir' && last!.d === 'short' && !/[未不无没]/.test(i.text)) return false;
    if (n === 0 && (last!.k === 'ref' || dimensionOf(last!) === 'time')) return !NOUN_OF_REFERENCE.test(i.text);
    return !(n === 0 && dimensionOf(last!) === 'count' && !/[未不无没]/.test(i.text));
  });
}

/** 满意度测评达到85分: the score is of what was put to the test. */
const TRIAL = /(?:测评|考评|评议|评审|评估|验收|考核)$/;

/** What a number's unit says of the measure: marks are a score, counting words a count. */
export function measureFor(t: Token, measure: Measure | null, said: Said): Measure {
  if (t.code === 'm') return { name: 'score', words: (measure?.words ?? '').replace(TRIAL, '') };
  if (isCount(t) && (!measure || measure.name === 'actual'))
    return { name: 'count', words: measure?.words ?? said.measure?.words ?? '' };
  if (!measure && said.basis === 'completion' && t.unit?.text === '%' && said.measure?.name === 'actual')
    return { name: 'completion', words: said.measure.words };
  return measure ?? (said.measure && said.measure.name !== 'count' ? said.measure : { name: 'actual', words: '' });
}

/** 要求, 标准 point back to a number said before. */
export const GENERIC = new Later(/^(?:要求|标准|规定要求|规定标准|目标要求|考核要求|指标)$/);

/** 总量、增速均高于…: how many measures are compared at once; 0 for a single one. */
export function severalOf(head: readonly Item[], how: string): number {
  const all = how.startsWith('均') || head.some((i) => i.k === 'words' && /均$/.test(i.text));
  return all ? head.filter((i) => i.k === 'list').length + (head.some((i) => i.k === 'list') ? 1 : 0) : 0;
}

/** 以…为基准, 比…高, 与…持平: what points at the reference names no measure. */
export function withoutPointers(head: readonly Item[]): Item[] {
  const pointer = (i: Item | undefined) => i?.k === 'by' || i?.k === 'than' || i?.k === 'link' || i?.k === 'is';
  const out = [...head];
  while (pointer(out[0])) out.shift();
  while (pointer(out[out.length - 1])) out.pop();
  return out;
}

export const defaultMeasure = (said: Said): Measure => said.measure ?? { name: 'actual', words: '' };

export const meaningfulOnly = (items: readonly Item[]): boolean =>
  items.every((i) => i.k !== 'words' || isFiller(i.text) || i.text.length <= 12);

/** 提高幅度, 差距: what is counted in points by itself; 差错率 and 提案办结率 are not. */
export const changes = (m: Measure | null): boolean => CHANGE.test(m?.words ?? '');

const CHANGE = new Later(
  /幅|差(?![错评旅])|变[化动]|提[高升]|[上攀]升|升高|下降|降低|[减压]少|压[减降]|缩[减小]|[上下]涨|涨|跌|后退|前进|进步|回[升落]|增(?:加|长(?!率)|高)|增$/,
);
