/** The only place that reads how a worksheet looks: column widths, row heights, frozen panes, and each cell's format index. */
import { parseArea, type Area } from '../../../src/core/model/area';
import { cellKey } from '../../../src/core/model/snapshot';
import { readColour, type Theme } from './colour';
import { childOf, childrenOf, flagOf, numberOf } from './xml';

/** Sizes in points; rows and columns count from 1. */
export interface SheetLook {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly rowStyles: ReadonlyMap<number, number>;
  /** Format index by `cellKey`. */
  readonly styles: ReadonlyMap<number, number>;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tab: string | undefined;
  /** Where the file's autofilter stands, header row included; null without one. */
  readonly filterArea: Area | null;
  readonly conditional: readonly ConditionalRule[];
}

/** A conditional format of the kinds that compare a cell or compute a formula. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly kind: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  /** Index into `Styles.conditional`. */
  readonly style: number;
}

/** Width in pixels of the digit 0 in the default font: the unit of column widths. */
const DIGIT = 7;
/** A `<cols>` entry often runs to the last column of the sheet; nobody looks beyond this one. */
const LAST_COLUMN = 256;

const widthPoints = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * 0.75;

export function readSheet(worksheet: Element | undefined, theme: Theme): SheetLook {
  const view = childrenOf(childOf(worksheet, 'sheetViews'), 'sheetView')[0];
  const pane = childOf(view, 'pane');
  const isFrozen = pane?.getAttribute('state')?.startsWith('frozen') ?? false;
  return {
    ...readColumns(worksheet),
    ...readRows(worksheet),
    frozen: isFrozen
      ? { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 }
      : { rows: 0, columns: 0 },
    gridlines: flagOf(view, 'showGridLines', true),
    tab: readColour(childOf(childOf(worksheet, 'sheetPr'), 'tabColor'), theme),
    filterArea: parseArea(childOf(worksheet, 'autoFilter')?.getAttribute('ref') ?? ''),
    conditional: readConditional(worksheet),
  };
}

function readColumns(worksheet: Element | undefined): Pick<SheetLook, 'columnWidths' | 'columnStyles'> {
  const columnWidths = new Map<number, number>();
  const columnStyles = new Map<number, number>();
  for (const col of childrenOf(childOf(worksheet, 'cols'), 'col')) {
    const width = numberOf(col, 'width');
    const style = numberOf(col, 'style');
    const last = Math.min(numberOf(col, 'max') ?? 0, LAST_COLUMN);
    for (let at = numberOf(col, 'min') ?? 1; at <= last; at++) {
      if (width !== undefined) columnWidths.set(at, widthPoints(width));
      if (style !== undefined) columnStyles.set(at, style);
    }
  }
  return { columnWidths, columnStyles };
}

function readRows(worksheet: Element | undefined): Pick<SheetLook, 'rowHeights' | 'rowStyles' | 'styles'> {
  const rowHeights = new Map<number, number>();
  const rowStyles = new Map<number, number>();
  const styles = new Map<number, number>();
  let row = 0;
  for (const element of childrenOf(childOf(worksheet, 'sheetData'), 'row')) {
    row = numberOf(element, 'r') ?? row + 1;
    const height = numberOf(element, 'ht');
    const style = flagOf(element, 'customFormat') ? numberOf(element, 's') : undefined;
    if (height !== undefined) rowHeights.set(row, height);
    if (style !== undefined) rowStyles.set(row, style);
    let col = 0;
    for (const cell of childrenOf(element, 'c')) {
      col = parseArea(cell.getAttribute('r') ?? '')?.left ?? col + 1;
      const index = numberOf(cell, 's');
      if (index !== undefined) styles.set(cellKey(row, col), index);
    }
  }
  return { rowHeights, rowStyles, styles };
}

function readConditional(worksheet: Element | undefined): ConditionalRule[] {
  return childrenOf(worksheet, 'conditionalFormatting').flatMap((block) => {
    const areas = (block.getAttribute('sqref') ?? '').split(/\s+/).flatMap((text) => parseArea(text) ?? []);
    return childrenOf(block, 'cfRule').flatMap((rule) => {
      const style = numberOf(rule, 'dxfId');
      if (style === undefined || areas.length === 0) return [];
      return {
        areas,
        kind: rule.getAttribute('type') ?? '',
        operator: rule.getAttribute('operator') ?? '',
        formulas: childrenOf(rule, 'formula').map((formula) => formula.textContent ?? ''),
        style,
      };
    });
  });
}
