/** The only place that finds the indicator tables of a workbook and reads each as a whole. */
import type { TableReading, TableRow, Role } from '../model/indicator';
import type { Settings } from '../model/settings';
import type { Snapshot, SheetSnapshot } from '../model/snapshot';
import { assignRoles, type Assignment, type Candidate } from './assign';
import { withAnnexes, withNoteRules, withSharedRules } from './borrowedRules';
import { captionOf } from './caption';
import { withElsewhere, type List } from './elsewhere';
import { evidenceOf, sampleRows } from './evidence';
import { footnoteRule } from './footnote';
import { gridOf, type Grid } from './grid';
import { findBands, separate, type Band, type HeaderColumn } from './header';
import { evenText, labelOf } from './labels';
import { readRows, type RowFrame } from './rows';
import { TOTAL_LABEL } from './words';

/** Every indicator table and every list of organisations with a rule, in sheet order, blocks left to right. Pure; [] when there is none. */
export function readTables(snapshot: Snapshot, settings: Settings): TableReading[] {
  const tables: TableReading[] = [];
  const lists: List[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.ours !== undefined) continue;
    const grid = gridOf(sheet);
    if (grid) tables.push(...tablesOn(grid, sheet, snapshot.workbook, settings, tables.length, lists));
  }
  return withElsewhere(withAnnexes(tables), lists);
}

/** The rows a band of header rows governs. */
export interface Region {
  readonly band: Band;
  /** First row over the header that belongs to this table: title, dates. */
  readonly captionTop: number;
  readonly from: number;
  readonly to: number;
  /** Rows in between that only print the header again. */
  readonly again: ReadonlySet<number>;
}

/** Divides a sheet between its header bands; a header printed again in the middle of a table divides nothing. */
export function regionsOf(grid: Grid): Region[] {
  const bands = findBands(grid);
  const regions: Region[] = [];
  for (const band of bands) {
    const last = regions[regions.length - 1];
    const top = last ? repeatsFrom(grid, last, band) : null;
    if (last && top !== null) {
      const rows = Array.from({ length: band.bottom - top + 1 }, (_, i) => top + i);
      regions[regions.length - 1] = { ...last, again: new Set([...last.again, ...rows]) };
      continue;
    }
    const floor = last ? Math.max(last.band.bottom, ...last.again) + 1 : grid.area.top;
    const captionTop = last ? titleTop(grid, floor, band.top) : grid.area.top;
    if (last) regions[regions.length - 1] = { ...last, to: captionTop - 1 };
    regions.push({ band, captionTop, from: band.bottom + 1, to: grid.area.bottom, again: new Set() });
  }
  return regions;
}

const sameHeader = (a: Band, b: Band): boolean =>
  a.columns.length === b.columns.length &&
  a.columns.every((c, i) => c.col === b.columns[i]?.col && c.header === b.columns[i]?.header);

/** Foot of a printed page, or the word that the table goes on. */
const PAGE_LINE =
  /^(—|-)?第?\d{1,3}页?([,，/、]?共\d{1,3}页)?(—|-)?$|^第[一二三四五六七八九十\d]+页([,，/、]?共.{1,3}页)?$|^[（(]?(续表|接上页|续上页|转下页|下转|续)[）)]?.{0,3}$/;

/**
 * First of the rows that print the header again in the middle of a table, the foot of the page and the title over it included; null
 * when another table begins here.
 */
function repeatsFrom(grid: Grid, { band, captionTop }: Region, again: Band): number | null {
  if (!sameHeader(band, again)) return null;
  const printed = new Set<string>();
  for (let row = captionTop; row < band.top; row++) printed.add(lineOf(grid, row));
  let top = again.top;
  let told = false;
  while (top - 1 > band.bottom && again.top - top < 6) {
    const line = lineOf(grid, top - 1);
    if (line !== '' && !printed.has(line) && !PAGE_LINE.test(line)) break;
    told ||= line !== '';
    top -= 1;
  }
  // Blank rows alone may as well part two tables.
  if (!told && top < again.top) return null;
  const before = grid.filled(top - 1);
  const label = grid.text(top - 1, before[0] ?? 0);
  return before.length >= 3 && !TOTAL_LABEL.test(labelOf(label).title) ? top : null;
}

const lineOf = (grid: Grid, row: number): string =>
  grid
    .filled(row)
    .map((c) => evenText(grid.text(row, c)).replace(/[（(]续表?[）)]$/, ''))
    .join('\n');

/** Rows just over a header that hold only a line or two of text: its title and dates. */
function titleTop(grid: Grid, floor: number, headerTop: number): number {
  let top = headerTop;
  for (let row = headerTop - 1; row >= floor && headerTop - row <= 4; row--) {
    const cols = grid.filled(row);
    if (cols.length === 0) {
      if (top < headerTop) break;
      continue;
    }
    const first = evenText(grid.text(row, cols[0] as number));
    if (
      cols.length > 3 ||
      cols.some((c) => typeof grid.own(row, c) === 'number') ||
      TOTAL_LABEL.test(labelOf(first).title)
    )
      break;
    if (/^(注|说明|备注)/.test(first)) break;
    top = row;
  }
  return top;
}

