/** Rows as clerks type them, by people who never saw the product, with the mark a careful official gives; null where he would ask. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedRow } from './bareRow';

interface TypedRow {
  readonly name: string;
  readonly full: number;
  readonly rule: string;
  readonly cells: Readonly<Record<string, string | number>>;
  readonly mark: number | null;
  readonly alt?: number;
}

const ROWS = JSON.parse(readFileSync(join(__dirname, 'typedRows.json'), 'utf8')) as TypedRow[];

test('no row has another mark than an official would give, and most have theirs', () => {
  const wrong: string[] = [];
  let right = 0;
  for (const r of ROWS) {
    const { mark, others } = markedRow(r.rule, r.cells, r.name, r.full);
    if (mark === null) continue;
    if (r.mark === null) wrong.push(`${r.name}: ${mark}, where an official would ask`);
    else if (
      [r.mark, r.alt].some((m) => m !== undefined && Number(mark) === m) ||
      others.some((m) => Number(m) === r.mark)
    )
      right += 1;
    else wrong.push(`${r.name}: ${mark}, not ${r.mark}`);
  }
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThanOrEqual(1273);
});
