/** The only place that writes an appraisal out as REPORT.json: one object a table, marks as numbers, cells as addresses. */
import {
  colourOf,
  type Appraisal,
  type AppraisedRow,
  type AppraisedTable,
  type SectionTotals,
  type Totals,
  type Warning,
} from '../core/model/appraisal';
import { cellAddress, columnLetters } from '../core/model/area';
import { diagnosticText } from '../core/model/messages';
import type { Diagnostic } from '../core/model/diagnostic';
import { add, decimalText, sum, toNumber, type Exact } from '../core/model/exact';
import type { NoteRow, SectionRow, TableRow, TotalRow } from '../core/model/indicator';
import type { WritePlan } from '../core/model/plan';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

const number = (value: Exact | null): number | null => (value ? toNumber(value) : null);

/** `tables[0]` fills the top level, the others stand under `more_tables`. */
export function reportOf(appraisal: Appraisal, plan: WritePlan, workbook: string, analysis: Json = null): Json {
  const [main, ...more] = appraisal.tables;
  if (!main) return { workbook, rows: [], warnings: [], diagnostics: appraisal.diagnostics.map(diagnosticJson) };
  const others = more.map((t) => tableReport(appraisal, t, more.length > 0 && sameBlock(t, main)));
  return {
    workbook,
    ...tableReport(appraisal, main, false),
    more_tables: others.length ? others : undefined,
    rules: appraisal.rules.map((rule) => ({
      text: rule.text,
      rewritten: rule.rewritten,
      status: rule.reading.status,
      said: rule.reading.said,
      unread: rule.reading.pieces
        .filter((p) => p.kind === 'unread' || p.kind === 'damaged' || p.kind === 'discretion')
        .map((p) => rule.reading.text.slice(p.span.start, p.span.end)),
      conventions: rule.reading.conventions,
      rows: rule.rows.map((r) => ({ table: r.table, row: r.row })),
    })),
    diagnostics: appraisal.diagnostics.map(diagnosticJson),
    analysis: analysis ?? undefined,
    written: plan.writes.length,
    unchanged: plan.unchanged,
    conflicts: plan.conflicts.map((c) => ({
      sheet: c.at.sheet,
      cell: cellAddress(c.at.row, c.at.col),
      row: c.row,
      have: c.have,
      want: c.want,
      formula: c.formula,
    })),
  };
}

