/** The only place that reads what a cell tells besides a plain number: none of a kind, a whole with its part, people who may be a place. */
import { exact, ZERO } from '../model/exact';
import type { Quantity } from '../model/quantity';
import { unitNamed } from '../text/units';
import type { Check } from './valueReading';
import type { LabelledQuantity } from './valueSegments';
import { COUNTED, NONE_HAPPENED, NONE_OF, PART_OF } from './valueWords';

/** 县级无, where the text counts others. */
export function noneOf(clause: string, text: string): { items: LabelledQuantity[]; checks: Check[] } | null {
  const [, behind, before] = (/\d/.test(text) && NONE_OF.exec(clause)) || [];
  const label = behind ?? before;
  return label === undefined ? null : none(label);
}

/** 全年发生三起一般事故，未发生较大事故. */
export function noneHappened(clause: string, text: string): { items: LabelledQuantity[]; checks: Check[] } | null {
  const label = text === clause || !COUNTED.test(text) ? undefined : NONE_HAPPENED.exec(clause)?.[1];
  return label === undefined ? null : none(label);
}

function none(label: string): { items: LabelledQuantity[]; checks: Check[] } {
  return {
    items: [{ label, quantity: { value: ZERO, unit: null, firmness: 'firm' }, bound: null, change: null }],
    checks: [],
  };
}

/** 6个断面中5个达标, as 共6个，达标5个. */
export function partOf(text: string): LabelledQuantity[] | null {
  const match = PART_OF.exec(text);
  if (!match) return null;
  const [, whole, unit, , part, label] = match as unknown as [string, string, string, string, string, string];
  const quantity = (n: string): Quantity => ({
    value: exact(BigInt(n)),
    unit: unitNamed(unit) ?? null,
    firmness: 'firm',
  });
  return [
    { label: '共', quantity: quantity(whole), bound: null, change: null },
    { label, quantity: quantity(part), bound: null, change: null },
  ];
}

/** 85名 may be a place, and as well so many people. */
export function people(
  text: string,
): { readonly number: Quantity; readonly items: readonly LabelledQuantity[] } | null {
  const count = /^(\d+)名$/.exec(text)?.[1];
  if (count === undefined) return null;
  const quantity: Quantity = { value: exact(BigInt(count)), unit: unitNamed('名') ?? null, firmness: 'firm' };
  return { number: quantity, items: [{ label: '', quantity, bound: null, change: null }] };
}

const NAME = /^[一-龥]{1,8}(?:村|镇|乡|社区|街道|县|区|屯|校|学|院|局|所|厂|站|公司|企业|合作社)$/;

/** 4个（大塘村、新安村、六合村）: three names of four. */
export function namesOtherThan(items: readonly LabelledQuantity[], note: string): boolean {
  const [only, another] = items;
  const names = note.split(/[、，和及]/);
  if (!only || another || names.length < 2 || only.quantity.unit?.dimension !== 'count') return false;
  return names.every((n) => NAME.test(n)) && !only.quantity.value.equals(exact(BigInt(names.length)));
}
