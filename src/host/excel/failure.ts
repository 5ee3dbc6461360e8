/** The only place that turns what went wrong between us and Excel into a failure of the port. */
import { HostFailure } from '../port';
import { SENTENCES } from './sentences';
import { codeOf, Unanswered } from './trip';

export interface Circumstances {
  readonly reading?: boolean;
  readonly sheet?: string;
  readonly workbook?: string;
  readonly patience: number;
}

/** Nothing was written. A failure that is one already stays as it is. */
export function failureOf(error: unknown, about: Circumstances): HostFailure {
  if (error instanceof HostFailure) return error;
  if (error instanceof Unanswered) {
    if (error.end === 'aborted') return cancelled();
    const seconds = Math.round(about.patience / 1000);
    return new HostFailure('slow', about.reading ? SENTENCES.slowRead(seconds) : SENTENCES.slow(seconds));
  }
  const code = codeOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  const fail = (kind: HostFailure['kind'], sentence: string): HostFailure =>
    new HostFailure(kind, sentence, 'old', [], detail);
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return fail('editing', SENTENCES.editing());
    case 'AccessDenied':
      return fail('protected', SENTENCES.protected(about.sheet ?? ''));
    case 'InvalidSelection':
      return fail('switched', SENTENCES.switched(about.workbook ?? ''));
    case 'ItemNotFound':
    case 'InvalidReference':
      if (about.sheet) return fail('other', SENTENCES.noSheet(about.sheet));
  }
  const shown = code || 'GeneralException';
  return fail('other', about.reading ? SENTENCES.otherRead(shown) : SENTENCES.other(shown));
}

export const cancelled = (): HostFailure => new HostFailure('cancelled', SENTENCES.cancelled());
