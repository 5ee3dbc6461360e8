/** The only place that reads steps along a gap: 每低1个百分点, 每超过10万元. */
import type { Adjustment, Measure, Reference, Side, StepMode } from '../../methods/rule';
import { equals, ONE } from '../../model/exact';
import { sideOf } from '../conditions/interval';
import { constantOf, constantReference, lastYear, namedReference } from '../conditions/reference';
import type { Said } from '../conditions/said';
import { measureOf, wordsOf } from '../conditions/words';
import type { Token } from '../lexer';
import { isSubsequence } from '../part/work';
import type { Item } from '../statements';
import { isPercentual } from '../../text/units';
import { NO_CAP, type Spanned, type StepDraft, type StepEffect } from './draft';
import { GENERIC, type Guard, comparable, readGuard } from './guard';
import { Later } from '../../text/patterns';

/** 签约项目达到5个得5分，每多签约1个: what was counted a moment ago, called by less of its name. */
const alike = (own: Measure, said: Said, counting: boolean): Measure =>
  counting &&
  own.name === 'actual' &&
  own.words !== '' &&
  said.measure?.name === 'count' &&
  isSubsequence(own.words, said.measure.words)
    ? { ...own, name: 'count' }
    : own;

/** Which sign goes with which side; two of them for 每高(低)…加(扣). */
export function pairSides(d: Extract<Item, { k: 'dir' }>['d'], sign: StepEffect['sign']): [1 | -1, Side][] | null {
  if (d === 'both' || d === 'both-down') {
    if (sign === 1 || sign === -1) return null;
    const firstSide: Side = d === 'both' ? 'above' : 'below';
    const firstSign: 1 | -1 = sign === 'add-first' ? 1 : -1;
    return [
      [firstSign, firstSide],
      [firstSign === 1 ? -1 : 1, firstSide === 'above' ? 'below' : 'above'],
    ];
  }
  const side = sideOf(d);
  return side && (sign === 1 || sign === -1) ? [[sign, side]] : null;
}

