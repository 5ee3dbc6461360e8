/** The only place that names the phases of a session and the ways between them. */
import type { FailureKind, HostFailure } from '../host/port';

/** What stopped a run or an undo, as the user is told. `cancelled` is a phase of its own; `editing` is an edit that never ended. */
export interface Failure {
  readonly kind: Exclude<FailureKind, 'cancelled'>;
  /** What was being done, so that 重试 repeats it. */
  readonly during: 'read' | 'run' | 'undo';
  /** Chinese, from the host; the pane adds the title and the way out. */
  readonly sentence: string;
  /** `old`: nothing was written. */
  readonly left: HostFailure['left'];
  readonly cells: HostFailure['cells'];
  readonly detail: string;
}

/**
 * The phase is what the dock shows. Only `ready` … `failed` accept a run; `reading` … `writing` accept a cancel.
 * `written.same`: the sheet already held every result. `stale.cells`: how many cells changed, null when only that something did.
 */
export type Phase =
  | { readonly s: 'idle' }
  | { readonly s: 'reading' }
  | { readonly s: 'notable' }
  | { readonly s: 'ready' }
  | { readonly s: 'scoring' | 'writing'; readonly done: number; readonly of: number }
  | { readonly s: 'waiting' }
  | { readonly s: 'written'; readonly at: string; readonly cells: number; readonly same: boolean }
  | { readonly s: 'stale'; readonly cells: number | null }
  | { readonly s: 'undone'; readonly at: string; readonly cells: number }
  | { readonly s: 'cancelled' }
  | { readonly s: 'failed'; readonly failure: Failure };

export type PhaseName = Phase['s'];

/** Work is going on: the big button is busy, 取消 is offered. */
export const busy = (phase: Phase): boolean =>
  phase.s === 'reading' || phase.s === 'scoring' || phase.s === 'writing' || phase.s === 'waiting';

const WORK: readonly PhaseName[] = ['reading', 'scoring', 'waiting', 'writing'];

/** Every lawful way from a phase to the next; a test walks them, the session refuses others. */
export const WAYS: { readonly [P in PhaseName]: readonly PhaseName[] } = {
  idle: ['reading', 'failed'],
  reading: ['waiting', 'scoring', 'notable', 'ready', 'written', 'stale', 'undone', 'cancelled', 'failed'],
  notable: ['reading', 'ready', 'written', 'stale', 'failed'],
  ready: ['reading', 'scoring', 'ready', 'written', 'stale', 'failed'],
  scoring: [...WORK, 'written', 'notable', 'ready', 'cancelled', 'failed'],
  waiting: [...WORK, 'written', 'notable', 'ready', 'stale', 'undone', 'cancelled', 'failed'],
  writing: [...WORK, 'written', 'undone', 'cancelled', 'failed'],
  written: ['reading', 'ready', 'scoring', 'writing', 'written', 'stale', 'failed'],
  stale: ['reading', 'ready', 'scoring', 'writing', 'written', 'stale', 'failed'],
  undone: ['reading', 'ready', 'scoring', 'undone', 'written', 'stale', 'failed'],
  cancelled: ['reading', 'ready', 'scoring', 'writing', 'written', 'stale', 'failed'],
  failed: ['reading', 'ready', 'scoring', 'writing', 'written', 'stale', 'failed'],
};
