/** The only place that finds the indicator tables of a workbook and reads each as a whole. */
import type { TableReading, TableRow, Role } from '../model/indicator';
import { carriedOn, type Pausing } from '../model/pauses';
import type { Settings } from '../model/settings';
import type { Snapshot } from '../model/snapshot';
import { assignRoles } from './assign';
import type { Assignment } from './board';
import { annexOf, withAnnexes, withNoteRules, withSectionRules, withSharedRules, type Annex } from './borrowedRules';
import { captionOf, type Caption } from './caption';
import { dueBy } from './periods';
import { withElsewhere, type List } from './elsewhere';
import { foldingOf, unfolded, type Folding } from './foldedLines';
import { footnoteRule, noteRules, rulesOver, type NoteRule } from './footnote';
import { between, gridOf, type Grid } from './grid';
import { apart, separate, type HeaderColumn } from './header';
import { ALL_OF_THEM, indicatorsAcross, type Across } from './indicatorsAcross';
import { named, rowsAcross } from './rowsAcross';
import { evenText, labelOf } from './labels';
import { boundsLoss } from './marks';
import { meaningOf } from './meaning';
import { organisationBlocks, valueBlocks, withOwnColumn, type Block } from './matrix';
import { candidatesOf, regionsOf, type Region } from './regions';
import { readRows } from './rows';
import type { RowFrame } from './sketch';
import { namesOfSelf } from './self';

/** Every indicator table and every list of organisations with a rule, in sheet order, blocks left to right. Pure; [] when there is none. */
export function* tablesOf(snapshot: Snapshot, settings: Settings): Pausing<TableReading[]> {
  const tables: TableReading[] = [];
  const lists: List[] = [];
  const unread: Place[] = [];
  const self = namesOfSelf(snapshot);
  for (const sheet of snapshot.sheets) {
    if (sheet.ours !== undefined) continue;
    const grid = gridOf(sheet);
    const book: Book = { workbook: snapshot.workbook, self, settings, lists, unread };
    if (grid) tables.push(...(yield* tablesOn(grid, book, tables.length)));
  }
  yield;
  const annex = unread.length > 0 ? annexOf(tables) : null;
  for (const place of annex ? unread : []) {
    const across = yield* tablesAcross({ ...place, block: tables.length }, annex);
    if (across.length === 0) continue;
    const used = new Set(across.map((t) => annex?.(t.across ?? '')?.from));
    tables.splice(0, tables.length, ...tables.filter((t) => !used.has(t)), ...across);
  }
  const joined = withElsewhere(withAnnexes(tables), lists, self);
  // A table of the county's own indicators is the main one, wherever a matrix of many stands.
  return [...joined.filter((t) => t.across === undefined), ...joined.filter((t) => t.across !== undefined)];
}

/** The same at once. */
export const readTables = (snapshot: Snapshot, settings: Settings): TableReading[] =>
  carriedOn(tablesOf(snapshot, settings));

const KEY_MEANINGS = new Set(['path', 'l1', 'l2', 'l3', 'unit_name', 'organisation_or_unit', 'index']);
const standsAlone = (columns: readonly HeaderColumn[]): boolean =>
  columns.length >= 3 &&
  columns.some((c) => KEY_MEANINGS.has(c.meaning.meaning ?? '')) &&
  columns.some((c) => ['score', 'rank', 'rule', 'full', 'actual'].includes(c.meaning.meaning ?? ''));

/** What the tables of a workbook have in common. `lists` fills with what is no table of indicators. */
interface Book {
  readonly workbook: string;
  /** Titles: whose workbook it is. */
  readonly self: string;
  readonly settings: Settings;
  readonly lists: List[];
  /** Regions that gave no table: their rules may stand on a sheet still to come. */
  readonly unread: Place[];
}

function* tablesOn(grid: Grid, book: Book, firstBlock: number): Pausing<TableReading[]> {
  const found: TableReading[] = [];
  let block = firstBlock;
  for (const region of yield* regionsOf(grid)) {
    const caption = captionOf(grid, region.captionTop, region.band.top - 1, [grid.sheet.name, book.workbook]);
    const place: Place = { grid, book, region, caption, block };
    yield;
    const across = yield* tablesAcross(place);
    yield;
    const tables = across.length > 0 ? across : yield* tablesSideBySide(place);
    found.push(...tables);
    if (tables.length > 0) block += 1;
    else book.unread.push(place);
  }
  return found;
}

