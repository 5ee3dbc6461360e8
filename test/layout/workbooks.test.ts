/** The layout of each official workbook under test/fixtures/workbooks agrees with what a person reads in it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../src/core/layout';
import { columnLetters } from '../../src/core/model/area';
import { toNumber } from '../../src/core/model/exact';
import { indicatorsOf, type TableReading } from '../../src/core/model/indicator';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { readSnapshot } from '../../src/host/xlsx';

const FOLDER = join(__dirname, '../fixtures/workbooks');
const workbooks = readdirSync(FOLDER).filter((f) => f.endsWith('.xlsx'));

interface ExpectedRow {
  readonly row: number;
  readonly kind: string;
  readonly name: string;
  readonly full?: number | null;
  readonly city_set?: boolean;
  readonly item_type?: string;
  readonly special?: boolean;
}
interface ExpectedTable {
  readonly sheet: string;
  readonly header_rows: number[];
  readonly first_data_row: number;
  readonly last_data_row: number;
  readonly roles: Record<string, string | null>;
  readonly rows: ExpectedRow[];
  readonly declared_total?: number;
  readonly year?: number;
  readonly month?: number;
  readonly more_tables?: ExpectedTable[];
}

const rolesOf = (table: TableReading) => Object.fromEntries(table.columns.map((c) => [c.role, columnLetters(c.col)]));

describe.each(workbooks)('%s', (file) => {
  const snapshot = readSnapshot(new Uint8Array(readFileSync(join(FOLDER, file))), file);
  const tables = readTables(snapshot, DEFAULT_SETTINGS);
  const expected = JSON.parse(
    readFileSync(join(FOLDER, file.replace('.xlsx', '.expected.json')), 'utf8'),
  ) as ExpectedTable;
  const wanted = [expected, ...(expected.more_tables ?? [])];
  const found = (want: ExpectedTable) =>
    tables.find(
      (t) =>
        t.sheet === want.sheet && Object.values(rolesOf(t)).includes((want.roles.score ?? want.roles.name) as string),
    ) as TableReading;

  test('finds every table and no other', () => {
    expect(tables.map((t) => t.sheet)).toEqual(wanted.map((w) => w.sheet));
    expect(tables.flatMap((t) => t.doubts)).toEqual([]);
  });

  test.each(wanted.map((w, i) => [i, w.sheet, w] as const))('table %i on %s: header, roles', (_, __, want) => {
    const table = found(want);
    expect(table.headerRows).toEqual([want.header_rows[0], want.header_rows[want.header_rows.length - 1]]);
    expect(table.dataRows).toEqual([want.first_data_row, want.last_data_row]);
    const roles = Object.fromEntries(Object.entries(want.roles).filter(([, col]) => col !== null));
    expect(rolesOf(table)).toEqual(roles);
    if (want.year) expect(table.year).toBe(want.year);
    if (want.month) expect(table.month).toBe(want.month);
  });

  test.each(wanted.map((w, i) => [i, w.sheet, w] as const))('table %i on %s: rows', (_, __, want) => {
    const table = found(want);
    const indicators = new Map(indicatorsOf(table).map((r) => [r.row, r]));
    const plain = (name: string) => name.replace(/\s/g, '');
    const rows = table.rows.filter((r) => want.rows.some((w) => w.row === r.row) || r.kind !== 'note');
    expect(rows.map((r) => [r.row, r.kind, plain(r.name)])).toEqual(
      want.rows.map((w) => [w.row, w.kind, plain(w.name)]),
    );
    for (const w of want.rows) {
      const row = indicators.get(w.row);
      if (!row) continue;
      const read = {
        row: w.row,
        full: row.full && toNumber(row.full),
        city_set: row.citySet,
        item_type: row.type,
        special: row.special,
      };
      expect(read).toEqual({
        row: w.row,
        full: w.full ?? null,
        city_set: w.city_set,
        item_type: w.item_type,
        special: w.special ?? false,
      });
    }
  });
});
