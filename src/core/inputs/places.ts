/** The only place that reads a place in a ranking out of a cell: 第3名, 3/12 under 排名, 3 beside 参评县数 12. */
import { compare, equals, exact, isWhole, sub, ZERO, type Exact } from '../model/exact';
import type { Held } from './held';
import type { RowCells } from './rowCells';

type Place = NonNullable<Held['reading']['rank']>;

/** The place a cell tells by itself; 3/12 is one where the column holds places. */
export function placed(cell: Held & { readonly role?: string }): Place | null {
  const { rank, ratio, number } = cell.reading;
  if (rank) return rank;
  if (!ratio || number || cell.role !== 'rank') return null;
  const { numerator, denominator } = ratio;
  return isPlace(numerator) && isWhole(denominator) && compare(numerator, denominator) <= 0
    ? { rank: numerator, of: denominator, fromBottom: false }
    : null;
}

const isPlace = (x: Exact): boolean => isWhole(x) && compare(x, ZERO) > 0;

/** How many are ranked, where the place, or a column of its own, says so. */
export function sizeTold(cells: RowCells): { readonly of: Exact; readonly cell: Held } | null {
  const first = cells.first('rank');
  const of = first && placed(first)?.of;
  if (of) return { of, cell: first };
  const column = cells.groupSizeColumn;
  const cell = column && cells.cell(column);
  const number = cell?.reading.number;
  return number && isPlace(number.value) ? { of: number.value, cell } : null;
}

const NOTED = /(全[国省市区县]|参评|参加考核的?|考核对象)[^，。；\d]{0,4}(\d{1,4})个(?:县|区|市|单位|乡镇|部门)/;

/** 全市共11个县（市、区） in the 备注: enough to see a slip. */
function sizeNoted(cells: RowCells): Exact | null {
  const all = NOTED.exec(cells.first('note')?.reading.shown ?? '')?.[2];
  return all === undefined ? null : exact(BigInt(all));
}

/** 全市共11个县（市、区）, and nothing else, in the 备注 of a place in the 全市: so many are ranked. */
export function sizeInNote(cells: RowCells): { readonly of: Exact; readonly cell: Held } | null {
  const cell = cells.first('note');
  const [all, who, many] = NOTED.exec(cell?.reading.shown ?? '') ?? [];
  if (!cell || !all || !who || !many) return null;
  const rest = cell.reading.shown
    .replace(all, '')
    .replace(/[(（][县市区、]*[)）]|参加?(?:评比|排名|考核|评|与)?|[，。,;；]/g, '');
  const elsewhere =
    who.startsWith('全') && /全[国省市区县]/.test(cells.row.ruleText) && !cells.row.ruleText.includes(who);
  return rest === '' && !elsewhere ? { of: exact(BigInt(many)), cell } : null;
}

/** 15 of 12, or 第3名 in one cell and 第2名 in another: one of them is a slip. */
export function slipsIn(place: Exact, cells: RowCells, other: Held | null): boolean {
  const size = sizeTold(cells);
  if (size && compare(place, size.of) > 0) return true;
  const noted = sizeNoted(cells);
  if (noted && compare(place, noted) > 0) return true;
  const second = other?.reading.rank;
  if (!second) return false;
  const of = second.of ?? size?.of ?? null;
  if (second.fromBottom) return of !== null && !equals(place, sub(of, sub(second.rank, exact(1))));
  return !equals(place, second.rank);
}
