/** The only place that reads a sentence while it is typed and says what mark this row would have. */
import { useEffect, useMemo, useState } from 'react';
import type { AppraisedRule } from '../../core/model/appraisal';
import type { Exact } from '../../core/model/exact';
import type { ReadingStatus, ReadingView } from '../../core/model/reading';
import type * as corePreview from '../../core/preview';
import { t } from '../texts';
import type { Found } from './indicators';
import { useSession } from './session';

export interface Preview {
  readonly status: ReadingStatus;
  /** null while nothing is typed or the reader is still being fetched. */
  readonly reading: ReadingView | null;
  readonly original: ReadingView | null;
  /** The mark as it would become; null when the sentence is not read or data is missing. */
  readonly mark: Exact | null;
  readonly hint: string;
}

type Core = typeof corePreview;

export function usePreview(found: Found, rule: AppraisedRule | null, text: string): Preview {
  const session = useSession();
  const [core, setCore] = useState<Core | null>(null);
  useEffect(() => {
    void import('../../core/preview').then(setCore);
  }, []);
  return useMemo(() => {
    const original = core && rule ? core.readingOf(rule.text) : null;
    if (!core || !text.trim()) return { status: 'empty', reading: null, original, mark: null, hint: '' };
    const reading = core.readingOf(text.trim());
    const { appraisal } = session.state;
    const { snapshot } = session;
    const mark =
      appraisal && snapshot && reading.status === 'read'
        ? core.markWith(appraisal, snapshot, found.ref.table, found.row, text.trim())
        : null;
    return { status: reading.status, reading, original, mark, hint: hintFor(reading) };
  }, [core, found, rule, session, text]);
}

function hintFor(reading: ReadingView): string {
  const damaged = reading.pieces.find((p) => p.kind === 'damaged');
  if (damaged) {
    const x = reading.text.slice(damaged.span.start, damaged.span.end);
    return t('re.hintDamaged', { x, why: damaged.suspicion ?? '' });
  }
  if (reading.status === 'manual' || reading.pieces.some((p) => p.kind === 'discretion')) return t('re.hint');
  return reading.status === 'refused' ? t('re.hintUnread') : '';
}
