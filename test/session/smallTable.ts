/** A table of three indicators and an engine that marks them by a fixed sum: the session is tested apart from the rules. */
import type { Appraisal, AppraisedRow, Totals } from '../../src/core/model/appraisal';
import { exact, ofDouble, sum, toNumber, ZERO, type Exact } from '../../src/core/model/exact';
import type { IndicatorRow, TableReading } from '../../src/core/model/indicator';
import type { CellWrite } from '../../src/core/model/plan';
import { valueAt, type CellValue, type Snapshot } from '../../src/core/model/snapshot';
import type { Engine } from '../../src/session/engine';

export const SHEET = '指标表';

/** Columns: A name, B actual value, C mark. The mark is the value itself. */
export const smallWorkbook = (values: readonly CellValue[] = [3, 4, 5]): Snapshot => ({
  workbook: '样表.xlsx',
  active: 0,
  names: [],
  sheets: [
    {
      name: SHEET,
      hidden: false,
      protected: false,
      filtered: false,
      area: { top: 1, left: 1, bottom: values.length + 1, right: 3 },
      values: [['指标', '完成', '得分'], ...values.map((value, i) => [`指标${i + 1}`, value, ''])],
      formats: [['', '', ''], ...values.map(() => ['', '', ''])],
      formulas: new Map(),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
  ],
});

export function smallEngine(options: { readonly doubt?: boolean; readonly none?: boolean } = {}): Engine {
  return {
    appraise: async (snapshot, settings, work) => {
      work?.progress?.(1, 3);
      const sheet = snapshot.sheets[0]!;
      const count = sheet.values.length - 1;
      const rows = Array.from({ length: count }, (_, i) => appraised(i + 2, valueAt(sheet, i + 2, 2)));
      const reading = tableReading(
        rows.map((r) => r.indicator),
        options.doubt === true && !settings.columns.length,
      );
      const totals = totalsOf(rows.flatMap((r) => r.mark ?? []));
      const table = { reading, rows, sections: [], totals, citySet: null, warnings: [], diagnostics: [] };
      const counts = { indicators: count, firstLevel: 0 };
      const tables = options.none ? [] : [{ ...table, counts }];
      return { tables, rules: [], diagnostics: [], settings } satisfies Appraisal;
    },
    appraiseChanged: () => null,
    planWrites: (appraisal, snapshot, scope) => {
      const writes = appraisal.tables[0]!.rows.flatMap((row): CellWrite[] => {
        const at = { sheet: SHEET, row: row.indicator.row, col: 3 };
        const wanted = scope.kind === 'all' || scope.rows.some(([a, b]) => at.row >= a && at.row <= b);
        const before = valueAt(snapshot.sheets[0]!, at.row, at.col);
        const after = row.mark ? toNumber(row.mark) : before;
        if (!wanted || before === after || typeof after !== 'number') return [];
        return [{ at, before: { value: before }, after, role: 'score', row: at.row }];
      });
      return { writes, conflicts: [], newColumns: [], unchanged: 0 };
    },
  };
}

function appraised(row: number, value: CellValue): AppraisedRow {
  const mark = typeof value === 'number' ? ofDouble(value) : null;
  const at = { sheet: SHEET, row, col: 2 };
  const indicator = {
    kind: 'indicator',
    row,
    name: `指标${row - 1}`,
    cells: { actual: at },
  } as unknown as IndicatorRow;
  const trace = { steps: [], inputs: [{ name: '完成', value: String(value), at }], exact: mark ?? ZERO, places: 2 };
  const base = { indicator, mark, deduction: null, bonus: null, score: null, rank: null, rule: -1, existing: null };
  const status = mark ? ('scored' as const) : ('missing_input' as const);
  return { ...base, status, diagnostics: [], warnings: [], trace: () => trace };
}

const tableReading = (rows: IndicatorRow[], doubt: boolean): TableReading =>
  ({
    sheet: SHEET,
    rows,
    area: { top: 1, left: 1, bottom: rows.length + 1, right: 3 },
    columns: [],
    doubts: doubt ? [{ role: 'full', options: [] }] : [],
  }) as unknown as TableReading;

function totalsOf(marks: readonly Exact[]): Totals {
  const score = sum(marks);
  const none = { deducted: ZERO, bonus: ZERO, completed: 0, unscoredFull: ZERO };
  return { full: exact(15), score, ...none, count: 3, rows: 3, unscoredRows: 3 - marks.length };
}
