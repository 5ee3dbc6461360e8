/** The only place that tells by their signs which of many patterns a text may hold, so that no other is searched for or even compiled. */

/** Words of which one must stand in the text, for each of several groups. */
export type Signs = readonly (readonly string[])[];

interface Word {
  readonly text: string;
  /** The patterns that are thought of when it is met. */
  readonly calls: number[];
  /** The number of the last text it was met in. */
  met: number;
}

/** The words with one first character: that character alone, and longer ones by their second. */
interface Shelf {
  alone: Word | null;
  readonly bySecond: Map<string, Word[]>;
}

/** Patterns by the words that must stand in a text for them. */
export class Signposts {
  private readonly byFirst = new Map<string, Shelf>();
  private texts = 0;
  private readonly groups: readonly (readonly (readonly Word[])[])[];

  constructor(signs: readonly Signs[]) {
    const known = new Map<string, Word>();
    const wordOf = (text: string): Word => {
      let word = known.get(text);
      if (word) return word;
      known.set(text, (word = { text, calls: [], met: 0 }));
      let shelf = this.byFirst.get(text[0]!);
      if (!shelf) this.byFirst.set(text[0]!, (shelf = { alone: null, bySecond: new Map() }));
      if (text.length === 1) shelf.alone = word;
      else {
        const row = shelf.bySecond.get(text[1]!);
        if (row) row.push(word);
        else shelf.bySecond.set(text[1]!, [word]);
      }
      return word;
    };
    this.groups = signs.map((groups) => groups.map((words) => words.map(wordOf)));
    // One group is enough to think of a pattern: the one whose words are met least.
    this.groups.forEach((groups, pattern) => {
      const rarest = groups.reduce((a, b) => (commonness(b) < commonness(a) ? b : a));
      for (const word of rarest) word.calls.push(pattern);
    });
  }

  /** The numbers of the patterns all of whose groups have a word in the text, in order. */
  of(text: string): number[] {
    const now = ++this.texts;
    const words: Word[] = [];
    const meet = (word: Word): void => {
      if (word.met !== now) words.push(word);
      word.met = now;
    };
    for (let i = 0; i < text.length; i++) {
      const shelf = this.byFirst.get(text[i]!);
      if (!shelf) continue;
      if (shelf.alone) meet(shelf.alone);
      const row = i + 1 < text.length ? shelf.bySecond.get(text[i + 1]!) : undefined;
      if (row) for (const word of row) if (word.text.length === 2 || text.startsWith(word.text, i)) meet(word);
    }
    const called: number[] = [];
    const isMet = (word: Word): boolean => word.met === now;
    for (const word of words)
      for (const pattern of word.calls)
        if (!called.includes(pattern) && this.groups[pattern]!.every((group) => group.some(isMet)))
          called.push(pattern);
    return called.sort((a, b) => a - b);
  }
}

/** Long words are rare, and few of them are met less often than many. */
const commonness = (words: readonly Word[]): number =>
  words.reduce((sum, { text }) => sum + 1 / (text.length * text.length * text.length), 0);
