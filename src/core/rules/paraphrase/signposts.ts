/** The only place that tells by their signs which of many patterns a text may hold, so that no other is searched for or even compiled. */

/** Words of which one must stand in the text, for each of several groups. */
export type Signs = readonly (readonly string[])[];

interface Word {
  readonly text: string;
  /** The patterns that are thought of when it is met. */
  readonly calls: number[];
}

/** Patterns by the words that must stand in a text for them. */
export class Signposts {
  private readonly byFirst = new Map<string, Word[]>();
  private readonly groups: readonly (readonly (readonly Word[])[])[];

  constructor(signs: readonly Signs[]) {
    const known = new Map<string, Word>();
    const wordOf = (text: string): Word => {
      let word = known.get(text);
      if (word) return word;
      known.set(text, (word = { text, calls: [] }));
      const first = this.byFirst.get(text[0]!);
      if (first) first.push(word);
      else this.byFirst.set(text[0]!, [word]);
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
    const met = new Set<Word>();
    for (let i = 0; i < text.length; i++) {
      const words = this.byFirst.get(text[i]!);
      if (words) for (const word of words) if (text.startsWith(word.text, i)) met.add(word);
    }
    const called = new Set<number>();
    for (const word of met)
      for (const pattern of word.calls)
        if (!called.has(pattern) && this.groups[pattern]!.every((words) => words.some((w) => met.has(w))))
          called.add(pattern);
    return [...called].sort((a, b) => a - b);
  }
}

/** Long words are rare, and few of them are met less often than many. */
const commonness = (words: readonly Word[]): number =>
  words.reduce((sum, { text }) => sum + 1 / (text.length * text.length * text.length), 0);
