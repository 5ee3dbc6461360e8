/** The only place that reads marks in proportion to the best of the group. */
import type { Amount } from '../../methods/rule';
import { ONE, compare, decimal, exact } from '../../model/exact';
import { amountOf } from '../amounts';
import { parseExpression } from '../expression';
import type { Source } from '../source';
import type { Doing, Item, Statement } from '../statements';
import { type Effect, type Grouped, effectOf, only, spanOf } from './grouped';

/** 各县得分按第1名的比例折算，第1名得6分. */
export function bestRatio(
  statements: readonly Statement[],
  placed: readonly Statement[],
  source: Source,
): Grouped | null {
  const ratio =
    placed.find((s) => s.doings.some((d) => d.kind === 'prorata')) ??
    statements.find((s) =>
      s.doings.some(
        (d) => d.kind === 'prorata' && d.basis.some((t) => t.code === 'K' && compare(t.number!, ONE) === 0),
      ),
    );
  if (
    !ratio ||
    !only(ratio.guard, ['else', 'places', 'words', 'level', 'by', 'of', 'comma', 'sign', 'measure', 'list', 'link'])
  )
    return null;
  const firstPlace = placed.filter((s) => s !== ratio);
  const given = firstPlace
    .map((s) => effectOf(s))
    .filter((e): e is Effect => e !== null && e.amounts.length === 1 && e.sign === 'award');
  if (given.length !== firstPlace.length || given.length > 1) return null;
  const of: Amount = given[0] ? amountOf(given[0].amounts[0]!) : { kind: 'full' };
  const used = statements.filter((s) => s === ratio || firstPlace.includes(s));
  const span = spanOf(used, source.tokens);
  return {
    statements: used,
    value: { kind: 'prorata', span, of, ratio: 'best', inverse: false, factor: ONE, cap: null, scope: null },
    adjustments: [],
  };
}

/** 非第一名的，得分=…÷第一名…×15分；第一名得15分: the formula gives the first place its marks too. */
export function bestFormula(
  statements: readonly Statement[],
  placed: readonly Statement[],
  source: Source,
): Grouped | null {
  const formula = statements.find(
    (s) =>
      s.doings.length === 1 &&
      s.doings[0]!.kind === 'formula' &&
      (placed.includes(s) || s.guard.some((i) => i.k === 'else')),
  );
  const first = placed.filter((s) => s !== formula);
  const given = first.map(effectOf);
  if (!formula || !given.every((e) => e !== null && e.amounts.length === 1 && e.sign === 'award')) return null;
  if (!only(formula.guard, ['places', 'words', 'of', 'comma', 'link', 'else', 'level'])) return null;
  const token = (formula.doings[0] as Extract<Doing, { kind: 'formula' }>).token;
  const expression = parseExpression(token.text.slice(token.value.length));
  const used = statements.filter((s) => placed.includes(s) || s === formula);
  const named = given[0]?.amounts[0];
  const factor = /×(\d+(?:\.\d+)?)分?$/.exec(token.text)?.[1];
  if (named?.kind === 'mark' && factor && compare(named.mark.number!, decimal(factor)) !== 0) return null;
  if (!expression) return null;
  return {
    statements: used,
    value: { kind: 'formula', span: spanOf(used, source.tokens), expression, deducts: false },
    adjustments: [],
  };
}

/** 按从高到低排序，四个片区分别得10分、8分、6分、4分. */
export function rankedList(statements: readonly Statement[]): ((source: Source) => Grouped) | null {
  const ranked = statements.some(
    (s) =>
      s.guard.some((i) => i.k === 'measure' && i.m === 'rank') ||
      s.guard.some((i) => i.k === 'words' && /高到低/.test(i.text)),
  );
  const list = statements.find(
    (s) => s.step === null && (effectOf(s)?.amounts.length ?? 0) > 1 && effectOf(s)!.sign !== 'both',
  );
  if (!ranked || !list) return null;
  const effect = effectOf(list)!;
  const value = list.guard.find((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  if (
    !value ||
    compare(value.value.number!, exact(effect.amounts.length)) !== 0 ||
    !only(list.guard, ['value', 'words', 'of', 'comma', 'level', 'by', 'measure'])
  )
    return null;
  return (source) => {
    const used = [list];
    const rows = effect.amounts.map((a, n) => ({
      bottom: false,
      first: exact(n + 1),
      last: exact(n + 1),
      amount: amountOf(a),
      deducts: effect.sign === 'deduct',
    }));
    return {
      statements: used,
      value: {
        kind: 'ranktable',
        span: spanOf(used, source.tokens),
        rows,
        otherwise: null,
        step: null,
      },
      adjustments: [],
    };
  };
}
