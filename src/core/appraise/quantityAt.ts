/** The only place that reads a row's own cell of a role as a quantity for 预警, whatever the row's rule asks for. */
import { readCell, type CellReader } from '../layout';
import { columnOf, type IndicatorRow, type Role, type TableReading } from '../model/indicator';
import type { Quantity, Unit } from '../model/quantity';
import { sheetNamed, valueAt, type SheetSnapshot, type Snapshot } from '../model/snapshot';
import { isPercentual, PERCENT, unitNamed } from '../text/units';

const PERCENT_ROLES: readonly Role[] = ['growth', 'growth_target', 'schedule', 'completion'];
const MEASURED: readonly Role[] = ['actual', 'target', 'last_year', 'best', 'worst'];

/** null for no cell, an empty one, or one without a single number. A target that says 序时进度 is the schedule. */
export function quantityAt(
  snapshot: Snapshot,
  reading: TableReading,
  indicator: IndicatorRow,
  role: Role,
  reader: CellReader = readCell,
): Quantity | null {
  const target =
    role === 'target' || (role === 'schedule' && !indicator.cells.schedule)
      ? read(snapshot, reading, indicator, 'target', reader)
      : null;
  if (role === 'target') return target && !target.bySchedule ? target.quantity : null;
  if (role === 'schedule' && !indicator.cells.schedule) return target?.bySchedule ? target.quantity : null;
  return read(snapshot, reading, indicator, role, reader)?.quantity ?? null;
}

function read(snapshot: Snapshot, reading: TableReading, indicator: IndicatorRow, role: Role, reader: CellReader) {
  const at = indicator.cells[role];
  const sheet = at && sheetNamed(snapshot, at.sheet);
  if (!at || !sheet || (role === 'last_year' && holdsPlaces(reading))) return null;
  const value = valueAt(sheet, at.row, at.col);
  if (value === '') return null;
  const unit = unitOf(sheet, reading, indicator, role);
  if (sumsUp(reading, indicator, role, unit)) return null;
  const found = reader(sheet, at, { unit, role });
  const number = found.state === 'value' ? found.number : null;
  if (!number) return null;
  const { value: amount, firmness } = number;
  const quantity: Quantity = { value: amount, unit: number.unit ?? unit, firmness, at, shown: found.shown };
  return { quantity, bySchedule: typeof value === 'string' && value.includes('序时') };
}

/** 全市完成 of an amount is what all of them did together, no mean. */
function sumsUp(reading: TableReading, { name }: IndicatorRow, role: Role, unit: Unit | null): boolean {
  if (!role.startsWith('average')) return false;
  const header = columnOf(reading, role)?.header ?? '';
  const rate =
    (unit !== null && isPercentual(unit)) || /(率|占比|比重|比例|增速|增幅|增长)(\([^()]*\)|（[^（）]*）)?$/.test(name);
  return !/平均|均|增速|增幅|增长|同比/.test(header) && !rate;
}

/** 上年位次 is no value of last year. */
const holdsPlaces = (reading: TableReading): boolean =>
  /(排名|位次|名次|排位)/.test(columnOf(reading, 'last_year')?.header ?? '');

const percentHeaders = new WeakMap<TableReading['columns'], ReadonlySet<Role>>();

/** The roles whose header says （%）. */
function percentHeadersOf({ columns }: TableReading): ReadonlySet<Role> {
  let found = percentHeaders.get(columns);
  if (!found) {
    const first = columns.filter((c, i) => columns.findIndex((d) => d.role === c.role) === i);
    found = new Set(first.flatMap((c) => (/[（(][%％][)）]/.test(c.header) ? [c.role] : [])));
    percentHeaders.set(columns, found);
  }
  return found;
}

/** What a bare number of that role is measured in; null when neither the row nor the header says. */
function unitOf(sheet: SheetSnapshot, reading: TableReading, indicator: IndicatorRow, role: Role): Unit | null {
  if (PERCENT_ROLES.includes(role) || percentHeadersOf(reading).has(role)) return PERCENT;
  const { unit, measure, growth } = indicator.cells;
  const named = unit ?? measure;
  const own = named ? String(valueAt(sheet, named.row, named.col)).trim() : '';
  const averagesGrowth = growth && !MEASURED.includes(role) && valueAt(sheet, growth.row, growth.col) !== '';
  return averagesGrowth ? PERCENT : own ? unitNamed(own) : null;
}
