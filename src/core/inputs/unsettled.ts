/** The only place that hears from a cell's own words that its number is no settled level of the year: 约, 截至9月底, 低2个百分点, 超额2000人. */
import { fold } from '../text/fold';
import { isPercentual } from '../text/units';
import type { ReadCell, RowCells } from './rowCells';

/** A time that is not the whole year of appraisal. */
const UNTIL =
  /截[至止到]?(?:20\d\d年)?(\d{1,2})月|^(?:20\d\d年)?\d{1,2}[-—~至](\d{1,2})月份?(?=[^\d前拟已]*\d)|^(\d{1,2})月份?(?=第\d)/;
/** 85%(截至11月底): where a rate stands on that day. */
const RATE_AS_OF = /^\d+(?:\.\d+)?%[(]截[至止到]?[^()]*[)]$/;

/** Nobody knows which side of it. */
const ROUGH =
  /(?<![签合预条公违邀履节失婚制集])约(?=\d)|大约|大概|接近|将近|^近(?=\d)|(?<=[\d万千百亿%])(?:左右|上下|余|多)|\d\+$|\d(?:%|[一-龥]{1,2})?(?:左右|上下)|[↓↑]$/;

/** More or less than something else by so much. */
const BY_SO_MUCH =
  /^(?:已|共|比|较|与)?(?:年度|全年|上年|去年|目标|任务|计划|同期|同比)*(?:值|数|相)?(?:超出?|超额|超目标|超计划|超任务|超额完成|高出?|高于|高于目标|低|低于|低于目标|差|增加|净增|压减|回落|收窄|提高|降幅收窄|增幅收窄|增幅回落)(?:年度|全年)?(?:目标|任务|计划|了)*$/;
const POINTS_OF_CHANGE = /(?:回落|收窄|提高|提升|上升|下降|降低|加快|放缓|高|低|差|增加)了?$/;

/** The cell whose words say so, and whose rule, name and head do not; null where none does. */
export function unsettledIn(cells: RowCells, month: number | null): ReadCell | null {
  const known = fold(cells.name + cells.row.ruleText).text;
  for (const column of cells.columns('actual', 'growth', 'rank', 'measure', 'completion', 'last_year')) {
    const cell = cells.cell(column);
    if (cell.reading.state !== 'value' || cell.reading.parts.length > 0 || cell.reading.date !== null) continue;
    const shown = fold(cell.reading.shown).text;
    if (/^[-\d.%,]*$/.test(shown)) continue;
    if (unsettled(cell, shown, known + fold(column.header).text, month)) return cell;
    if (
      column.role !== 'last_year' &&
      bySoMuch(cells, cell, shown, fold(cells.name + column.header).text.replace(/[新净]增/g, ''))
    )
      return cell;
  }
  return null;
}

function unsettled({ role, reading }: ReadCell, shown: string, known: string, month: number | null): boolean {
  // 约50 is known to be rough, and the mark says so.
  if (reading.number?.firmness !== 'approximate' && ROUGH.test(shown)) return true;
  if (role === 'last_year') return false;
  const at = RATE_AS_OF.test(shown) ? null : UNTIL.exec(shown);
  const until = at?.[1] ?? at?.[2] ?? at?.[3];
  return until !== undefined && Number(until) !== 12 && (month === null || month === 12) && !/月/.test(known);
}

/** 超额2000人 beside a target, 低2个百分点 of a rate: by how much, and not how much. */
function bySoMuch(cells: RowCells, { reading, role }: ReadCell, shown: string, own: string): boolean {
  const [only, another] = reading.items;
  if (/^\+\d/.test(shown) && role === 'actual') return !cells.isGrowth && !/[增升降减]/.test(own);
  if (!only || another || !reading.number) return false;
  const { label, quantity } = only;
  const aimed = cells.first('target')?.reading.number != null;
  if (quantity.unit?.text === '个百分点' && role === 'growth')
    return POINTS_OF_CHANGE.test(label) || only.change !== null;
  // 增加2000人 of what no rule measures by its growth
  const moved =
    role === 'actual' && only.change !== null && quantity.unit !== null && !isPercentual(quantity.unit) &&
    !/[增减升降]/.test(cells.row.ruleText.replace(/[新净]增/g, '')); // prettier-ignore
  // 降幅收窄至1.5%: a fall still
  if (/[降跌]幅/.test(shown) && only.change === null && !/[降跌]幅|下降率|降低率/.test(cells.row.ruleText)) return true;
  const sign = moved || BY_SO_MUCH.test(label) || (only.bound !== null && /^(?:已|共)?(?:超|高于|低于)/.test(shown));
  if (!sign) return false;
  if (moved) return !/[超增升降减差高低]/.test(own) && !cells.isGrowth;
  const rate = role === 'completion' || (quantity.unit !== null && isPercentual(quantity.unit));
  return (aimed || rate) && !(/[超增升降减差高低]/.test(own) || cells.isGrowth);
}
