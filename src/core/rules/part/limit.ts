/** The only place that reads how far marks may go: caps, floors, limits by kind. */
import { Later } from '../../text/patterns';
import type { Adjustment, Amount } from '../../methods/rule';
import { compare } from '../../model/exact';
import { amountOf } from '../amounts';
import type { Qualifier, Statement } from '../statements';
import { guessSign } from './adjustment';
import type { Source } from '../source';
import { applyMode } from './stepMode';
import { oneCount } from './tiers';
import { type Work, isSubsequence, signOf } from './work';

/** Caps bind what stands before them in their sentence: in brackets the last adjustment, otherwise all of that sign. */
export function applyLimits(s: Statement, w: Work, source: Source, said?: ReadonlySet<Qualifier>): void {
  for (const q of s.qualifiers) {
    if (q.kind === 'mode') applyMode(s, q, w, source);
    if (q.kind !== 'limit' || said?.has(q)) continue;
    if (/倒扣/.test(source.text.slice(source.tokens[q.from]!.s, source.tokens[q.to - 1]!.e)))
      w.limits.floor ??= 'negative';
    if (q.how === 'floor0') w.limits.floor = 'zero';
    else if (q.how === 'negative') w.limits.floor = 'negative';
    else if (q.how === 'open') {
      const own = w.adjustments.filter((x) => x.statement === s);
      const meant = own.length > 0 ? own : w.adjustments;
      if (meant.some((x) => signOf(x.a) === 1)) w.limits.open = true;
      else if (meant.length > 0) w.limits.floor = 'negative';
    } else if (q.how === 'full-stop') {
      // 得基本分，每增加5%加0.5分，直至满分: what is added to is not all of the marks, nor is it said.
      if (w.bands.some((b) => b.value.kind === 'fixed' && b.value.amount.kind === 'full')) w.unread.push(s);
      w.limits.most = { kind: 'full' };
    } else if (q.how === 'min') w.limits.least = amountOf(q.amount!);
    else if (q.as && (!sameAmount(amountOf(q.amount!), amountOf(q.as)) || !capsBase(q, w))) w.unread.push(s);
    else applyCap(s, q, w, source);
  }
}

/** 超过120%的按120%计 caps a proportion; of any other mark the percentage may be something else. */
const capsBase = (q: Extract<Qualifier, { kind: 'limit' }>, w: Work): boolean =>
  q.amount?.kind !== 'fraction' ||
  (w.bands.some((b) => ['prorata', 'formula'].includes(b.value.kind)) && w.adjustments.length === 0);

export const sameAmount = (a: Amount, b: Amount): boolean =>
  a.kind === b.kind && (a.kind === 'full' || (b.kind !== 'full' && compare(a.value, b.value) === 0));

/** 其中一般事故最多扣3分: of the one kind that bears the name; false where the clause names none. */
function capOfNamed(s: Statement, q: Extract<Qualifier, { kind: 'limit' }>, w: Work, source: Source): boolean {
  const [link, ...rest] = s.guard.filter((i) => i.k !== 'comma' && i.k !== 'of');
  if (s.doings.length > 0 || s.step !== null || link?.k !== 'link' || link.w !== 'within') return false;
  if (s.qualifiers.find((x) => x.kind === 'limit') !== q) return false;
  const name = source.text
    .slice(source.tokens[link.to - 1]!.e, source.tokens[q.from]!.s)
    .replace(/^[，的]+|(?:的|累计|合计|扣分|减分|加分|，)+$/g, '');
  if (rest.length === 0 || name === '' || /^(?:每|各|单|以上|上述|该|本|此)/.test(name)) return false;
  const wanted = q.sign === 'add' ? 1 : q.sign === 'deduct' ? -1 : 0;
  const meant = w.adjustments.filter(
    ({ a }) =>
      a.kind === 'incident' &&
      a.sign === wanted &&
      (isSubsequence(name, a.words) || (a.words !== '' && isSubsequence(a.words, name))),
  );
  const [only] = meant;
  if (meant.length !== 1 || only!.a.kind !== 'incident' || only!.a.cap !== null) w.unread.push(s);
  else
    w.adjustments = w.adjustments.map((x) =>
      x === only && x.a.kind === 'incident' ? { ...x, a: { ...x.a, cap: amountOf(q.amount!) } } : x,
    );
  return true;
}

