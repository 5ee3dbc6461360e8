/** The only place that holds what compiling a part for columns may use: constants, columns and the evaluator's own context. */
import { HUNDRED, ONE, toNumber, ZERO, type Exact } from '../../model/exact';
import type { MeasureName } from '../../model/inputs';
import type { Unit } from '../../model/quantity';
import { type Context } from '../../methods/context';
import type { Amount, Measure, Part, Reference } from '../../methods/rule';
import { isPercentual, PERCENT } from '../../text/units';
import { isReduction, lowerIsBetter } from '../../text/direction';
import { STAND_INS, UNDONE } from '../context';
import { meetsTarget } from '../ownNumber';
import { OTHER_RATE, standsAsRate } from '../rates';
import { statedAim } from '../statedAim';
import { type Column, type Columns } from './column';
import { type Program, type Vec } from './vector';

/** What is taken for the value before its growth is. */
const STAND_IN_FIRST: readonly MeasureName[] = ['actual', 'score', 'ratio', 'count', 'abs_error'];

/** A value of all rows, with the unit of its column. */
export interface Measured {
  readonly value: Vec;
  readonly unit: Unit | null;
}

/** As in the exact engine: a net change, and new ones beside last year's stock, are no count. */
export const ofTwoStocks = (words: string, columns: Columns): boolean =>
  !columns.count && (/净[增减]/.test(words) || (/新增|增加/.test(words) && columns.last_year !== undefined));

/** Thrown while compiling only: this is for the exact engine. */
export class NotByColumn extends Error {}

/** A column and where each block of it goes. */
export interface Read {
  readonly values: Float64Array;
  readonly into: Float64Array;
}

/** What compiling a part may use: the evaluator's own context for all that is the same in every row, and the columns. */
export class Desk {
  constructor(
    readonly program: Program,
    readonly part: Part,
    /** The indicator's name. */
    readonly row: string,
    /** Answers what no row changes: marks, conventions, units, kinds of measure. It has no inputs. */
    readonly fixed: Context,
    readonly columns: Columns,
    readonly onlyDeducts: boolean,
    readonly reads: Read[],
    /** No number of a column that is larger is calculated with here. */
    readonly most: number,
    /** The columns read so far, by name. */
    readonly known: Map<MeasureName, Vec>,
  ) {}

  readonly #derived = new Map<string, Measured>();

  constant(x: Exact): Vec {
    return this.program.constant(x);
  }

  /** Some row of some column holds a larger number. */
  exceeds(most: Exact): boolean {
    return Object.values(this.columns).some((column: Column | undefined) => {
      const limit = toNumber(most) * 10 ** (column?.decimals ?? 0);
      return column?.values.some((v) => Math.abs(v) > limit) ?? false;
    });
  }

  marks(a: Amount): Vec {
    return this.constant(this.fixed.marks(a));
  }

  /** The column, or one that stands in for it; null without any. A row without a value there is for the exact engine. */
  tryAsk(name: MeasureName): Measured | null {
    for (const candidate of [name, ...(STAND_INS[name] ?? [])]) {
      const column = this.columns[candidate];
      if (!column) continue;
      // As in the exact engine: 5/6 is five of six, or a rate, by what the row is.
      if (name === 'actual' && candidate === 'ratio') throw new NotByColumn();
      if (name !== candidate && (candidate === 'best' || candidate === 'max') && lowerIsBetter(this.row))
        throw new NotByColumn();
      const value = this.known.get(candidate) ?? this.program.column(10 ** column.decimals, this.most);
      if (!this.known.has(candidate)) this.reads.push({ values: column.values, into: value.n.of });
      this.known.set(candidate, value);
      return { value, unit: column.unit };
    }
    return null;
  }

  ask(name: MeasureName): Measured {
    const found = this.tryAsk(name);
    if (!found) throw new NotByColumn();
    return found;
  }

