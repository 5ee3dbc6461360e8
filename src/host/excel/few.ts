/** The only place that writes a few cells in one round trip: looked at, written, read back and recorded in the same batch. */
import { areaText, type Area } from '../../core/model/area';
import type { CellWrite, WritePlan } from '../../core/model/plan';
import { HostFailure, type Applied } from '../port';
import { changeOf } from './apply';
import { BYTES_A_TRIP, bytesOf, itemsOf, type Block } from './block';
import type { Change } from './change';
import { restored, torn } from './exchange';
import { failureOf } from './failure';
import { changeLooks } from './looks';
import { askFills, fillsOf, seenOf, strangers, type Seen } from './preflight';
import { SENTENCES } from './sentences';
import { entriesOf } from './setting';
import { rangeAt, trip, Unanswered } from './trip';
import type { Workplace } from './workplace';
import { afterOf, queueBlock, wrongCells } from './writing';

const MOST_CELLS = 60;

/** Rejects as `applyPlan` does; null when the plan is not for this way. */
export async function applyFew(
  { writes }: WritePlan,
  keep: readonly (readonly [key: string, text: string])[],
  { patience, putBack }: Workplace,
): Promise<Applied | null> {
  if (writes.length > MOST_CELLS || writes.some(({ formatFrom }) => formatFrom)) return null;
  const blocks = writes.map(blockOf);
  // Read before and after, and written, in one exchange.
  if (2 * blocks.reduce((sum, { bytes }) => sum + bytes, 0) > BYTES_A_TRIP) return null;
  putBack.expect(blocks, writes.map(expected), []);
  try {
    const { before, after, fills } = await trip(
      (context) => {
        const before = blocks.map((block) => look(context, block));
        const fills = before.map((range, i) => (writes[i]!.fill ? askFills(range) : null));
        const after = blocks.map((block) => queueBlock(context, block, afterOf));
        // Last: what fails before has changed no fill.
        changeLooks(context, blocks.flatMap(itemsOf));
        for (const range of after) range.load('values,formulas');
        const { settings } = context.workbook;
        for (const [key, text] of keep) for (const entry of entriesOf(key, text)) settings.add(...entry);
        return { before, after, fills };
      },
      { patience },
    );
    const seen = blocks.map((block, i) => seenOf(block, before[i]!));
    const changed = strangers(blocks, seen);
    if (changed.length) {
      // What somebody typed meanwhile is what is put back.
      putBack.forget();
      putBack.expect(
        writes.map((write, i) => blockOf({ ...write, before: seen[i]!.contents[0]![0]! })),
        seen,
        [],
      );
      throw new HostFailure('conflict', SENTENCES.conflict(changed), 'old', changed);
    }
    const looks = fills.map((asked) => (asked ? { looks: { fill: fillsOf(asked)[0]?.[0] ?? null } } : {}));
    const wrong = blocks.flatMap((block, i) => wrongCells(block, seen[i]!, after[i]!, afterOf));
    if (wrong.length) throw new HostFailure('broken', SENTENCES.differs(wrong), 'old', wrong);
    putBack.forget();
    const cells = writes.map(({ at, before, after }, i) => ({ at, content: before, expected: after, ...looks[i] }));
    return { cells: writes.length, restore: { cells } };
  } catch (error) {
    const failure = failureOf(error, { patience, sheet: blocks[0]?.sheet });
    if (failure.kind === 'editing') {
      putBack.forget();
      throw failure;
    }
    const whole = await putBack.run(error instanceof Unanswered ? error.late : undefined);
    const cells = writes.map(({ at }) => at);
    throw whole ? restored(failure, 0) : torn(failure, 0, cells);
  }
}

const areaOf = ({ row, col }: CellWrite['at']): Area => ({ top: row, left: col, bottom: row, right: col });

function blockOf(write: CellWrite): Block<Change> {
  const change = changeOf(write);
  const bytes = Math.max(bytesOf(change.before), bytesOf(change.after));
  return { sheet: write.at.sheet, area: areaOf(write.at), cells: [[change]], bytes };
}

const expected = ({ at, before }: CellWrite): Seen => ({ sheet: at.sheet, contents: [[before]] });

function look({ workbook }: Excel.RequestContext, { sheet, area }: Block<Change>): Excel.Range {
  const range = rangeAt(workbook.worksheets.getItem(sheet), areaText(area));
  range.load('values,formulas');
  return range;
}