/** Where a table stands. */
interface Place {
  readonly grid: Grid;
  readonly book: Book;
  readonly region: Region;
  readonly caption: Caption;
  readonly block: number;
}

/**
 * A list beside a table has titles, heads and notes of its own, and may end before it; the title over both still tells its year. None where a
 * block makes no table by itself: then all of them share the notes under them.
 */
function* tablesBeside({ grid, book, caption, region, block }: Place): Pausing<TableReading[]> {
  const found: TableReading[] = [];
  const own: Book = { ...book, lists: [], unread: [] };
  for (const columns of apart(region.band, standsAlone).slice(1)) {
    const strip = between(grid, columns[0]!.col, columns[columns.length - 1]!.col);
    const parts = (yield* regionsOf(strip)).filter((r) => r.band.top >= region.band.top && r.from <= region.to);
    const before = found.length;
    for (const part of parts) {
      const title = captionOf(strip, part.captionTop, part.band.top - 1, [grid.sheet.name, book.workbook]);
      const { year, month } = caption;
      const told = title.title === '' ? caption : { ...title, year: title.year ?? year, month: title.month ?? month };
      found.push(...(yield* tablesSideBySide({ grid: strip, book: own, region: part, caption: told, block })));
    }
    if (found.length === before) return [];
  }
  book.lists.push(...own.lists);
  return found;
}

function* tablesSideBySide(place: Place): Pausing<TableReading[]> {
  const { grid, book, caption } = place;
  const beside = yield* tablesBeside(place);
  const found: TableReading[] = [];
  const folding = foldingOf(grid, place.region, place.region.band.columns);
  const whole = folding ? withoutLines(place.region, folding) : place.region;
  const first = beside.length > 0 ? apart(whole.band, standsAlone)[0]! : whole.band.columns;
  const region = beside.length > 0 ? { ...whole, band: { ...whole.band, columns: first } } : whole;
  const blocks =
    organisationBlocks(region.band.columns) ??
    valueBlocks(grid, region, book.self) ??
    separate(region.band, standsAlone).map((run): Block => {
      return { organisation: '', columns: withOwnColumn(run, book.self), sum: null };
    });
  for (const { organisation, columns, sum } of blocks) {
    const { assignment, frame } = laidOut(place, columns, region);
    yield;
    const form = formOf(assignment);
    const single = form ? null : onlyIndicator(assignment);
    if (single !== null) {
      const skip = new Set([...frame.skip, ...rowsOfAll(grid, region, assignment)]);
      const read = yield* readRows({ ...frame, skip }, region.from, region.to);
      const rows = single === '' ? read : named(read, single);
      const table = tableOf(place, {
        form: single === '' ? 'indicators' : 'organisations',
        frame,
        assignment,
        rows,
        across: single,
      });
      if (table) found.push(table);
      continue;
    }
    if (!form) {
      book.lists.push({ grid, caption, assignment, from: region.from, to: region.to });
      continue;
    }
    const averages = rowsOfAll(grid, region, assignment, AVERAGE);
    const own = averages.length > 0 ? { ...frame, skip: new Set([...frame.skip, ...averages]) } : frame;
    let rows = [...withSharedRules(yield* readRows(own, region.from, region.to))];
    const last = Math.max(region.from, lastIndicator(rows) ?? 0);
    if (
      form === 'indicators' &&
      !assignment.columns.some((c) => c.role === 'rule') &&
      assignment.doubts.every((d) => d.role !== 'rule')
    )
      rows = [...withNoteRules(withSectionRules(rows, grid), grid, around(place, last + 1))];
    if (form === 'organisations') {
      const rule = footnoteRule(around(place, last + 1));
      // Lines with names of their own (项目清单) are only lines to be marked where a note says what each is worth.
      const ofEach = rule?.full && OF_EACH.test(rule.text);
      if (!rule || (!assignment.columns.some((c) => c.role === 'unit_name') && !ofEach)) {
        book.lists.push({ grid, caption, assignment, from: region.from, to: region.to });
        continue;
      }
      // Notes under a list stand under all of its blocks; they are read as its rule, not as rows of one block.
      rows = rows.flatMap((r): TableRow[] =>
        r.kind === 'indicator'
          ? [{ ...r, ruleText: rule.text, ruleAt: rule.at, full: rule.full, fullAt: rule.full ? rule.at : null }]
          : r.kind === 'note'
            ? []
            : [r],
      );
    }
    if (folding) rows = unfolded(rows, folding, assignment.columns, grid.sheet.name);
    const table = tableOf(place, { form, frame, assignment, rows, across: organisation });
    if (table) found.push(sum === null ? table : { ...table, sum: { kind: 'row', col: sum } });
  }
  return [...found, ...beside];
}

