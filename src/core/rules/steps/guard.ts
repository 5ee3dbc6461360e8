/** The only place that reads what stands before 每 as the standard a step runs from. */
import type { Condition, Measure, Reference } from '../../methods/rule';
import { compare, exact, isZero } from '../../model/exact';
import { readCondition } from '../conditions';
import { sideOf } from '../conditions/interval';
import { constantReference, lastYear, namedReference } from '../conditions/reference';
import type { Said } from '../conditions/said';
import { isFiller, measureFor, measureOf } from '../conditions/words';
import type { Item } from '../statements';
import { type Spanned, percentual } from './draft';
import { Later } from '../../text/patterns';

/** 应不低于96%，每低于目标…: these words take up the number said before them. */
export const GENERIC = new Later(/^(?:目标|目标值|要求|标准|规定要求|规定标准|目标要求|考核要求|指标|指标值|标准值)$/);

/** A gap is measured on a value, never on growth, count, place or lateness said before. */
export const comparable = (m: Measure | null): Measure | null =>
  m && (m.name === 'actual' || m.name === 'completion' || m.name === 'score') ? m : null;

export interface Guard {
  readonly measure: Measure | null;
  readonly reference: Reference | null;
  readonly when: Condition | null;
  readonly basis: Said['basis'];
  readonly bracket: { from: ReturnType<typeof exact>; to: ReturnType<typeof exact> | null } | null;
  readonly direction: 'down' | 'up' | null;
  readonly versus: boolean;
  /** 80%以上不足100%的，每低…: the two ends; the step runs from the one on its side. */
  readonly between?: { readonly low: Reference; readonly high: Reference };
  /** How the guard compares, when it does: must go with the step's side. */
  readonly op?: '<' | '>' | '<=' | '>=';
  readonly reaching?: boolean;
}

/** What stands before 每: a measure, a standard, a condition, a stretch of the gap. */
export function readGuard(given: readonly Item[], said: Said, source: Spanned): Guard | null {
  const { text, tokens } = source;
  const guard = nameWithNumber(given, source);
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
  const inner = innerStretch(guard, said, source);
  if (inner) return { ...none, ...inner };
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
  if (items.every((i) => ['words', 'level', 'list', 'measure', 'by', 'versus', 'bound-word'].includes(i.k))) {
    return { ...none, measure: measureOf(items, text, tokens), versus: true, reference: lastYear };
  }
  const than = items.findIndex((i) => i.k === 'than');
  if (
    than >= 0 &&
    items[than + 1]?.k === 'ref' &&
    items.slice(0, than).every((i) => !['dir', 'cmp', 'value', 'bound', 'range'].includes(i.k)) &&
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
  const read =
    readCondition(items, said, text, tokens) ??
    (guard.some((i) => i.k === 'link' && i.w === 'but')
      ? readCondition(
          guard.filter((i) => i.k !== 'comma' && i.k !== 'of'),
          said,
          text,
          tokens,
        )
      : null);
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
    const { low, high } = read.condition;
    // 较上年下降不到2%的，每低…: from last year's value, or from 2 % below it?
    if (growthOnly && [low, high].some((e) => e?.at.kind === 'constant' && !isZero(e.at.constant.value))) return null;
    if (
      low?.at.kind === 'constant' &&
      high?.at.kind === 'constant' &&
      !growthOnly &&
      compare(low.at.constant.value, high.at.constant.value) < 0
    )
      return { ...none, measure, when: read.condition, basis, between: { low: low.at, high: high.at } };
    return {
      ...none,
      measure: growthOnly ? null : measure,
      reference: growthOnly ? lastYear : own,
      basis,
      ...(growthOnly ? {} : { op: opOf(read.condition), reaching: read.condition.reaching }),
    };
  }
  if (read.condition.kind === 'all') {
    // 低于平均但正增长的，每低…: from the average, where the rest holds
    const from = read.condition.of.find(
      (c) => c.kind === 'interval' && (c.low ?? c.high)!.at.kind === 'named' && !c.reaching,
    );
    const rest = read.condition.of.filter((c) => c !== from);
    if (
      from?.kind === 'interval' &&
      rest.length > 0 &&
      rest.every((c) => c.kind === 'interval' && c.measure.name === 'growth')
    )
      return {
        ...none,
        measure: from.measure,
        reference: (from.low ?? from.high)!.at,
        op: opOf(from),
        when: rest.length === 1 ? rest[0]! : { kind: 'all', of: rest },
      };
  }
  return { ...none, when: read.condition };
}

