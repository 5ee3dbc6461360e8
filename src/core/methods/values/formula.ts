/** 得分公式: an arithmetic formula written in the cell. 扣分=… is taken off the full marks. Sources: `domain.md` (c) 7, 20, 21, 31. */
import { add, div, HUNDRED, isNegative, isZero, mul, ONE, sub, ZERO, type Exact } from '../../model/exact';
import type { MeasureName } from '../../model/inputs';
import { Lacking, type Context } from '../context';
import type { Quantity, Unit } from '../../model/quantity';
import { convert, isPercentual } from '../../text/units';
import type { ValueMethod } from '../method';
import type { Expression } from '../rule';
import { withinMarks } from './convert';
import { sayNumber, shown } from '../words';

/** What a part of a formula comes to, and in what unit, where its terms tell one. */
interface Sized {
  readonly value: Exact;
  readonly unit: Unit | null;
  /** Of a term: the cell's own. */
  readonly of?: Quantity;
}

const bare = (value: Exact): Sized => ({ value, unit: null });

function evaluate(e: Expression, context: Context): Sized {
  switch (e.kind) {
    case 'number':
      return bare(e.value);
    case 'full':
      return bare(context.full);
    case 'term': {
      const q = context.measure({ name: e.name, words: e.words }, null);
      return { value: div(q.value, e.per), unit: q.unit, of: q };
    }
    case 'operation': {
      const shared = heldAgainstPercent(e);
      const left = shared ? asShare(e.left, context) : evaluate(e.left, context);
      const right = shared ? asShare(e.right, context) : evaluate(e.right, context);
      if (e.op === '*')
        return {
          value: mul(left.value, right.value),
          unit: left.unit && right.unit ? null : (left.unit ?? right.unit),
        };
      const other = inUnitOf(left, right);
      if (e.op === '+') return { value: add(left.value, other), unit: left.unit ?? right.unit };
      if (e.op === '-') return { value: sub(left.value, other), unit: left.unit ?? right.unit };
      if (isZero(other)) throw new Lacking({ missing: wordsOf(e.right), reason: 'unusable', shown: '0' });
      // Of a mean or a best value that fell there is no share: the one that fell further would have more of it.
      if (isNegative(other) && e.right.kind === 'term' && GROUPED.has(e.right.name))
        throw new Lacking({ missing: wordsOf(e.right), reason: 'unusable', shown: shown(other) });
      return { value: div(left.value, other), unit: right.unit ? null : left.unit };
    }
  }
}

/** 45000万元 beside 5亿元 in one unit; 83% beside 3万亩 are nothing to each other. People by area stay as they are. */
function inUnitOf({ unit, of }: Sized, right: Sized): Exact {
  if (!unit || !right.unit || unit.text === right.unit.text) return right.value;
  const converted = convert(right.value, right.unit, unit);
  if (converted) return converted;
  const cell = right.of ?? of;
  if (isPercentual(unit) !== isPercentual(right.unit) && cell) {
    const { at, shown: said, value } = cell;
    throw new Lacking({ missing: '完成值', reason: 'unusable', at, shown: said ?? shown(value), other: unit.text });
  }
  return right.value;
}

/** 75%, written in the formula. */
const isPercent = (e: Expression): boolean =>
  e.kind === 'operation' &&
  e.op === '/' &&
  e.left.kind === 'number' &&
  e.right.kind === 'number' &&
  e.right.value.equals(HUNDRED);

/** 实际值÷75%, 100%-实际值. */
export const heldAgainstPercent = (e: Expression): boolean =>
  e.kind === 'operation' && e.op !== '*' && (isPercent(e.left) || isPercent(e.right));

/** 实际值÷75% of a cell with 60%: of one size with it. A bare 60 may be either. */
function asShare(e: Expression, context: Context): Sized {
  if (e.kind !== 'term' || !e.per.equals(ONE)) return evaluate(e, context);
  const q = context.measure({ name: e.name, words: e.words }, null);
  if (q.unit && isPercentual(q.unit)) return bare(div(q.value, HUNDRED));
  throw new Lacking({ missing: e.words, reason: 'unusable', at: q.at, shown: q.shown ?? shown(q.value) });
}

/** What a value is divided by to have its share of others or of before. */
export const GROUPED: ReadonlySet<MeasureName> = new Set(['average', 'max', 'best', 'min', 'last_year']);

/** 考核得分×20%: what of a score goes into the mark; null for any other formula. */
export function shareOfScore(e: Expression): Exact | null {
  if (e.kind !== 'operation') return null;
  const [score, by] = e.left.kind === 'term' ? [e.left, e.right] : [e.right, e.left];
  if (score.kind !== 'term' || score.name !== 'score') return null;
  const rate =
    by.kind === 'number'
      ? by.value
      : isPercent(by) && by.kind === 'operation' && by.left.kind === 'number'
        ? div(by.left.value, HUNDRED)
        : null;
  if (!rate || isZero(rate)) return null;
  return e.op === '*' ? rate : e.op === '/' && by === e.right ? div(ONE, rate) : null;
}

const wordsOf = (e: Expression): string =>
  e.kind === 'term' ? e.words : e.kind === 'operation' ? wordsOf(e.left) : '除数';

const SIGNS = { '+': '+', '-': '-', '*': '×', '/': '÷' } as const;

/** How tightly it binds: a sum 1, a product 2, a number or term 3. */
const rank = (e: Expression): number => (e.kind !== 'operation' ? 3 : e.op === '+' || e.op === '-' ? 1 : 2);

function sayExpression(e: Expression): string {
  if (e.kind === 'number') return sayNumber(e.value);
  if (e.kind === 'full') return '分值';
  if (e.kind === 'term') return e.words;
  const side = (x: Expression, inBrackets: boolean) => (inBrackets ? `（${sayExpression(x)}）` : sayExpression(x));
  const left = side(e.left, rank(e.left) < rank(e));
  return `${left}${SIGNS[e.op]}${side(e.right, rank(e.right) <= rank(e))}`;
}

export const formula: ValueMethod<'formula'> = {
  term: '公式计分',
  value(p, context) {
    const share = p.deducts ? null : shareOfScore(p.expression);
    if (share) withinMarks(mul(share, HUNDRED), context);
    const result = evaluate(p.expression, context).value;
    const raw = p.deducts ? sub(context.full, result) : result;
    const past = raw.compare(context.full) > 0 && context.part.limits.most === null;
    const value = past && context.choose('prorata_cap') === 'full' ? context.full : raw;
    context.note(p.span, 'base', true, () => `${p.deducts ? '扣分' : '得分'}=${shown(result)}`, null);
    return isNegative(value) && context.part.limits.floor !== 'negative' ? ZERO : value;
  },
  say: (p) => `${p.deducts ? '扣分' : '得分'}=${sayExpression(p.expression)}`,
  examples: [
    {
      text: '得分=（实际到位资金÷目标任务）×分值，最高不超过本项分值。',
      full: 20,
      inputs: { actual: 5.4, target: 6 },
      mark: 18,
    },
    {
      text: '得分=（实际值-最小值）÷（最大值-最小值）×分值。',
      full: 6,
      inputs: { actual: 15, min: 10, max: 20 },
      mark: 3,
    },
  ],
};
