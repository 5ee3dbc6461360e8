/** The only place that reads marks said as a multiple or a share of others. */
import type { Adjustment, Amount } from '../../methods/rule';
import { type Exact, equals, exact, HUNDRED } from '../../model/exact';
import { wordsOf } from '../conditions/words';
import type { Doing, Item, Statement } from '../statements';
import { SOFT } from './remark';
import type { Source } from '../source';
import { type Work, spanOf } from './work';

/** 领导评价占评议评价分值的50%，… says what share the row's marks are; the marks themselves stand in 分值. */
export const loneShare = (s: Statement, all: readonly Statement[]): boolean =>
  s.step === null &&
  s.guard.every((i) => SOFT.has(i.k) || i.k === 'share') &&
  !ofSeveral(s) &&
  all.flatMap((x) => x.guard).filter((i) => i.k === 'share').length === 1;

/** 造林、防火分别占50%: shares of several, which no part took up; 服务对象和企业评价占20% is the share of one. */
function ofSeveral(s: Statement): boolean {
  if (s.guard.some((i) => i.k === 'list')) return true;
  const names = s.guard.filter((i) => i.k === 'link' && i.w === 'and').length + 1;
  return (
    names > 1 &&
    s.guard.some(
      (i) => i.k === 'share' && i.values.some((t) => t.number !== undefined && equals(t.number.mul(names), HUNDRED)),
    )
  );
}

/** 按75分计分后乘以4/3折算: the score times a factor. */
export function readScaled(s: Statement, w: Work, source: Source): boolean {
  const values = s.guard.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  const [marks, factor] = values;
  if (
    s.step !== null ||
    values.length !== 2 ||
    marks!.value.code !== 'm' ||
    !s.guard.some((i) => i.k === 'words' && /^(?:乘以|乘|×)/.test(i.text))
  )
    return false;
  if (s.guard.some((i) => !SOFT.has(i.k) && i.k !== 'value')) return false;
  const span = spanOf(s.from, s.to, source.tokens);
  w.bands.push({
    when: null,
    span,
    value: {
      kind: 'convert',
      span,
      scale: marks!.value.number!,
      stated: true,
      rate: exact(1),
      times: factor!.value.number!,
    },
  });
  return true;
}

/** 扣分值的2倍, 按被扣分值的2倍扣减本项得分, 按10倍扣分: how many times; null when the clause names no such thing. */
function timesOf(s: Statement, d: Doing): Exact | null {
  if (d.kind !== 'effect' || d.sign !== 'deduct' || d.amounts.length !== 1) return null;
  const [amount] = d.amounts;
  const named = s.guard.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  if (!s.guard.every((i) => SOFT.has(i.k) || i.k === 'value')) return null;
  if (amount?.kind === 'fraction')
    return amount.of.unit?.text === '倍' && named.length === 0 ? amount.of.number! : null;
  const [value] = named;
  const whole = amount?.kind === 'full';
  return whole && named.length === 1 && value!.value.unit?.text === '倍' ? value!.value.number! : null;
}

/** 按被扣分值的2倍扣分: each mark lost elsewhere costs a multiple. */
export function readMultiple(s: Statement, d: Doing, w: Work, source: Source): boolean {
  const times = timesOf(s, d);
  const guard = wordsOf(s.guard, source.text, source.tokens);
  const lost = /扣|减/.test(guard);
  // 按所扣分值的50%: a share of those marks, never of the row's own.
  if (!times && /(?:被|所)$/.test(guard) && d.kind === 'effect' && d.amounts.some((a) => a.kind === 'fraction')) {
    w.unread.push(s);
    return true;
  }
  if (!times || !lost || s.step !== null) return false;
  if (/加分|所加/.test(guard)) {
    w.unread.push(s);
    return true;
  }
  const span = spanOf(s.from, s.to, source.tokens);
  const per: Amount = { kind: 'mark', value: times };
  const words = wordsOf(
    s.guard.filter((i) => i.k !== 'value'),
    source.text,
    source.tokens,
  );
  const incident: Adjustment = {
    kind: 'incident',
    span,
    when: null,
    sign: -1,
    words,
    size: exact(1),
    per,
    free: exact(0),
    cap: null,
    mode: 'prorata',
    unit: null,
  };
  w.adjustments.push({ a: incident, draft: null, statement: s });
  return true;
}
