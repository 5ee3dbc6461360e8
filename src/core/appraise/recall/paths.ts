/** The only place that keeps the ways rows of one form have taken, decision by decision, and takes another row along them. */
import type { Rational } from '../../model/rational';
import { keyOf, signing, type Operand } from './linear';
import { workedOut, type Decision, type Tape, type Work } from './tape';

/** What the cells of a row hold. */
export interface Numbers {
  number(cell: number): Rational;
}

interface Placed {
  readonly place: number;
  readonly work: (numbers: Numbers) => Rational;
}

/** `works` are done before the decision, or before the end where there is none. */
interface Node<End> {
  works: readonly Placed[];
  /** null: here the way ends. */
  decide: (() => -1 | 0 | 1) | null;
  /** The decision in words. */
  said: string;
  readonly next: (Node<End> | undefined)[];
  end: End | undefined;
}

const fresh = <End>(): Node<End> => ({ works: [], decide: null, said: '', next: [], end: undefined });

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
      const { works, decide }: Node<End> = node;
      for (const { place, work } of works) places[place] = work(numbers);
      if (!decide) return node.end;
      node = node.next[decide() + 1];
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
        operandsOf(work).forEach(need);
        needed.push({ place: x, work: working(work) });
      };
      operands.forEach(need);
      return needed;
    };
    let node = this.#root;
    for (const { outcome, ...decision } of decisions) {
      const needed = before(decision.how === 'sign' ? decision.of.terms.map((t) => t.place) : [decision.a]);
      if (node.end !== undefined) return false;
      const said = saidOf(decision);
      if (!node.decide) Object.assign(node, { works: needed, decide: deciding(decision), said });
      else if (node.said !== said) return false;
      node = node.next[outcome + 1] ??= fresh();
    }
    if (node.decide) return false;
    if (node.end === undefined) this.#ends += 1;
    node.works = before(made);
    node.end = end;
    return true;
  }
}

function deciding(decision: Decision): () => -1 | 0 | 1 {
  if (decision.how === 'sign') return signing(decision.of, places);
  const { a } = decision;
  return () => ((places[a] as Rational).isWhole ? 0 : 1);
}

function working(work: Work): (numbers: Numbers) => Rational {
  if (work.how !== 'cell') return () => workedOut(work, places);
  const { cell } = work;
  return (numbers) => numbers.number(cell);
}

const saidOf = (decision: Decision): string => (decision.how === 'sign' ? keyOf(decision.of) : `whole #${decision.a}`);

function operandsOf(work: Work): readonly Operand[] {
  switch (work.how) {
    case 'cell':
      return [];
    case 'sum':
      return work.of.terms.map((t) => t.place);
    case 'mul':
    case 'div':
      return [work.a, work.b];
    case 'floor':
    case 'ceil':
    case 'round':
      return [work.a];
  }
}

/** The number as the row that was last taken along made it. */
export const numberAt = (x: Operand): Rational => (typeof x === 'number' ? (places[x] as Rational) : x);
