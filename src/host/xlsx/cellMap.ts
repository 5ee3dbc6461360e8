/** The only place that keeps at which bytes the rows and cells of a worksheet part stand: what was read is not walked again to be patched. */

/** Columns and styles of a row's cells; rows that are alike share one. */
export interface RowShape {
  /** Ascending. */
  readonly cols: readonly number[];
  /** Of `cols`. */
  readonly styles: readonly number[];
  /** Style of the row's blank cells, −1 when the row names none. */
  readonly blank: number;
}

/** A row's cells while it is read. */
export class RowCells<Value> {
  count = 0;
  readonly cols: number[] = [];
  readonly styles: number[] = [];
  readonly values: Value[] = [];
}

const SLASH = 0x2f;
const COLUMNS = 16_384;
const FEW = 64;
/** Of one cell, in bytes: a guess for the first room. */
const USUAL = 32;

export class CellMap {
  /** How many there are. */
  rows = 0;
  cells = 0;
  readonly shapes: RowShape[] = [];
  /** By row. Where it starts, behind its open tag, its close tag (both the same for an empty element), and its first cell among all. */
  private numbers = new Int32Array(FEW);
  private rowStarts = new Uint32Array(FEW);
  private tagEnds = new Uint32Array(FEW);
  private closeStarts = new Uint32Array(FEW);
  private firsts = new Uint32Array(FEW);
  /** By cell: from `<c` to behind `</c>`. */
  starts: Uint32Array;
  ends: Uint32Array;

  constructor(private readonly bytes: Uint8Array) {
    const room = COLUMNS + Math.floor(bytes.length / USUAL);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
  }

  /** A row's cells are noted in `starts` and `ends` from `cells` on before the row is closed; there is room for as many as a row can have. */
  openRow(number: number, start: number, tagEnd: number): void {
    const row = this.rows;
    if (row === this.numbers.length) {
      this.numbers = wider(this.numbers, row * 2);
      this.rowStarts = wider(this.rowStarts, row * 2);
      this.tagEnds = wider(this.tagEnds, row * 2);
      this.closeStarts = wider(this.closeStarts, row * 2);
      this.firsts = wider(this.firsts, row * 2);
    }
    this.numbers[row] = number;
    this.rowStarts[row] = start;
    this.tagEnds[row] = tagEnd;
    this.firsts[row] = this.cells;
    if (this.cells + COLUMNS > this.starts.length) {
      const room = Math.ceil((this.cells + COLUMNS) * 1.5);
      this.starts = wider(this.starts, room);
      this.ends = wider(this.ends, room);
    }
  }

  closeRow({ count, cols, styles }: RowCells<unknown>, blank: number, closeStart: number): void {
    const row = this.rows++;
    this.closeStarts[row] = closeStart;
    this.cells += count;
    const before = this.shapes[row - 1];
    const alike =
      before !== undefined &&
      before.blank === blank &&
      before.cols.length === count &&
      sameNumbers(before.cols, cols) &&
      sameNumbers(before.styles, styles);
    this.shapes.push(alike ? before : { cols: cols.slice(0, count), styles: styles.slice(0, count), blank });
  }

  /** Nothing more is noted: what was room for more is let go. */
  closed(): this {
    this.starts = this.starts.slice(0, this.cells);
    this.ends = this.ends.slice(0, this.cells);
    return this;
  }

  /** Number of the row at an index. */
  numberOf(row: number): number {
    return this.numbers[row] as number;
  }

  startOf(row: number): number {
    return this.rowStarts[row] as number;
  }

  tagEndOf(row: number): number {
    return this.tagEnds[row] as number;
  }

  closeStartOf(row: number): number {
    return this.closeStarts[row] as number;
  }

  /** Index of the row's first cell among all cells. */
  firstOf(row: number): number {
    return this.firsts[row] as number;
  }

  isEmptyElement(row: number): boolean {
    return this.bytes[this.tagEndOf(row) - 2] === SLASH;
  }

  /** Index of the first row with this number or a greater one. */
  from(number: number): number {
    const { numbers, rows } = this;
    if (!rows) return 0;
    // Rows nearly always follow one another.
    const guess = number - (numbers[0] as number);
    if (guess >= 0 && guess < rows && numbers[guess] === number) return guess;
    let low = 0;
    let high = rows;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[middle] as number) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The style of a cell that is there. */
  styleAt(number: number, col: number): number | undefined {
    const row = this.from(number);
    const shape = this.numbers[row] === number ? this.shapes[row] : undefined;
    return shape?.styles[shape.cols.indexOf(col)];
  }
}

/** As many as the first has. */
function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function wider<A extends Int32Array | Uint32Array>(array: A, length: number): A {
  const made = new (array.constructor as new (length: number) => A)(length);
  made.set(array);
  return made;
}
