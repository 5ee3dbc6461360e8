/** The only place that supposes other cell contents: a snapshot that differs in a few cells and shares the rest. */
import type { Supposed } from '../formula/recalculate';
import type { PeerTable } from '../layout';
import { cellKey, type CellValue, type SheetSnapshot, type Snapshot } from '../model/snapshot';

/** A supposed cell holds a constant: a formula that stood there is gone in the supposition. */
export function supposed(snapshot: Snapshot, changes: readonly Supposed[]): Snapshot {
  if (!changes.length) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => {
    const own = changes.filter((c) => c.at.sheet === sheet.name);
    return own.length ? withCells(sheet, own) : sheet;
  });
  return { ...snapshot, sheets };
}

/**
 * One supposition after another, each as a snapshot of its own. A snapshot holds until the next is asked for: they share the lines of the
 * sheets, which are many.
 */
export class Suppositions {
  /** By sheet: its lines, and those that are not as they were. */
  readonly #sheets = new Map<
    SheetSnapshot,
    { readonly lines: (readonly CellValue[])[]; changed: readonly Supposed[] }
  >();

  constructor(private readonly snapshot: Snapshot) {}

  with(changes: readonly Supposed[]): Snapshot {
    if (!changes.length) return this.snapshot;
    const sheets = this.snapshot.sheets.map((sheet) => {
      const own = changes.filter((c) => c.at.sheet === sheet.name);
      return own.length && sheet.area ? withCells(sheet, own, this.#linesOf(sheet, own)) : sheet;
    });
    return { ...this.snapshot, sheets };
  }

  #linesOf(sheet: SheetSnapshot, changes: readonly Supposed[]): (readonly CellValue[])[] {
    let known = this.#sheets.get(sheet);
    if (!known) this.#sheets.set(sheet, (known = { lines: [...sheet.values], changed: [] }));
    const { lines } = known;
    const top = sheet.area?.top ?? 0;
    for (const { at } of known.changed) {
      const line = sheet.values[at.row - top];
      if (line) lines[at.row - top] = line;
    }
    known.changed = changes;
    return lines;
  }
}

/** `lines` are the sheet's own, to be changed. */
function withCells(
  sheet: SheetSnapshot,
  changes: readonly Supposed[],
  lines: (readonly CellValue[])[] = [...sheet.values],
): SheetSnapshot {
  const { area } = sheet;
  if (!area) return sheet;
  const values = lines;
  let formulas = sheet.formulas;
  for (const { at, content } of changes) {
    const row = values[at.row - area.top];
    if (!row || at.col < area.left || at.col > area.right) continue;
    const copy = [...row];
    copy[at.col - area.left] = content;
    values[at.row - area.top] = copy;
    if (formulas.has(cellKey(at.row, at.col))) {
      const rest = new Map(formulas);
      rest.delete(cellKey(at.row, at.col));
      formulas = rest;
    }
  }
  return { ...sheet, values, formulas, supposed: { of: sheet, at: changes.map((c) => c.at) } };
}

/** Tables of peers as they would read with the changes; their layout stays. */
export function supposedPeers(tables: readonly PeerTable[], changes: readonly Supposed[]): readonly PeerTable[] {
  if (!changes.some((c) => tables.some((t) => t.sheet === c.at.sheet))) return tables;
  return tables.map((table) => ({
    ...table,
    cell: (row, col) =>
      changes.find((c) => c.at.sheet === table.sheet && c.at.row === row && c.at.col === col)?.content ??
      table.cell(row, col),
  }));
}
