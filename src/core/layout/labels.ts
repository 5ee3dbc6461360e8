/** The only place that takes a printed label apart: ordinal, `*`, marks in brackets, vertical writing. */
import { decimal, type Exact } from '../model/exact';
import { fold } from '../text/fold';

/** A label taken apart. `title` is what is left. */
export interface Label {
  readonly title: string;
  /** Marks the label itself names, `（5分）`; null when it names none. */
  readonly full: Exact | null;
  /** A `*` stands before or after the name. */
  readonly star: boolean;
  /** The ordinal's style (`一、`, `（一）`, `1.`), '' without ordinal. */
  readonly ordinal: OrdinalStyle;
}

export type OrdinalStyle = '' | 'part' | 'chinese' | 'bracketed' | 'number' | 'number_bracketed' | 'circled' | 'letter';

const ORDINALS: readonly (readonly [OrdinalStyle, RegExp])[] = [
  ['part', /^第[零一二三四五六七八九十百\d]+(部分|板块|类|章|篇)[、:：.]?/],
  ['chinese', /^[一二三四五六七八九十]{1,3}[、.，:：]/],
  ['bracketed', /^[(（][一二三四五六七八九十]{1,3}[)）]?、?/],
  ['number_bracketed', /^([(（]\d{1,2}[)）]|\d{1,2}[)）])[、.]?/],
  ['number', /^\d{1,2}([、．]|\.(?!\d))/],
  ['circled', /^[①-⑳]/],
  ['letter', /^[A-Za-z]\d{0,2}[、.．]/],
]; // prettier-ignore

const MARKS_WORD = '(?:标准分|满分|分值|权重|总分|共|(?<![总合小共累])计|基本分|基础分|最高|基准分|上限)?';
const BRACKETED_MARKS = new RegExp(`[(\\[]${MARKS_WORD}[:：]?(\\d+(?:\\.\\d+)?)分(?:[，、；][^()]*)?[)\\]]`);
/** （人，10分）: the unit stays. */
const UNIT_AND_MARKS = new RegExp(
  `(?<=[(\\[][^()\\[\\]，、；\\d]{1,8})[，、；]${MARKS_WORD}[:：]?(\\d+(?:\\.\\d+)?)分(?=[)\\]])`,
);
const BRACKETED_OTHER = /[([](扣分项|加分项|加减分项|减分项|只扣不加|倒扣分?|不计分)[)\]]/;
const TRAILING_MARKS = new RegExp(`[,，:：]?${MARKS_WORD}(\\d+(?:\\.\\d+)?)分$`);

const cache = new Map<string, Label>();

/** Takes a label apart; the same text gives the same object. */
export function labelOf(text: string): Label {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size > 50_000) cache.clear();
  const label = takeApart(text);
  cache.set(text, label);
  return label;
}

const VERTICAL: Readonly<Record<string, string>> = { '︵': '(', '︶': ')', '︿': '(', '﹀': ')', '﹁': '“', '﹂': '”' };

const upright = (text: string): string => text.replace(/[︵︶︿﹀﹁﹂]/g, (c) => VERTICAL[c] ?? c);

/** By character: 0 not looked at, 1 the same when folded, 2 another. Most texts hold only characters of the first kind. */
const KEEPS = new Uint8Array(65_536);

function isEven(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (KEEPS[code] === 0) {
      const c = text[i] as string;
      KEEPS[code] = c !== ',' && !VERTICAL[c] && fold(c).text === c && !/\s/.test(c) ? 1 : 2;
    }
    if (KEEPS[code] === 2) return false;
  }
  return true;
}

/** Characters of one width, vertical brackets upright, no spaces or line breaks. */
export const evenText = (text: string): string => (isEven(text) ? text : fold(upright(text).replace(/\s+/g, '')).text);

/** A name without ordinal, marks or brackets. */
const PLAIN = /^(?!第)[\u4e00-\u9fffA-Za-z“”]+(?<!分)$/;
/** The same with digits behind its first character: no ordinal begins with a Chinese one but those that a point or comma ends. */
const NUMBERED = /^(?!第)[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z\d“”]*(?<!分)$/;

/** Whether the text is nothing but a name, which its label leaves as it is, digits and all. */
export const isPlainName = (text: string): boolean => (PLAIN.test(text) || NUMBERED.test(text)) && isEven(text);

function takeApart(original: string): Label {
  if (isPlainName(original)) return { title: original, full: null, star: false, ordinal: '' };
  const squeezed = upright(original).replace(/\s+/g, '');
  const folded = fold(squeezed);
  let text = folded.text;
  let shown = [...text].map((_, i) => squeezed[folded.at[i] as number] as string).join('');
  const cut = (start: number, end: number) => {
    text = text.slice(0, start) + text.slice(end);
    shown = shown.slice(0, start) + shown.slice(end);
  };
  let star = false;
  const unstar = () => {
    for (const pattern of [/^[([]?[*★※][)\]]?/, /[([]?[*★※][)\]]?$/]) {
      const mark = pattern.exec(text);
      if (!mark) continue;
      star = true;
      cut(mark.index, mark.index + mark[0].length);
    }
  };
  unstar();
  let ordinal: OrdinalStyle = '';
  for (const [style, pattern] of ORDINALS) {
    const match = pattern.exec(text);
    if (!match || match[0].length >= text.length) continue;
    ordinal = style;
    cut(0, match[0].length);
    break;
  }
  unstar();
  let full: Exact | null = null;
  const bracketed = BRACKETED_MARKS.exec(text) ?? UNIT_AND_MARKS.exec(text);
  const marks = bracketed ?? TRAILING_MARKS.exec(text);
  if (marks && (bracketed || marks.index > 0)) {
    full = decimal(marks[1] as string);
    cut(marks.index, marks.index + marks[0].length);
  }
  const other = BRACKETED_OTHER.exec(text);
  if (other) cut(other.index, other.index + other[0].length);
  const tail = /[:：、，]+$/.exec(text);
  if (tail) cut(tail.index, text.length);
  unstar();
  return { title: shown, full, star, ordinal };
}
