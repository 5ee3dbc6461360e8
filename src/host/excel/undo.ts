/** The only place that puts back what a plan overwrote: cells that someone changed since are kept unless told otherwise. */
import type { CellRef } from '../../core/model/area';
import type { Restore } from '../../core/model/plan';
import type { Restored, WorkOptions } from '../port';
import { itemsOf, type Block } from './block';
import { changeKey, type Change, type LooksChange } from './change';
import { holds } from './content';
import { exchange } from './exchange';
import { changeLooks } from './looks';
import { preflight, type Preflight } from './preflight';
import { trip } from './trip';
import type { Workplace } from './workplace';

/** `force` also puts back cells changed since. A filter is lifted and put back: the user asked for the old contents. */
export async function undoPlan(
  restore: Restore,
  options: WorkOptions & { readonly force?: boolean },
  { patience, listing, putBack }: Workplace,
): Promise<Restored> {
  if (!restore.cells.length) return { cells: 0, kept: [] };
  const wanted = restore.cells.map(({ at, content }): Change => ({ at, before: content, after: content }));
  const { signal } = options;
  const found = await preflight(wanted, { patience, listing, liftFilter: true, ...(signal ? { signal } : {}) });
  const expected = new Map(restore.cells.map((cell) => [changeKey(cell), cell.expected]));
  const kept: CellRef[] = [];
  const blocks = found.blocks.map((block, b): Block<Change> => ({
    ...block,
    cells: block.cells.map((line, i) =>
      line.map((change, j) => {
        if (!change) return undefined;
        const now = found.seen[b]!.contents[i]![j]!;
        const ours = holds(now, { value: expected.get(changeKey(change)) ?? '' }) || holds(now, change.after);
        if (ours || options.force) return { ...change, before: now };
        kept.push(change.at);
        return undefined;
      }),
    ),
  }));
  await exchange(onlyMeant({ ...found, blocks }), { ...options, patience }, putBack);
  await putLooksBack(restore, kept, patience);
  return { cells: restore.cells.length - kept.length, kept };
}

/** A block whose cells are all kept is not written at all. */
function onlyMeant(found: Preflight): Preflight {
  const meant = found.blocks.map((block) => itemsOf(block).length > 0);
  return {
    ...found,
    blocks: found.blocks.filter((_, i) => meant[i]),
    seen: found.seen.filter((_, i) => meant[i]),
  };
}

/** After the contents, because a format once cleared cannot be put back in turn. */
async function putLooksBack(restore: Restore, kept: readonly CellRef[], patience: number): Promise<void> {
  const left = new Set(kept.map((at) => changeKey({ at })));
  const changes = restore.cells.flatMap((cell): Change[] => {
    const { at, content, looks } = cell;
    if (!looks || left.has(changeKey(cell))) return [];
    const back: LooksChange = looks === 'blank' ? { kind: 'blank' } : { kind: 'fill', color: looks.fill };
    return [{ at, before: content, after: content, looks: back }];
  });
  if (changes.length) await trip((context) => changeLooks(context, changes), { patience, afterEdit: true });
}
