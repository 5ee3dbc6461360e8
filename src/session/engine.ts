/** The only place that says what a run needs of the core, so that it can be loaded after the first paint and replaced in tests. */
import type { Appraisal } from '../core/model/appraisal';
import type { CellRef } from '../core/model/area';
import type { WritePlan, WriteScope } from '../core/model/plan';
import type { Settings } from '../core/model/settings';
import type { Snapshot } from '../core/model/snapshot';
import type { WorkOptions } from '../host/port';

export interface Engine {
  appraise(snapshot: Snapshot, settings: Settings, options?: WorkOptions): Promise<Appraisal>;
  /** Again after an edit; null when everything must be appraised. */
  appraiseChanged(
    earlier: Appraisal,
    snapshot: Snapshot,
    settings: Settings,
    changed: readonly CellRef[],
  ): Appraisal | null;
  planWrites(
    appraisal: Appraisal,
    snapshot: Snapshot,
    scope: WriteScope,
    options?: WorkOptions,
  ): WritePlan | Promise<WritePlan>;
  /** Makes ready what the first appraisal needs, in short slices, until told to stop; goes on from there the next time. */
  warmUp?(until: AbortSignal): Promise<void>;
}
