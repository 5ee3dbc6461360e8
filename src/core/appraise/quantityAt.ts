/** The only place that reads a row's own cell of a role as a quantity for 预警, whatever the row's rule asks for. */
import { readValue } from '../layout';
import { columnOf, type IndicatorRow, type Role, type TableReading } from '../model/indicator';
import type { Quantity, Unit } from '../model/quantity';
import { formatAt, sheetNamed, valueOf, type Snapshot } from '../model/snapshot';
import { unitNamed } from '../text/units';

const PERCENT_ROLES: readonly Role[] = ['growth', 'growth_target', 'schedule', 'completion'];
const MEASURED: readonly Role[] = ['actual', 'target', 'last_year', 'best', 'worst'];

/** null for no cell, an empty one, or one without a single number. A target that says 序时进度 is the schedule. */
export function quantityAt(
  snapshot: Snapshot,
  reading: TableReading,
  indicator: IndicatorRow,
  role: Role,
): Quantity | null {
  const target = role === 'target' || role === 'schedule' ? read(snapshot, reading, indicator, 'target') : null;
  if (role === 'target') return target && !target.bySchedule ? target.quantity : null;
  if (role === 'schedule' && !indicator.cells.schedule) return target?.bySchedule ? target.quantity : null;
  return read(snapshot, reading, indicator, role)?.quantity ?? null;
}

function read(snapshot: Snapshot, reading: TableReading, indicator: IndicatorRow, role: Role) {
  const at = indicator.cells[role];
  const sheet = at && sheetNamed(snapshot, at.sheet);
  if (!at || !sheet) return null;
  const value = valueOf(snapshot, at);
  if (value === '') return null;
  const unit = unitOf(snapshot, reading, indicator, role);
  const found = readValue(value, formatAt(sheet, at.row, at.col), { unit, role });
  const number = found.state === 'value' ? found.number : null;
  if (!number) return null;
  const quantity: Quantity = { ...number, unit: number.unit ?? unit, at, shown: found.shown };
  return { quantity, bySchedule: typeof value === 'string' && value.includes('序时') };
}

/** What a bare number of that role is measured in; null when neither the row nor the header says. */
function unitOf(snapshot: Snapshot, reading: TableReading, indicator: IndicatorRow, role: Role): Unit | null {
  if (PERCENT_ROLES.includes(role)) return unitNamed('%');
  const header = columnOf(reading, role)?.header ?? '';
  if (/[（(][%％][)）]/.test(header)) return unitNamed('%');
  const measure = indicator.cells.unit ?? indicator.cells.measure;
  const own = measure ? String(valueOf(snapshot, measure)).trim() : '';
  const growth = indicator.cells.growth;
  const averagesGrowth = growth && valueOf(snapshot, growth) !== '' && !MEASURED.includes(role);
  return averagesGrowth ? unitNamed('%') : own ? unitNamed(own) : null;
}
