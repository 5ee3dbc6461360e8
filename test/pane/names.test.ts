/** What a list says of an indicator: rows of one name are told apart, and a value has the unit of its own cell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/core/analyse';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { readSnapshot } from '../../src/host/xlsx';
import { coreEngine } from '../../src/session/coreEngine';
import { reached } from '../../src/taskpane/state/measured';
import { besideName } from '../../src/taskpane/state/names';

async function opened(file: string) {
  const snapshot = readSnapshot(new Uint8Array(readFileSync(join(__dirname, '../../samples', file))), file);
  const appraisal = await coreEngine.appraise(snapshot, DEFAULT_SETTINGS);
  return { snapshot, appraisal };
}

test('rows under one merged name are told by how their rules begin, others by their name alone', async () => {
  const { appraisal } = await opened('石梯镇2024年度绩效考评评分表.xlsx');
  const rows = appraisal.tables[0]!.rows.filter((row) => row.indicator.name === '经济发展');
  const said = rows.map((row) => besideName(appraisal, { table: 0, row: row.indicator.row }));
  expect(said[4]).toBe('税收任务按完成比例计分');
  expect(new Set(said).size).toBe(5);
  const alone = appraisal.tables[0]!.rows.find((row) => row.indicator.name === '社会评价')!;
  expect(besideName(appraisal, { table: 0, row: alone.indicator.row })).toBe('');
  expect(besideName(appraisal, null)).toBe('');
});

test('a count below values typed in % is no percentage', async () => {
  const { appraisal, snapshot } = await opened('石梯镇2024年度绩效考评评分表.xlsx');
  const wins = analyse(appraisal, snapshot)!.outlook.open;
  const firms = wins.find((win) => win.at.row === 13)!;
  expect(reached(firms.from, firms, { state: { appraisal }, snapshot } as never)).toBe('1');
  const rate = wins.find((win) => win.at.row === 6)!;
  expect(reached(rate.from, rate, { state: { appraisal }, snapshot } as never)).toBe('98%');
});
