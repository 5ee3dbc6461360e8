/** The only place that tells by their signs which of many patterns a text may hold, so that no other is searched for or even compiled. */
import { Characters } from '../../text/characters';
import { Listed } from '../../text/listed';

/** Words of which one must stand in the text, for each of several groups. */
export type Signs = readonly (readonly string[])[];

/** A word that is a sign of patterns. */
interface Word {
  readonly text: string;
  /** The patterns that it makes one think of. */
  readonly calls: number[];
  /** The number of the last text it was met in. */
  met: number;
}

/** Patterns by the words that must stand in a text for them. */
export class Signposts {
  private readonly listed: Listed<Word>;
  /** Of each pattern the groups besides the one it is thought of by. */
  private readonly others: (readonly (readonly Word[])[])[] = [];
  /** A bit for each pattern, of the text that is asked about. */
  private readonly called: Int32Array;
  private texts = 0;

  constructor(signs: readonly Signs[]) {
    this.called = new Int32Array((signs.length + 31) >> 5);
    const words = new Map<string, Word>();
    const wordOf = (text: string): Word => {
      let word = words.get(text);
      if (!word) words.set(text, (word = { text, calls: [], met: 0 }));
      return word;
    };
    signs.forEach((groups, pattern) => {
      // One group is enough to think of a pattern: the one whose words are met least.
      let rarest = groups[0]!;
      let least = Infinity;
      for (const group of groups) {
        const met = commonness(group);
        if (met < least) [rarest, least] = [group, met];
      }
      for (const text of rarest) wordOf(text).calls.push(pattern);
      this.others.push(
        groups.length === 1 ? NO_OTHERS : groups.filter((group) => group !== rarest).map((group) => group.map(wordOf)),
      );
    });
    this.listed = new Listed(words.values());
  }

  /** The numbers of the patterns above `after` all of whose groups have a word in the text, in order. */
  of(text: string, after = -1): number[] {
    const now = ++this.texts;
    const { others, called } = this;
    const callers: Word[] = [];
    for (const word of this.listed.allIn(text)) {
      if (word.met === now) continue;
      word.met = now;
      if (word.calls.length > 0) callers.push(word);
    }
    called.fill(0);
    for (const { calls } of callers)
      for (const pattern of calls) {
        if (pattern <= after) continue;
        const groups = others[pattern]!;
        if (groups.length === 0 || hasAll(groups, now)) called[pattern >> 5]! |= 1 << (pattern & 31);
      }
    return numbersIn(called);
  }
}

const NO_OTHERS: readonly (readonly Word[])[] = [];

function hasAll(groups: readonly (readonly Word[])[], now: number): boolean {
  for (const words of groups) {
    let k = 0;
    while (k < words.length && words[k]!.met !== now) k++;
    if (k === words.length) return false;
  }
  return true;
}

function numbersIn(bits: Int32Array): number[] {
  const numbers: number[] = [];
  for (let n = 0; n < bits.length; n++)
    for (let rest = bits[n]!; rest !== 0; rest &= rest - 1) numbers.push((n << 5) + 31 - Math.clz32(rest & -rest));
  return numbers;
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
