/** The only place that says in which order a cell's text loses what does not tell of the row's number, before it is read. */
import type { Role } from '../model/indicator';
import type { Quantity } from '../model/quantity';
import { withoutAsides } from './asides';
import { withoutFollowOn } from './followOn';
import { withoutMarks } from './marksTold';
import { byLevel } from './organs';

/** Cells in whose text only some clauses may tell of the number. */
const IN_CLAUSES: ReadonlySet<Role> = new Set<Role>(['actual', 'growth', 'rank']);

/** What is left of the text. `due` gives what the row's target tells, and is asked only where a clause is held against it. */
export function leftToRead(
  shown: string,
  role: Role,
  { rule, name }: { readonly rule: string; readonly name: string },
  due: () => Quantity | null,
): string {
  if (!IN_CLAUSES.has(role)) return shown;
  if (role !== 'actual') return withoutAsides(shown, rule, name, () => null);
  return byLevel(withoutFollowOn(withoutAsides(withoutMarks(shown, rule), rule, name, due), rule), rule);
}
