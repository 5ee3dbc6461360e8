/** The only place that says how long work pauses: it yields now and then, and whoever carries it on may let others in between. */

/** Work that pauses. What it yields tells nothing. */
export type Pausing<T> = Generator<undefined, T, void>;

/** Carries the work on without a pause. */
export function carriedOn<T>(work: Generator<unknown, T, void>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Rows of a long table between two pauses; even slow ones take a few milliseconds. */
export const ROWS_AT_ONCE = 128;
