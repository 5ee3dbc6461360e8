/** The only place that evens out how a text was typed: widths, spaces, look-alike signs; every result character knows its origin. */

/** A text in canonical characters. `at[i]` is the offset in the original of character i; `at[length]` is the original's length. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
  /** Offsets in the original where a space stood between two digits (`1 5分`): suspected damage, never joined in silence. */
  readonly splitNumbers: readonly number[];
}

const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({
  '＂': '“', '＇': '‘', '，': '，', '､': '、', '．': '.', '﹒': '.', '：': '：', ':': '：', ';': '；', '；': '；', '?': '？', '!': '！',
  '（': '(', '）': ')', '﹙': '(', '﹚': ')', '〔': '(', '〕': ')', '【': '[', '】': ']', '［': '[', '］': ']', '｛': '{', '｝': '}',
  '％': '%', '﹪': '%', '＋': '+', '﹢': '+', '＝': '=', '﹦': '=', '＜': '<', '＞': '>', '≧': '≥', '≦': '≤', '⩾': '≥', '⩽': '≤',
  '×': '×', '✕': '×', '＊': '*', '∗': '*', '÷': '÷', '／': '/', '∕': '/', '－': '-', '−': '-', '﹣': '-', '‐': '-', '‑': '-',
  '–': '—', '―': '—', '─': '—', '～': '~', '〜': '~', '∼': '~', '㎡': '㎡', '〇': '零', '○': '零', '個': '个', '點': '点', '達': '达',
  '計': '计', '標': '标', '與': '与', '則': '则', '為': '为'
})); // prettier-ignore

/** What is read as it is typed, wherever it stands: characters, digits, most signs. */
const AS_TYPED = (() => {
  const listed = new Uint8Array(0x10000).fill(1, 0x4e00, 0x9fa6).fill(1, 0x21, 0x7f);
  for (const c of '、。“”‘’《》—…') listed[c.charCodeAt(0)] = 1;
  for (const [c, sign] of SIGNS) listed[c.charCodeAt(0)] = c === sign ? 1 : 0;
  for (const c of ',，') listed[c.charCodeAt(0)] = 0;
  return listed;
})();

/** Most characters stand where there are no spaces: they are told without a search. */
const isSpace = (c: string, code: number): boolean =>
  !(code > 0x20 && code < 0x7f) && !(code > 0x3000 && code < 0xfeff) && /[\s\u3000\u00a0\u200b\ufeff]/.test(c);
const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';

function foldChar(c: string): string {
  const sign = SIGNS.get(c);
  if (sign !== undefined) return sign;
  const code = c.charCodeAt(0);
  return code >= 0xff10 && code <= 0xff5a ? String.fromCharCode(code - 0xfee0) : c;
}

/** Folds a text. Line breaks become `\n`; other spaces vanish; a comma between digit groups of its own width vanishes, any other becomes `，`. */
export function fold(original: string): Folded {
  const chars: string[] = [];
  const at: number[] = [];
  const splitNumbers: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    const raw = original[i] as string;
    if (AS_TYPED[code] === 1) {
      chars.push(raw);
      at.push(i);
      continue;
    }
    if (raw === '\n' || raw === '\r') {
      if (chars.length > 0 && chars[chars.length - 1] !== '\n') {
        chars.push('\n');
        at.push(i);
      }
      continue;
    }
    if (isSpace(raw, code)) {
      const before = chars[chars.length - 1];
      const after = /\S/.exec(original.slice(i))?.[0];
      const joins = (c: string | undefined) => isDigit(c) || c === '.';
      if (joins(before) && after !== undefined && joins(foldChar(after)) && at[at.length - 1] === i - 1)
        splitNumbers.push(i);
      continue;
    }
    const c = foldChar(raw);
    if (raw === ',' || raw === '，') {
      const rest = original.slice(i + 1, i + 5);
      if (isDigit(chars[chars.length - 1]) && raw === ',' && /^\d{3}(?!\d)/.test(rest)) continue;
      // １，２００: typed in full width throughout, the comma groups digits as well.
      if (raw === '，' && /[０-９]/.test(original[i - 1] ?? '') && /^[０-９]{3}(?![０-９])/.test(rest)) continue;
      chars.push('，');
      at.push(i);
      continue;
    }
    chars.push(c);
    at.push(i);
  }
  at.push(original.length);
  return { text: chars.join(''), at, splitNumbers };
}
