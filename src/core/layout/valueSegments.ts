/** The only place that reads the numbers in a typed text, each with label, sign, bound, unit; and says whether every character was read. */
import { abs, decimal, isNegative, mul, neg, exact, type Exact } from '../model/exact';
import type { Firmness, Quantity, Unit } from '../model/quantity';
import { readNumeral } from '../text/numerals';
import { perUnitAt } from '../text/compoundUnits';
import { isPercentual, otherUnit, unitNamed, unitNamesAt } from '../text/units';
import {
  APPROXIMATE_AFTER,
  APPROXIMATE_BEFORE,
  APPROXIMATE_NOTE,
  BOUND_AFTER,
  BOUND_BEFORE,
  FALL,
  NUMBER_IN_WORD,
  RISE,
  SHORT_FALL,
  SHORT_RISE,
  type Bound,
} from './valueWords';

/** One number of a text. */
export interface LabelledQuantity {
  /** Words before the number (较大, 任务), or after it when the text is written that way (1起较大); '' for a bare number. */
  readonly label: string;
  readonly quantity: Quantity;
  readonly bound: Bound | null;
  /** −1 or 1 when words or an arrow make it a fall or a rise; the quantity then carries the sign. */
  readonly change: -1 | 1 | null;
}

/** A number within a longer text, with the text that follows its unit. */
interface Token {
  readonly item: LabelledQuantity;
  readonly rest: string;
}

const NUMBER = /\d+(?:\.\d+)?/;
const WORDY = '\u0001';

/** Words with digits of their own become one sign each, so that only values are left as numbers. */
function maskWords(text: string): { masked: string; unmask: (part: string) => string } {
  const words: string[] = [];
  const masked = text.replace(NUMBER_IN_WORD, (word) => {
    if (/^\d+(\.\d+)?$/.test(word) && word !== '12345') return word;
    words.push(word);
    return WORDY;
  });
  const unmask = (part: string) => {
    let i = masked.slice(0, masked.indexOf(part)).split(WORDY).length - 1;
    return part.replace(new RegExp(WORDY, 'g'), () => words[i++] ?? '');
  };
  return { masked, unmask };
}

const SCALE = /^(万亿|亿|千万|百万|万|千|百)/;
/** 2.5万余亩, 8千多人: 余 stands within the number and its unit. */
const ROUGH_WITHIN = /^([万亿千百]*)[余多](?=[一-龥])/;
/** 88.0.%, 4.O亿元: a sign too many, or a letter for a nought. */
const SLIP = /^\.|^[OoIl](?![A-Za-z])/;

/** The unit at the start of the text. `万` and `亿` alone take the base of the expected unit. */
function unitAt(text: string, expected: Unit | null): { unit: Unit | null; scale: Exact | null; length: number } {
  // 8000人次 under 人 is told in another unit.
  const longer = expected !== null && (unitNamesAt(text, 0)[0]?.length ?? 0) > expected.text.length;
  if (expected && !longer && text.startsWith(expected.text))
    return { unit: expected, scale: null, length: expected.text.length };
  const per = text.includes('/') ? perUnitAt(text) : null;
  if (per) return { unit: per, scale: null, length: per.text.length };
  const [name] = unitNamesAt(text, 0);
  if (name) return { unit: unitNamed(name), scale: null, length: name.length };
  const scale = SCALE.exec(text)?.[1];
  if (!scale) return { unit: null, scale: null, length: 0 };
  if (expected) {
    // 2.5万 of 亩 are 万亩, and no 万平方米.
    const scaled = unitNamed(scale + expected.text.replace(SCALE, '')) ?? null;
    if (scaled && scaled.base === expected.base) return { unit: scaled, scale: null, length: scale.length };
  }
  return {
    unit: null,
    scale:
      readNumeral(`1${scale}`) ?? (scale === '千万' ? exact(10_000_000) : scale === '百万' ? exact(1_000_000) : null),
    length: scale.length,
  };
}

