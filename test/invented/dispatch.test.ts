/** The dispatch table of the damaged sample, built anew and held against that sample's expected file point by point. */
import { readFileSync } from 'node:fs';
import { reportOf } from '../../src/cli/report';
import { appraise } from '../../src/core/appraise';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { planWrites } from '../../src/core/writeback/plan';
import { readSnapshot } from '../../src/host/xlsx';
import { comparePoints, type Expected } from '../agreement';
import { fileOf } from './build';
import { DISPATCH } from './dispatch';

const NAME = '1-10月主要经济指标调度表';

test('the monthly dispatch table agrees with its expected file', async () => {
  const expected = JSON.parse(readFileSync(`test/fixtures/expected/${NAME}.expected.json`, 'utf8')) as Expected;
  const bytes = await fileOf({ name: NAME, about: '', sheets: [DISPATCH], tables: [] });
  const snapshot = readSnapshot(bytes, `${NAME}.xlsx`);
  const appraisal = appraise(snapshot, DEFAULT_SETTINGS);
  const report = reportOf(appraisal, planWrites(appraisal, snapshot, { kind: 'all' }), NAME);
  const points = comparePoints(expected, JSON.parse(JSON.stringify(report)) as Expected);
  expect(points.filter((p) => p.verdict !== 'right').map((p) => `${p.where}: ${p.note}`)).toEqual([]);
  expect(points.length).toBeGreaterThan(150);
}, 60_000);
