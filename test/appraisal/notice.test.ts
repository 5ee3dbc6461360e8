/** The briefing of a notice (通报): a mean, the first and the last, every figure with its cells; never a sum over organisations. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/core/analyse';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { readSnapshot } from '../../src/host/xlsx';
import { coreEngine } from '../../src/session/coreEngine';

const file = '12345热线办理绩效通报（11月）.xlsx';
const snapshot = readSnapshot(new Uint8Array(readFileSync(join(__dirname, '../../samples', file))), file);

test('organisations by mark, the mean of all blocks of the list', async () => {
  const appraisal = await coreEngine.appraise(snapshot, DEFAULT_SETTINGS);
  const { text, figures } = analyse(appraisal, snapshot)!.briefing;
  const rows = appraisal.tables.filter((t) => t.reading.form === 'organisations').flatMap((t) => t.rows);
  const hundredths = rows.map((r) => Number(r.mark!.mul(100).toString()));
  expect(rows).toHaveLength(30);
  const mean = (Math.round(hundredths.reduce((a, b) => a + b, 0) / 30) / 100).toFixed(2);
  expect(text).toContain(`共30个单位，平均得分${mean}分。`);
  expect(text).toContain('得分靠前的为县工信商务局（98.60分）、');
  expect(text).not.toMatch(/1435|1500/);
  for (const { start, end } of figures) expect(text.slice(start, end)).toMatch(/^[\d.]+$/);
  const bare = figures.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  expect(bare).not.toMatch(/\d/);
});
