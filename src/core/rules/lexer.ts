/** The only place that cuts a folded rule text into tokens: numbers with units, marks, ranks, vocabulary words, and plain words between them. */
import { inCompany, sizeOfThing } from './lexer/company';
import { numeric } from './lexer/numbers';
import { join, longer, plain, soften } from './lexer/soften';
import { SPECIAL_OPENS, signsOf, special } from './lexer/special';
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
    const last = tokens[tokens.length - 1];
    const token =
      (signs.formula || SPECIAL_OPENS.at(text, at) ? special(text, at, signs) : null) ??
      (signs.bound ? sizeOfThing(text, at) : null) ??
      inCompany(text, at, last) ??
      numeric(text, at) ??
      word(text, at);
    // Plain words that touch are one token: most are cut a character at a time.
    if (token.code === 'w' && last?.code === 'w')
      tokens[tokens.length - 1] = longer(last, at + token.length, text, token.more?.value ?? '');
    else tokens.push(tokenOf(token, text, at));
    at += token.length;
  }
  const cutUp = join(soften(tokens), text);
  let named = false;
  const told = cutUp.map((t, i) => {
    if (!partOfName(cutUp, i)) return t;
    named = true;
    return plain(t);
  });
  return named ? join(told, text) : cutUp;
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
