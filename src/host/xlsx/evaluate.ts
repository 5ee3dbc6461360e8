/** The only place that computes a formula's result, for the few forms that subtotals take; anything else has no result here. */
import type { Area } from '../../core/model/area';
import {
  add,
  compare,
  decimal,
  div,
  exact,
  isZero,
  max,
  min,
  mul,
  neg,
  ofDouble,
  roundHalfUp,
  sub,
  sum,
  ZERO,
  type Exact,
} from '../../core/model/exact';
import type { CellValue } from '../../core/model/snapshot';
import type { FormulaToken } from './formula';

/** What the formula can see. `sheet` null is its own sheet. */
export interface Cells {
  /** Throws `Unknown` when the value cannot be told. */
  value(sheet: string | null, row: number, col: number): CellValue;
  /** The part of the area that can hold something. */
  used(sheet: string | null, area: Area): Area | null;
  /** Formulas that SUBTOTAL leaves out, and hidden rows that make its result depend on the view. */
  isSubtotal(sheet: string | null, row: number, col: number): boolean;
  hidesRows(sheet: string | null, area: Area): boolean;
}

/** Thrown where the formula or a value is beyond this evaluator. */
export class Unknown extends Error {}

type Range = { readonly sheet: string | null; readonly area: Area };
type Operand = Exact | Range;

const isRange = (o: Operand): o is Range => 'area' in o;

/** The result as a number, or null when the formula is beyond this evaluator. */
export function evaluate(formula: readonly FormulaToken[], cells: Cells): Exact | null {
  try {
    const reader = new Reader(formula, cells);
    const result = reader.single(reader.sum());
    return reader.atEnd() ? result : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly cells: Cells,
  ) {}

  atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  sum(): Operand {
    let left = this.product();
    for (;;) {
      if (this.take('+')) left = add(this.single(left), this.single(this.product()));
      else if (this.take('-')) left = sub(this.single(left), this.single(this.product()));
      else return left;
    }
  }

  private product(): Operand {
    let left = this.signed();
    for (;;) {
      if (this.take('*')) left = mul(this.single(left), this.single(this.signed()));
      else if (this.take('/')) {
        const divisor = this.single(this.signed());
        if (isZero(divisor)) throw new Unknown();
        left = div(this.single(left), divisor);
      } else return left;
    }
  }

  private signed(): Operand {
    if (this.take('-')) return neg(this.single(this.signed()));
    if (this.take('+')) return this.signed();
    let operand = this.operand();
    while (this.take('%')) operand = div(this.single(operand), exact(100));
    return operand;
  }

  private operand(): Operand {
    const token = this.tokens[this.at++];
    if (!token) throw new Unknown();
    if (token.kind === 'number')
      return /[eE]/.test(token.text)
        ? ofDouble(Number(token.text))
        : decimal(token.text.replace(/^\./, '0.').replace(/\.$/, ''));
    if (token.kind === 'ref') return token;
    if (token.kind === 'mark' && token.text === '(') {
      const inner = this.sum();
      if (!this.take(')')) throw new Unknown();
      return inner;
    }
    if (token.kind === 'function') return this.call(token.name);
    throw new Unknown();
  }

  private call(name: string): Exact {
    const args: Operand[] = [];
    if (!this.take(')')) {
      do args.push(this.sum());
      while (this.take(','));
      if (!this.take(')')) throw new Unknown();
    }
    switch (name) {
      case 'SUM':
        return sum(this.numbers(args));
      case 'SUBTOTAL': {
        const [code, ...ranges] = args;
        const which = code && compare(this.single(code), ZERO) > 0 ? this.single(code).toString() : '';
        if (which !== '9' && which !== '109') throw new Unknown();
        return sum(this.numbers(ranges, true));
      }
      case 'MAX':
      case 'MIN': {
        const numbers = this.numbers(args);
        return numbers.length ? numbers.reduce(name === 'MAX' ? max : min) : ZERO;
      }
      case 'AVERAGE': {
        const numbers = this.numbers(args);
        if (!numbers.length) throw new Unknown();
        return div(sum(numbers), exact(numbers.length));
      }
      case 'COUNT':
        return exact(this.numbers(args).length);
      case 'ROUND': {
        const [value, places] = args;
        if (!value || !places || args.length !== 2) throw new Unknown();
        const digits = Number(this.single(places).toString());
        if (!Number.isInteger(digits) || digits < 0 || digits > 10) throw new Unknown();
        return roundHalfUp(this.single(value), digits);
      }
      default:
        throw new Unknown();
    }
  }

  /** Numbers of the arguments; text and blanks of a range are passed over, as Excel does. */
  private numbers(args: readonly Operand[], subtotal = false): Exact[] {
    const found: Exact[] = [];
    for (const arg of args) {
      if (!isRange(arg)) {
        found.push(arg);
        continue;
      }
      const area = this.cells.used(arg.sheet, arg.area);
      if (!area) continue;
      if (subtotal && this.cells.hidesRows(arg.sheet, area)) throw new Unknown();
      for (let row = area.top; row <= area.bottom; row++) {
        for (let col = area.left; col <= area.right; col++) {
          if (subtotal && this.cells.isSubtotal(arg.sheet, row, col)) continue;
          const value = this.cells.value(arg.sheet, row, col);
          if (typeof value === 'number') found.push(ofDouble(value));
          else if (typeof value === 'object') throw new Unknown();
        }
      }
    }
    return found;
  }

  /** A single number; a blank cell is 0, text is beyond us. */
  single(operand: Operand): Exact {
    if (!isRange(operand)) return operand;
    const { area, sheet } = operand;
    if (area.top !== area.bottom || area.left !== area.right) throw new Unknown();
    const value = this.cells.value(sheet, area.top, area.left);
    if (value === '') return ZERO;
    if (typeof value !== 'number') throw new Unknown();
    return ofDouble(value);
  }

  private take(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'mark' || token.text !== text) return false;
    this.at++;
    return true;
  }
}
