/** The only place that says what the formulas over changed cells would come to, without touching the workbook. */
import { contains, type Area, type CellRef } from '../model/area';
import { isExact, toNumber } from '../model/exact';
import { cellKey, sheetNamed, valueAt, type CellValue, type SheetSnapshot, type Snapshot } from '../model/snapshot';
import { evaluate, valueOfCell, type Look } from './evaluate';
import { areasOf, mentionedIn, readFormula, type Formula } from './read';
import { FormulaError, NotWorkedOut, type Value } from './value';

/** A supposed cell content. */
export interface Supposed {
  readonly at: CellRef;
  readonly content: CellValue;
}

export interface Recalculated {
  /** The changes, then every formula over them that was worked out; one that was not holds an error, so that nothing is scored on it. */
  readonly cells: readonly Supposed[];
  /** Formulas over changed cells that could not be worked out. */
  readonly unknown: readonly CellRef[];
}

/** What a formula that is not worked out holds in the supposition: missing data, never the value of before. */
const UNKNOWN: CellValue = { error: '#N/A' };

interface Node {
  readonly at: CellRef;
  /** null: the formula is not read. */
  readonly tree: Formula | null;
  /** null: it may look at any cell. */
  readonly areas: readonly { readonly sheet: string; readonly area: Area }[] | null;
}

const graphs = new WeakMap<Snapshot, readonly Node[]>();

export function recalculated(snapshot: Snapshot, changes: readonly Supposed[]): Recalculated {
  const touched = touchedBy(graphOf(snapshot), changes);
  return touched.size ? new Run(snapshot, changes, touched).result() : { cells: changes, unknown: [] };
}

/** A formula looks at the cell, directly or through another formula, or may do so. */
export const isLookedAt = (snapshot: Snapshot, at: CellRef): boolean =>
  touchedBy(graphOf(snapshot), [{ at, content: '' }]).size > 0;

/** The cells of constants that a formula looks at, at any distance; null when one of its formulas is not read or looks at too many. */
export function sourcesOf(snapshot: Snapshot, at: CellRef, most: number): CellRef[] | null {
  const graph = new Map(graphOf(snapshot).map((n) => [keyOf(n.at), n]));
  const found = new Map<string, CellRef>();
  const look = (ref: CellRef, depth: number): boolean => {
    const node = graph.get(keyOf(ref));
    if (!node) return found.set(keyOf(ref), ref).size <= most;
    if (!node.tree || !node.areas || depth > 8) return false;
    return node.areas.every(({ sheet, area }) => {
      const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
      return size <= most && cellsOf(sheet, area).every((cell) => look(cell, depth + 1));
    });
  };
  return look(at, 0) ? [...found.values()] : null;
}

const keyOf = (at: CellRef): string => `${at.sheet}\n${at.row},${at.col}`;

function cellsOf(sheet: string, area: Area): CellRef[] {
  const cells: CellRef[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let col = area.left; col <= area.right; col++) cells.push({ sheet, row, col });
  return cells;
}

function graphOf(snapshot: Snapshot): readonly Node[] {
  const known = graphs.get(snapshot);
  if (known) return known;
  const nodes = snapshot.sheets.filter((s) => !s.ours).flatMap(nodesOf);
  graphs.set(snapshot, nodes);
  return nodes;
}

function nodesOf(sheet: SheetSnapshot): Node[] {
  return [...sheet.formulas].map(([key, source]) => {
    const [row, col] = cellOfKey(key);
    const tree = readFormula(source);
    const areas = tree ? areasOf(tree) : mentionedIn(source);
    return {
      at: { sheet: sheet.name, row, col },
      tree,
      areas: areas && areas.map((a) => ({ sheet: a.sheet ?? sheet.name, area: a.area })),
    };
  });
}

function cellOfKey(key: number): [number, number] {
  const width = cellKey(1, 1) - cellKey(0, 1);
  return [Math.floor(key / width), (key % width) + 1];
}

/** Formulas that look at a changed cell, directly or through another formula, or may do so. */
function touchedBy(nodes: readonly Node[], changes: readonly Supposed[]): Map<string, Node> {
  const touched = new Map<string, Node>();
  const changed = new Set(changes.map((c) => keyOf(c.at)));
  let fresh: readonly CellRef[] = changes.map((c) => c.at);
  while (fresh.length) {
    const next = nodes.filter(
      (n) =>
        !changed.has(keyOf(n.at)) &&
        !touched.has(keyOf(n.at)) &&
        (n.areas?.some(({ sheet, area }) => fresh.some((c) => c.sheet === sheet && contains(area, c.row, c.col))) ??
          true),
    );
    for (const node of next) touched.set(keyOf(node.at), node);
    fresh = next.map((n) => n.at);
  }
  return touched;
}

class Run {
  readonly #values = new Map<string, CellValue>();
  readonly #unknown: CellRef[] = [];
  readonly #underway = new Set<string>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly changes: readonly Supposed[],
    private readonly touched: ReadonlyMap<string, Node>,
  ) {
    for (const { at, content } of changes) this.#values.set(keyOf(at), content);
  }

  result(): Recalculated {
    const worked = [...this.touched.values()].map(({ at }) => ({ at, content: this.#content(at) }));
    return { cells: [...this.changes, ...worked], unknown: this.#unknown };
  }

  #content(at: CellRef): CellValue {
    const key = keyOf(at);
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const node = this.touched.get(key);
    if (!node) {
      const sheet = sheetNamed(this.snapshot, at.sheet);
      return sheet ? valueAt(sheet, at.row, at.col) : '';
    }
    const content = this.#workOut(node, key);
    this.#values.set(key, content);
    return content;
  }

  #workOut({ at, tree }: Node, key: string): CellValue {
    if (!tree || this.#underway.has(key)) return this.#fail(at);
    this.#underway.add(key);
    try {
      return contentOf(evaluate(tree, this.#look(at.sheet)));
    } catch (error) {
      if (error instanceof NotWorkedOut) return this.#fail(at);
      throw error;
    } finally {
      this.#underway.delete(key);
    }
  }

  #fail(at: CellRef): CellValue {
    if (!this.#unknown.some((u) => keyOf(u) === keyOf(at))) this.#unknown.push(at);
    return UNKNOWN;
  }

  #look(home: string): Look {
    return (sheet, area) => {
      const name = sheet ?? home;
      if (!sheetNamed(this.snapshot, name)) throw new NotWorkedOut('no such sheet');
      const rows: Value[][] = [];
      for (let row = area.top; row <= area.bottom; row++) {
        const values: Value[] = [];
        for (let col = area.left; col <= area.right; col++) {
          const at = { sheet: name, row, col };
          const content = this.#content(at);
          if (content === UNKNOWN) throw new NotWorkedOut('not known');
          values.push(valueOfCell(content));
        }
        rows.push(values);
      }
      return rows;
    };
  }
}

function contentOf(value: Value): CellValue {
  if (value instanceof FormulaError) return { error: value.error };
  return isExact(value) ? toNumber(value) : value;
}
