/** The only place that reads a statement that adds or takes marks. */
import type { Adjustment, Amount, Condition } from '../../methods/rule';
import { type Exact, compare, exact } from '../../model/exact';
import { amountOf } from '../amounts';
import { wordsOf } from '../conditions/words';
import type { Doing, Item, Qualifier, Statement } from '../statements';
import { type StepEffect } from '../steps/draft';
import { readStep } from '../steps';
import { onePiece } from './guard';
import type { Source } from '../source';
import { readGate } from './gate';
import { type Work, isZero, signOf, spanOf } from './work';
import { Later } from '../../text/patterns';

/** 三类以上事故, 10人以上上访: a size within a name. */
const sized = (i: Item, next: Item | undefined): boolean => i.k === 'bound' && next?.k === 'words';

/** One counted unit without 每: 发现1处…扣0.5分, 死亡1人扣20分, 低于1个百分点扣0.5分. */
export function impliesEvery(s: Statement, d: Doing, all: readonly Statement[]): boolean {
  if (d.kind !== 'effect' || d.amounts.length !== 1) return false;
  const items = s.guard;
  const values = items.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  const last = values[values.length - 1];
  if (
    !last ||
    items.some(
      (i, n) => (i.k === 'bound' && !sized(i, items[n + 1])) || i.k === 'range' || i.k === 'places' || i.k === 'share',
    )
  )
    return false;
  const unit = last.value.unit;
  const deducts = d.sign === 'deduct' || d.sign === 'add' || d.sign === 'both';
  if (deducts && s.qualifiers.some((q) => q.kind === 'andsoon') && items.some((i) => i.k === 'dir' || i.k === 'cmp'))
    return true;
  // 低于平均3个百分点扣2分: for each three, or for three and more; 扣完为止 tells.
  if (deducts && unit?.dimension === 'points')
    return !beyond(items, last) && (compare(last.value.number!, exact(1)) <= 0 || s.qualifiers.length > 0);
  const cap = s.qualifiers.find(
    (q): q is Extract<Qualifier, { kind: 'limit' }> => q.kind === 'limit' && q.how === 'max',
  );
  // 耕地流失1亩扣0.1分: no number of acres is just one
  const measured = unit && ['area', 'money', 'other'].includes(unit.dimension);
  const plain = values.length === 1 && !items.some((i) => i.k === 'cmp' || i.k === 'done' || i.k === 'ref');
  if (deducts && measured === true && plain && compare(last.value.number!, exact(1)) === 0) return true;
  const [given] = d.amounts;
  const capped =
    d.sign === 'award' &&
    given?.kind === 'mark' &&
    cap?.amount?.kind === 'mark' &&
    compare(cap.amount.mark.number!, given.mark.number!) > 0;
  if (
    capped &&
    unit?.dimension === 'count' &&
    compare(last.value.number!, exact(1)) === 0 &&
    values.length === 1 &&
    !items.some((i) => i.k === 'cmp' || i.k === 'done')
  )
    return true;
  const gap = items.some((i) => i.k === 'dir');
  const one = compare(last.value.number!, exact(1)) === 0;
  if (deducts && (gap || items.some((i) => i.k === 'late')) && values.length === 1 && !items.some((i) => i.k === 'cmp'))
    // 缺报3次的扣1分: three times, or each three?
    return unit?.dimension === 'count' ? one && !tabled(s, d, unit.base, all, gap) : one || gap;
  if (!deducts || !one || unit?.dimension !== 'count' || items.some((i) => i.k === 'cmp')) return false;
  return !tabled(s, d, unit.base, all);
}

/** 低于平均水平超过3个百分点的扣2分: a distance from which on, and no step. */
const beyond = (items: readonly Item[], size: Item): boolean => {
  const at = items.indexOf(size) - 1;
  const before = items[at];
  return before?.k === 'cmp' && before.op === '>' && items.slice(0, at).some((i) => i.k === 'cmp' || i.k === 'dir');
};

/** 缺1项扣1分，缺2项扣3分: so many of them at a price of its own, and one more at another. */
export function inTable(s: Statement, all: readonly Statement[]): boolean {
  const short = s.guard.some((i) => i.k === 'dir' && i.d === 'short');
  const [size, ...more] = s.guard.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  if (!short || !size || more.length > 0 || size.value.unit?.dimension !== 'count') return false;
  const next = size.value.number!.add(1);
  return all.some((x) =>
    x.guard.some(
      (i) =>
        (i.k === 'value' || i.k === 'bound') &&
        i.value.unit?.base === size.value.unit!.base &&
        compare(i.value.number!, next) === 0,
    ),
  );
}

