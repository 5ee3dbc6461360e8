/** The only place that notices edits of the workbook: figures shown are then figures of before. */
import type { Appraisal } from '../core/model/appraisal';
import { contains, parseArea, type Area } from '../core/model/area';
import type { Host } from '../host/port';
import { busy } from './phase';
import type { Store } from './store';

/** Counting stops here; a paste over a whole column needs no exact number. */
const COUNTED = 100_000;

export class Changes {
  readonly #cells = new Set<string>();
  #stop: (() => Promise<void>) | null = null;

  constructor(
    private readonly store: Store,
    /** Called after the state has become `stale`. */
    private readonly noticed: () => void,
  ) {}

  /** Starts listening once; later calls do nothing. */
  async listen(host: Host): Promise<void> {
    this.#stop ??= await host.onChange(({ sheet, address }) => this.#change(sheet, address));
  }

  /** The figures are new: earlier edits are in them. */
  forget(): void {
    this.#cells.clear();
  }

  async stop(): Promise<void> {
    await this.#stop?.();
    this.#stop = null;
  }

  #change(sheet: string, address: string): void {
    const { appraisal } = this.store.state;
    const areas = address.split(',').flatMap((part) => parseArea(part.replace(/^.*!/, '')) ?? []);
    const before = this.#cells.size;
    for (const area of areas) this.#count(appraisal, sheet, area);
    if (this.#cells.size > before) this.settle();
  }

  /** Says what has changed, once no work is going on. */
  settle(): void {
    const { phase, scored } = this.store.state;
    if (!this.#cells.size || !scored || busy(phase) || phase.s === 'undone') return;
    this.store.move({ s: 'stale', cells: this.#cells.size });
    this.noticed();
  }

  /** Only cells of a table that was read count. */
  #count(appraisal: Appraisal | null, sheet: string, area: Area): void {
    for (const table of appraisal?.tables ?? []) {
      if (table.reading.sheet !== sheet) continue;
      const whole = table.reading.area;
      for (let row = Math.max(area.top, whole.top); row <= Math.min(area.bottom, whole.bottom); row++) {
        for (let col = Math.max(area.left, whole.left); col <= Math.min(area.right, whole.right); col++) {
          if (this.#cells.size < COUNTED && contains(whole, row, col)) this.#cells.add(`${sheet}\n${row}\n${col}`);
        }
      }
    }
  }
}