/** Header columns with what their cells look like. */
export function candidatesOf(grid: Grid, columns: readonly HeaderColumn[], { from, to, again }: Region): Candidate[] {
  const left = (columns[0] as HeaderColumn).col;
  const right = (columns[columns.length - 1] as HeaderColumn).col;
  const rows: number[] = [];
  for (let row = from; row <= to; row++) {
    if (again.has(row)) continue;
    const cols = grid.filled(row).filter((c) => c >= left && c <= right);
    const label = cols.length ? evenText(grid.text(row, cols[0] as number)) : '';
    if (cols.length >= 2 && !TOTAL_LABEL.test(label) && !/^(注|说明|填表|审核)/.test(label)) rows.push(row);
  }
  const looked = sampleRows(rows);
  return columns.map((c) => ({ ...c, e: evidenceOf(grid, c.col, looked) })).filter((c) => !c.covered || c.e.filled > 0);
}

const KEY_MEANINGS = new Set(['path', 'l1', 'l2', 'l3', 'unit_name', 'organisation_or_unit']);
const standsAlone = (columns: readonly HeaderColumn[]): boolean =>
  columns.length >= 3 &&
  columns.some((c) => KEY_MEANINGS.has(c.meaning.meaning ?? '')) &&
  columns.some((c) => ['score', 'rank', 'rule', 'full', 'actual'].includes(c.meaning.meaning ?? ''));

function tablesOn(
  grid: Grid,
  sheet: SheetSnapshot,
  workbook: string,
  settings: Settings,
  firstBlock: number,
  lists: List[],
): TableReading[] {
  const found: TableReading[] = [];
  let block = firstBlock;
  for (const region of regionsOf(grid)) {
    const before = found.length;
    const caption = captionOf(grid, region.captionTop, region.band.top - 1, [sheet.name, workbook]);
    for (const columns of separate(region.band, standsAlone)) {
      const candidates = candidatesOf(grid, columns, region);
      const assignment = assignRoles(candidates, sheet.name, caption.year, settings);
      const form = formOf(assignment);
      if (!form) {
        lists.push({ grid, caption, assignment, from: region.from, to: region.to });
        continue;
      }
      const frame: RowFrame = {
        grid,
        columns: assignment.columns,
        left: (columns[0] as HeaderColumn).col,
        right: (columns[columns.length - 1] as HeaderColumn).col,
        skip: region.again,
        kindOfItems: kindOfItems(caption.title, assignment),
      };
      let rows = [...withSharedRules(readRows(frame, region.from, region.to))];
      const last = Math.max(region.from, ...rows.filter((r) => r.kind === 'indicator').map((r) => r.row));
      if (
        form === 'indicators' &&
        !assignment.columns.some((c) => c.role === 'rule') &&
        assignment.doubts.every((d) => d.role !== 'rule')
      )
        rows = [...withNoteRules(rows, grid, last + 1, region.to)];
      if (form === 'organisations') {
        const rule = footnoteRule(grid, last + 1, region.to);
        if (!rule) continue;
        // Notes under a list stand under all of its blocks; they are read as its rule, not as rows of one block.
        rows = rows.flatMap((r): TableRow[] =>
          r.kind === 'indicator'
            ? [{ ...r, ruleText: rule.text, ruleAt: rule.at, full: rule.full, fullAt: rule.full ? rule.at : null }]
            : r.kind === 'note'
              ? []
              : [r],
        );
      }
      const indicators = rows.filter((r) => r.kind === 'indicator');
      if (indicators.length === 0) continue;
      const lastData = (indicators[indicators.length - 1] as TableRow).row;
      const lastTotal = Math.max(
        lastData,
        ...rows.filter((r) => r.kind === 'total' || r.kind === 'subtotal').map((r) => r.row),
      );
      found.push({
        sheet: sheet.name,
        form,
        headerRows: [region.band.top, region.band.bottom],
        dataRows: [region.from, lastData],
        area: { top: region.band.top, left: frame.left, bottom: lastTotal, right: frame.right },
        columns: assignment.columns,
        rows,
        doubts: assignment.doubts,
        title: caption.title,
        declaredTotal: caption.declaredTotal,
        year: caption.year,
        month: caption.month,
        block,
        diagnostics: assignment.doubts.flatMap((d) =>
          d.options.slice(0, 1).map((o) => ({
            code: 'column_doubtful' as const,
            severity: 'error' as const,
            at: { sheet: sheet.name, row: region.band.bottom, col: o.col },
            values: { header: o.header },
          })),
        ),
      });
    }
    if (found.length > before) block += 1;
  }
  return found;
}

const KIND_IN_TITLE = /(加减分|加扣分|加分|扣分|减分)(项目|项|指标|事项|情形|清单)/;

/** A table under 表三 扣分项目, or one with no other column of marks than 加分 or 扣分, says of all its rows what they are. */
function kindOfItems(title: string, assignment: Assignment): string {
  const named = KIND_IN_TITLE.exec(evenText(title))?.[0];
  if (named) return named;
  const has = (role: Role) => assignment.columns.some((c) => c.role === role);
  if (['score', 'checked_score', 'self_score', 'full', 'group_full'].some((r) => has(r as Role))) return '';
  return has('bonus') === has('deduction') ? '' : has('bonus') ? '加分项' : '扣分项';
}

/** An indicator table names indicators and says how they score, or at least what they are worth and what is due. */
function formOf(assignment: Assignment): TableReading['form'] | null {
  const has = (role: Role) =>
    assignment.columns.some((c) => c.role === role) || assignment.doubts.some((d) => d.role === role);
  const named = has('name') || has('l1');
  if (named && has('rule')) return 'indicators';
  if (named && (has('full') || has('group_full')) && (has('target') || has('actual')) && !has('unit_name'))
    return 'indicators';
  if (has('unit_name') && has('score') && !has('rule')) return 'organisations';
  return null;
}
