/** A host whose workbook is a snapshot in memory: what a test or the pane's gallery runs on. Faults are set from outside. */
import type { CellRef } from '../../src/core/model/area';
import { cellAddress } from '../../src/core/model/area';
import type { Restore, WritePlan } from '../../src/core/model/plan';
import type { OurSheet } from '../../src/core/model/sheets';
import { patched, type Patch } from '../../src/core/model/patched';
import { valueOf, type CellValue, type SheetSnapshot, type Snapshot } from '../../src/core/model/snapshot';
import {
  HostFailure,
  type Applied,
  type ApplyOptions,
  type Edit,
  type Host,
  type Reread,
  type Restored,
  type Selection,
  type SheetArea,
  type WorkOptions,
} from '../../src/host/port';

type Call =
  'read' | 'reread' | 'apply' | 'applyFew' | 'restore' | 'makeSheets' | 'loadSetting' | 'saveSetting' | 'reveal';

export class MemoryHost implements Host {
  readonly settings = new Map<string, string>();
  readonly calls: string[] = [];
  readonly revealed: CellRef[] = [];
  selected: Selection | null = null;
  /** Thrown by the next calls of that name, one each. */
  readonly faults = new Map<Call, HostFailure[]>();
  /** Awaited inside each call of that name: holds work in its busy phase. */
  readonly gates = new Map<Call, Promise<void>>();
  #listeners = new Set<(edit: Edit) => void>();

  constructor(public snapshot: Snapshot) {}

  async read(options: WorkOptions = {}): Promise<Snapshot> {
    await this.#enter('read', options);
    return this.snapshot;
  }

  async reread(snapshot: Snapshot, areas: readonly SheetArea[], options: WorkOptions = {}): Promise<Reread> {
    await this.#enter('reread', options);
    const patches = areas.flatMap(({ sheet, area }) => {
      const patches: Patch[] = [];
      for (let row = area.top; row <= area.bottom; row++)
        for (let col = area.left; col <= area.right; col++) {
          const at = { sheet, row, col };
          patches.push({ at, content: { value: valueOf(this.snapshot, at) } });
        }
      return patches;
    });
    const changed = patches.filter(({ at, content }) => valueOf(snapshot, at) !== content.value);
    return { snapshot: patched(snapshot, changed), changed: changed.map(({ at }) => at) };
  }

  async applyFew(plan: WritePlan, keep: readonly (readonly [string, string])[]): Promise<Applied> {
    await this.#enter('applyFew', {});
    this.snapshot = patched(
      this.snapshot,
      plan.writes.map(({ at, after }) => ({ at, content: { value: after } })),
    );
    for (const [key, text] of keep) this.settings.set(key, text);
    return { cells: plan.writes.length, restore: restoreOf(plan) };
  }

  async apply(plan: WritePlan, options: ApplyOptions = {}): Promise<Applied> {
    options.progress?.(0, plan.writes.length);
    await this.#enter('apply', options);
    this.snapshot = patched(
      this.snapshot,
      plan.writes.map((w) => ({ at: w.at, content: { value: w.after } })),
    );
    options.progress?.(plan.writes.length, plan.writes.length);
    return { cells: plan.writes.length, restore: restoreOf(plan) };
  }

  async restore(restore: Restore, options: WorkOptions & { force?: boolean } = {}): Promise<Restored> {
    await this.#enter('restore', options);
    const changed = (c: Restore['cells'][number]): boolean => valueOf(this.snapshot, c.at) !== c.expected;
    const kept = options.force ? [] : restore.cells.filter(changed);
    const back = restore.cells.filter((c) => !kept.includes(c));
    this.snapshot = patched(this.snapshot, back);
    return { cells: back.length, kept: kept.map((c) => c.at) };
  }

  async makeSheets(sheets: readonly OurSheet[], options: WorkOptions = {}): Promise<readonly string[]> {
    await this.#enter('makeSheets', options);
    const others = this.snapshot.sheets.filter((sheet) => !sheets.some((own) => own.kind === sheet.ours));
    this.snapshot = { ...this.snapshot, sheets: [...others, ...sheets.map(plainSheet)] };
    return sheets.map((sheet) => sheet.name);
  }

  async reveal(ref: CellRef): Promise<void> {
    await this.#enter('reveal', {});
    this.revealed.push(ref);
  }

  async selection(): Promise<Selection | null> {
    return this.selected;
  }

  async loadSetting(key: string): Promise<string | null> {
    await this.#enter('loadSetting', {});
    return this.settings.get(key) ?? null;
  }

  async saveSetting(key: string, text: string | null): Promise<void> {
    await this.#enter('saveSetting', {});
    if (text === null) this.settings.delete(key);
    else this.settings.set(key, text);
  }

  async onChange(listener: (edit: Edit) => void): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    return async () => void this.#listeners.delete(listener);
  }

  /** The user types into a cell. */
  type(at: CellRef, value: CellValue): void {
    this.snapshot = patched(this.snapshot, [{ at, content: { value } }]);
    for (const listener of this.#listeners) listener({ sheet: at.sheet, address: cellAddress(at.row, at.col) });
  }

  fault(call: Call, ...failures: HostFailure[]): this {
    this.faults.set(call, failures);
    return this;
  }

  async #enter(call: Call, { signal }: WorkOptions): Promise<void> {
    this.calls.push(call);
    const gate = this.gates.get(call);
    if (gate) await Promise.race([gate, new Promise<void>((stop) => signal?.addEventListener('abort', () => stop()))]);
    if (signal?.aborted) throw new HostFailure('cancelled', '已取消，工作表未改动。');
    const failure = this.faults.get(call)?.shift();
    if (failure) throw failure;
  }
}

/** Every cell is white before. */
const restoreOf = ({ writes }: WritePlan): Restore => ({
  cells: writes.map(({ at, before, after, fill }) => ({
    at,
    content: before,
    expected: after,
    ...(fill ? { looks: { fill: null } } : {}),
  })),
});

/** The values of a sheet of ours, without its looks. */
function plainSheet(sheet: OurSheet): SheetSnapshot {
  const right = Math.max(1, ...sheet.rows.map((row) => row.cells.length));
  const values = sheet.rows.map(({ cells }) => Array.from({ length: right }, (_, i) => cells[i]?.value ?? ''));
  return {
    name: sheet.name,
    hidden: false,
    protected: false,
    filtered: false,
    area: { top: 1, left: 1, bottom: values.length, right },
    values,
    formats: values.map((row) => row.map(() => 'General')),
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ours: sheet.kind,
  };
}
