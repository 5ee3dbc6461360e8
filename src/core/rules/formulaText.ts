/** The only place that finds a formula a clause is, however it is opened and closed: 按（A÷B）×10分计算得分, A÷B×分值即为本项得分. */
import { parseExpression } from './expression';
import { Later } from '../text/patterns';

const OPENS = new Later(
  /^(?:即|则)?(?:(?:该项|本项|此项|该指标|本指标|实际|指标|考核|最终)?(?:得分|计分)(?:为|是|等于|按|：|=))?(?:按照|按(?![时期质量需规要])|以|用|由)?/,
);
const CLOSES = new Later(
  /(?:，?即为|，?即是|计算为|作为|计为|等于|为|得出|计算|折算|核算|确定|计)?(?:该项|本项|此项|该指标|本指标|实际|最终|指标|考核)?(?:的)?(?:计算)?(?:得分|计分|赋分|计算|折算|分数|计入(?:总分)?)?$/,
);
/** 处置率与分值相乘 is a product. */
const MULTIPLIED = /^([\u4e00-\u9fa5]{2,14})[与和同]([\u4e00-\u9fa5]{2,8}|\d+(?:\.\d+)?分)相乘(?:的积|之积)?/;
const OPERATOR = /[×*÷/+]|乘以|除以|相乘/;
const OF_MARKS = /分值|满分|标准分|基本分|基础分|权重|权数|\d分/;
/** A product alone is read as a share of the marks elsewhere; a quotient, or a clause that says it is the mark, is a formula. */
const SURE = new Later(
  /[÷/]|除以|^(?:即|则)?(?:该项|本项|此项|实际|最终)?得分为|[为是](?:该项|本项|此项|实际|最终)?得分$/,
);

/** The arithmetic of a clause without what opens and closes it. */
export const arithmeticOf = (clause: string): string =>
  clause.replace(OPENS.pattern, '').replace(MULTIPLIED, '$1×$2').replace(CLOSES.pattern, '');

/** How many characters of `rest` are a formula of the marks; 0 when its clause is none. `end` is where the clause ends. */
export function formulaClause(rest: string, end: number): number {
  const clause = rest.slice(0, end);
  const said = /^，即[为是](?:该项|本项|此项)?(?:实际|最终)?得分(?=[，。；]|$)/.exec(rest.slice(end))?.[0] ?? '';
  if (!OPERATOR.test(clause) || !OF_MARKS.test(clause) || !(said || SURE.test(clause))) return 0;
  const body = arithmeticOf(clause);
  if (/的，?按/.test(body)) return 0;
  return OPERATOR.test(body) && OF_MARKS.test(body) && parseExpression(body) ? clause.length + said.length : 0;
}

/** 合格率=合格批次÷抽检批次×100%: a rate, and what it is the quotient of. */
export interface Definition {
  readonly rate: string;
  readonly over: string;
  readonly under: string;
  /** In brackets behind the rate: a formula may use it, nothing need. */
  readonly gloss?: true;
}

const DEFINITION = new Later(
  /^\(?(?:其中)?([\u4e00-\u9fa5]{1,14}?(?:率|比例|比重|占比))(?:=|为|是|以|按)“?([\u4e00-\u9fa5]{2,16})(?:÷|\/|除以)([\u4e00-\u9fa5]{2,16}?)”?(?:(?:×|\*)100%?)?(?:计算)?\)?(?=[，。；\n]|$)/,
);

/** 规范管理人数÷在管患者人数×100% in a line of its own. */
const BARE_DEFINITION = new Later(
  /^([\u4e00-\u9fa5]{2,16})(?:÷|\/|除以)([\u4e00-\u9fa5]{2,16}?)(?:×|\*)(?:100%|1000‰)(?=[。\n]|$)/,
);

/** 完成50学时人数÷应参学人数: how much of it is a piece of the name. */
const GLOSS = new Later(
  /^\((?:(?=[^÷/]*[\u4e00-\u9fa5])((?:[\u4e00-\u9fa5]|\d+(?=学时|课时|岁|年|个?月|小时|天)){2,16}))(?:÷|\/|除以)([\u4e00-\u9fa5]{2,16}?)(?:(?:×|\*)100%?)?\)(?![×*÷/+-])/,
);
const RATE_BEFORE = new Later(/([\u4e00-\u9fa5]{1,14}(?:率|比例|比重|占比))$/);

/** 开工率（开工数÷签约数）达到80%: a definition that begins at `at`, in brackets behind the rate it defines. */
export function glossAt(text: string, at: number): (Definition & { readonly length: number }) | null {
  const rate = RATE_BEFORE.exec(text.slice(Math.max(0, at - 15), at))?.[1];
  const found = rate ? GLOSS.exec(text.slice(at, at + 48)) : null;
  return found && { rate: rate!, over: found[1]!, under: found[2]!, length: found[0].length, gloss: true };
}

/** A definition at the start of `rest`, and how long it is. */
export function definitionAt(rest: string): (Definition & { readonly length: number }) | null {
  const bare = BARE_DEFINITION.exec(rest);
  if (bare) return { rate: '', over: bare[1]!, under: bare[2]!, length: bare[0].length, gloss: true };
  const found = DEFINITION.exec(rest);
  if (!found) return null;
  return { rate: found[1]!, over: found[2]!, under: found[3]!, length: found[0].length };
}
