/** The only place that tells by their signs which of many patterns a text may hold, so that no other is searched for or even compiled. */

/** Words of which one must stand in the text, for each of several groups. */
export type Signs = readonly (readonly string[])[];

/** A word that makes one think of patterns. */
interface Word {
  readonly text: string;
  /** The code of its second character; 0 when it has none. */
  readonly second: number;
  readonly calls: number[];
  /** The number of the last text it was met in. */
  met: number;
}

/** Patterns by the words that must stand in a text for them. */
export class Signposts {
  /** The number of the shelf for each first character; 0 for most. */
  private readonly shelfOf = new Uint16Array(0x10000);
  private readonly shelves: Word[][] = [[]];
  /** Of each pattern the groups besides the one it is thought of by. */
  private readonly others: Signs[] = [];
  private readonly asked: Int32Array;
  private texts = 0;

  constructor(signs: readonly Signs[]) {
    this.asked = new Int32Array(signs.length);
    const known = new Map<string, Word>();
    signs.forEach((groups, pattern) => {
      // One group is enough to think of a pattern: the one whose words are met least.
      let rarest = groups[0]!;
      let least = Infinity;
      for (const group of groups) {
        const met = commonness(group);
        if (met < least) [rarest, least] = [group, met];
      }
      for (const text of rarest) this.wordOf(text, known).calls.push(pattern);
      this.others.push(groups.length === 1 ? NO_OTHERS : groups.filter((group) => group !== rarest));
    });
  }

  /** The numbers of the patterns above `after` all of whose groups have a word in the text, in order. */
  of(text: string, after = -1): number[] {
    const now = ++this.texts;
    const called: number[] = [];
    for (let i = 0; i < text.length; i++) {
      const shelf = this.shelfOf[text.charCodeAt(i)]!;
      if (shelf === 0) continue;
      const words = this.shelves[shelf]!;
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : -1;
      for (const word of words) {
        if (word.met === now || (word.second !== 0 && word.second !== next)) continue;
        if (word.text.length > 2 && !text.startsWith(word.text, i)) continue;
        word.met = now;
        for (const pattern of word.calls) {
          if (pattern <= after || this.asked[pattern] === now) continue;
          this.asked[pattern] = now;
          if (hasAll(text, this.others[pattern]!)) called.push(pattern);
        }
      }
    }
    return called.sort((a, b) => a - b);
  }

  private wordOf(text: string, known: Map<string, Word>): Word {
    const old = known.get(text);
    if (old) return old;
    const word: Word = { text, second: text.length > 1 ? text.charCodeAt(1) : 0, calls: [], met: 0 };
    known.set(text, word);
    const first = text.charCodeAt(0);
    const shelf = this.shelfOf[first]!;
    if (shelf > 0) this.shelves[shelf]!.push(word);
    else this.shelfOf[first] = this.shelves.push([word]) - 1;
    return word;
  }
}

const NO_OTHERS: Signs = [];

function hasAll(text: string, groups: Signs): boolean {
  for (const group of groups) {
    let met = false;
    for (let k = 0; k < group.length && !met; k++) met = text.includes(group[k]!);
    if (!met) return false;
  }
  return true;
}

/** Long words are rare, and few of them are met less often than many. */
function commonness(words: readonly string[]): number {
  let sum = 0;
  for (const { length } of words) sum += 1 / (length * length * length);
  return sum;
}
