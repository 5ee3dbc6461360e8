/** The only place that says what a scored row is: mark, conventions in play, and the trace that explains it. */
import type { CellRef } from './area';
import type { ConventionId } from './convention';
import type { Exact } from './exact';
import type { Missing } from './inputs';
import type { Stage } from './reading';
import type { Span } from './span';

/** One clause at work. The amounts of the applied clauses sum to `Trace.exact`. */
export interface TraceStep {
  readonly span: Span;
  readonly stage: Stage;
  /** false: read, but it did not apply to these numbers (未适用). */
  readonly applied: boolean;
  /** Chinese: what was compared or counted, `−7.2%低于1.5%，低8.7个百分点 × 1分`. */
  readonly how: string;
  /** What it adds to the mark (negative for a deduction); null for weights and clauses that only decide. */
  readonly amount: Exact | null;
}

/** One value that the mark rests on; `at` is absent when no single cell holds it. */
export interface TraceInput {
  /** Chinese name: 增速完成, 全区平均. */
  readonly name: string;
  /** As shown to a person, with unit: `−7.2%`. */
  readonly value: string;
  readonly at?: CellRef;
}

/** 计分过程: the clauses in the order they acted. INVARIANT: `exact`, rounded, is the mark. */
export interface Trace {
  readonly steps: readonly TraceStep[];
  readonly inputs: readonly TraceInput[];
  /** Before rounding. */
  readonly exact: Exact;
  /** How many decimals the mark is rounded to, half-up. */
  readonly places: number;
}

/** A convention that decided this mark, with what the other choices would have given (rounded like the mark). */
export interface ConventionUse {
  readonly id: ConventionId;
  readonly chosen: string;
  readonly alternatives: readonly { readonly choice: string; readonly mark: Exact }[];
}

/** A row's mark with what follows from it. */
export interface Score {
  /** Rounded half-up. */
  readonly mark: Exact;
  /** full − mark when positive, otherwise 0; for bonus rows only what is negative. */
  readonly deduction: Exact;
  /** mark − full when positive; for bonus rows the mark itself when positive. */
  readonly bonus: Exact;
  /** Only conventions whose other choices change this mark. */
  readonly conventions: readonly ConventionUse[];
  /** A veto on the grade (等次) that leaves the marks: its words. */
  readonly gradeVeto: string | null;
}

/** What scoring one row gives. */
export type Outcome =
  | {
      readonly status: 'scored';
      readonly score: Score;
      /** The mark before rounding. */
      readonly exact: Exact;
      readonly trace: () => Trace;
    }
  | { readonly status: 'missing_input'; readonly missing: readonly Missing[] }
  /** `stated`: the rule itself leaves such a row out. */
  | { readonly status: 'not_applicable'; readonly stated: boolean }
  | { readonly status: 'manual' }
  | { readonly status: 'unreadable_rule' };