  /** As `Context.measure`. */
  measure(m: Measure): Measured {
    if (m.name === 'count') return this.count(m.words);
    const key = `${m.name} ${m.words}`;
    const derived = this.#derived.get(key);
    if (derived) return derived;
    const measured =
      m.name === 'completion'
        ? (this.tryAsk('completion') ?? this.#completion(m))
        : m.name === 'growth'
          ? (this.tryAsk('growth') ?? this.#growth(m))
          : this.#asked(m);
    this.#derived.set(key, measured);
    return measured;
  }

  /** As in the exact engine: a stock beside that of last year is no count, nor is what was done one of what was not. */
  count(words: string): Measured {
    if (ofTwoStocks(words, this.columns)) throw new NotByColumn();
    if (UNDONE.test(words) && this.columns.target && !this.columns.count) throw new NotByColumn();
    return this.ask('count');
  }

  /** As in the exact engine: what an amount grew by is no other rate, and turns round where a fall is asked for. */
  #asked({ name, words }: Measure): Measured {
    const found = this.ask(name);
    const grown = name === 'actual' && this.columns.growth && !STAND_IN_FIRST.some((n) => this.columns[n]);
    if (grown && (OTHER_RATE.test(words) || isReduction(words))) throw new NotByColumn();
    return found;
  }

  #completion(m: Measure): Measured {
    const actual = this.#asked({ name: 'actual', words: m.words });
    const target = this.tryAsk('target');
    const share = actual.unit !== null && isPercentual(actual.unit);
    if (target ? share && !this.columns.target : statedAim(this.part)) throw new NotByColumn();
    if (!target) {
      if (actual.unit === null || this.isPercentage(actual, m) === true) return actual;
      throw new NotByColumn();
    }
    const aim = this.inUnit(target, actual.unit);
    return { value: this.program.scaled(this.program.div(actual.value, aim), HUNDRED), unit: PERCENT };
  }

  #growth(m: Measure): Measured {
    const actual = this.#asked({ name: 'actual', words: m.words });
    const last = this.tryAsk('last_year');
    if (!last) {
      // As in the exact engine: what is held against a target is no growth, unless the row says so.
      const aimed = meetsTarget(this.part) && this.isPercentage(actual, m) === null;
      const rate = this.isPercentage(actual, { name: 'actual', words: `${m.words}增速` }) !== false;
      if (rate && !aimed && !standsAsRate(m.words, this.row)) return actual;
      throw new NotByColumn();
    }
    // From nothing or less nothing grows by a share: such a row divides by nought, and is for the exact engine.
    const before = this.program.max(this.inUnit(last, actual.unit), this.constant(ZERO));
    const risen = this.program.sub(actual.value, before);
    return { value: this.program.scaled(this.program.div(risen, before), HUNDRED), unit: PERCENT };
  }

  /** As `Context.reference`. */
  reference(r: Reference, m: Measure): Measured {
    if (r.kind === 'constant') return { value: this.constant(r.constant.value), unit: r.constant.unit };
    // As in the exact engine: no growth rate is held against a schedule.
    if (r.kind === 'named' && r.name === 'schedule' && m.name === 'actual' && !this.columns.actual)
      throw new NotByColumn();
    if (r.kind === 'named') return this.ask(r.name);
    if (r.kind === 'part' || r.kind === 'beyond') throw new NotByColumn();
    const target = this.tryAsk('target');
    if (target) return target;
    const actual = this.tryAsk('actual');
    if (!actual || !(this.isPercentage(actual, m) ?? false)) throw new NotByColumn();
    return { value: this.constant(HUNDRED), unit: PERCENT };
  }

  /** As `Context.inUnit`: the same factor in every row. */
  inUnit({ value, unit: from }: Measured, unit: Unit | null): Vec {
    return this.program.scaled(value, this.fixed.inUnit({ value: ONE, unit: from, firmness: 'firm' }, unit));
  }

  isPercentage({ unit }: Measured, m: Measure): boolean | null {
    return this.fixed.isPercentage({ value: ONE, unit, firmness: 'firm' }, m);
  }
}
