/** The only place that says what a run needs of the core, so that it can be loaded after the first paint and replaced in tests. */
import type { Appraisal } from '../core/model/appraisal';
import type { WritePlan } from '../core/model/plan';
import type { Settings } from '../core/model/settings';
import type { Snapshot } from '../core/model/snapshot';
import type { WorkOptions } from '../host/port';

/** Which rows a run writes. Every row is appraised in either case; the others keep what they hold. */
export type RunScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'rows'; readonly sheet: string; readonly rows: readonly (readonly [number, number])[] };

export interface Engine {
  appraise(snapshot: Snapshot, settings: Settings, options?: WorkOptions): Promise<Appraisal>;
  planWrites(appraisal: Appraisal, snapshot: Snapshot, scope: RunScope): WritePlan;
}
