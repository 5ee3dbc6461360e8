/** The only place that computes a formula's tree; what it does not know it leaves to the value the file holds. */
import { isCellError, type CellValue } from '../../../src/core/model/snapshot';
import type { Node } from './formula';

/** Cell values of an area, row by row; `sheet` undefined is the formula's own. */
export type ReadArea = (node: Extract<Node, { kind: 'area' }>) => readonly CellValue[];

/** A formula beyond this evaluator. */
export class Unsupported extends Error {}

const DIV0 = { error: '#DIV/0!' };
const VALUE = { error: '#VALUE!' };

/** Excel keeps 15 significant digits of a result. */
const rounded = (n: number): CellValue => (Number.isFinite(n) ? Number(n.toPrecision(15)) : { error: '#NUM!' });

export function evaluate(node: Node, read: ReadArea): CellValue {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'area': {
      const cells = read(node);
      if (cells.length !== 1) throw new Unsupported('an area where one value belongs');
      return cells[0] === '' ? 0 : (cells[0] as CellValue);
    }
    case 'negate':
      return numeric(evaluate(node.of, read), (n) => -n);
    case 'percent':
      return numeric(evaluate(node.of, read), (n) => rounded(n / 100));
    case 'binary':
      return binary(node.operator, evaluate(node.left, read), evaluate(node.right, read));
    case 'call':
      return call(node.name, node.args, read);
  }
}

function numeric(value: CellValue, then: (n: number) => CellValue): CellValue {
  if (isCellError(value)) return value;
  const n = value === '' ? 0 : Number(value);
  return Number.isNaN(n) ? VALUE : then(n);
}

function binary(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === '&') return `${left}${right}`;
  if (/[=<>]/.test(operator)) {
    const order = left === right ? 0 : left < right ? -1 : 1;
    return operator.includes(order === 0 ? '=' : order < 0 ? '<' : '>') && !(operator === '<>' && order === 0);
  }
  return numeric(left, (a) =>
    numeric(right, (b) => {
      if (operator === '+') return rounded(a + b);
      if (operator === '-') return rounded(a - b);
      if (operator === '*') return rounded(a * b);
      if (operator === '^') return rounded(a ** b);
      return b === 0 ? DIV0 : rounded(a / b);
    }),
  );
}

/** Numbers of the arguments as SUM takes them: text and blanks in areas are skipped, an error is the result. */
function numbers(args: readonly Node[], read: ReadArea): number[] | CellValue {
  const out: number[] = [];
  for (const arg of args) {
    const cells = arg.kind === 'area' ? read(arg) : [evaluate(arg, read)];
    for (const cell of cells) {
      if (isCellError(cell)) return cell;
      if (typeof cell === 'number') out.push(cell);
    }
  }
  return out;
}

type OverNumbers = (n: readonly number[]) => CellValue;
const sum: OverNumbers = (n) => rounded(n.reduce((a, b) => a + b, 0));
const OVER_NUMBERS: Readonly<Record<string, OverNumbers>> = {
  SUM: sum,
  AVERAGE: (n) => (n.length ? rounded((sum(n) as number) / n.length) : DIV0),
  MAX: (n) => (n.length ? Math.max(...n) : 0),
  MIN: (n) => (n.length ? Math.min(...n) : 0),
  COUNT: (n) => n.length,
};

function call(name: string, args: readonly Node[], read: ReadArea): CellValue {
  const over = OVER_NUMBERS[name];
  if (over) {
    const all = numbers(args, read);
    return Array.isArray(all) ? over(all as number[]) : (all as CellValue);
  }
  const [first, second, third] = args;
  if (name === 'ROUND' && first && second) {
    return numeric(evaluate(first, read), (n) => numeric(evaluate(second, read), (digits) => round(n, digits)));
  }
  if (name === 'ABS' && first) return numeric(evaluate(first, read), Math.abs);
  if (name === 'IF' && first && second) {
    const condition = evaluate(first, read);
    if (isCellError(condition)) return condition;
    return condition ? evaluate(second, read) : third ? evaluate(third, read) : false;
  }
  throw new Unsupported(name);
}

function round(n: number, digits: number): number {
  const shifted = Number(`${Math.abs(n).toPrecision(15)}e${digits}`);
  return Math.sign(n) * Number(`${Math.round(shifted)}e${-digits}`);
}