/**
 * One row for each organisation and one column of values, with a rule: what is measured stands in its head alone, '' where that says
 * no more than 完成值. Null for any other table.
 */
function onlyIndicator({ columns, doubts }: Assignment): string | null {
  const head = (role: Role) => columns.find((c) => c.role === role)?.header;
  const values = head('actual') ?? head('growth') ?? head('completion');
  const marks = head('score') ?? head('bonus') ?? head('deduction');
  if (marks === undefined || ['unit_name', 'rule'].some((r) => head(r as Role) === undefined)) return null;
  if (['name', 'l1'].some((r) => head(r as Role) !== undefined || doubts.some((d) => d.role === r))) return null;
  // 国家级 | 省级 | 市级: numbers by kind.
  if (values === undefined && doubts.some((d) => d.role === 'actual')) return '';
  if (values === undefined) return columns.filter((c) => c.role === 'measure').length > 1 ? '' : null;
  const word = values.split('/').pop() as string;
  return meaningOf([word]).strength === 3 ? '' : labelOf(word).title;
}

/** The scoring sentences over a table, and under it from a row on. */
const around = ({ grid, region }: Place, from: number): NoteRule[] => [
  ...rulesOver(grid, region.captionTop, region.band.top - 1),
  ...noteRules(grid, from, region.to),
];

/** The region without the lines that are folded into others, and without the column that tells them apart. */
const withoutLines = (region: Region, { col, others }: Folding): Region => ({
  ...region,
  band: { ...region.band, columns: region.band.columns.filter((c) => c.col !== col) },
  again: new Set([...region.again, ...others]),
});

const AVERAGE = /平均|均值|^最[高低]值?$|^全[国省市县区]$/;

/** Rows of a list of organisations that stand for all of them: 平均, 合计. */
function rowsOfAll(grid: Grid, { from, to }: Region, { columns }: Assignment, words = ALL_OF_THEM): number[] {
  const col = columns.find((c) => c.role === 'unit_name')?.col;
  if (col === undefined) return [];
  const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return rows.filter((row) => words.test(evenText(grid.text(row, col))));
}

/** Organisations down and indicators across: a table for each indicator. */
function* tablesAcross(place: Place, annex: Annex | null = null): Pausing<TableReading[]> {
  const across = indicatorsAcross(place.grid, place.region, annex);
  const found: TableReading[] = [];
  for (const block of across?.blocks ?? []) {
    const { region, sum } = across as Across;
    const { assignment, frame } = laidOut(place, block.columns, region);
    // A line without a figure for this indicator is an organisation all the same.
    const right = Math.max(...region.band.columns.map((c) => c.col));
    const read = yield* readRows({ ...frame, right }, region.from, region.to);
    const rows = rowsAcross(read, block);
    const of = { form: 'organisations', frame, assignment, rows, across: block.indicator } as const;
    const table = tableOf(place, of);
    if (table) found.push(sum ? { ...table, sum } : table);
  }
  return found;
}

/** The columns' roles, and the frame in which their rows are read. */
function laidOut({ grid, book, caption }: Place, columns: readonly HeaderColumn[], region: Region) {
  const assignment = assignRoles(candidatesOf(grid, columns, region), grid.sheet.name, caption, book.settings);
  const taken = new Set([...assignment.columns, ...assignment.doubts.flatMap((d) => d.options)].map((c) => c.col));
  const frame: RowFrame = {
    grid,
    columns: assignment.columns,
    left: (columns[0] as HeaderColumn).col,
    right: (columns[columns.length - 1] as HeaderColumn).col,
    skip: region.again,
    kindOfItems: kindOfItems(caption.title, assignment),
    mostLost: columns.find((c) => boundsLoss(c.header) && !taken.has(c.col))?.col ?? null,
  };
  return { assignment, frame };
}

