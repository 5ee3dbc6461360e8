/** The only place that makes a round trip to Excel: one batch, one `sync`, watched. */

/** Why Excel did not answer as asked. */
export type TripEnd = 'silent' | 'aborted';

/** Excel has not answered; it still may. `late` settles when it does. */
export class Unanswered extends Error {
  constructor(
    readonly end: TripEnd,
    readonly late: Promise<unknown>,
  ) {
    super(end);
  }
}

export interface TripOptions {
  /** Milliseconds until Excel counts as not answering. */
  readonly patience: number;
  /** Only for trips that change nothing: one that writes is always waited for. */
  readonly signal?: AbortSignal;
  /**
   * Lets Excel hold the batch until a cell edit ends, instead of failing at once. Never for a first write: held back, it
   * would land after the user has given up.
   */
  readonly afterEdit?: boolean;
}

/**
 * `build` queues the work and gives the proxies; they are loaded when the promise settles. Ranges must be untracked, or
 * Excel.run makes a second trip to let go of them.
 */
export function trip<T>(build: (context: Excel.RequestContext) => T, options: TripOptions): Promise<T> {
  const answer = Excel.run({ delayForCellEdit: options.afterEdit ?? false }, async (context) => {
    const proxies = build(context);
    await context.sync();
    return proxies;
  });
  return watched(answer, options);
}

function watched<T>(answer: Promise<T>, { patience, signal }: TripOptions): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    const give = (why: TripEnd): void => {
      end();
      reject(new Unanswered(why, answer));
    };
    const abort = (): void => give('aborted');
    const timer = setTimeout(() => give('silent'), patience);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort);
    answer.then(
      (value) => {
        end();
        resolve(value);
      },
      (error: unknown) => {
        end();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

/** Excel's code of a failure, or ''. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const TOO_LARGE = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];
export const tooLarge = (error: unknown): boolean => TOO_LARGE.includes(codeOf(error));

/** `area` of the sheet; untracked, for use in the trip that queues it only. */
export const rangeAt = (sheet: Excel.Worksheet, address: string): Excel.Range => sheet.getRange(address).untrack();
