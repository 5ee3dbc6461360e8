/** The only place that says what a session knows at one moment: its phase and the appraisal that the views show. */
import type { Appraisal } from '../core/model/appraisal';
import type { WritePlan } from '../core/model/plan';
import { DEFAULT_SETTINGS, type Settings } from '../core/model/settings';
import type { Selection } from '../host/port';
import type { Phase } from './phase';
import type { LastRun } from './record';
import type { SettingsTrouble } from './settings';
import type { Since } from './since';

export type ScopeChoice = 'all' | 'rows';

export interface SessionState {
  readonly phase: Phase;
  readonly settings: Settings;
  /** Why the workbook's settings block was set aside; null when it was used or there is none. */
  readonly trouble: SettingsTrouble | null;
  readonly appraisal: Appraisal | null;
  /** What a run would write now, or what the last one wrote. */
  readonly plan: WritePlan | null;
  readonly scope: ScopeChoice;
  /** As last asked for; the run asks again. */
  readonly selection: Selection | null;
  readonly lastRun: LastRun | null;
  /** The marks shown have been asked for: the total stands in the view. */
  readonly scored: boolean;
  /** The marks shown are those in the sheet. */
  readonly written: boolean;
  readonly since: Since | null;
  /** false: the workbook could not keep the record, so 撤销 ends with the pane. */
  readonly recorded: boolean;
}

export const START: SessionState = {
  phase: { s: 'idle' },
  settings: DEFAULT_SETTINGS,
  trouble: null,
  appraisal: null,
  plan: null,
  scope: 'all',
  selection: null,
  lastRun: null,
  scored: false,
  written: false,
  since: null,
  recorded: true,
};

/** Columns whose meaning must be confirmed before anything is scored. */
export const doubtsOf = (state: SessionState): number =>
  state.appraisal?.tables.reduce((n, table) => n + table.reading.doubts.length, 0) ?? 0;

/** 撤销 has something to put back. */
export const canUndo = (state: SessionState): boolean =>
  (state.phase.s === 'written' || state.phase.s === 'stale') &&
  state.lastRun?.restore != null &&
  state.lastRun.restore.cells.length > 0;
