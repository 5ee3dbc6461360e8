/** The only place that makes a long workbook out of a real one: the indicator rows of its main sheet, again and again. */
import type { CellValue, Snapshot } from '../../src/core/model/snapshot';

/** Sheet `name` with `count` rows below its header; every other sheet as it is. */
export function longer(snapshot: Snapshot, name: string, from: number, to: number, count: number): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== name || !sheet.area) return sheet;
    const { top, left, right } = sheet.area;
    const head = from - top;
    const own = <T>(rows: readonly (readonly T[])[]): (readonly T[])[] => rows.slice(head, to - top + 1);
    const repeat = <T>(rows: readonly (readonly T[])[]): (readonly T[])[] => {
      const body = own(rows);
      return [...rows.slice(0, head), ...Array.from({ length: count }, (_, i) => body[i % body.length]!)];
    };
    const numbered = repeat<CellValue>(sheet.values).map((row, i) =>
      i < head ? row : [i - head + 1, ...row.slice(1, 2), `${row[2]}${i - head + 1}`, ...row.slice(3)],
    );
    return {
      ...sheet,
      area: { top, left, right, bottom: from + count - 1 },
      values: numbered,
      formats: repeat(sheet.formats),
      formulas: new Map(),
      merges: sheet.merges.filter((merge) => merge.bottom < from),
    };
  });
  return { ...snapshot, sheets };
}
