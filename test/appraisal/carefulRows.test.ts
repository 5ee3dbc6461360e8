/** Rows in which a careless reader gives a wrong mark, by what is lost or overheard: the mark of a careful official; null where he would ask. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedRow } from './bareRow';

interface CarefulRow {
  readonly name: string;
  readonly full: number;
  readonly rule: string;
  readonly cells: Readonly<Record<string, string | number>>;
  readonly mark: number | null;
}

// The last number is how many are marked at least: to refuse them all would be of no use. Of turned words, every one is asked about.
test.each([
  ['a clause lost, merged or moved', 'lostSense', 26],
  ['a number that is no settled level of the year', 'unsettled', 4],
  ['words that turn, limit or deny a cell', 'turned', 0],
])('%s', (_, file, least) => {
  const rows = JSON.parse(readFileSync(join(__dirname, `${file}.json`), 'utf8')) as CarefulRow[];
  const told = rows
    .map((row) => ({ row, got: markedRow(row.rule, row.cells, row.name, row.full).mark }))
    .filter(({ got }) => got !== null);
  expect(told.filter(({ row, got }) => row.mark === null || Number(got) !== row.mark)).toEqual([]);
  expect(told.length).toBeGreaterThanOrEqual(least);
});
