/** The only place that finds the best and the worst value: in a column of their own, or among the peers. */
import { compare } from '../../model/exact';
import { isMissing, type Answer, type Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { lowerIsBetter } from '../../text/direction';
import { seriesOf } from '../amongPeers';
import { lacking } from '../held';
import { extreme } from '../peerValues';
import type { InputColumn } from '../inputColumns';
import type { Source } from '../source';
import { take } from '../take';
import { targetOf } from './target';

/** 力争目标 and 满意值 are set beforehand; nobody reached them. */
const SET = /目标|满意|不允许|保底|底线|挑战|奋斗/;
const HIGH = /最[高大多长]/;
const LOW = /最[低小少短]/;
const BEST = /最[优好佳]|第一|先进|标杆/;
const WORST = /最差|末位|最后/;

type End = 'max' | 'min';

/** The largest or the smallest value. A column named by quality (最优值) is the end the rule calls so, or the one its numbers and the row's direction tell. */
export function extremeOf(from: Source, ask: Ask, end: End): Answer<Quantity> {
  const columns = from.cells.columns('best', 'worst').filter((c) => !SET.test(c.header));
  const column =
    columns.find((c) => (end === 'max' ? HIGH : LOW).test(c.header)) ??
    byQuality(from, ask, columns.filter((c) => !HIGH.test(c.header) && !LOW.test(c.header)), end); // prettier-ignore
  const own = column ? take(from, ask, from.cells.cell(column), 'other') : lacking(ask.name, null);
  if (!isMissing(own) || own.reason !== 'absent') return own;
  const series = seriesOf(from, ask);
  if (series === 'doubtful') return { missing: ask.name, reason: 'doubtful' };
  return series ? extreme(series, end, ask.name) : own;
}

function byQuality(from: Source, ask: Ask, columns: readonly InputColumn[], end: End): InputColumn | undefined {
  const best = columns.find((c) => c.role === 'best');
  const worst = columns.find((c) => c.role === 'worst');
  if (BEST.test(ask.words ?? '')) return best;
  if (WORST.test(ask.words ?? '')) return worst;
  const [x, y] = [best, worst].map((c) => (c ? take(from, ask, from.cells.cell(c), 'other') : null));
  if (x && y && !isMissing(x) && !isMissing(y))
    return compare(x.ok.value, y.ok.value) >= 0 === (end === 'max') ? best : worst;
  return lowerIsBetter(from.cells.name) === (end === 'min') ? best : worst;
}

/** 满意值, 不允许值: set in a column, and nowhere else. */
export function columnOnly(from: Source, ask: Ask, role: 'best' | 'worst'): Answer<Quantity> {
  const cell = from.cells.first(role);
  // 基本目标 beside 奋斗目标 is the target of the row.
  const base = role === 'worst' && !cell ? from.cells.columns('target') : [];
  if (base.length === 1 && /(?:基本|基础|保底)目标/.test(base[0]!.header))
    return targetOf(from, { ...ask, name: 'target' });
  return take(from, ask, cell, 'other');
}
