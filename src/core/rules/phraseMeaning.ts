/** The only place that says what a phrase is to its statement: a doing, a qualifier or an item of a condition. */
import type { Token } from './lexer';
import type { Phrase } from './phrases';
import type { Doing, Item, Qualifier } from './statements';

/** What the phrase does to the mark; null where it does nothing. */
export function doingOf(p: Phrase): Doing | null {
  if (
    p.kind === 'effect' ||
    p.kind === 'quotient' ||
    p.kind === 'nothing' ||
    p.kind === 'prorata' ||
    p.kind === 'convert'
  )
    return p;
  if (p.kind !== 'token') return null;
  const at = { from: p.from, to: p.to };
  switch (p.token.code) {
    case '=':
      return { kind: 'formula', token: p.token, ...at };
    case '2':
      return { kind: p.token.value === 'efficacy' ? 'efficacy' : 'interpolate', ...at };
    case 'j':
      if (p.token.value === 'fullmarks')
        return { kind: 'effect', sign: 'award', pre: '', amounts: [{ kind: 'full' }], ...at };
      return { kind: p.token.value as 'rescale' | 'groupaverage' | 'excluded', ...at };
    case 'J':
      return { kind: 'veto', on: p.token.value === 'grade' ? 'grade' : 'mark', token: p.token, ...at };
    case '!':
      return { kind: 'discretion', token: p.token, ...at };
    default:
      return null;
  }
}

/** What the phrase qualifies; null where it is no qualifier. */
export function qualifierOf(p: Phrase): Qualifier | null {
  if (p.kind === 'limit' || p.kind === 'mode' || p.kind === 'andsoon') return p;
  if (p.kind !== 'token') return null;
  const at = { from: p.from, to: p.to };
  const { code, value } = p.token;
  if (code === 'O') return { kind: value === 'matter' ? 'matter' : 'once', ...at };
  if (code === 'T') return { kind: 'accumulate', ...at };
  if (code === '&') return { kind: 'except', words: value, ...at };
  if (code === '_') return { kind: 'definition', definition: p.token.definition!, ...at };
  if (code === 'o') return { kind: 'andsoon', amount: null, ...at };
  if (code === 'y') return { kind: value as 'onlydeduct' | 'onlyadd' | 'mirror', ...at };
  if (code !== '~') return null;
  if (value === 'low' || value === 'high') return { kind: 'polarity', low: value === 'low', ...at };
  if (value === 'hundred') return { kind: 'scale', scale: null, ...at };
  if (value === 'scale') return { kind: 'scale', scale: p.token, ...at };
  if (value === 'tableunit') return { kind: 'tableunit', token: p.token, ...at };
  return { kind: 'places', places: value === 'rounding1' ? 1 : 2, ...at };
}

const DIRECTIONS = new Set(['both', 'both-down', 'short', 'down', 'over', 'up']);

/** What the phrase is in a condition or a step. */
export function itemOf(p: Phrase): Item | null {
  const at = { from: p.from, to: p.to };
  switch (p.kind) {
    case 'value':
      return { k: 'value', value: p.value, inclusive: p.inclusive, ...at };
    case 'bound':
      return { k: 'bound', value: p.value, word: p.word, inclusive: p.inclusive, ...at };
    case 'range':
      return { k: 'range', low: p.low, high: p.high, lowIn: p.lowIn, highIn: p.highIn, ...at };
    case 'places':
      return { k: 'places', phrase: p, ...at };
    case 'rankshare':
      return { k: 'rankshare', low: p.low, high: p.high, ...at };
    case 'share':
      return { k: 'share', values: [p.value], ...at };
    case 'shares':
      return { k: 'share', values: p.values, ...at };
    case 'token':
      return tokenItem(p.token, at);
    default:
      return null;
  }
}

function tokenItem(token: Token, at: { from: number; to: number }): Item {
  const { code, value, text } = token;
  const words: Item = { k: 'words', text, ...at };
  switch (code) {
    case 'c':
      return { k: 'cmp', op: value as '>=', text, ...at };
    case '5':
      return { k: 'cmp', op: '<', text, ...at };
    case 'd':
      return DIRECTIONS.has(value) ? { k: 'dir', d: value as 'short', text, ...at } : words;
    case 'B':
      return value === 'both' ? { k: 'dir', d: /^[增升高多]/.test(text) ? 'both' : 'both-down', text, ...at } : words;
    case 'r':
      return { k: 'ref', name: value, scope: token.scope ?? '', text, ...at };
    case 'n':
      return { k: 'done', how: value as 'done', ...at };
    case 'g':
      return { k: 'growth', g: value as 'up', ...at };
    case 'M':
      return { k: 'measure', m: value as 'growth', text, ...at };
    case 'R':
      return { k: 'measure', m: value as 'completion', text, ...at };
    case 'k':
      return text === '得分' || text === '总得分' || text === '最终得分'
        ? { k: 'measure', m: 'score', text, ...at }
        : { k: 'sign', ...at };
    case 'V':
      return { k: 'versus', ...at };
    case 'h':
      return { k: 'than', ...at };
    case 'I':
      return { k: 'late', text, ...at };
    case 'G':
      return { k: 'grade', label: text, sure: true, ...at };
    case 'H':
      return { k: 'grade', label: text, sure: false, ...at };
    case 'v':
      return { k: 'level', label: text, ...at };
    case 'e':
      return { k: 'else', ...at };
    case 't':
      return { k: 'of', ...at };
    case '+':
      return { k: 'link', w: value as 'and', ...at };
    case 'a':
      return { k: 'applicable', has: value === 'has', ...at };
    case '3':
      return { k: 'nth', n: token, ...at };
    case '4':
      return { k: 'first', ...at };
    case 'p':
      return { k: 'portion', ...at };
    case 'b':
      return { k: 'by', ...at };
    case 'W':
      return { k: 'is', ...at };
    case '、':
      return { k: 'list', ...at };
    case 's':
      return { k: 'bound-word', word: text, ...at };
    case '?':
    case 'A':
    case 'P':
    case 'D':
    case 'L':
    case 'l':
      return { k: 'hard', ...at };
    case 'F':
      return { k: 'full', ...at };
    default:
      return words;
  }
}
