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
