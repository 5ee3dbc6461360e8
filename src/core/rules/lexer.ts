/** The only place that cuts a folded rule text into tokens: numbers with units, marks, ranks, vocabulary words, and plain words between them. */
import { kindsOf } from '../text/characters';
import { COMPANY, COMPANY_OPENS, inCompany, sizeOfShare, sizeOfThing } from './lexer/company';
import { NUMERIC_OPENS, numeric } from './lexer/numbers';
import { join, longer, plain, soften } from './lexer/soften';
import { sizedName } from './lexer/sizedName';
import { SPECIAL_OPENS, signsOf, special } from './lexer/special';
import { cut, type Cut, type Token } from './lexer/token';
import { PLAIN, WORDS_OPEN, word } from './lexer/word';
import type { WordClass } from './lexicon';
import { partOfName } from './names';

export type { Token } from './lexer/token';

const NONE: readonly WordClass[] = [];

/** What may begin with a character: a reader is asked only where it may. Of most plain characters nothing is asked at all. */
const BEGINS = kindsOf(SPECIAL_OPENS, COMPANY_OPENS, NUMERIC_OPENS, WORDS_OPEN);
const [SPECIAL, BESIDE, NUMBER, WORD] = [1, 2, 4, 8];

/** Cuts the text. INVARIANT: tokens are in order and cover the text whole. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const signs = signsOf(text);
  const anywhere = signs.formula || signs.bound;
  let at = 0;
  while (at < text.length) {
    const last = tokens[tokens.length - 1];
    const begins = BEGINS[text.charCodeAt(at)]!;
    const token =
      (signs.formula || (begins & SPECIAL) !== 0 ? special(text, at, signs) : null) ??
      (signs.bound || signs.aged ? sizedName(text, at) : null) ??
      (signs.bound ? sizeOfThing(text, at) : null) ??
      (signs.share ? sizeOfShare(text, at) : null) ??
      ((begins & BESIDE) !== 0 || (last && COMPANY.includes(last.code)) ? inCompany(text, at, last) : null) ??
      ((begins & NUMBER) !== 0 ? numeric(text, at) : null) ??
      ((begins & WORD) !== 0 || text[at - 1] === '(' ? word(text, at) : anywhere ? PLAIN : plainFrom(text, at));
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

/** The plain characters from there on. */
function plainFrom(text: string, at: number): Cut {
  let end = at + 1;
  while (end < text.length && BEGINS[text.charCodeAt(end)] === 0) end++;
  return end === at + 1 ? PLAIN : cut('w', end - at);
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
