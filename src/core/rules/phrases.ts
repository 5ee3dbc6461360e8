/** The only place that says what phrases a rule text is made of; `grammar/phrases.peggy` finds them. */
import { parse } from './grammar/phrases.generated';
import type { Token } from './lexer';
import type { Quotient } from './quotient';

/** Marks as the text gives them: a number, the full marks, a share of the full marks, a multiple of them. */
export type AmountPhrase =
  | { readonly kind: 'mark'; readonly mark: Token }
  | { readonly kind: 'full' }
  | { readonly kind: 'fraction'; readonly of: Token }
  | { readonly kind: 'times'; readonly of: Token };

export type Sign = 'award' | 'add' | 'deduct' | 'both';

interface At {
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
}

export type Phrase = At &
  (
    | { readonly kind: 'token'; readonly token: Token }
    | {
        readonly kind: 'effect';
        readonly sign: Sign;
        readonly pre: string;
        readonly amounts: readonly AmountPhrase[];
        readonly weak?: true;
        /** 0.5分/次: the unit it is given for. */
        readonly per?: Token;
      }
    /** 扣(分值÷村数)分: marks divided by a number of the row. */
    | { readonly kind: 'quotient'; readonly sign: Sign; readonly quotient: Quotient }
    | { readonly kind: 'nothing'; readonly how: 'zero' | 'nodeduct' | 'noadd' | 'nochange' }
    | {
        readonly kind: 'limit';
        readonly how: 'max' | 'min' | 'floor0' | 'negative' | 'open' | 'full-stop';
        readonly sign?: Sign | null;
        readonly amount: AmountPhrase | null;
        /** 超过5分的按5分计: what it is counted as. */
        readonly as?: AmountPhrase;
      }
    | {
        readonly kind: 'mode';
        readonly how: 'floor' | 'ceil' | 'round' | 'prorata';
        readonly unit: Token | null;
        readonly as?: Token;
      }
    | {
        readonly kind: 'prorata';
        readonly basis: readonly Token[];
        readonly factors: readonly Token[];
        readonly of?: Token | null;
        readonly tail: string;
      }
    | {
        readonly kind: 'convert';
        readonly rate: Token | null;
        /** (120分制) in the phrase itself; null for 百分制 or nothing. */ readonly scale?: Token | null;
        readonly scaled?: true;
        /** 按5%折算: of a score named elsewhere. */ readonly bare?: true;
      }
    | { readonly kind: 'andsoon'; readonly amount: AmountPhrase | null }
    | { readonly kind: 'share'; readonly value: Token }
    | { readonly kind: 'shares'; readonly values: readonly Token[] }
    | {
        readonly kind: 'places';
        readonly list: readonly Token[] | null;
        readonly first: Token;
        readonly last: Token | null;
        readonly open: boolean;
      }
    | { readonly kind: 'rankshare'; readonly low: Token | null; readonly high: Token }
    | {
        readonly kind: 'range';
        readonly low: Token;
        readonly high: Token;
        readonly lowIn: boolean | null;
        readonly highIn: boolean | null;
      }
    | { readonly kind: 'bound'; readonly value: Token; readonly word: string; readonly inclusive: boolean | null }
    | { readonly kind: 'value'; readonly value: Token; readonly inclusive: boolean | null }
  );

/** Quotation marks carry no meaning once grades have been told by them. */
export const meaningful = (tokens: readonly Token[]): Token[] => tokens.filter((t) => t.code !== "'");

/** The phrases of a token list; every token belongs to exactly one. */
export function phrasesOf(tokens: readonly Token[]): Phrase[] {
  return parse(tokens.map((t) => t.code).join(''), { tokens });
}
