/** The only place that finds how much one level of several may earn or cost: 市级每篇得0.5分（市级最高得2分），合计最高得8分. */
import type { Amount } from '../../methods/rule';
import { compare } from '../../model/exact';
import { amountOf } from '../amounts';
import type { Source } from '../source';
import type { Item, Qualifier, Statement } from '../statements';
import { only } from './grouped';

type Limit = Extract<Qualifier, { kind: 'limit' }>;

interface Priced {
  readonly statement: Statement;
  readonly label: string;
  readonly amount: Amount;
  readonly sign: 1 | -1;
}

export interface LevelCaps {
  readonly caps: ReadonlyMap<string, Amount>;
  /** Limits that are of one level, and of nothing else. */
  readonly limits: ReadonlySet<Qualifier>;
  /** Statements that say nothing but such a limit. */
  readonly statements: readonly Statement[];
}

const TOGETHER = /合计|共计|总计|总共|累计/;
const OF_ALL = /各项|各级|以上|所有|全部|总分|[两二三四五]项|[本该此](?:小)?(?:项|指标)/;
const NAMING: readonly Item['k'][] = ['level', 'words', 'link', 'of', 'comma', 'list', 'sign', 'measure', 'portion'];

/** Null where a limit is of one of them, and nobody says of which. */
export function levelCaps(rows: readonly Priced[], statements: readonly Statement[], source: Source): LevelCaps | null {
  const { text, tokens } = source;
  const caps = new Map<string, Amount>();
  const limits = new Set<Qualifier>();
  const naming: Statement[] = [];
  const own = new Set(rows.map((r) => r.statement));
  const last = rows[rows.length - 1]!.statement;
  const all = statements.flatMap((s) => s.qualifiers.filter(isMost).map((q) => ({ s, q })));
  const most = rows.reduce<Amount | null>((a, r) => (a && !less(a, r.amount) ? a : r.amount), null)!;
  for (const { s, q } of all) {
    const told = q.sign === null || q.sign === 'award' || (q.sign === 'add') === (rows[0]!.sign === 1);
    const amount = amountOf(q.amount!);
    const levels = s.guard.filter((i) => i.k === 'level');
    if (!own.has(s)) {
      if (s.doings.length > 0 || s.step !== null || levels.length !== 1 || !only(s.guard, NAMING)) continue;
      // 市级最多得2分，合计最多得8分: the first names the level, what follows is of all.
      if (s.qualifiers.find(isMost) !== q) continue;
      const named = rows.filter((r) => r.label === levels[0]!.label);
      if (named.length !== 1 || !told || caps.has(named[0]!.label)) return null;
      caps.set(named[0]!.label, amount);
      naming.push(s);
    } else {
      const since = s.doings[s.doings.length - 1]!.to;
      const words = text.slice(tokens[since - 1]!.e, tokens[q.to - 1]!.e);
      const beyond = all.some((x) => x.q.from > q.from && less(amount, amountOf(x.q.amount!)) && (!own.has(x.s) || x.s === s));
      const bracketed = tokens[q.from - 1]?.code === '(';
      const alone = rows.filter((r) => r.statement === s);
      const matter = s.qualifiers.some((x) => (x.kind === 'once' || x.kind === 'matter') && x.from < q.from);
      if (OF_ALL.test(words) || (TOGETHER.test(words) && (!beyond || matter))) continue;
      if (!bracketed && s === last && !beyond && (matter || !less(amount, most))) continue;
      // Less than one of the highest earns, and nobody says that it is of the lowest.
      if (!bracketed && s === last && !beyond) return null;
      if (alone.length !== 1 || !told || caps.has(alone[0]!.label)) return null;
      caps.set(alone[0]!.label, amount);
    } // prettier-ignore
    limits.add(q);
  }
  return { caps, limits, statements: naming };
}

const isMost = (q: Qualifier): q is Limit => q.kind === 'limit' && q.how === 'max' && q.amount !== null;

const less = (a: Amount, b: Amount): boolean => a.kind === 'mark' && b.kind === 'mark' && compare(a.value, b.value) < 0;

/** A level with its marks, and how much it may earn or cost where the rule says so. */
export const priced = (
  { label, amount }: { readonly label: string; readonly amount: Amount },
  caps: ReadonlyMap<string, Amount>,
): { label: string; amount: Amount; cap?: Amount } => {
  const cap = caps.get(label);
  return cap ? { label, amount, cap } : { label, amount };
};
