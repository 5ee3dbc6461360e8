/** The only place that cuts a folded rule text into tokens: numbers with units, marks, ranks, vocabulary words, and plain words between them. */
/* eslint-disable max-lines -- one pass over the characters; each kind of token is a few lines */
import { definitionAt, formulaClause, type Definition } from './formulaText';
import { familyAt, WHO } from './families';
import { partOfName } from './names';
import { quotientAt, type Quotient } from './quotient';
import type { Exact } from '../model/exact';
import type { Unit } from '../model/quantity';
import { readNumeral } from '../text/numerals';
import { compoundUnitAt } from '../text/compoundUnits';
import { otherUnit, unitNamed, unitNamesAt } from '../text/units';
import { wordAt, type WordClass } from './lexicon';

/**
 * A token. `code` is the word class of `lexicon.ts`, or: `q` quantity, `m` marks (N分), `K` rank place, `%` rank share, `s` 以上/以下,
 * `i` (含), `-` range dash, `=` formula, `,` `、` `;` `:` `(` `)` punctuation, `*` list mark, `'` quote, `w` plain words.
 */
export interface Token {
  readonly code: string;
  /** Offsets into the folded text. */
  readonly s: number;
  readonly e: number;
  readonly text: string;
  readonly value: string;
  readonly classes: readonly WordClass[];
  readonly number?: Exact;
  readonly unit?: Unit | null;
  /** K: several places named at once (第一、二、三名). */
  readonly list?: readonly Exact[];
  /** K: from the bottom (倒数). */
  readonly bottom?: boolean;
  /** r average: whose, '' when not said. */
  readonly scope?: string;
  /** N: marks divided by a number of the row. */
  readonly quotient?: Quotient;
  /** _: what a rate is the quotient of. */
  readonly definition?: Definition;
}

const HANZI = '零一二两三四五六七八九十百千半';
/** What a number, a rank or a share can begin with. */
const NUMERIC_OPENS = /[\d零一二两三四五六七八九十百千半倒第前首榜末最后末]/;
const NOT_MARK = /^分(?:值|别|类|制|级|管|析|配|布|局|公|子|期|解|散|流|账|之|钟|数|率|贝|组|管)/;
const AVERAGE =
  /^(?:(全国|全自治区|全区\(市\)|全区、全市|全市、全区|自治区|全区|全省|省|全市|全州|市|区|全县|县|全镇|全系统|同组|组内|本组|全组|[A-D]组|片区|所在组|同类|本市|本县|本区|同类地区|同级)(?:县\(市、区\)|县\(市\)|各县区|各县|县区|同类县|各乡镇|乡镇|县|同类)?的?(?:平均(?:水平|增速|值|数|增长率|增幅|线|增长水平|增长速度|分值|比例|率|发展水平|(?!每))|均值|水平)|()(?:平均水平|平均增速|平均值|平均数|平均增长率|平均增幅|平均线|平均增长水平|均值))(?!得分|分|年龄)/;
/** 全市最高值, 最优值, 最低县: the best or the worst of a group. */
const EXTREME =
  /^(全国|全自治区|自治区|全区|全省|全市|全州|全县|全镇|同组|组内|本组|全组|[A-D]组|片区|所在组)?(?:各县\(市、区\)|县\(市、区\)|县\(市\)|各县区|各县|县区|各乡镇|乡镇)?(?:中)?的?(?:(最高|最优|最好|最大)|最低|最差|最小)(?:值|水平|县\(市、区\)|县\(市\)|县市区|县区|区县|县|者|单位|乡镇|地区)(?!得|分)/;
const ONCE =
  /^[按以](?:照)?最(?:高|重|严重|严)(?:的)?(?:级别|层级|等级|等次|奖项|奖次|档次|一级|一档|一项|一次|处分|标准|分值|值|项)?(?:的)?(?:只)?(?:扣分|加分|计分|记分|计算|扣减|扣除|计入|得分|扣|加|计|记|算)(?:一次)?(?=[，。；)\n]|$)/;
/** 扣减责任单位得分 is 扣分. */
const TAKEN =
  /^(?:扣减|核减|减扣|扣除|扣)(?:(?:该|本|其|相应|对应|责任|承办|牵头|相关)(?:责任|承办)?(?:单位|部门|县区?|乡镇|项|指标)(?:的)?|相应的?|等额)(?:得分|分数|总分)(?!\d)/;
