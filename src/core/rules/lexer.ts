/** The only place that cuts a folded rule text into tokens: numbers with units, marks, ranks, vocabulary words, and plain words between them. */
import { bareAverage, flatOr, lackingVerb, sameAgain, sizeOfThing, unitAlone } from './lexer/company';
import { numeric } from './lexer/numbers';
import { join, plain, soften } from './lexer/soften';
import { signsOf, special } from './lexer/special';
import type { Cut, Token } from './lexer/token';
import { word } from './lexer/word';
import type { WordClass } from './lexicon';
import { partOfName } from './names';

export type { Token } from './lexer/token';

const NONE: readonly WordClass[] = [];

/** Cuts the text. INVARIANT: tokens are in order and cover the text whole. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const signs = signsOf(text);
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at, at + 160);
    const token =
      special(text, at, rest, signs) ??
      (signs.bound ? sizeOfThing(text, at) : null) ??
      lackingVerb(rest, tokens) ??
      bareAverage(rest, tokens) ??
      flatOr(rest, tokens) ??
      sameAgain(rest, tokens) ??
      unitAlone(text, at, tokens) ??
      numeric(text, at) ??
      word(text, at);
    tokens.push(tokenOf(token, text, at));
    at += token.length;
  }
  const cutUp = join(soften(tokens), text);
  return join(
    cutUp.map((t, i) => (partOfName(cutUp, i) ? plain(t) : t)),
    text,
  );
}

/** All tokens have the same fields in the same order: reading them stays fast. */
function tokenOf({ code, length, more }: Cut, text: string, at: number): Token {
  return {
    code,
    s: at,
    e: at + length,
    text: text.slice(at, at + length),
    value: more?.value ?? '',
    classes: more?.classes ?? NONE,
    number: more?.number,
    unit: more?.unit,
    list: more?.list,
    bottom: more?.bottom,
    scope: more?.scope,
    quotient: more?.quotient,
    definition: more?.definition,
  };
}
