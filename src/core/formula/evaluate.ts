/** The only place that works out a formula read, in exact numbers. What Excel would do otherwise than we can is not worked out. */
import type { Area } from '../model/area';
import { HUNDRED, compare, div, isExact, isZero, mul, neg, ofDouble, sub, add, type Exact } from '../model/exact';
import { isCellError, type CellValue } from '../model/snapshot';
import type { Formula, Operator } from './read';
import { FUNCTIONS } from './functions';
import { DIVISION, FormulaError, NotWorkedOut, numberOf, type Block, type Value } from './value';

/** Contents of cells as they are supposed to be. */
export type Look = (sheet: string | null, area: Area) => Block;

export function evaluate(tree: Formula, look: Look): Value {
  switch (tree.k) {
    case 'value':
      return tree.value;
    case 'area': {
      const block = look(tree.sheet, tree.area);
      const only = block[0]?.[0];
      if (block.length !== 1 || block[0]?.length !== 1 || only === undefined) throw new NotWorkedOut('area as a value');
      return only;
    }
    case 'minus':
      return numeric(evaluate(tree.of, look), neg);
    case 'percent':
      return numeric(evaluate(tree.of, look), (x) => div(x, HUNDRED));
    case 'op':
      return operate(tree.op, evaluate(tree.left, look), evaluate(tree.right, look));
    case 'call': {
      const run = FUNCTIONS.get(tree.name);
      if (!run) throw new NotWorkedOut(tree.name);
      const block = (arg: Formula): Block => (arg.k === 'area' ? look(arg.sheet, arg.area) : [[evaluate(arg, look)]]);
      return run({ args: tree.args, value: (arg) => evaluate(arg, look), block });
    }
  }
}

const numeric = (value: Value, of: (x: Exact) => Exact): Value =>
  value instanceof FormulaError ? value : of(numberOf(value));

function operate(op: Operator, a: Value, b: Value): Value {
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  switch (op) {
    case '+':
      return add(numberOf(a), numberOf(b));
    case '-':
      return sub(numberOf(a), numberOf(b));
    case '*':
      return mul(numberOf(a), numberOf(b));
    case '/':
      return isZero(numberOf(b)) ? DIVISION : div(numberOf(a), numberOf(b));
    case '&':
      return textOf(a) + textOf(b);
    default:
      return ordered(op, a, b);
  }
}

function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (isExact(value) && value.d === 1n) return value.toFraction();
  throw new NotWorkedOut('number as text');
}

function ordered(op: Operator, a: Value, b: Value): boolean {
  const order = orderOf(a, b);
  switch (op) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** Numbers with numbers, texts with texts; anything else only for being the same. */
function orderOf(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string' && (a !== '' || b !== '')) {
    if (a.toLowerCase() === b.toLowerCase()) return 0;
    return a < b ? -1 : 1;
  }
  return compare(numberOf(a), numberOf(b));
}

export const valueOfCell = (value: CellValue): Value => {
  if (isCellError(value)) return new FormulaError(value.error);
  return typeof value === 'number' ? ofDouble(value) : value;
};