function tokenAt(text: string, expected: Unit | null): Token | null {
  const found = NUMBER.exec(text);
  if (!found) return null;
  let label = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  if (SLIP.test(after)) return null;
  let rest = after.replace(ROUGH_WITHIN, '$1');
  let value = decimal(found[0]);
  let firmness: Firmness = rest === after ? 'firm' : 'approximate';
  let bound: Bound | null = null;
  let change: -1 | 1 | null = null;
  let negative = false;
  const minus = /[-—]$/.exec(label);
  if (minus && (label.length === 1 || /[^\d\u4e00-\u9fff]-$|[\u4e00-\u9fff(（为：]-$/.test(label))) {
    negative = true;
    label = label.slice(0, -1);
  } else if (label.endsWith('+')) {
    change = 1;
    label = label.slice(0, -1);
  }
  const takeBefore = (pattern: RegExp): boolean => {
    const match = pattern.exec(label);
    if (match) label = label.slice(0, match.index);
    return match !== null;
  };
  for (const [pattern, kind] of BOUND_BEFORE) {
    if (!takeBefore(pattern)) continue;
    if (kind !== '=') bound = kind;
    break;
  }
  if (takeBefore(APPROXIMATE_BEFORE)) firmness = 'approximate';
  const named = unitAt(rest, expected);
  const { unit } = named;
  rest = rest.slice(named.length);
  if (named.scale) value = mul(value, named.scale);
  if (takeBefore(FALL) || (unit && isPercentual(unit) && takeBefore(SHORT_FALL))) change = -1;
  else if (takeBefore(RISE) || (unit && isPercentual(unit) && takeBefore(SHORT_RISE))) change = 1;
  const about = APPROXIMATE_AFTER.exec(rest);
  if (about) {
    firmness = 'approximate';
    rest = rest.slice(about[0].length);
    if (!unit) {
      const late = unitAt(rest, expected);
      if (late.unit) return finish(late.unit, rest.slice(late.length));
    }
  }
  return finish(unit, rest);

  function finish(of: Unit | null, tail: string): Token | null {
    for (const [pattern, kind] of BOUND_AFTER) {
      const after = pattern.exec(tail);
      if (!after) continue;
      bound = bound === null || bound === kind ? kind : bound;
      tail = tail.slice(after[0].length);
      break;
    }
    if (change === -1 && negative) return null;
    const signed = negative || change === -1 ? neg(abs(value)) : value;
    if (isNegative(signed) && of?.dimension === 'count' && change === null) return null;
    return {
      item: { label: bareLabel(label), quantity: { value: signed, unit: of, firmness }, bound, change },
      rest: tail,
    };
  }
}

/** Without joints and the words that only say since when. */
const bareLabel = (label: string): string =>
  label
    .replace(/^[，、；：。(]+|[，、；：。)=]+$/g, '')
    .replace(/^(其中|分别为|分别|及|和|与)+/, '')
    .replace(/(同比|环比|比上年同期|比上年|较上年同期|较上年|较去年|比去年|较同期)$/, '')
    .replace(/[，、：]+$/, '');

/** All numbers of one clause without separators, or null when some of its text is no part of any. */
export function readClause(clause: string, expected: Unit | null): LabelledQuantity[] | null {
  const items: LabelledQuantity[] = [];
  const { masked, unmask } = maskWords(clause);
  let text = masked;
  while (NUMBER.test(text)) {
    const token = tokenAt(text, expected);
    if (!token) return null;
    items.push(token.item);
    text = token.rest;
    if (NUMBER.test(text) && (token.item.quantity.unit === null || /^[-—~至到]+\d/.test(text))) return null;
  }
  if (items.length === 0) return text === '' ? null : chineseCount(clause, expected);
  const tail = text.replace(/[，、；。：]+$/, '');
  const last = items[items.length - 1] as LabelledQuantity;
  if (tail !== '') {
    if (items.length > 1 && last.label !== '') return null;
    if (
      last.quantity.unit === null &&
      expected === null &&
      /^[\u4e00-\u9fffA-Za-z/]{1,6}$/.test(tail) &&
      !/[未无不完]/.test(tail)
    ) {
      items[items.length - 1] = { ...last, quantity: { ...last.quantity, unit: otherUnit(unmask(tail)) } };
    } else items[items.length - 1] = { ...last, label: last.label === '' ? tail : `${last.label}${tail}` };
  }
  return items.map((item) => ({ ...item, label: unmask(item.label) }));
}

/** 缺两次, 三起: a Chinese numeral right before a unit. */
function chineseCount(clause: string, expected: Unit | null): LabelledQuantity[] | null {
  for (const match of clause.matchAll(/[零一二两三四五六七八九十百千]+/g)) {
    const after = clause.slice(match.index + match[0].length);
    const { unit, length } = unitAt(after, expected);
    const value = readNumeral(match[0]);
    if (!unit || !value || unit.dimension === 'other' || clause[match.index - 1] === '第') continue;
    const label = bareLabel(clause.slice(0, match.index)) + after.slice(length);
    return [{ label, quantity: { value, unit, firmness: 'firm' }, bound: null, change: null }];
  }
  return null;
}

export const isApproximateNote = (note: string): boolean => APPROXIMATE_NOTE.test(note) && !/\d/.test(note);
