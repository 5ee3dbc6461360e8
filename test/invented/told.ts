/** The only place that lets the truth of an invented row stand beside its cells: `is(18, …)`, `adds(42, …)`; `'<'` merges with the cell to the left, `'^'` with the one above. */
import { columnLetters, parseArea, type Area } from '../../src/core/model/area';
import type { Cell, InventedBook, InventedSheet, InventedTable, Truth } from './kinds';

interface Line {
  readonly cells: readonly Cell[];
  readonly marks?: readonly (Truth | null)[];
  readonly sums?: readonly (number | null)[];
}

/** One row and its true mark; an array where several tables share the row. */
export const is = (mark: Truth | readonly (Truth | null)[], ...cells: Cell[]): Line => ({
  cells,
  marks: typeof mark === 'object' ? mark : [mark],
});
/** A row of sums and what it comes to. */
export const adds = (sum: number | readonly (number | null)[], ...cells: Cell[]): Line => ({
  cells,
  sums: typeof sum === 'object' ? sum : [sum],
});
/** Any other row: title, heads, section, note. */
export const says = (...cells: Cell[]): Line => ({ cells });

type Told = Omit<InventedSheet, 'rows' | 'merges'> & {
  readonly lines: readonly Line[];
  /** Roles of each table on the sheet, in the order of the marks. */
  readonly roles?: readonly InventedTable['roles'][];
  /** Full marks of every row of a table, where no cell says them. */
  readonly full?: readonly number[];
};

/** A book from sheets whose rows carry their truth. */
export function tell(
  name: string,
  about: string,
  sheets: readonly Told[],
  more: Pick<InventedBook, 'everyRole' | 'written'> = {},
): InventedBook {
  return {
    name,
    about,
    ...more,
    sheets: sheets.map(({ lines, roles: _, full: __, ...sheet }) => ({
      ...sheet,
      rows: lines.map((l) => l.cells.map((c) => (c === '<' || c === '^' ? '' : c))),
      merges: merges(lines, sheet.at),
    })),
    tables: sheets.flatMap((sheet) => (sheet.roles ?? []).map((roles, t) => tableOf(sheet, roles, t))),
  };
}

function tableOf({ name, at, lines, full }: Told, roles: InventedTable['roles'], t: number): InventedTable {
  const { top } = parseArea(at ?? 'A1') as Area;
  const entries = <T>(of: (line: Line) => T | null | undefined): Record<number, T> =>
    Object.fromEntries(
      lines.flatMap((line, i) => {
        const value = of(line);
        return value === null || value === undefined ? [] : [[top + i, value]];
      }),
    );
  const marks = entries((l) => l.marks?.[t]);
  const each = full?.[t];
  return {
    sheet: name,
    roles,
    marks,
    sums: entries((l) => l.sums?.[t]),
    ...(each === undefined ? {} : { fulls: Object.fromEntries(Object.keys(marks).map((row) => [row, each])) }),
  };
}

function merges(lines: readonly Line[], at = 'A1'): string[] {
  const { top, left } = parseArea(at) as Area;
  const cell = (r: number, c: number): Cell | undefined => lines[r]?.cells[c];
  return lines.flatMap((line, r) =>
    line.cells.flatMap((value, c) => {
      if (value === '<' || value === '^') return [];
      let right = c;
      while (cell(r, right + 1) === '<') right++;
      let bottom = r;
      while (cell(bottom + 1, c) === '^') bottom++;
      if (right === c && bottom === r) return [];
      return [`${columnLetters(left + c)}${top + r}:${columnLetters(left + right)}${top + bottom}`];
    }),
  );
}
