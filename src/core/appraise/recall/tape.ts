/** The only place that follows what is done with the numbers of one row, step by step, so that it can be done again with others. */
import { ONE, ZERO, roundHalfUp } from '../../model/exact';
import { Rational, type Deciding, type Follower, type Working } from '../../model/rational';
import { added, constant, keyOf, placed, scaled, sumOf, type Linear, type Operand } from './linear';

/** Thrown where the digits of a followed number are looked at: what comes of them holds for this row alone. */
export class Untraceable extends Error {}

/** What stands at a place: the number of a cell, a sum, or what a sum is not enough for. */
export type Work =
  | { readonly how: 'cell'; readonly cell: number }
  | { readonly how: 'sum'; readonly of: Linear }
  | { readonly how: 'mul' | 'div'; readonly a: Operand; readonly b: number }
  | { readonly how: 'floor' | 'ceil' | 'round'; readonly a: number; readonly decimals: number };

/** On which side of nought a sum lies (its first term is taken once), or whether a number is whole: 0 where it is. */
export type Decision = { readonly how: 'sign'; readonly of: Linear } | { readonly how: 'whole'; readonly a: number };

export type Outcome = -1 | 0 | 1;

/** The arithmetic of the exact engine and no other. */
export function workedOut(work: Exclude<Work, { how: 'cell' }>, places: readonly Rational[]): Rational {
  switch (work.how) {
    case 'sum':
      return sumOf(work.of, places);
    case 'mul':
      return at(work.a, places).mul(at(work.b, places));
    case 'div':
      return at(work.a, places).div(at(work.b, places));
    case 'floor':
      return at(work.a, places).floor();
    case 'ceil':
      return at(work.a, places).ceil();
    case 'round':
      return roundHalfUp(at(work.a, places), work.decimals);
  }
}

const at = (x: Operand, places: readonly Rational[]): Rational => (typeof x === 'number' ? (places[x] as Rational) : x);

/** One row's account: each step once, and every decision with its outcome, in the order in which they were made. */
export class Tape implements Follower {
  readonly works: Work[] = [];
  readonly decisions: (Decision & { readonly outcome: Outcome })[] = [];
  readonly #places = new Map<string, number>();
  readonly #outcomes = new Map<string, Outcome>();

  /** The number of that cell, to be followed. */
  cell(cell: number, value: Rational): Rational {
    return this.#followed(value, placed(this.#place({ how: 'cell', cell }, `cell ${cell}`)));
  }

  worked(how: Working, a: Rational, b: Rational | number | bigint): Rational {
    const [x, y] = [linearOf(a), how === 'round' ? constant(ZERO) : linearOf(rational(b))];
    const [v, w] = [valueOf(a), valueOf(rational(b))];
    switch (how) {
      case 'add':
        return this.#followed(v.add(w), added(x, y));
      case 'sub':
        return this.#followed(v.sub(w), added(x, scaled(y, MINUS)));
      case 'neg':
        return this.#followed(v.neg(), scaled(x, MINUS));
      case 'abs':
        return this.decided('sign', a, 0) < 0 ? a.neg() : a;
      case 'mul':
        if (y.terms.length === 0) return this.#followed(v.mul(w), scaled(x, w));
        if (x.terms.length === 0) return this.#followed(v.mul(w), scaled(y, v));
        return this.#followed(v.mul(w), this.#product('mul', x, y));
      case 'div':
        if (y.terms.length === 0) return this.#followed(v.div(w), scaled(x, ONE.div(w)));
        // Nothing divided is nothing, whatever the row's number is.
        if (x.terms.length === 0 && v.sign === 0) return ZERO;
        return this.#followed(v.div(w), this.#product('div', x, y));
      case 'floor':
        return this.#whole(how, x, v.floor(), 0);
      case 'ceil':
        return this.#whole(how, x, v.ceil(), 0);
      case 'round':
        return this.#whole(how, x, roundHalfUp(v, Number(b)), Number(b));
    }
  }