/** The report as text: a row a line, so that two reports compare well. */
export function reportText(report: Json): string {
  const { rows, more_tables: more, ...rest } = report as { [key: string]: Json };
  const lines = (list: Json | undefined): string =>
    Array.isArray(list) ? `[\n${list.map((r) => `  ${JSON.stringify(r)}`).join(',\n')}\n ]` : '[]';
  const fields = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  fields.push(` "rows": ${lines(rows)}`);
  if (more) fields.push(` "more_tables": ${lines(more)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

const sameBlock = (a: AppraisedTable, b: AppraisedTable): boolean =>
  a.reading.sheet === b.reading.sheet && a.reading.block === b.reading.block;

function tableReport(
  appraisal: Appraisal,
  table: AppraisedTable,
  sameTable: boolean,
): { [key: string]: Json | undefined } {
  const { reading } = table;
  const roles: { [role: string]: string } = {};
  for (const c of reading.columns) roles[c.role] ??= columnLetters(c.col);
  return {
    sheet: reading.sheet,
    form: reading.form,
    header_rows: headerRows(reading.headerRows),
    first_data_row: reading.dataRows[0],
    last_data_row: reading.dataRows[1],
    roles,
    headers: Object.fromEntries(reading.columns.map((c) => [columnLetters(c.col), c.header])),
    doubts: reading.doubts.map((d) => ({ role: d.role, columns: d.options.map((o) => columnLetters(o.col)) })),
    year: reading.year,
    month: reading.month,
    declared_total: number(reading.declaredTotal ?? declaredBySections(reading.rows)),
    same_table: sameTable || undefined,
    rows: rowsReport(appraisal, table),
    totals: totalsReport(table, sameTable ? [] : otherBlocks(appraisal, table)),
    warnings: [...table.rows.flatMap((r) => r.warnings), ...table.warnings].map(warningJson),
    table_diagnostics: [...reading.diagnostics, ...table.diagnostics].map(diagnosticJson),
  };
}

/** A list of organisations printed in blocks side by side is one list: its totals stand at the first block. */
const otherBlocks = (appraisal: Appraisal, table: AppraisedTable): AppraisedTable[] =>
  table.reading.form === 'organisations' ? appraisal.tables.filter((t) => t !== table && sameBlock(t, table)) : [];

const added = (a: Totals, b: Totals): Totals => ({
  full: add(a.full, b.full),
  score: add(a.score, b.score),
  deducted: add(a.deducted, b.deducted),
  bonus: add(a.bonus, b.bonus),
  completed: a.completed + b.completed,
  count: a.count + b.count,
  rows: a.rows + b.rows,
  unscoredRows: a.unscoredRows + b.unscoredRows,
  unscoredFull: add(a.unscoredFull, b.unscoredFull),
});

/** Marks that the outermost sections declare together: `一、基本项目（100分）`; null when none does. */
function declaredBySections(rows: readonly TableRow[]): Exact | null {
  const declared = rows.flatMap((r) => (r.kind === 'section' && r.level === 0 ? (r.declaredFull ?? []) : []));
  return declared.length > 0 ? sum(declared) : null;
}

const headerRows = ([first, last]: readonly [number, number]): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

function rowsReport(appraisal: Appraisal, table: AppraisedTable): Json[] {
  const appraised = new Map(table.rows.map((r) => [r.indicator.row, r]));
  return table.reading.rows.map((row): Json => {
    if (row.kind !== 'indicator') return plainRow(row, table, appraised);
    const found = appraised.get(row.row);
    return found ? indicatorRow(appraisal, found) : { row: row.row, kind: row.kind, name: row.name };
  });
}

function plainRow(
  row: SectionRow | TotalRow | NoteRow,
  table: AppraisedTable,
  appraised: ReadonlyMap<number, AppraisedRow>,
): Json {
  if (row.kind === 'note') return { row: row.row, kind: row.kind, name: row.name };
  if (row.kind === 'section') return { row: row.row, kind: row.kind, name: row.name, full: number(row.declaredFull) };
  const members = row.members.flatMap((m) => appraised.get(m) ?? []);
  const section = row.kind === 'subtotal' ? table.sections.find((s) => s.title === row.title) : undefined;
  const cut = section ? section.cut : sum(table.sections.filter((s) => s.level === 0).map((s) => s.cut));
  const marks = sum(members.flatMap((m) => m.mark ?? []));
  return {
    row: row.row,
    kind: row.kind,
    name: row.name,
    full: toNumber(sum(members.flatMap((m) => m.indicator.full ?? []))),
    score: toNumber(add(marks, cut.neg())),
    deduction: toNumber(sum(members.flatMap((m) => m.deduction ?? []))),
  };
}

function indicatorRow(appraisal: Appraisal, row: AppraisedRow): Json {
  const { indicator: i } = row;
  const trace = row.trace();
  const inputs: { [name: string]: Json } = {};
  const cells: { [name: string]: Json } = {};
  for (const input of trace?.inputs ?? []) {
    const key = freeKey(inputs, input.name);
    inputs[key] = input.value;
    if (input.at) cells[key] = `${input.at.sheet}!${cellAddress(input.at.row, input.at.col)}`;
  }
  const rule = appraisal.rules[row.rule];
  return {
    row: i.row,
    kind: i.kind,
    name: i.name,
    full: number(i.full),
    city_set: i.citySet,
    item_type: i.type,
    special: i.special || undefined,
    section: i.sections.join('/') || undefined,
    group: i.group || undefined,
    hidden: i.hidden || undefined,
    status: row.status,
    colour: colourOf(row) ?? undefined,
    reached: row.reached || undefined,
    inputs,
    input_cells: cells,
    score: number(row.mark),
    deduction: number(row.deduction),
    bonus: number(row.bonus),
    rank: row.rank ?? undefined,
    exact: trace ? decimalText(trace.exact, 12) : undefined,
    why:
      trace?.steps
        .filter((s) => s.applied && s.how)
        .map((s) => s.how)
        .join('；') || undefined,
    said: rule?.reading.said || undefined,
    rule_id: row.rule >= 0 ? row.rule : undefined,
    conventions: row.score?.conventions.map((c) => ({
      id: c.id,
      chosen: c.chosen,
      alternatives: Object.fromEntries(c.alternatives.map((a) => [a.choice, toNumber(a.mark)])),
    })),
    grade_veto: row.score?.gradeVeto ?? undefined,
    kept_existing_score:
      (row.existing && !row.existing.formula && row.existing.differs) || row.status === 'manual'
        ? !!row.existing || undefined
        : undefined,
    existing_formula: row.existing?.formula,
    existing_score: row.existing ? number(row.existing.mark) : undefined,
    diagnostics: row.diagnostics.map(diagnosticJson),
  };
}

/** The same input may be asked of two parts of a rule. */
function freeKey(taken: { readonly [key: string]: Json }, name: string): string {
  let key = name;
  for (let n = 2; key in taken; n++) key = `${name}（${n}）`;
  return key;
}

/** A section's name without the word for its rows when its kind of marks is all it says: 基本项目, 加减分项. */
const sectionKey = (title: string): string =>
  title.replace(/^(基本|基础|共性|个性|附加|加分|减分|扣分|加减分|加扣分|奖励|奖惩|否决)(?:项目|指标|事项|项)$/, '$1');

function totalsReport(table: AppraisedTable, others: readonly AppraisedTable[]): Json {
  const t = others.map((o) => o.totals).reduce(added, table.totals);
  return {
    sections: Object.fromEntries(table.sections.map((s) => [sectionKey(s.title), sectionJson(s)])),
    total: toNumber(t.score),
    ...totalsJson(t),
    score: undefined,
    city_set: table.citySet ? totalsJson(table.citySet.city) : undefined,
    region_set: table.citySet ? totalsJson(table.citySet.region) : undefined,
    numbered_indicators: table.counts.indicators,
    first_level_indicators: table.counts.firstLevel,
  };
}

const sectionJson = (s: SectionTotals): Json => ({ ...totalsJson(s), declared_full: number(s.declaredFull) });

const totalsJson = (t: Totals): { [key: string]: Json } => ({
  full: toNumber(t.full),
  score: toNumber(t.score),
  deducted: toNumber(t.deducted),
  bonus: toNumber(t.bonus),
  completed: t.completed,
  count: t.count,
  rows: t.rows,
  unscored_rows: t.unscoredRows,
  unscored_full: toNumber(t.unscoredFull),
});

const warningJson = (w: Warning): Json => ({
  row: w.row,
  kind: w.kind,
  level: w.level,
  cell: cellAddress(w.at.row, w.at.col),
  text: w.text,
  shortfalls: w.shortfalls?.map(({ measure, actual, against, wanted, gap }) => ({
    measure,
    actual,
    against,
    wanted,
    gap,
  })),
});

const diagnosticJson = (d: Diagnostic): Json => ({
  code: d.code,
  severity: d.severity,
  sheet: d.at?.sheet,
  cell: d.at ? cellAddress(d.at.row, d.at.col) : undefined,
  text: diagnosticText(d),
});
