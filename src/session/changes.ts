/** The only place that notices edits of the workbook: figures shown are then figures of before. */
import type { Appraisal } from '../core/model/appraisal';
import { contains, parseArea, type Area } from '../core/model/area';
import type { Edit, Host, SheetArea } from '../host/port';
import { busy } from './phase';
import type { Store } from './store';

/** Counting stops here; a paste over a whole column needs no exact number. */
const COUNTED = 100_000;

const keyOf = (sheet: string, row: number, col: number): string => `${sheet}\n${row}\n${col}`;

/** Edits since the figures were made. */
export interface Edits {
  readonly areas: readonly SheetArea[];
  /** Cells stand elsewhere now: single areas tell nothing. */
  readonly moved: boolean;
}

export interface Noticed {
  /** Called after the state has become `stale`. */
  readonly edit: () => void;
  /** The ribbon's one click has written. */
  readonly ribbon: () => void;
}

export class Changes {
  readonly #cells = new Set<string>();
  #areas: SheetArea[] = [];
  #moved = false;
  #stop: (() => Promise<void>) | null = null;

  constructor(
    private readonly store: Store,
    private readonly noticed: Noticed,
  ) {}

  /** Starts listening once; later calls do nothing. */
  async listen(host: Host): Promise<void> {
    this.#stop ??= await host.onChange((edit) => this.#change(edit));
  }

  /** The figures are new: earlier edits are in them. */
  forget(): void {
    this.take();
  }

  /** The edits so far, which are then forgotten. */
  take(): Edits {
    const taken = { areas: this.#areas, moved: this.#moved };
    this.#cells.clear();
    this.#areas = [];
    this.#moved = false;
    return taken;
  }

  async stop(): Promise<void> {
    await this.#stop?.();
    this.#stop = null;
  }

  #change({ sheet, address, moved, ribbon }: Edit): void {
    if (ribbon) return this.noticed.ribbon();
    const { appraisal } = this.store.state;
    const areas = address.split(',').flatMap((part) => parseArea(part.replace(/^.*!/, '')) ?? []);
    if (moved || !areas.length) this.#moved = true;
    this.#areas.push(...areas.map((area) => ({ sheet, area })));
    const before = this.#cells.size;
    for (const area of areas) this.#count(appraisal, sheet, area);
    if (this.#cells.size > before) this.settle();
  }

  /** Says what has changed, once no work is going on. */
  settle(): void {
    const { phase, scored } = this.store.state;
    if (!this.#cells.size || !scored || busy(phase) || phase.s === 'undone' || this.#told()) return;
    this.store.move({ s: 'stale', cells: this.#cells.size });
    this.noticed.edit();
  }

  /** The edit that a conflict names may come in after it; why nothing was written must stay to be read. 随改随算 tries again. */
  #told(): boolean {
    const { phase, settings } = this.store.state;
    if (phase.s !== 'failed' || phase.failure.kind !== 'conflict' || settings.autoScore) return false;
    const named = new Set(phase.failure.cells.map(({ sheet, row, col }) => keyOf(sheet, row, col)));
    return [...this.#cells].every((cell) => named.has(cell));
  }

  /** Only cells of a table that was read count. */
  #count(appraisal: Appraisal | null, sheet: string, area: Area): void {
    for (const table of appraisal?.tables ?? []) {
      if (table.reading.sheet !== sheet) continue;
      const whole = table.reading.area;
      for (let row = Math.max(area.top, whole.top); row <= Math.min(area.bottom, whole.bottom); row++) {
        for (let col = Math.max(area.left, whole.left); col <= Math.min(area.right, whole.right); col++) {
          if (this.#cells.size < COUNTED && contains(whole, row, col)) this.#cells.add(keyOf(sheet, row, col));
        }
      }
    }
  }
}
