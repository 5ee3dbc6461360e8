/** The only place that waits for a cell edit to end: work that Excel refuses meanwhile is tried again until it goes, or given up. */
import { HostFailure } from '../host/port';

/** Between two tries. */
export const PAUSE_MS = 400;
/** After this long Excel counts as not answering to a click. */
const PATIENCE_MS = 30_000;
/** The workbook's own words promise to go on by themselves. */
export const STILL_EDITING = '单元格编辑未结束，已停止等待，工作表未改动。请按 Enter 结束编辑后重试。';

export interface Attempt {
  readonly signal: AbortSignal;
  /** Nobody waits for it: it lasts as long as the person types. */
  readonly patient?: boolean;
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly waiting: () => void;
  readonly resumed: () => void;
}

/** Runs `work`, again while the user edits a cell. Rejects only with `HostFailure`. */
export async function attempt<T>(work: () => Promise<T>, how: Attempt): Promise<T> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    if (how.signal.aborted) throw cancelled();
    try {
      return await work();
    } catch (error) {
      const failure = asFailure(error);
      if (failure.kind !== 'editing') throw failure;
      if (waited >= PATIENCE_MS && !how.patient)
        throw new HostFailure('editing', STILL_EDITING, 'old', failure.cells, failure.detail);
    }
    how.waiting();
    await how.pause(PAUSE_MS, how.signal);
    if (how.signal.aborted) throw cancelled();
    how.resumed();
  }
}

export const cancelled = (): HostFailure => new HostFailure('cancelled', '已取消，工作表未改动。');

/** Anything else that was thrown is a fault of the product; it is told as `other` with its own words as detail. */
export const asFailure = (error: unknown): HostFailure =>
  error instanceof HostFailure
    ? error
    : new HostFailure('other', '操作未完成，未写入任何内容。', 'old', [], error instanceof Error ? error.message : '');

export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
