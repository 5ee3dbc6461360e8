/** The only place that finds the listed words that stand at a place of a text, the longest first. */

/** A vocabulary, searched without cutting pieces out of the text. */
export class Listed<W extends { readonly text: string }> {
  /** The number of the word of one character; 0 for most. */
  private readonly aloneOf = new Uint16Array(0x10000);
  private readonly alone: (readonly [W])[] = [];
  /** The number of the longer words whose first two characters come to the same number; 0 for most. */
  private readonly rowOf = new Uint16Array(ROWS);
  private readonly rows: W[][] = [];

  constructor(words: Iterable<W>) {
    for (const word of words) {
      const { text } = word;
      if (text.length === 1) {
        this.aloneOf[text.charCodeAt(0)] = this.alone.push([word]);
        continue;
      }
      const at = rowAt(text.charCodeAt(0), text.charCodeAt(1));
      const known = this.rowOf[at]!;
      if (known === 0) this.rowOf[at] = this.rows.push([word]);
      else {
        const row = this.rows[known - 1]!;
        let place = row.length;
        while (place > 0 && row[place - 1]!.text.length < text.length) place--;
        row.splice(place, 0, word);
      }
    }
  }

  longestAt(text: string, at: number): W | null {
    const first = text.charCodeAt(at) | 0;
    const row = this.rowOf[rowAt(first, text.charCodeAt(at + 1) | 0)]!;
    if (row !== 0) for (const word of this.rows[row - 1]!) if (text.startsWith(word.text, at)) return word;
    const alone = this.aloneOf[first]!;
    return alone === 0 ? null : this.alone[alone - 1]![0];
  }

  /** Null when there is none. */
  allAt(text: string, at: number): readonly W[] | null {
    const first = text.charCodeAt(at) | 0;
    const row = this.rowOf[rowAt(first, text.charCodeAt(at + 1) | 0)]!;
    const alone = this.aloneOf[first]!;
    let found: W[] | null = null;
    if (row !== 0)
      for (const word of this.rows[row - 1]!) if (text.startsWith(word.text, at)) (found ??= []).push(word);
    if (alone === 0) return found;
    if (found === null) return this.alone[alone - 1]!;
    found.push(this.alone[alone - 1]![0]);
    return found;
  }

  /** All words that stand anywhere in a text, some of them several times. */
  allIn(text: string): W[] {
    const { aloneOf, rowOf } = this;
    const found: W[] = [];
    const { length } = text;
    let next = text.charCodeAt(0) | 0;
    for (let at = 0; at < length; at++) {
      const first = next;
      next = text.charCodeAt(at + 1) | 0;
      const alone = aloneOf[first]!;
      if (alone !== 0) found.push(this.alone[alone - 1]![0]);
      // As `rowAt` counts: asked at every place of every text.
      const row = rowOf[((first << 6) ^ first ^ (next * 7)) & (ROWS - 1)]!;
      if (row === 0) continue;
      for (const word of this.rows[row - 1]!) if (text.startsWith(word.text, at)) found.push(word);
    }
    return found;
  }
}

const ROWS = 0x4000;

/** Behind the last character there is none: its code counts as 0. */
const rowAt = (first: number, second: number): number => ((first << 6) ^ first ^ (second * 7)) & (ROWS - 1);
