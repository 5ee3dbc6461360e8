/** The only place that reads values of full and of no marks with a straight line between them. */
import type { Amount, Condition, Reference } from '../../methods/rule';
import { type Exact, compare, exact } from '../../model/exact';
import type { Span } from '../../model/span';
import { ZERO_MARKS, amountOf, fractionOf, isZeroAmount } from '../amounts';
import { readCondition } from '../conditions';
import { constantReference, namedReference } from '../conditions/reference';
import type { Doing, Item, Statement } from '../statements';
import { sameReference } from './contradiction';
import type { Source } from '../source';
import { type Work, spanOf } from './work';

/** 完成率超过120%的按120%计: a cap on completion, as a share of the marks. */
export function cappedCompletion(s: Statement): ReturnType<typeof exact> | null {
  const kinds = s.guard.filter((i) => i.k !== 'of' && i.k !== 'comma').map((i) => i.k);
  const shape = kinds.join(' ');
  if (shape !== 'measure cmp value by value words' && shape !== 'measure cmp value by value') return null;
  const values = s.guard.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  const [a, b] = values;
  return a && b && compare(a.value.number!, b.value.number!) === 0 ? fractionOf(b.value) : null;
}

/** 达到满意值得满分，达到基准值得60%，两者之间按线性插值; 功效系数法 with its ends said: 最低值得满分，最高值得分值的60%. */
export function readAnchors(statements: readonly Statement[], source: Source, w: Work): Statement[] {
  const method = statements.find((s) => s.doings.some((d) => d.kind === 'interpolate' || d.kind === 'efficacy'));
  if (!method || method.step !== null) return [];
  const efficacy = method.doings.some((d) => d.kind === 'efficacy');
  const anchors: { at: Reference; amount: Amount }[] = [];
  const used: Statement[] = [];
  const ends: { op: string; amount: Amount }[] = [];
  const bounds: { at: Exact; up: boolean }[] = [];
  /** 低于基准值的不得分: where no point lies there, the line begins with nothing. */
  const beyond: { at: Reference; amount: Amount }[] = [];
  let below: Amount | null = null;
  let above: Amount | null = null;
  let completing = statements.some((x) => x.guard.some((i) => i.k === 'measure' && i.m === 'completion'));
  for (const s of statements) {
    if (s === method || s.step !== null || s.doings.length !== 1) continue;
    const [d] = s.doings as [Doing];
    const amount =
      d.kind === 'effect' && d.sign === 'award' && d.amounts.length === 1
        ? amountOf(d.amounts[0]!)
        : d.kind === 'nothing' && d.how === 'zero'
          ? ZERO_MARKS
          : null;
    const items = s.guard.filter(
      (i) =>
        i.k !== 'comma' && i.k !== 'of' && i.k !== 'measure' && !((i.k === 'words' || i.k === 'level') && !efficacy),
    );
    if (!amount) continue;
    const plain = items.filter((i) => i.k !== 'is');
    const [lead, next] = plain;
    const bounded =
      plain.length === 1 && lead?.k === 'bound'
        ? lead
        : plain.length === 2 && lead?.k === 'cmp' && next?.k === 'bound'
          ? next
          : null;
    if (bounded) {
      const at = constantReference(bounded.value);
      if (!anchors.some((x) => sameReference(x.at, at))) anchors.push({ at, amount });
      const up = /上|外/.test(bounded.word);
      if (up) above = amount;
      else below = amount;
      bounds.push({ at: bounded.value.number!, up });
      used.push(s);
      continue;
    }
    if (plain.length === 1 && lead?.k === 'value') {
      anchors.push({ at: constantReference(lead.value), amount });
      used.push(s);
      continue;
    }
    const [a, b] = plain.length === 1 ? plain : items;
    const end =
      a?.k === 'ref' && plain.length === 1 ? a : b?.k === 'ref' && items.length === 2 && a?.k === 'cmp' ? b : null;
    const value =
      b?.k === 'value' && items.length === 2 && (a?.k === 'cmp' || (a?.k === 'done' && a.how === 'done')) ? b : null;
    if (value && a?.k === 'done') completing = true;
    if (!end && !value) continue;
    const at: Reference = end ? namedReference(end) : constantReference(value!.value);
    const op = a?.k === 'cmp' ? a.op : '>=';
    if (a?.k === 'cmp' && !/达/.test(a.text) && (op === '>=' || op === '<=')) ends.push({ op, amount });
    if (op === '<') {
      below = amount;
      beyond.push({ at, amount });
    } else if (op === '>') above = amount;
    else anchors.push({ at, amount });
    used.push(s);
  }
  const [end] = beyond;
  if (!efficacy && anchors.length === 1 && beyond.length === 1 && isZeroAmount(end!.amount)) anchors.push(end!);
  const best = anchors.find((x) => x.at.kind === 'named' && x.amount.kind === 'full' && x.at.name === 'target');
  const span = spanOf(method.from, method.to, source.tokens);
  if (anchors.length < 2 || anchors.some((a, n) => anchors.slice(n + 1).some((b) => sameReference(a.at, b.at))))
    return [];
  if (misplaced(anchors, bounds) || (best !== undefined && ends.some((e) => e.op === '>=' && isZeroAmount(e.amount))))
    w.contradiction = true;
  if (efficacy) {
    const [low, high] = ['min', 'max'].map((n) => anchors.find((x) => x.at.kind === 'named' && x.at.name === n));
    const share = (x: Amount) => (x.kind === 'full' ? exact(1) : x.kind === 'share' ? x.value : null);
    const lowShare = low && share(low.amount);
    const highShare = high && share(high.amount);
    // 最高值得10分，最低值得6分: along the line between marks that are told.
    if (low?.amount.kind === 'mark' && high?.amount.kind === 'mark' && anchors.length === 2) {
      w.bands.push({
        when: null,
        span,
        value: { kind: 'interpolation', span, measure: 'actual', anchors, below, above },
      });
      return [method, ...used];
    }
    if (!lowShare || !highShare || anchors.length !== 2) return [];
    const inverse = compare(lowShare, highShare) > 0;
    if (compare(inverse ? lowShare : highShare, exact(1)) !== 0) return [];
    w.bands.push({
      when: null,
      span,
      value: { kind: 'efficacy', span, base: inverse ? highShare : lowShare, inverse },
    });
  } else
    w.bands.push({
      when: null,
      span,
      value: { kind: 'interpolation', span, measure: completing ? 'completion' : 'actual', anchors, below, above },
    });
  return [method, ...used];
}

