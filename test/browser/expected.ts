/** The only place where the browser tests read what the 2024 sample must come to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ExpectedRow {
  readonly row: number;
  readonly kind: string;
  readonly name: string;
  readonly status?: string;
  readonly score?: number | null;
  readonly deduction?: number | null;
}

export const expectedRows = (): readonly ExpectedRow[] => {
  const file = join(__dirname, '../fixtures/expected/2024绩效考评指标表.expected.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { rows: ExpectedRow[] }).rows;
};