/** 1次扣1分，2次扣3分: more of them at a price of their own, so that one is not each. */
const tabled = (s: Statement, d: Doing, base: string, all: readonly Statement[], more = false): boolean =>
  all.some(
    (x) =>
      x !== s &&
      x.guard.some(
        (i) =>
          (i.k === 'value' || (more && i.k === 'bound' && /上$/.test(i.word))) &&
          compare(i.value.number!, exact(1)) > 0 &&
          i.value.unit?.base === base,
      ) &&
      x.doings.some((y) => y.kind === 'effect' && y.sign === (d as { sign: string }).sign),
  );

export function readAdjustment(s: Statement, d: Doing, w: Work, source: Source): void {
  if (d.kind !== 'effect' || d.amounts.length !== 1) return void w.unread.push(s);
  // 事故起数、死亡人数每上升1%各扣0.5分: two measures, each with a number of its own.
  if (s.step !== null && d.pre.includes('各') && [...s.guard, ...s.step].some((i) => i.k === 'list'))
    return void w.unread.push(s);
  const verb = source.text.slice(source.tokens[d.from]!.s, source.tokens[d.to - 1]!.e);
  if (/倒扣/.test(verb)) w.limits.floor ??= 'negative';
  const stated = s.qualifiers.find((q): q is Extract<Qualifier, { kind: 'mode' }> => q.kind === 'mode');
  const mode = stated?.how ?? null;
  const words = stated ? source.text.slice(source.tokens[stated.from]!.s, source.tokens[stated.to - 1]!.e) : '';
  if (
    (d.sign === 'deduct' && /^[^扣减]*加/.test(words)) ||
    ((d.sign === 'add' || d.sign === 'award') && /^[^加]*扣/.test(words))
  )
    return void w.unread.push(s);
  const effect: StepEffect = {
    sign: d.sign === 'both' ? (/^(?:相应|予以|各|分别)*[扣减]/.test(verb) ? 'deduct-first' : 'add-first') : d.sign === 'deduct' ? -1 : 1,
    award: d.sign === 'award', per: amountOf(d.amounts[0]!), mode,
  }; // prettier-ignore
  const span = spanOf(s.from, s.to, source.tokens);
  const gate = readGate(s, w, source);
  const [guard, step] = s.step !== null ? [gate?.rest ?? s.guard, s.step] : splitAtValue(s.guard);
  const draft = readStep(guard, step, effect, w.said, { ...source, span });
  if (!draft) return void w.unread.push(s);
  w.said = {
    ...draft.said,
    reference: draft.said.reference ?? w.said.reference,
    measure: draft.said.measure ?? w.said.measure,
  };
  if (!gate && loosed(s, draft.adjustments)) return void w.unread.push(s);
  const except = s.qualifiers.find((q): q is Extract<Qualifier, { kind: 'except' }> => q.kind === 'except');
  if (except && !draft.adjustments.every((a) => a.kind === 'incident' || a.kind === 'late'))
    return void w.unread.push(s);
  const gated = (a: Adjustment): Adjustment => ({
    ...a,
    ...(gate ? { when: gate.when } : {}),
    ...(except ? { except: except.words } : {}),
  });
  if (gate?.when && draft.adjustments.some((a) => a.when)) return void w.unread.push(s);
  for (const a of draft.adjustments) w.adjustments.push({ a: gated(a), draft, statement: s });
}

/** 未完成的，按全市排名每后移1名扣0.5分: for whom the steps are would be lost where they are of something else. */
function loosed({ guard, step }: Statement, drafted: readonly Adjustment[]): boolean {
  if (step === null) return false;
  const undone = guard.some((i) => i.k === 'done' && i.how === 'undone');
  const compared = guard.some((i) => i.k === 'cmp') && guard.some((i) => i.k === 'ref');
  const toTarget = compared && guard.some((i) => i.k === 'ref' && i.name === 'target');
  return drafted.some((a) => {
    if (a.when) return false;
    if (a.kind === 'rankstep') return undone || compared;
    // 未完成任务的，每发生1起投诉: two matters, and no name of one.
    if (a.kind === 'incident') return undone && step.some((i) => i.k === 'words');
    return a.kind === 'step' && a.reference.kind === 'named' && a.reference.name === 'average' && (undone || toTarget);
  });
}

