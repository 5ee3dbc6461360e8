/** The only place that takes a class away from words that stand in the wrong company, and joins plain words that touch. */
import { Characters } from '../../text/characters';
import type { Token } from './token';
import { Later } from '../../text/patterns';

/** Words that are vocabulary only in company: what must stand next for them to keep their class. */
const WEAK: Readonly<Record<string, RegExp>> = {
  A: /^[QF'1WLc]*[mFq]/,
  P: /^[QF'1(LcA]*[mFqD]/,
  '1': /^[mF]/,
};
/** One-character directions mean a direction only beside 每, a number, a comparison or another scoring word. */
const DIRECTION_COMPANY = /[EqchrVdK]/;

const VERBS = new Characters('得扣加减');
/** Behind these, or at the end, a verb has nothing to give. */
const STOPS: ReadonlySet<string> = new Set(['', ',', ';']);

export function soften(tokens: readonly Token[]): Token[] {
  let codes = '';
  for (const t of tokens) codes += t.code;
  return tokens.map((t, i) => softened(t, i, codes));
}

function softened(t: Token, i: number, codes: string): Token {
  const next = codes[i + 1] ?? '';
  const before = codes[i - 1] ?? '';
  if (t.text.length === 1 && VERBS.at(t.text, 0) && STOPS.has(next) && before !== 'w')
    return { ...plain(t), code: '?' };
  if (next === 'A' && t.text === '奖励') return plain(t);
  if (t.code === 'l' && t.text === '止' && !/^[mFq]$/.test(before)) return plain(t);
  const company = WEAK[t.code];
  if (company) return company.test(codes.slice(i + 1, i + 8)) ? t : plain(t);
  if (next === 't' && QUOTED_GRADES.test(t.text) && /[,、;:]/.test(before) && /G|H[^;]*H/.test(codes))
    return { ...t, code: 'G', value: 'grade' };
  if (before === "'" && next === "'" && QUOTED_GRADES.test(t.text)) return { ...t, code: 'G', value: 'grade' };
  if (t.code === 'D' && t.text === '减') return /^[QF'1(]*[mFq]/.test(codes.slice(i + 1, i + 8)) ? t : plain(t);
  if (t.code === 'd' && t.text.length === 1)
    return DIRECTION_COMPANY.test(next) || DIRECTION_COMPANY.test(before) ? t : plain(t);
  return t;
}

const QUOTED_GRADES = new Later(/^(?:优|良|中|差|好|一般|达标|不达标|甲|乙|丙)$/);

export const plain = (t: Token): Token => ({ ...t, code: 'w', value: '' });

/** A plain word with what touches it, up to `end`. */
export const longer = (t: Token, end: number, text: string, value: string): Token => ({
  ...t,
  e: end,
  text: text.slice(t.s, end),
  value: t.value || value,
});

/** Plain words that touch become one token. */
export function join(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const t of tokens) {
    const last = joined[joined.length - 1];
    if (t.code === 'w' && last?.code === 'w') joined[joined.length - 1] = longer(last, t.e, text, t.value);
    else joined.push(t);
  }
  return joined;
}
