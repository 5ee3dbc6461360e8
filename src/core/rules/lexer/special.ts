/** The only place that cuts what patterns tell before words and numbers do: list marks, formulas, averages, dates, brackets, dashes. */
import { Characters } from '../../text/characters';
import { readNumeral } from '../../text/numerals';
import { otherUnit, unitNamed } from '../../text/units';
import { WHO } from '../families';
import { definitionAt, formulaClause, glossAt } from '../formulaText';
import { quotientAt } from '../quotient';
import { exceptionAt } from './exception';
import { namedState } from './namedState';
import { cut, type Cut } from './token';
import { Later } from '../../text/patterns';

const AVERAGE = new Later(
  /^(?:(全国|全自治区|全区\(市\)|全区、全市|全市、全区|自治区|全区|全省|省|全市|全州|市|区|全县|县|全镇|全系统|同组|组内|本组|全组|[A-D]组|片区|所在组|同类|本市|本县|本区|同类地区|同级)(?:县\(市、区\)|县\(市\)|各县区|各县|县区|同类县|各乡镇|乡镇|县|同类)?的?(?:平均(?:水平|增速|值|数|增长率|增幅|线|增长水平|增长速度|分值|比例|率|发展水平|标准|[^每，。；、()的\d]{1,4}(?:率|比例|占比|比重)|(?!每))|均值|水平)|()(?:平均水平|平均增速|平均值|平均数|平均增长率|平均增幅|平均线|平均增长水平|平均标准|均值))(?!得分|分|年龄)/,
);
/** 全市最高值, 最优值, 最低县: the best or the worst of a group. */
const EXTREME = new Later(
  /^(全国|全自治区|自治区|全区|全省|全市|全州|全县|全镇|同组|组内|本组|全组|[A-D]组|片区|所在组)?(?:各县\(市、区\)|县\(市、区\)|县\(市\)|各县区|各县|县区|各乡镇|乡镇)?(?:中)?的?(?:(最高|最优|最好|最大)|最低|最差|最小)(?:值|水平|增速|增幅|增长率|县\(市、区\)|县\(市\)|县市区|县区|区县|县|者|单位|乡镇|地区)(?!得|分)/,
);
/** What it can begin with. */
const EXTREME_OPENS = '全自同组本ABCD片所各县乡中的最';
const ONCE = new Later(
  /^[按以](?:照)?最(?:高|重|严重|严)(?:的)?(?:级别|层级|等级|等次|奖项|奖次|档次|一级|一档|一项|一次|处分|标准|分值|值|项)?(?:的)?(?:只)?(?:扣分|加分|计分|记分|计算|扣减|扣除|计入|得分|扣|加|计|记|算)(?:一次)?(?=[，。；)\n]|$)/,
);
/** 扣减责任单位得分 is 扣分. */
const TAKEN = new Later(
  /^(?:扣减|核减|减扣|扣除|扣)(?:(?:该|本|其|相应|对应|责任|承办|牵头|相关)(?:责任|承办)?(?:单位|部门|县区?|乡镇|项|指标)(?:的)?|相应的?|等额)(?:得分|分数|总分)(?!\d)/,
);
/** 按其他各项的平均得分率计算: as the other indicators were scored. */
const RESCALE = new Later(
  /^(?:按(?:照)?|以)(?:本县|该县|本单位|该单位|其)?(?:其余|其他|其它)(?:各)?项?(?:考核)?(?:指标|项目|工作)?(?:的)?(?:平均|总体|综合|整体|总)?得分率(?:(?:乘以?|×)(?:(?:该|本|此)项)?(?:的)?(?:分值|满分|标准分)(?![一-龥]*的))?(?:进行)?(?:折算|计算|计分|换算|计)?(?:得分|计分)?/,
);
/** 按全县平均得分计算, 取其他单位该项平均分: the mean mark of the others. */
const GROUP_MEAN = new Later(
  new RegExp(
    `^(?:按照|按|以|取)(?:全国|全区|全省|全市|全州|全县|全镇|同组|本组|所在组|组内|同类)?(?:的)?(?:其他|其余|其它|各)?(?:参评|被考核|有任务)?(?:的)?(?:${WHO})?(?:的)?(?:该项|该指标|此项|本项)?(?:的)?平均(?:得)?分(?:值|数)?(?:计算|计分|计入|赋分|得分|计|给分)?(?=[，。；)]|$)`,
  ),
);
/** 在全市12个县（市、区）中，排名…: among whom the places are counted. */
const RANKED_AMONG = new Later(
  new RegExp(
    `^在?(?:全国|全区|全省|全市|全州|全县|全镇|同组|本组|[A-D]组)(?:的)?(?:\\d+个)?(?:参评|参加考核|被考核|同类)?(?:的)?(?:${WHO})(?:中|内|之中|范围内)，?(?=[^，。；]{0,10}(?:排名|排位|位列|名列|位居|居|排|第))`,
  ),
);
const LASTING = new Later(/^连续(?:\d+|[两二三四五六七八九十]+)(?:年|个月|月|个季度|季度|次|天|日|周|期)/);
/** 超过三个月没更新, 停工超过6个月的: how long something was left, in the name of what is counted. */
const LEFT = new Later(
  /^(?:超过|超|长达|达到|达|满)(?:\d+|[两二三四五六七八九十一半]+)个?(?:工作日|月|天|日|年|周|小时)(?:以上)?/,
);
const LEFT_UNDONE = new Later(/^(?:仍|还)?(?:没(?!分)|未|不(?!得|扣|加|计|予|奖|给))/);
const LEFT_ALONE = new Later(/(?:停工|停产|停业|停用|停滞|闲置|空置|欠薪|拖欠|滞留|关停|撂荒|荒废|废弃|无人管护)$/);
const MOVES = new Later(/^[^，。；]*(?:下降|上升|增长|减少|降低|提高|下滑|低于|高于|超过|未达|排名|倒数)/);
const NTH = new Later(
  /^(?:从|自)?第(\d+|[一二两三四五六七八九十]+)(?:次|起|例|件|项|个|人次|批次|件次|场次|篇|家|户|处|条|份|宗|笔|卷|批|张|人)(?:发现|发生|出现|通报|查出|检查)?(?:起|开始|及以后|以后|及以上|以上)/,
);
/** 从第4天起: the days before cost nothing. */
const NTH_DAY = new Later(/^[从自]第(\d+|[一二两三四五六七八九十]+)(个工作日|工作日|天|日|个月)(?:起|开始)/);
const BOUNDS = [
  '及以上',
  '及以下',
  '及以内',
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
const BOUND_OPENS = '及或以之(';
const BOUND_SECOND = new Characters(BOUNDS.map((bound) => bound[1]!).join(''));
const FORMULA = new Later(
  /^(?:该项|本项|实际|考核|指标|评价|单项|最终|综合|本指标)?(?:每(?:个|起|次|件|项|处|人|宗|例|户|家|笔|批|场|条|篇|天|人次)(?![\u4e00-\u9fa5]{0,3}不)[\u4e00-\u9fa5]{0,4})?(?:得分|扣分|加分|计分|分值|减分)(?:的)?(?:计算公式|公式)?(?:为：|为|：)?=/,
);
const FORMULA_AFTER = new Later(/^(?:计算公式|计分公式|公式)(?:为：|为|：)(?:得分|扣分|加分)=/);
/** A formula without 得分=: 完成率×分值. */
const BARE_FORMULA = new Later(
  /^(?:按?(?:(?:(?![的按以未])[\u4e00-\u9fa5]){0,6}(?:完成率|完成比例|完成百分比))(?:×|\*|乘以)(?:该项|本项)?(?:分值|满分|\d+(?:\.\d+)?分)|按?(?:\([\u4e00-\u9fa5]+(?:÷|\/)[\u4e00-\u9fa5]+\)|[\u4e00-\u9fa5]{2,10}(?:÷|\/)(?:[\u4e00-\u9fa5]{2,10}|\d+))(?:×|\*)(?:该项|本项)?(?:分值|满分|\d+(?:\.\d+)?分))/,
);
const INCLUDE = new Later(
  /^\((?:(不)?(?:包)?(?:含|包括))(?:本数|该数|第?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]+)(?:%|分|[\u4e00-\u9fa5]{0,4})?)?\)/,
);
const DATE = new Later(
  /^(?:每(?:月|季度?|年)(?:末月|首月|次月|当月|的)?(?:\d{1,2}月)?\d{1,2}[日号](?:前|之前|以前)?|[12]\d{3}年(?:度)?(?:\d{1,2}月(?:\d{1,2}[日号])?)?(?:底|末|初)?(?:前)?|\d{1,2}月(?:\d{1,2}[日号]|底|末|初|中旬|份)(?:及?前|及?之前|及?以前)?|\d{1,2}[日号](?:前|之前|以前))/,
);
const DATE_OPENS = '每0123456789';
const LIST_MARK = new Later(
  /^(?:[①②③④⑤⑥⑦⑧⑨⑩⑪⑫]|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|\([一二三四五六七八九十](?=[^)])|\d{1,2}(?:[、)]|\.(?!\d))|[一二三四五六七八九十]{1,2}、|[A-Za-z][、.])/,
);
/** Where anything of all this may begin but a formula. A pattern that begins otherwise is not asked: test/rules/opens.test.ts. */
export const SPECIAL_OPENS =
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫0123456789零一二两三四五六七八九十ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' +
  '()，、：；。！\n“”‘’"\'《》/—-~至到除扣核减双加全自省市区县同组本片所平均各乡中的最按以取在递连从第每内及或之超长达满';

