/** A host whose workbook is a snapshot in memory: what a test or the pane's gallery runs on. Faults are set from outside. */
import type { CellRef } from '../../src/core/model/area';
import { cellAddress } from '../../src/core/model/area';
import type { Restore, WritePlan } from '../../src/core/model/plan';
import type { OurSheet } from '../../src/core/model/sheets';
import { cellKey, valueOf, type CellValue, type SheetSnapshot, type Snapshot } from '../../src/core/model/snapshot';
import {
  HostFailure,
  type Applied,
  type ApplyOptions,
  type Host,
  type Restored,
  type Selection,
  type WorkOptions,
} from '../../src/host/port';

type Call = 'read' | 'apply' | 'restore' | 'makeSheets' | 'loadSetting' | 'saveSetting' | 'reveal';

export class MemoryHost implements Host {
  readonly settings = new Map<string, string>();
  readonly calls: string[] = [];
  readonly revealed: CellRef[] = [];
  selected: Selection | null = null;
  /** Thrown by the next calls of that name, one each. */
  readonly faults = new Map<Call, HostFailure[]>();
  /** Awaited inside each call of that name: holds work in its busy phase. */
  readonly gates = new Map<Call, Promise<void>>();
  #listeners = new Set<(change: { sheet: string; address: string }) => void>();

  constructor(public snapshot: Snapshot) {}

  async read(options: WorkOptions = {}): Promise<Snapshot> {
    await this.#enter('read', options);
    return this.snapshot;
  }

  async apply(plan: WritePlan, options: ApplyOptions = {}): Promise<Applied> {
    options.progress?.(0, plan.writes.length);
    await this.#enter('apply', options);
    this.snapshot = put(
      this.snapshot,
      plan.writes.map((w) => ({ at: w.at, value: w.after })),
    );
    options.progress?.(plan.writes.length, plan.writes.length);
    const cells = plan.writes.map(({ at, before, after }) => ({ at, content: before, expected: after }));
    return { cells: plan.writes.length, restore: { cells } };
  }

  async restore(restore: Restore, options: WorkOptions & { force?: boolean } = {}): Promise<Restored> {
    await this.#enter('restore', options);
    const changed = (c: Restore['cells'][number]): boolean => valueOf(this.snapshot, c.at) !== c.expected;
    const kept = options.force ? [] : restore.cells.filter(changed);
    const back = restore.cells.filter((c) => !kept.includes(c));
    this.snapshot = put(
      this.snapshot,
      back.map(({ at, content }) => ({ at, value: content.value, formula: content.formula })),
    );
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

  async onChange(listener: (change: { sheet: string; address: string }) => void): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    return async () => void this.#listeners.delete(listener);
  }

  /** The user types into a cell. */
  type(at: CellRef, value: CellValue): void {
    this.snapshot = put(this.snapshot, [{ at, value }]);
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

interface Put {
  readonly at: CellRef;
  readonly value: CellValue;
  readonly formula?: string | undefined;
}

/** A snapshot with cells replaced; the used range grows to hold them. */
export function put(snapshot: Snapshot, cells: readonly Put[]): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const own = cells.filter((c) => c.at.sheet === sheet.name);
    return own.length ? putInto(sheet, own) : sheet;
  });
  return { ...snapshot, sheets };
}

function putInto(sheet: SheetSnapshot, cells: readonly Put[]): SheetSnapshot {
  const first = cells[0]!.at;
  const old = sheet.area ?? { top: first.row, left: first.col, bottom: first.row, right: first.col };
  const area = {
    top: Math.min(old.top, ...cells.map((c) => c.at.row)),
    left: Math.min(old.left, ...cells.map((c) => c.at.col)),
    bottom: Math.max(old.bottom, ...cells.map((c) => c.at.row)),
    right: Math.max(old.right, ...cells.map((c) => c.at.col)),
  };
  const grid = <T>(cell: (row: number, col: number) => T): T[][] =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
      Array.from({ length: area.right - area.left + 1 }, (_, c) => cell(area.top + r, area.left + c)),
    );
  const values = grid<CellValue>((row, col) => sheet.values[row - old.top]?.[col - old.left] ?? '');
  const formats = grid((row, col) => sheet.formats[row - old.top]?.[col - old.left] ?? 'General');
  const formulas = new Map(sheet.formulas);
  for (const { at, value, formula } of cells) {
    values[at.row - area.top]![at.col - area.left] = value;
    if (formula) formulas.set(cellKey(at.row, at.col), formula);
    else formulas.delete(cellKey(at.row, at.col));
  }
  return { ...sheet, area, values, formats, formulas };
}
