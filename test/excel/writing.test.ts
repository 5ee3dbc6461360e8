/** Writing and undoing through office.js: round trips, bytes, looks, settings, selection, changes. */
import type { Restore } from '../../src/core/model/plan';
import { ExcelHost } from '../../src/host/excel/host';
import {
  area,
  at,
  indicatorWorkbook,
  picture,
  pictureAfter,
  plan,
  REASON,
  SCORE,
  scorePlan,
  startOffice,
  write,
  type Bench,
} from './office';

let office: Bench;
beforeAll(async () => (office = await startOffice()));
afterAll(() => office.close());

const counted = () => office.standIn.counters;

test('a plan of usual size: one round trip to look, one to write and read back', async () => {
  const workbook = indicatorWorkbook();
  const planned = scorePlan(workbook);
  const host = office.open(workbook);
  await host.read();
  office.standIn.resetCounters();
  const applied = await host.apply(planned);
  expect(applied.cells).toBe(planned.writes.length);
  expect(counted().requests).toBe(2);
  expect(counted().requestBytes + counted().responseBytes).toBeLessThan(20_000);
  expect(picture(workbook)).toEqual(pictureAfter(indicatorWorkbook, planned));
});

test('undo puts back every cell exactly, also in a new pane that only has the record as plain data', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  const { restore } = await host.apply(scorePlan(workbook));
  const record = JSON.parse(JSON.stringify(restore)) as Restore;
  office.standIn.resetCounters();
  const undone = await new ExcelHost().restore(record);
  expect(undone).toEqual({ cells: restore.cells.length, kept: [] });
  expect(counted().requests).toBe(2);
  expect(picture(workbook)).toEqual(picture(indicatorWorkbook()));
});

test('undo keeps cells that were changed since and names them; forced, it puts those back too', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  const { restore } = await host.apply(scorePlan(workbook));
  const sheet = workbook.sheets[0]!;
  sheet.enter(area(4, SCORE), () => 3, 'user');
  sheet.enter(area(12, 1), () => '备注', 'user');
  const undone = await host.restore(restore);
  expect(undone).toEqual({ cells: restore.cells.length - 1, kept: [at(4, SCORE)] });
  expect([sheet.value(4, SCORE), sheet.value(2, SCORE), sheet.value(12, 1)]).toEqual([3, '', '备注']);
  expect(await host.restore(restore, { force: true })).toMatchObject({ kept: [] });
  expect(sheet.value(4, SCORE)).toBe(8.5);
});

test('a formula that the user allowed to be overwritten comes back as a formula', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  const { restore } = await host.apply(plan([write(10, SCORE, 70, workbook.sheets[0]!)]));
  expect(workbook.sheets[0]!.cell(10, SCORE)).toMatchObject({ value: 70 });
  await host.restore(restore);
  expect(workbook.sheets[0]!.cell(10, SCORE)?.formula).toBe('=SUM(E2:E9)');
});

test.each([
  '=1+1',
  '+86',
  '-2.5分',
  '@某',
  '100',
  '85%',
  '１２',
  '2024-11-25',
  '3月5日',
  'TRUE',
  '#N/A',
  "'引号",
  '低于均值2个百分点',
])('the text %s stays that text and comes back as what it was', async (text) => {
  const workbook = indicatorWorkbook();
  const sheet = workbook.sheets[0]!;
  const host = office.open(workbook);
  const { restore } = await host.apply(plan([write(2, REASON, text, sheet)]));
  expect(sheet.cell(2, REASON)).toMatchObject({ value: text });
  expect(sheet.cell(2, REASON)?.formula).toBeUndefined();
  // What stands there as text is put back as text.
  sheet.put(2, REASON, { value: text, quoted: true });
  await host.apply(plan([write(2, REASON, '其他', sheet)])).then(({ restore: r }) => host.restore(r));
  expect(sheet.cell(2, REASON)).toMatchObject({ value: text });
  await host.restore(restore);
  expect(sheet.value(2, REASON)).toBe('');
});

test('a number in a column of text format counts as written', async () => {
  const workbook = indicatorWorkbook();
  const sheet = workbook.sheets[0]!;
  sheet.setFormats(area(2, SCORE, 9, SCORE), () => '@');
  const host = office.open(workbook);
  const { restore } = await host.apply(scorePlan(workbook));
  expect(sheet.cell(2, SCORE)).toMatchObject({ value: '9.5', format: '@' });
  await host.restore(restore);
  expect(sheet.value(2, SCORE)).toBe('');
});

test('a new column takes over the format of its neighbour and gives it back at undo', async () => {
  const workbook = indicatorWorkbook();
  const sheet = workbook.sheets[0]!;
  sheet.setFormats(area(2, DEDUCTION_COLUMN, 9, DEDUCTION_COLUMN), () => '0.00');
  sheet.restyle(area(1, DEDUCTION_COLUMN, 9, DEDUCTION_COLUMN), () => ({ bold: true, fill: '#DDEBF7' }));
  sheet.put(5, 8, { value: '', style: { fill: '#FFFF00' } });
  const before = picture(workbook);
  const host = office.open(workbook);
  const writes = [1, 2, 3, 4, 5].map((row) => ({
    ...write(row, 8, row === 1 ? '预警' : row, sheet),
    formatFrom: at(row, DEDUCTION_COLUMN),
  }));
  const { restore } = await host.apply(plan(writes));
  expect(sheet.cell(2, 8)).toMatchObject({ value: 2, format: '0.00', style: { bold: true } });
  // A cell that has looks of its own keeps them.
  expect(sheet.cell(5, 8)).toMatchObject({ value: 5, style: { fill: '#FFFF00' } });
  await host.restore(JSON.parse(JSON.stringify(restore)) as Restore);
  expect(picture(workbook)).toEqual(before);
});

