/** The only place that reads a value as people type it into a cell: exactly, or not at all. */
import { dateOf } from './valueDates';
import { div, equals, exact, HUNDRED, mul, ofDouble, roundHalfUp, sum, ZERO, type Exact } from '../model/exact';
import type { Role } from '../model/indicator';
import type { Quantity, Unit } from '../model/quantity';
import { isCellError, type CellValue } from '../model/snapshot';
import { fold } from '../text/fold';
import { readNumeral } from '../text/numerals';
import { unitNamed } from '../text/units';
import { noneOf, partOf, people } from './valueKinds';
import { isApproximateNote, readClause, type LabelledQuantity } from './valueSegments';
import {
  ABSENT,
  AS_OF,
  CARRIED_OVER,
  CHECK_NO,
  CHECK_YES,
  DONE,
  ERROR_TEXT,
  HALF_DONE,
  LEVEL,
  NO,
  NONE,
  NOT_APPLICABLE,
  NOT_DONE,
  PERIOD,
  TOTAL_LABEL_WORDS,
  YES,
  type Bound,
} from './valueWords';

/** What is known of a cell besides its content. */
export interface ValueContext {
  /** The row's or header's unit: what a bare 万 or a rare unit word means. */
  readonly unit?: Unit | null;
  readonly role?: Role;
}

/** Done or not, under a label: 方案√. */
export interface Check {
  readonly label: string;
  readonly done: boolean;
}

/**
 * A cell's content under every reading it allows; which one counts depends on what the rule asks.
 * `state`: `blank` and `dash` hold nothing yet, `error` is an Excel error, `not_applicable` says that there is no such task.
 */
export interface ValueReading {
  readonly shown: string;
  readonly state: 'value' | 'blank' | 'dash' | 'error' | 'not_applicable';
  /** The only number of the cell; null when there is none or more than one. */
  readonly number: Quantity | null;
  readonly bound: Bound | null;
  /** The number is a change on an earlier figure (下降3.2%, 持平, +0.3). */
  readonly change: boolean;
  /** Every number with its label, in order; empty unless the whole text was read. */
  readonly items: readonly LabelledQuantity[];
  /** 12/15, or 100%(12/12). */
  readonly ratio: { readonly numerator: Exact; readonly denominator: Exact } | null;
  readonly rank: { readonly rank: Exact; readonly of: Exact | null; readonly fromBottom: boolean } | null;
  /** 无, 未发生: none of the kind. */
  readonly none: boolean;
  /** Yes or no of the whole cell; null when it is neither. */
  readonly fact: boolean | null;
  readonly checks: readonly Check[];
  /** Enumerated parts (①…②…, 1.…2.…) as typed; empty when not enumerated. */
  readonly parts: readonly string[];
  /** A day as an Excel serial number. */
  readonly date: number | null;
  /** Every character was understood as part of a number, fact, check or note. */
  readonly whole: boolean;
  /** Why a number-like text gives no number, in Chinese; null when nothing is wrong. */
  readonly doubt: string | null;
}

const NOTHING: ValueReading = {
  shown: '', state: 'value', number: null, bound: null, change: false, items: [], ratio: null, rank: null, none: false, fact: null, checks: [], parts: [], date: null, whole: true, doubt: null,
}; // prettier-ignore

const PERCENT = unitNamed('%') as Unit;

/** Reads a cell's content. Never throws; what cannot be read exactly is in `doubt` or leaves the fields null. */
export function readValue(value: CellValue, format: string, context: ValueContext = {}): ValueReading {
  if (isCellError(value)) return { ...NOTHING, shown: value.error, state: 'error' };
  if (typeof value === 'boolean') return { ...NOTHING, shown: value ? 'TRUE' : 'FALSE', fact: value };
  if (typeof value === 'number') return readNumber(value, format);
  const shown = value.trim();
  if (shown === '') return { ...NOTHING, state: 'blank' };
  if (ERROR_TEXT.test(shown)) return { ...NOTHING, shown, state: 'error' };
  return { ...readText(shown, context.unit ?? null), shown };
}

const isDateFormat = (format: string): boolean =>
  /[yYdD年月日]|mmm/.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));

/** A long table repeats its numbers and formats, and each cell is read for the rule and for its warnings. */
const numbers: Readonly<Record<NumberFormat, Map<number, ValueReading>>> = {
  plain: new Map(),
  percent: new Map(),
  date: new Map(),
};
const formats = new Map<string, NumberFormat>();
const MOST_KEPT = 20_000;

