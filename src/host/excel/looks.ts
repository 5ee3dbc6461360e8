/** The only place that changes how cells look: a new column takes over its neighbour's format, a 预警 cell its fill. */
import { areaText, type Area, type CellRef } from '../../core/model/area';
import { blocksOf, type Block } from './block';
import type { Change, LooksChange } from './change';
import { rangeAt } from './trip';

interface Looking {
  readonly at: CellRef;
  readonly looks: LooksChange;
}

/** Cells that change in the same way and lie in one rectangle change with one call. */
export function changeLooks(context: Excel.RequestContext, changes: readonly Change[]): void {
  const alike = new Map<string, Looking[]>();
  for (const { at, looks } of changes) {
    if (!looks) continue;
    const kind = kindOf(at, looks);
    alike.set(kind, [...(alike.get(kind) ?? []), { at, looks }]);
  }
  for (const group of alike.values())
    for (const block of blocksOf(group))
      for (const [area, looks] of filled(block)) change(context, block.sheet, area, looks);
}

/** What may be done in one call: the same fill, or formats from cells at the same distance. */
function kindOf(at: CellRef, looks: LooksChange): string {
  if (looks.kind === 'fill') return `fill ${looks.color}`;
  if (looks.kind === 'blank') return 'blank';
  const { from, color = '' } = looks;
  return `take ${from.sheet} ${at.sheet} ${at.row - from.row} ${at.col - from.col} ${color}`;
}

/** The stretches of a block, column by column, that have no hole. */
function filled(block: Block<Looking>): (readonly [Area, LooksChange])[] {
  const out: (readonly [Area, LooksChange])[] = [];
  const { area, cells } = block;
  for (let col = area.left; col <= area.right; col++) {
    for (let row = area.top; row <= area.bottom; row++) {
      const first = cells[row - area.top]![col - area.left];
      if (!first) continue;
      const top = row;
      while (row < area.bottom && cells[row + 1 - area.top]![col - area.left]) row++;
      out.push([{ top, left: col, bottom: row, right: col }, first.looks]);
    }
  }
  return out;
}

function change(context: Excel.RequestContext, sheet: string, area: Area, looks: LooksChange): void {
  const { worksheets } = context.workbook;
  const range = rangeAt(worksheets.getItem(sheet), areaText(area));
  switch (looks.kind) {
    case 'fill':
      if (looks.color === null) range.format.fill.clear();
      else range.format.fill.color = looks.color;
      return;
    case 'blank':
      range.clear('Formats');
      return;
    case 'take': {
      const { from, color } = looks;
      const source = { top: from.row, left: from.col, bottom: from.row + area.bottom - area.top, right: from.col };
      range.copyFrom(rangeAt(worksheets.getItem(from.sheet), areaText(source)), 'Formats');
      // A merge of the source comes along with its formats; the new cells stay single.
      range.unmerge();
      if (color) range.format.fill.color = color;
    }
  }
}
