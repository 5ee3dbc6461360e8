/** Cells whose number is no settled level of the year: planned, rough, of part of the year, by how much, a day as a bare number. The mark of a careful official, or none. */
import { readFileSync } from 'fs';
import { join } from 'path';
import { appraise } from '../../src/core/appraise';
import { decimalText } from '../../src/core/model/exact';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { snapshotOf } from '../layout/makeSnapshot';

interface Row {
  readonly name: string;
  readonly full: number;
  readonly rule: string;
  readonly cells: Readonly<Record<string, string | number>>;
  /** null: it cannot be told. */
  readonly mark: number | null;
}

const ROWS = JSON.parse(readFileSync(join(__dirname, 'huntedNumbers.json'), 'utf8')) as Row[];

test.each(ROWS.map((r) => [JSON.stringify(r.cells), r] as const))('%s', (_, { name, full, rule, cells, mark }) => {
  const heads = Object.keys(cells);
  const snapshot = snapshotOf({
    rows: [
      ['临江县2024年度绩效考评指标表'],
      ['序号', '指标', '分值', '评分标准', ...heads],
      [1, name, full, rule, ...Object.values(cells)],
    ],
  });
  const row = appraise(snapshot, DEFAULT_SETTINGS).tables[0]?.rows[0];
  const got = row && 'mark' in row && row.mark ? Number(decimalText(row.mark)) : null;
  expect([null, mark]).toContain(got);
});
