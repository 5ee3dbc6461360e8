/** The only place that checks a table as a whole: declared totals, duplicate indicators, marks above full, the scheme. */
import type { AppraisedRow, SectionTotals, Totals, Warning } from '../model/appraisal';
import type { CellRef } from '../model/area';
import { refText } from '../model/area';
import type { Diagnostic } from '../model/diagnostic';
import { ZERO, compare, decimalText, equals, fixedText, sum, type Exact } from '../model/exact';
import { columnOf, type SectionRow, type TableReading } from '../model/indicator';
import { markOf } from '../model/ownership';
import type { Scheme } from '../model/scheme';
import { valueOf, type Snapshot } from '../model/snapshot';
import { differing, found, type Found } from './findings';
import { checkScheme } from './schemeChecks';
import { rowsBySection } from './totals';

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
    ...declaredGroups(snapshot, reading, rows),
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
  if (!sections.some((s) => s.declaredFull)) return [];
  const bySection = rowsBySection(rows);
  return sections.flatMap((section) => {
    if (!section.declaredFull) return [];
    const inside = bySection.get(section.path.join('\n'))?.rows ?? [];
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
function declaredGroups(snapshot: Snapshot, reading: TableReading, rows: readonly AppraisedRow[]): Found[] {
  if (!columnOf(reading, 'group_full')) return [];
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
  const first = new Map<string, AppraisedRow | Map<string, AppraisedRow>>();
  const duplicate: Found[] = [];
  for (const row of rows) {
    const { name, cells } = row.indicator;
    const at = cells.name ?? row.indicator.ruleAt;
    if (!name || !at) continue;
    // Most names stand once: only of the others more is compared.
    let named = first.get(name);
    if (!named) {
      first.set(name, row);
      continue;
    }
    if (!(named instanceof Map)) first.set(name, (named = new Map([[sameness(named), named]])));
    const key = sameness(row);
    const earlier = named.get(key);
    if (!earlier) {
      named.set(key, row);
      continue;
    }
    const other = `第${earlier.indicator.row}行`;
    duplicate.push(found('duplicate', 'duplicate_indicator', at, { name, other }, `与${other}重复`));
  }
  return duplicate;
}

/** What makes two rows of one name the same matter. */
const sameness = ({ indicator: { ruleText, full, sections, group } }: AppraisedRow): string =>
  [sections.join('/'), group, ruleText, full ? decimalText(full) : ''].join('\n');

/** A person's mark (人工评分) above the full marks. Computed marks may exceed them where the rule says so. */
function aboveFull(rows: readonly AppraisedRow[]): Found[] {
  const above: Found[] = [];
  for (const { status, mark, existing, indicator } of rows) {
    if (status !== 'manual' || !mark || !existing || !indicator.full || compare(mark, indicator.full) <= 0) continue;
    const values = { mark: fixedText(mark), full: decimalText(indicator.full) };
    above.push(found('above_full', 'mark_above_full', existing.at, values, `得分${values.mark}超过分值${values.full}`));
  }
  return above;
}
