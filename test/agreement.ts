/** The only place that compares what the product makes of a workbook with what is expected of it, point by point. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf } from '../src/cli/report';
import type { Appraisal } from '../src/core/model/appraisal';
import { columnNumber } from '../src/core/model/area';
import type { WritePlan } from '../src/core/model/plan';
import { DEFAULT_SETTINGS, type Settings } from '../src/core/model/settings';
import type { Snapshot } from '../src/core/model/snapshot';
import { HostFailure } from '../src/host/port';
import { readSnapshot } from '../src/host/xlsx';

export interface ExpectedRow {
  readonly row: number;
  readonly kind: string;
  readonly name?: string;
  readonly full?: number | null;
  readonly status?: string;
  readonly score?: number | null;
  readonly alt?: Readonly<Record<string, number>>;
  readonly input_kind?: string;
  readonly diagnostics?: readonly { readonly code: string; readonly text: string }[];
  readonly [key: string]: unknown;
}

interface Table {
  readonly sheet: string;
  readonly header_rows: readonly number[];
  readonly first_data_row: number;
  readonly last_data_row: number;
  readonly roles: Readonly<Record<string, string | null>>;
  readonly rows: readonly ExpectedRow[];
  readonly totals?: Readonly<Record<string, unknown>>;
  readonly warnings?: readonly WarningPoint[];
  readonly warnings_optional?: readonly WarningPoint[];
}

interface WarningPoint {
  readonly row: number;
  readonly kind: string;
  readonly sheet?: string;
}

export interface Expected extends Table {
  readonly workbook?: string;
  readonly more_tables?: readonly Table[];
  readonly year?: number | null;
  readonly month?: number | null;
  readonly declared_total?: number | null;
  readonly numbered_indicators?: number;
}

/** `refused`: left to a person with a reason although a mark was expected. `wrong` is what must never happen. */
export type Verdict = 'right' | 'refused' | 'wrong';

export interface Point {
  readonly group: 'table' | 'role' | 'kind' | 'row' | 'mark' | 'total' | 'warning';
  readonly where: string;
  readonly verdict: Verdict;
  readonly note: string;
}

export interface Engine {
  appraise(snapshot: Snapshot, settings: Settings): Appraisal;
  planWrites(appraisal: Appraisal, snapshot: Snapshot, scope: { readonly kind: 'all' }): WritePlan;
}

const show = (value: unknown): string => (value === undefined ? '无' : JSON.stringify(value));

const cents = (value: unknown): number | null => (typeof value === 'number' ? Math.round(value * 100) : null);

/** Numbers agree to the cent; null and absent are alike, also an absent flag and false. */
const alike = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' || typeof b === 'number'
    ? cents(a) === cents(b)
    : (a ?? false) === (b ?? false) || (a ?? '') === (b ?? '');

/** Every point of the expected file against the report. */
export function comparePoints(expected: Expected, report: Expected): Point[] {
  const points: Point[] = [];
  const note = (group: Point['group'], where: string, right: boolean, text: string, refused = false): void => {
    points.push({ group, where, verdict: right ? 'right' : refused ? 'refused' : 'wrong', note: right ? '' : text });
  };
  for (const field of ['year', 'month', 'declared_total'] as const) {
    if (expected[field] !== undefined) {
      note(
        'table',
        field,
        alike(expected[field], report[field]),
        `应为${show(expected[field])}，得到${show(report[field])}`,
      );
    }
  }
  const found = [report, ...(report.more_tables ?? [])];
  const tables = [expected, ...(expected.more_tables ?? [])];
  tables.forEach((table, i) => {
    const match = found.find((t) => t.sheet === table.sheet && overlaps(t, table));
    const label = `${table.sheet}${i ? `（表${i + 1}）` : ''}`;
    note('table', label, !!match, '没有认出该表');
    if (!match) return;
    if (i === 0) note('table', `${label} 主表`, match === report, '主表不是该表');
    compareTable(table, match, label, note);
  });
  compareWarnings(tables, found, note);
  for (const t of found) {
    if (t !== report || expected.rows.length) {
      const known = tables.some((e) => t.sheet === e.sheet && overlaps(t, e));
      if (!known) note('table', t.sheet, false, `多认出一张表，表头第${show(t.header_rows)}行，列${show(t.roles)}`);
    }
  }
  return points;
}

type Note = (group: Point['group'], where: string, right: boolean, text: string, refused?: boolean) => void;