type NumberFormat = 'plain' | 'percent' | 'date';

function formatOf(format: string): NumberFormat {
  let kind = formats.get(format);
  if (kind === undefined) {
    kind = format.includes('%') ? 'percent' : isDateFormat(format) ? 'date' : 'plain';
    if (formats.size > 1000) formats.clear();
    formats.set(format, kind);
  }
  return kind;
}

function readNumber(value: number, format: string): ValueReading {
  const known = numbers[formatOf(format)];
  let reading = known.get(value);
  // A map takes 0 and −0 for one number, and so does a reader.
  if (reading === undefined) {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(value, (reading = numberRead(value, formatOf(format))));
  }
  return reading;
}

/** What numbers of that format come to; null for days and for what is no number. */
export function amountsOf(format: string): (value: number) => Exact | null {
  const known = numbers[formatOf(format)];
  return (value) => (known.get(value) ?? readNumber(value, format)).number?.value ?? null;
}

function numberRead(value: number, format: NumberFormat): ValueReading {
  if (!Number.isFinite(value)) return { ...NOTHING, state: 'error', shown: String(value) };
  const amount = ofDouble(value);
  if (format === 'percent') {
    const percent = mul(amount, HUNDRED);
    return { ...NOTHING, shown: `${percent.toString()}%`, number: { value: percent, unit: PERCENT, firmness: 'firm' } };
  }
  if (format === 'date') return { ...NOTHING, shown: String(value), date: value };
  return { ...NOTHING, shown: String(value), number: { value: amount, unit: null, firmness: 'firm' } };
}

function readText(shown: string, expected: Unit | null): Omit<ValueReading, 'shown'> {
  const folded = fold(shown);
  const text = folded.text.replace(/^'/, '');
  if (ABSENT.test(text)) return { ...NOTHING, state: 'dash' };
  if (NOT_APPLICABLE.test(text)) return { ...NOTHING, state: 'not_applicable' };
  if (folded.splitNumbers.length > 0) return { ...NOTHING, whole: false, doubt: '数字中间有空格' };
  // A rise to one writer, a minus to an accountant.
  if (/[▲△]\d/.test(text)) return { ...NOTHING, whole: false, doubt: '▲表示增还是减不能确定' };
  const parts = partsOf(shown);
  if (parts.length > 1) return { ...NOTHING, parts };
  const date = dateOf(text);
  if (date !== null) return { ...NOTHING, date };
  if (LEVEL.test(text))
    return {
      ...NOTHING,
      number: { value: ZERO, unit: PERCENT, firmness: 'firm' },
      change: true,
      items: [{ label: '', quantity: { value: ZERO, unit: PERCENT, firmness: 'firm' }, bound: null, change: null }],
    };
  const per = expected?.text.startsWith('1/') ? expected.text.slice(1) : null;
  if (per && text.length > per.length && text.endsWith(per)) return readText(text.slice(0, -per.length), expected);
  const rank = rankOf(text);
  if (rank) return { ...NOTHING, rank, ...people(text) };
  const ratio = ratioOf(text, expected);
  if (ratio) return ratio;
  const timeless = text.replace(PERIOD, '');
  if (timeless !== text && timeless !== '' && !/\d/.test(timeless)) {
    const plain = factOf(timeless);
    if (plain) return plain;
  }
  if (!/[\d零一二两三四五六七八九十]/.test(text) || /^[\u4e00-\u9fff√×✓✗]{1,4}$/.test(text)) {
    const plain = factOf(text);
    if (plain) return plain;
  }
  const share = partOf(text);
  return share ? { ...NOTHING, items: share } : readClauses(text, expected);
}

/** `1.采用17篇；2.已制定`, `①93.0%；②按时完成`: the parts as typed, without their numbers. */
function partsOf(shown: string): string[] {
  for (const marks of [/[①-⑳]/g, /[(（](\d{1,2})[)）][.、]?/g, /(?<=^|[；;。，,\s])(\d{1,2})[.、．)）](?!\d)/g]) {
    const found = [...shown.matchAll(marks)];
    if (found.length < 2 || found[0]?.index !== 0) continue;
    const inOrder = found.every((m, i) => (m[1] ? Number(m[1]) : m[0].charCodeAt(0) - 0x245f) === i + 1);
    if (!inOrder) continue;
    return found.map((m, i) => {
      const end = found[i + 1]?.index ?? shown.length;
      return shown.slice((m.index ?? 0) + m[0].length, end).replace(/^[\s、.．]+|[\s；;，,。]+$/g, '');
    });
  }
  // 1.97%；2.缺1项: the second cannot be a decimal, so the first is none.
  const pieces = shown.split(/[；;\n]+/).flatMap((p) => p.trim() || []);
  const numbered = pieces.length > 1 && pieces.every((p, i) => p.startsWith(`${i + 1}.`));
  return numbered && pieces.some((p) => /^\d\.\D/.test(p)) ? pieces.map((p) => p.replace(/^\d+\.\s*/, '')) : [];
}

