/** The only place that says when two rules are the same: all that scoring uses, without where the words stood. */
import { isExact } from '../model/exact';
import type { Rule } from '../methods/rule';

/** Do both rules give the same marks for the same reasons, in the same order? All of the marks are 100 %. */
export const sameRule = (a: Rule, b: Rule): boolean => same(a, b);

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isExact(a) || isExact(b)) return isExact(a) && isExact(b) && a.equals(b);
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, n) => same(x, b[n]));
  if (isNought(a) && isNought(b)) return true;
  if (isWhole(a) || isWhole(b)) return isWhole(a) && isWhole(b);
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  if (unnamedTask(one, other)) return true;
  for (const key in one) if (one[key] !== other[key] && counts(key, one) && !same(one[key], other[key])) return false;
  for (const key in other) if (one[key] === undefined && counts(key, other)) return false;
  return true;
}

/** The full marks, by name or as a share of 1. */
const isWhole = (data: object): boolean =>
  'kind' in data &&
  ((data.kind === 'full' && Object.keys(data).length === 1) ||
    (data.kind === 'share' && 'value' in data && isExact(data.value) && data.value.equals(1)));

/** 0% is as much as 0. */
const isNought = (data: object): boolean =>
  'value' in data &&
  isExact(data.value) &&
  data.value.equals(0) &&
  'unit' in data &&
  (data.unit === null || (data.unit as { readonly text: string }).text === '%');

/** 完成不足100%: the share of the task, whether what was to be done is named again or not. */
const unnamedTask = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean =>
  a['name'] === 'completion' && b['name'] === 'completion' && (a['words'] === '') !== (b['words'] === '');

/** Spans do not count, nor do the words of a veto on the mark, which are only quoted. */
const counts = (key: string, data: Readonly<Record<string, unknown>>): boolean =>
  data[key] !== undefined &&
  key !== 'span' &&
  key !== 'scales' &&
  key !== 'called' &&
  !(key === 'words' && data['on'] === 'mark');