/** 7岁以下儿童管理率, 九年义务教育巩固率: a number that begins the name of a rate is a piece of it. */
function nameWithNumber(guard: readonly Item[], { text, tokens }: Spanned): readonly Item[] {
  const [size, noun, ...behind] = guard;
  if ((size?.k !== 'bound' && size?.k !== 'value' && size?.k !== 'range') || noun?.k !== 'words') return guard;
  const of = size.k === 'range' ? size.high : size.value;
  if (of.code === 'm' || percentual(of) || !RATE.test(noun.text) || behind.some((i) => i.k !== 'comma')) return guard;
  const named = text.slice(tokens[size.from]!.s, tokens[noun.to - 1]!.e);
  return [{ k: 'words', text: named, from: size.from, to: noun.to }, ...behind];
}

const RATE = /(?:率|比例|比重|占比|度|水平)$/;

const opOf = (c: Extract<Condition, { kind: 'interval' }>): NonNullable<Guard['op']> =>
  c.low ? (c.low.closed === false ? '>' : '>=') : c.high?.closed === false ? '<' : '<=';

/** 完成率低于100%的，10个百分点以内每低…: a standard, then a stretch of the gap to it. */
function innerStretch(all: readonly Item[], said: Said, { text, tokens }: Spanned): Partial<Guard> | null {
  const guard = all[all.length - 1]?.k === 'comma' ? all.slice(0, -1) : all;
  const comma = guard.map((i) => i.k).lastIndexOf('comma');
  const tail = guard.slice(comma + 1).filter((i) => i.k !== 'of' && i.k !== 'portion');
  const end = tail[tail.length - 1];
  const lead = tail.length === 2 ? tail[0] : null;
  if (comma <= 0 || tail.length > 2 || (end?.k !== 'bound' && end?.k !== 'range')) return null;
  const within = end.k === 'bound' && /内|下/.test(end.word);
  if (!within && guard[guard.length - 1]?.k !== 'portion') return null;
  const size = end.k === 'range' ? end.high : end.value;
  if (size.unit?.dimension !== 'points' || (lead && lead.k !== 'dir')) return null;
  const read = readCondition(guard.slice(0, comma), said, text, tokens);
  const c = read?.condition;
  if (c?.kind !== 'interval' || c.measure.name === 'growth' || (c.low === null) === (c.high === null)) return null;
  const direction = c.high ? 'down' : 'up';
  const other = direction === 'down' ? 'above' : 'below';
  if (lead?.k === 'dir' && sideOf(lead.d) === other && !/差/.test(lead.text)) return null;
  return {
    measure: read!.said.measure,
    reference: (c.low ?? c.high)!.at,
    basis: read!.said.basis,
    bracket: {
      from: end.k === 'range' ? end.low.number! : within ? exact(0) : size.number!,
      to: end.k === 'range' || within ? size.number! : null,
    },
    direction,
  };
}

/** 应达到50%，未达到的: a standard followed by a word that only points back to it. */
function splitStandard(items: readonly Item[], said: Said, source: Spanned): Guard | null {
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
  const opposed =
    !ref && cmp && said.direction && end.k === 'bound' && (cmp.op.startsWith('<') ? 'down' : 'up') !== said.direction;
  if (opposed && /^[高低]于$/.test(cmp.text)) return null;
  if (!ref && cmp?.op === '<' && end.k === 'value' && !/^低于$/.test(cmp.text)) return null;
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