function applyCap(s: Statement, q: Extract<Qualifier, { kind: 'limit' }>, w: Work, source: Source): void {
  if (capOfNamed(s, q, w, source)) return;
  // 同一事项最多加2分: of each matter, and not of all
  const matter = source.tokens[q.from - 1];
  if (matter?.code === 'O' && matter.value === 'matter') return void w.unread.push(s);
  // 每处扣0.5分，单次最多扣2分: of one inspection, whatever they come to together
  if (source.tokens.slice(q.from, q.to).some((t) => t.text === '单次')) return void w.unread.push(s);
  if (ofOnePiece(q, w, source)) return void w.unread.push(s);
  const amount = amountOf(q.amount!);
  const back = pointsBack(q, source);
  const bracketed =
    // （两项合计最多扣4分） is of both.
    (source.tokens[q.from - 1]?.code === '(' &&
      !OF_SEVERAL.test(source.text.slice(source.tokens[q.from]!.s, source.tokens[q.to - 1]!.e))) ||
    ownCap(s, q, w) ||
    closedOff(q, source) ||
    capsInTurn(s, q, w, source) ||
    (tooLittleForAll(s, amount, w) &&
      !OF_ALL.test(source.text.slice(source.tokens[s.from]!.s, source.tokens[q.to - 1]!.e))) ||
    back;
  if (amongEqualLosses(s, q, w, source)) return void w.unread.push(s);
  // 较大、一般事故每起分别扣5分、1分，最多扣6分；…: of both together, which no limit here can say.
  if (toldBy(s, w) > 1 && w.adjustments.some((x) => x.statement !== s) && !ofEach(q, source))
    return void w.unread.push(s);
  if (ofSeveral(s, q, w, source)) return void w.unread.push(s);
  // 每处扣0.3分，单项最多扣1.5分: where there is but one kind, it is all there is
  const sole = w.adjustments.length === 1;
  if (ofEach(q, source) && !sole) return capEach(s, q.sign === 'add' ? 1 : -1, amount, w);
  const said = w.adjustments.filter((x) => x.statement === s);
  const before = w.adjustments.filter((x) => x.statement.to <= s.from).at(-1);
  const own =
    back && said.length === 0 && before ? w.adjustments.filter((x) => x.statement === before.statement) : said;
  let sign = q.sign ?? null;
  // 完成得8分，…加满10分为止: full at 10 of the mark, not 10 more
  if (
    sign === 'add' &&
    /加满/.test(source.text.slice(source.tokens[q.from]!.s, source.tokens[q.to - 1]!.e)) &&
    aboveBase(amount, w)
  )
    sign = 'award';
  if (sign === null) {
    const losing = own.length > 0 && own.every((x) => signOf(x.a) === -1);
    const both = losing && w.adjustments.some((x) => signOf(x.a) === 1 || x.a.kind === 'count');
    if (highest(q, source) && both && !aboveBase(amount, w)) return void w.unread.push(s);
    const guess =
      highest(q, source) && both
        ? 'award'
        : guessSign(own.length ? own.map((x) => x.a) : w.adjustments.map((x) => x.a), amount, w);
    if (guess === 'unsure') return void w.unread.push(s);
    if (guess === 'either') return void (w.limits.either = amount);
    sign = guess;
  }
  const set =
    sign === 'deduct' ? w.limits.deduct : sign === 'add' ? w.limits.add : sign === 'award' ? w.limits.most : null;
  if (set && !bracketed && !sameAmount(set, amount)) return void w.unread.push(s);
  if (sign === 'both') {
    w.limits.deduct = amount;
    w.limits.add = amount;
    return;
  }
  if (sign === 'award') return void (cutShort(q, w) ? w.unread.push(s) : (w.limits.most = amount));
  const wanted = sign === 'deduct' ? -1 : 1;
  const same = w.adjustments.filter((x) => signOf(x.a) === wanted || (x.a.kind === 'count' && wanted === 1));
  if (same.length === 0) return void w.unread.push(s);
  // 每次扣0.2分；最多扣2分；同时被通报的再扣1分: apart from both, it may bind what stands before it, or all
  const cost = same.filter((x) => !costsNothing(x.a));
  const amid = cost.some((x) => x.statement.to <= s.from) && cost.some((x) => x.statement.from >= s.to);
  if (said.length === 0 && !back && amid) return void w.unread.push(s);
  const single = same.length === 1;
  const target = bracketed ? own.filter((x) => same.includes(x)) : same;
  if (bracketed && !single && target.length > 0) {
    w.adjustments = w.adjustments.map((x) =>
      target.includes(x) && 'cap' in x.a ? { ...x, a: { ...x.a, cap: amount } } : x,
    );
    return;
  }
  const each = /^单项/.test(source.text.slice(source.tokens[q.from]!.s, source.tokens[q.to - 1]!.e));
  if (each && same.some((x) => x.a.kind === 'levels' || !('cap' in x.a))) return void w.unread.push(s);
  if (each && !single) {
    w.adjustments = w.adjustments.map((x) =>
      same.includes(x) ? { ...x, a: { ...x.a, cap: amount } as typeof x.a } : x,
    );
    return;
  }
  const tiers = said.length === 1 && same.every((x) => x === said[0] || oneCount(x.a, said[0]!.a));
  if (
    amount.kind === 'mark' &&
    said.length === 1 &&
    same.length > 1 &&
    same.includes(said[0]!) &&
    !tiers &&
    !ofAll(s, q, source)
  )
    w.limits.last = w.limits.last === null || w.limits.last === wanted ? wanted : 'both';
  if (sign === 'deduct') w.limits.deduct = amount;
  else w.limits.add = amount;
}

