/** The only place that builds workbook snapshots for layout tests from rows written as people see them. */
import { parseArea, type Area } from '../../src/core/model/area';
import { cellKey, type CellValue, type SheetSnapshot, type Snapshot } from '../../src/core/model/snapshot';

export interface SheetSpec {
  readonly name?: string;
  /** Cell of the first value; A1 by default. */
  readonly at?: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  /** `C7: '=SUM(C4:C6)'`. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
}

const corner = (at: string): Area => parseArea(at) as Area;

export function sheetOf(spec: SheetSpec): SheetSnapshot {
  const { top, left } = corner(spec.at ?? 'A1');
  const width = spec.rows.reduce((most, r) => Math.max(most, r.length), 1);
  const area: Area = { top, left, bottom: top + spec.rows.length - 1, right: left + width - 1 };
  const formats = spec.rows.map(() => Array.from({ length: width }, () => 'General'));
  for (const [at, format] of Object.entries(spec.formats ?? {})) {
    const cell = corner(at);
    (formats[cell.top - top] as string[])[cell.left - left] = format;
  }
  return {
    name: spec.name ?? '考评表',
    hidden: false,
    protected: false,
    filtered: false,
    area,
    values: spec.rows.map((r) => Array.from({ length: width }, (_, i) => r[i] ?? '')),
    formats,
    formulas: new Map(
      Object.entries(spec.formulas ?? {}).map(([at, f]) => [cellKey(corner(at).top, corner(at).left), f]),
    ),
    merges: (spec.merges ?? []).map(corner),
    hiddenRows: new Set(spec.hiddenRows ?? []),
    hiddenColumns: new Set(),
  };
}

export const snapshotOf = (...sheets: SheetSpec[]): Snapshot => ({
  workbook: '',
  sheets: sheets.map(sheetOf),
  names: [],
  active: 0,
});
