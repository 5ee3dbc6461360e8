/** The only place that reads an arithmetic formula written in a rule: 得分=（完成数÷任务数）×分值. */
import { compare, exact } from '../model/exact';
import type { MeasureName } from '../model/inputs';
import type { Expression } from '../methods/rule';
import { readNumeral } from '../text/numerals';
import { scopeOf } from './conditions/scope';
import { TERMS } from './expressionTerms';
import { Later } from '../text/patterns';

const FULL = new Later(
  /^(?:该项|本项|此项|该指标|本指标|单项指标|各项指标|单项|各单项|指标)?(?:的)?(?:分值|满分|标准分|权重分|权重|总分|满分值|分数|标准分值|赋分|基本分值|权数|标准权数|权分|权值)$/,
);

const PLACES_MOVED =
  /^(?:全市)?(?:排名|位次|名次)(?:较上年|同比|比上年)?(?:(上升|前移|提升|前进|进步)|下降|后退|后移|退步|降低)(?:的?(?:位数|名数|位次数?|名次数?|数))?$/;
const PLACES_CHANGED = /(?:排名|位次|名次)[^，]{0,4}[升降进退移变]/;

class Reader {
  at = 0;
  constructor(readonly text: string) {}
  get c(): string {
    return this.text[this.at] ?? '';
  }
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The expression, or null when any of it is not understood. */
export function parseExpression(text: string): Expression | null {
  const cleaned = text.replace(/\((?:市、)?区\)|\(市\)|\(镇\)|\(市、区\)/g, '').replace(/^(?:为|：)/, '');
  const reader = new Reader(cleaned);
  const read = sum(reader);
  const kind = read && ofOneKind(besideDue(ownValue(grownShares(read))));
  const whole = kind && towards(kind);
  return whole && reader.at === reader.text.length && !confused(whole) ? whole : null;
}

const BEST = /最优|最好/;
const WORST = /最差/;

/**
 * 最差值, 最优值 name no end of the scale until a difference or quotient of them, none of which is ever more than the whole, tells which way is
 * better: 最差值-实际值 that it is downwards.
 */
function towards(e: Expression): Expression | null {
  const ways = new Set<boolean>();
  const quality = (x: Expression): number =>
    x.kind !== 'term' ? 0 : BEST.test(x.words) ? 1 : WORST.test(x.words) ? -1 : 0;
  const walk = (x: Expression): void => {
    if (x.kind !== 'operation') return;
    const [left, right] = [quality(x.left), quality(x.right)];
    if (x.left.kind === 'term' && x.right.kind === 'term' && left !== right) {
      if (x.op === '-') ways.add(left > right);
      if (x.op === '/') ways.add(left < right);
    }
    [x.left, x.right].forEach(walk);
  };
  walk(e);
  if (ways.size > 1) return null;
  if (!ways.has(false)) return e;
  const turned = (x: Expression): Expression =>
    x.kind === 'operation'
      ? { ...x, left: turned(x.left), right: turned(x.right) }
      : x.kind === 'term' && quality(x) !== 0
        ? { ...x, name: quality(x) > 0 ? 'min' : 'max' }
        : x;
  return turned(e);
}

/** 指标值÷全市平均值: where nothing else is the row's own value, it is not the target of that name. */
function ownValue(e: Expression): Expression {
  const names = new Set<MeasureName>();
  const walk = (x: Expression): void => {
    if (x.kind === 'term') names.add(x.name);
    if (x.kind === 'operation') [x.left, x.right].forEach(walk);
  };
  walk(e);
  const held = ['average', 'max', 'min', 'last_year'].some((n) => names.has(n as MeasureName));
  if (!held || ['actual', 'ratio', 'completion', 'numerator', 'rank', 'score'].some((n) => names.has(n as MeasureName)))
    return e;
  const own = (x: Expression): Expression =>
    x.kind === 'operation'
      ? { ...x, left: own(x.left), right: own(x.right) }
      : x.kind === 'term' && /^(?:本县|该县|各县)?指标(?:数)?值$/.test(x.words)
        ? { ...x, name: 'actual' }
        : x;
  return own(e);
}

/** 实际进度÷序时进度: what is divided by what is due by now is the share that is done. */
function besideDue(e: Expression): Expression {
  const has = (x: Expression): boolean =>
    x.kind === 'term' ? x.name === 'schedule' : x.kind === 'operation' && (has(x.left) || has(x.right));
  const shared = (x: Expression): Expression =>
    x.kind === 'term' && (x.name === 'actual' || x.name === 'numerator')
      ? { ...x, name: 'completion', per: exact(100) }
      : x.kind === 'operation'
        ? { ...x, left: shared(x.left), right: shared(x.right) }
        : x;
  return has(e) ? shared(e) : e;
}

const GROWN = /(?:增速|增幅|增长速度|降幅|减幅)$/;
/** 分值×（1+增速）: beside one, what it grew by is a share of the whole and no number of points, and so is whatever is taken from it. */
function grownShares(e: Expression): Expression {
  if (e.kind !== 'operation') return e;
  if (e.op === '*' || e.op === '/') return { ...e, left: grownShares(e.left), right: grownShares(e.right) };
  const terms = (x: Expression): readonly Expression[] =>
    x.kind === 'operation' && (x.op === '+' || x.op === '-') ? [...terms(x.left), ...terms(x.right)] : [x];
  const of = terms(e);
  if (!of.some((x) => x.kind === 'number' && compare(x.value, exact(0)) > 0 && compare(x.value, TWO) < 0)) return e;
  const share = (x: Expression): Expression =>
    x.kind === 'operation' && (x.op === '+' || x.op === '-')
      ? { ...x, left: share(x.left), right: share(x.right) }
      : x.kind === 'term' && GROWN.test(x.words)
        ? { ...x, per: exact(100) }
        : x;
  return share(e);
}
const TWO = exact(2);

/** 本乡镇征收率÷最高乡镇的征收率: two rates, each as it stands in its cell. */
function ofOneKind(e: Expression): Expression {
  if (e.kind !== 'operation') return e;
  const [left, right] = [ofOneKind(e.left), ofOneKind(e.right)];
  const compared = (x: Expression): boolean =>
    x.kind === 'term' && ['max', 'min', 'best', 'average', 'target', 'last_year'].includes(x.name);
  const rate = (x: Expression): Expression =>
    x.kind === 'term' && x.name === 'ratio' ? { ...x, name: 'actual', per: exact(1) } : x;
  // 90-满意度: so many points short of ninety; 1-满意度 is a share.
  const points = (x: Expression, other: Expression): Expression =>
    x.kind === 'term' &&
    (x.name === 'ratio' || x.name === 'completion') &&
    other.kind === 'number' &&
    compare(other.value, exact(1)) > 0
      ? { ...x, per: exact(1) }
      : x;
  if (e.op === '-' || e.op === '+') return { ...e, left: points(left, right), right: points(right, left) };
  const aimed = e.op === '/' ? againstAim(left, right) : null;
  if (aimed) return { ...e, ...aimed };
  if (e.op !== '/' || !(compared(left) || compared(right))) return { ...e, left, right };
  return { ...e, left: rate(left), right: rate(right) };
}

/** 实际利用率÷目标利用率: one rate, as it is and as it was to be. */
function againstAim(left: Expression, right: Expression): { left: Expression; right: Expression } | null {
  if (left.kind !== 'term' || right.kind !== 'term' || left.name !== 'ratio' || right.name !== 'ratio') return null;
  const is = left.words.replace(/^(?:当年|本年|年度|全年)?(?:实际|本县|本单位|该县)/, '');
  const due = right.words.replace(/^(?:当年|本年|年度|全年)?(?:目标|计划|任务|应达)/, '');
  if (is !== due || due === right.words) return null;
  const one = exact(1);
  return { left: { ...left, name: 'actual', per: one }, right: { ...right, name: 'target', per: one } };
}

/** A row without numerator and denominator gives its 完成值 and 目标值 instead. */
const alike = (name: MeasureName): MeasureName =>
  name === 'numerator' || name === 'count' ? 'actual' : name === 'denominator' ? 'target' : name;

/** 任务完成数÷任务总数: two quantities that would be taken from one and the same input. */
function confused(e: Expression): boolean {
  const terms: Extract<Expression, { kind: 'term' }>[] = [];
  const walk = (x: Expression): void => {
    if (x.kind === 'term') terms.push(x);
    if (x.kind === 'operation') [x.left, x.right].forEach(walk);
  };
  walk(e);
  if (byItself(e) || wholeOfNumber(e)) return true;
  const core = (words: string): string => {
    const bare = words.replace(/^(?:本县|该县|本单位|该单位|本地|当年|本年度?|全年|年度|实际)+/, '');
    // 概算值÷实际值: every number is a 值.
    return /^[值数量额]?$/.test(bare) ? words : bare;
  };
  return terms.some((a, n) =>
    terms
      .slice(n + 1)
      .some(
        (b) =>
          alike(a.name) === alike(b.name) &&
          a.scope === b.scope &&
          !core(a.words).includes(core(b.words)) &&
          !core(b.words).includes(core(a.words)),
      ),
  );
}

/** 实际值×分值: all the marks for every piece, where nothing divides the number. */
function wholeOfNumber(e: Expression): boolean {
  const factors = (x: Expression): readonly Expression[] =>
    x.kind === 'operation' && x.op === '*' ? [...factors(x.left), ...factors(x.right)] : [x];
  const of = factors(e);
  const bare = (x: Expression): boolean => x.kind === 'term' && (x.name === 'actual' || x.name === 'target');
  return of.some((x) => x.kind === 'full') && of.some(bare);
}

/** 实际完成数÷任务完成数: one number divided by itself. */
function byItself(e: Expression): boolean {
  if (e.kind !== 'operation') return false;
  const [a, b] = [e.left, e.right];
  return (
    (e.op === '/' &&
      a.kind === 'term' &&
      b.kind === 'term' &&
      alike(a.name) === alike(b.name) &&
      a.scope === b.scope) ||
    byItself(a) ||
    byItself(b)
  );
}

function sum(r: Reader): Expression | null {
  let left = product(r);
  while (left && (r.c === '+' || r.c === '-' || r.c === '—')) {
    const op = r.c === '+' ? '+' : '-';
    r.at++;
    const right = product(r);
    if (!right) return null;
    left = { kind: 'operation', op, left: beside(left, right), right: beside(right, left) };
  }
  return left;
}

/** 100-完成率: beside a hundred a rate is so many points; beside 100% it is a share. */
const beside = (e: Expression, other: Expression): Expression =>
  e.kind === 'term' && other.kind === 'number' && compare(other.value, exact(50)) >= 0 ? { ...e, per: exact(1) } : e;

function product(r: Reader): Expression | null {
  let left = factor(r);
  while (left) {
    const op = /^(?:×|\*|乘以|乘|x|X)/.exec(r.text.slice(r.at))?.[0];
    const by = op ? null : /^(?:÷|\/|除以)/.exec(r.text.slice(r.at))?.[0];
    if (!op && !by) break;
    r.at += (op ?? by)!.length;
    const right = factor(r);
    if (!right) return null;
    left = { kind: 'operation', op: op ? '*' : '/', left, right };
  }
  return left;
}

function percent(r: Reader, e: Expression): Expression {
  if (r.c !== '%') return e;
  r.at++;
  return { kind: 'operation', op: '/', left: e, right: { kind: 'number', value: exact(100) } };
}

function factor(r: Reader): Expression | null {
  const close = CLOSING[r.c];
  if (close) {
    r.at++;
    const inner = sum(r);
    if (!inner || r.c !== close) return null;
    r.at++;
    return percent(r, inner);
  }
  const number = /^\d+(?:\.\d+)?(?:\/\d+)?/.exec(r.text.slice(r.at))?.[0];
  if (number) {
    r.at += number.length;
    const value = readNumeral(number);
    if (!value) return null;
    const e = percent(r, { kind: 'number', value });
    if (r.c === '分' && !/^分[值数]/.test(r.text.slice(r.at))) r.at++;
    return /^[\u4e00-\u9fa5]/.test(r.c) && !/^(?:乘|除)/.test(r.c) ? null : e;
  }
  return term(r);
}

function term(r: Reader): Expression | null {
  const words = /^(?:第\d+名|[\u4e00-\u9fa5“”、A-Za-z])+?(?=[+\-×*÷/()[\]{}%]|乘以|除以|乘|$)/.exec(
    r.text.slice(r.at),
  )?.[0];
  if (!words || /(?<![作行认])为|^即|扣|加分|比值|之比|的比(?:例|率)?$|之和|之差/.test(words)) return null;
  r.at += words.length;
  const inner = r.c === '(' ? r.at : -1;
  if (inner >= 0) {
    const ratio = numeratorOver(r);
    if (ratio) return ratio;
    return null;
  }
  if (FULL.test(words)) return { kind: 'full' };
  // 二级指标权重 is the marks of something else.
  if (/权重$|(?:指标|小项|项目)(?:的)?(?:分值|标准分|满分)$/.test(words)) return null;
  // 位次下降数: by how many places one moved.
  const moved = PLACES_MOVED.exec(words);
  if (moved) return { kind: 'term', name: 'rank_gain', words, scope: null, per: exact(moved[1] ? 1 : -1) };
  if (PLACES_CHANGED.test(words)) return null;
  const found = TERMS.find(([pattern]) => pattern.test(words));
  const divided = /[÷/]$/.test(r.text.slice(0, r.at - words.length));
  const divides = /^(?:÷|\/|除以)/.test(r.text.slice(r.at));
  if (!found && !divided && !divides) return null;
  const name = found?.[1] ?? (divided ? 'denominator' : 'numerator');
  const scope =
    name === 'average' ? scopeOf(/全国|全区|自治区|全省|全市|全县|同组|本组|[A-D]组/.exec(words)?.[0] ?? '') : null;
  const share = name === 'completion' || name === 'ratio' || name === 'schedule';
  const per = exact(share && !/百分[数点]$/.test(words) ? 100 : 1);
  return { kind: 'term', name, words, scope, per };
}

/** A number of the row by another, each by its words. */
export function quotient(over: string, under: string): Expression {
  const part = (name: MeasureName, words: string): Expression => ({
    kind: 'term',
    name,
    words,
    scope: null,
    per: exact(1),
  });
  return { kind: 'operation', op: '/', left: part('numerator', over), right: part('denominator', under) };
}

/** 开工率（开工数÷签约数）: the bracket says what the ratio is of. */
function numeratorOver(r: Reader): Expression | null {
  const bracket = /^\(([\u4e00-\u9fa5]+)(?:÷|\/|除以|与)([\u4e00-\u9fa5]+?)(?:的比例|之比|的比值)?\)/.exec(
    r.text.slice(r.at),
  );
  if (!bracket) return null;
  r.at += bracket[0].length;
  return quotient(bracket[1] as string, bracket[2] as string);
}
