/** The only place that scores a row with one number after another in one of its cells: by what was done with those tried before. */
import { readCell } from '../../layout';
import type { CellRef } from '../../model/area';
import type { Exact } from '../../model/exact';
import type { Outcome } from '../../model/score';
import type { CellValue } from '../../model/snapshot';
import type { Operand } from './linear';
import { numberAt, Paths } from './paths';
import { NumbersOnly, type FollowedReading } from './reading';
import { Tape, Untraceable } from './tape';

/** A row scored once more. `exact` is the mark before rounding. */
export interface Rescored {
  readonly mark: Exact;
  readonly exact: Exact;
}

/** Numbers that end here are scored one by one. */
const ALONE = 'alone';
type End = { readonly mark: Operand; readonly exact: Operand } | null | typeof ALONE;

/** Ways of one cell beyond which its numbers are scored one by one. */
const MOST_WAYS = 100;

export class Tried {
  readonly #paths = new Paths<End>();
  #failed = false;
  #seen = 0;

  constructor(
    private readonly at: CellRef,
    /** What a number comes to in that cell. */
    private readonly amount: (value: number) => Exact | null,
    /** The outcome of the row with that content in the cell. */
    private readonly outcome: (content: CellValue, following: FollowedReading | null) => Outcome,
  ) {}

  score(content: CellValue): Rescored | null {
    const amount = typeof content === 'number' ? this.amount(content) : null;
    // The first may be the only one.
    if (!amount || this.#failed || ++this.#seen === 1) return rescored(this.outcome(content, null));
    const numbers = { number: () => amount };
    let end = this.#paths.end(numbers);
    if (end === undefined) {
      this.#learn(content);
      end = this.#paths.end(numbers);
    }
    if (end === undefined || end === ALONE) return rescored(this.outcome(content, null));
    return end && { mark: numberAt(end.mark), exact: numberAt(end.exact) };
  }

  /** Scores the row once more and keeps its way. */
  #learn(content: CellValue): void {
    const tape = new Tape();
    let end: End = ALONE;
    try {
      const found = rescored(this.outcome(content, this.#following(tape)));
      end = found && { mark: tape.operandOf(found.mark), exact: tape.operandOf(found.exact) };
    } catch (error) {
      if (!(error instanceof Untraceable)) throw error;
    }
    const kept = this.#paths.learn(tape, end, end && end !== ALONE ? [end.mark, end.exact] : []);
    if (!kept || this.#paths.size >= MOST_WAYS) this.#failed = true;
  }

  #following(tape: Tape): FollowedReading {
    const { sheet, row, col } = this.at;
    return {
      reader: (of, at, context) => {
        const reading = readCell(of, at, context);
        if (!reading.number || at.row !== row || at.col !== col || of.name !== sheet) return reading;
        return { ...reading, number: { ...reading.number, value: tape.cell(0, reading.number.value) } };
      },
      inputs: (source) => new NumbersOnly(source),
    };
  }
}

export const rescored = (outcome: Outcome): Rescored | null =>
  outcome.status === 'scored' ? { mark: outcome.score.mark, exact: outcome.exact } : null;
