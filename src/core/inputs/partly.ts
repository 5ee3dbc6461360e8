/** The only place that hears that a cell tells a part, a sum, a single month or half a piece: 其中8家, 8家+2家, 8家（11月数）, 8.5家, 同比93%. */
import { fold } from '../text/fold';
import { isHalfPiece } from './inUnit';
import type { ReadCell, RowCells } from './rowCells';

const SUM = /\d[^，。；\d]*\+\D*\d/;
const OF_MONTH = /[(](\d{1,2})月(?:份|数|底|末)?[)]/;
const AGAINST = /^(?:同比|环比|较上年|比上年|较去年|比去年)(?!.*[增减升降高低持涨跌多少+-])/;
/** 除5个, 无5个, 晚5个: of days only does 晚 tell how many. */
const DENIED = /[未不无非](?:是)?\d|除\d(?!.*外)|[晚迟]\d+(?!\d|天|日|小?时|个?月|分钟|个?工作日)/;
const SPAN = /^(?:截至)?(上半年|下半年|前?[一二三四]季度|第[一二三四]季度|年初|[上中下]旬)/;
/** 上半年95件 where the year is due and the rule says nothing of half years. */
const isSpan = (text: string, known: string): boolean => {
  const span = SPAN.exec(text)?.[1];
  return span !== undefined && !(/季/.test(span) ? /季/ : /半年|上旬|中旬|下旬|年初/).test(known);
};

/** The cell that does; null where none does. */
export function toldPartly(cells: RowCells, month: number | null): ReadCell | null {
  for (const column of cells.columns('actual')) {
    const cell = cells.cell(column);
    if (cell.reading.state === 'value' && isPartly(cell, cells, month)) return cell;
  }
  return null;
}

function isPartly(cell: ReadCell, cells: RowCells, month: number | null): boolean {
  const { reading } = cell;
  const { number } = reading;
  const unit = number?.unit ?? cell.unit;
  const known = cells.name + cells.row.ruleText;
  if (number && isHalfPiece(number.value, unit, cells)) return true;
  if (!/[一-龥+]/.test(reading.shown)) return false;
  const text = fold(reading.shown).text.replace(/\s/g, '');
  const of = OF_MONTH.exec(text)?.[1];
  if (of !== undefined && Number(of) !== 12 && Number(of) !== month && !/月/.test(known)) return true;
  if (SUM.test(text) || text.startsWith('其中') || DENIED.test(text)) return true;
  if (isSpan(text, known) && (month === null || month === 12)) return true;
  const alone = number !== null && !reading.change && reading.items.length < 2;
  return alone && AGAINST.test(text) && !cells.isGrowth && !/同比|上年|去年|增|降/.test(known);
}
