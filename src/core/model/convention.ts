/** The only place that names the reading conventions used where a rule text is silent. Source: `domain.md` (c) "Reading conventions". */

/** The choices of each convention; the first is the default. */
export const CONVENTIONS = {
  /** 不足一个扣分单位: 0.6 of a point by default counts as 0.6. */
  partial_step: ['prorata', 'floor', 'ceil'],
  /** 计数加分 (每新增500亩加1分): an incomplete unit counts nothing by default. */
  partial_count: ['floor', 'prorata', 'ceil'],
  /** A deduction without 扣完为止 still stops at 0 by default. */
  floor_zero: ['zero', 'negative'],
  /** A boundary value that two bands name goes to the better band by default. */
  shared_bound: ['better', 'worse'],
  /** 以上/以下/以内 include the number itself (民法典第1259条) by default. */
  inclusive_bound: ['inclusive', 'exclusive'],
  /** 每低1% on an amount means 1 % of the reference; on a percentage 1 percentage point. */
  percent_step: ['by_kind', 'relative', 'points'],
  /** 按完成比例 without a cap stops at the full marks by default. */
  prorata_cap: ['full', 'open'],
  /** 每新增1家得1分 without a cap in a row of 5 stops at the full marks by default. */
  gain_cap: ['full', 'open'],
  /** A value in the gap between two bands (20%—29% / 30%) goes to the lower band by default. */
  band_gap: ['lower', 'upper'],
  /** No target in text or row: 率 counts from 100 % by default. */
  rate_reference: ['hundred'],
  /** 达到80%得满分，未达到的按比例计分, no target in the row: the share of that 80 % by default (75 gives 75/80). */
  share_aim: ['stated', 'hundred'],
  /** 采用功效系数法 without its base: 60 by default. */
  efficacy_base: ['sixty'],
  /** 甲每次扣1分；乙每次扣0.5分，最多扣3分, without 合计: of all of them by default, not of the last one alone. */
  cap_scope: ['all', 'last'],
  /** 完成率90%以上得满分，90%以下按比例扣分: the completion itself by default, not its share of those 90 %. */
  below_share: ['completion', 'stated'],
  /** 每提高1个百分点加0.5分 without saying than what, in a row with a target and last year's value: than the target by default. */
  moved_from: ['target', 'last_year'],
  /** 低于80%的扣1分，低于60%的扣2分 without 再: who is below both loses 2 by default, not both. */
  nested_amounts: ['inner', 'sum'],
  /** 12月20日前报送: the 20th itself is in time by default. */
  day_before: ['included', 'excluded'],
} as const;

export type ConventionId = keyof typeof CONVENTIONS;
export type ConventionChoice<C extends ConventionId = ConventionId> = (typeof CONVENTIONS)[C][number];
/** The choice in force for each convention. */
export type ConventionChoices = { readonly [C in ConventionId]: ConventionChoice<C> };

export const DEFAULT_CONVENTIONS: ConventionChoices = {
  partial_step: 'prorata',
  partial_count: 'floor',
  floor_zero: 'zero',
  shared_bound: 'better',
  inclusive_bound: 'inclusive',
  percent_step: 'by_kind',
  prorata_cap: 'full',
  gain_cap: 'full',
  band_gap: 'lower',
  rate_reference: 'hundred',
  share_aim: 'stated',
  efficacy_base: 'sixty',
  cap_scope: 'all',
  below_share: 'completion',
  moved_from: 'target',
  nested_amounts: 'inner',
  day_before: 'included',
};
