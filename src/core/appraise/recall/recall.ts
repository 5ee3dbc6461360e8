/** The only place that scores a long table by what its other rows have shown: a row alike that takes a known way is not worked out anew. */
import { readCell } from '../../layout';
import type { AppraisedRow, Warning } from '../../model/appraisal';
import type { Diagnostic } from '../../model/diagnostic';
import type { IndicatorRow, TableReading } from '../../model/indicator';
import type { Exact } from '../../model/exact';
import { sheetNamed, type Snapshot } from '../../model/snapshot';
import type { Side } from '../../summary/warnings/case';
import { colourOf } from '../../model/appraisal';
import { warningText } from '../../writeback/warningCell';
import type { Measured } from '../sides';
import { Alike, RowNumbers, type Form } from './alike';
import { numberAt } from './paths';
import { NumbersOnly, type FollowedReading } from './reading';
import { RecalledRow, type RecalledEnd } from './recalledRow';
import type { Operand } from './linear';
import { Tape, Untraceable } from './tape';

/** Thrown where what is asked may yet be answered otherwise for rows to come: this row's way is not kept. */
class Unsettled extends Error {}

/** Rows from which on a table is long. */
export const LONG = 400;
/** Ways of one form beyond which its rows are looked at one by one, and times that a way could not be kept. */
const MOST_WAYS = 200;
const MOST_FAILED = 24;

/** How a row is appraised while its numbers are followed. */
export interface Following extends FollowedReading {
  /** What a warning is told of the good side; `byWords` where only the rule's words tell. */
  readonly side: (role: Measured, settled: Side | null, byWords: (() => Side) | null) => Side;
}

export interface Followed {
  readonly row: AppraisedRow;
  readonly warnings: readonly Warning[];
  readonly reached: readonly (() => string)[] | undefined;
}

/** What appraises a single row of the table. */
export interface RowWork {
  /** The row by the exact engine; of the roles in `spoken` the rule's words tell the good side. */
  readonly exactly: (row: IndicatorRow, spoken: ReadonlySet<Measured>) => AppraisedRow;
  readonly followed: (row: IndicatorRow, following: Following) => Followed;
  readonly settled: (role: Measured, ruleText: string) => Side | null;
  /** How often anything was settled so far. */
  readonly changes: () => number;
  /** The result cell is blank or ours. */
  readonly isOpen: (row: IndicatorRow) => boolean;
  readonly oddInRule: (row: IndicatorRow) => readonly Diagnostic[];
}

interface End extends RecalledEnd {
  /** Mark, deduction and bonus; none where the row has no mark. */
  readonly made: readonly Operand[];
  /** Roles whose good side the rule's words told: no longer so when a row has settled it. */
  readonly spoken: ReadonlySet<Measured>;
  /** The count of changes at which that was last looked at. */
  asOf: number;
}

const NONE: readonly Diagnostic[] = [];

/** Rows that end here are worked out one by one. */
const ALONE = 'alone';

/** What is read of a row as words: where a number stands there, no way is kept that asks for words. */
const SPOKEN = /^(actual|growth|grade|measure|count_total|ontime_rate|satisfaction|overdue|completion|month_)/;

export class Recall {
  readonly #alike: Alike<End | typeof ALONE>;
  readonly #numbers: RowNumbers;

  constructor(
    reading: TableReading,
    snapshot: Snapshot,
    private readonly work: RowWork,
    byName: boolean,
  ) {
    const sheet = sheetNamed(snapshot, reading.sheet);
    if (!sheet) throw new RangeError(`no sheet ${reading.sheet}`);
    this.#alike = new Alike(reading, sheet, byName, work.isOpen);
    this.#numbers = new RowNumbers(sheet);
  }

  /** The row, when others have shown how it comes out; else null. `rule`: the index of its rule. */
  row(row: IndicatorRow, rule: number): AppraisedRow | null {
    const form = this.#alike.of(row);
    if (!form || ++form.seen === 1) return null;
    this.#numbers.turnTo(row.row, form);
    let end = form.paths.end(this.#numbers);
    if (end === undefined || (end !== ALONE && !this.#stillHolds(end, row))) {
      if (!this.#learn(form, row)) return null;
      end = form.paths.end(this.#numbers);
    }
    if (end === undefined || end === ALONE) return null;
    const odd = form.odd === false ? NONE : this.work.oddInRule(row);
    form.odd = odd.length > 0;
    const [mark, deduction, bonus] = end.made;
    const number = (x: Operand | undefined): Exact | null => (x === undefined ? null : numberAt(x));
    return new RecalledRow(row, rule, odd, number(mark), number(deduction), number(bonus), end);
  }

  #stillHolds(end: End, { ruleText }: IndicatorRow): boolean {
    const now = this.work.changes();
    if (end.asOf === now || end.spoken.size === 0) return true;
    for (const role of end.spoken) if (this.work.settled(role, ruleText)) return false;
    end.asOf = now;
    return true;
  }

  /** Appraises the row once more and keeps its way. */
  #learn(form: Form<End | typeof ALONE>, row: IndicatorRow): boolean {
    if (form.paths.size >= MOST_WAYS || form.failed >= MOST_FAILED) return false;
    const tape = new Tape();
    const spoken = new Set<Measured>();
    let end: End | typeof ALONE = ALONE;
    try {
      end = this.#endOf(this.work.followed(row, this.#following(form, tape, spoken)), tape, spoken);
    } catch (error) {
      if (!(error instanceof Untraceable) && !(error instanceof Unsettled)) throw error;
      if (error instanceof Unsettled) {
        form.failed += 1;
        return false;
      }
    }
    const kept = form.paths.learn(tape, end, end === ALONE ? [] : end.made);
    if (!kept) form.failed = MOST_FAILED;
    return kept;
  }

  #following(form: Form<unknown>, tape: Tape, spoken: Set<Measured>): Following {
    const cells = new Map(form.cells.map(({ col, same }, i) => [col, same === undefined ? i : -1]));
    return {
      reader: (sheet, at, context) => {
        const reading = readCell(sheet, at, context);
        const cell = cells.get(at.col);
        if (cell === undefined) throw new Untraceable();
        if (cell < 0 || !reading.number) return reading;
        return { ...reading, number: { ...reading.number, value: tape.cell(cell, reading.number.value) } };
      },
      inputs: form.cells.some(({ role, same }) => same === undefined && SPOKEN.test(role))
        ? (source) => new NumbersOnly(source)
        : (source) => source,
      side: (role, settled, byWords) => {
        if (settled) return settled;
        if (!byWords) throw new Unsettled();
        spoken.add(role);
        return byWords();
      },
    };
  }

  #endOf({ row, warnings, reached }: Followed, tape: Tape, spoken: ReadonlySet<Measured>): End | typeof ALONE {
    const { status, score, existing, diagnostics } = row;
    if (existing || (status !== 'missing_input' && (!score || diagnostics.length > 0))) return ALONE;
    if (status !== 'scored' && status !== 'missing_input') return ALONE;
    const green = reached && (reached.length ? 'words' : '');
    const seen = { warnings, ...(green === undefined ? {} : { reached: green }) };
    return {
      status,
      made: score ? [score.mark, score.deduction, score.bonus].map((x) => tape.operandOf(x)) : [],
      gradeVeto: score?.gradeVeto ?? null,
      warnings: warnings.map(({ kind, level }) => ({ kind, level })),
      reached: reached ? (reached.length ? 'words' : 'none') : null,
      inShort: { colour: colourOf(seen), text: warningText(seen) },
      spoken,
      asOf: this.work.changes(),
      exactly: (of) => this.work.exactly(of, spoken),
    };
  }
}
