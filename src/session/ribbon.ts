/** The only place where an open pane catches up with the ribbon's one click, which has run without it. */
import { arrive } from './arriving';
import type { Desk } from './parts';
import { busy } from './phase';
import { readAndAppraise } from './reading';
import { loadRun } from './record';
import { loadSettings } from './settings';

/** The ribbon keeps its record after the last cell: it is looked for once its cells have come to rest, and a few times more. */
const REST_MS = 300;
const LOOKS = 5;

export class RibbonWatch {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly desk: Desk,
    /** The figures are about to be new. */
    private readonly caughtUp: () => void,
  ) {}

  /** Cells were written by another page of the add-in. */
  noticed(): void {
    this.#wait(LOOKS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(looks: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(looks), REST_MS);
  }

  async #look(looks: number): Promise<void> {
    const { store, host, work } = this.desk;
    if (busy(store.state.phase)) return this.#wait(looks);
    const lastRun = await loadRun(host).catch(() => null);
    if (!lastRun || lastRun.at === store.state.lastRun?.at) return looks > 1 ? this.#wait(looks - 1) : undefined;
    if (busy(store.state.phase)) return this.#wait(looks);
    try {
      work.begin();
      store.set({ ...(await loadSettings(host)), lastRun });
      this.caughtUp();
      await readAndAppraise(this.desk, 'reading', true);
      arrive(store);
    } catch (error) {
      work.fail(error, 'read');
    }
  }
}