/** 误差率为0得满分，10%及以下不得分: what holds from an end outwards is said of one that lies within. */
const misplaced = (anchors: readonly { at: Reference }[], bounds: readonly { at: Exact; up: boolean }[]): boolean =>
  bounds.some(({ at, up }) =>
    anchors.some((x) => {
      const beyond = x.at.kind === 'constant' ? compare(x.at.constant.value, at) : 0;
      return up ? beyond > 0 : beyond < 0;
    }),
  );

/** 5%以下的按其与最优值0之差的比例扣分: full at the best value, nothing at the bound. */
export function readDifference(
  s: Statement,
  d: Extract<Doing, { kind: 'prorata' }>,
  condition: Condition | null,
  w: Work,
  span: Span,
): void {
  const best = d.basis.find((t) => t.code === 'q');
  const high = condition?.kind === 'interval' ? condition.high : null;
  if (!best || !high || high.at.kind !== 'constant') return void w.unread.push(s);
  const anchors = [
    { at: constantReference(best), amount: { kind: 'full' as const } },
    { at: high.at, amount: ZERO_MARKS },
  ];
  w.bands.push({
    when: condition,
    span,
    value: { kind: 'interpolation', span, measure: 'actual', anchors, below: null, above: ZERO_MARKS },
  });
}

/** 低于平均的，按同样方法减分: the other side of what the gains are measured from, and nothing else. */
export function readMirror(s: Statement, w: Work, source: Source): void {
  const read = readCondition(s.guard, w.said, source.text, source.tokens);
  const c = read?.condition;
  const end = c?.kind === 'interval' ? (c.low ?? c.high) : null;
  const oneSided = c?.kind === 'interval' && (c.low === null) !== (c.high === null) && end?.closed === false;
  if (!oneSided || end?.at.kind !== 'named') return void w.unread.push(s);
  const name = end.at.name;
  const above = c.low !== null;
  const steps = w.adjustments.flatMap((x) => (x.a.kind === 'step' ? [x.a] : []));
  const fits = (a: (typeof steps)[number]) =>
    (a.reference.kind === 'implied' || (a.reference.kind === 'named' && a.reference.name === name)) &&
    (a.side === 'above') !== above;
  if (steps.length === 0 || !steps.every(fits)) w.unread.push(s);
}

/** 减分同理: what is gained above is lost below. */
export function mirror(w: Work): void {
  const gains = w.adjustments.filter((x) => x.a.kind === 'step');
  if (gains.length === 0) w.contradiction = true;
  for (const x of gains) {
    if (x.a.kind !== 'step') continue;
    w.adjustments.push({
      ...x,
      a: { ...x.a, sign: x.a.sign === 1 ? -1 : 1, side: x.a.side === 'above' ? 'below' : 'above' },
    });
  }
}
