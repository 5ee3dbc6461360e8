/** The only place that lists the methods; a kind without its file does not compile. */
import { count } from './adjust/count';
import { flat } from './adjust/flat';
import { incident } from './adjust/incident';
import { late } from './adjust/late';
import { levels } from './adjust/levels';
import { rankstep } from './adjust/rankstep';
import { shared } from './adjust/shared';
import { step } from './adjust/step';
import type { AdjustMethod, ValueMethod } from './method';
import type { AdjustKind, ValueKind } from './rule';
import { checklist } from './values/checklist';
import { convert } from './values/convert';
import { efficacy } from './values/efficacy';
import { fixed } from './values/fixed';
import { formula } from './values/formula';
import { grades } from './values/grades';
import { excluded } from './values/excluded';
import { groupaverage } from './values/groupaverage';
import { interpolation } from './values/interpolation';
import { prorata } from './values/prorata';
import { rankshare } from './values/rankshare';
import { ranktable } from './values/ranktable';
import { rescale } from './values/rescale';
import { weighted } from './values/weighted';

export const VALUES: { readonly [K in ValueKind]: ValueMethod<K> } = {
  fixed, prorata, formula, convert, weighted, efficacy, interpolation, excluded, groupaverage, rescale, ranktable, rankshare, grades, checklist,
}; // prettier-ignore

export const ADJUSTMENTS: { readonly [K in AdjustKind]: AdjustMethod<K> } = {
  step,
  incident,
  flat,
  late,
  count,
  levels,
  rankstep,
  shared,
};
