/** The only place that turns a write plan into changes, and changes into the record that puts them back. */
import type { CellContent, CellWrite, Restore, WritePlan } from '../../core/model/plan';
import { HostFailure, type Applied, type ApplyOptions } from '../port';
import { itemsOf } from './block';
import type { Change, LooksChange } from './change';
import { exchange } from './exchange';
import { preflight, strangers, type Preflight } from './preflight';
import type { Workplace } from './workplace';
import { SENTENCES } from './sentences';

/** Light enough for black text to stay readable, as Excel's own 差 and 适中. */
const FILLS = { red: '#FFC7CE', yellow: '#FFEB9C', green: '#C6EFCE', none: null } as const;

export async function applyPlan(plan: WritePlan, options: ApplyOptions, at: Workplace): Promise<Applied> {
  if (!plan.writes.length) return { cells: 0, restore: { cells: [] } };
  const found = await preflight(plan.writes.map(changeOf), {
    patience: at.patience,
    listing: at.listing,
    liftFilter: options.liftFilter ?? false,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const changed = strangers(found.blocks, found.seen);
  if (changed.length) throw new HostFailure('conflict', SENTENCES.conflict(changed), 'old', changed);
  await exchange(found, { ...options, patience: at.patience }, at.putBack);
  return { cells: plan.writes.length, restore: restoreOf(found) };
}

export function changeOf({ at, before, after, formatFrom, fill }: CellWrite): Change {
  const color = fill && FILLS[fill];
  const looks: LooksChange | undefined = formatFrom
    ? { kind: 'take', from: formatFrom, ...(color ? { color } : {}) }
    : fill && { kind: 'fill', color: FILLS[fill] };
  return { at, before, after: { value: after }, ...(looks ? { looks } : {}) };
}

function restoreOf({ blocks, seen }: Preflight): Restore {
  return {
    cells: blocks.flatMap((block, b) =>
      itemsOf(block).map((change) => {
        const { at, before, after } = change;
        const looked = seen[b]!.looks?.[at.row - block.area.top]?.[at.col - block.area.left];
        const looks = change.looks && looked && (change.looks.kind === 'take' ? 'blank' : { fill: looked.fill });
        return { at, content: before, expected: constant(after), ...(looks ? { looks } : {}) };
      }),
    ),
  };
}

function constant({ value }: CellContent): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError('a plan writes text and numbers only');
}