export function readGap(
  guard: readonly Item[],
  step: readonly Item[],
  values: readonly Extract<Item, { k: 'value' }>[],
  size: Token,
  effect: StepEffect,
  said: Said,
  source: Spanned,
): StepDraft | null {
  const { text, tokens } = source;
  const context = readGuard(guard, said, source);
  if (!context) return null;
  const refs = step.filter((i): i is Extract<Item, { k: 'ref' }> => i.k === 'ref');
  const dir = step.find((i): i is Extract<Item, { k: 'dir' }> => i.k === 'dir');
  const cmp = step.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp');
  const over = step.some((i) => i.k === 'done' && i.how === 'over');
  const done = step.some((i) => i.k === 'done' && i.how !== 'over');
  if (
    refs.length > 1 ||
    values.length > 2 ||
    (values.length === 2 && (refs.length > 0 || !cmp)) ||
    (done && !dir && !cmp)
  )
    return null;
  // 每有1个月达不到98%的扣1分: the months are counted, and one of them is nothing to fall short of.
  const [piece, more] = values.map((v) => v.value);
  if (
    more &&
    size.unit &&
    isPercentual(size.unit) &&
    piece!.unit &&
    !isPercentual(piece!.unit) &&
    equals(piece!.number!, ONE)
  )
    return null;
  const stretched = context.bracket !== null && context.direction !== null && (dir === undefined || neutral(dir));
  if (step.filter((i) => i.k === 'dir').length > 1) return null;
  // 低于目标不足1个百分点的扣1分: the size bounds the shortfall, it is no step of it.
  const [, ...behind] = step.filter((i) => i.k === 'cmp' || i.k === 'dir');
  if (behind.some((i) => (i.k === 'cmp' || i.k === 'dir') && BOUNDS.test(i.text))) return null;
  if (
    context.bracket &&
    context.direction &&
    dir &&
    !neutral(dir) &&
    sideOf(dir.d) !== (context.direction === 'down' ? 'below' : 'above')
  )
    return null;
  // 每季度不少于1次: what is asked for in each period, no gap
  if (cmp && /不[少低高多]于|不超|达到|至少|[≥≤]/.test(cmp.text)) return null;
  const d =
    (stretched ? context.direction : null) ??
    dir?.d ??
    (cmp ? (cmp.op === '<' || cmp.op === '<=' ? 'down' : 'up') : over ? 'over' : (context.direction ?? null));
  if (!d) return null;
  const sides = pairSides(d, effect.sign);
  if (!sides) return null;
  // 名次较上年上升1个…，每下降1个: fewer is no worse a place
  if (said.measure && /^rank/.test(said.measure.name) && size.unit?.text === '个' && !step.some((i) => i.k === 'words'))
    return null;
  const conditional = guard.some((i) => i.k === 'of');
  const [first] = sides;
  // 比上年下降2%以上得3分，降幅每少0.5个百分点: less of a fall is more of the value.
  const fallSaid =
    said.measure?.name === 'growth' &&
    [...guard, ...step].some((i) => i.from < i.to && FALL.test(text.slice(tokens[i.from]!.s, tokens[i.to - 1]!.e)));
  if (fallSaid && first![1] === 'below') return null;
  if (
    first &&
    sides.length === 1 &&
    context.op &&
    !agrees(demanded(context.op, guard, source), first[0], first[1], conditional, context.reaching)
  )
    return null;
  const versus = step.some((i) => i.k === 'versus') || context.versus || (refs.length === 0 && net(step, source));
  const pointing = refs[0]?.name === 'target' && GENERIC.test(refs[0].text) && context.reference?.kind === 'constant';
  const explicit: Reference | null = pointing
    ? context.reference
    : refs[0]
      ? namedReference(refs[0])
      : values.length === 2
        ? constantReference(values[0]!.value)
        : versus || (!context.reference && step.some((i) => isNet(i, source)))
          ? lastYear
          : null;
  const named = measureOf(
    step.filter((i) => i.k === 'measure' || (i.k === 'words' && !isNet(i, source))),
    text,
    tokens,
  );
  const unit = constantOf(size);
  const eventWords = wordsOf(
    step.filter((i) => i.k === 'words' || i.k === 'level' || i.k === 'list'),
    text,
    tokens,
  );
  // 每少降0.1个百分点: less of a fall is less only of what is named as a fall.
  if (dir && /^[少多]降/.test(dir.text) && !NAMED_FALL.test((context.measure ?? named ?? said.measure)?.words ?? ''))
    return null;
  // 新增耕地面积每增加100亩: what is new is counted from nothing
  const anew =
    explicit === null &&
    context.reference === null &&
    /^(?:新增|净增|新建|新引进|新开工|新培育|新签约)/.test((context.measure ?? named)?.words ?? '');
  if (anew && dir && MOVES.test(dir.text) && unit.unit && !isPercentual(unit.unit)) return null;
  const shortCount = d === 'short' && unit.unit?.dimension === 'count';
  // 未达到500户的，每少50户: the number said a moment ago, as with 每超过50户.
  const unnamed =
    context.measure?.name === 'count' &&
    (context.measure.words === '' || context.measure.words === said.measure?.words);
  const own: Measure = (unnamed ? null : context.measure) ??
    (shortCount ? null : named) ??
    comparable(said.measure) ?? { name: 'actual', words: '' };
  const counted = alike(own, said, unit.unit?.dimension === 'count');
  if (context.between && (explicit !== null || sides.length !== 1 || first![0] !== -1)) return null;
  const reference =
    (context.between && (first![1] === 'below' ? context.between.high : context.between.low)) ??
    explicit ??
    context.reference;
  // 未完成序时进度的，每少1个百分点: the progress and what is due of it are both shares already.
  const due =
    reference?.kind === 'named' && reference.name === 'schedule' && unit.unit !== null && isPercentual(unit.unit);
  const measure = due && counted.words === '' ? (comparable(said.measure) ?? counted) : counted;
  // 比目标每少2个百分点: the value itself is compared with the target, whatever the band before it said of completing.
  const toTarget = (i: Item): boolean => i.k === 'ref' && i.name === 'target' && /^(?:年度|全年)?目标值?$/.test(i.text);
  const undone = [...guard, ...step].some((i) => i.k === 'done');
  const valued = unit.unit?.dimension === 'points' && (step.some(toTarget) || (!undone && guard.some(toTarget)));
  const completing = context.basis === 'completion' || measure.name === 'completion' || over;
  const plainly = (valued || due) && measure.name !== 'completion';
  const basis = plainly ? 'plain' : completing ? 'completion' : said.basis;
  const [only] = sides;
  const from = reference?.kind === 'constant' ? reference.constant : null;
  const after = guard.some((i) => i.k === 'link' && i.w === 'after');
  if (after && from && sides.length === 1 && only![0] === 1 && only![1] === 'above' && from.unit?.dimension === unit.unit?.dimension && unit.unit?.text !== '%')
    return {
      adjustments: [{ kind: 'count', span: source.span, when: context.when, measure: { name: 'actual', words: '' }, size: unit, per: effect.per, start: from, first: null, mode: effect.mode, cap: null }],
      openReference: false, shortCount: false, shortWords: '', said: { measure, reference, basis },
    }; // prettier-ignore
  const mode: StepMode = effect.mode ?? (values[values.length - 1]!.inclusive === true ? 'floor' : null);
  const adjustments = sides.map(
    ([sign, side]): Adjustment => ({
      kind: 'step', span: source.span, when: context.when, sign, side, measure: shortCount && eventWords ? { ...measure, words: eventWords } : measure,
      reference: reference ?? (dir && MOVES.test(dir.text) ? { kind: 'implied', moved: true } : { kind: 'implied' }), size: unit, per: effect.per, mode, ...NO_CAP, bracket: context.bracket, basis, ...(dir && !context.bracket && /^(?:差|欠|相差)$/.test(dir.text) ? { neutral: true } : {}),
    }),
  ); // prettier-ignore
  return {
    adjustments,
    openReference: reference === null,
    shortCount,
    // 领导小组会议每少开1次: of what, where several things may be lacking
    shortWords: `${context.measure?.words ?? ''}${dir?.text ?? ''}${eventWords}`,
    said: {
      measure,
      reference: reference ?? said.reference,
      basis,
      direction: context.direction,
      stepped: sides.length === 1 ? only![1] : null,
    },
  };
}

