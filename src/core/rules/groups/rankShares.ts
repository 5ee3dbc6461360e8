/** The only place that reads marks given by share of a ranking: 前30%. */
import type { Amount } from '../../methods/rule';
import { type Exact, add, compare, exact } from '../../model/exact';
import { ZERO_MARKS, amountOf } from '../amounts';
import type { Source } from '../source';
import type { Statement } from '../statements';
import { type Grouped, effectOf, nothingOf, spanOf } from './grouped';

/** 位次在前30%的得5分，30%—60%的得4分，其余得3分. */
export function readRankShares(statements: readonly Statement[], source: Source): Grouped | null {
  if (!statements.some((s) => s.guard.some((i) => i.k === 'rankshare'))) return null;
  const rows: { upTo: Exact | null; amount: Amount }[] = [];
  const used: Statement[] = [];
  let below: Exact = exact(0);
  for (const s of statements) {
    const effect = effectOf(s);
    const how = nothingOf(s);
    if (s.doings.length === 0 && s.step === null) continue;
    const amount =
      effect && effect.amounts.length === 1 && (effect.sign === 'award' || effect.sign === 'add')
        ? amountOf(effect.amounts[0]!)
        : how === 'zero' || how === 'noadd'
          ? ZERO_MARKS
          : null;
    if (!amount || s.step !== null) return null;
    const core = s.guard.filter((i) => !['words', 'level', 'measure', 'of', 'comma', 'list', 'by', 'is'].includes(i.k));
    const item = core[0];
    if (core.length !== 1 || !item) return null;
    if (item.k === 'rankshare' && item.low && (item.high.bottom || compare(item.low.number!, below) !== 0)) return null;
    if (item.k === 'rankshare' && item.high.bottom) {
      if (compare(add(item.high.number!, below), exact(100)) !== 0) return null;
      rows.push({ upTo: null, amount });
    } else if (item.k === 'rankshare') rows.push({ upTo: item.high.number!, amount });
    else if (item.k === 'range' && item.high.unit?.text === '%' && compare(item.low.number!, below) === 0)
      rows.push({ upTo: item.high.number!, amount });
    else if (
      item.k === 'value' &&
      item.value.unit?.text === '%' &&
      s.guard.some((i) => i.k === 'words' && /中间/.test(i.text))
    )
      rows.push({ upTo: add(below, item.value.number!), amount });
    else if (item.k === 'else') rows.push({ upTo: null, amount });
    else if (item.k === 'bound' && /上|后/.test(item.word) && compare(item.value.number!, below) === 0)
      rows.push({ upTo: null, amount });
    else return null;
    below = rows[rows.length - 1]!.upTo ?? below;
    used.push(s);
  }
  return { statements: used, value: { kind: 'rankshare', span: spanOf(used, source.tokens), rows }, adjustments: [] };
}