  decided(how: Deciding, a: Rational, b: Rational | number | bigint): Outcome {
    const other = rational(b);
    if (how === 'whole') {
      const place = this.#placeOf(linearOf(a));
      return this.#once({ how, a: place }, `whole #${place}`, () => (valueOf(a).isWhole ? 0 : 1));
    }
    const of = how === 'sign' ? linearOf(a) : added(linearOf(a), scaled(linearOf(other), MINUS));
    const order = how === 'sign' ? valueOf(a).sign : valueOf(a).compare(valueOf(other));
    const sign = this.#sign(of, order);
    return how === 'equals' ? (sign === 0 ? 0 : 1) : sign;
  }

  /** Where a followed number stands, or itself: for what the row comes to. */
  operandOf(x: Rational): Operand {
    return x instanceof Followed ? this.#placeOf(x.of) : x;
  }

  /** The side of nought: told of a sum and of all its multiples at once. */
  #sign(of: Linear, order: Outcome): Outcome {
    const [first] = of.terms;
    if (!first) return order;
    const turned = first.by.sign < 0;
    const one = first.by.equals(ONE) ? of : scaled(of, ONE.div(first.by));
    const taken: Linear = { terms: [{ ...first, by: ONE }, ...one.terms.slice(1)], plus: one.plus };
    const told = turned ? opposite(order) : order;
    const outcome = this.#once({ how: 'sign', of: taken }, `sign ${keyOf(taken)}`, () => told);
    return turned ? opposite(outcome) : outcome;
  }

  #once(decision: Decision, key: string, told: () => Outcome): Outcome {
    let outcome = this.#outcomes.get(key);
    if (outcome === undefined) {
      this.#outcomes.set(key, (outcome = told()));
      this.decisions.push({ ...decision, outcome });
    }
    return outcome;
  }

  /** Of two numbers of the row; what they are multiplied by stands before the product. */
  #product(how: 'mul' | 'div', x: Linear, y: Linear): Linear {
    const [a, b] = [this.#single(x), this.#single(y)];
    const place = this.#place({ how, a: a.of, b: b.of as number }, `${how} ${said(a.of)} ${said(b.of)}`);
    return placed(place, how === 'mul' ? a.by.mul(b.by) : a.by.div(b.by));
  }

  #single(x: Linear): { readonly of: Operand; readonly by: Rational } {
    const [first, second] = x.terms;
    if (!first) return { of: ONE, by: x.plus };
    if (!second && x.plus.sign === 0) return { of: first.place, by: first.by };
    return { of: this.#placeOf(x), by: ONE };
  }

  #whole(how: 'floor' | 'ceil' | 'round', x: Linear, value: Rational, decimals: number): Rational {
    const a = this.#placeOf(x);
    return this.#followed(value, placed(this.#place({ how, a, decimals }, `${how} #${a} ${decimals}`)));
  }

  #placeOf(x: Linear): number {
    const [first, second] = x.terms;
    if (first && !second && x.plus.sign === 0 && first.by.equals(ONE)) return first.place;
    return this.#place({ how: 'sum', of: x }, keyOf(x));
  }

  #place(work: Work, key: string): number {
    let place = this.#places.get(key);
    if (place === undefined) this.#places.set(key, (place = this.works.push(work) - 1));
    return place;
  }

  #followed(value: Rational, of: Linear): Rational {
    return of.terms.length === 0 ? value : (new Followed(this, value, of) as unknown as Rational);
  }
}

const MINUS = ONE.neg();
const opposite = (x: Outcome): Outcome => (x === 0 ? 0 : x === 1 ? -1 : 1);
const said = (x: Operand): string => (typeof x === 'number' ? `#${x}` : x.toFraction());
const rational = (x: Rational | number | bigint): Rational => (x instanceof Rational ? x : Rational.of(x));
const linearOf = (x: Rational): Linear => (x instanceof Followed ? x.of : constant(x));
const valueOf = (x: Rational): Rational => (x instanceof Followed ? x.value : x);

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
    readonly value: Rational,
    readonly of: Linear,
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
    return this.#decided('sign', ZERO);
  }
  get isWhole(): boolean {
    return this.#decided('whole', ZERO) === 0;
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
    return this.#worked('neg', ZERO);
  }
  abs(): Rational {
    return this.#worked('abs', ZERO);
  }
  floor(): Rational {
    return this.#worked('floor', ZERO);
  }
  ceil(): Rational {
    return this.#worked('ceil', ZERO);
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
