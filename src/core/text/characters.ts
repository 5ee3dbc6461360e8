/** The only place that tells fast whether the character at a place is one of a few. */

/** A set of characters, asked by place without cutting a piece out of the text. */
export class Characters {
  private readonly listed = new Uint8Array(0x10000);

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i++) this.listed[characters.charCodeAt(i)] = 1;
  }

  /** Is one of them there? */
  at(text: string, at: number): boolean {
    // Beyond either end there is none, and a number that is none would make every later look-up slower.
    return this.listed[text.charCodeAt(at) | 0] === 1;
  }
}

/** For each character a bit for each list it stands in. */
export function kindsOf(...lists: readonly string[]): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  lists.forEach((list, n) => {
    for (let i = 0; i < list.length; i++) kinds[list.charCodeAt(i)]! |= 1 << n;
  });
  return kinds;
}