interface Read {
  readonly form: TableReading['form'];
  readonly frame: RowFrame;
  readonly assignment: Assignment;
  readonly rows: readonly TableRow[];
  /** The organisation or indicator whose columns these are among others; '' for a table of its own. */
  readonly across: string;
}

function lastIndicator(rows: readonly TableRow[]): number | undefined {
  for (let i = rows.length - 1; i >= 0; i--) if (rows[i]?.kind === 'indicator') return rows[i]?.row;
  return undefined;
}

function tableOf(place: Place, { form, frame, assignment, rows, across }: Read): TableReading | null {
  const { grid, region, caption, block } = place;
  const lastData = lastIndicator(rows);
  if (lastData === undefined) return null;
  const totals = rows.filter((r) => r.kind === 'total' || r.kind === 'subtotal').map((r) => r.row);
  return {
    sheet: grid.sheet.name,
    form,
    headerRows: [region.band.top, region.band.bottom],
    dataRows: [region.from, lastData],
    area: { top: region.band.top, left: frame.left, bottom: Math.max(lastData, ...totals), right: frame.right },
    columns: assignment.columns,
    rows,
    doubts: assignment.doubts,
    title: across === '' ? caption.title : `${caption.title}（${across}）`,
    ...(across === '' ? {} : { across }),
    declaredTotal: caption.declaredTotal,
    year: caption.year,
    month: caption.month ?? (caption.dated === null ? null : (monthInHead(assignment) ?? caption.dated)),
    block,
    diagnostics: assignment.doubts.flatMap((d) =>
      d.options.slice(0, 1).map((o) => ({
        code: 'column_doubtful' as const,
        severity: 'error' as const,
        at: { sheet: grid.sheet.name, row: region.band.bottom, col: o.col },
        values: { header: o.header },
      })),
    ),
  };
}

/** 1—9月累计完成: up to when the values run, by their own head. */
function monthInHead({ columns }: Assignment): number | null {
  const head = columns.find((c) => c.role === 'actual')?.header;
  const until = head === undefined ? [] : dueBy(head).filter((due) => typeof due === 'number');
  return until[0] ?? null;
}

/** 每个项目满分10分. */
const OF_EACH = /[每单](个|项|家)[^，。；\d]{0,6}(满分|分值)/;

const KIND_IN_TITLE = /(加减分|加扣分|加分|扣分|减分)(项目|项|指标|事项|情形|清单)/;

/** A table under 表三 扣分项目, or one with no other column of marks than 加分 or 扣分, says of all its rows what they are. */
function kindOfItems(title: string, assignment: Assignment): string {
  const named = KIND_IN_TITLE.exec(evenText(title))?.[0];
  if (named) return named;
  const has = (role: Role) => assignment.columns.some((c) => c.role === role);
  const headOf = (role: Role) => evenText(assignment.columns.find((c) => c.role === role)?.header ?? '');
  // 加分事项, 扣分情形 over the names.
  const items = /^([加扣减])分(?:事项|项目|内容|情形)$/.exec(headOf('name'))?.[1];
  if (items && !has('full')) return items === '加' ? '加分项' : '扣分项';
  // 最高扣分, 最高加分: the head of the marks says that they are a bound.
  const bound = headOf('full');
  if (/[扣减].{0,2}分/.test(bound) !== /[加奖].{0,2}分/.test(bound)) return /[扣减]/.test(bound) ? '扣分项' : '加分项';
  if (['score', 'checked_score', 'self_score', 'full', 'group_full'].some((r) => has(r as Role))) return '';
  return has('bonus') === has('deduction') ? '' : has('bonus') ? '加分项' : '扣分项';
}

/** An indicator table names indicators and says how they score, or at least what they are worth and what is due. */
function formOf(assignment: Assignment): TableReading['form'] | null {
  const has = (role: Role) =>
    assignment.columns.some((c) => c.role === role) || assignment.doubts.some((d) => d.role === role);
  const named = has('name') || has('l1');
  if (named && has('rule')) return 'indicators';
  const worth = has('full') || has('group_full');
  // 县区 | 指标 | 分值 | 完成值: each line one indicator of one county.
  if (named && worth && (has('target') || has('actual')) && (!has('unit_name') || has('name'))) return 'indicators';
  if (has('unit_name') && has('score') && !has('rule')) return 'organisations';
  const values: readonly Role[] = ['target', 'actual', 'completion', 'growth'];
  return named && has('score') && !has('rule') && values.some(has) ? 'organisations' : null;
}
