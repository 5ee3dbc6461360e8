/** The only place that gathers what a rule holds: its numbers, marks, names, words, and which way it goes. */
import type { Part } from '../../methods/rule';
import { isExact, sum, type Exact } from '../../model/exact';

/** What a rule is made of, gathered once. */
export interface Holdings {
  /** Numbers that are not marks. */
  readonly numbers: ReadonlySet<string>;
  /** How often each mark is named. */
  readonly marks: ReadonlyMap<string, number>;
  /** Kinds of clauses, names of measures and references. */
  readonly names: ReadonlySet<string>;
  /** Does anything add, does anything take away? */
  readonly adds: boolean;
  readonly takes: boolean;
  /** The marks of all parts together. */
  readonly total: string | null;
  /** What share of them each part has. */
  readonly shares: ReadonlySet<string>;
  readonly words: string;
}

export const key = (x: Exact): string => x.toFraction();

const NAMING: ReadonlySet<string> = new Set(['kind', 'name', 'ratio', 'measure', 'from']);

export function holdingsOf(parts: readonly Part[]): Holdings {
  const numbers = new Set<string>();
  const marks = new Map<string, number>();
  const names = new Set<string>();
  const words: string[] = [];
  const walk = (x: object, field: string): void => {
    const list = Array.isArray(x);
    if (!list) {
      const { kind, value } = x as { readonly kind?: unknown; readonly value?: unknown };
      if (kind === 'mark' && isExact(value)) {
        marks.set(key(value), (marks.get(key(value)) ?? 0) + 1);
        return;
      }
    }
    for (const k in x) {
      const inner = (x as Readonly<Record<string, unknown>>)[k];
      const own = list ? field : k;
      if (typeof inner === 'string') {
        words.push(inner);
        if (NAMING.has(own)) names.add(inner);
      } else if (typeof inner === 'object' && inner !== null && k !== 'span') {
        if (isExact(inner)) numbers.add(key(inner));
        else walk(inner, own);
      }
    }
  };
  walk(parts, '');
  const all = parts.flatMap((p) => p.adjustments);
  const adds = all.some((a) => a.kind === 'count' || ('sign' in a && a.sign === 1));
  const takes = all.some((a) => a.kind === 'late' || a.kind === 'shared' || ('sign' in a && a.sign === -1));
  const own = parts.flatMap((p) => (p.marks.kind === 'mark' ? [p.marks.value] : []));
  return {
    numbers,
    marks,
    names,
    adds,
    takes,
    words: words.join('\n'),
    total: own.length > 1 ? key(sum(own)) : null,
    shares: new Set(own.length > 1 && sum(own).n !== 0n ? own.map((m) => key(m.div(sum(own)))) : []),
  };
}
