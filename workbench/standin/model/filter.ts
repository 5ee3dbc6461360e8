/** The only place that decides which rows an autofilter hides. */
import { isCellError, type CellValue } from '../../../src/core/model/snapshot';
import type { Filter, FilterCriteria } from './workbook';

/** Rows of the filter's area (header excluded) that at least one criterion hides. */
export function rowsHiddenBy(filter: Filter, valueAt: (row: number, col: number) => CellValue): Set<number> {
  const hidden = new Set<number>();
  for (const [i, criteria] of filter.criteria.entries()) {
    if (!criteria) continue;
    for (let row = filter.area.top + 1; row <= filter.area.bottom; row++) {
      if (!passes(criteria, valueAt(row, filter.area.left + i))) hidden.add(row);
    }
  }
  return hidden;
}

/** A filter filters when at least one column has a criterion. */
export const isFiltering = (filter: Filter | null): boolean => Boolean(filter?.criteria.some((c) => c !== null));

function passes(criteria: FilterCriteria, value: CellValue): boolean {
  const text = isCellError(value) ? value.error : String(value);
  if (criteria.filterOn === 'Values') return (criteria.values ?? []).some((v) => String(v) === text);
  if (criteria.filterOn !== 'Custom') return true;
  const first = compares(criteria.criterion1, value, text);
  if (criteria.criterion2 === undefined || criteria.criterion2 === null) return first;
  const second = compares(criteria.criterion2, value, text);
  return criteria.operator === 'Or' ? first || second : first && second;
}

function compares(criterion: string | undefined, value: CellValue, text: string): boolean {
  const match = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion ?? '');
  const operator = match?.[1] ?? '=';
  const operand = match?.[2] ?? '';
  const numeric = typeof value === 'number' && operand.trim() !== '' && !Number.isNaN(Number(operand));
  if (operator === '=' || operator === '<>') {
    const equal = numeric ? value === Number(operand) : wildcard(operand).test(text);
    return (operator === '=') === equal;
  }
  if (!numeric) return false;
  const limit = Number(operand);
  if (operator === '<') return value < limit;
  if (operator === '<=') return value <= limit;
  return operator === '>' ? value > limit : value >= limit;
}

const wildcard = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'is',
  );
