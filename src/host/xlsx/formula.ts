/** The only place that takes a formula apart: tokens with the areas it refers to. */
import { columnNumber, type Area } from '../../core/model/area';

export type FormulaToken =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  /** `sheet` null: the formula's own sheet. */
  | { readonly kind: 'ref'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string }
  /** `( ) , + - * / ^ & % = < > <= >= <> : space { } ;` */
  | { readonly kind: 'mark'; readonly text: string }
  /** References this reader does not follow: tables, other workbooks, several sheets at once. */
  | { readonly kind: 'opaque'; readonly text: string };

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}\p{N}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}:${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|${CELL}`;
const NOT_MORE = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const PATTERNS: readonly [FormulaToken['kind'] | 'space', RegExp][] = [
  ['space', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['ref', new RegExp(`(?:${SHEET})?(${AREA})${NOT_MORE}`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['function', /(?:_xlfn\.|_xlws\.)*([\p{L}_][\p{L}\p{N}_.]*)\(/uy],
  [
    'opaque',
    /(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\?]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!)?(?:#REF!|[\p{L}_\\]*[\p{L}\p{N}_.]*\[[^\n]*\](?:[^\s,()+\-*/]*))/uy,
  ],
  ['opaque', /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!\S*/uy],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ['opaque', /#[A-Z/0!?]+/uy],
  ['mark', /<=|>=|<>|[(),+\-*/^&%=<>:;{}@#]/uy],
];

/** Reads the formula, with or without `=`; null when it holds characters no formula has. */
export function tokens(formula: string): FormulaToken[] | null {
  const text = formula.replace(/^=/, '');
  const found: FormulaToken[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (!token) return null;
    at = token.end;
    if (token.token) found.push(token.token);
  }
  return found;
}

function tokenAt(text: string, at: number): { token: FormulaToken | null; end: number } | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    switch (kind) {
      case 'space':
        return { token: null, end };
      case 'ref': {
        const area = areaOf(match[3] as string);
        if (!area) continue;
        return { token: { kind, sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, area }, end };
      }
      case 'function':
        return { token: { kind, name: (match[1] as string).toUpperCase() }, end };
      case 'name':
        return { token: { kind, name: match[0] }, end };
      default:
        return { token: { kind, text: match[0] }, end };
    }
  }
  return null;
}

/** A cell, a range, whole columns or whole rows; null when it lies off the sheet (then it is a name, such as ABC1048577). */
function areaOf(text: string): Area | null {
  const [from, to = from] = text.replace(/\$/g, '').split(':') as [string, string?];
  const a = corner(from);
  const b = corner(to);
  const top = Math.min(a.row ?? 1, b.row ?? 1);
  const bottom = Math.max(a.row ?? LAST_ROW, b.row ?? LAST_ROW);
  const left = Math.min(a.col ?? 1, b.col ?? 1);
  const right = Math.max(a.col ?? LAST_COLUMN, b.col ?? LAST_COLUMN);
  return top >= 1 && bottom <= LAST_ROW && right <= LAST_COLUMN ? { top, left, bottom, right } : null;
}

function corner(text: string): { row: number | null; col: number | null } {
  const [, letters, digits] = /^([A-Za-z]*)(\d*)$/.exec(text) as RegExpExecArray;
  return { row: digits ? Number(digits) : null, col: letters ? columnNumber(letters) : null };
}