/** 警告每次扣1分，记过每次扣3分（最多扣6分）: of the last price, or of both in the one sentence? Nobody can tell. */
function amongEqualLosses(s: Statement, q: Extract<Qualifier, { kind: 'limit' }>, w: Work, source: Source): boolean {
  const words = (from: number, to: number): string => source.text.slice(from, to);
  const [start, end] = [source.tokens[q.from]!.s, source.tokens[q.to - 1]!.e];
  if (!/\($/.test(words(0, start)) || !/^最[多高]/.test(words(start, end))) return false;
  const priced = ({ a, statement: x }: (typeof w.adjustments)[number]): boolean =>
    a.kind === 'incident' && a.sign === -1 && a.cap === null && words(source.tokens[x.from]!.s, source.tokens[x.to - 1]!.e).includes('每');
  return (
    w.adjustments.some((x) => x.statement === s && priced(x)) &&
    w.adjustments.some(
      (x) => x.statement.to <= s.from && priced(x) && !/[；。\n]/.test(words(source.tokens[x.statement.to - 1]!.e, source.tokens[s.from]!.s)),
    )
  );
} // prettier-ignore

/** 发生事故每起扣1分，单起最高扣3分; 每缺一项扣0.5分，单项最多扣1分: of each of those that are counted, which no limit here can say. */
function ofOnePiece(q: Extract<Qualifier, { kind: 'limit' }>, w: Work, source: Source): boolean {
  const from = source.tokens[q.from]!.s;
  const opened = Math.max(...['，', '；', '。', '\n', '('].map((c) => source.text.lastIndexOf(c, from - 1)));
  const words = source.text.slice(opened + 1, source.tokens[q.to - 1]!.e);
  if (/^(?:但)?(?:每|单|任一|任意一?)一?(?:起|次|件|个|例|宗|处|人|户|家|村|条|批)(?!.*[扣加得减].*最)/.test(words))
    return true;
  return (
    ofEach(q, source) &&
    w.adjustments.some(({ a }) => 'size' in a && 'unit' in a.size && a.kind === 'step' && a.size.unit?.base === '项')
  );
}

const toldBy = (s: Statement, w: Work): number => w.adjustments.filter((x) => x.statement === s).length;

/** 单项最多扣2分: whatever kind it is, each is limited by itself. */
const ofEach = (q: Extract<Qualifier, { kind: 'limit' }>, source: Source): boolean =>
  source.tokens[q.from]!.text === '单项';

function capEach(s: Statement, sign: 1 | -1, amount: Amount, w: Work): void {
  const counted = w.adjustments.filter((x) => signOf(x.a) === sign && 'cap' in x.a);
  const whole = w.adjustments.every((x) => signOf(x.a) !== sign || counted.includes(x) || x.a.kind === 'flat');
  if (counted.length === 0 || !whole || counted.some((x) => x.statement.from > s.to)) return void w.unread.push(s);
  w.adjustments = w.adjustments.map((x) =>
    counted.includes(x) && 'cap' in x.a && x.a.cap === null ? { ...x, a: { ...x.a, cap: amount } } : x,
  );
}

/** 累计最多扣3分, 两项合计: of all that was said. */
function ofAll(s: Statement, q: Extract<Qualifier, { kind: 'limit' }>, source: Source): boolean {
  const last = s.doings[s.doings.length - 1] ?? s;
  return /合计|累计|共|总|各项|以上|全部|所有|[两二三四五]项|[两二三四五]类|[本该此]项|[本该此]指标/.test(
    source.text.slice(source.tokens[last.to - 1]!.e, source.tokens[q.to - 1]!.e),
  );
}

/** 得基础分3分，…，最高4分: more than what it begins with is the most of the mark. */
const aboveBase = (amount: Amount, w: Work): boolean => {
  const base = w.bands.flatMap((b) =>
    b.value.kind === 'fixed' && b.value.amount.kind === 'mark' ? [b.value.amount.value] : [],
  );
  return amount.kind === 'mark' && base.length > 0 && base.every((v) => compare(amount.value, v) > 0);
};

/** 每项加0.5分，未完成的每项扣0.5分，最高5分: of the gains, of the losses, of the mark? */
const highest = (q: Extract<Qualifier, { kind: 'limit' }>, source: Source): boolean =>
  HIGHEST.test(source.text.slice(source.tokens[q.from]!.s));
const HIGHEST = new Later(
  /^(?:(?:[本该此](?:项|小项|指标)(?:得分)?|总分|总得分|得分|合计|累计|总计)(?:最[高多]|上限|封顶)|最高)/,
);

/** 按比例计分，最高得5分；每户扣0.2分: is 5 the most before the deductions, or after them? Where it can matter, nobody knows. */
const cutShort = (q: Extract<Qualifier, { kind: 'limit' }>, w: Work): boolean =>
  (w.adjustments.some((x) => signOf(x.a) === -1 && x.statement.from >= q.to) &&
    (w.bands.some((b) => b.value.kind === 'prorata' || b.value.kind === 'formula') ||
      // 每引进1个得1分，最高5分；每流失1个扣1分: the most of what is gained, or of what is left of it?
      w.adjustments.some(
        (x) => (x.a.kind === 'count' || (x.a.kind === 'incident' && x.a.sign === 1)) && x.statement.to <= q.to,
      ))) ||
  // 按完成率计分，最高10分；超额完成的另加1分
  (w.bands.some((b) => b.value.kind === 'prorata' || b.value.kind === 'formula') &&
    w.adjustments.some((x) => signOf(x.a) === 1 && x.statement.from >= q.to));

/** …，累计最多扣1分；扣完为止: the limit of all stands apart, so this one is of its own clause. */
const closedOff = (q: Extract<Qualifier, { kind: 'limit' }>, source: Source): boolean =>
  /^；(?:以上|各项|以上各项)?(?:，)?(?:直至|直到)?(?:扣完|扣至|扣到|扣光)/.test(
    source.text.slice(source.tokens[q.to - 1]!.e),
  );

/** …最多扣0.9分；…最多扣0.5分: behind a clause with a cap of its own, a cap that does not speak of all is the clause's own too. */
function capsInTurn(s: Statement, q: Extract<Qualifier, { kind: 'limit' }>, w: Work, source: Source): boolean {
  const own = w.adjustments.find((x) => x.statement === s);
  if (!own) return false;
  const earlier = w.adjustments.filter(
    (x) =>
      x.statement.to <= s.from &&
      signOf(x.a) === signOf(own.a) &&
      'cap' in x.a &&
      x.a.cap !== null &&
      !w.adjustments.some((y) => oneCount(x.a, y.a)),
  );
  if (earlier.length === 0) return false;
  const clause = source.text.slice(source.tokens[s.from]!.s, source.tokens[q.to - 1]!.e);
  const before = source.text.slice(0, source.tokens[s.from]!.s);
  if (/合计|共计|总计|总共|各项|以上|[两二三四五]项|[两二三四五]类/.test(clause)) return false;
  return !/累计/.test(clause) || /累计/.test(before);
}

/** 省级每项加2分；市级每项加0.5分，最多加1分: one of the others alone earns more, so it is the most of its own kind. */
function tooLittleForAll(s: Statement, amount: Amount, w: Work): boolean {
  const own = w.adjustments.find((x) => x.statement === s);
  return (
    own !== undefined && amount.kind === 'mark' && 'cap' in own.a && own.a.kind === 'incident' &&
    w.adjustments.some(
      ({ a, statement }) =>
        statement !== s && a.kind === 'incident' && signOf(a) === signOf(own.a) && a.per.kind === 'mark' && compare(a.per.value, amount.value) > 0,
    )
  ); // prettier-ignore
}

const OF_SEVERAL = /合计|共计|总计|总共|[两二三四五]项|[两二三四五]类|各项/;
const OF_ALL = /合计|共计|总计|总共|各项|以上|所有|全部/;

const JUST_SAID = new Later(
  /^(?:其中)?(?:此|该|这|本)(?:一)?(?:种|类|项|小项)?(?:情形|情况|行为|问题|现象|类|种|小项)/,
);

/** 此种情形最高扣1分, 该类最多扣2分: of what was said just before. */
function pointsBack(q: Extract<Qualifier, { kind: 'limit' }>, source: Source): boolean {
  const from = source.tokens[q.from]!.s;
  const opened = Math.max(...['，', '；', '。', '\n'].map((c) => source.text.lastIndexOf(c, from - 1)));
  const words = source.text.slice(opened + 1, source.tokens[q.to - 1]!.e);
  return JUST_SAID.test(words);
}

/** A cap with further deductions (or gains) after it binds only the one before it. */
function ownCap(s: Statement, q: Extract<Qualifier, { kind: 'limit' }>, w: Work): boolean {
  const own = w.adjustments.find((x) => x.statement === s);
  return (
    own !== undefined &&
    ((s.marked === true && w.adjustments.length > 1) ||
      w.adjustments.some((x) => x.statement.from >= q.to && signOf(x.a) === signOf(own.a) && !costsNothing(x.a)))
  );
}

/** 不低于目标的，不扣分 behind a cap */
const costsNothing = (a: Adjustment): boolean =>
  a.kind === 'flat' && a.amount.kind === 'mark' && a.amount.value.n === 0n;

/** 迟到每次扣1分，旷工每次扣2分，合计最多扣3分；早退每次扣1分: of the two together, which no limit here can say. */
function ofSeveral(s: Statement, q: Extract<Qualifier, { kind: 'limit' }>, w: Work, source: Source): boolean {
  const own = w.adjustments.find((x) => x.statement === s);
  const clause = source.text.slice(source.tokens[s.from]!.s, source.tokens[q.to - 1]!.e);
  if (!own || !ownCap(s, q, w) || s.marked === true || !/合计|共计|总计|总共|累计/.test(clause)) return false;
  const between = (x: { readonly statement: Statement }): string =>
    source.text.slice(source.tokens[x.statement.to - 1]!.e, source.tokens[s.from]!.s);
  return w.adjustments.some(
    (x) =>
      x.statement.to <= s.from &&
      signOf(x.a) === signOf(own.a) &&
      !('cap' in x.a && x.a.cap !== null) &&
      (OF_ALL.test(clause) || !/[；。\n]/.test(between(x))),
  );
}
