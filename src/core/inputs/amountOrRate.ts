/** The only place that tells an amount or a number of pieces from the rate a rule asks for. */
import type { Ask } from '../model/inputs';
import { isPercentual } from '../text/units';
import { countsPieces, partOfDue } from './countColumns';
import type { HeldCell } from './held';
import { bareWords } from './match';
import { speaksOfGrowth, type ReadCell } from './rowCells';
import { wordsOf, type Source } from './source';

/** Rates that are the share of what was due: 完成率, 支出率 of an amount, 开工率 of a number of projects. */
export const OF_TARGET = /(?:完成|支出|支付|拨付|执行|到位|开工|竣工|完工|收缴|征收)率$|进度$/;

/** 增速达到8% of 132.5亿元 beside last year's 125亿元: an amount whose unit is told. */
export function isAmountOfGrowth(from: Source, { reading, cell }: HeldCell, ask: Ask): boolean {
  const unit = reading.number?.unit ?? (cell?.unitOfHeader || from.cells.row.cells.unit ? cell?.unit : null);
  return (
    cell !== null && cell.role !== 'growth' && Boolean(ask.unit && isPercentual(ask.unit)) &&
    Boolean(unit && !isPercentual(unit)) && speaksOfGrowth(wordsOf(from, ask))
  ); // prettier-ignore
}

/** In a list 办结件数 is no 办结率, nor is a column 达标村数 a 达标村占比, whatever else the columns hold. */
export function isNumberOfRate(from: Source, cell: ReadCell | null, ask: Ask): boolean {
  const { table } = from.cells;
  const column = table.columns.find((c) => c.col === cell?.at.col);
  const listed = table.form === 'organisations' && table.across === undefined && column?.role === 'actual';
  if (column?.role === 'actual' && isOfAnotherThing(column.header, from, ask)) return true;
  if (!column || (!listed && column.role !== 'measure') || (cell?.unit && isPercentual(cell.unit))) return false;
  return /(率|占比|比例|比重)$/.test(bareWords(wordsOf(from, ask))) && /[数量额]$/.test(bareWords(column.header));
}

/** 抽检合格率 of a part whose row has 示范点完成数 alone: pieces of another thing. */
function isOfAnotherThing(header: string, { words }: Source, ask: Ask): boolean {
  const [leaf, of] = [bareWords(header.split('/').pop() ?? ''), bareWords(words)];
  if (!/[一-龥]{2}率$/.test(of) || (ask.unit && !isPercentual(ask.unit)) || !countsPieces(header)) return false;
  return ![...of].some((_, i) => i + 2 < of.length && leaf.includes(of.slice(i, i + 2)));
}

/** 按完成比例计分，满意率低于90%的不得分 of 85 against 100: what was done, and no 满意率. */
export function isOtherRate(from: Source, { reading, cell }: HeldCell, ask: Ask): boolean {
  const { cells, part } = from;
  const words = bareWords(ask.words ?? '');
  if (part || !cell || cell.role !== 'actual' || !ask.unit || !isPercentual(ask.unit) || OF_TARGET.test(words))
    return false;
  if (!/[一-龥]{2}(?:率|度)$/.test(words) || cells.isPercent() || cells.name.includes(words.slice(0, -1))) return false;
  const [number, due] = [reading.number, cells.first('target')?.reading.number];
  const bare = number?.unit === null && !cell.unit && due !== undefined && due !== null && due.unit === null;
  return bare && /完成(?:任务|目标|计划)?(?:数|情况)?(?:的)?(?:比例|率|百分比)/.test(cells.row.ruleText);
}

/** 整改率 of a column 整改完成数: 29 pieces are not 29%. */
export function isPiecesAskedAsRate(from: Source, cell: ReadCell, ask: Ask): boolean {
  const { cells } = from;
  const { number } = cell.reading;
  const unit = ask.unit ?? cells.first('target')?.reading.number?.unit;
  return (
    cell.role === 'actual' && unit !== undefined && unit !== null && isPercentual(unit) && !ask.ofTarget &&
    number !== null && (number.unit === null || number.unit.dimension === 'count') &&
    // 96% under the target says nothing of 94 under 行政村数.
    !(cells.unit && isPercentual(cells.unit) && (cells.row.cells.unit || cell.unitOfHeader)) &&
    (partOfDue(cells) || countsPieces(cells.columns('actual')[0]?.header ?? ''))
  ); // prettier-ignore
}

/** 整治率达到100% of 撂荒耕地整治: the share of what was to be done. Of 60% it may be of all there is. */
function isOwnRate({ name, row }: Source['cells'], words: string): boolean {
  const deed = /^([一-龥]{2,4})率$/.exec(words)?.[1];
  return deed !== undefined && bareWords(name).endsWith(deed) && new RegExp(`${deed}率(?:应|要)?(?:为|达到?)?100%`).test(row.ruleText); // prettier-ignore
}

/** 达到序时进度 of an amount: 7000 against 75 % means the share of its target, never 7000 %. */
export function isAmountAskedAsRate(from: Source, { reading, cell }: HeldCell, ask: Ask): boolean {
  const { cells, part } = from;
  if (part || !cell || !ask.unit || !isPercentual(ask.unit) || !reading.number) return false;
  // 支出进度 of an amount is the share of its target that was spent.
  const words = bareWords(wordsOf(from, ask));
  const ofTarget = OF_TARGET.test(words) || isOwnRate(cells, words);
  if (cells.isPercent() || (!ofTarget && /[率比度]|指数|水平|百分/.test(cells.name + wordsOf(from, ask)))) return false;
  const unit = reading.number.unit ?? cell.unit;
  // An amount with a unit: only a schedule is always a share of the target.
  if (unit) return !isPercentual(unit) && (ofTarget || /序时|时序|时间进度/.test(cells.row.ruleText));
  return cells.first('target')?.reading.number?.unit === null;
}
