/** The only place that makes text safe to stand in a cell: it can never become a formula, in any host. */

const FORMULA_START: Readonly<Record<string, string>> = { '=': '＝', '+': '＋', '-': '－', '@': '＠' };

/** Nothing to be done, as with nearly every text. */
const PLAIN = /^(?![=+\-@\s])[^\u0000-\u001f\u007f]*(?<!\s)$/;

/** A long table says the same few words again and again. */
const plain = new Set<string>();
const MOST_KEPT = 1000;

/** A leading `= + - @` becomes its full-width form, which Excel takes for text; control characters go. */
export function cellText(text: string): string {
  if (plain.has(text)) return text;
  if (PLAIN.test(text)) {
    if (plain.size >= MOST_KEPT) plain.clear();
    plain.add(text);
    return text;
  }
  // A cell holds line breaks at most.
  const clean = text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '').trim();
  const first = clean.charAt(0);
  return (FORMULA_START[first] ?? first) + clean.slice(1);
}
