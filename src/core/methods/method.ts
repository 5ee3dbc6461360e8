/** The only place that says what a scoring method is. One file a method; the registries in `registry.ts` do not compile without it. */
import type { Exact } from '../model/exact';
import type { Span } from '../model/span';
import type { Context } from './context';
import type { AdjustKind, AdjustParams, Part, ValueKind, ValueParams } from './rule';

/** A worked example: a sentence of the field, the row's marks, inputs and the mark; run by the tests and printed in docs/grammar.md. */
export interface Example {
  readonly text: string;
  readonly full: number;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly mark: number;
}

interface Method {
  /** The Chinese term. */
  readonly term: string;
  readonly examples: readonly Example[];
}

/** Gives a part its base mark. */
export interface ValueMethod<K extends ValueKind> extends Method {
  value(params: ValueParams[K] & { readonly span: Span }, context: Context): Exact;
  /** The clause in canonical Chinese, without final punctuation; `conditional` when a condition stands before it. */
  say(params: ValueParams[K], conditional: boolean): string;
}

/** Adds to or takes from the base. */
export interface AdjustMethod<K extends AdjustKind> extends Method {
  /** Signed, after the clause's own cap, before the part's. */
  amount(params: AdjustParams[K] & { readonly span: Span }, context: Context): Exact;
  /** The same, without the condition it stands under; `part` is where it stands. */
  say(params: AdjustParams[K], part: Part): string;
}
