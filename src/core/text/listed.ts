/** The only place that finds the listed words that stand at a place of a text, the longest first. */

interface Shelf<W> {
  /** The word of this one character. */
  alone: readonly [W] | null;
  /** Longer words by the code of their second character, the longest first. */
  readonly bySecond: Map<number, W[]>;
}

/** A vocabulary, searched without cutting pieces out of the text. */
export class Listed<W extends { readonly text: string }> {
  /** The number of the shelf for each first character; 0 for most. */
  private readonly shelfOf = new Uint16Array(0x10000);
  private readonly shelves: Shelf<W>[] = [{ alone: null, bySecond: new Map() }];

  constructor(words: Iterable<W>) {
    for (const word of words) {
      const first = word.text.charCodeAt(0);
      if (this.shelfOf[first] === 0) this.shelfOf[first] = this.shelves.push({ alone: null, bySecond: new Map() }) - 1;
      const shelf = this.shelves[this.shelfOf[first]!]!;
      if (word.text.length === 1) {
        shelf.alone = [word];
        continue;
      }
      const row = shelf.bySecond.get(word.text.charCodeAt(1));
      if (!row) shelf.bySecond.set(word.text.charCodeAt(1), [word]);
      else {
        let place = row.length;
        while (place > 0 && row[place - 1]!.text.length < word.text.length) place--;
        row.splice(place, 0, word);
      }
    }
  }

  longestAt(text: string, at: number): W | null {
    const shelf = this.shelfOf[text.charCodeAt(at)];
    if (!shelf) return null;
    const { alone, bySecond } = this.shelves[shelf]!;
    const row = bySecond.get(text.charCodeAt(at + 1));
    if (row) for (const word of row) if (text.startsWith(word.text, at)) return word;
    return alone && alone[0];
  }

  /** Null when there is none. */
  allAt(text: string, at: number): readonly W[] | null {
    const shelf = this.shelfOf[text.charCodeAt(at)];
    if (!shelf) return null;
    const { alone, bySecond } = this.shelves[shelf]!;
    const row = bySecond.get(text.charCodeAt(at + 1));
    if (!row) return alone;
    let found: W[] | null = null;
    for (const word of row) if (text.startsWith(word.text, at)) (found ??= []).push(word);
    if (!found) return alone;
    if (alone) found.push(alone[0]);
    return found;
  }
}
