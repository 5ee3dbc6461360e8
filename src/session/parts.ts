/** The only place that says what a session is made of. */
import type { Snapshot } from '../core/model/snapshot';
import type { Host } from '../host/port';
import type { pause } from './attempt';
import type { Engine } from './engine';
import type { Store } from './store';
import type { Work } from './work';

export interface SessionParts {
  readonly host: Host;
  /** Asked for at the first read and kept: the pane paints before the engine is loaded. */
  readonly engine: () => Promise<Engine>;
  readonly now?: () => Date;
  readonly pause?: typeof pause;
}

/** What the steps of a run share. `snapshot` is the workbook as last read. */
export interface Desk {
  readonly host: Host;
  readonly engine: () => Promise<Engine>;
  readonly now: () => Date;
  readonly store: Store;
  readonly work: Work;
  snapshot: Snapshot | null;
}

/** `16:42` of the local clock. */
export const clockTime = (at: Date): string =>
  `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
