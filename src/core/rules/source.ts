/** The only place that says what a rule text is to those who read its statements. */
import type { Token } from './lexer';

/** The text and its tokens; a statement names tokens, a span names characters. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
}