/** 按其他各项的平均得分率计算: as the other indicators were scored. */
const RESCALE =
  /^按(?:照)?(?:本县|该县|本单位|该单位|其)?(?:其余|其他|其它)(?:各)?项?(?:考核)?(?:指标|项目|工作)?(?:的)?(?:平均)?得分率(?:进行)?(?:折算|计算|计分|换算)?(?:得分|计分)?/;
/** 按全县平均得分计算, 取其他单位该项平均分: the mean mark of the others. */
const GROUP_MEAN = new RegExp(
  `^(?:按照|按|以|取)(?:全国|全区|全省|全市|全州|全县|全镇|同组|本组|所在组|组内|同类)?(?:的)?(?:其他|其余|其它|各)?(?:参评|被考核|有任务)?(?:的)?(?:${WHO})?(?:的)?(?:该项|该指标|此项|本项)?(?:的)?平均(?:得)?分(?:值|数)?(?:计算|计分|计入|赋分|得分|计|给分)?(?=[，。；)]|$)`,
);
/** 在全市12个县（市、区）中，排名…: among whom the places are counted. */
const RANKED_AMONG = new RegExp(
  `^在?(?:全国|全区|全省|全市|全州|全县|全镇|同组|本组|[A-D]组)(?:的)?(?:\\d+个)?(?:参评|参加考核|被考核|同类)?(?:的)?(?:${WHO})(?:中|内|之中|范围内)，?(?=[^，。；]{0,10}(?:排名|排位|位列|名列|位居|居|排|第))`,
);
const NTH =
  /^(?:从|自)?第(\d+|[一二两三四五六七八九十]+)(?:次|起|例|件|项|个|人次|篇|家|户|处|条)(?:发现|发生|出现|通报|查出|检查)?(?:起|开始|及以后|以后|及以上|以上)/;
const BOUNDS = [
  '及以上',
  '及以下',
  '或以上',
  '或以下',
  '及其以上',
  '及其以下',
  '及以后',
  '以后',
  '之后',
  '以上',
  '以下',
  '以内',
  '之内',
  '之上',
  '之下',
  '以外',
  '以外的',
  '(含)以上',
  '(含)以下',
  '(含)以内',
  '(含)内',
  '(含)之内',
];
const BOUND_OPENS = /[及或以之(]/;
const FORMULA =
  /^(?:该项|本项|实际|考核|指标|评价|单项|最终|综合|本指标)?(?:每(?:个|起|次|件|项|处|人|宗|例|户|家|笔|批|场|条|篇|天|人次)(?![\u4e00-\u9fa5]{0,3}不)[\u4e00-\u9fa5]{0,4})?(?:得分|扣分|加分|计分|分值|减分)(?:的)?(?:计算公式|公式)?(?:为：|为|：)?=/;
const FORMULA_AFTER = /^(?:计算公式|计分公式|公式)(?:为：|为|：)(?:得分|扣分|加分)=/;
/** A formula without 得分=: 完成率×分值. */
const BARE_FORMULA =
  /^(?:(?:[\u4e00-\u9fa5]{0,6}(?:完成率|完成比例|完成百分比))(?:×|\*|乘以)(?:该项|本项)?(?:分值|满分|\d+(?:\.\d+)?分)|按?(?:\([\u4e00-\u9fa5]+(?:÷|\/)[\u4e00-\u9fa5]+\)|[\u4e00-\u9fa5]{2,10}(?:÷|\/)(?:[\u4e00-\u9fa5]{2,10}|\d+))(?:×|\*)(?:该项|本项)?(?:分值|满分|\d+(?:\.\d+)?分))/;
const INCLUDE = /^\((?:(不)?(?:包)?(?:含|包括))(?:本数|该数|\d+(?:\.\d+)?(?:%|分|[\u4e00-\u9fa5]{0,3})?)?\)/;
const DATE =
  /^(?:每(?:月|季度?|年)(?:\d{1,2}月)?\d{1,2}[日号](?:前|之前|以前)?|[12]\d{3}年(?:度)?(?:\d{1,2}月(?:\d{1,2}[日号])?)?(?:底|末|初)?(?:前)?|\d{1,2}月(?:\d{1,2}[日号]|底|末|初|中旬|份)(?:前|之前|以前)?|\d{1,2}[日号](?:前|之前|以前))/;
const DATE_OPENS = /[每\d]/;
const LIST_MARK =
  /^(?:[①②③④⑤⑥⑦⑧⑨⑩⑪⑫]|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|\([一二三四五六七八九十](?=[^)])|\d{1,2}(?:[、)]|\.(?!\d))|[一二三四五六七八九十]{1,2}、|[A-Za-z][、.])/;
