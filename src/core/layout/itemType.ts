/** The only place that tells base marks, reviews, bonuses and bottom lines (底线管理) apart, and 专项考评 rows. */
import type { ItemType } from '../model/indicator';
import { evenText } from './labels';

const BONUS = /加分|创先争优|争先创优|创优争先|争先进位|奖励分|奖励项/;
const BOTTOM = /扣分项|扣分类|扣分指标|减分|底线|只扣不加|负面清单|倒扣/;
const REVIEW = /评议|社会评价|满意度|民主测评|民意|领导评价|测评$|互评|公众评价/;
const REVIEW_RULE = /(百分制|测评|评价|考核|评议)[^。；]{0,16}(得分|分值|结果)?[^。；]{0,10}折算/;
const ONLY_DEDUCTS = /只扣不加|只扣分|不加分|倒扣/;
const SPECIAL = /专项(考评|考核)/;

/** What is known of a row when its type is decided, nearest first: marks cell, name, group, sections from the innermost. */
export interface TypeEvidence {
  readonly fullText: string;
  readonly name: string;
  readonly group: string;
  readonly sections: readonly string[];
  readonly rule: string;
  /** The marks cell holds a positive number. */
  readonly hasFull: boolean;
  /** The head of that cell says that it is only a bound (封顶分值). */
  readonly capped: boolean;
}

/**
 * The row's type. The nearest label that names a kind decides; one that names two (加减分项, 创先争优和底线管理) leaves it to the rule:
 * a rule that only deducts belongs to the bottom line.
 */
export function itemType(of: TypeEvidence): ItemType {
  const rule = evenText(of.rule);
  for (const label of [of.fullText, of.name, of.group, ...[...of.sections].reverse()]) {
    const bonus = BONUS.test(label) || label === '加分';
    const bottom = BOTTOM.test(label) || label === '扣分';
    if (bonus && bottom) return onlyDeducts(rule) ? 'bottom_line' : 'bonus';
    if (bonus) return 'bonus';
    if (bottom) return of.hasFull && !explicit(of, rule) ? 'base' : 'bottom_line';
  }
  if (ONLY_DEDUCTS.test(rule) && !of.hasFull) return 'bottom_line';
  if (of.capped && onlyDeducts(rule) && !USES_UP.test(rule)) return 'bottom_line';
  if ([of.group, ...of.sections].some((label) => REVIEW.test(label))) return 'review';
  return isReviewRule(rule) ? 'review' : 'base';
}

/** 扣完为止: there are marks to take from, and the bound is what they are. */
const USES_UP = /扣[完光]|扣至|满分/;

const reviewRules = new Map<string, boolean>();

function isReviewRule(rule: string): boolean {
  let known = reviewRules.get(rule);
  if (known === undefined) {
    if (reviewRules.size > 5000) reviewRules.clear();
    reviewRules.set(rule, (known = REVIEW_RULE.test(rule)));
  }
  return known;
}

const onlyDeducts = (rule: string): boolean => /扣/.test(rule) && !/加\d|加[^，。；不扣]{0,6}分|得\d|记\d/.test(rule);

/** A bottom line with marks of its own is a base item unless the table says that it only deducts. */
const explicit = (of: TypeEvidence, rule: string): boolean =>
  (of.capped && !USES_UP.test(rule)) ||
  /[扣减]分(?:项|事项|情形)|倒扣|只扣/.test([of.fullText, of.name, of.group, ...of.sections].join('|')) ||
  ONLY_DEDUCTS.test(rule);

export const isSpecial = (name: string, group: string, sections: readonly string[]): boolean =>
  [name, group, ...sections].some((label) => SPECIAL.test(label));

/** 市级自设 by its section. */
export const isCitySection = (title: string): boolean => /^市(级|自设)|市级?自设/.test(title);
