/** The only place that brings formulas up to date after a change. */
import type { Area } from '../../../src/core/model/area';
import { cellKey, type CellValue } from '../../../src/core/model/snapshot';
import { evaluate, Unsupported } from './evaluate';
import { parseFormula, type Node } from './formula';
import type { MemoryWorkbook } from './memory';
import type { MemorySheet } from './sheet';

const trees = new Map<string, Node | undefined>();
function treeOf(formula: string): Node | undefined {
  if (!trees.has(formula)) trees.set(formula, parseFormula(formula));
  return trees.get(formula);
}

/** Recomputes every formula it understands; the others keep the value they have. Gives the cells that changed. */
export function calculate(workbook: MemoryWorkbook): { sheet: MemorySheet; areas: Area[] }[] {
  const done = new Map<MemorySheet, Map<number, CellValue>>();
  const changed: { sheet: MemorySheet; areas: Area[] }[] = [];

  const valueOf = (sheet: MemorySheet, row: number, col: number): CellValue => {
    const cell = sheet.cell(row, col);
    if (!cell?.formula) return cell?.value ?? '';
    const known = done.get(sheet) ?? new Map<number, CellValue>();
    done.set(sheet, known);
    const key = cellKey(row, col);
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    // A cycle reads the value from before, as Excel does with iteration off after its warning.
    known.set(key, cell.value);
    const value =
      compute(workbook, sheet, cell.formula, valueOf) ?? (cell.value === '' ? { error: '#NAME?' } : cell.value);
    known.set(key, value);
    return value;
  };

  for (const sheet of workbook.sheets) {
    const areas: Area[] = [];
    sheet.eachCell((row, col, cell) => {
      if (!cell.formula) return;
      const value = valueOf(sheet, row, col);
      if (same(value, cell.value)) return;
      sheet.put(row, col, { ...cell, value });
      areas.push({ top: row, left: col, bottom: row, right: col });
    });
    if (areas.length) changed.push({ sheet, areas });
  }
  return changed;
}

const same = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a.error === b.error : a === b;

function compute(
  workbook: MemoryWorkbook,
  home: MemorySheet,
  formula: string,
  valueOf: (sheet: MemorySheet, row: number, col: number) => CellValue,
): CellValue | undefined {
  const tree = treeOf(formula);
  if (!tree) return undefined;
  try {
    return evaluate(tree, ({ sheet: name, area }) => {
      const sheet = name === undefined ? home : workbook.find(name);
      if (!sheet) throw new Unsupported(`sheet ${name}`);
      const cells: CellValue[] = [];
      for (let row = area.top; row <= area.bottom; row++)
        for (let col = area.left; col <= area.right; col++) cells.push(valueOf(sheet, row, col));
      return cells;
    });
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}