const NONE: readonly WordClass[] = [];

/** Cuts the text. INVARIANT: tokens are in order and cover the text whole. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const signs = signsOf(text);
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at, at + 160);
    const token =
      special(text, at, rest, signs) ??
      lackingVerb(rest, tokens) ??
      bareAverage(rest, tokens) ??
      flatOr(rest, tokens) ??
      sameAgain(rest, tokens) ??
      unitAlone(text, at, tokens) ??
      numeric(text, at) ??
      word(text, at);
    tokens.push(tokenOf(token, text, at));
    at += token.length;
  }
  const cutUp = join(soften(tokens), text);
  return join(
    cutUp.map((t, i) => (partOfName(cutUp, i) ? plain(t) : t)),
    text,
  );
}

interface Cut {
  readonly code: string;
  readonly length: number;
  readonly more?: Partial<Token>;
}

const cut = (code: string, length: number, more?: Partial<Token>): Cut => ({ code, length, more });

/** All tokens have the same fields in the same order: reading them stays fast. */
function tokenOf({ code, length, more }: Cut, text: string, at: number): Token {
  return {
    code,
    s: at,
    e: at + length,
    text: text.slice(at, at + length),
    value: more?.value ?? '',
    classes: more?.classes ?? NONE,
    number: more?.number,
    unit: more?.unit,
    list: more?.list,
    bottom: more?.bottom,
    scope: more?.scope,
    quotient: more?.quotient,
    definition: more?.definition,
  };
}

/** Signs without which some patterns match nowhere in a text; looked for once, not at every character. */
interface Signs {
  readonly equals: boolean;
  readonly times: boolean;
  readonly average: boolean;
  readonly most: boolean;
  readonly day: boolean;
  readonly over: boolean;
}

const signsOf = (text: string): Signs => ({
  equals: text.includes('='),
  times: /[×*乘]/.test(text),
  average: /均|水平/.test(text),
  most: text.includes('最'),
  day: /[年月日号]/.test(text),
  over: /[÷/]|除以/.test(text),
});

