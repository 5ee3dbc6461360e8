/** The only place that finds what stands beside levels that only count once, and is none of them. */
import type { Statement } from '../statements';
import { effectOf } from './grouped';

interface Priced {
  readonly statement: Statement;
  readonly sign: 1 | -1;
}

/** 就高不重复；通过复核的加1分, 另加1分: no level of what only counts once. */
export function besidesOnce(rows: readonly Priced[], statements: readonly Statement[]): boolean {
  const said = statements.findIndex((s) => s.qualifiers.some((q) => q.kind === 'once'));
  const at = rows.map(({ statement }) => statements.indexOf(statement));
  const parted = at.some((n) => n < said) && at.some((n) => n > said);
  return (
    parted || leftApart(rows, statements) || rows.some(({ statement }) => /另|再/.test(effectOf(statement)?.pre ?? ''))
  );
}

/** 迟报每次扣0.1分，漏报每次扣0.3分，瞒报每次扣2分，同一事件不重复扣分: what only counts once is of all of them. */
const leftApart = (rows: readonly Priced[], statements: readonly Statement[]): boolean =>
  statements.some((s) => {
    const effect = rows.some((r) => r.statement === s) ? null : effectOf(s);
    return effect !== null && effect.sign !== 'both' && (effect.sign === 'deduct') === (rows[0]!.sign === -1);
  });
