/** The only place that finds the average a row is held against. */
import type { Answer, Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { readValue } from '../../layout/value';
import { seriesOf } from '../amongPeers';
import { averageTold } from '../averageTold';
import { doubt, lacking } from '../held';
import { inUnit } from '../inUnit';
import { averageIn } from '../peerValues';
import type { ReadCell } from '../rowCells';
import { wordsOf, type Source } from '../source';
import { take } from '../take';

/** Its column of the scope that the rule names, else worked out from the list of the peers. */
export function averageOf(from: Source, ask: Ask): Answer<Quantity> {
  const { cells, part } = from;
  if (part) return lacking(ask.name, null);
  const { cells: found } = cells.averages(ask.scope ?? null, wordsOf(from, ask));
  const filled = found.filter((c) => c.reading.state === 'value');
  if (filled.length > 1) return doubt(ask, filled[0] as ReadCell);
  if (!filled[0]) {
    const series = seriesOf(from, ask);
    if (series === 'doubtful') return { missing: ask.name, reason: 'doubtful' };
    const average = series && averageIn(series, ask.scope ?? null);
    if (average) return inUnit(from, average, { reading: readValue('', ''), at: series.at, cell: null }, ask);
  }
  const told = filled[0] ? null : averageTold(from, ask);
  if (told) return told;
  const cell = filled[0] ?? found[0] ?? null;
  return take(from, ask, cell, 'average');
}
