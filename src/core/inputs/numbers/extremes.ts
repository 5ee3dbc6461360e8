/** The only place that finds the best and the worst value: in a column of their own, or among the peers. */
import { isMissing, type Answer, type Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { seriesOf } from '../amongPeers';
import { lacking } from '../held';
import { extreme } from '../peerValues';
import type { Source } from '../source';
import { take } from '../take';

export function extremeOf(from: Source, ask: Ask, role: 'best' | 'worst', which: 'max' | 'min'): Answer<Quantity> {
  // 力争目标 and 满意值 are set beforehand; nobody reached them.
  const set = /目标|满意|不允许|保底|底线|挑战|奋斗/.test(from.cells.columns(role)[0]?.header ?? '');
  const own = set ? lacking(ask.name, null) : columnOnly(from, ask, role);
  if (!isMissing(own) || own.reason !== 'absent') return own;
  const series = seriesOf(from, ask);
  if (series === 'doubtful') return { missing: ask.name, reason: 'doubtful' };
  return series ? extreme(series, which, ask.name) : own;
}

/** 满意值, 不允许值: set in a column, and nowhere else. */
export function columnOnly(from: Source, ask: Ask, role: 'best' | 'worst'): Answer<Quantity> {
  const cell = from.cells.first(role);
  return take(from, ask, cell, 'other');
}
