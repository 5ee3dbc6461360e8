/** The only place that tells by their signs which of many patterns a text may hold, so that no other is searched for or even compiled. */
import { Characters } from '../../text/characters';
import { Listed } from '../../text/listed';

/** Words of which one must stand in the text, for each of several groups. */
export type Signs = readonly (readonly string[])[];

/** A word that makes one think of patterns. */
interface Word {
  readonly text: string;
  readonly calls: number[];
  /** The number of the last text it was met in. */
  met: number;
}

/** Patterns by the words that must stand in a text for them. */
export class Signposts {
  private readonly listed: Listed<Word>;
  /** Of each pattern the groups besides the one it is thought of by. */
  private readonly others: Signs[] = [];
  private readonly asked: Int32Array;
  private texts = 0;

  constructor(signs: readonly Signs[]) {
    this.asked = new Int32Array(signs.length);
    const words = new Map<string, Word>();
    signs.forEach((groups, pattern) => {
      // One group is enough to think of a pattern: the one whose words are met least.
      let rarest = groups[0]!;
      let least = Infinity;
      for (const group of groups) {
        const met = commonness(group);
        if (met < least) [rarest, least] = [group, met];
      }
      for (const text of rarest) {
        const word = words.get(text);
        if (word) word.calls.push(pattern);
        else words.set(text, { text, calls: [pattern], met: 0 });
      }
      this.others.push(groups.length === 1 ? NO_OTHERS : groups.filter((group) => group !== rarest));
    });
    this.listed = new Listed(words.values());
  }

  /** The numbers of the patterns above `after` all of whose groups have a word in the text, in order. */
  of(text: string, after = -1): number[] {
    const now = ++this.texts;
    const called: number[] = [];
    for (let i = 0; i < text.length; i++) {
      const words = this.listed.allAt(text, i);
      // Nothing begins at most places.
      if (!words) continue;
      for (const word of words) {
        if (word.met === now) continue;
        word.met = now;
        for (const pattern of word.calls) {
          if (pattern <= after || this.asked[pattern] === now) continue;
          this.asked[pattern] = now;
          if (hasAll(text, this.others[pattern]!)) inOrder(called, pattern);
        }
      }
    }
    return called;
  }
}

const NO_OTHERS: Signs = [];

function inOrder(list: number[], n: number): void {
  let place = list.length;
  while (place > 0 && list[place - 1]! > n) place--;
  list.splice(place, 0, n);
}

function hasAll(text: string, groups: Signs): boolean {
  for (const group of groups) {
    let met = false;
    for (let k = 0; k < group.length && !met; k++) met = text.includes(group[k]!);
    if (!met) return false;
  }
  return true;
}

/** Characters of most rules. */
const EVERYDAY = new Characters('分扣得每的加减计为不1一，。');

/** Long words are rare, and few of them are met less often than many. */
function commonness(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const { length } = word;
    sum += length === 1 && EVERYDAY.at(word, 0) ? 4 : 1 / (length * length * length);
  }
  return sum;
}
