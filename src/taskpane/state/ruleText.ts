/** The only place that cuts a rule text into what is shown: numbered clauses, unread words, the rest. */
import type { ReadingView, Stage } from '../../core/model/reading';
import type { Trace, TraceStep } from '../../core/model/score';

export interface TextPart {
  readonly text: string;
  readonly kind: 'clause' | 'plain' | 'remark' | 'unread';
  /** For clauses: 1-based number, the same as its step's. */
  readonly number?: number;
  readonly stage?: Stage;
  /** For clauses: it acted on these numbers; true when nothing was scored yet. */
  readonly applied?: boolean;
}

const KINDS = {
  clause: 'clause',
  neutral: 'plain',
  remark: 'remark',
  unread: 'unread',
  discretion: 'unread',
  damaged: 'unread',
} as const;

/** INVARIANT: the texts of the parts, joined, are the text. */
export function textParts(reading: ReadingView, trace: Trace | null): TextPart[] {
  const steps = trace ? numberedSteps(reading, trace) : [];
  return reading.pieces.map(({ span, kind, clause }) => {
    const text = reading.text.slice(span.start, span.end);
    const read = clause === undefined ? undefined : reading.clauses[clause];
    if (KINDS[kind] !== 'clause' || clause === undefined || !read)
      return { text, kind: KINDS[kind] === 'clause' ? 'plain' : KINDS[kind] };
    const own = steps.filter((s) => s.number === clause + 1);
    // A clause without a step of its own (weights) shows in the steps of others.
    const applied = own.length === 0 || own.some((s) => s.step.applied);
    return { text, kind: 'clause', number: clause + 1, stage: read.stage, applied };
  });
}

export interface NumberedStep {
  /** Number of its clause in the text; 0 for a step that no clause says (a convention). */
  readonly number: number;
  readonly step: TraceStep;
}

/** The steps of a trace with the clause each one comes from, in the order of the text; a step without a clause stays behind the one before it. */
export function numberedSteps(reading: ReadingView, trace: Trace): NumberedStep[] {
  const weights = weightNumbers(reading, trace);
  let before = 0;
  return trace.steps
    .map((step) => {
      const number = weights.get(step) ?? clauseOf(reading, step) + 1;
      before = number || before;
      return { number, step, place: before };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ number, step }) => ({ number, step }));
}

/** A weight's step spans the part it weighs; where each has a clause of its own, they follow one another in the same order. */
function weightNumbers(reading: ReadingView, trace: Trace): Map<TraceStep, number> {
  const numbers = reading.clauses.flatMap((clause, index) => (clause.stage === 'weight' ? [index + 1] : []));
  const steps = trace.steps.filter((step) => step.stage === 'weight');
  return new Map(steps.length === numbers.length ? steps.map((step, i) => [step, numbers[i]!]) : []);
}

/** The clause that shares most characters with the step; −1 for none. */
function clauseOf(reading: ReadingView, { span }: TraceStep): number {
  let best = -1;
  let most = 0;
  for (const [index, clause] of reading.clauses.entries()) {
    const shared = Math.min(span.end, clause.span.end) - Math.max(span.start, clause.span.start);
    if (shared > most) [best, most] = [index, shared];
  }
  return best;
}

/** Stretches that block the mark. */
export const unreadCount = (reading: ReadingView): number =>
  reading.pieces.filter((p) => KINDS[p.kind] === 'unread').length;
