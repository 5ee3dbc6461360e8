/** The only place that says what a rule is once read: parts, each with a base, adjustments, vetoes and limits. Plain data with spans. */
import type { Exact } from '../model/exact';
import type { MeasureName, Scope } from '../model/inputs';
import type { Unit } from '../model/quantity';
import type { Span } from '../model/span';

/** Marks named by a text. `full` is the part's full marks, `share` a share of them (0.8 is 80 %, 1.5 one and a half times). */
export type Amount =
  | { readonly kind: 'mark'; readonly value: Exact }
  | { readonly kind: 'full' }
  | { readonly kind: 'share'; readonly value: Exact };

/** A number in the text with its unit, null when bare. */
export interface Constant {
  readonly value: Exact;
  readonly unit: Unit | null;
}

/** What a value is compared with. */
export type Reference =
  | { readonly kind: 'constant'; readonly constant: Constant }
  | { readonly kind: 'named'; readonly name: MeasureName; readonly scope: Scope }
  /** A part of a named one: 目标值的90% has the share 0.9. */
  | { readonly kind: 'part'; readonly name: MeasureName; readonly scope: Scope; readonly share: Exact }
  /** By so much above a named one: 较上年提高0.5个百分点, 高于全市平均2个百分点. */
  | { readonly kind: 'beyond'; readonly name: MeasureName; readonly scope: Scope; readonly by: Constant }
  /**
   * Nothing in the text: the target if the row has one, otherwise 100 % for a rate (convention `rate_reference`). `moved`: 每提高, 每下降 say that
   * the value went up or down, which it may have done since last year (convention `moved_from`).
   */
  | { readonly kind: 'implied'; readonly moved?: true };

/** What is measured. `words` are the text's own: 增速, 办结率. */
export interface Measure {
  readonly name: MeasureName;
  readonly words: string;
}

export type Comparison = '>=' | '>' | '<=' | '<' | '=';

/** One end of an interval; `closed` null when the text does not say (以上 … conventions decide). */
export interface End {
  readonly at: Reference;
  readonly closed: boolean | null;
}

