/** The only place that reads steps for each day late and each place in a ranking. */
import type { Adjustment, Side } from '../../methods/rule';
import { sideOf } from '../conditions/interval';
import { constantOf, lastYear } from '../conditions/reference';
import type { Said } from '../conditions/said';
import type { Token } from '../lexer';
import type { Item } from '../statements';
import type { Spanned, StepDraft, StepEffect } from './draft';
import { pairSides } from './gapStep';

export function readLate(
  guard: readonly Item[],
  step: readonly Item[],
  size: Token,
  effect: StepEffect,
  source: Spanned,
): StepDraft | null {
  if (effect.sign !== -1 || step.some((i) => i.k === 'ref' || (i.k === 'dir' && sideOf(i.d) !== 'above'))) return null;
  if (guard.some((i) => i.k === 'cmp' && i.op.startsWith('<') && !/达/.test(i.text))) return null;
  if (
    guard.some(
      (i) => !['words', 'late', 'of', 'comma', 'list', 'level', 'by', 'ref', 'done', 'cmp', 'nth'].includes(i.k),
    )
  )
    return null;
  const { unit } = constantOf(size);
  const nth = guard.find((i): i is Extract<Item, { k: 'nth' }> => i.k === 'nth');
  // 从第4天起，每迟报1个月: of days and months no number is known.
  if (nth && (nth.n.unit === null || nth.n.unit?.text !== unit?.text)) return null;
  return {
    adjustments: [
      {
        kind: 'late',
        span: source.span,
        when: null,
        ...(nth ? { free: nth.n.number!.sub(1) } : {}),
        size: size.number!,
        per: effect.per,
        cap: null,
        unit,
        mode: effect.mode,
      },
    ],
    openReference: false,
    shortCount: false,
    shortWords: '',
    said: { measure: { name: 'days_late', words: '' }, reference: null, basis: 'plain' },
  };
}

export function readRankStep(
  guard: readonly Item[],
  step: readonly Item[],
  size: Token,
  effect: StepEffect,
  said: Said,
  source: Spanned,
): StepDraft | null {
  const dir = step.find((i): i is Extract<Item, { k: 'dir' }> => i.k === 'dir');
  if (!dir || step.some((i) => i.k === 'cmp' || i.k === 'ref' || (i.k === 'dir' && i !== dir))) return null;
  const versus =
    [...guard, ...step].some((i) => i.k === 'versus') ||
    (said.reference?.kind === 'named' && said.reference.name === 'last_year' && said.measure?.name === 'rank');
  const make = (sign: 1 | -1, side: Side): Adjustment => ({
    kind: 'rankstep', span: source.span, when: null, sign, side, from: versus ? 'last_year' : 'first', size: size.number!, per: effect.per, cap: null,
  }); // prettier-ignore
  const sides = pairSides(dir.d, effect.sign);
  if (!sides) return null;
  return {
    adjustments: sides.map(([sign, side]) => make(sign, side)),
    openReference: false,
    shortCount: false,
    shortWords: '',
    said: { measure: { name: 'rank', words: '' }, reference: versus ? lastYear : null, basis: 'plain' },
  };
}
