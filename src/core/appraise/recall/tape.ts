/** The only place that follows what is done with the numbers of one row, step by step, so that it can be done again with others. */
import { roundHalfUp } from '../../model/exact';
import { Rational, type Deciding, type Follower, type Working } from '../../model/rational';

/** Thrown where the digits of a followed number are looked at: what comes of them holds for this row alone. */
export class Untraceable extends Error {}

/** What was worked out, by its place among all that was; or a number that is the same in every row. */
export type Operand = number | Rational;

/** `cell` is the number in the cell `a`; everything else is arithmetic. */
export interface Work {
  readonly how: Working | 'cell';
  readonly a: Operand;
  readonly b: Operand;
}

export interface Decision {
  readonly how: Deciding;
  readonly a: Operand;
  readonly b: Operand;
}

export type Outcome = -1 | 0 | 1;

const NOUGHT = Rational.of(0);

/** The arithmetic of the exact engine and no other. */
export function worked(how: Working, a: Rational, b: Rational): Rational {
  switch (how) {
    case 'add':
      return a.add(b);
    case 'sub':
      return a.sub(b);
    case 'mul':
      return a.mul(b);
    case 'div':
      return a.div(b);
    case 'neg':
      return a.neg();
    case 'abs':
      return a.abs();
    case 'floor':
      return a.floor();
    case 'ceil':
      return a.ceil();
    case 'round':
      return roundHalfUp(a, b.num);
  }
}

export function decided(how: Deciding, a: Rational, b: Rational): Outcome {
  switch (how) {
    case 'compare':
      return a.compare(b);
    case 'sign':
      return a.sign;
    case 'equals':
      return a.equals(b) ? 0 : 1;
    case 'whole':
      return a.isWhole ? 0 : 1;
  }
}

/** One row's account: each step once, and every decision with its outcome, in the order in which they were made. */
export class Tape implements Follower {
  readonly works: Work[] = [];
  readonly decisions: (Decision & { readonly outcome: Outcome })[] = [];
  readonly #places = new Map<string, Rational>();
  readonly #outcomes = new Map<string, Outcome>();

  /** The number of that cell, to be followed. */
  cell(cell: number, value: Rational): Rational {
    return this.#once({ how: 'cell', a: cell, b: NOUGHT }, () => value);
  }

  worked(how: Working, a: Rational, b: Rational | number | bigint): Rational {
    const other = rational(b);
    const work = { how, a: operandOf(a), b: operandOf(other) };
    return this.#once(work, () => worked(how, valueOf(a), valueOf(other)));
  }

  decided(how: Deciding, a: Rational, b: Rational | number | bigint): Outcome {
    const other = rational(b);
    const decision = { how, a: operandOf(a), b: operandOf(other) };
    const key = keyOf(decision);
    let outcome = this.#outcomes.get(key);
    if (outcome === undefined) {
      outcome = decided(how, valueOf(a), valueOf(other));
      this.#outcomes.set(key, outcome);
      this.decisions.push({ ...decision, outcome });
    }
    return outcome;
  }

  #once(work: Work, value: () => Rational): Rational {
    const key = keyOf(work);
    let known = this.#places.get(key);
    if (!known) {
      const place = this.works.push(work) - 1;
      this.#places.set(key, (known = new Followed(this, place, value()) as unknown as Rational));
    }
    return known;
  }
}

const rational = (x: Rational | number | bigint): Rational => (x instanceof Rational ? x : Rational.of(x));

export const operandOf = (x: Rational): Operand => (x instanceof Followed ? x.place : x);
const valueOf = (x: Rational): Rational => (x instanceof Followed ? x.value : x);

const keyOf = ({ how, a, b }: Work | Decision): string => `${how} ${said(a)} ${said(b)}`;
const said = (x: Operand): string => (typeof x === 'number' ? `#${x}` : x.toFraction());

/** Stands where a number's digits would: looking at them ends the account. */
const HIDDEN = {
  get num(): never {
    throw new Untraceable();
  },
  get den(): never {
    throw new Untraceable();
  },
};

/** A number that tells its tape what is done with it. To all others it is a `Rational` without digits. */
class Followed {
  constructor(
    private readonly tape: Tape,
    readonly place: number,
    readonly value: Rational,
  ) {}

  get follower(): Follower {
    return this.tape;
  }
  get big(): typeof HIDDEN {
    return HIDDEN;
  }
  get num(): never {
    throw new Untraceable();
  }
  get den(): never {
    throw new Untraceable();
  }
  get n(): never {
    throw new Untraceable();
  }
  get d(): never {
    throw new Untraceable();
  }
  get s(): never {
    throw new Untraceable();
  }
  get sign(): Outcome {
    return this.#decided('sign', NOUGHT);
  }
  get isWhole(): boolean {
    return this.#decided('whole', NOUGHT) === 0;
  }
  add(b: Rational): Rational {
    return this.#worked('add', b);
  }
  sub(b: Rational): Rational {
    return this.#worked('sub', b);
  }
  mul(b: Rational): Rational {
    return this.#worked('mul', b);
  }
  div(b: Rational): Rational {
    return this.#worked('div', b);
  }
  neg(): Rational {
    return this.#worked('neg', NOUGHT);
  }
  abs(): Rational {
    return this.#worked('abs', NOUGHT);
  }
  floor(): Rational {
    return this.#worked('floor', NOUGHT);
  }
  ceil(): Rational {
    return this.#worked('ceil', NOUGHT);
  }
  compare(b: Rational): Outcome {
    return this.#decided('compare', b);
  }
  equals(b: Rational): boolean {
    return this.#decided('equals', b) === 0;
  }

  #worked(how: Working, b: Rational): Rational {
    return this.tape.worked(how, this as unknown as Rational, b);
  }
  #decided(how: Deciding, b: Rational): Outcome {
    return this.tape.decided(how, this as unknown as Rational, b);
  }
}
Object.setPrototypeOf(Followed.prototype, Rational.prototype);
