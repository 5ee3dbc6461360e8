/** The only place that says what several statements read together give. */
import type { Adjustment, Value } from '../../methods/rule';
import type { Span } from '../../model/span';
import type { Token } from '../lexer';
import type { Doing, Item, Qualifier, Statement } from '../statements';

export interface Grouped {
  readonly statements: readonly Statement[];
  readonly value: Value | null;
  readonly adjustments: readonly Adjustment[];
  /** Limits that are said already, of a piece of it. */
  readonly limits?: ReadonlySet<Qualifier>;
}

export type Effect = Extract<Doing, { kind: 'effect' }>;

/** From the first of them to the last as the text has them: 其余不得分 may stand before the places. */
export const spanOf = (statements: readonly Statement[], tokens: readonly Token[]): Span => ({
  start: Math.min(...statements.map((s) => tokens[s.from]!.s)),
  end: Math.max(...statements.map((s) => tokens[s.to - 1]!.e)),
});

export const only = (items: readonly Item[], kinds: readonly Item['k'][]): boolean =>
  items.every((i) => kinds.includes(i.k));

export const effectOf = (s: Statement): Effect | null =>
  s.doings.length === 1 && s.doings[0]!.kind === 'effect' ? (s.doings[0] as Effect) : null;

export const nothingOf = (s: Statement): string | null =>
  s.doings.length === 1 && s.doings[0]!.kind === 'nothing' ? (s.doings[0] as { how: string }).how : null;

export const isElse = (s: Statement): boolean =>
  s.step === null &&
  s.guard.some((i) => i.k === 'else') &&
  only(s.guard, ['else', 'of', 'comma', 'words', 'is', 'measure', 'places']);