/** A condition as the text states it. */
export type Condition =
  /** The gap to the reference on one side: 下降5个百分点及以上. Ends are sizes of the gap. */
  | {
      readonly kind: 'gap';
      readonly side: Side;
      readonly measure: Measure;
      readonly reference: Reference;
      readonly low: End | null;
      readonly high: End | null;
      readonly basis: 'completion' | 'plain';
    }
  | {
      readonly kind: 'interval';
      /** 达到, 完成: which side is meant depends on whether lower is better. */ readonly reaching?: boolean;
      readonly measure: Measure;
      readonly low: End | null;
      readonly high: End | null;
    }
  /** Something happened or was done; `negated` when the text says 未…. */
  | { readonly kind: 'event'; readonly words: string; readonly negated: boolean }
  /** `words`: what there is none of, as the text says it (没有校车); absent: no such task. */
  | { readonly kind: 'applicable'; readonly has: boolean; readonly words?: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  /** How many of several named measures reach the reference (一项高于的). */
  | { readonly kind: 'howmany'; readonly count: Exact }
  | { readonly kind: 'otherwise' };

/** How an incomplete step counts; null when the text is silent. */
export type StepMode = 'prorata' | 'floor' | 'ceil' | 'round' | null;

export type Side = 'below' | 'above';

/** Values: what gives a part its base mark. */
export interface ValueParams {
  /** 得3分 */
  fixed: { readonly amount: Amount };
  /** 按完成比例计分. `of` what is multiplied; `factor` 0.8 when the target is missed; `cap` in completion (1.2), null when the text gives none. */
  prorata: {
    readonly of: Amount;
    readonly ratio: 'completion' | 'ratio' | 'average' | 'best';
    readonly inverse: boolean;
    readonly factor: Exact;
    readonly cap: Exact | null;
    readonly scope: Scope;
    /** 完成率90%以上得满分，90%以下按比例: 90, which the proportion may be of (convention `below_share`). */
    readonly aim?: Exact;
  };
  /** 得分=… ; `deducts` for 扣分=… */
  formula: { readonly expression: Expression; readonly deducts: boolean };
  /** 按百分制得分折算: full × score ÷ `scale` × `rate`. */
  /** `stated`: the text names the scale; 100 is taken where it does not. */
  convert: { readonly scale: Exact; readonly stated: boolean; readonly rate: Exact; readonly times: Exact | null };
  /** 领导评价占50%…按百分制得分加权折算. */
  weighted: { readonly shares: readonly { readonly label: string; readonly share: Exact }[]; readonly scale: Exact };
  /** 功效系数法: full × [base + (1−base) × (x−min)/(max−min)]. `base` null when the text does not say. */
  efficacy: { readonly base: Exact | null; readonly inverse: boolean };
  /** Linear between anchors (线性插值). */
  interpolation: {
    /** 完成90%得6分: between points of completion. */
    readonly measure: 'actual' | 'completion';
    readonly anchors: readonly { readonly at: Reference; readonly amount: Amount }[];
    readonly below: Amount | null;
    readonly above: Amount | null;
  };
  /** 按全市平均得分计分 (无此项任务). */
  groupaverage: Record<never, never>;
  /** 不纳入考核: the row has no mark at all. */
  excluded: Record<never, never>;
  /** 按其余指标得分率折算. */
  rescale: Record<never, never>;
  /** 名次表. `step`: what each further place takes off after the table. */
  ranktable: {
    readonly rows: readonly {
      /** The places are counted from the last one. */
      readonly bottom: boolean;
      readonly first: Exact;
      readonly last: Exact | null;
      readonly amount: Amount;
      readonly deducts: boolean;
    }[];
    readonly otherwise: Amount | null;
    readonly step: Amount | null;
  };
  /** Bands of rank ÷ number of ranked units in %; null is the rest. */
  rankshare: { readonly rows: readonly { readonly upTo: Exact | null; readonly amount: Amount }[] };
  /** 等次: marks by grade. */
  grades: {
    readonly rows: readonly { readonly labels: readonly string[]; readonly amount: Amount; readonly sign: 1 | -1 }[];
    /** Only deductions are named: they come off the full marks. */
    readonly fromFull: boolean;
    /** 其他等次的得1分: of any other grade. */
    readonly otherwise?: Amount;
  };
  /** 有机构1分、有方案1分 … */
  checklist: { readonly rows: readonly { readonly words: string; readonly amount: Amount }[] };
}

/** Adjustments: what adds to or takes from the base. */
export interface AdjustParams {
  /** 每低于…1个百分点扣0.5分. The gap lies on `side` of the reference; a bracket limits it to a stretch of the gap. */
  step: {
    /** 差, 欠: short of the reference on whichever side is the worse one. */
    readonly neutral?: boolean;
    readonly sign: 1 | -1;
    readonly side: Side;
    readonly measure: Measure;
    readonly reference: Reference;
    readonly size: Constant;
    readonly per: Amount;
    readonly mode: StepMode;
    readonly cap: Amount | null;
    readonly bracket: { readonly from: Exact; readonly to: Exact | null } | null;
    /** How the text speaks of the gap: 完成率/完成任务 means points of completion unless the indicator itself is a percentage. */
    readonly basis: 'completion' | 'plain';
  };
  /** 每发生1起…扣2分. Several in one part are kinds, told apart by `words`. */
  incident: {
    readonly sign: 1 | -1;
    readonly words: string;
    readonly size: Exact;
    readonly per: Amount;
    readonly free: Exact;
    readonly cap: Amount | null;
    readonly mode: StepMode;
    readonly unit: Unit | null;
    /** 道路交通事故除外: what the count leaves out. */
    readonly except?: string;
  };
  /** A flat amount under a condition: 低于全市平均的扣2分; `onTop` of the one whose condition it lies inside (低于平均2个百分点以上的再扣2分). */
  flat: { readonly sign: 1 | -1; readonly amount: Amount; readonly onTop?: true };
  /** 每迟报1天扣0.5分. */
  late: {
    /** 从第4天起: so many days cost nothing, and none of them is counted later. */
    readonly free?: Exact;
    readonly size: Exact;
    readonly per: Amount;
    readonly cap: Amount | null;
    readonly unit: Unit | null;
    readonly mode: StepMode;
    readonly except?: string;
  };
  /** 每新增1家得1分: counted from 0 or `start`; `first` marks for the first piece. */
  count: {
    readonly measure: Measure;
    readonly size: Constant;
    readonly per: Amount;
    readonly start: Constant | null;
    readonly first: Amount | null;
    readonly mode: StepMode;
    readonly cap: Amount | null;
  };
  /** 国家级3分、省级2分: by level, `once` = highest of one matter (or `single`: of all). */
  levels: {
    readonly sign: 1 | -1;
    /** `cap`: the most that all of its level are worth together. */
    readonly rows: readonly { readonly label: string; readonly amount: Amount; readonly cap?: Amount }[];
    readonly once: 'sum' | 'matter' | 'single';
    readonly cap: Amount | null;
  };
  /** 每下降一位扣0.5分, counted from the first place or from last year's. */
  rankstep: {
    readonly sign: 1 | -1;
    readonly side: Side;
    readonly from: 'first' | 'last_year';
    readonly size: Exact;
    readonly per: Amount;
    readonly cap: Amount | null;
  };
  /** 每个火点扣40分÷行政村数. */
  shared: { readonly pool: Amount; readonly words: string };
}

export type ValueKind = keyof ValueParams;
export type AdjustKind = keyof AdjustParams;
export type ClauseKind = ValueKind | AdjustKind;
export type ClauseParams = ValueParams & AdjustParams;

export type Value = { [K in ValueKind]: { readonly kind: K; readonly span: Span } & ValueParams[K] }[ValueKind];
export type Adjustment = {
  [K in AdjustKind]: { readonly kind: K; readonly span: Span; readonly when: Condition | null } & AdjustParams[K];
}[AdjustKind];

/** Under `when` (null: always) the base is `value`. */
export interface Band {
  readonly when: Condition | null;
  readonly value: Value;
  readonly span: Span;
}

export interface Veto {
  readonly when: Condition;
  /** On the mark (该项不得分) or on the grade (取消评优资格; the mark stays). */
  readonly on: 'mark' | 'grade';
  readonly span: Span;
  readonly words: string;
}

export interface Limits {
  /** Most that may be deducted or added in all, and the most and least marks of the part. */
  readonly deduct: Amount | null;
  readonly add: Amount | null;
  readonly most: Amount | null;
  readonly least: Amount | null;
  /** 得满分，每超1%加0.1分，最高2分: of the additions when less than the base, of the part when more; equal to it, doubtful. */
  readonly either: Amount | null;
  /** Which of `deduct` (-1) and `add` (1) stands behind the last of several clauses, and says nothing of the others (convention `cap_scope`). */
  readonly last: 1 | -1 | 'both' | null;
  /** 扣完为止 said, 可计负分 said, or nothing said. */
  readonly floor: 'zero' | 'negative' | null;
  /** 上不封顶 said of what is gained. */
  readonly open: true | null;
}

/** A part with marks of its own; a rule without parts has one, whose marks are the row's. */
export interface Part {
  readonly label: string;
  /** `share` of the row's marks, or marks of its own; `full` = all of them. */
  readonly marks: Amount;
  readonly bands: readonly Band[];
  readonly adjustments: readonly Adjustment[];
  readonly vetoes: readonly Veto[];
  readonly limits: Limits;
  /** 只扣不加: base 0, negative allowed. */
  readonly onlyDeducts: boolean;
  /** Lower is better (PM2.5, 失业率), as the text shows; null when it does not. */
  readonly lowerIsBetter: boolean | null;
  readonly tableUnit: Unit | null;
  /** The text counts money in 亿元 and in 万元; its numbers are told in the smaller here. */
  readonly scales?: true;
  /** 水质合格率 of 2.水质合格率（3分）：…: its caption behind a list mark. */
  readonly called?: string;
  readonly span: Span;
}

/** A whole rule. `parts` sum; `limits`, `vetoes` act on the sum. */
export interface Rule {
  readonly parts: readonly Part[];
  readonly limits: Limits;
  readonly vetoes: readonly Veto[];
  /** Decimals the text asks for, null when silent. */
  readonly places: number | null;
}

/** An arithmetic formula of the cell. Terms are measures, numbers, the full marks. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'full' }
  | {
      readonly kind: 'term';
      readonly name: MeasureName;
      readonly words: string;
      readonly scope: Scope;
      /** 100: a percentage counted as a fraction. */ readonly per: Exact;
    }
  | {
      readonly kind: 'operation';
      readonly op: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

export const NO_LIMITS: Limits = {
  deduct: null,
  add: null,
  most: null,
  least: null,
  either: null,
  last: null,
  floor: null,
  open: null,
};