const ORDINAL = '(\\d+|[一二三四五六七八九十]+)';
const RANK = new RegExp(
  `^[^\\d第]{0,12}?(倒数)?第${ORDINAL}(?:名|位|位次)?(?:[(，]?(?:全[市区县]|本组|组内|[A-D]组)?共?(\\d+)(?:个|名|家)?[\\u4e00-\\u9fff]{0,6}[)]?)?$`,
);
const RANK_BARE = /^(?:排名|位列|位居|名次|[A-D]组)?(\d+)(?:名|位)$/;

function rankOf(text: string): ValueReading['rank'] {
  const ordinal = RANK.exec(text);
  const bare = ordinal ? null : RANK_BARE.exec(text);
  const word = ordinal?.[2] ?? bare?.[1];
  const rank = word === undefined ? null : readNumeral(word);
  if (!rank) return null;
  const of = ordinal?.[3] ? exact(BigInt(ordinal[3])) : null;
  return { rank, of, fromBottom: ordinal?.[1] !== undefined };
}

/** 12/15, 9/12个, 100%(12/12), (12/15)80%. A printed percentage must agree with the two numbers. */
function ratioOf(text: string, expected: Unit | null): Omit<ValueReading, 'shown'> | null {
  const match =
    /^([^\d(]{0,10})(?:(\d+(?:\.\d+)?)%)?\(?(\d+(?:\.\d+)?)[\u4e00-\u9fff]?\/(\d+(?:\.\d+)?)([\u4e00-\u9fff]{0,2})\)?$/.exec(
      text,
    );
  if (!match) return null;
  const [, , percent, above, below] = match as unknown as [string, string, string | undefined, string, string];
  const numerator = readNumeral(above);
  const denominator = readNumeral(below);
  if (!numerator || !denominator || equals(denominator, ZERO)) return { ...NOTHING, whole: false, doubt: '分母为0' };
  const ratio = { numerator, denominator };
  if (percent === undefined) return { ...NOTHING, ratio };
  const printed = readNumeral(percent) as Exact;
  const places = percent.split('.')[1]?.length ?? 0;
  const computed = mul(div(numerator, denominator), HUNDRED);
  if (!equals(roundHalfUp(computed, places), printed))
    return { ...NOTHING, whole: false, doubt: '百分比与括号内的数不一致' };
  const quantity: Quantity = { value: printed, unit: PERCENT, firmness: 'firm' };
  void expected;
  return { ...NOTHING, ratio, number: quantity, items: [{ label: '', quantity, bound: null, change: null }] };
}

function factOf(text: string): Omit<ValueReading, 'shown'> | null {
  if (YES.test(text)) return { ...NOTHING, fact: true };
  if (NO.test(text)) return { ...NOTHING, fact: false };
  if (NONE.test(text) && !HALF_DONE.test(text)) return { ...NOTHING, none: true, fact: false };
  if (/[，；\n]/.test(text) || CHECK_YES.test(text) || CHECK_NO.test(text)) return null;
  const done = doneOf(text.replace(/\([^()]*\)$/, ''));
  return done === null ? null : { ...NOTHING, fact: done };
}

/** Whether a short text says that something was done; null when it does not say so clearly. */
function doneOf(text: string): boolean | null {
  if (HALF_DONE.test(text)) return null;
  if (NOT_DONE.test(text)) return false;
  if (/^均?已/.test(text)) return /[未没]/.test(text) ? null : true;
  return DONE.test(text) ? true : null;
}

const NOTE = /\(([^()]*)\)/g;

function readClauses(text: string, expected: Unit | null): Omit<ValueReading, 'shown'> {
  const notes: string[] = [];
  const bare = text.replace(NOTE, (_, note: string) => {
    notes.push(note);
    return '';
  });
  const items: LabelledQuantity[] = [];
  const checks: Check[] = [];
  let whole = true;
  for (const clause of bare.split(/[，；。\n]/)) {
    if (clause === '') continue;
    // 每季度1次 is no number of the year.
    const read = clause.startsWith('每') ? null : (readListed(clause, expected) ?? noneOf(clause, bare));
    if (!read) whole = false;
    else {
      items.push(...read.items);
      checks.push(...read.checks);
    }
  }
  let approximate = false;
  let rank: ValueReading['rank'] = null;
  for (const note of notes) {
    if (isApproximateNote(note)) approximate = true;
    else if (CARRIED_OVER.test(note)) whole = false;
    // 92.3%（第3名）
    else if (rank === null && rankOf(note)) rank = rankOf(note);
    else if (/\d/.test(note) && !AS_OF.test(note)) {
      const inner = note.split(/[，；、]/).map((c) => readClause(c, expected));
      if (inner.every((i) => i !== null)) items.push(...inner.flatMap((i) => i as LabelledQuantity[]));
      else whole = false;
    }
  }
  const settled = withoutTotal(items);
  if (!settled) return { ...NOTHING, whole: false, doubt: '合计数与各项之和不一致' };
  const read = approximate
    ? settled.map((i) => ({ ...i, quantity: { ...i.quantity, firmness: 'approximate' as const } }))
    : settled;
  const only = whole && read.length === 1 && checks.length === 0 ? (read[0] as LabelledQuantity) : null;
  return {
    ...NOTHING,
    number: only?.quantity ?? null,
    bound: only?.bound ?? null,
    change: only?.change !== null && only?.change !== undefined,
    items: whole ? read : [],
    rank: only ? rank : null,
    checks: whole ? checks : [],
    fact:
      whole && items.length === 0 && checks.length === 1 && checks[0]?.label === '' ? (checks[0]?.done ?? null) : null,
    whole,
    doubt: whole || !/\d/.test(text) ? null : '含有不能识别的文字',
  };
}

/** One clause; 、 separates values (较大0起、一般2起) only where each piece is one, otherwise words of a label (迟报、漏报6条). */
function readListed(clause: string, expected: Unit | null): { items: LabelledQuantity[]; checks: Check[] } | null {
  const pieces = clause.split('、').filter((p) => p !== '');
  for (const parts of pieces.length > 1 ? [pieces, [clause]] : [[clause]]) {
    const items: LabelledQuantity[] = [];
    const checks: Check[] = [];
    const all = parts.every((part) => {
      const timed = part.replace(PERIOD, '') || part;
      const read = readClause(timed, expected) ?? (timed === part ? null : readClause(part, expected));
      const check = read ? null : checkOf(timed);
      if (read) items.push(...read);
      if (check) checks.push(check);
      return read !== null || check !== null;
    });
    if (all && (items.length === 0 || checks.length === 0 || parts.length === 1)) return { items, checks };
  }
  return null;
}

function checkOf(clause: string): Check | null {
  const yes = CHECK_YES.test(clause);
  if (yes || CHECK_NO.test(clause)) return { label: clause.replace(/[：]?[√✓✔☑×✗✘☒]+$/, ''), done: yes };
  const said = /^(.+?)[：]?(是|否|有|无)$/.exec(clause);
  if (said && clause.length > 2 && /：/.test(clause))
    return { label: said[1] as string, done: said[2] === '是' || said[2] === '有' };
  const done =
    doneOf(clause.replace(/^[^：]*：(?=已|未)/, '')) ??
    (/[^未]已/.test(clause) && !HALF_DONE.test(clause) ? true : null);
  if (done === null)
    return /[^未]未(?!来)/.test(clause) && !/\d/.test(clause)
      ? { label: clause.replace(/尚?未/, ''), done: false }
      : null;
  return { label: clause.replace(/^(均?已经?|尚?未|没有?|按时|按期|全部)|：/g, ''), done };
}

/** 共5起，其中较大1起，一般4起: the total is checked and left out. Null when it does not add up. */
function withoutTotal(items: readonly LabelledQuantity[]): LabelledQuantity[] | null {
  const [first, ...rest] = items;
  if (!first || rest.length < 2 || !TOTAL_LABEL_WORDS.test(first.label) || first.quantity.unit?.dimension !== 'count')
    return [...items];
  const parts = rest.filter((r) => r.quantity.unit?.base === first.quantity.unit?.base);
  if (parts.length !== rest.length) return [...items];
  return equals(sum(parts.map((p) => p.quantity.value)), first.quantity.value) ? rest : null;
}
