/** The only place that uses the wait for Excel: until the workbook has answered, the engine makes itself ready. */
import type { Desk } from './parts';

/** Waits for the workbook's answer. It is never kept waiting: the engine stops where it is once the answer is there. */
export async function meanwhileReady<T>({ engine }: Pick<Desk, 'engine'>, answer: Promise<T>): Promise<T> {
  const answered = new AbortController();
  // An engine that cannot be loaded is told of where it is needed.
  void engine().then(
    (loaded) => (answered.signal.aborted ? undefined : loaded.warmUp?.(answered.signal)),
    () => undefined,
  );
  try {
    return await answer;
  } finally {
    answered.abort();
  }
}