const DEDUCTION_COLUMN = 6;

test('a fill for 预警 is set, taken away, and at undo as it was', async () => {
  const workbook = indicatorWorkbook();
  const sheet = workbook.sheets[0]!;
  sheet.restyle(area(3, 8), () => ({ fill: '#00FF00' }));
  const before = picture(workbook);
  const host = office.open(workbook);
  const { restore } = await host.apply(
    plan([
      { ...write(2, 8, '低于目标', sheet), fill: 'red' },
      { ...write(3, 8, '未达进度', sheet), fill: 'none' },
    ]),
  );
  expect(sheet.cell(2, 8)?.style?.fill).toBe('#FFC7CE');
  expect(sheet.cell(3, 8)?.style?.fill).toBeUndefined();
  await host.restore(restore);
  expect(picture(workbook)).toEqual(before);
});

test('nothing to write makes no round trip', async () => {
  const host = office.open(indicatorWorkbook());
  expect(await host.apply(plan([]))).toEqual({ cells: 0, restore: { cells: [] } });
  expect(counted().requests).toBe(0);
});

test('10,000 rows are written in blocks under 5 MB, with progress; cancelled half-way nothing is changed', async () => {
  const make = () => {
    const workbook = indicatorWorkbook();
    for (let row = 11; row <= 10_000; row++) workbook.sheets[0]!.put(row, 1, { value: row });
    return workbook;
  };
  const workbook = make();
  const sheet = workbook.sheets[0]!;
  const writes = Array.from({ length: 9_990 }, (_, i) => i + 11).flatMap((row) => [
    write(row, SCORE, row / 8, sheet),
    write(row, REASON, `低于目标${row}个百分点`, sheet),
  ]);
  const host = office.open(workbook);
  const steps: number[] = [];
  const { restore } = await host.apply(plan(writes), { progress: (done, of) => steps.push(done / of) });
  expect([sheet.value(10_000, SCORE), sheet.value(11, REASON)]).toEqual([1_250, '低于目标11个百分点']);
  expect(steps.length).toBeGreaterThan(4);
  expect(steps.at(-1)).toBe(1);
  expect(Math.max(counted().largestRequest, counted().largestResponse)).toBeLessThan(1024 * 1024);

  const stop = new AbortController();
  const undoing = host.restore(restore, { signal: stop.signal, progress: () => stop.abort() });
  await expect(undoing).rejects.toMatchObject({ kind: 'cancelled', left: 'old' });
  expect([sheet.value(11, SCORE), sheet.value(10_000, SCORE)]).toEqual([11 / 8, 1_250]);
});

test('texts are kept in the workbook under our prefix, long ones in pieces', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  expect(await host.loadSetting('last-run')).toBeNull();
  const long = '考评'.repeat(50_000);
  await host.saveSetting('last-run', long);
  expect(await host.loadSetting('last-run')).toBe(long);
  expect([...workbook.settings.keys()].every((key) => key.startsWith('kaoping.'))).toBe(true);
  await host.saveSetting('last-run', '短');
  expect([await host.loadSetting('last-run'), workbook.settings.size]).toEqual(['短', 1]);
  await host.saveSetting('last-run', null);
  expect([await host.loadSetting('last-run'), workbook.settings.size]).toEqual([null, 0]);
});

test('texts kept at once share their round trips, and each is found again', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  office.standIn.resetCounters();
  await Promise.all([host.saveSetting('last-run', '记录'.repeat(20_000)), host.saveSetting('settings', '设置')]);
  expect(counted().requests).toBe(2);
  const both = await Promise.all([host.loadSetting('last-run'), host.loadSetting('settings')]);
  expect(both).toEqual(['记录'.repeat(20_000), '设置']);
  expect(counted().requests).toBe(4);
  await Promise.all([host.saveSetting('last-run', null), host.saveSetting('settings', '新')]);
  expect(await Promise.all([host.loadSetting('last-run'), host.loadSetting('settings')])).toEqual([null, '新']);
});

test('a cell is brought into view; a hidden or missing sheet is told', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  await host.reveal(at(2, 1, '同组数据'));
  expect(workbook.selection).toMatchObject({ areas: [area(2, 1)] });
  expect(workbook.active.name).toBe('同组数据');
  workbook.sheets[0]!.visibility = 'Hidden';
  await expect(host.reveal(at(2, 1))).rejects.toMatchObject({
    kind: 'other',
    sentence: '工作表“指标”已隐藏，无法定位。请取消隐藏后重试。',
  });
  await expect(host.reveal(at(1, 1, '没有'))).rejects.toMatchObject({
    sentence: expect.stringContaining('没有找到工作表“没有”') as string,
  });
});

test('a selection of several areas is given as rows in order', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  workbook.select(workbook.sheets[0]!, [area(8, 1, 9, 2), area(2, 3), area(3, 3, 4, 3)]);
  expect(await host.selection()).toEqual({
    sheet: '指标',
    rows: [
      [2, 4],
      [8, 9],
    ],
  });
});

test('changes by a person are told, our own are not', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  await host.read();
  const heard: unknown[] = [];
  const stop = await host.onChange((change) => heard.push(change));
  await host.apply(scorePlan(workbook));
  workbook.sheets[1]!.enter(area(2, 2), () => 9, 'user');
  await new Promise((resolve) => setTimeout(resolve, 20));
  await stop();
  workbook.sheets[1]!.enter(area(3, 2), () => 9, 'user');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([{ sheet: '同组数据', address: 'B2' }]);
});
