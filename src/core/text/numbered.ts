/** The only place that says when two names differ in nothing but the digits that number them: 第3类工程 and 第12类工程. */

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The same characters, with digits in the same places, however many. */
export function alikeButDigits(a: string, b: string): boolean {
  if (a === b) return true;
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(j)];
    if (isDigit(x) && isDigit(y)) {
      while (i < a.length && isDigit(a.charCodeAt(i))) i += 1;
      while (j < b.length && isDigit(b.charCodeAt(j))) j += 1;
    } else {
      if (x !== y) return false;
      i += 1;
      j += 1;
    }
  }
  return i === a.length && j === b.length;
}
