/** The only place that cuts a state by its own name where marks are given by it: 等次为“成功创建”的得5分，为“通过初验”的得3分. */
import { wordAt } from '../lexicon';
import { cut, type Cut } from './token';

const STATE = /^“([^“”，。；：、\d]{2,14})”(?=的(?:得|不得分|扣|不扣分)|、“)/;
const AMONG = /(?:^|[，。；\n：])(?:等次)?为(?:“[^“”]*”、)*$/;

/** Null for a grade that is one by its word alone. */
export function namedState(text: string, at: number): Cut | null {
  const state = STATE.exec(text.slice(at, at + 24));
  if (!state || !AMONG.test(text.slice(0, at))) return null;
  const word = wordAt(text, at + 1);
  const known = word !== null && word.text === state[1] && word.classes.some((c) => c.value === 'grade');
  return known ? null : cut('G', state[0].length, { value: 'grade' });
}
