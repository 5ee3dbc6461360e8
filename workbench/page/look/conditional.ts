/** The only place that applies conditional formats: those that compare a cell with a number; formula rules are not seen. */
import { contains } from '../../../src/core/model/area';
import type { Style } from '../../standin/model/style';
import type { Cell } from '../../standin/model/workbook';
import type { WorkbookLook } from './look';
import type { ConditionalRule } from './sheet';

/** The cell as it is seen, its style changed where a rule holds. */
export type Seen = (sheet: string, row: number, col: number, cell: Cell) => Cell;

const COMPARE: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  greaterThan: (value, first) => value > first,
  greaterThanOrEqual: (value, first) => value >= first,
  lessThan: (value, first) => value < first,
  lessThanOrEqual: (value, first) => value <= first,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
};

export function conditionalLook(look: WorkbookLook): Seen {
  /** The same base style and the same rule give the same object, so that the grid can share it. */
  const merged = new Map<Style, Map<Style | undefined, Style>>();
  const over = (base: Style | undefined, style: Style): Style => {
    const known = merged.get(style) ?? new Map<Style | undefined, Style>();
    merged.set(style, known);
    const made = known.get(base) ?? { ...base, ...style };
    known.set(base, made);
    return made;
  };
  return (sheet, row, col, cell) => {
    const rule = look.sheets.get(sheet)?.conditional.find((r) => holds(r, row, col, cell));
    const style = rule && look.conditional[rule.style];
    return style ? { ...cell, style: over(cell.style, style) } : cell;
  };
}

function holds(rule: ConditionalRule, row: number, col: number, cell: Cell): boolean {
  if (rule.kind !== 'cellIs' || typeof cell.value !== 'number') return false;
  const [first, second = NaN] = rule.formulas.map(Number);
  const compare = COMPARE[rule.operator];
  if (!compare || first === undefined || Number.isNaN(first)) return false;
  return rule.areas.some((area) => contains(area, row, col)) && compare(cell.value, first, second);
}
