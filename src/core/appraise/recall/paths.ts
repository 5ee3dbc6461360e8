/** The only place that keeps the ways rows of one form have taken, decision by decision, and takes another row along them. */
import type { Rational } from '../../model/rational';
import { decided, worked, type Decision, type Operand, type Tape, type Work } from './tape';

type Placed = Work & { readonly place: number };

/** `works` are done before the decision, or before the end where there is none. */
interface Node<End> {
  works: readonly Placed[];
  decision: Decision | null;
  readonly next: (Node<End> | undefined)[];
  end: End | undefined;
}

/** What the cells of a row hold. */
export interface Numbers {
  number(cell: number): Rational;
}

const fresh = <End>(): Node<End> => ({ works: [], decision: null, next: [], end: undefined });

/** What was worked out on the way; one row after another. */
const places: Rational[] = [];

export class Paths<End> {
  readonly #root = fresh<End>();
  #ends = 0;

  /** How many different ends are known. */
  get size(): number {
    return this.#ends;
  }

  /** Where a row with these numbers ends; undefined when none has taken its way so far. */
  end(numbers: Numbers): End | undefined {
    let node: Node<End> | undefined = this.#root;
    while (node) {
      for (const { how, a, b, place } of node.works)
        places[place] = how === 'cell' ? numbers.number(a as number) : worked(how, numberAt(a), numberAt(b));
      const decision: Decision | null = node.decision;
      if (!decision) return node.end;
      node = node.next[decided(decision.how, numberAt(decision.a), numberAt(decision.b)) + 1];
    }
    return undefined;
  }

  /** Keeps the way of a row and its end; what the end is made of is worked out on the way. False: not a way to this end alone. */
  learn({ works, decisions }: Pick<Tape, 'works' | 'decisions'>, end: End, made: readonly Operand[]): boolean {
    const done = new Set<number>();
    const before = (operands: readonly Operand[]): Placed[] => {
      const needed: Placed[] = [];
      const need = (x: Operand): void => {
        if (typeof x !== 'number' || done.has(x)) return;
        done.add(x);
        const work = works[x] as Work;
        if (work.how !== 'cell') [work.a, work.b].forEach(need);
        needed.push({ ...work, place: x });
      };
      operands.forEach(need);
      return needed;
    };
    let node = this.#root;
    for (const { how, a, b, outcome } of decisions) {
      const works = before([a, b]);
      if (node.end !== undefined) return false;
      if (!node.decision) Object.assign(node, { works, decision: { how, a, b } });
      else if (node.decision.how !== how || !same(node.decision.a, a) || !same(node.decision.b, b)) return false;
      node = node.next[outcome + 1] ??= fresh();
    }
    if (node.decision) return false;
    if (node.end === undefined) this.#ends += 1;
    node.works = before(made);
    node.end = end;
    return true;
  }
}

const same = (a: Operand, b: Operand): boolean =>
  typeof a === 'number' || typeof b === 'number' ? a === b : a.equals(b);

/** The number as the row that was last taken along made it. */
export const numberAt = (x: Operand): Rational => (typeof x === 'number' ? (places[x] as Rational) : x);
