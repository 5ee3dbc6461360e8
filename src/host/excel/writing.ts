/** The only place that queues a block's new contents, and compares what is there afterwards. */
import { areaText, type CellRef } from '../../core/model/area';
import type { CellContent } from '../../core/model/plan';
import type { Block } from './block';
import type { Change } from './change';
import { contentOf, holds, inputOf, type Wire } from './content';
import type { Seen } from './preflight';
import { rangeAt, trip, type TripOptions } from './trip';

/** In a matrix, null leaves a cell as it is. */
export function queueBlock(
  context: Excel.RequestContext,
  block: Block<Change>,
  contentFor: (change: Change) => CellContent,
): Excel.Range {
  const range = rangeAt(context.workbook.worksheets.getItem(block.sheet), areaText(block.area));
  range.formulas = block.cells.map((line) => line.map((change) => (change ? inputOf(contentFor(change)) : null)));
  return range;
}

/** Cells that do not hold what they should: the meant ones their new content, the others what they held before. */
export function wrongCells(
  block: Block<Change>,
  before: Seen,
  now: Excel.Range,
  contentFor: (change: Change) => CellContent,
): CellRef[] {
  const { sheet, area } = block;
  return block.cells.flatMap((line, i) =>
    line.flatMap((change, j) => {
      const holding = contentOf(now.values[i]![j] as Wire, now.formulas[i]![j] as Wire);
      const wanted = change ? contentFor(change) : before.contents[i]![j]!;
      return holds(holding, wanted) ? [] : [{ sheet, row: area.top + i, col: area.left + j }];
    }),
  );
}

/** The blocks' present contents; one trip. */
export const readBlocks = (blocks: readonly Block<unknown>[], options: TripOptions): Promise<Excel.Range[]> =>
  trip(
    ({ workbook }) =>
      blocks.map(({ sheet, area }) => {
        const range = rangeAt(workbook.worksheets.getItem(sheet), areaText(area));
        range.load('values,formulas');
        return range;
      }),
    options,
  );

export const afterOf = (change: Change): CellContent => change.after;
export const beforeOf = (change: Change): CellContent => change.before;
