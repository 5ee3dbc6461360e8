/**
 * The only place that holds a reading to account: every number, reference and hard word of a text must stand in the rule that was read from it. What a
 * reader let fall, whichever reader it was, shows here.
 */
import { compare, HUNDRED, isExact, ONE, sum, type Exact } from '../model/exact';
import type { Part } from '../methods/rule';
import type { Token } from './lexer';

/** What a rule is made of, gathered once. */
interface Holdings {
  /** Numbers that are not marks. */
  readonly numbers: ReadonlySet<string>;
  /** How often each mark is named. */
  readonly marks: ReadonlyMap<string, number>;
  /** Kinds of clauses, names of measures and references. */
  readonly names: ReadonlySet<string>;
  /** The marks of all parts together. */
  readonly total: string | null;
  readonly words: string;
}

const key = (x: Exact): string => x.toFraction();

const NAMING: ReadonlySet<string> = new Set(['kind', 'name', 'ratio', 'measure', 'from']);

function holdingsOf(parts: readonly Part[]): Holdings {
  const numbers = new Set<string>();
  const marks = new Map<string, number>();
  const names = new Set<string>();
  const words: string[] = [];
  const walk = (x: unknown, field: string): void => {
    if (typeof x === 'string') {
      words.push(x);
      if (NAMING.has(field)) names.add(x);
    } else if (isExact(x)) numbers.add(key(x));
    else if (Array.isArray(x)) x.forEach((y) => walk(y, field));
    else if (typeof x === 'object' && x !== null) {
      const { kind, value } = x as { readonly kind?: unknown; readonly value?: unknown };
      if (kind === 'mark' && isExact(value)) marks.set(key(value), (marks.get(key(value)) ?? 0) + 1);
      else for (const [k, v] of Object.entries(x)) if (k !== 'span') walk(v, k);
    }
  };
  walk(parts, '');
  const own = parts.flatMap((p) => (p.marks.kind === 'mark' ? [p.marks.value] : []));
  return { numbers, marks, names, words: words.join('\n'), total: own.length > 1 ? key(sum(own)) : null };
}

/** A number of the text in the forms a rule may keep it: as a share, in a smaller unit, counted from the one before it, above a hundred, falling. */
function formsOf({ number, unit }: Token): string[] {
  const n = number!;
  const scaled = unit ? [n.mul(unit.factor)] : [];
  return [n, n.div(HUNDRED), n.sub(ONE), n.add(HUNDRED), n.neg(), HUNDRED.sub(n), ...scaled].map(key);
}

const isOne = (t: Token): boolean => compare(t.number!, ONE) === 0;

/** 以此类推 goes on from numbers that are multiples of what the rule keeps. */
const goesOn = (tokens: readonly Token[], t: Token, kept: Iterable<string>): boolean =>
  tokens.some((x) => x.code === 'o') &&
  [...kept].some((k) => {
    const [n, d] = k.split('/');
    const step = ONE.mul(BigInt(n!)).div(BigInt(d ?? '1'));
    return step.n !== 0n && t.number!.div(step).d === 1n;
  });

/** 随机抽查10户: how many are looked at changes no mark. */
const SAMPLED = /(?:抽查|抽取|抽检|抽样|随机)$/;

function numberLost(t: Token, at: number, tokens: readonly Token[], held: Holdings): boolean {
  if (!t.number || t.value === 'one' || t.code === '/' || held.words.includes(t.text)) return false;
  if (t.code === 'K' && isOne(t)) return false;
  if (t.code === 'm') {
    const based = held.names.has('efficacy') && formsOf(t).some((f) => held.numbers.has(f));
    const kept =
      based || held.marks.has(key(t.number)) || held.numbers.has(key(t.number)) || key(t.number) === held.total;
    return !kept && !goesOn(tokens, t, held.marks.keys());
  }
  if (isOne(t) && (held.names.has('levels') || held.names.has('shared'))) return false;
  if (SAMPLED.test(tokens[at - 1]?.text ?? '')) return false;
  const factor = (t.unit === null || t.unit?.text === '倍') && held.marks.has(key(t.number));
  return !factor && !formsOf(t).some((f) => held.numbers.has(f)) && !goesOn(tokens, t, held.numbers);
}

/** What may stand in a rule for each reference of a text; the target may go unsaid. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  average: ['average', 'groupaverage', 'howmany'],
  max: ['max', 'best', 'efficacy', 'interpolation'],
  min: ['min', 'best', 'efficacy', 'interpolation'],
  last_year: ['last_year', 'growth'],
  schedule: ['schedule'],
  base_value: ['base_value'],
  goal_value: ['goal_value'],
};

function referenceLost(t: Token, at: number, tokens: readonly Token[], held: Holdings): boolean {
  const names = t.code === 'r' ? STANDS_FOR[t.value] : t.code === 'V' ? STANDS_FOR['last_year'] : undefined;
  if (!names || names.some((n) => held.names.has(n)) || held.words.includes(t.text)) return false;
  return !(t.value === 'schedule' && tokens[at - 1]?.code === 'b' && tokens[at + 1]?.code === 'n');
}

/** Where the tokens stand that no part of the rule accounts for. */
export function unaccounted(tokens: readonly Token[], parts: readonly Part[]): number[] {
  const held = holdingsOf(parts);
  return tokens.flatMap((t, at) =>
    t.code === '?' || numberLost(t, at, tokens, held) || referenceLost(t, at, tokens, held) ? [at] : [],
  );
}
