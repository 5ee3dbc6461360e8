/** The only place that hears words that turn or limit what a cell tells, where neither the rule nor the indicator says them: 拟开工, 协办, 自评, 单位：万元. */
import { compare } from '../model/exact';
import { fold } from '../text/fold';
import { apart, sameDeeds } from './deedFamilies';
import { placeAndMove } from '../layout/valueRatios';
import type { Held } from './held';
import { bareWords, shortNames } from './match';
import type { RowCells } from './rowCells';
import { strangeIn } from './strange';
import { withoutWhole } from './wholes';

/** A place of a part of the year only, or a move of places. */
const PART_OF_YEAR = /季度|\d月|前\d|^(?:退|进|升|降)\d|上升|下降/;

/** Whether a place is told so, and neither rule nor head says it. */
function ofPartOfYear(shown: string, known: string): boolean {
  const text = fold(shown).text;
  const said = PART_OF_YEAR.exec(placeAndMove(text)?.clause ?? text)?.[0].replace(/\d/g, '');
  return said !== undefined && !known.includes(said);
}

/** Years that a text names. */
const YEAR = /(20\d\d)年/g;

/** 2023年第2名, 2025年1月完成 in a table of 2024 whose rule and head name no such year. */
export function ofOtherYear({ table, row }: RowCells, head: string, shown: string): boolean {
  const years = [...shown.matchAll(YEAR)].map((m) => Number(m[1]));
  return (
    table.year !== null && years.length > 0 && years.every((y) => y !== table.year) &&
    !years.some((y) => `${row.ruleText}${head}`.includes(String(y)))
  ); // prettier-ignore
}

/** 有方案得1分 asks for no more than that it was made. */
const HAS = /(?:^|[，。；：])有[一-龥]{2,10}?的?得/;
const MADE = '成立，组建，建立，设立，印发，制定，出台，下发，配备，明确，';

const knownFor = new Map<string, string>();

/** What the rule, the indicator and its target say, folded, with the deeds that mean the same. */
export function knownOf(cells: RowCells): string {
  const own = `${bareWords(cells.name)}，${cells.row.ruleText}，`;
  let known = knownFor.get(own);
  if (known === undefined) {
    if (knownFor.size > 5000) knownFor.clear();
    const text = fold(own).text;
    knownFor.set(own, (known = `${text}${sameDeeds(text)}，${shortNames(text)}，${HAS.test(text) ? MADE : ''}`));
  }
  const target = cells.first('target')?.reading.shown ?? '';
  return target === '' ? known : `${known}${fold(target).text}，`;
}

const ROUGH_PLACE = /[约近]第|左右|上下/;
/** 乡镇第2, 平均第2: among others than the rule's. */
const OTHER_PLACE = /(?:平均|[省市县区镇乡](?:级|组)?)(?=第\d)/;

function isOtherPlace(shown: string, known: string): boolean {
  const among = OTHER_PLACE.exec(shown)?.[0];
  return among !== undefined && !/全[国省区市县](?=第)/.test(shown) && !known.includes(among);
}

/** 前6 tells no place, unless the rule has that very band. */
function isUpTo(shown: string, known: string): boolean {
  const last = /(?:^|[^\d])前(\d+)$/.exec(fold(shown).text)?.[1];
  return (
    last !== undefined && !known.includes(`前${last}`) && !known.includes(`前${'零一二三四五六七八九十'[Number(last)]}`)
  );
}

/** The cell that is turned by its own words; null where none is. */
export function turnedIn(cells: RowCells): Held | null {
  let known: string | null = null;
  for (const column of cells.columns('actual', 'growth', 'completion', 'measure', 'rank', 'last_year')) {
    const cell = cells.cell(column);
    const { reading } = cell;
    if (reading.state !== 'value' || !/[一-龥]/.test(reading.shown)) continue;
    known ??= knownOf(cells);
    const ofOther = (clause: string): boolean => apart(clause, cells);
    // A组第5 where the rule speaks of groups
    const own = known.includes('组') ? reading.shown.replace(/^[A-D甲乙丙丁]组(?=第|排|位)/, '') : reading.shown;
    const shown = column.role === 'actual' ? withoutWhole(known, own, reading.items) : own;
    const word = strangeIn(shown, known + fold(column.header).text, ofOther);
    if (word !== undefined) return { reading, at: cell.at, word };
    const place = column.role === 'rank' || reading.rank !== null;
    if (place && ofPartOfYear(reading.shown, known + column.header)) return cell;
    if (
      place &&
      (ROUGH_PLACE.test(reading.shown) || isUpTo(reading.shown, known) || isOtherPlace(reading.shown, known))
    )
      return cell;
    if (
      (place || reading.fact === true || /[（(]20\d\d年[）)]/.test(reading.shown)) &&
      ofOtherYear(cells, column.header, reading.shown)
    )
      return cell;
  }
  return null;
}

/** A part of a text that is turned: 计划建立制度. */
export const partTurned = (part: Held, cells: RowCells): boolean =>
  strangeIn(part.reading.shown, knownOf(cells)) !== undefined;

/** 5/6, 未按期完成, 完成，未验收 where 完成 is asked for: it says more than that. */
export function doneOtherwise(asked: string, { reading }: Held, cells: RowCells): boolean {
  if (!/^(?:[未没]有?)?完成(?:任务|目标|工作)?$/.test(bareWords(asked)) || reading.number) return false;
  const { ratio } = reading;
  if (ratio && compare(ratio.numerator, ratio.denominator) < 0) return true;
  const known = knownOf(cells);
  if (/^未能?按[时期]完成/.test(reading.shown)) return !/按[时期]|及时|逾期|超期|时限/.test(known);
  if (/^[未没尚]/.test(reading.shown)) return false;
  // 不存在未完成情况, 完成情况良好: neither says that it is done.
  return /不存在|完成情况|[，；。][^，；。]*[未没]/.test(fold(reading.shown).text);
}
