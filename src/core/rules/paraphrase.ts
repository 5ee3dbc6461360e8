/** The only place that puts known words for turns of phrase: what is left says the same, and every character knows where it came from. */
import { Characters } from '../text/characters';
import type { Folded } from '../text/fold';
import { Signposts } from './paraphrase/signposts';
import { SET_OUT_TURNS } from './paraphrase/setOutTurns';
import type { Place, Turn } from './paraphrase/turn';
import { WORDING_TURNS } from './paraphrase/wordingTurns';

/** In this order: later turns are written over the words of earlier ones. */
export const TURNS: readonly Turn[] = [...SET_OUT_TURNS, ...WORDING_TURNS];

let posts: Signposts | null = null;
/** As far as they were asked. */
const patterns: RegExp[] = [];

/** The same rule in words the reader knows. Characters put in stand for the whole phrase they replace. */
export function paraphrase(folded: Folded): Folded {
  posts ??= new Signposts(TURNS.map((t) => t.signs));
  let now = folded;
  let ahead = posts.of(now.text);
  for (let at = 0; at < ahead.length; at++) {
    const n = ahead[at]!;
    // Nearly all of them are asked in vain.
    if (!(patterns[n] ??= TURNS[n]!.pattern).test(now.text)) continue;
    const next = turned(TURNS[n]!, now);
    if (next === now) continue;
    now = next;
    ahead = posts.of(now.text, n);
    at = -1;
  }
  return now;
}

/** The text with one turn of phrase said otherwise; the same object when it has none. */
export function turned({ pattern, said }: Turn, folded: Folded): Folded {
  const { text, at } = folded;
  const chars: string[] = [];
  const origins: number[] = [];
  let done = 0;
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    if (m[0] === '') {
      pattern.lastIndex++;
      continue;
    }
    const words = typeof said === 'string' ? filled(said, m) : said(m, placeOf(m, text));
    if (words === null || words === m[0]) continue;
    const end = m.index + m[0].length;
    for (let i = done; i < m.index; i++) keep(i);
    const places = placesOf(words, m[0]);
    for (let k = 0; k < words.length; k++) {
      chars.push(words[k]!);
      origins.push(at[k === words.length - 1 ? end - 1 : m.index + places[k]!]!);
    }
    done = end;
  }
  if (done === 0) return folded;
  for (let i = done; i < text.length; i++) keep(i);
  origins.push(at[text.length]!);
  return { ...folded, text: chars.join(''), at: origins };

  function keep(i: number): void {
    chars.push(text[i]!);
    origins.push(at[i]!);
  }
}

/** Where each character put in stands in the phrase it replaces: words that were kept keep their places, new ones stand where they were put. */
function placesOf(words: string, phrase: string): number[] {
  const places: number[] = [];
  let next = 0;
  for (let k = 0; k < words.length; k++) {
    if (words[k] !== phrase[next] && k + 1 < words.length) {
      const kept = phrase.indexOf(words.slice(k, k + 2), next);
      if (kept >= 0) next = kept;
    }
    places.push(Math.min(next, phrase.length - 1));
    if (words[k] === phrase[next]) next++;
  }
  return places;
}

const filled = (said: string, m: RegExpExecArray): string =>
  said.replace(/\$(\d)/g, (_, n: string) => m[Number(n)] ?? '');

const STOPS = new Characters('。；\n');

function placeOf(m: RegExpExecArray, text: string): Place {
  let from = m.index;
  while (from > 0 && !STOPS.at(text, from - 1)) from--;
  return {
    before: text.slice(from, m.index),
    behind: text.slice(m.index + m[0].length),
    whole: text,
  };
}
