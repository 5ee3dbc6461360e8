/** The only place that says what a statement is: what must hold (guard), what each step is (每…), and what follows (doings, qualifiers). */
import type { Definition } from './formulaText';
import type { Token } from './lexer';
import type { Phrase } from './phrases';

/** What a statement's condition or step is made of. Every item keeps its token range. */
export type Item = { readonly from: number; readonly to: number } & (
  | { readonly k: 'words'; readonly text: string }
  | { readonly k: 'cmp'; readonly op: '>=' | '>' | '<=' | '<' | '='; readonly text: string }
  | { readonly k: 'dir'; readonly d: 'both' | 'both-down' | 'short' | 'down' | 'over' | 'up'; readonly text: string }
  | { readonly k: 'ref'; readonly name: string; readonly scope: string; readonly text: string }
  /** 目标值的90%; `word` is the 以上 or 以下 behind it. */
  | {
      readonly k: 'refpart';
      readonly name: string;
      readonly scope: string;
      readonly share: Token;
      readonly word: string;
    }
  | { readonly k: 'value'; readonly value: Token; readonly inclusive: boolean | null }
  | { readonly k: 'bound'; readonly value: Token; readonly word: string; readonly inclusive: boolean | null }
  | {
      readonly k: 'range';
      readonly low: Token;
      readonly high: Token;
      readonly lowIn: boolean | null;
      readonly highIn: boolean | null;
    }
  | { readonly k: 'done'; readonly how: 'done' | 'over' | 'undone' }
  | { readonly k: 'growth'; readonly g: 'up' | 'down' | 'notup' | 'notdown' | 'flat' }
  | { readonly k: 'measure'; readonly m: 'completion' | 'ratio' | 'growth' | 'rank' | 'score'; readonly text: string }
  | { readonly k: 'versus' }
  | { readonly k: 'than' }
  | { readonly k: 'late'; readonly text: string }
  | { readonly k: 'places'; readonly phrase: Extract<Phrase, { kind: 'places' }> }
  | { readonly k: 'rankshare'; readonly low: Token | null; readonly high: Token }
  | { readonly k: 'grade'; readonly label: string; readonly sure: boolean }
  | { readonly k: 'level'; readonly label: string }
  | { readonly k: 'else' }
  | { readonly k: 'of' }
  | { readonly k: 'comma' }
  | { readonly k: 'list' }
  | { readonly k: 'link'; readonly w: 'and' | 'or' | 'but' | 'within' | 'onthat' | 'after' }
  | { readonly k: 'applicable'; readonly has: boolean }
  | { readonly k: 'nth'; readonly n: Token }
  | { readonly k: 'first' }
  | { readonly k: 'portion' }
  | { readonly k: 'by' }
  | { readonly k: 'is' }
  | { readonly k: 'bound-word'; readonly word: string }
  | { readonly k: 'share'; readonly values: readonly Token[] }
  | { readonly k: 'full' }
  | { readonly k: 'sign' }
  /** Read nowhere: whatever holds it is refused. A scoring verb or limit that found no marks is one. */
  | { readonly k: 'hard' }
);

/** What a statement does to the mark. */
export type Doing = { readonly from: number; readonly to: number } & (
  | Extract<Phrase, { kind: 'effect' | 'quotient' | 'nothing' | 'prorata' | 'convert' }>
  | { readonly kind: 'formula'; readonly token: Token }
  | { readonly kind: 'efficacy' }
  | { readonly kind: 'interpolate' }
  | { readonly kind: 'groupaverage' }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'rescale' }
  | { readonly kind: 'veto'; readonly on: 'mark' | 'grade'; readonly token: Token }
  | { readonly kind: 'discretion'; readonly token: Token }
  | { readonly kind: 'bothsign' }
  | { readonly kind: 'times'; readonly value: Token | null }
);

/** What qualifies a statement or the rule: caps, how incomplete steps count, once-only, and so on. */
export type Qualifier = { readonly from: number; readonly to: number } & (
  | Extract<Phrase, { kind: 'limit' | 'mode' | 'andsoon' }>
  | { readonly kind: 'once' | 'matter' | 'accumulate' | 'onlydeduct' | 'onlyadd' | 'mirror' }
  | { readonly kind: 'polarity'; readonly low: boolean }
  /** 道路交通事故除外: what is not counted. */
  | { readonly kind: 'except'; readonly words: string }
  | { readonly kind: 'places'; readonly places: number }
  | { readonly kind: 'scale'; readonly scale: Token | null }
  | { readonly kind: 'tableunit'; readonly token: Token }
  | { readonly kind: 'definition'; readonly definition: Definition }
);

export interface Statement {
  readonly from: number;
  readonly to: number;
  readonly guard: readonly Item[];
  /** Items after 每; null without one. */
  readonly step: readonly Item[] | null;
  readonly doings: readonly Doing[];
  readonly qualifiers: readonly Qualifier[];
  /** Words before a colon: 直接运用专项考评结果：, 工作方案2分：. */
  readonly caption?: boolean;
  /** It stands in an item of a list. */
  readonly marked?: boolean;
  /** It follows an effect without any comma: 扣2分减半. Words alone there are not a remark. */
  readonly glued?: boolean;
}

/** A sentence: statements up to a strong stop, with its list mark if it has one. */
export interface Sentence {
  readonly mark: Token | null;
  readonly from: number;
  readonly to: number;
  readonly statements: readonly Statement[];
}
