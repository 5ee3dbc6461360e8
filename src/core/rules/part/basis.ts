/** The only place that reads what a share of marks is worked out against. */
import type { Reference, Value } from '../../methods/rule';
import { exact } from '../../model/exact';
import type { Span } from '../../model/span';
import { scopeOf } from '../conditions/scope';
import { isFirstPlace } from '../groups/places';
import type { Doing, Item, Statement } from '../statements';
import { SOFT } from './remark';
import type { Work } from './work';

/** 以最低值为满分 beside 得分=…: the formula says the same in full. */
export const namesBasis = (s: Statement): boolean => {
  const [doing] = s.doings;
  return (
    doing?.kind === 'effect' && doing.weak === true && doing.amounts[0]?.kind === 'full' &&
    s.guard.some((i) => i.k === 'by') && s.guard.some((i) => i.k === 'ref' && ['max', 'min', 'average'].includes(i.name)) &&
    s.guard.every((i) => SOFT.has(i.k))
  ); // prettier-ignore
};

/** 以最高值为满分(按比例递减), 以平均为满分(相应加减分): what the proportion is of. */
export function readBasis(s: Statement, w: Work, span: Span): boolean {
  const [doing] = s.doings as [Doing];
  if (doing.kind !== 'effect' || !doing.weak || doing.amounts[0]?.kind !== 'full') return false;
  const items = s.guard.filter((i) => i.k !== 'comma' && i.k !== 'of');
  const ref = items.find((i): i is Extract<Item, { k: 'ref' }> => i.k === 'ref');
  const first = items.find((i): i is Extract<Item, { k: 'places' }> => i.k === 'places')?.phrase;
  if (
    (!ref && !(first && isFirstPlace(first))) ||
    !items.some((i) => i.k === 'by') ||
    items.some((i) => !['by', 'ref', 'measure', 'words', 'full', 'places', 'level', 'list'].includes(i.k))
  )
    return false;
  const kind = !ref || ref.name === 'max' ? 'best' : ref.name === 'average' ? 'average' : null;
  if (!kind) return false;
  const scope = ref && kind === 'average' ? scopeOf(ref.scope) : null;
  w.basisReference = kind;
  const value: Value = {
    kind: 'prorata', span, of: { kind: 'full' }, ratio: kind, inverse: false, factor: exact(1), cap: null, scope,
  }; // prettier-ignore
  w.bands.push({ when: null, value, span });
  return true;
}

export function readEfficacy(s: Statement, w: Work, span: Span): void {
  const hard = s.guard.filter((i) => !SOFT.has(i.k));
  if (hard.length > 0 || s.doings.some((d) => d.kind !== 'efficacy') || s.step !== null) return void w.unread.push(s);
  w.bands.push({ when: null, value: { kind: 'efficacy', span, base: null, inverse: w.lowerIsBetter === true }, span });
}

/** 以全区平均为满分，每低1个百分点扣0.5分: with steps the basis is where the full marks are, not a proportion. */
export function turnBasis(w: Work): void {
  const at = w.bands.findIndex(
    (b) => b.when === null && b.value.kind === 'prorata' && ['average', 'best'].includes(b.value.ratio),
  );
  const basis = w.bands[at]?.value;
  const open = w.adjustments.some((x) => x.a.kind === 'step' && x.a.reference.kind === 'implied');
  if (basis?.kind !== 'prorata' || !open || w.bands.length > 1) return;
  const reference: Reference = { kind: 'named', name: basis.ratio === 'best' ? 'max' : 'average', scope: basis.scope };
  w.bands = [{ when: null, span: basis.span, value: { kind: 'fixed', span: basis.span, amount: { kind: 'full' } } }];
  w.adjustments = w.adjustments.map((x) =>
    x.a.kind === 'step' && x.a.reference.kind === 'implied' ? { ...x, a: { ...x.a, reference } } : x,
  );
}