/** Signs without which some patterns match nowhere in a text; looked for once, not at every character. */
export interface Signs {
  readonly equals: boolean;
  readonly times: boolean;
  readonly average: boolean;
  readonly most: boolean;
  readonly day: boolean;
  readonly over: boolean;
  readonly bound: boolean;
  /** Of somebody's age, of a line by its number, or of what was not done in so many days. */
  readonly aged: boolean;
  readonly except: boolean;
  /** Of marks given by states under their own names. */
  readonly state: boolean;
  /** Of a share whose name holds a size. */
  readonly share: boolean;
  /** Of a formula, which may begin with any word. */
  readonly formula: boolean;
}

export function signsOf(text: string): Signs {
  const equals = text.includes('=');
  const times = /[×*乘]/.test(text);
  const over = /[÷/]|除以/.test(text);
  return {
    equals,
    times,
    over,
    formula: equals || times || over,
    average: /均|水平/.test(text),
    most: text.includes('最'),
    day: /[年月日号]/.test(text),
    bound: /以[上下内]/.test(text),
    aged: /岁|12345|内[仍还尚]?[没未]/.test(text),
    except: /除|不含|不包/.test(text),
    state: text.includes('等次为“'),
    share: /占比|比例|比重|覆盖率|比率/.test(text),
  };
}

