/** The only place that checks a table as a whole: declared totals, duplicate indicators, marks above full, the scheme. */
import type { AppraisedRow, SectionTotals, Totals, Warning } from '../model/appraisal';
import type { CellRef } from '../model/area';
import { refText } from '../model/area';
import type { Diagnostic } from '../model/diagnostic';
import { ZERO, compare, decimalText, equals, fixedText, sum, type Exact } from '../model/exact';
import type { SectionRow, TableReading } from '../model/indicator';
import { markOf } from '../model/ownership';
import type { Scheme } from '../model/scheme';
import { valueOf, type Snapshot } from '../model/snapshot';
import { differing, found, type Found } from './findings';
import { checkScheme } from './schemeChecks';

export interface TableFindings {
  readonly warnings: readonly Warning[];
  readonly diagnostics: readonly Diagnostic[];
}

export function checkTable(
  snapshot: Snapshot,
  reading: TableReading,
  rows: readonly AppraisedRow[],
  sections: readonly SectionTotals[],
  totals: Totals,
  scheme: Scheme,
): TableFindings {
  if (reading.form === 'organisations') return { warnings: [], diagnostics: [] };
  const all = [
    ...declaredSections(reading, sections, rows),
    ...declaredGroups(snapshot, rows),
    ...declaredTotal(reading, rows, totals),
    ...duplicates(rows),
    ...aboveFull(rows),
    ...checkScheme(snapshot, reading, rows, sections, scheme),
  ];
  return { warnings: all.map((f) => f.warning), diagnostics: all.map((f) => f.diagnostic) };
}

function differs(at: CellRef, declared: Exact, actual: Exact): Found {
  const values = { declared: `${decimalText(declared)}分`, sum: `${decimalText(actual)}分` };
  return differing('total_differs', at, values, `标明${values.declared}，各项分值之和为${values.sum}`);
}

/** `一、高质量发展（350分）` against its rows; bonus rows may be meant or not. */
function declaredSections(
  reading: TableReading,
  sections: readonly SectionTotals[],
  rows: readonly AppraisedRow[],
): Found[] {
  return sections.flatMap((section) => {
    if (!section.declaredFull) return [];
    const inside = rows.filter((r) => section.path.every((name, i) => r.indicator.sections[i] === name));
    if (inside.some((r) => r.indicator.full === null) || adds(section.declaredFull, inside)) return [];
    const row = reading.rows.find(
      (r): r is SectionRow => r.kind === 'section' && r.title === section.title && r.level === section.level,
    );
    return row
      ? [differs({ sheet: reading.sheet, row: row.row, col: reading.area.left }, section.declaredFull, section.full)]
      : [];
  });
}

/** 项目（20分）with sub-rows of their own marks: the merged cell of the group's marks against its rows. */
function declaredGroups(snapshot: Snapshot, rows: readonly AppraisedRow[]): Found[] {
  const groups = new Map<string, { at: CellRef; rows: AppraisedRow[] }>();
  for (const row of rows) {
    const at = row.indicator.cells.group_full;
    if (!at) continue;
    const group = groups.get(refText(at)) ?? { at, rows: [] };
    group.rows.push(row);
    groups.set(refText(at), group);
  }
  return [...groups.values()].flatMap((g) => {
    const declared = markOf(valueOf(snapshot, g.at));
    if (!declared || g.rows.some((r) => r.indicator.full === null) || adds(declared, g.rows)) return [];
    return [differs(g.at, declared, sum(g.rows.map((r) => r.indicator.full ?? ZERO)))];
  });
}

/** `（500分）` of the title. */
function declaredTotal(reading: TableReading, rows: readonly AppraisedRow[], totals: Totals): Found[] {
  const declared = reading.declaredTotal;
  if (!declared || rows.some((r) => r.indicator.full === null) || adds(declared, rows)) return [];
  return [differs({ sheet: reading.sheet, row: reading.area.top, col: reading.area.left }, declared, totals.full)];
}

/** Declared marks are right when they are the sum of all rows, or of the rows without bonus rows. */
function adds(declared: Exact, rows: readonly AppraisedRow[]): boolean {
  const full = (of: readonly AppraisedRow[]): Exact => sum(of.map((r) => r.indicator.full ?? ZERO));
  return equals(declared, full(rows)) || equals(declared, full(rows.filter((r) => r.indicator.type !== 'bonus')));
}

/** The same name, rule and marks twice in one section: one matter would count twice. */
function duplicates(rows: readonly AppraisedRow[]): Found[] {
  const first = new Map<string, AppraisedRow>();
  return rows.flatMap((row) => {
    const { name, ruleText, full, sections, group, cells } = row.indicator;
    const at = cells.name ?? row.indicator.ruleAt;
    if (!name || !at) return [];
    const key = [sections.join('/'), group, name, ruleText, full ? decimalText(full) : ''].join('\n');
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, row);
      return [];
    }
    const other = `第${earlier.indicator.row}行`;
    return [found('duplicate', 'duplicate_indicator', at, { name, other }, `与${other}重复`)];
  });
}

/** A person's mark (人工评分) above the full marks. Computed marks may exceed them where the rule says so. */
function aboveFull(rows: readonly AppraisedRow[]): Found[] {
  return rows.flatMap(({ status, mark, existing, indicator }) => {
    if (status !== 'manual' || !mark || !existing || !indicator.full || compare(mark, indicator.full) <= 0) return [];
    const values = { mark: fixedText(mark), full: decimalText(indicator.full) };
    return [found('above_full', 'mark_above_full', existing.at, values, `得分${values.mark}超过分值${values.full}`)];
  });
}
