/** The only place that changes cells: all of them, read back equal, or none, put back and read back equal. */
import type { CellRef } from '../../core/model/area';
import { HostFailure, type Progress } from '../port';
import { itemsOf, tripsOf, type Block } from './block';
import type { Change } from './change';
import { cancelled, failureOf } from './failure';
import { lift, putOn, sameFilter } from './filters';
import { changeLooks } from './looks';
import type { Preflight, Seen } from './preflight';
import type { PutBack } from './putback';
import { SENTENCES } from './sentences';
import { trip, Unanswered } from './trip';
import { afterOf, queueBlock, readBlocks, wrongCells } from './writing';

export interface ExchangeOptions {
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
}

/** One round trip for a plan of usual size. Rejects with a `HostFailure` that says what is left in the workbook. */
export async function exchange(preflight: Preflight, options: ExchangeOptions, putBack: PutBack): Promise<void> {
  const { blocks, seen } = preflight;
  const groups = tripsOf(blocks);
  const of = count(blocks);
  let done = 0;
  let first = 0;
  for (const [g, group] of groups.entries()) {
    const stood = seen.slice(first, first + group.length);
    try {
      if (options.signal?.aborted) throw cancelled();
      putBack.expect(group, stood, preflight.filters);
      await writeGroup(group, stood, preflight, { first: g === 0, last: g === groups.length - 1 }, options.patience);
    } catch (error) {
      const failure = failureOf(error, { patience: options.patience, sheet: group[0]?.sheet });
      // Refused as a whole at its first trip: nothing is there to put back, and the user is still typing.
      if (failure.kind === 'editing' && g === 0) {
        putBack.forget();
        throw failure;
      }
      const whole = await putBack.run(error instanceof Unanswered ? error.late : undefined);
      throw whole ? restored(failure, done) : torn(failure, done, cellsOf(blocks));
    }
    done += count(group);
    first += group.length;
    options.progress?.(done, of);
  }
  putBack.forget();
}

async function writeGroup(
  group: readonly Block<Change>[],
  stood: readonly Seen[],
  { filters }: Preflight,
  place: { readonly first: boolean; readonly last: boolean },
  patience: number,
): Promise<void> {
  const wrong = (now: readonly Excel.Range[]): CellRef[] =>
    group.flatMap((block, i) => wrongCells(block, stood[i]!, now[i]!, afterOf));
  try {
    const { ranges, on } = await trip(
      (context) => {
        if (place.first) lift(context, filters);
        const ranges = group.map((block) => queueBlock(context, block, afterOf));
        changeLooks(context, group.flatMap(itemsOf));
        for (const range of ranges) range.load('values,formulas');
        return { ranges, on: place.last ? putOn(context, filters) : [] };
      },
      { patience },
    );
    const differing = wrong(ranges);
    if (differing.length) throw new HostFailure('broken', SENTENCES.differs(differing), 'old', differing);
    if (on.some((now, i) => !sameFilter(filters[i]!, now))) throw new Error('filter not as before');
  } catch (error) {
    // No answer is no proof of no write; but with a filter lifted it is not enough that the cells are right.
    if (!(error instanceof Unanswered) || filters.length) throw error;
    const now = await readBlocks(group, { patience }).catch(() => undefined);
    if (!now || wrong(now).length) throw error;
  }
}

/** Everything is as before. A reason that Excel names says more than that the write was interrupted. */
export function restored(failure: HostFailure, done: number): HostFailure {
  if (failure.kind !== 'other' && failure.kind !== 'slow') return failure;
  return new HostFailure('broken', SENTENCES.broken(done), 'old', [], failure.detail);
}

export const torn = ({ detail }: HostFailure, done: number, cells: readonly CellRef[]): HostFailure =>
  new HostFailure('broken', SENTENCES.torn(done), 'unknown', cells, detail);

const count = (blocks: readonly Block<Change>[]): number => blocks.reduce((n, block) => n + itemsOf(block).length, 0);

const cellsOf = (blocks: readonly Block<Change>[]): CellRef[] => blocks.flatMap((b) => itemsOf(b).map(({ at }) => at));