/** What nothing but a formula or an exception begins with. */
const STOPS: ReadonlyMap<string, Cut> = new Map(
  [...'，、：；。！\n'].map((c) => [c, cut(c === '：' ? ':' : c === '，' ? ',' : c === '、' ? c : ';', 1)]),
);
const DIGITS = new Characters('0123456789');
const NUMERALS = new Characters('零一二两三四五六七八九十');

export function special(text: string, at: number, signs: Signs): Cut | null {
  const c = text[at] as string;
  if (!signs.formula && !(signs.except && c === '，')) {
    const stop = STOPS.get(c);
    if (stop) return stop;
  }
  const rest = text.slice(at, at + 160);
  const previous = at === 0 ? '\n' : (text[at - 1] as string);
  if ('；。\n：(，'.includes(previous)) {
    const mark = LIST_MARK.exec(rest);
    const ordinalAfterComma = previous === '，' || previous === '(';
    if (mark && (!ordinalAfterComma || /^[①-⑫]/.test(mark[0]))) return cut('*', mark[0].length);
  }
  // Most of what is asked is a number, of which little more can be said here.
  if (!signs.formula && DIGITS.at(text, at)) return bornIn(rest, previous) ?? dated(rest, signs, c);
  if (!signs.formula && NUMERALS.at(text, at)) return tenthsAt(rest);
  if (c >= '①' && c <= '⑫') return cut('*', 1);
  if (signs.except && (c === '(' || c === '，' || c === '除')) {
    const exception = exceptionAt(rest, '；。：\n，'.includes(previous));
    if (exception) return exception;
  }
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
    const gloss = signs.over && c === '(' ? glossAt(text, at) : null;
    if (gloss) return cut('_', gloss.length, { definition: gloss });
    const clause = opens || c === '按' ? formulaClause(rest, formulaEnd(text, at) - at) : 0;
    if (clause > 0) return cut('=', clause, { value: '' });
  }
  const quotient = signs.over ? quotientAt(rest) : null;
  if (quotient) return cut('N', quotient.length, { quotient });
  if (c === '扣' && /^扣分标准(?=为[\d(分本该])/.test(rest)) return cut('k', 4, { value: 'deduct' });
  if (signs.over && c === '扣' && quotientAt(rest.slice(1))) return cut('D', 1, { value: 'deduct' });
  const early = bornIn(rest, previous) ?? tenthsAt(rest);
  if (early) return early;
  if (rest[1] === '倍' && /^(?:双倍|加倍(?=[扣减]))/.test(rest))
    return cut('q', 2, { number: readNumeral('2')!, unit: unitNamed('倍') });
  const average = signs.average ? AVERAGE.exec(rest) : null;
  if (average) return cut('r', average[0].length, { value: 'average', scope: average[1] ?? '' });
  const extreme = signs.most && EXTREME_OPENS.includes(c) ? EXTREME.exec(rest) : null;
  if (extreme) return cut('r', extreme[0].length, { value: extreme[2] ? 'max' : 'min', scope: extreme[1] ?? '' });
  const once = signs.most && (c === '按' || c === '以') ? ONCE.exec(rest) : null;
  if (once) return cut('O', once[0].length, { value: 'once' });
  const taken = '扣核减'.includes(c) ? TAKEN.exec(rest) : null;
  if (taken) return cut('k', taken[0].length, { value: 'deduct' });
  const rescale = c === '按' || c === '以' ? RESCALE.exec(rest) : null;
  if (rescale) return cut('j', rescale[0].length, { value: 'rescale' });
  const mean = signs.average && '按以取'.includes(c) ? GROUP_MEAN.exec(rest) : null;
  if (mean) return cut('j', mean[0].length, { value: 'groupaverage' });
  const stage = '在全同本ABCD'.includes(c) && '；。\n：，'.includes(previous) ? RANKED_AMONG.exec(rest) : null;
  if (stage) return cut('w', stage[0].length);
  const marked = c === '递' ? /^递([减增])(?=\d+(?:\.\d+)?分)/.exec(rest) : null;
  if (marked) return cut(marked[1] === '减' ? 'D' : 'P', 2, { value: marked[1] === '减' ? 'deduct' : 'add' });
  // 连续两年: how long something goes on is no count of pieces, and what goes on is measured by no one number.
  const lasting = c === '连' ? LASTING.exec(rest) : null;
  if (lasting) return cut(MOVES.test(rest) ? '?' : 'w', lasting[0].length);
  const left = '超长达满'.includes(c) ? LEFT.exec(rest) : null;
  if (left && (LEFT_UNDONE.test(rest.slice(left[0].length)) || LEFT_ALONE.test(text.slice(0, at))))
    return cut('w', left[0].length);
  const nth = '从自第'.includes(c) ? NTH.exec(rest) : null;
  if (nth && readNumeral(nth[1] as string))
    return cut('3', nth[0].length, { number: readNumeral(nth[1] as string) ?? undefined });
  const day = '从自'.includes(c) ? NTH_DAY.exec(rest) : null;
  if (day && readNumeral(day[1] as string))
    return cut('3', day[0].length, { number: readNumeral(day[1] as string)!, unit: unitNamed(day[2] as string) });
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
  const date = dated(rest, signs, c);
  if (date) return date;
  if (c === '，' || c === '、' || c === '：') return cut(c === '：' ? ':' : c === '，' ? ',' : '、', 1);
  if ('；。！\n'.includes(c)) return cut(';', 1);
  if (c === '(' || c === ')') return cut(c, 1);
  const state = c === '“' && signs.state ? namedState(text, at) : null;
  if (state) return state;
  if ('“”‘’"\'《》'.includes(c)) return cut("'", 1);
  const before = text[at - 1] ?? '';
  if (
    c === '内' &&
    /[天日月时周年)]/.test(before) &&
    /\d|[一二两三四五六七八九十]|\)/.test(text.slice(Math.max(0, at - 5), at))
  )
    return cut('s', 1, { value: '以内' });
  if (BOUND_OPENS.includes(c) && BOUND_SECOND.at(text, at + 1))
    for (const bound of BOUNDS)
      // 以上年完成数为基数: 上年, not 以上
      if (rest.startsWith(bound) && !rest.startsWith('以上年')) return cut('s', bound.length, { value: bound });
  const dash = !'—-~至到'.includes(c) ? null : /^(?:—+|-+|~|至|到)(?=\d|[第倒零一二两三四五六七八九十])/.exec(rest);
  if (
    dash &&
    (/第[一二三四五六七八九十]+$/.test(text.slice(Math.max(0, at - 4), at)) ||
      /[\d%‰)分万亿元个名位项次件起天人户家日月年周里顷亩吨米克度时岁条批处篇场期宗笔例所座台辆套份点钟倍秒]/.test(
        text[at - 1] ?? '',
      ))
  )
    return cut('-', dash[0].length);
  return null;
}

/** 80后正科级干部: those born then, no number. */
const bornIn = (rest: string, previous: string): Cut | null =>
  rest[2] === '后' && !/[\d.]/.test(previous) && /^(?:[5-90]0|85|95)后(?=[一-龥])(?![每再起的])/.test(rest)
    ? cut('w', 3)
    : null;

function tenthsAt(rest: string): Cut | null {
  const tenths = rest[1] === '成' ? /^([一二三四五六七八九])成(?![立为果效本员长])/.exec(rest) : null;
  return tenths && cut('q', 2, { number: readNumeral(tenths[1] as string)!.mul(10), unit: unitNamed('%') });
}

function dated(rest: string, signs: Signs, c: string): Cut | null {
  const date = signs.day && DATE_OPENS.includes(c) ? DATE.exec(rest) : null;
  return date && cut('w', date[0].length, { value: 'date' });
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
