/** The only place that says how a rule text that has been read is shown: every character accounted for. */
import type { ConventionId } from './convention';
import type { Span } from './span';

/** When a clause acts. Order of stages, not of words, decides the mark. `band` is a base clause that is one of several 分档. */
export type Stage = 'veto' | 'weight' | 'base' | 'band' | 'deduct' | 'add' | 'limit';

/**
 * What became of a stretch of text. `clause` was read; `neutral` is punctuation, list marks, captions; `remark` is a sentence
 * without scoring word, number or condition; `unread` blocks the mark; `discretion` needs a person (酌情); `damaged` is suspected
 * corruption (每增05个).
 */
export type PieceKind = 'clause' | 'neutral' | 'remark' | 'unread' | 'discretion' | 'damaged';

/** INVARIANT: the pieces of a text are in order, do not overlap and cover it whole. */
export interface Piece {
  readonly span: Span;
  readonly kind: PieceKind;
  /** For `clause`: index into `clauses`. */
  readonly clause?: number;
  /** For `damaged`: the suspicion in Chinese. */
  readonly suspicion?: string;
}

/** A clause as it is shown: where it stands in the text and when it acts. */
export interface ClauseView {
  readonly span: Span;
  readonly stage: Stage;
}

/** `read` can be scored; `manual` asks a person's judgement; `refused` holds text that was not understood; `empty` has no scoring text. */
export type ReadingStatus = 'read' | 'manual' | 'refused' | 'empty';

/** A rule text as read, without the row's numbers. The same text gives the same reading. */
export interface ReadingView {
  readonly text: string;
  readonly status: ReadingStatus;
  readonly pieces: readonly Piece[];
  readonly clauses: readonly ClauseView[];
  /** The canonical sentence (读作), '' unless read. */
  readonly said: string;
  /** Conventions that this text leaves open. */
  readonly conventions: readonly ConventionId[];
  /** Findings about the text itself (分档空档…), as codes of `messages.ts` with values and spans. */
  readonly lint: readonly {
    readonly code: string;
    readonly span: Span;
    readonly values: Readonly<Record<string, string>>;
  }[];
}
