/** The only place that says what every write of this host is done with. */
import type { Listing } from './listing';
import type { PutBack } from './putback';

export interface Workplace {
  /** Milliseconds until Excel counts as not answering. */
  readonly patience: number;
  /** The workbook as last read; undefined before the first reading. */
  readonly listing: Listing | undefined;
  readonly putBack: PutBack;
}
