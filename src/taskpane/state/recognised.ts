/** The only place that says what was recognised of a table: columns read and written, rules, what stays. */
import type { Appraisal, AppraisedTable } from '../../core/model/appraisal';
import { columnLetters } from '../../core/model/area';
import type { Role } from '../../core/model/indicator';
import type { WritePlan } from '../../core/model/plan';
import { roleName, WRITTEN } from './roles';

/** A chip: one role with the columns that hold it. */
export interface Chip {
  readonly role: string;
  /** `G、H`, `R–T`. */
  readonly letters: string;
  readonly cols: readonly number[];
  /** The column does not exist yet. */
  readonly added: boolean;
}

export interface Recognised {
  readonly sheet: string;
  readonly count: number;
  readonly head: readonly [number, number];
  readonly span: readonly [number, number];
  readonly read: readonly Chip[];
  readonly write: readonly Chip[];
  readonly rules: { readonly all: number; readonly unread: number; readonly manual: number };
  /** Cells with 小计 and 合计 formulas in the result columns. */
  readonly totals: number;
}

/** Roles shown together under one name: 目标 for amount and growth, 报送日期 for every month. */
function shared(role: Role): string {
  if (role === 'growth_target') return roleName('target');
  if (role === 'growth') return roleName('actual');
  if (role.startsWith('report_date_')) return '报送日期';
  if (role.startsWith('month_')) return '各月数据';
  return roleName(role);
}

export function recognised(appraisal: Appraisal, index: number, plan: WritePlan | null): Recognised {
  const table = appraisal.tables[index]!;
  const { reading } = table;
  const added = (plan?.newColumns ?? []).filter((c) => c.sheet === reading.sheet && mine(table, appraisal, index));
  const wanted = writable(appraisal);
  const columns = reading.columns.map((c) => ({ ...c, added: false }));
  const written = [...columns, ...added.map((c) => ({ ...c, added: true }))].filter((c) => wanted.has(c.role));
  const rules = appraisal.rules.filter((r) => r.rows.some((row) => row.table === index));
  const status = (wantedStatus: string): number => rules.filter((r) => r.reading.status === wantedStatus).length;
  return {
    sheet: reading.sheet,
    count: table.rows.length,
    head: reading.headerRows,
    span: reading.dataRows,
    read: chips(columns.filter((c) => !wanted.has(c.role))),
    write: chips(written),
    rules: { all: rules.length, unread: status('refused'), manual: status('manual') },
    totals: reading.rows.filter((r) => r.kind === 'subtotal' || r.kind === 'total').length,
  };
}

/** New columns belong to the first table of a sheet. */
const mine = (table: AppraisedTable, appraisal: Appraisal, index: number): boolean =>
  appraisal.tables.findIndex((t) => t.reading.sheet === table.reading.sheet) === index;

function writable({ settings }: Appraisal): ReadonlySet<Role> {
  const off: Role[] = [
    ...(settings.write.score ? [] : (['score', 'self_score', 'bonus', 'rank'] as const)),
    ...(settings.write.deduction ? [] : (['deduction'] as const)),
    ...(settings.write.warning ? [] : (['warning'] as const)),
    ...(settings.write.reason ? [] : (['deduct_reason'] as const)),
  ];
  return new Set([...WRITTEN].filter((role) => !off.includes(role)));
}

function chips(columns: readonly { col: number; role: Role; added: boolean }[]): Chip[] {
  const byName = new Map<string, { cols: number[]; added: boolean }>();
  for (const { col, role, added } of columns) {
    const name = shared(role);
    const chip = byName.get(name);
    if (chip) chip.cols.push(col);
    else byName.set(name, { cols: [col], added });
  }
  return [...byName].map(([role, { cols, added }]) => ({ role, letters: lettersOf(cols), cols, added }));
}

/** `I、J` for two columns, `R–T` for a longer run without gaps. */
function lettersOf(cols: readonly number[]): string {
  const sorted = [...cols].sort((a, b) => a - b);
  const run = sorted.length > 2 && sorted.length - 1 === sorted.at(-1)! - sorted[0]!;
  return run ? `${columnLetters(sorted[0]!)}–${columnLetters(sorted.at(-1)!)}` : sorted.map(columnLetters).join('、');
}

const TARGET_ROLES = {
  score: ['score', 'self_score'],
  deduction: ['deduction'],
  warning: ['warning'],
  reason: ['deduct_reason'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type ResultTarget = keyof typeof TARGET_ROLES;

/** The column of the main table that a result goes to; null when it has none. */
export function resultColumn(
  appraisal: Appraisal,
  plan: WritePlan | null,
  target: ResultTarget,
): Pick<Chip, 'letters' | 'added'> | null {
  const reading = appraisal.tables[0]?.reading;
  if (!reading) return null;
  for (const role of TARGET_ROLES[target]) {
    const own = reading.columns.find((c) => c.role === role);
    if (own) return { letters: columnLetters(own.col), added: false };
    const added = plan?.newColumns.find((c) => c.sheet === reading.sheet && c.role === role);
    if (added) return { letters: columnLetters(added.col), added: true };
  }
  return null;
}
