/** A table given as people see it, its heads and its rows, through the whole product: roles, questions, marks. */
import { appraise } from '../../src/core/appraise';
import { columnLetters } from '../../src/core/model/area';
import { decimalText } from '../../src/core/model/exact';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { CellValue } from '../../src/core/model/snapshot';
import { snapshotOf } from './makeSnapshot';

/** `<` is merged with the cell to its left, `^` with the one above. */
export interface Written {
  readonly title?: string;
  readonly heads: readonly string[];
  readonly rows: readonly string[];
}

const cellsOf = (line: string): CellValue[] =>
  line.split('|').map((text) => (/^-?\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : text.trim()));

/** Areas that `<` and `^` join. */
function merges(lines: readonly (readonly CellValue[])[], top: number): string[] {
  const found: string[] = [];
  lines.forEach((line, r) =>
    line.forEach((value, c) => {
      if (value === '<' || value === '^') return;
      let [right, bottom] = [c, r];
      while (line[right + 1] === '<') right += 1;
      while (lines[bottom + 1]?.[c] === '^') bottom += 1;
      if (right > c || bottom > r)
        found.push(`${columnLetters(c + 1)}${top + r}:${columnLetters(right + 1)}${top + bottom}`);
    }),
  );
  return found;
}

export function wholeTable({ title = '青阳县2024年度绩效考核表', heads, rows }: Written) {
  const lines = [...heads, ...rows].map(cellsOf);
  const shown = lines.map((line) => line.map((v) => (v === '<' || v === '^' ? '' : v)));
  const snapshot = snapshotOf({ rows: [[title], ...shown], merges: merges(lines, 2) });
  const [table] = appraise(snapshot, DEFAULT_SETTINGS).tables;
  return {
    roles: Object.fromEntries(table!.reading.columns.map((c) => [c.header.split('/').pop(), c.role])),
    asks: table!.reading.doubts.map((d) => d.role),
    marks: table!.rows.map((r) => (r.mark ? decimalText(r.mark) : r.status)),
  };
}
