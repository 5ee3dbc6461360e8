/** The only place that says what a rule may ask of a row, and in what form the answer comes. */
import type { CellRef } from './area';
import type { Exact } from './exact';
import type { Quantity, Unit } from './quantity';

/** Numbers a rule may need. Names as in `domain.md` (c): actual x, target T, average A, last_year L, schedule 序时进度 … */
export type MeasureName =
  | 'actual'
  | 'target'
  /** Of the group or the area named by `Scope`. */
  | 'average'
  | 'last_year'
  | 'schedule'
  /** 最优值: the largest, or the smallest where less is better. */
  | 'best'
  | 'min'
  | 'max'
  /** On last year, in %. */
  | 'growth'
  /** 100·x/T, in %. */
  | 'completion'
  | 'count'
  | 'rank'
  | 'group_size'
  | 'last_rank'
  /** Places gained on last year; worked out, never given. */
  | 'rank_gain'
  /** Days, or months where the rule counts months. */
  | 'days_late'
  /** 0–100 unless the rule names another scale. */
  | 'score'
  | 'base_score'
  | 'group_average'
  /** Marks, and full marks, of the other indicators: 其余指标得分率. */
  | 'others_score'
  | 'others_full'
  | 'numerator'
  | 'denominator'
  | 'ratio'
  | 'base_value'
  | 'goal_value'
  /** 误差率; in the row it is the actual value. */
  | 'abs_error'
  | 'double';

/** Whose average, target or rank: the word the rule names, null when it names none. */
export type Scope = '全国' | '全区' | '全省' | '全市' | '全县' | '组' | null;

/** What the rule asks for, with the words that tell which cell is meant. */
export interface Ask {
  readonly name: MeasureName;
  readonly scope?: Scope;
  /** The measure's words near it in the rule, e.g. 增速, 完成率, 满意率; '' when it names none. */
  readonly words?: string;
  /** The rule's unit for this value, so that a bare number can be given one (亿元, %). */
  readonly unit?: Unit | null;
  /** What the rule counts (户, 人次): tells apart the numbers of one cell. */
  readonly counted?: Unit | null;
  /** Held against 序时进度: a share of the target, never a rate of growth. */
  readonly ofTarget?: boolean;
  /** A rate of growth is compared: last year's amount is no answer. */
  readonly ofGrowth?: boolean;
  /** The rule counts money in 亿元 and in 万元: a number without a unit may be either. */
  readonly scales?: boolean;
  /** 每少1个: how many are wanting (缺2个) will do as well; the answer then says so. */
  readonly wanting?: boolean;
  /** How a month that has only begun counts: as a whole one, or not at all. Absent where the rule does not say. */
  readonly begun?: 'ceil' | 'floor';
}

/** A number that was asked for, with what was answered. */
export interface Asked {
  readonly ask: Ask;
  readonly answer: Answer<Quantity>;
}

/** Nothing usable: which input, and why in a word of the catalogue. */
export interface Missing {
  readonly missing: string;
  /** `absent` no cell or an empty one; `unusable` the cell holds something that is not such a value; `doubtful` more than one reading. */
  readonly reason: 'absent' | 'unusable' | 'doubtful' | 'not_applicable';
  readonly at?: CellRef;
  readonly shown?: string;
  /** For `unusable` because the unit measures something else: the unit it should have. */
  readonly other?: string;
  /** For `doubtful` because of a word that may turn or limit what the cell tells. */
  readonly word?: string;
}

/** The value with the cell it stands in, or what is missing. `at` is absent for values that no single cell holds. */
export type Answer<T> = { readonly ok: T; readonly at?: CellRef } | Missing;

export const isMissing = <T>(answer: Answer<T>): answer is Missing => 'missing' in answer;

/** What the rule says of a fact beside its words. */
export interface FactAbout {
  /** A bare number counts something else and says nothing of it. */
  readonly counted: boolean;
  /** The row's own number is held against something, and says nothing of it either. */
  readonly measured: boolean;
  /** The rule would rather it were not so: 已完成, √ or × beside it speak of the requirement, not of it. */
  readonly ill: boolean;
  /** The rule names it only to reward that it is not so (不流失得3分): 是 and 否 may mean either. */
  readonly denied: boolean;
  /** All that the part's bands name, where they are several: 建成, 主体完工, 开工. */
  readonly states: readonly string[];
  /** Those of them that a band denies: 未开工不得分. */
  readonly deniedStates: readonly string[];
  /** Asked for such a band. */
  readonly ofDenial?: boolean;
}

/**
 * Where a rule's values come from: one row of a workbook, or a worked case. The evaluator pulls what it needs, so that
 * the trace lists exactly the inputs used. INVARIANT: the same ask gives the same answer within one evaluation.
 */
export interface InputSource {
  number(ask: Ask): Answer<Quantity>;
  /** Yes or no: did what `words` says happen, was it done (出台方案, 足额缴纳)? */
  fact(words: string, about?: FactAbout): Answer<boolean>;
  /** Whether the row has this task at all (没有此项任务的…). */
  applicable(words?: string): Answer<boolean>;
  /** How many of each kind; `labels` are the rule's own words for the kinds, the answer is in the same order, 0 for a kind not mentioned. */
  counts(labels: readonly string[]): Answer<readonly Exact[]>;
  /** Awards or incidents by level, one inner list for each matter; values index into `labels`. */
  matters(labels: readonly string[]): Answer<readonly (readonly number[])[]>;
  /** The grade (等次) reached, as an index into `labels`. */
  grade(labels: readonly string[]): Answer<number>;
  /** Yes or no for each item of a checklist, in order. */
  checks(labels: readonly string[]): Answer<readonly boolean[]>;
  /** Marks (0–100 unless the rule says otherwise) by rater or part. */
  scores(labels: readonly string[]): Answer<readonly Exact[]>;
  /** The inputs of part `index` (0-based) of a composite rule; `words` name the part (总量, 增速, ①). */
  part(index: number, words: string): InputSource;
}