function span(table: Table): [number, number] {
  const columns = Object.values(table.roles).flatMap((c) => (c ? [columnNumber(c)] : []));
  return [Math.min(...columns), Math.max(...columns)];
}

function overlaps(a: Table, b: Table): boolean {
  const [aFirst, aLast] = span(a);
  const [bFirst, bLast] = span(b);
  return (
    aFirst <= bLast && bFirst <= aLast && a.first_data_row <= b.last_data_row && b.first_data_row <= a.last_data_row
  );
}

function compareTable(expected: Table, report: Table, label: string, note: Note): void {
  for (const field of ['header_rows', 'first_data_row', 'last_data_row'] as const) {
    const right = JSON.stringify(expected[field]) === JSON.stringify(report[field]);
    note('table', `${label} ${field}`, right, `应为${show(expected[field])}，得到${show(report[field])}`);
  }
  for (const [role, column] of Object.entries(expected.roles)) {
    const got = report.roles[role] ?? null;
    note('role', `${label} ${role}`, got === column, `应为${show(column)}，得到${show(got)}`);
  }
  for (const [role, column] of Object.entries(report.roles)) {
    if (!(role in expected.roles)) note('role', `${label} ${role}`, false, `不应有此列：${show(column)}`);
  }
  const rows = new Map(report.rows.map((r) => [r.row, r]));
  // Sums over a row that was refused cannot agree; they are no fault of their own.
  const incomplete = expected.rows.some((r) => isRefused(r, rows.get(r.row)));
  const sums: Note = (group, where, right, text) => note(group, where, right, text, incomplete);
  for (const row of expected.rows) {
    const got = rows.get(row.row);
    const where = `${label} 第${row.row}行“${row.name ?? ''}”`;
    note('kind', where, got?.kind === row.kind, `应为${row.kind}，得到${show(got?.kind)}`);
    if (got?.kind === row.kind) compareRow(row, got, where, note, sums);
  }
  const known = new Set(expected.rows.map((r) => r.row));
  for (const row of report.rows) {
    if (!known.has(row.row)) note('kind', `${label} 第${row.row}行“${row.name ?? ''}”`, false, `不应列入：${row.kind}`);
  }
  if (expected.totals) compareTotals(expected.totals, report.totals ?? {}, label, sums);
}

const ROW_FIELDS = [
  'name',
  'full',
  'city_set',
  'item_type',
  'special',
  'rank',
  'existing_formula',
  'kept_existing_score',
] as const;

/** A mark was expected; it was left out, and the report says why. */
const isRefused = (expected: ExpectedRow, got: ExpectedRow | undefined): boolean =>
  expected.kind === 'indicator' &&
  expected.status === 'scored' &&
  !!got &&
  got.status !== 'scored' &&
  (got.score ?? null) === null;

function compareRow(expected: ExpectedRow, got: ExpectedRow, where: string, note: Note, sums: Note): void {
  for (const field of ROW_FIELDS) {
    if (field in expected)
      note(
        'row',
        `${where} ${field}`,
        alike(expected[field], got[field]),
        `应为${show(expected[field])}，得到${show(got[field])}`,
      );
  }
  if (expected.kind === 'indicator') return compareMark(expected, got, where, note);
  for (const field of ['score', 'deduction'] as const) {
    if (field in expected)
      sums(
        'total',
        `${where} ${field}`,
        alike(expected[field], got[field]),
        `应为${show(expected[field])}，得到${show(got[field])}`,
      );
  }
}

function compareMark(expected: ExpectedRow, got: ExpectedRow, where: string, note: Note): void {
  const said = (got.diagnostics ?? []).map((d) => d.text).join(' ');
  const outcome = `应为${expected.status} ${show(expected.score)}，得到${show(got.status)} ${show(got.score)}${got.said ? `；读作：${String(got.said)}` : ''} ${said}`;
  if (expected.status === got.status) {
    const right = ['score', 'deduction', 'bonus'].every((f) => alike(expected[f] ?? null, got[f] ?? null));
    const other = !right && Object.values(expected.alt ?? {}).some((alt) => cents(alt) === cents(got.score));
    note('mark', where, right || other, outcome);
  } else {
    // A mark that nobody expected is wrong; a mark left out with a reason is refused.
    const scored = got.status === 'scored' && expected.status !== 'scored';
    note('mark', where, false, outcome, !scored && (got.score ?? null) === null);
  }
}

