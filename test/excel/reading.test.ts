/** Reading a workbook through office.js: what comes back, in how many round trips, of what size. */
import { cellKey, sheetNamed } from '../../src/core/model/snapshot';
import { MemoryWorkbook } from '../../workbench/standin/model/memory';
import { area, cpuTime, IMPATIENCE, indicatorWorkbook, startOffice, type Bench } from './office';

let office: Bench;
beforeAll(async () => (office = await startOffice()));
afterAll(() => office.close());

const counted = () => office.standIn.counters;

test('the snapshot holds values, formulas, formats, merges, hidden rows and columns of every sheet', async () => {
  const workbook = indicatorWorkbook();
  const sheet = workbook.sheets[0]!;
  sheet.setFormats(area(2, 5, 9, 5), () => '0.00');
  sheet.merge(area(2, 1, 3, 1));
  sheet.hideRows([4], true);
  sheet.hideColumns([3], true);
  sheet.enter(area(6, 5), () => '#N/A', 'user');
  workbook.sheets[1]!.visibility = 'Hidden';
  const host = office.open(workbook);
  const snapshot = await host.read();
  const read = sheetNamed(snapshot, '指标')!;
  expect(snapshot).toMatchObject({ workbook: '指标.xlsx', active: 0 });
  expect(read.area).toEqual(area(1, 1, 10, 7));
  expect(read.values[1]!.slice(0, 3)).toEqual([1, '指标1', 10]);
  expect(read.values[5]![4]).toEqual({ error: '#N/A' });
  expect(read.formats[2]![4]).toBe('0.00');
  expect(read.formulas.get(cellKey(10, 3))).toBe('=SUM(C2:C9)');
  expect(read.formulas.has(cellKey(7, 7))).toBe(false);
  expect(read.merges).toEqual([area(2, 1, 3, 1)]);
  expect([...read.hiddenRows, ...read.hiddenColumns]).toEqual([4, 3]);
  expect(snapshot.sheets.map((s) => s.hidden)).toEqual([false, true]);
});

test('the first reading takes two round trips, every later one a single trip', async () => {
  const host = office.open(indicatorWorkbook());
  await host.read();
  expect(counted().requests).toBe(2);
  office.standIn.resetCounters();
  await host.read();
  expect(counted().requests).toBe(1);
});

test('a workbook of one sheet takes one round trip from the start', async () => {
  const workbook = indicatorWorkbook();
  workbook.removeSheet(workbook.sheets[1]!);
  const host = office.open(workbook);
  await host.read();
  expect(counted().requests).toBe(1);
});

test('sheets that came, went or were renamed since are read right', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  await host.read();
  workbook.removeSheet(workbook.sheets[1]!);
  workbook.addSheet('新表').enter(area(1, 1), () => 1, 'user');
  workbook.sheets[0]!.name = '考评指标';
  expect((await host.read()).sheets.map(({ name, area: a }) => [name, a])).toEqual([
    ['考评指标', area(1, 1, 10, 7)],
    ['新表', area(1, 1)],
  ]);
});

test('an empty sheet has no area', async () => {
  const workbook = indicatorWorkbook();
  workbook.addSheet('空表');
  expect((await office.open(workbook).read()).sheets[2]).toMatchObject({ area: null, values: [] });
});

/** `rows` × 12, Chinese text in two columns. */
function longWorkbook(rows: number): MemoryWorkbook {
  const workbook = new MemoryWorkbook('长表.xlsx');
  const sheet = workbook.addSheet('长表');
  for (let row = 1; row <= rows; row++)
    for (let col = 1; col <= 12; col++)
      sheet.put(row, col, {
        value: col === 2 || col === 4 ? `每低于1个百分点扣0.5分，扣完为止${row % 97}` : row * col,
      });
  return workbook;
}

// Processor time on a busy machine: a real block holds the thread every time.
jest.retryTimes(2);

test('a long table is read in blocks far below 5 MB, with progress, the pane’s thread free between them', async () => {
  const host = office.open(longWorkbook(20_000));
  const steps: number[] = [];
  const free = watchThread();
  const snapshot = await host.read({ progress: (done, of) => steps.push(done / of) });
  const read = snapshot.sheets[0]!;
  expect(read.values.length).toBe(20_000);
  expect(read.values[19_999]!.slice(0, 2)).toEqual([20_000, `每低于1个百分点扣0.5分，扣完为止${20_000 % 97}`]);
  expect(steps.at(-1)).toBe(1);
  expect(steps.length).toBeGreaterThan(10);
  expect(counted().largestResponse).toBeLessThan(1024 * 1024);
  expect(free()).toBeLessThan(100);
});

/** Gives the longest time that nothing else could run, the stand-in's own work left out: Excel computes elsewhere. */
function watchThread(): () => number {
  let longest = 0;
  let last = cpuTime();
  let busy = 0;
  const timer = setInterval(() => {
    const now = cpuTime();
    longest = Math.max(longest, now - last - (counted().busy - busy));
    [last, busy] = [now, counted().busy];
  }, 0);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

test('reading can be cancelled between blocks', async () => {
  const host = office.open(longWorkbook(20_000));
  const stop = new AbortController();
  const reading = host.read({ signal: stop.signal, progress: () => stop.abort() });
  await expect(reading).rejects.toMatchObject({ kind: 'cancelled', left: 'old', sentence: '已取消，工作表未改动。' });
});

test('when one answer would be too large, sizes are asked first and blocks follow', async () => {
  const host = office.open(indicatorWorkbook());
  office.standIn.payloadLimit = 6_000;
  const snapshot = await host.read();
  expect(snapshot.sheets[0]!.values.length).toBe(10);
  expect(snapshot.sheets[1]!.values.length).toBe(3);
});

test('a row that alone is too large is named', async () => {
  const workbook = indicatorWorkbook();
  workbook.sheets[0]!.put(3, 4, { value: '考'.repeat(9_000) });
  const host = office.open(workbook);
  office.standIn.payloadLimit = 9_000;
  await expect(host.read()).rejects.toMatchObject({
    kind: 'unreadable',
    sentence: '“指标”第3行的内容过长，Excel 无法传出。请缩短该行的文字后重试。',
  });
});

test('a sheet beyond what can be read is named with its size', async () => {
  const workbook = indicatorWorkbook();
  workbook.sheets[1]!.put(1_000_000, 16, { value: 1 });
  await expect(office.open(workbook).read()).rejects.toMatchObject({
    kind: 'unreadable',
    sentence: expect.stringContaining('“同组数据”有1000000行、16列') as string,
  });
});

test('a reading that gets no answer is tried once more, then told', async () => {
  const host = office.open(indicatorWorkbook(), 2 * IMPATIENCE);
  office.standIn.faults.arm({ kind: 'hang', request: 0, executed: false });
  expect((await host.read()).sheets.length).toBe(2);
  office.standIn.faults.arm(
    { kind: 'hang', request: 0, executed: false },
    { kind: 'hang', request: 1, executed: false },
  );
  await expect(host.read()).rejects.toMatchObject({ kind: 'slow', left: 'old' });
});
