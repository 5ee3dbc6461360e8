/** The only place that gathers the warnings (预警) by row, red first. */
import type { RowRef } from '../../core/model/analysis';
import type { Appraisal } from '../../core/model/appraisal';
import type { CellRef } from '../../core/model/area';
import { warningsInShort } from '../../core/summary/warnings/inShort';
import { t } from '../texts';
import { everyRow } from './indicators';

export type Level = 'red' | 'yellow';

export interface WarnedRow {
  readonly ref: RowRef;
  readonly name: string;
  readonly unit: string;
  readonly level: Level;
  /** One short sentence; `full` has every figure, as the indicator's own page does. */
  readonly text: string;
  readonly full: string;
  readonly at: CellRef;
}

/** One entry for each indicator with a warning; its level is that of the worst. */
export function warnedRows(appraisal: Appraisal): WarnedRow[] {
  const rows: WarnedRow[] = [];
  for (const { ref, row } of everyRow(appraisal)) {
    const first = row.warnings[0];
    if (!first) continue;
    const level = row.warnings.some((w) => w.level === 'red') ? 'red' : 'yellow';
    const { name, responsible } = row.indicator;
    const text = warningsInShort(row.warnings);
    const full = row.warnings.map((w) => w.text).join('；');
    rows.push({ ref, name, unit: responsible, level, text, full, at: first.at });
  }
  return rows.sort((a, b) => (a.level === b.level ? 0 : a.level === 'red' ? -1 : 1));
}

export interface WarningFilter {
  /** '' for every unit. */
  readonly unit: string;
  readonly level: Level | null;
}

export const ofUnit = (rows: readonly WarnedRow[], unit: string): readonly WarnedRow[] =>
  unit ? rows.filter((r) => r.unit === unit) : rows;

export const filtered = (rows: readonly WarnedRow[], { unit, level }: WarningFilter): readonly WarnedRow[] =>
  ofUnit(rows, unit).filter((r) => !level || r.level === level);

/** The responsible units that have a warning, in table order, for the filter. */
export const unitsOf = (rows: readonly WarnedRow[]): string[] => [...new Set(rows.map((r) => r.unit))].filter(Boolean);

/** What stands under the name; the unit goes without saying once the list is of one unit. */
export const underName = (row: WarnedRow, unit: string): string => withUnit(row, unit, row.text);

/** The same for a screen reader, which has no second line to save. */
export const saidUnder = (row: WarnedRow, unit: string): string => withUnit(row, unit, row.full);

const withUnit = (row: WarnedRow, unit: string, text: string): string =>
  unit || !row.unit ? text : `${row.unit}：${text}`;

export const levelName = (level: Level): string => t(level === 'red' ? 'warn.red' : 'warn.yellow');
