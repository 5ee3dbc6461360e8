/** The only place that finds the place of a row in a ranking, and how many are ranked. */
import { compare, equals, exact, isWhole, sub, ZERO } from '../../model/exact';
import type { Answer, Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { rankOrder } from '../../text/direction';
import { heldFor } from '../achieved';
import { placeAmongPeers, seriesOf } from '../amongPeers';
import { doubt, firm, lacking } from '../held';
import { rankIn } from '../peerValues';
import { placed, sizeInNote, sizeTold, slipsIn } from '../places';
import type { ReadCell } from '../rowCells';
import { wordsOf, type Source } from '../source';

const PLACES = /^(?:名|位|名次|位次)$/;

/** Its column, a place told in the cell of the achieved value, else counted in the list of the peers. */
export function rankOf(from: Source, ask: Ask): Answer<Quantity> {
  const { cells } = from;
  const own = cells.columns('rank').map((c) => cells.cell(c));
  const lent = own.length === 0 ? cells.first('rank') : null;
  const columns = lent ? [lent] : own;
  const filled = columns.filter((c) => c.reading.state === 'value');
  const held = heldFor(from, { name: 'actual', words: wordsOf(from, ask) });
  for (const cell of [...(filled.length > 1 ? [] : filled), ...(held ? [held] : [])]) {
    const { number } = cell.reading;
    // 上升2位 says how it moved.
    if (number && cell.reading.items[0]?.change) return doubt(ask, cell);
    const rank = placed(cell);
    if (rank) {
      if (rank.fromBottom && !rank.of) return doubt(ask, cell);
      // The 15th of 12
      if (rank.of && compare(rank.rank, rank.of) > 0) return doubt(ask, cell);
      const value = rank.fromBottom && rank.of ? sub(rank.of, sub(rank.rank, exact(1))) : rank.rank;
      if (slipsIn(value, cells, cell === held ? null : held)) return doubt(ask, cell);
      return firm(value, null, cell);
    }
    const isRank =
      ('role' in cell && cell.role === 'rank') ||
      cells.unit?.dimension === 'rank' ||
      PLACES.test(cells.unit?.text ?? '') ||
      /(位次|排名|名次|排位)$/.test(cells.name);
    // 126个 is no place, whatever the row is called.
    if (number?.unit && number.unit.dimension !== 'rank' && !PLACES.test(number.unit.text)) continue;
    if (number && isRank && isWhole(number.value) && compare(number.value, ZERO) > 0)
      // A bare number beside an empty 排名: as likely what the place is of.
      if (own.length > 0 && cell === held && cell.cell?.role === 'actual' && !number.unit) return doubt(ask, cell);
      else if (slipsIn(number.value, cells, cell === held ? null : held)) return doubt(ask, cell);
      else return { ok: { ...number, unit: null, at: cell.at, shown: cell.reading.shown }, at: cell.at };
  }
  if (filled.length > 1) return doubt(ask, filled[0] as ReadCell);
  const printed = held?.reading.state === 'value' ? null : placeAmongPeers(from);
  if (printed) return { ok: printed.value, at: printed.held.at };
  const series = seriesOf(from, ask);
  if (series === 'doubtful') return { missing: ask.name, reason: 'doubtful' };
  if (!series) return lacking(ask.name, columns[0] ?? null);
  const reached = held?.reading.number;
  if (reached && series.own && !equals(reached.value, series.own.value))
    return { missing: ask.name, reason: 'doubtful', at: series.at, shown: series.own.shown };
  const order = rankOrder(`${cells.row.ruleText} ${wordsOf(from, ask)}`, `${cells.name} ${series.name}`);
  if (!order) return { missing: ask.name, reason: 'doubtful', at: series.at, shown: series.own?.shown };
  const value = rankIn(series, order === 'ascending');
  return value
    ? { ok: { value, unit: null, firmness: 'firm', at: series.at, shown: series.own?.shown }, at: series.at }
    : { missing: ask.name, reason: 'absent', at: series.at };
}

/** Told beside the place (3/12, 参评县数 12), else the length of the list of the peers. */
export function groupSizeOf(from: Source, ask: Ask): Answer<Quantity> {
  const told = from.part ? null : sizeTold(from.cells);
  const held = told ? null : heldFor(from, { name: 'actual', words: wordsOf(from, ask) });
  const noted = from.part || told || held?.reading.rank?.of ? null : sizeInNote(from.cells);
  const of = told?.of ?? held?.reading.rank?.of ?? noted?.of;
  const cell = told?.cell ?? noted?.cell ?? held;
  if (of && cell) return firm(of, null, cell);
  const series = seriesOf(from, ask);
  if (!series || series === 'doubtful') return { missing: ask.name, reason: series ? 'doubtful' : 'absent' };
  return {
    ok: { value: exact(series.values.length + series.missing), unit: null, firmness: 'firm', at: series.at },
    at: series.at,
  };
}
