/** The only place that reads what becomes of steps that are not whole: 不足1个百分点的不计, 不足5%的按5%计算. */
import type { Adjustment } from '../../methods/rule';
import { compare, ONE } from '../../model/exact';
import type { Source } from '../source';
import type { Qualifier, Statement } from '../statements';
import { type Work } from './work';

/** Places come whole, and steps of several of them are in proportion. */
const keepsMode = (a: Adjustment, how: string): boolean =>
  'mode' in a || (a.kind === 'rankstep' && (how === 'prorata' || compare(a.size, ONE) === 0));

export function applyMode(s: Statement, q: Extract<Qualifier, { kind: 'mode' }>, w: Work, source: Source): void {
  const sameUnit = (a: Adjustment): boolean => {
    if (!('size' in a)) return false;
    const size = 'value' in a.size ? a.size.value : a.size;
    return q.unit === null || compare(size, q.unit.number!) === 0;
  };
  // 完成率四舍五入取整，每低…: the value is rounded, not the pieces it lacks
  const behind = [...(s.step ?? []), ...s.doings];
  const opens = behind.length > 0 && behind.every((i) => i.from >= q.to);
  const named = behind.length === 0 && s.guard.some((i) => i.k === 'measure');
  if (q.how === 'round' && q.unit === null && (opens || named)) return void w.unread.push(s);
  const own = w.adjustments.filter((x) => x.statement === s);
  // 每超5%加0.2分，每欠5%扣0.4分，不足5%的不计: of all the steps of the sentence that go by five
  const told = (x: (typeof own)[number]): boolean =>
    x.statement.to <= s.from && 'mode' in x.a && x.a.mode === null && sameUnit(x.a) &&
    !/[；。\n]/.test(source.text.slice(source.tokens[x.statement.to - 1]!.e, source.tokens[s.from]!.s)); // prettier-ignore
  const targets = own.length > 0 ? [...w.adjustments.filter(told), ...own] : w.adjustments;
  if (
    targets.length === 0 ||
    !targets.some((x) => sameUnit(x.a) && keepsMode(x.a, q.how)) ||
    (q.as && q.unit && compare(q.as.number!, q.unit.number!) !== 0)
  )
    return void w.unread.push(s);
  w.adjustments = w.adjustments.map((x) =>
    targets.includes(x) && 'mode' in x.a && sameUnit(x.a) ? { ...x, a: { ...x.a, mode: q.how } } : x,
  );
}
