/** The only place that puts old contents back after a write that did not go through, and goes on until it is so. */
import type { Block } from './block';
import { itemsOf, tripsOf } from './block';
import type { Change, LooksChange } from './change';
import { lift, putOn, sameFilter, type ActiveFilter } from './filters';
import { changeLooks } from './looks';
import type { Seen } from './preflight';
import { trip } from './trip';
import { beforeOf, queueBlock, wrongCells } from './writing';

/** Pauses before each attempt, milliseconds. */
const ATTEMPTS = [0, 200, 1_000];

/** What a write may have touched, and how it stood before. */
interface Debt {
  readonly blocks: readonly Block<Change>[];
  readonly seen: ReadonlyMap<Block<Change>, Seen>;
  readonly filters: readonly ActiveFilter[];
}

const NONE: Debt = { blocks: [], seen: new Map(), filters: [] };

export class PutBack {
  private debt = NONE;
  /** Grows with every write that has ended. */
  private write = 0;
  /** Old contents are still to be put back. */
  owed = false;

  /** `inTurn` does something when nothing else is being done. */
  constructor(
    private readonly patience: number,
    private readonly inTurn: (work: () => Promise<unknown>) => Promise<unknown>,
  ) {}

  /** About to write: these blocks may be half done from here on. */
  expect(blocks: readonly Block<Change>[], seen: readonly Seen[], filters: readonly ActiveFilter[]): void {
    this.debt = {
      blocks: [...this.debt.blocks, ...blocks],
      seen: new Map([...this.debt.seen, ...blocks.map((block, i) => [block, seen[i]!] as const)]),
      filters,
    };
  }

  /** The write has ended; from now on the cells hold what they should. */
  forget(): void {
    this.write++;
    this.owed = false;
    this.debt = NONE;
  }

  /**
   * True when every cell holds again what it held. `late` is a batch that Excel has not answered: should it still be carried
   * out, its cells are put back once more, unless something else was written meanwhile.
   */
  async run(late?: Promise<unknown>): Promise<boolean> {
    const { debt } = this;
    this.owed = true;
    for (const pause of ATTEMPTS) {
      if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
      if (await this.once(debt).catch(() => false)) {
        this.forget();
        const { write } = this;
        const again = (): Promise<unknown> =>
          this.inTurn(() => (write === this.write ? this.once(debt) : Promise.resolve())).catch(() => undefined);
        if (late) void late.then(again, again);
        return true;
      }
    }
    return false;
  }

  private async once({ blocks, seen, filters }: Debt): Promise<boolean> {
    const groups = tripsOf(blocks);
    let whole = true;
    for (const [g, group] of groups.entries()) {
      const { ranges, on } = await trip(
        (context) => {
          if (g === 0) lift(context, filters);
          const ranges = group.map((block) => queueBlock(context, block, beforeOf));
          changeLooks(
            context,
            group.flatMap((block) => oldLooks(block, seen.get(block)!)),
          );
          for (const range of ranges) range.load('values,formulas');
          return { ranges, on: g === groups.length - 1 ? putOn(context, filters) : [] };
        },
        { patience: this.patience, afterEdit: true },
      );
      whole &&= group.every((block, i) => !wrongCells(block, seen.get(block)!, ranges[i]!, beforeOf).length);
      whole &&= on.every((now, i) => sameFilter(filters[i]!, now));
    }
    return whole;
  }
}

/** How the cells looked, for those whose looks the write changes. */
function oldLooks(block: Block<Change>, { looks }: Seen): Change[] {
  const { area } = block;
  return itemsOf(block).flatMap((change) => {
    const seen = looks?.[change.at.row - area.top]?.[change.at.col - area.left];
    if (!change.looks || !seen) return [];
    const back: LooksChange = change.looks.kind === 'take' ? { kind: 'blank' } : { kind: 'fill', color: seen.fill };
    return [{ ...change, looks: back }];
  });
}