function special(text: string, at: number, rest: string, signs: Signs): Cut | null {
  const c = rest[0] as string;
  const previous = at === 0 ? '\n' : (text[at - 1] as string);
  if ('；。\n：(，'.includes(previous)) {
    const mark = LIST_MARK.exec(rest);
    const ordinalAfterComma = previous === '，' || previous === '(';
    if (mark && (!ordinalAfterComma || /^[①-⑫]/.test(mark[0]))) return cut('*', mark[0].length);
  }
  if (c >= '①' && c <= '⑫') return cut('*', 1);
  if (signs.times && '；。：\n，'.includes(previous) && BARE_FORMULA.test(rest))
    return cut('=', formulaEnd(text, at) - at, { value: '' });
  const formula = signs.equals ? (FORMULA.exec(rest) ?? FORMULA_AFTER.exec(rest)) : null;
  if (formula) {
    const end = formulaEnd(text, at + formula[0].length);
    return cut('=', end - at, { value: formula[0] });
  }
  if (signs.over || signs.times) {
    const opens = '；。：\n，('.includes(previous);
    const definition = signs.over && opens ? definitionAt(rest) : null;
    if (definition) return cut('_', definition.length, { definition });
    const clause = opens || c === '按' ? formulaClause(rest, formulaEnd(text, at) - at) : 0;
    if (clause > 0) return cut('=', clause, { value: '' });
  }
  const quotient = signs.over ? quotientAt(rest) : null;
  if (quotient) return cut('N', quotient.length, { quotient });
  if (c === '扣' && /^扣分标准(?=为[\d(分本该])/.test(rest)) return cut('k', 4, { value: 'deduct' });
  if (signs.over && c === '扣' && quotientAt(rest.slice(1))) return cut('D', 1, { value: 'deduct' });
  const tenths = rest[1] === '成' ? /^([一二三四五六七八九])成(?![立为果效本员长])/.exec(rest) : null;
  if (tenths) return cut('q', 2, { number: readNumeral(tenths[1] as string)!.mul(10), unit: unitNamed('%') });
  if (rest[1] === '倍' && /^(?:双倍|加倍(?=[扣减]))/.test(rest))
    return cut('q', 2, { number: readNumeral('2')!, unit: unitNamed('倍') });
  const average = signs.average ? AVERAGE.exec(rest) : null;
  if (average) return cut('r', average[0].length, { value: 'average', scope: average[1] ?? '' });
  const extreme = signs.most ? EXTREME.exec(rest) : null;
  if (extreme) return cut('r', extreme[0].length, { value: extreme[2] ? 'max' : 'min', scope: extreme[1] ?? '' });
  const once = signs.most && (c === '按' || c === '以') ? ONCE.exec(rest) : null;
  if (once) return cut('O', once[0].length, { value: 'once' });
  const taken = '扣核减'.includes(c) ? TAKEN.exec(rest) : null;
  if (taken) return cut('k', taken[0].length, { value: 'deduct' });
  const rescale = c === '按' ? RESCALE.exec(rest) : null;
  if (rescale) return cut('j', rescale[0].length, { value: 'rescale' });
  const mean = signs.average && '按以取'.includes(c) ? GROUP_MEAN.exec(rest) : null;
  if (mean) return cut('j', mean[0].length, { value: 'groupaverage' });
  const stage = '在全同本ABCD'.includes(c) && '；。\n：，'.includes(previous) ? RANKED_AMONG.exec(rest) : null;
  if (stage) return cut('w', stage[0].length);
  const marked = c === '递' ? /^递([减增])(?=\d+(?:\.\d+)?分)/.exec(rest) : null;
  if (marked) return cut(marked[1] === '减' ? 'D' : 'P', 2, { value: marked[1] === '减' ? 'deduct' : 'add' });
  const nth = '从自第'.includes(c) ? NTH.exec(rest) : null;
  if (nth && readNumeral(nth[1] as string))
    return cut('3', nth[0].length, { number: readNumeral(nth[1] as string) ?? undefined });
  const perUnit =
    c === '/' ? /^\/(?=每)|^\/(?:每)?([\u4e00-\u9fa5]{1,3}?)(?=[，；。、）)扣加计减]|$)/.exec(rest) : null;
  if (perUnit && previous === '分')
    return cut('/', perUnit[0].length, {
      number: readNumeral('1')!,
      unit: perUnit[1] ? (unitNamed(perUnit[1]) ?? otherUnit(perUnit[1])) : null,
      value: perUnit[1] ? 'unit' : '',
    });
  const include = c === '(' ? INCLUDE.exec(rest) : null;
  if (include && !sameNumber(include[0], text.slice(0, at))) return cut('?', include[0].length);
  if (include) return cut('i', include[0].length, { value: include[1] ? 'no' : 'yes' });
  const date = signs.day && DATE_OPENS.test(c) ? DATE.exec(rest) : null;
  if (date) return cut('w', date[0].length, { value: 'date' });
  if (c === '，' || c === '、' || c === '：') return cut(c === '：' ? ':' : c === '，' ? ',' : '、', 1);
  if ('；。！\n'.includes(c)) return cut(';', 1);
  if (c === '(' || c === ')') return cut(c, 1);
  if ('“”‘’"\'《》'.includes(c)) return cut("'", 1);
  const before = text[at - 1] ?? '';
  if (
    c === '内' &&
    /[天日月时周年)]/.test(before) &&
    /\d|[一二两三四五六七八九十]|\)/.test(text.slice(Math.max(0, at - 5), at))
  )
    return cut('s', 1, { value: '以内' });
  if (BOUND_OPENS.test(c))
    for (const bound of BOUNDS) if (rest.startsWith(bound)) return cut('s', bound.length, { value: bound });
  const dash = !'—-~至到'.includes(c) ? null : /^(?:—+|-+|~|至|到)(?=\d|[第倒零一二两三四五六七八九十])/.exec(rest);
  if (
    dash &&
    (/第[一二三四五六七八九十]+$/.test(text.slice(Math.max(0, at - 4), at)) ||
      /[\d%‰)分万亿元个名位项次件起天人户家日月年周里顷亩吨米克度时岁条批处篇场期宗笔例所座台辆套份点]/.test(
        text[at - 1] ?? '',
      ))
  )
    return cut('-', dash[0].length);
  return null;
}

/** （含90%） must repeat the number it stands behind; another number is a slip. */
function sameNumber(include: string, before: string): boolean {
  const named = /\d+(?:\.\d+)?/.exec(include)?.[0];
  return named === undefined || /(\d+(?:\.\d+)?)[^\d]*$/.exec(before)?.[1] === named;
}

