/** The only place that finds values of an indicator on another sheet: last year's figures, targets, averages, listed by the same names. */
import type { CellRef } from '../model/area';
import type { Elsewhere, IndicatorRow, Role, TableReading } from '../model/indicator';
import type { Assignment } from './board';
import type { Caption } from './caption';
import type { Grid } from './grid';
import { evenText, labelOf } from './labels';

/** A list of figures by indicator: names, no rules, no marks. */
export interface List {
  readonly grid: Grid;
  readonly caption: Caption;
  readonly assignment: Assignment;
  readonly from: number;
  readonly to: number;
}

/** What such a list may hold for a table that has no column of it. */
const LENT = ['last_year', 'target', 'average', 'average_city', 'average_region', 'actual'] as const;
const PAST = /上年|去年|同期|基期/;

/** Gives rows what lists on other sheets hold under their names, each role from one list only. */
export function withElsewhere(tables: readonly TableReading[], lists: readonly List[], self: string): TableReading[] {
  if (lists.length === 0) return [...tables];
  return tables.map((table) => {
    if (table.form !== 'indicators') return table;
    const found = new Map<string, Partial<Record<Role, Elsewhere | null>>>();
    for (const list of lists) {
      if (list.grid.sheet.name === table.sheet) continue;
      if (isOfSame(list, table, self)) lend(list, table, found, (_, role) => role !== 'rank');
      else lend(list, table, found, pointsTo(list, table));
    }
    if (found.size === 0) return table;
    return { ...table, rows: table.rows.map((r) => (r.kind === 'indicator' ? given(r, found.get(keyOf(r.name))) : r)) };
  });
}

/** 全市平均见《全市对比》: the rule itself says where its numbers stand, whoever else is listed there. */
const pointsTo = (list: List, table: TableReading): Takes => {
  const name = evenText(list.grid.sheet.name);
  const ours = evenText(`${table.title}${table.sheet}`);
  return (row, role, header) =>
    POINTED.has(role) &&
    evenText(row.ruleText).includes(`见《${name}》`) &&
    (role !== 'rank' || (evenText(header).match(PLACE) ?? []).every((place) => ours.includes(place)));
};

/** Whether a row may have what a list holds of a role. */
type Takes = (row: IndicatorRow, role: Role, header: string) => boolean;

/** The mean of all is the same for each of them; a place is the own one where its head names the own organisation. */
const POINTED: ReadonlySet<Role> = new Set<Role>(['average', 'average_city', 'average_region', 'rank']);

const WIDE = /全(国|省|区|市|县)|自治区|各(县|市|区|乡|镇|单位|部门)/;
const PLACE = /[\u4e00-\u9fff]{2,4}?(?:县|市|区|镇|乡|街道|局)/g;

/** 全市2023年完成情况 is not about this county, nor is the list of another town. */
function isOfSame({ caption, grid }: List, table: TableReading, self: string): boolean {
  const theirs = evenText(`${caption.title}\n${grid.sheet.name}`);
  const ours = evenText(`${table.title}\n${table.sheet}`);
  if (WIDE.test(theirs) && WIDE.exec(theirs)?.[0] !== WIDE.exec(ours)?.[0]) return false;
  const places = theirs.match(PLACE) ?? [];
  const known = evenText(`${ours}\n${table.across === undefined ? withoutTitle(self, caption.title) : ''}`);
  return places.every((place) => known.includes(place));
}

const withoutTitle = (self: string, title: string): string => self.split(evenText(title)).join('');

const keyOf = (name: string): string => evenText(labelOf(name).title).replace(/\([^()]*\)$/, '');

function lend(
  list: List,
  table: TableReading,
  found: Map<string, Partial<Record<Role, Elsewhere | null>>>,
  takes: Takes,
): void {
  const { grid, assignment } = list;
  const columnOf = (role: Role) => assignment.columns.find((c) => c.role === role)?.col;
  const name = columnOf('name');
  if (name === undefined) return;
  const unitCol = columnOf('unit');
  const rows = new Map<string, IndicatorRow[]>();
  for (const r of table.rows)
    if (r.kind === 'indicator') rows.set(keyOf(r.name), [...(rows.get(keyOf(r.name)) ?? []), r]);
  for (const column of assignment.columns) {
    const role = roleFor(column.role, column.header, list, table);
    if (!role || table.columns.some((c) => c.role === role) || table.doubts.some((d) => d.role === role)) continue;
    for (let row = list.from; row <= list.to; row++) {
      const key = keyOf(grid.text(row, name));
      const named = rows.get(key);
      if (!named?.every((r) => takes(r, role, column.header)) || grid.own(row, column.col) === '') continue;
      const at: CellRef = { sheet: grid.sheet.name, row, col: column.col };
      const unit = unitCol === undefined ? '' : evenText(grid.text(row, unitCol));
      const known = found.get(key) ?? {};
      // A name that stands twice, or in two lists, says nothing certain.
      found.set(key, { ...known, [role]: role in known ? null : { at, header: column.header, unit } });
    }
  }
}

/** The role that a column of the list has for the table: the figures of the year before are its last year's. */
function roleFor(role: Role, header: string, list: List, table: TableReading): Role | null {
  const lent = LENT.find((l) => l === role);
  if (role === 'rank') return PAST.test(evenText(header)) ? null : role;
  if (!lent) return null;
  const words = evenText(`${header}${list.caption.title}${list.grid.sheet.name}`);
  const year = /(20\d\d)年/.exec(evenText(header))?.[1];
  const of = year ? Number(year) : list.caption.year;
  const before = of !== null && table.year !== null ? of === table.year - 1 : PAST.test(words);
  if (lent === 'last_year' || (lent === 'actual' && before))
    return samePeriod(header, words, list, table) ? 'last_year' : null;
  if (of !== null && table.year !== null && of !== table.year) return null;
  return lent === 'actual' && !samePeriod(header, '', list, table) ? null : lent;
}

/** Eleven months are compared with eleven, a year with a year; 同期 says so itself. */
function samePeriod(header: string, words: string, list: List, table: TableReading): boolean {
  const theirs = lastMonth(header) ?? list.caption.month ?? list.caption.dated;
  if (theirs === null && /同期/.test(words)) return true;
  const actual = table.columns.find((c) => c.role === 'actual')?.header ?? '';
  return (theirs ?? 12) === (lastMonth(actual) ?? table.month ?? 12);
}

function lastMonth(header: string): number | null {
  const even = evenText(header);
  const month = /(\d{1,2})月/.exec(even.replace(/\d{1,2}[-—~至]/, ''))?.[1];
  return month ? Number(month) : /全年|年度/.test(even) ? 12 : /上半年/.test(even) ? 6 : /三季度/.test(even) ? 9 : null;
}

function given(row: IndicatorRow, lent: Partial<Record<Role, Elsewhere | null>> | undefined): IndicatorRow {
  if (!lent) return row;
  const sure = Object.entries(lent).filter(([, from]) => from !== null);
  if (sure.length === 0) return row;
  // A row builds its cells when asked for: a spread would build them all.
  return Object.create(Object.getPrototypeOf(row) as object, {
    ...Object.getOwnPropertyDescriptors(row),
    elsewhere: { value: { ...Object.fromEntries(sure), ...row.elsewhere }, enumerable: true },
  }) as IndicatorRow;
}