const BOUNDS = /^(?:不[足满到超]|未[满超])/;

/** What a value does, where 高 and 低 say how it stands. */
const MOVES = new Later(
  /^(?:下降|降低|减少|下滑|回落|降|减|下跌|增加|增长|提高|上升|提升|增|升高|升|上涨|攀升|进步|递增|递减)$/,
);

/** A measure that is itself how far something fell. */
const NAMED_FALL = new Later(/(?:降幅|下降率|降低率|削减率|压减率|(?:下降|降低|削减|压减)(?:幅度|比例))$/);

const FALL = new Later(/降幅|(?:下降|降低|减少|压减|削减)(?:的)?(?:幅度|率|比例)/);

/** 每净减少1家: what is left of gains and losses since last year. */
const net = (step: readonly Item[], { text, tokens }: Spanned): boolean =>
  step.some(
    (i, n) =>
      i.k === 'words' && step[n + 1]?.k === 'dir' && text.slice(tokens[i.from]!.s, tokens[i.to - 1]!.e) === '净',
  );

/** 每超 goes along the stretch it stands in, whichever way that runs; 每高 goes up. */
const neutral = (dir: Extract<Item, { k: 'dir' }>): boolean => dir.d === 'over' && !dir.text.startsWith('高');

/** 每净减少1家: a net change is what is left of last year's number. */
const isNet = (i: Item, { text, tokens }: Spanned): boolean =>
  i.k === 'words' && text.slice(tokens[i.from]!.s, tokens[i.to - 1]!.e) === '净';

/** 应低于96%: what is asked for, not when a deduction begins. */
const DEMANDS = /应|须|必须|需要|要求/;

const demanded = (op: NonNullable<Guard['op']>, guard: readonly Item[], { text, tokens }: Spanned): typeof op =>
  guard.some((i) => i.k === 'words' && DEMANDS.test(text.slice(tokens[i.from]!.s, tokens[i.to - 1]!.e)))
    ? op === '<' ? '<=' : op === '>' ? '>=' : op
    : op; // prettier-ignore

/** 高于平均的，每低…扣 contradicts itself; 不低于98%，每降低…扣 does not. */
function agrees(
  op: NonNullable<Guard['op']>,
  sign: 1 | -1,
  side: Side,
  conditional: boolean,
  reaching = false,
): boolean {
  if (reaching) return !conditional || (op === '<' || op === '<=') === (sign === -1);
  if (conditional) return (op === '<' || op === '<=') === (side === 'below');
  if (op === '<') return side === 'below';
  if (op === '>') return side === 'above';
  const deducts: Side = op === '>=' ? 'below' : 'above';
  return sign === -1 ? side === deducts : side !== deducts;
}
