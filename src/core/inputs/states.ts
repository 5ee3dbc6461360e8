/** The only place that tells which of several states of a rule a cell names: 已建成 of 建成, 主体完工 and 开工. */
import type { FactAbout } from '../model/inputs';
import { bareWords } from './match';

const SINCE = /^(?:目前|现|现在|当前|均|都|全部|已经?)+/;
const DENIAL = /^(?:目前|现)?(?:尚|还|仍)?(?:未|没有?)/;

/** How closely a text names a state: its very words, or one of them with more before it. */
const closeness = (text: string, state: string): number =>
  text === state
    ? 2
    : Math.min(text.length, state.length) >= 2 && (text.endsWith(state) || state.endsWith(text))
      ? 1
      : 0;

/** The state of `states` that is named best by itself; null where none is, or two are. */
function named(text: string, states: readonly string[]): string | null {
  const close = states.map((s) => closeness(text, bareWords(s)));
  const best = Math.max(...close);
  const [only, another] = states.filter((_, i) => close[i] === best);
  return best > 0 && only !== undefined && another === undefined ? only : null;
}

/**
 * Whether the asked state is the one that the cell names. 未开工 is the case of 未开工不得分, so nothing else is; 未建成 alone leaves the other
 * states open (`unsure`). null where the cell names none of them.
 */
export function stateTold(
  text: string,
  asked: string,
  { states, deniedStates, ofDenial }: FactAbout,
): boolean | 'unsure' | null {
  const denied = DENIAL.test(text);
  const state = named(text.replace(denied ? DENIAL : SINCE, ''), states);
  if (state === null) return null;
  const its = bareWords(state) === asked;
  // 主体完工 is not the case of 未开工不得分.
  if (!denied) return its || ofDenial === true;
  return its || deniedStates.includes(state) ? false : 'unsure';
}
