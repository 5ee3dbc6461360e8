/** The only place that knows a line of a long table again: it differs from one read before in nothing that says what it is. */
import type { ColumnReading, IndicatorRow, Role } from '../model/indicator';
import { formatAt, type CellValue } from '../model/snapshot';
import { alikeButDigits } from '../text/numbered';
import { within, type Grid } from './grid';
import { isPlainName } from './labels';
import { isNumberingCell } from './rowShapes';

/** What was read of a line, and what of it must be the same in another. */
export interface Known {
  readonly row: IndicatorRow;
  readonly cols: readonly number[];
  readonly first: CellValue;
  /** Of the columns that say what the line is worth and how it scores. */
  readonly telling: readonly CellValue[];
  readonly formats: readonly string[];
  readonly name: string;
  /** Other names that differ in their digits are as good. */
  readonly plain: boolean;
  readonly path: object;
}

interface Frame {
  readonly grid: Grid;
  readonly columns: readonly ColumnReading[];
  readonly left: number;
  readonly right: number;
}

/** Columns that say what a line is worth and how it scores, all of them. */
const TELLING: ReadonlySet<Role> = new Set<Role>(['rule', 'full', 'group_full', 'note']);

/** The columns of a table by role. */
type Columns = Readonly<Partial<Record<Role, number>>>;

/** Lines of one rule and group that are kept; a table with more of them repeats nothing. */
const MOST = 8;

/** Lines that carry a rule of their own, in a table with marks, without merged cells. */
export class KnownLines {
  /** By rule and group. */
  readonly #lines = new Map<string, Map<string, Known[]>>();
  readonly #usable: boolean;
  readonly #grid: Grid;
  readonly #left: number;
  readonly #right: number;
  readonly #telling: readonly number[];

  constructor(
    { grid, columns, left, right }: Frame,
    private readonly at: Columns,
    /** Which column holds the marks hangs on the line, or the rule stands in several. */
    changing: boolean,
  ) {
    this.#grid = grid;
    this.#left = left;
    this.#right = right;
    this.#telling = columns.filter((c) => TELLING.has(c.role)).map((c) => c.col);
    this.#usable = !changing && at.rule !== undefined && at.full !== undefined && at.name !== at.rule;
  }

  /** Lines that carry the rule of this one, by their group: then this one names an indicator as they do. */
  ofRule(row: number): ReadonlyMap<string, readonly Known[]> | undefined {
    const rule = this.#rule(row);
    return rule === null ? undefined : this.#lines.get(rule);
  }

  /**
   * Of such lines one that is like this one. The name is told by its reader, who knows what a blank stands for; a plain one may differ in its
   * digits.
   */
  like(known: readonly Known[], row: number, path: object, name: string): Known | null {
    const cols = within(this.#grid.filled(row), this.#left, this.#right);
    const first = this.#value(row, cols[0]);
    const { area, sheet } = this.#grid;
    const [values, formats] = [sheet.values[row - area.top] ?? [], sheet.formats[row - area.top] ?? []];
    for (const line of known) {
      if (line.path !== path || line.cols !== cols || !this.#sameFirst(line, first, cols[0])) continue;
      if (!this.#tellsAlike(line, values, formats)) continue;
      if (line.plain ? alikeButDigits(line.name, name) : line.name === name) return line;
    }
    return null;
  }

  #tellsAlike({ telling, formats: own }: Known, values: readonly CellValue[], formats: readonly string[]): boolean {
    const { left } = this.#grid.area;
    for (let i = 0; i < this.#telling.length; i++) {
      const at = (this.#telling[i] as number) - left;
      if (telling[i] !== (values[at] ?? '') || own[i] !== (formats[at] ?? 'General')) return false;
    }
    return true;
  }

  keep(read: IndicatorRow, path: object, name: string, group: string): void {
    const { row, ruleAt } = read;
    const rule = this.#rule(row);
    // A rule of the line above (同上), a line of numbers, a name that may be a sum's: not to be told by what is compared here.
    if (rule === null || ruleAt?.row !== row || isNumberingCell(rule) || /[计分]/.test(name)) return;
    let groups = this.#lines.get(rule);
    if (!groups) this.#lines.set(rule, (groups = new Map<string, Known[]>()));
    const known = groups.get(group) ?? [];
    if (known.length >= MOST) return;
    const cols = within(this.#grid.filled(row), this.#left, this.#right);
    const first = this.#value(row, cols[0]);
    if (typeof first === 'string' && /[计分]/.test(first)) return;
    const telling = this.#telling.map((col) => this.#value(row, col));
    const formats = this.#telling.map((col) => this.#format(row, col));
    const plain = isPlainName(name);
    known.push({ row: read, cols, first, telling, formats, name, plain, path });
    groups.set(group, known);
  }

  /** The rule of a line without merged cells; null where it has none of its own. */
  #rule(row: number): string | null {
    if (!this.#usable || this.#grid.isCrossed(row)) return null;
    const rule = this.#value(row, this.at.rule);
    return typeof rule === 'string' && rule !== '' ? rule : null;
  }

  /** The first cell says what kind of line it is; numbers all say the same, and of a name more is asked. */
  #sameFirst(line: Known, first: CellValue, col: number | undefined): boolean {
    if (typeof first === 'number') return typeof line.first === 'number';
    return first === line.first || (col === this.at.name && typeof line.first === 'string');
  }

  #value(row: number, col: number | undefined): CellValue {
    const { area, sheet } = this.#grid;
    return col === undefined ? '' : (sheet.values[row - area.top]?.[col - area.left] ?? '');
  }

  #format(row: number, col: number): string {
    return formatAt(this.#grid.sheet, row, col);
  }
}