function compareTotals(
  expected: Readonly<Record<string, unknown>>,
  got: Readonly<Record<string, unknown>>,
  label: string,
  note: Note,
): void {
  for (const [key, value] of Object.entries(expected)) {
    if (key === 'top') continue;
    const at = `${label} 合计 ${key}`;
    const other = got[key];
    if (typeof value === 'object' && value !== null)
      compareTotals(value as Record<string, unknown>, (other ?? {}) as Record<string, unknown>, at, note);
    else note('total', at, alike(value, other), `应为${show(value)}，得到${show(other)}`);
  }
}

function compareWarnings(expected: readonly Table[], found: readonly Table[], note: Note): void {
  const home = expected[0]?.sheet ?? '';
  const keyed = (tables: readonly Table[], field: 'warnings' | 'warnings_optional'): Set<string> =>
    new Set(tables.flatMap((t) => (t[field] ?? []).map((w) => `${w.sheet ?? t.sheet ?? home} 第${w.row}行 ${w.kind}`)));
  const required = keyed(expected, 'warnings');
  const optional = keyed(expected, 'warnings_optional');
  const got = keyed(found, 'warnings');
  for (const w of required) note('warning', w, got.has(w), '缺少该预警');
  for (const w of got) if (!required.has(w) && !optional.has(w)) note('warning', w, false, '不应有该预警');
}

export interface Outcome {
  readonly workbook: string;
  readonly points: readonly Point[];
  /** Milliseconds to read and appraise. */
  readonly time: number;
}

/** Tests and commands run at the root of the project. */
const ROOT = process.cwd();

/** The sample workbooks that have an expected file, with both paths. */
export function sampleWorkbooks(): { name: string; workbook: string; expected: string }[] {
  return readdirSync(join(ROOT, 'samples'))
    .filter((f) => f.endsWith('.xlsx'))
    .map((f) => ({
      name: f.replace(/\.xlsx$/, ''),
      workbook: join(ROOT, 'samples', f),
      expected: join(ROOT, 'test/fixtures/expected', f.replace(/\.xlsx$/, '.expected.json')),
    }))
    .filter((s) => existsSync(s.expected));
}

export function checkWorkbook(path: string, expectedPath: string, engine: Engine): Outcome {
  const expected = JSON.parse(readFileSync(expectedPath, 'utf8')) as Expected;
  const start = performance.now();
  const workbook = path.split('/').pop() as string;
  try {
    const snapshot = readSnapshot(readFileSync(path), workbook);
    const appraisal = engine.appraise(snapshot, DEFAULT_SETTINGS);
    const plan = engine.planWrites(appraisal, snapshot, { kind: 'all' });
    const time = performance.now() - start;
    const report = JSON.parse(JSON.stringify(reportOf(appraisal, plan, workbook))) as Expected;
    return { workbook, points: comparePoints(expected, report), time };
  } catch (error) {
    const note =
      error instanceof HostFailure
        ? error.sentence
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
    return {
      workbook,
      points: [{ group: 'table', where: '整个文件', verdict: 'wrong', note }],
      time: performance.now() - start,
    };
  }
}

const GROUPS: readonly Point['group'][] = ['table', 'role', 'kind', 'row', 'mark', 'total', 'warning'];

/** One line a workbook: right/all by group; refused marks after a dash. */
export function table(outcomes: readonly Outcome[]): string {
  const lines = [`${GROUPS.map((g) => g.padStart(9)).join('')}  refused  wrong     ms  workbook`];
  const count = (points: readonly Point[], verdict: Verdict): number =>
    points.filter((p) => p.verdict === verdict).length;
  for (const { workbook, points, time } of outcomes) {
    const cells = GROUPS.map((group) => {
      const of = points.filter((p) => p.group === group);
      return `${count(of, 'right')}/${of.length}`.padStart(9);
    });
    const counts = `${String(count(points, 'refused')).padStart(9)}${String(count(points, 'wrong')).padStart(7)}`;
    lines.push(`${cells.join('')}${counts}${time.toFixed(0).padStart(7)}  ${workbook}`);
  }
  return lines.join('\n');
}

export function differences(outcomes: readonly Outcome[], most: number): string {
  return outcomes
    .flatMap(({ workbook, points }) => {
      const off = points.filter((p) => p.verdict !== 'right');
      const shown = off
        .slice(0, most)
        .map((p) => `  ${p.verdict === 'wrong' ? '✗' : '·'} [${p.group}] ${p.where}：${p.note}`);
      if (off.length > shown.length) shown.push(`  … 另有${off.length - shown.length}处（加 --all 全部列出）`);
      return shown.length ? [`${workbook}`, ...shown] : [];
    })
    .join('\n');
}