/** A formula runs to the next comma, stop or closing of an outer bracket. */
function formulaEnd(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const c = text[i] as string;
    if (
      c === '(' &&
      depth === 0 &&
      /^\([\u4e00-\u9fa5]{4,}\)/.test(text.slice(i)) &&
      !/[+\-×*÷/]$/.test(text.slice(from, i))
    )
      return i;
    if (c === '(' && depth === 0 && /[分值]$/.test(text.slice(from, i)) && definitionAt(text.slice(i + 1))) return i;
    if ('([{'.includes(c)) depth++;
    if (')]}'.includes(c) && --depth < 0) return i;
    if ('，。；\n'.includes(c) && depth === 0) return i;
  }
  return text.length;
}

/** 每笔扣…: an unknown counting word between 每 and the effect. */
function classifierAt(text: string, at: number, tokens: readonly Token[]): string | null {
  if (tokens[tokens.length - 1]?.code !== 'E') return null;
  const found = /^([\u4e00-\u9fa5])(?=[扣加减得计奖]\d)/.exec(text.slice(at, at + 3));
  return found && !/[超低高多少差缺增降升]/.test(found[1] as string) ? (found[1] as string) : null;
}

/** 每少整改一个: 少 with any verb before a counted number is a shortfall. */
function lackingVerb(rest: string, tokens: readonly Token[]): Cut | null {
  if (tokens[tokens.length - 1]?.code !== 'E') return null;
  const verb =
    /^少[^\d一二两三四五六七八九十扣加得计，；。]{1,4}?(?=\d|[一二两三四五六七八九十](?:个|项|次|件|户|家|人|名|篇|场|处|条|期|份))/.exec(
      rest,
    );
  return verb ? cut('d', verb[0].length, { value: 'short' }) : null;
}

/** 低于平均的: after a comparison the bare word is the average. */
function bareAverage(rest: string, tokens: readonly Token[]): Cut | null {
  const last = tokens[tokens.length - 1];
  const compared = last && (last.code === 'c' || last.code === '5' || last.code === 'h');
  if (!compared) return null;
  const target = /^下达(?:的)?(?:目标)?任务(?:数|量)?/.exec(rest);
  if (target) return cut('r', target[0].length, { value: 'target', scope: '' });
  const average = /^(全国|全区|全省|全市|全州|全县|全镇|同组|本组|全组)?平均(?:得分|分(?!值|别))?(?!每|年龄)/.exec(
    rest,
  );
  return average && (average[1] === undefined || /分$/.test(average[0]))
    ? cut('r', average[0].length, { value: 'average', scope: average[1] ?? '' })
    : null;
}

/** 两起及两起以上 is 两起及以上. */
function sameAgain(rest: string, tokens: readonly Token[]): Cut | null {
  const last = tokens[tokens.length - 1];
  if (last?.code !== 'q' || !/^[及或]/.test(rest) || !rest.startsWith(last.text, 1)) return null;
  const bound = /^(?:以上|以下|以内)/.exec(rest.slice(1 + last.text.length))?.[0];
  return bound ? cut('s', 1 + last.text.length + bound.length, { value: bound }) : null;
}

/** 持平或高于全市平均; behind a reference (与全市平均持平或高于…) 持平 stands by itself. */
function flatOr(rest: string, tokens: readonly Token[]): Cut | null {
  if (!rest.startsWith('持平或')) return null;
  const found = /^持平或(?:(高于|超过|大于|好于)|低于|少于)/.exec(rest);
  return found && tokens[tokens.length - 1]?.code !== 'r'
    ? cut('c', found[0].length, { value: found[1] ? '>=' : '<=' })
    : null;
}

/** 每件、每人次: a unit straight after 每 is one of it; 亿元以上 a scale word with a bound is one of it. */
function unitAlone(text: string, at: number, tokens: readonly Token[]): Cut | null {
  const last = tokens[tokens.length - 1];
  const afterEvery = last?.code === 'E' && last.text !== '每有';
  if (!afterEvery && !'百千万亿'.includes(text[at] as string)) return null;
  const unit = unitAt(text, at) ?? classifierAt(text, at, tokens);
  if (unit === null || unit === '分') return null;
  const listed = wordAt(text, at);
  if (listed?.classes[0]?.code === 'd' && listed.text.length > unit.length) return null;
  const scaleBound =
    /^[百千万亿]/.test(unit) && /^(?:以上|及以上|\(含\)以上|以下|级)/.test(text.slice(at + unit.length));
  if (!afterEvery && !scaleBound) return null;
  return cut('q', unit.length, {
    number: readNumeral('1')!,
    unit: unitNamed(unit) ?? { ...otherUnit(unit), dimension: 'count' },
    value: 'one',
  });
}

