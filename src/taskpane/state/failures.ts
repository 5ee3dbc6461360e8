/** The only place that says what a failure is called and what ways out there are. */
import { refText, type CellRef } from '../../core/model/area';
import { t, type TextId } from '../texts';
import type { Failure } from '../../session/phase';

/** What a button of a failure does. */
export type WayOut = 'retry' | 'lift' | 'reveal' | 'force' | 'cancel' | 'copy';

export interface FailureView {
  readonly intent: 'error' | 'warning';
  readonly title: string;
  readonly body: string;
  readonly ways: readonly { readonly way: WayOut; readonly label: string }[];
  /** For 复制错误信息. */
  readonly detail: string;
}

const TITLES: { readonly [K in Exclude<Failure['kind'], 'kept'>]: TextId } = {
  protected: 'err.protectedT',
  filtered: 'err.filterT',
  broken: 'err.brokenT',
  conflict: 'err.conflictT',
  switched: 'err.switchT',
  editing: 'err.stillT',
  slow: 'err.slowT',
  unreadable: 'err.unreadableT',
  other: 'err.otherT',
};

export const EDITING: FailureView = {
  intent: 'warning',
  title: t('err.editT'),
  body: t('err.editB'),
  ways: [{ way: 'cancel', label: t('dock.cancel') }],
  detail: '',
};

/** `home` is the sheet whose name need not be said. */
export function failureView(failure: Failure, home: string): FailureView {
  const { kind, detail } = failure;
  if (kind === 'kept') return kept(failure, home);
  const retry = { way: 'retry', label: t('err.retry') } as const;
  const ways = {
    filtered: [
      { way: 'lift', label: t('err.filterDo') },
      { way: 'reveal', label: t('err.reveal') },
    ],
    other: [retry, { way: 'copy', label: t('err.copy') }],
  } as const;
  const title = t(failure.left === 'unknown' ? 'err.tornT' : TITLES[kind]);
  return {
    intent: kind === 'filtered' ? 'warning' : 'error',
    title,
    body: withoutTitle(failure.sentence || t('err.otherB', { x: detail }), title),
    ways: kind === 'filtered' ? ways.filtered : kind === 'other' && detail ? ways.other : [retry],
    detail: [failure.sentence, detail].filter(Boolean).join('\n'),
  };
}

/** A sentence that stands alone elsewhere opens with what the title says here. */
const withoutTitle = (sentence: string, title: string): string =>
  sentence.startsWith(`${title}，`) ? sentence.slice(title.length + 1) : sentence;

function kept({ cells, detail }: Failure, home: string): FailureView {
  const n = cells.length;
  const label = n === 1 ? t('err.keptDo', { x: cellsText(cells, home) }) : t('err.keptAll', { n });
  return {
    intent: 'warning',
    title: t('err.keptT', { n }),
    body: t('err.keptB', { x: cellsText(cells, home), m: detail }),
    ways: [{ way: 'force', label }],
    detail: '',
  };
}

/** `N31`, `N31、N32`, or `N31等5格`. */
function cellsText(cells: readonly CellRef[], home: string): string {
  const names = cells.slice(0, 3).map((cell) => refText(cell, home));
  return cells.length > 3 ? t('err.cellsMore', { x: names[0]!, n: cells.length }) : names.join('、');
}
