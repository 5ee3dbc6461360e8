/** The only place that carries a piece of host work through its phases: progress, waiting for a cell edit, cancel, failure. */
import type { HostFailure, WorkOptions } from '../host/port';
import { asFailure, attempt, cancelled, type pause } from './attempt';
import type { Failure } from './phase';
import type { Store } from './store';

type Doing = 'reading' | 'scoring' | 'writing';

/** Work that leaves the phase alone. Nobody waits for `patient` work (随改随算): it lasts until the person has ended typing. */
export type Quiet = boolean | 'patient';

export class Work {
  #abort = new AbortController();

  constructor(
    private readonly store: Store,
    private readonly pauseFor: typeof pause,
  ) {}

  /** A new click: whatever was cancelled before does not count for it. */
  begin(): void {
    this.#abort = new AbortController();
  }

  cancel(): void {
    this.#abort.abort();
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Does one host call. Rejects only with `HostFailure`. */
  do<T>(doing: Doing, quiet: Quiet, call: (options: WorkOptions) => Promise<T>): Promise<T> {
    const { signal } = this.#abort;
    const progress = (done: number, of: number): void => {
      if (!quiet && !signal.aborted && doing !== 'reading') this.store.move({ s: doing, done, of });
    };
    const show = (): void => {
      if (quiet || signal.aborted) return;
      this.store.move(doing === 'reading' ? { s: 'reading' } : { s: doing, done: 0, of: 0 });
    };
    return attempt(() => call({ signal, progress }), {
      signal,
      patient: quiet === 'patient',
      pause: this.pauseFor,
      waiting: () => void (quiet || this.store.move({ s: 'waiting' })),
      resumed: show,
    });
  }

  /** Stops here when the user has cancelled; between two host calls. */
  check(): void {
    if (this.#abort.signal.aborted) throw cancelled();
  }

  /** Ends the work with what stopped it. */
  fail(error: unknown, during: Failure['during']): void {
    const failure = asFailure(error);
    if (failure.kind === 'cancelled') this.store.move({ s: 'cancelled' });
    else this.store.move({ s: 'failed', failure: told(failure, during) });
  }
}

function told(failure: HostFailure, during: Failure['during']): Failure {
  const kind = failure.kind === 'cancelled' ? 'slow' : failure.kind;
  const { sentence, left, cells, detail } = failure;
  return { kind, during, sentence, left, cells, detail };
}
