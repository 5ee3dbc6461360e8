/** The only place that reads words behind a clause that complete it, and standards said without an effect. */
import type { Amount, Expression, Reference } from '../../methods/rule';
import { exact, mul, type Exact } from '../../model/exact';
import { namedReference } from '../conditions/reference';
import type { Item, Statement } from '../statements';
import { cappedCompletion } from './anchor';
import { guardCondition } from './guard';
import { sameAmount } from './limit';
import { baseNoteEnd, namesBase } from './remark';
import type { Source } from '../source';
import { isZeroValue, spanOf, type Work } from './work';

/** （与上年相比）, 实际完成率超过110%的按110%计算: words after a clause that complete it. */
export function readAfterword(s: Statement, w: Work): boolean {
  const words = s.guard
    .filter((i) => i.from < i.to)
    .map((i) => i.k)
    .join(' ');
  const last0 = w.bands[w.bands.length - 1];
  if (/^(?:words )?by full words$/.test(words) && last0?.value.kind === 'formula') {
    const { expression } = last0.value;
    const share: Expression = {
      kind: 'operation',
      op: '/',
      left: expression,
      right: { kind: 'number', value: exact(100) },
    };
    w.bands[w.bands.length - 1] = {
      ...last0,
      value: { ...last0.value, expression: { kind: 'operation', op: '*', left: share, right: { kind: 'full' } } },
    };
    return true;
  }
  const items = s.guard.filter((i) => i.k !== 'comma' && i.k !== 'of' && !(i.k === 'link' && i.w === 'and'));
  const capped = cappedCompletion(s);
  const based = w.bands.some((b) => b.value.kind === 'formula' || b.value.kind === 'prorata');
  if (capped && based && !w.limits.most) {
    w.limits.most = { kind: 'share', value: capped };
    return true;
  }
  const versus = items.length === 1 && items[0]!.k === 'versus';
  const than = items.length === 2 && items[0]!.k === 'ref' && items[1]!.k === 'than';
  const last = w.adjustments[w.adjustments.length - 1];
  if ((!versus && !than) || last?.a.kind !== 'step' || last.a.reference.kind !== 'implied') return false;
  const reference: Reference = than
    ? namedReference(items[0] as Extract<Item, { k: 'ref' }>)
    : { kind: 'named', name: 'last_year', scope: null };
  w.adjustments[w.adjustments.length - 1] = { ...last, a: { ...last.a, reference } };
  return true;
}

/** 基础分60分 beside 功效系数法 names its base. */
export function readBaseNote(s: Statement, w: Work): boolean {
  const [full, value] = s.guard.filter((i) => i.k !== 'comma' && i.k !== 'is');
  const at = w.bands.findIndex((b) => b.value.kind === 'efficacy');
  if (at < 0 || s.guard.length > 3 || full?.k !== 'full' || value?.k !== 'value' || value.value.code !== 'm')
    return false;
  const band = w.bands[at]!;
  if (band.value.kind !== 'efficacy') return false;
  w.bands[at] = { ...band, value: { ...band.value, base: value.value.number!.div(100) } };
  return true;
}

/** A condition without effect is a standard when a step follows it: 合格率不低于98%。 */
export function standard(s: Statement, all: readonly Statement[], w: Work, source: Source): void {
  const follows = all
    .slice(all.indexOf(s) + 1)
    .some((x) => x.step !== null || x.doings.some((d) => d.kind === 'prorata'));
  const condition = follows ? guardCondition(s, w, source) : undefined;
  if (!condition || condition.kind !== 'interval' || s.guard.some((i) => i.k === 'sign')) return void w.unread.push(s);
  w.standards.push(condition);
}

const baseOf = (value: Exact, s: Statement, source: Source): NonNullable<Work['base']> => ({
  value,
  amount: { kind: 'mark', value },
  span: spanOf(s.from, s.to, source.tokens),
});

/** 基础分3分，每…加1分: the base everyone begins with. */
export function readBase(s: Statement, w: Work, source: Source): boolean {
  const [is] = s.doings;
  if (is?.kind === 'effect' && is.weak && is.amounts[0]?.kind === 'mark' && s.doings.length === 1) {
    if (s.step !== null || s.guard.length !== 1 || !namesBase(s.guard[0]!, source) || w.base) return false;
    w.base = baseOf(is.amounts[0].mark.number!, s, source);
    return true;
  }
  const note = s.doings.length === 0 && s.step === null && baseNoteEnd(s, source) === s.guard.length;
  const value = s.guard.find((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  if (!note || !value || w.base) return false;
  w.base = baseOf(value.value.number!, s, source);
  return true;
}

/** What the text calls 基础分 is its number; beside 满分 or 分值 one cannot tell which is meant. A base beside other marks says two things at once. */
export function settleBase(w: Work, source: Source): void {
  const { base } = w;
  if (!base) return;
  const others = w.bands.filter((b) => !isZeroValue(b.value) && b.when?.kind !== 'applicable');
  const whole = /满分|(?<!基础|基本|基准)分值|标准分/.test(source.text);
  const named = others.some(
    (b) => (b.value.kind === 'fixed' && b.value.amount.kind !== 'mark') || b.value.kind === 'prorata',
  );
  const same = others.every(
    (b) => (b.value.kind === 'fixed' && sameAmount(b.value.amount, base.amount)) || (named && !whole),
  );
  if (!same || (w.adjustments.length === 0 && others.length === 0)) w.contradiction = true;
  const asNumber = (a: Amount): Amount =>
    a.kind === 'mark' || whole ? a : { kind: 'mark', value: a.kind === 'full' ? base.value : mul(base.value, a.value) };
  w.bands = w.bands.map((b) =>
    b.value.kind === 'fixed'
      ? { ...b, value: { ...b.value, amount: asNumber(b.value.amount) } }
      : b.value.kind === 'prorata'
        ? { ...b, value: { ...b.value, of: asNumber(b.value.of) } }
        : b,
  );
  w.adjustments = w.adjustments.map((x) => ('per' in x.a ? { ...x, a: { ...x.a, per: asNumber(x.a.per) } } : x));
  if (others.length === 0)
    w.bands.push({ when: null, value: { kind: 'fixed', span: base.span, amount: base.amount }, span: base.span });
}
