/** The only place that says what is gathered while the statements of one part are read. */
import type { Adjustment, Amount, Band, Condition, Limits, Part, Reference, Value, Veto } from '../../methods/rule';
import type { Exact } from '../../model/exact';
import type { Unit } from '../../model/quantity';
import type { Span } from '../../model/span';
import { isZeroAmount } from '../amounts';
import type { Said } from '../conditions/said';
import type { Definition } from '../formulaText';
import type { Token } from '../lexer';
import type { Statement } from '../statements';
import type { StepDraft } from '../steps/draft';

/** What became of each statement of a part. */
export interface PartReading {
  readonly part: Part;
  readonly unread: readonly Statement[];
  readonly discretion: readonly Statement[];
  readonly remarks: readonly Statement[];
  readonly places: number | null;
  /** Nothing in it gives or takes marks. */
  readonly empty: boolean;
}

export interface Work {
  bands: Band[];
  adjustments: { a: Adjustment; draft: StepDraft | null; statement: Statement }[];
  vetoes: Veto[];
  limits: { -readonly [K in keyof Limits]: Limits[K] };
  unread: Statement[];
  discretion: Statement[];
  remarks: Statement[];
  noops: Statement[];
  /** 举办1场得2分: one piece with its marks, without 每 and without 以上. */
  ones: Statement[];
  /** 发生1起得3分, read as one and more: by the condition what was said. */
  readonly opened: Map<Condition, Condition>;
  tolerances: { s: Statement; upTo: Exact }[];
  said: Said;
  onlyDeducts: boolean;
  lowerIsBetter: boolean | null;
  tableUnit: Unit | null;
  places: number | null;
  scale: Token | null | undefined;
  basisReference: 'best' | 'average' | null;
  once: boolean;
  onlyAdds: boolean;
  contradiction: boolean;
  readonly label: string;
  /** 基础分3分: what everyone begins with. */
  base: { readonly value: Exact; readonly amount: Amount; readonly span: Span } | null;
  /** 合格率=合格批次÷抽检批次: a definition that nothing uses is not read. */
  readonly definitions: { readonly of: Definition; used: boolean }[];
  /** Standards said without an effect: 合格率不低于98%。 */
  standards: Extract<Condition, { kind: 'interval' }>[];
  /** 10件以内不扣分: stands with deductions that begin where it ends. */
  spared: { s: Statement; when: Extract<Condition, { kind: 'interval' }> }[];
  /** 整改到位的不扣分: what is said to cost nothing, where it happened. */
  excused: { s: Statement; when: Extract<Condition, { kind: 'event' }> }[];
  /** 按比例计分, without a word of what the proportion is of. */
  readonly bareShares: Set<Value>;
  /** 前3次不扣分: stands with 自第4次起. */
  freed: { s: Statement; upTo: Exact }[];
}

export const spanOf = (from: number, to: number, tokens: readonly Token[]): Span => ({
  start: tokens[from]!.s,
  end: tokens[to - 1]!.e,
});

export const isZero = (r: Reference): boolean => r.kind === 'constant' && r.constant.value.n === 0n;

export const isZeroValue = (v: Value): boolean => v.kind === 'fixed' && isZeroAmount(v.amount);

export function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const c of long) if (c === short[at]) at++;
  return at === short.length;
}

export const signOf = (a: Adjustment): 1 | -1 => ('sign' in a ? a.sign : a.kind === 'count' ? 1 : -1);
