/** The only place that turns words and numbers of a guard into what is compared with. */
import type { Constant, Reference } from '../../methods/rule';
import { exact } from '../../model/exact';
import type { MeasureName } from '../../model/inputs';
import type { Token } from '../lexer';
import { scopeOf } from './scope';
import type { Item } from '../statements';

const REFERENCES: Readonly<Record<string, MeasureName>> = {
  target: 'target', average: 'average', last_year: 'last_year', schedule: 'schedule', base_value: 'base_value', goal_value: 'goal_value', max: 'max', min: 'min',
}; // prettier-ignore

export const namedReference = (item: Extract<Item, { k: 'ref' }>): Reference => ({
  kind: 'named',
  name: REFERENCES[item.name] ?? 'target',
  scope: scopeOf(item.scope),
});

/** 目标值的90%; null when the number is no percentage. */
export function partReference(item: Extract<Item, { k: 'refpart' }>): Reference | null {
  return item.share.unit?.text !== '%'
    ? null
    : {
        kind: 'part',
        name: REFERENCES[item.name] ?? 'target',
        scope: scopeOf(item.scope),
        share: item.share.number!.div(100),
      };
}

/** 目标值的90% is one thing to compare with. */
export function withParts(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (i, n) => i.k === 'ref' && items[n - 1]?.k === 'cmp' && items[n + 1]?.k === 'of' && isShare(items[n + 2]),
  );
  if (at < 0) return items;
  const ref = items[at] as Extract<Item, { k: 'ref' }>;
  const v = items[at + 2] as Extract<Item, { k: 'value' | 'bound' }>;
  const part: Item = {
    k: 'refpart',
    name: ref.name,
    scope: ref.scope,
    share: v.value,
    word: v.k === 'bound' ? v.word : '',
    from: ref.from,
    to: v.to,
  };
  return [...items.slice(0, at), part, ...withParts(items.slice(at + 3))];
}

const isShare = (i: Item | undefined): boolean =>
  (i?.k === 'value' || i?.k === 'bound') && i.value.unit?.text === '%' && i.inclusive === null;

export const constantOf = (t: Token): Constant => ({
  value: t.number!,
  unit: t.code === 'm' ? null : (t.unit ?? null),
});

export const constantReference = (t: Token): Reference => ({ kind: 'constant', constant: constantOf(t) });

export const lastYear: Reference = { kind: 'named', name: 'last_year', scope: null };

export const alignUnit = (low: Token, high: Token): Reference => ({
  kind: 'constant',
  constant: { value: low.number!, unit: low.code === 'm' ? null : (low.unit ?? high.unit ?? null) },
});

export const zero: Reference = { kind: 'constant', constant: { value: exact(0), unit: null } };
