/** The only place that reads a statement with 每 (or with one counted unit) as an adjustment: by gap, by count, by lateness, by place. */
/* eslint-disable max-lines -- the ways to count a step exclude each other and are read in one place */
import { exact, mul, type Exact } from '../model/exact';
import { readNumeral } from '../text/numerals';
import type { Adjustment, Amount, Condition, Constant, Measure, Reference, Side, StepMode } from '../methods/rule';
import type { Span } from '../model/span';
import { constantOf, constantReference, lastYear, namedReference } from './conditions/reference';
import { isFiller, measureFor, measureOf, wordsOf } from './conditions/words';
import { readCondition } from './conditions';
import { sideOf } from './conditions/interval';
import { type Said } from './conditions/said';
import type { Token } from './lexer';
import type { Item } from './statements';

/** An adjustment whose reference may still have to come from its neighbours. */
export interface StepDraft {
  readonly adjustments: readonly Adjustment[];
  /** true: no reference in the statement; the part's bands or its row supply it. */
  readonly openReference: boolean;
  /** true: 少, 缺 with a counting unit: without any target it counts what is lacking. */
  readonly shortCount: boolean;
  /** The words of what is lacking, with 少, 缺. */
  readonly shortWords: string;
  readonly said: Said;
}

interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly span: Span;
}

export interface StepEffect {
  /** From the effect's words: 扣, 加, 得; `both` with the sign named first. */
  readonly sign: 1 | -1 | 'add-first' | 'deduct-first';
  readonly award: boolean;
  readonly per: Amount;
  readonly mode: StepMode;
}

const NO_CAP = { cap: null, bracket: null } as const;
const PERIOD = /^(?:季度|月|年|周|个月|半年|天|日)$/;
const ONE = exact(1);

/** Reads guard and step items. Null when an item is left over: the statement is unread. */
export function readStep(
  guard: readonly Item[],
  rawStep: readonly Item[],
  effect: StepEffect,
  said: Said,
  source: Source,
): StepDraft | null {
  const { text, tokens } = source;
  if (guard[guard.length - 1]?.k === 'by') return readStep(guard.slice(0, -1), rawStep, effect, said, source);
  if (guard.some((i) => i.k === 'value' && i.value.value === 'one' && PERIOD.test(i.value.unit?.text ?? '')))
    return null;
  const applicable = guard.find((i): i is Extract<Item, { k: 'applicable' }> => i.k === 'applicable');
  if (applicable) {
    const rest = guard.filter((i) => i !== applicable);
    const inner = readStep(rest, rawStep, effect, said, source);
    return (
      inner && {
        ...inner,
        adjustments: inner.adjustments.map((a) => ({ ...a, when: { kind: 'applicable', has: applicable.has } })),
      }
    );
  }
  let step: Item[] = rawStep.filter((i) => i.k !== 'of' && i.k !== 'comma');
  if (
    step[0]?.k === 'value' &&
    PERIOD.test(step[0].value.unit?.text ?? '') &&
    step[0].value.value === 'one' &&
    step.slice(1).some((i) => i.k === 'value')
  )
    step = step.slice(1);
  step = step.map((i): Item =>
    i.k === 'late' && BEHIND.test(i.text) && pointsFollow(step) ? { ...i, k: 'dir', d: 'short' } : i,
  );
  const late = [...guard, ...step].find((i) => i.k === 'late');
  const values = step.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  const size = values[values.length - 1];
  if (
    !size ||
    size.value.number!.n === 0n ||
    step.some((i) =>
      ['bound', 'range', 'places', 'share', 'rankshare', 'growth', 'else', 'applicable', 'hard', 'sign'].includes(i.k),
    )
  )
    return null;
  const overtime =
    size.value.unit?.dimension === 'time' &&
    /时限|期限|规定时间|截止|规定的时间|日前|按时/.test(wordsOf([...guard, ...step], text, tokens));
  if ((late || overtime) && size.value.unit?.dimension === 'time')
    return readLate(guard, step, size.value, effect, source);
  if (size.value.unit?.dimension === 'rank' || (size.value.unit?.text === '名' && speaksOfRank(guard, step)))
    return readRankStep(guard, step, size.value, effect, said, source);
  const reached =
    effect.award && !percentual(size.value) && !step.some((i) => i.k === 'ref' || i.k === 'versus' || i.k === 'than');
  const gained =
    reached &&
    values.length === 1 &&
    step.some((i) => (i.k === 'cmp' && /^达到?$/.test(i.text)) || (i.k === 'dir' && /^增加$/.test(i.text)));
  if (
    gained &&
    !guard.some((i) => ['cmp', 'ref', 'value', 'bound', 'versus', 'portion', 'done', 'link', 'growth'].includes(i.k)) &&
    said.reference === null
  )
    return readCounting(
      guard,
      step.map((i): Item =>
        i.k === 'dir' || i.k === 'cmp' ? { k: 'words', text: i.text, from: i.from, to: i.to } : i,
      ),
      size.value,
      effect,
      said,
      source,
      source.text,
      source.tokens,
    );
  const gapWord = step.some(
    (i) => i.k === 'dir' || i.k === 'cmp' || i.k === 'than' || i.k === 'versus' || (i.k === 'done' && i.how === 'over'),
  );
  const firstGapWord = step.findIndex((i) => i.k === 'cmp' || (i.k === 'done' && i.how === 'over') || i.k === 'dir');
  const describesEvent = firstGapWord > step.indexOf(size);
  const guardPortion = guard.some((i) => i.k === 'portion');
  if ((gapWord && !describesEvent) || guardPortion)
    return readGap(guard, step, values, size.value, effect, said, source);
  const percent = size.value.unit?.text === '%' || size.value.unit?.dimension === 'points';
  if (percent && step.some((i) => i.k === 'done' || i.k === 'ref'))
    return readCompletionCount(guard, step, size.value, effect, source);
  if (percent) return readGap(guard, step, values, size.value, effect, said, source);
  return readCounting(guard, step, size.value, effect, said, source, text, tokens);
}