/** Without 每 the step begins at its comparison or number. */
function splitAtValue(items: readonly Item[]): [readonly Item[], readonly Item[]] {
  const at = items.findIndex(
    (i) => i.k === 'cmp' || i.k === 'dir' || i.k === 'value' || i.k === 'late' || i.k === 'than',
  );
  return at < 0 ? [items, []] : [items.slice(0, at), items.slice(at)];
}

/** 不扣分, 不加分: changes nothing where nothing would change anyway; first pieces may be free. */
export function readNothing(s: Statement, condition: Condition | null, how: string, w: Work): void {
  if (s.guard.some((i) => i.k === 'first')) return void w.noops.push(s);
  const harmless =
    condition !== null &&
    (condition.kind === 'event' ||
      condition.kind === 'otherwise' ||
      (condition.kind === 'interval' &&
        [condition.low, condition.high].every(
          (e) => !e || e.at.kind === 'named' || condition.measure.name === 'growth' || isZero(e.at),
        )));
  const tolerance =
    condition?.kind === 'gap' && condition.low === null && condition.high?.at.kind === 'constant'
      ? condition.high.at.constant.value
      : null;
  if (tolerance) return void w.tolerances.push({ s, upTo: tolerance });
  if (condition === null && how === 'nodeduct' && firstPieces(s))
    return void w.freed.push({ s, upTo: firstPieces(s)! });
  if (how === 'nodeduct' && condition?.kind === 'event') w.excused.push({ s, when: condition });
  if (how === 'nodeduct' && condition && sparesOthers(condition, w)) return void w.unread.push(s);
  if (harmless || (condition === null && how !== 'nodeduct')) return void w.noops.push(s);
  if (condition?.kind === 'interval' && how === 'nodeduct') return void w.spared.push({ s, when: condition });
  w.unread.push(s);
}

/** 低于全市平均的每低1个百分点扣1分，但完成年度目标的不扣分: an exception, where the losses are of something else. */
function sparesOthers(c: Condition, w: Work): boolean {
  const end = c.kind === 'interval' ? (c.low ?? c.high) : null;
  const name = end?.at.kind === 'named' ? end.at.name : null;
  return (
    name !== null &&
    w.adjustments.some(
      ({ a }) => a.kind === 'step' && a.sign === -1 && a.reference.kind === 'named' && a.reference.name !== name,
    )
  );
}

