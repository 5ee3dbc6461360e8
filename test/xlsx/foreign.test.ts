/** Official workbooks by LibreOffice, openpyxl and WPS: what the plan does not name stays byte for byte, and the marks stand where they belong. */
import { appraise } from '../../src/core/appraise';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { sheetNamed, valueAt } from '../../src/core/model/snapshot';
import { planWrites } from '../../src/core/writeback/plan';
import { patchWorkbook, readSnapshot } from '../../src/host/xlsx';
import { foreignBooks } from './programs';
import { compareFiles } from './untouched';

test.each(foreignBooks().map((b) => [b.name, b] as const))('%s', (_, { name, bytes, parts }) => {
  const original = new Uint8Array(bytes);
  const snapshot = readSnapshot(bytes, `${name}.xlsx`);
  const plan = planWrites(appraise(snapshot, DEFAULT_SETTINGS), snapshot, { kind: 'all' });
  expect(plan.writes.length).toBeGreaterThanOrEqual(3);
  const written = patchWorkbook(bytes, plan);
  expect(Buffer.compare(bytes, original)).toBe(0);
  expect(compareFiles(bytes, written, snapshot, plan, parts).troubles).toEqual([]);
  const after = readSnapshot(written, `${name}.xlsx`);
  for (const { at, after: value } of plan.writes) {
    const sheet = sheetNamed(after, at.sheet);
    expect(sheet && valueAt(sheet, at.row, at.col)).toBe(value);
  }
});