/** 每滞后1个百分点 is a shortfall, not lateness. */
const BEHIND = /^(?:滞后|落后)$/;
const pointsFollow = (step: readonly Item[]): boolean =>
  step.some((i) => i.k === 'value' && (i.value.unit?.dimension === 'points' || i.value.unit?.text === '%'));

const percentual = (t: Token): boolean => t.unit?.text === '%' || t.unit?.dimension === 'points';

const speaksOfRank = (guard: readonly Item[], step: readonly Item[]): boolean =>
  [...guard, ...step].some((i) => (i.k === 'measure' && i.m === 'rank') || i.k === 'places') ||
  step.some((i) => i.k === 'dir' && /[进退升降]|前进|后退|上升|下降/.test(i.text));

function readLate(
  guard: readonly Item[],
  step: readonly Item[],
  size: Token,
  effect: StepEffect,
  source: Source,
): StepDraft | null {
  if (effect.sign !== -1 || step.some((i) => i.k === 'ref' || (i.k === 'dir' && sideOf(i.d) !== 'above'))) return null;
  if (guard.some((i) => !['words', 'late', 'of', 'comma', 'list', 'level', 'by', 'ref', 'done', 'cmp'].includes(i.k)))
    return null;
  const { unit } = constantOf(size);
  return {
    adjustments: [
      {
        kind: 'late',
        span: source.span,
        when: null,
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

function readRankStep(
  guard: readonly Item[],
  step: readonly Item[],
  size: Token,
  effect: StepEffect,
  said: Said,
  source: Source,
): StepDraft | null {
  const dir = step.find((i): i is Extract<Item, { k: 'dir' }> => i.k === 'dir');
  if (!dir || step.some((i) => i.k === 'cmp' || i.k === 'ref')) return null;
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

/** Which sign goes with which side; two of them for 每高(低)…加(扣). */
function pairSides(d: Extract<Item, { k: 'dir' }>['d'], sign: StepEffect['sign']): [1 | -1, Side][] | null {
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

function readGap(
  guard: readonly Item[],
  step: readonly Item[],
  values: readonly Extract<Item, { k: 'value' }>[],
  size: Token,
  effect: StepEffect,
  said: Said,
  source: Source,
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
  const stretched = context.bracket !== null && context.direction !== null && (dir === undefined || dir.d === 'over');
  if (step.filter((i) => i.k === 'dir').length > 1) return null;
  if (
    context.bracket &&
    context.direction &&
    dir &&
    dir.d !== 'over' &&
    sideOf(dir.d) !== (context.direction === 'down' ? 'below' : 'above')
  )
    return null;
  const d =
    (stretched ? context.direction : null) ??
    dir?.d ??
    (cmp ? (cmp.op === '<' || cmp.op === '<=' ? 'down' : 'up') : over ? 'over' : (context.direction ?? null));
  if (!d) return null;
  const sides = pairSides(d, effect.sign);
  if (!sides) return null;
  const conditional = guard.some((i) => i.k === 'of');
  const [first] = sides;
  if (
    first &&
    sides.length === 1 &&
    context.op &&
    !agrees(context.op, first[0], first[1], conditional, context.reaching)
  )
    return null;
  const versus = step.some((i) => i.k === 'versus') || context.versus;
  const pointing = refs[0]?.name === 'target' && GENERIC.test(refs[0].text) && context.reference?.kind === 'constant';
  const explicit: Reference | null = pointing
    ? context.reference
    : refs[0]
      ? namedReference(refs[0])
      : values.length === 2
        ? constantReference(values[0]!.value)
        : versus
          ? lastYear
          : null;
  const named = measureOf(
    step.filter((i) => i.k === 'measure' || i.k === 'words'),
    text,
    tokens,
  );
  const unit = constantOf(size);
  const eventWords = wordsOf(
    step.filter((i) => i.k === 'words' || i.k === 'level' || i.k === 'list'),
    text,
    tokens,
  );
  const shortCount = d === 'short' && unit.unit?.dimension === 'count';
  const measure: Measure = context.measure ??
    (shortCount ? null : named) ??
    comparable(said.measure) ?? { name: 'actual', words: '' };
  const reference = explicit ?? context.reference;
  const basis = context.basis === 'completion' || measure.name === 'completion' || over ? 'completion' : said.basis;
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
      reference: reference ?? { kind: 'implied' }, size: unit, per: effect.per, mode, ...NO_CAP, bracket: context.bracket, basis, ...(dir && /^(?:差|欠|相差)$/.test(dir.text) ? { neutral: true } : {}),
    }),
  ); // prettier-ignore
  return {
    adjustments,
    openReference: reference === null,
    shortCount,
    shortWords: `${dir?.text ?? ''}${eventWords}`,
    said: { measure, reference: reference ?? said.reference, basis, direction: context.direction },
  };
}

/** 应不低于96%，每低于目标…: these words take up the number said before them. */
const GENERIC = /^(?:目标|目标值|要求|标准|规定要求|规定标准|目标要求|考核要求|指标|指标值|标准值)$/;

/** A gap is measured on a value, never on growth, count, place or lateness said before. */
const comparable = (m: Measure | null): Measure | null =>
  m && (m.name === 'actual' || m.name === 'completion' || m.name === 'score') ? m : null;

interface Guard {
  readonly measure: Measure | null;
  readonly reference: Reference | null;
  readonly when: Condition | null;
  readonly basis: Said['basis'];
  readonly bracket: { from: ReturnType<typeof exact>; to: ReturnType<typeof exact> | null } | null;
  readonly direction: 'down' | 'up' | null;
  readonly versus: boolean;
  /** How the guard compares, when it does: must go with the step's side. */
  readonly op?: '<' | '>' | '<=' | '>=';
  readonly reaching?: boolean;
}

/** 高于平均的，每低…扣 contradicts itself; 不低于98%，每降低…扣 does not. */
function agrees(
  op: NonNullable<Guard['op']>,
  sign: 1 | -1,
  side: Side,
  conditional: boolean,
  reaching = false,
): boolean {
  if (reaching) return true;
  if (conditional) return (op === '<' || op === '<=') === (side === 'below');
  if (op === '<') return side === 'below';
  if (op === '>') return side === 'above';
  const deducts: Side = op === '>=' ? 'below' : 'above';
  return sign === -1 ? side === deducts : side !== deducts;
}

/** What stands before 每: a measure, a standard, a condition, a stretch of the gap. */
function readGuard(guard: readonly Item[], said: Said, source: Source): Guard | null {
  const { text, tokens } = source;
  const items = guard.filter(
    (i) =>
      i.k !== 'comma' &&
      i.k !== 'of' &&
      !(i.k === 'link' && (i.w === 'onthat' || i.w === 'after' || i.w === 'and' || i.w === 'but')),
  );
  const none: Guard = {
    measure: null,
    reference: null,
    when: null,
    basis: 'plain',
    bracket: null,
    direction: null,
    versus: false,
  };
  if (items.some((i) => i.k === 'hard')) return null;
  const overPart =
    items.some((i) => i.k === 'portion') &&
    items.every((i) => i.k === 'portion' || (i.k === 'done' && i.how === 'over') || i.k === 'dir' || i.k === 'cmp');
  if (overPart) {
    const below = items.some(
      (i) => (i.k === 'dir' && sideOf(i.d) === 'below') || (i.k === 'cmp' && i.op.startsWith('<')),
    );
    return {
      ...none,
      measure: said.measure,
      reference: said.reference,
      basis: said.basis,
      direction: below ? 'down' : 'up',
    };
  }
  if (items.some((i) => i.k === 'portion')) return readBracket(items, said, none);
  const plainOnly = items.every(
    (i, n) =>
      ['words', 'level', 'list', 'measure', 'by', 'is', 'link', 'grade', 'full', 'bound-word'].includes(i.k) ||
      (i.k === 'ref' && items[n + 1]?.k === 'measure'),
  );
  if (plainOnly) {
    const measure = measureOf(items, text, tokens);
    return { ...none, measure, basis: measure?.name === 'completion' ? 'completion' : 'plain' };
  }
  if (items.every((i) => ['words', 'level', 'list', 'measure', 'by', 'versus'].includes(i.k))) {
    return { ...none, measure: measureOf(items, text, tokens), versus: true, reference: lastYear };
  }
  const than = items.findIndex((i) => i.k === 'than');
  if (
    than >= 0 &&
    items[than + 1]?.k === 'ref' &&
    items.slice(than + 2).every((i) => i.k === 'words' && isFiller(i.text))
  ) {
    return {
      ...none,
      measure: measureOf(items.slice(0, than), text, tokens),
      reference: namedReference(items[than + 1] as Extract<Item, { k: 'ref' }>),
    };
  }
  const [a1, a2, a3] = items;
  if (items.length === 1 && items[0]!.k === 'ref')
    return { ...none, reference: namedReference(items[0] as Extract<Item, { k: 'ref' }>) };
  const lastTwo = items.slice(-2);
  if (
    items.length > 2 &&
    lastTwo[0]!.k === 'ref' &&
    lastTwo[1]!.k === 'than' &&
    items.slice(0, -2).every((i) => ['words', 'measure', 'level', 'link'].includes(i.k))
  ) {
    return {
      ...none,
      measure: measureOf(
        items.slice(0, -2).filter((i) => i.k !== 'link'),
        text,
        tokens,
      ),
      reference: namedReference(lastTwo[0] as Extract<Item, { k: 'ref' }>),
    };
  }
  if (items.length === 2 && a1?.k === 'ref' && a2?.k === 'than') return { ...none, reference: namedReference(a1) };
  if (items.length === 3 && a1?.k === 'link' && a2?.k === 'ref' && a3?.k === 'than')
    return { ...none, reference: namedReference(a2) };
  if (items.length > 0 && items.every((i) => i.k === 'else' || (i.k === 'words' && isFiller(i.text))))
    return { ...none, reference: said.reference, measure: said.measure, basis: said.basis };
  const tail = items[items.length - 1];
  if (tail?.k === 'ref' && items.slice(0, -1).every((i) => i.k === 'words' || i.k === 'level'))
    return { ...none, measure: measureOf(items.slice(0, -1), text, tokens), reference: namedReference(tail) };
  const split = splitStandard(items, said, source);
  if (split) return split;
  const read = readCondition(items, said, text, tokens);
  if (!read) return null;
  if (read.condition.kind === 'gap') {
    const { low, high, side } = read.condition;
    if (low || high?.at.kind !== 'constant') return null;
    const { measure, reference, basis } = read.said;
    const bracket = { from: exact(0), to: high.at.constant.value };
    return { ...none, measure, reference, basis, bracket, direction: side === 'below' ? 'down' : 'up' };
  }
  if (read.condition.kind === 'interval') {
    const { measure, basis } = read.said;
    const own = (read.condition.low ?? read.condition.high)!.at;
    const growthOnly = read.condition.measure.name === 'growth';
    return {
      ...none,
      measure: growthOnly ? null : measure,
      reference: growthOnly ? lastYear : own,
      basis,
      ...(growthOnly ? {} : { op: opOf(read.condition), reaching: read.condition.reaching }),
    };
  }
  return { ...none, when: read.condition };
}

const opOf = (c: Extract<Condition, { kind: 'interval' }>): NonNullable<Guard['op']> =>
  c.low ? (c.low.closed === false ? '>' : '>=') : c.high?.closed === false ? '<' : '<=';

/** 应达到50%，未达到的: a standard followed by a word that only points back to it. */
function splitStandard(items: readonly Item[], said: Said, source: Source): Guard | null {
  const last = items[items.length - 1];
  if (!last || (last.k !== 'cmp' && !(last.k === 'done' && last.how === 'undone'))) return null;
  const read = readCondition(items.slice(0, -1), said, source.text, source.tokens);
  if (!read || read.condition.kind !== 'interval') return null;
  return {
    measure: read.said.measure,
    reference: (read.condition.low ?? read.condition.high)!.at,
    when: null,
    basis: read.said.basis,
    bracket: null,
    direction: null,
    versus: false,
  };
}

/** 低于目标5个百分点以内的部分, 超过5个百分点的部分, 10至20个百分点的部分. */
function readBracket(items: readonly Item[], said: Said, none: Guard): Guard | null {
  const core = items.filter((i) => i.k !== 'portion' && i.k !== 'words');
  const cmp = core.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp');
  const dir = core.find((i): i is Extract<Item, { k: 'dir' }> => i.k === 'dir');
  const ref = core.find((i): i is Extract<Item, { k: 'ref' }> => i.k === 'ref');
  const end = core.find(
    (i): i is Extract<Item, { k: 'value' | 'bound' | 'range' }> =>
      i.k === 'value' || i.k === 'bound' || i.k === 'range',
  );
  if (!end || core.length > 4) return null;
  const reference = ref ? namedReference(ref) : said.reference;
  const direction =
    ref && cmp
      ? cmp.op === '<'
        ? 'down'
        : 'up'
      : dir
        ? sideOf(dir.d) === 'below'
          ? 'down'
          : 'up'
        : (said.direction ?? null);
  if (end.k === 'bound' && /上|外/.test(end.word) && reference === null && direction === null && !percentual(end.value))
    return {
      ...none,
      reference: constantReference(end.value),
      direction: 'up',
      measure: measureFor(end.value, null, said),
    };
  const zero = exact(0);
  const bracket =
    end.k === 'range' ? { from: end.low.number!, to: end.high.number! }
    : end.k === 'bound' ? (/内|下/.test(end.word) ? { from: zero, to: end.value.number! } : { from: end.value.number!, to: null })
    : { from: end.value.number!, to: null }; // prettier-ignore
  return { ...none, reference, bracket, direction, measure: said.measure };
}

/** 每完成目标任务的10%得1分: counted in completion. */
function readCompletionCount(
  guard: readonly Item[],
  step: readonly Item[],
  size: Token,
  effect: StepEffect,
  source: Source,
): StepDraft | null {
  if (
    effect.sign !== 1 ||
    !guard.every((i) => ['words', 'of', 'comma', 'level', 'measure'].includes(i.k)) ||
    step.some((i) => i.k === 'dir' || i.k === 'cmp')
  )
    return null;
  const words = measureOf(guard, source.text, source.tokens)?.words ?? '';
  const measure: Measure = { name: 'completion', words };
  return {
    adjustments: [
      {
        kind: 'count',
        span: source.span,
        when: null,
        measure,
        size: constantOf(size),
        per: effect.per,
        start: null,
        first: null,
        mode: effect.mode,
        cap: null,
      },
    ],
    openReference: false,
    shortCount: false,
    shortWords: '',
    said: { measure, reference: null, basis: 'completion' },
  };
}

/** 每发生1起…, 每新增1家…, 每件: counted pieces of something. */
function readCounting(
  guard: readonly Item[],
  step: readonly Item[],
  size: Token,
  effect: StepEffect,
  said: Said,
  source: Source,
  text: string,
  tokens: readonly Token[],
): StepDraft | null {
  if (effect.sign !== 1 && effect.sign !== -1) return null;
  const allowed = [
    'words',
    'level',
    'list',
    'of',
    'comma',
    'value',
    'bound-word',
    'link',
    'grade',
    'late',
    'ref',
    'measure',
    'by',
    'is',
    'than',
    'done',
    'nth',
    'cmp',
    'bound',
    'full',
    'dir',
  ];
  const stray = [...guard, ...step].some(
    (i) => !allowed.includes(i.k) || (i.k === 'measure' && i.m !== 'growth' && i.m !== 'ratio' && i.m !== 'completion'),
  );
  if (stray) return null;
  const start = startOf(guard, said, source, constantOf(size));
  if (start === undefined) return null;
  const nth = [...guard, ...step].find((i): i is Extract<Item, { k: 'nth' }> => i.k === 'nth');
  const words = start ? '' : phraseOf([...guard, ...step], text, tokens);
  const unit = constantOf(size);
  const gained = step.some((i) => i.k === 'words' && /新增|净增|增|引进|培育|新建|建成/.test(i.text));
  if (effect.sign === 1 && (start || !isPiece(unit))) {
    const measure: Measure = {
      name: gained || unit.unit?.dimension !== 'count' ? (start ? 'actual' : 'count') : 'count',
      words,
    };
    return {
      adjustments: [{ kind: 'count', span: source.span, when: null, measure, size: unit, per: effect.per, start, first: null, mode: effect.mode, cap: null }],
      openReference: false, shortCount: false, shortWords: '', said: { measure, reference: null, basis: 'plain' },
    }; // prettier-ignore
  }
  const free = nth ? nth.n.number!.sub(ONE) : exact(0);
  const adjustment: Adjustment = {
    kind: 'incident', span: source.span, when: null, sign: effect.sign, words, size: unit.unit ? mul(unit.value, scaleOf(unit.unit.text)) : unit.value, per: effect.per, free, cap: null, mode: effect.mode, unit: unit.unit,
  }; // prettier-ignore
  return {
    adjustments: [adjustment],
    openReference: false,
    shortCount: false,
    shortWords: '',
    said: { measure: { name: 'count', words }, reference: null, basis: 'plain' },
  };
}

/** 百亩 counts in hundreds of what the cell counts one by one. */
const scaleOf = (unit: string): Exact => readNumeral(/^(?:万|千|百|十)+(?=.)/.exec(unit)?.[0] ?? '1') ?? ONE;

const isPiece = (c: Constant): boolean =>
  c.unit?.dimension === 'count' && c.unit.factor.compare(ONE) === 0 && c.value.compare(ONE) === 0;

/** 总产值达到500亿元后: where counting starts; null without one, undefined when the guard holds something else. */
function startOf(guard: readonly Item[], said: Said, source: Source, size: Constant): Constant | null | undefined {
  const after = guard.some((i) => i.k === 'link' && i.w === 'after');
  const comparable = guard.some(
    (i) => (i.k === 'value' || i.k === 'bound') && i.value.unit?.dimension === size.unit?.dimension,
  );
  if (!after && !(comparable && guard.some((i) => i.k === 'cmp'))) return null;
  const items = guard.filter((i) => !(i.k === 'link' && i.w === 'after') && i.k !== 'bound-word');
  const read = readCondition(items, said, source.text, source.tokens);
  if (read?.condition.kind === 'event') return null;
  const low = read?.condition.kind === 'interval' ? read.condition.low : null;
  return low && low.at.kind === 'constant' && low.at.constant.unit?.dimension === size.unit?.dimension
    ? low.at.constant
    : undefined;
}

/** The incident's words without counting words and fillers. */
function phraseOf(items: readonly Item[], text: string, tokens: readonly Token[]): string {
  return items
    .filter((i) => i.from < i.to && !['value', 'of', 'comma', 'nth', 'first', 'is'].includes(i.k))
    .map((i) => text.slice(tokens[i.from]!.s, tokens[i.to - 1]!.e))
    .join('')
    .replace(/^有/, '');
}