/** 前3次…不扣分: how many pieces are free. */
function firstPieces(s: Statement): Exact | null {
  const value = s.guard.find((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  const before = s.guard.some((i) => i.k === 'words' && /前$/.test(i.text));
  return value && before && value.value.unit?.dimension === 'count' ? value.value.number! : null;
}

/** 未制定方案扣5分 counts an occurrence; 低于平均的扣2分 is flat; 先扣1分 goes with the step that follows. */
export function readFlat(
  s: Statement,
  d: Extract<Doing, { kind: 'effect' }>,
  condition: Condition | null,
  w: Work,
  source: Source,
): void {
  if (d.amounts.length !== 1 || !condition) return void w.unread.push(s);
  const span = spanOf(s.from, s.to, source.tokens);
  if (/倒扣/.test(source.text.slice(source.tokens[d.from]!.s, source.tokens[d.to - 1]!.e))) {
    // 低于60分的倒扣2分: two below nothing, or two of the marks?
    if (condition.kind === 'interval' && condition.measure.name !== 'count') return void w.unread.push(s);
    w.limits.floor ??= 'negative';
  }
  const sign = d.sign === 'deduct' ? -1 : 1;
  const amount = amountOf(d.amounts[0]!);
  const events =
    condition.kind === 'event' ||
    ((condition.kind === 'any' || condition.kind === 'all') && condition.of.every((c) => c.kind === 'event'));
  if (events && eachOf(s, d)) return readEach(s, d, w, source);
  if (events) {
    const lack = s.guard[0]?.k === 'dir' ? s.guard[0].text : '';
    const words = lack + wordsOf(s.guard, source.text, source.tokens);
    w.adjustments.push({
      a: {
        kind: 'incident',
        span,
        when: null,
        sign,
        words,
        size: exact(1),
        per: amount,
        free: exact(0),
        cap: null,
        mode: null,
        unit: null,
      },
      draft: null,
      statement: s,
    });
    return;
  }
  // 流失20亩扣1分: marks for just so many acres are a slip of the pen
  const [low, high] = condition.kind === 'interval' ? [condition.low, condition.high] : [null, null];
  const unit = low !== null && low.at === high?.at && low.at.kind === 'constant' ? low.at.constant.unit : null;
  if (unit && ['area', 'money', 'other'].includes(unit.dimension)) return void w.unread.push(s);
  // 发生2起以内的扣5分: none at all is within two
  if (sign === -1 && condition.kind === 'interval' && !condition.low && HAPPENED.test(condition.measure.words))
    return void w.unread.push(s);
  // 发生一次死亡3人以上事故的，1起扣4分: for each, or once?
  if (
    sign === -1 &&
    onePiece(condition) &&
    !s.guard.some((i, n) => (i.k === 'bound' && !sized(i, s.guard[n + 1])) || i.k === 'cmp')
  )
    return void w.unread.push(s);
  w.adjustments.push({ a: { kind: 'flat', span, when: condition, sign, amount }, draft: null, statement: s });
}

const HAPPENED = new Later(/发生|出现|发现|存在|被|造成|导致|损失|伤亡|死亡/);

/** What is so high, and never a deed. */
export const A_RATE = /(?<!效)率$|比例$|占比$|比重$/;

/** 、 between several names and 各 before the marks. */
export const eachOf = (s: Statement, d: Extract<Doing, { kind: 'effect' }>): boolean =>
  /各|分别|均/.test(d.pre) && d.amounts.length === 1 && s.guard.some((i) => i.k === 'list');

/** 成立小组、制定方案各得1分; 缺少方案、总结的，各扣0.5分: each name by itself. */
export function readEach(s: Statement, d: Extract<Doing, { kind: 'effect' }>, w: Work, source: Source): void {
  const names: string[] = [''];
  const lack = s.guard[0]?.k === 'dir' ? s.guard[0].text : '';
  for (const i of s.guard.slice(lack ? 1 : 0)) {
    if (i.k === 'list' || (i.k === 'link' && i.w === 'and')) names.push('');
    else if (i.from < i.to && i.k !== 'of')
      names[names.length - 1] += source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e);
  }
  if (names.some((n) => n === '') || new Set(names).size !== names.length) return void w.unread.push(s);
  const span = spanOf(s.from, s.to, source.tokens);
  const amount = amountOf(d.amounts[0]!);
  if (d.sign === 'award') {
    // 办结率、满意率各占5分: how high they are earns marks, and no name of a rate is done or undone.
    if (names.some((n) => A_RATE.test(n))) return void w.unread.push(s);
    const rows = names.map((words) => ({ words, amount }));
    return void w.bands.push({ when: null, span, value: { kind: 'checklist', span, rows } });
  }
  for (const words of names)
    w.adjustments.push({
      a: { kind: 'incident', span, when: null, sign: d.sign === 'deduct' ? -1 : 1, words: lack + words, size: exact(1), per: amount, free: exact(0), cap: null, mode: null, unit: null },
      draft: null,
      statement: s,
    }); // prettier-ignore
}

/** 最高15分 says neither 加 nor 扣: what it stands behind tells. A cap that equals the base may be either. */
export function guessSign(
  before: readonly Adjustment[],
  amount: Amount,
  w: Work,
): 'award' | 'add' | 'deduct' | 'either' | 'unsure' {
  const last = before[before.length - 1];
  if (!last) return 'award';
  const bothWays = before.some((a) => signOf(a) === -1) && before.some((a) => signOf(a) === 1);
  if (bothWays) {
    const full = w.bands.flatMap((b) =>
      b.value.kind === 'fixed' && b.value.amount.kind === 'mark' ? [b.value.amount.value] : [],
    );
    return amount.kind === 'mark' && full.length > 0 && full.every((v) => compare(amount.value, v) > 0)
      ? 'award'
      : 'unsure';
  }
  if (signOf(last) === -1) return 'deduct';
  const base = w.bands.flatMap((b) =>
    b.value.kind === 'fixed' && b.value.amount.kind === 'mark' && b.value.amount.value.n !== 0n
      ? [b.value.amount.value]
      : [],
  );
  if (amount.kind !== 'mark') return 'award';
  if (last.kind === 'count' && last.first?.kind === 'mark' && compare(amount.value, last.first.value) <= 0)
    return 'unsure';
  if (base.length === 0 && w.bands.some((b) => b.value.kind === 'fixed' && b.value.amount.kind === 'full'))
    return 'either';
  if (base.some((v) => compare(amount.value, v) === 0)) return 'unsure';
  return base.some((v) => compare(amount.value, v) < 0) ? 'add' : 'award';
}
