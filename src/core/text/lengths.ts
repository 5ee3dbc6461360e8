/** The only place that prepares a search for the longest listed word at a place: few lengths to try instead of all words. */

/** The lengths of the words that begin with each character, longest first. */
export function lengthsByFirst(words: Iterable<string>): Map<string, readonly number[]> {
  const sets = new Map<string, Set<number>>();
  for (const word of words) {
    const first = word[0] ?? '';
    const lengths = sets.get(first);
    if (lengths) lengths.add(word.length);
    else sets.set(first, new Set([word.length]));
  }
  return new Map([...sets].map(([first, lengths]) => [first, [...lengths].sort((a, b) => b - a)]));
}

/** The same by the first two characters, for words of two and more: of a large vocabulary few lengths are left to try. */
export function lengthsByPair(words: Iterable<string>): Map<string, readonly number[]> {
  const by = new Map<string, number[]>();
  for (const word of words) {
    if (word.length < 2) continue;
    const pair = word.slice(0, 2);
    const lengths = by.get(pair);
    if (!lengths) by.set(pair, [word.length]);
    else if (!lengths.includes(word.length)) lengths.push(word.length);
  }
  for (const lengths of by.values()) if (lengths.length > 1) lengths.sort((a, b) => b - a);
  return by;
}
