/** The only place that puts the phase of the session into the words of the dock. */
import type { Appraisal } from '../../core/model/appraisal';
import { busy, type Phase } from '../../session/phase';
import { canUndo, doubtsOf, type SessionState } from '../../session/state';
import { t } from '../texts';
import { count, rowsText } from './format';

export interface DockView {
  readonly icon: 'ok' | 'warn' | 'info' | null;
  readonly text: string;
  /** null: no bar; `of` 0: how much is not known. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly cancel: boolean;
  readonly undo: boolean;
  /** The big button takes no click. */
  readonly blocked: boolean;
  readonly working: boolean;
}

export function dockView(state: SessionState): DockView {
  const { phase } = state;
  const doubts = doubtsOf(state);
  const idle = phase.s === 'idle';
  return {
    ...told(state, doubts),
    progress: progressOf(phase),
    cancel: busy(phase),
    undo: canUndo(state),
    blocked: busy(phase) || idle || doubts > 0 || (phase.s === 'failed' && !state.appraisal),
    working: phase.s === 'scoring' || phase.s === 'writing' || phase.s === 'waiting',
  };
}

function progressOf(phase: Phase): DockView['progress'] {
  if (phase.s === 'reading') return { done: 0, of: 0 };
  return phase.s === 'scoring' || phase.s === 'writing' ? phase : null;
}

function told(state: SessionState, doubts: number): Pick<DockView, 'icon' | 'text'> {
  const { phase } = state;
  const as = (icon: DockView['icon'], text: string): Pick<DockView, 'icon' | 'text'> => ({ icon, text });
  switch (phase.s) {
    case 'idle':
    case 'notable':
    case 'waiting':
    case 'failed':
      return as(null, '');
    case 'reading':
      return as(null, t('dock.reading'));
    case 'ready':
      return doubts ? as('warn', t('dock.doubt', { n: doubts })) : as('info', readyText(state));
    case 'scoring':
      return as(null, phase.of ? t('dock.scoring', ofText(phase)) : t('dock.scoringStart'));
    case 'writing':
      return as(null, t('dock.writing', ofText(phase)));
    case 'written': {
      const text = t(phase.same ? 'dock.same' : 'dock.written', { time: phase.at, n: count(phase.cells) });
      return state.recorded ? as('ok', text) : as('warn', `${text}，${t('dock.unrecorded')}`);
    }
    case 'stale':
      return as('warn', phase.cells ? t('dock.stale', { n: count(phase.cells) }) : t('dock.staleSome'));
    case 'undone':
      return as('info', t('dock.undone', { time: phase.at, n: count(phase.cells) }));
    case 'cancelled':
      return as('info', t('dock.cancelled'));
  }
}

const ofText = ({ done, of }: { done: number; of: number }): { a: string; b: string } => ({
  a: count(done),
  b: count(of),
});

function readyText(state: SessionState): string {
  if (state.scope === 'rows') {
    const rows = state.selection?.rows ?? [];
    return selectedCount(state) ? t('dock.sel', { a: rowsText(rows) }) : t('dock.selNone');
  }
  const n = state.plan?.writes.length ?? 0;
  return n ? t('dock.ready', { n: count(n) }) : t('dock.readySame');
}

/** Indicators in the selected rows. */
export function selectedCount({ appraisal, selection }: Pick<SessionState, 'appraisal' | 'selection'>): number {
  if (!appraisal || !selection) return 0;
  const inside = (row: number): boolean => selection.rows.some(([a, b]) => row >= a && row <= b);
  return appraisal.tables
    .filter((table) => table.reading.sheet === selection.sheet)
    .reduce((n, table) => n + table.rows.filter((r) => inside(r.indicator.row)).length, 0);
}

export const indicatorCount = (appraisal: Appraisal | null): number =>
  appraisal?.tables.reduce((n, table) => n + table.rows.length, 0) ?? 0;