const ENDS: readonly (readonly [name: string, fromBottom: boolean])[] = [
  ['首位', false],
  ['榜首', false],
  ['末位', true],
  ['最后一名', true],
  ['最后1名', true],
  ['末名', true],
];

function numeric(text: string, at: number): Cut | null {
  if (!NUMERIC_OPENS.test(text[at] as string)) return null;
  const rest = text.slice(at, at + 48);
  const whole = /^[\d一]/.test(rest) ? compoundUnitAt(text, at) : null;
  if (whole) return cut('q', whole.text.length, { number: readNumeral('1')!, unit: whole });
  const per = /^(\d+(?:\.\d+)?)\/((?:10|1|十|百)?万|千)/.exec(rest);
  const perUnit = per && per[1] !== '1' ? (compoundUnitAt(`1/${per[2]}`, 0) ?? otherUnit(`1/${per[2]}`)) : null;
  if (per && perUnit) return cut('q', per[0].length, { number: readNumeral(per[1]!)!, unit: perUnit });
  const several = /^(倒数)?第((?:\d+|[一二三四五六七八九十]+)(?:、(?:\d+|[一二三四五六七八九十]+))+)(?:名|位)/.exec(
    rest,
  );
  if (several) {
    const list = (several[2] as string).split('、').flatMap((n) => readNumeral(n) ?? []);
    if (list.length < 2 || list.length !== (several[2] as string).split('、').length) return null;
    return cut('K', several[0].length, { number: list[0]!, list, bottom: several[1] !== undefined, value: 'place' });
  }
  const place = /^(倒数)?(?:第|前)(\d+|[一二三四五六七八九十]+)(?!分之)(名(?!次)|位(?!次)|%)?/.exec(rest);
  if (place) return rank(text, at, rest, place);
  const part = /^(前|后)(?:(\d+(?:\.\d+)?)%|([二三四五六七八九十])分之([一二三四五六七八九]))/.exec(rest);
  if (part && (part[1] === '后' || part[3])) {
    const share = part[2] ? readNumeral(part[2])! : readNumeral(part[4]!)!.mul(100).div(readNumeral(part[3]!)!);
    return cut('%', part[0].length, { number: share, bottom: part[1] === '后' });
  }
  const bottom = /^(?:倒数|末|最后|(?<![之以此其])后)(\d+|[一二三四五六七八九十]+)(?:名(?!次)|位(?!次))/.exec(rest);
  if (bottom && readNumeral(bottom[1] as string))
    return cut('K', bottom[0].length, { number: readNumeral(bottom[1] as string)!, bottom: true, value: 'first' });
  for (const [name, fromBottom] of ENDS)
    if (rest.startsWith(name))
      return cut('K', name.length, { number: readNumeral('1')!, bottom: fromBottom, value: 'place' });
  const noun = wordAt(text, at);
  const span = /^(\d+)(?:名|位)?(?:—+|-+|~|至|到)\d+(?:名|位)(?!次)/.exec(rest);
  if (span && /排名|名次|位次|第[一1]名|排序|^排|，排/.test(text) && !/第$/.test(text.slice(0, at)))
    return cut('K', span[1]!.length + (/^[名位]/.test(rest.slice(span[1]!.length)) ? 1 : 0), {
      number: readNumeral(span[1]!)!,
      bottom: false,
      value: 'place',
    });
  const digits = /^\d+(?:\.\d+)?(?:\/\d+(?!\d*%))?/.exec(rest)?.[0];
  if (digits) {
    const name = NAME_WITH_NUMBER.exec(rest);
    if (name) return cut('w', name[0].length);
    if (noun && noun.classes.length === 0 && noun.text.length >= digits.length) return null;
    return measured(text, at, digits);
  }
  const half = /^(?:一半|半数)/.exec(rest)?.[0];
  if (half) return cut('q', half.length, { number: readNumeral('50')!, unit: unitNamed('%') });
  const share = /^(?:百|千|[一二三四五六七八九十]+)分之[零一二三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?/.exec(
    rest,
  )?.[0];
  if (share) {
    const value = readNumeral(share);
    if (!value) return null;
    return cut('q', share.length, {
      number: value.mul(100),
      unit: unitNamed('%'),
    });
  }
  if (!HANZI.includes(rest[0] as string)) return null;
  const hanzi = /^[零一二两三四五六七八九十百千半]+(?:点[零一二三四五六七八九]+)?/.exec(rest)![0];
  if (noun && noun.text.length > hanzi.length) return null;
  const unit = unitAt(text, at + hanzi.length);
  const isMark = text[at + hanzi.length] === '分' && !NOT_MARK.test(text.slice(at + hanzi.length));
  return unit !== null || isMark ? measured(text, at, hanzi) : null;
}

function rank(text: string, at: number, rest: string, place: RegExpExecArray): Cut | null {
  const noun = wordAt(text, at);
  if (noun && noun.text.length > place[0].length) return null;
  const number = readNumeral(place[2] as string);
  if (!number) return null;
  const first = rest.startsWith('前');
  if (place[3] === '%') return first ? cut('%', place[0].length, { number }) : null;
  const named =
    place[3] !== undefined || /^(?:至|—|-|~|到|、)第?(?:\d|[一二三四五六七八九十])/.test(rest.slice(place[0].length));
  const placed =
    /(?:排名|名列|位列|位居|排|居|列|名次为|位次为)(?:全市|全区|全省|全县|本组|同组|组内|[A-D]组)?(?:为|在)?$/.test(
      text.slice(Math.max(0, at - 10), at),
    );
  const followed =
    /^(?:的)?(?:得|计|记|加|扣|奖)/.test(rest.slice(place[0].length)) &&
    /排名|排位|位次|名次|第一|排全|排在|位居/.test(text);
  if (!named && !placed && !followed) return null;
  return cut('K', place[0].length, { number, bottom: place[1] !== undefined, value: first ? 'first' : 'place' });
}

/** A number with what follows it: 分 makes it marks, a unit a quantity. */
function measured(text: string, at: number, digits: string): Cut | null {
  const end = at + digits.length;
  const number = digits === '' ? readNumeral('1') : readNumeral(digits);
  if (!number) return null;
  const after = text.slice(end, end + 4);
  if (after.startsWith('分制')) return cut('~', digits.length + 2, { value: 'scale', number });
  if (after.startsWith('分') && !NOT_MARK.test(after)) return cut('m', digits.length + 1, { number });
  const compound = compoundUnitAt(text, end);
  if (compound) return cut('q', digits.length + compound.text.length, { number, unit: compound });
  const unit = unitAt(text, end);
  return cut('q', digits.length + (unit?.length ?? 0), {
    number,
    unit: unit ? (unitNamed(unit) ?? otherUnit(unit)) : null,
  });
}

const LONG_UNITS = ['微克每立方米', '毫克每升'];
const SCALE_UNITS = ['万', '亿'];
const OPEN_UNIT = /[人户家项次处名条台所部村单支升天日月年位周起件个期批场本组站类方面对点]$/;
const NOT_UNIT =
  /^(?:人(?:民|均|员|才|口|社|大|居|事|数)|户(?:籍|数)|家(?:庭|级)|项(?:目|数)|次(?:要|日|年|数)|处(?:分|罚|理|置|级)|名次|条件|台账|所(?:辖|在|有|属)|部(?:门|署)|村(?:级|民|庄)|单(?:位|项|个)|支(?:出|部)|升级|天数|日(?:前|内|常|报)|月(?:度|份|报|底)|年(?:度|内|底|初|终|均|报|龄)|位(?:于|置|次)|周边|起(?:诉|草|数|点)|件数|个数|期(?:间|末|内)|批准|场所|本(?:县|市|项|级|地|年)|组织|站点|类型|类别|方面|面积|对(?:口|照|接)|点位)/;

/** The unit name at that place, or null. */
function unitAt(text: string, at: number): string | null {
  for (const name of LONG_UNITS) if (text.startsWith(name, at)) return name;
  for (const name of unitNamesAt(text, at)) {
    if (name === '分') continue;
    const last = OPEN_UNIT.exec(name)?.[0];
    if (last && NOT_UNIT.test(last + text.slice(at + name.length, at + 10))) continue;
    return name;
  }
  for (const name of SCALE_UNITS) if (text.startsWith(name, at) && text[at + 1] !== '分') return name;
  return null;
}

const SPLIT_MARKS =
  /^(?:[得计加记]分值(?=的[\d百千三二一])|扣分值(?=的[\d百千三二一])(?!的(?:\d+(?:\.\d+)?|[一二三两四五])倍))/;
/** 500强, 12345热线: the number is part of a name. */
const NAME_WITH_NUMBER = /^(?:\d{2,4}强|\d{3,6}(?=(?:政务|市长|市民|便民|热线|投诉|报警|接警|接处警|工单|平台|服务)))/;
const TABLE_UNIT =
  /^\(?表(?:中|内|格)?(?:的)?(?:数据|所列数据|数值)?(?:的)?(?:计量)?单位(?:均)?(?:为|：|是)?([\u4e00-\u9fa5%]{1,5})\)?/;

/** 扣除本项分值的20%: not all of it. */
const SHARE_OF_IT = /^值?的(?:\d|[一二三四五六七八九十百]+分之|一半)/;

function word(text: string, at: number): Cut {
  const rest = text.slice(at, at + 16);
  if (SPLIT_MARKS.test(rest)) return { ...word(rest[0] as string, 0), length: 1 };
  const tableUnit = rest[0] === '(' || rest[0] === '表' ? TABLE_UNIT.exec(rest) : null;
  if (tableUnit && unitNamed(tableUnit[1] as string))
    return cut('~', tableUnit[0].length, { value: 'tableunit', unit: unitNamed(tableUnit[1] as string) });
  const found = wordAt(text, at);
  const family = familyAt(text.slice(at, at + 40));
  if (family && family.length > (found?.text.length ?? 0))
    return cut(family.code, family.length, { value: family.value });
  if (!found) return cut('w', 1);
  // 结果为差的: a grade, not what is lacking.
  const graded = /[为是]/.test(text[at - 1] ?? '') && /^[的，者等；。]/.test(text.slice(at + found.text.length));
  const first = (graded ? found.classes.find((k) => k.code === 'H') : undefined) ?? found.classes[0];
  if (first?.code === 'Z' && SHARE_OF_IT.test(text.slice(at + found.text.length))) {
    const verb = /^(?:扣除|扣减|扣)/.exec(found.text)?.[0];
    if (verb) return { ...word(verb, 0), length: verb.length };
  }
  return first
    ? cut(first.code, found.text.length, { value: first.value, classes: found.classes })
    : cut('w', found.text.length);
}

/** Words that are vocabulary only in company: what must stand next for them to keep their class. */
const WEAK: Readonly<Record<string, RegExp>> = {
  A: /^[QF'1WLc]*[mFq]/,
  P: /^[QF'1(LcA]*[mFqD]/,
  '1': /^[mF]/,
};
/** One-character directions mean a direction only beside 每, a number, a comparison or another scoring word. */
const DIRECTION_COMPANY = /[EqchrVdK]/;

function soften(tokens: Token[]): Token[] {
  const codes = tokens.map((t) => t.code).join('');
  return tokens.map((t, i) => {
    const after = codes.slice(i + 1, i + 8);
    const before = codes[i - 1] ?? '';
    if (/^(?:得|扣|加|减)$/.test(t.text) && /^(?:[,;]|$)/.test(after) && before !== 'w')
      return { ...plain(t), code: '?' };
    if (t.text === '奖励' && after[0] === 'A') return plain(t);
    if (t.code === 'l' && t.text === '止' && !/^[mFq]$/.test(before)) return plain(t);
    const company = WEAK[t.code];
    if (company) return company.test(after) ? t : plain(t);
    if (QUOTED_GRADES.test(t.text) && after[0] === 't' && /[,、;]/.test(before) && codes.includes('G'))
      return { ...t, code: 'G', value: 'grade' };
    if (QUOTED_GRADES.test(t.text) && before === "'" && after[0] === "'") return { ...t, code: 'G', value: 'grade' };
    if (t.code === 'D' && t.text === '减') return /^[QF'1(]*[mFq]/.test(after) ? t : plain(t);
    if (t.code === 'd' && t.text.length === 1) {
      return DIRECTION_COMPANY.test(after[0] ?? '') || DIRECTION_COMPANY.test(before) ? t : plain(t);
    }
    return t;
  });
}

const QUOTED_GRADES = /^(?:优|良|中|差|好|一般|达标|不达标|甲|乙|丙)$/;

const plain = (t: Token): Token => ({ ...t, code: 'w', value: '' });

/** Plain words that touch become one token. */
function join(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const t of tokens) {
    const last = joined[joined.length - 1];
    if (t.code === 'w' && last?.code === 'w') {
      joined[joined.length - 1] = { ...last, e: t.e, text: text.slice(last.s, t.e), value: last.value || t.value };
    } else joined.push(t);
  }
  return joined;
}
