/** What the rules of `rules.test.ts` say besides: filters of tables, rows hidden by hand, undo under the same guards, what comes back changed. */
import type { MemoryWorkbook } from '../../workbench/standin/model/memory';
import type { OurSheet } from '../../src/core/model/sheets';
import { HostFailure } from '../../src/host/port';
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

const sheetOf = (workbook: MemoryWorkbook) => workbook.sheets[0]!;

async function failure(work: Promise<unknown>): Promise<HostFailure> {
  const error: unknown = await work.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(HostFailure);
  return error as HostFailure;
}

const ONLY_LAST = Array.from({ length: 7 }, (_, i) =>
  i === 1 ? { filterOn: 'Values', values: ['指标6', '指标7'] } : null,
);

describe('1 a filter inside a table (ListObject)', () => {
  function filtered(): MemoryWorkbook {
    const workbook = indicatorWorkbook();
    const sheet = sheetOf(workbook);
    sheet.tables.push({ name: '表1', area: area(1, 1, 9, 7), filter: null });
    sheet.applyFilter({ area: area(1, 1, 9, 7), criteria: ONLY_LAST }, sheet.tables[0]);
    return workbook;
  }
  const tableFilter = (workbook: MemoryWorkbook) => sheetOf(workbook).tables[0]!.filter;

  test('is seen: rows are refused with their number, nothing is written', async () => {
    const workbook = filtered();
    const before = picture(workbook);
    expect(await failure(office.open(workbook).apply(scorePlan(workbook)))).toMatchObject({
      kind: 'filtered',
      left: 'old',
      sentence: expect.stringContaining('有6行被筛选隐藏') as string,
    });
    expect(picture(workbook)).toEqual(before);
  });

  test('with leave it is lifted, every row is right, and it stands again; undo likewise', async () => {
    const workbook = filtered();
    const host = office.open(workbook);
    const { restore } = await host.apply(scorePlan(workbook), { liftFilter: true });
    const sheet = sheetOf(workbook);
    expect([2, 5, 9].map((row) => sheet.value(row, SCORE))).toEqual([9.5, 8.75, 7.75]);
    expect(tableFilter(workbook)).toEqual(tableFilter(filtered()));
    expect([...sheet.filteredRows]).toEqual([...sheetOf(filtered()).filteredRows]);
    await host.restore(restore);
    expect(picture(workbook)).toEqual(picture(filtered()));
  });
});

test('1 rows hidden by hand take their marks in their own rows and stay hidden', async () => {
  const make = () => {
    const workbook = indicatorWorkbook();
    sheetOf(workbook).hideRows([3, 4, 8], true);
    return workbook;
  };
  const workbook = make();
  const planned = scorePlan(workbook);
  await office.open(workbook).apply(planned);
  expect(picture(workbook)).toEqual(pictureAfter(make, planned));
});

test('1 a filter put on between the look and the write: the values land in wrong rows, which is seen and told', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  await host.read();
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  office.standIn.faults.arm({ kind: 'late', request: 1, until: held });
  const writing = failure(host.apply(scorePlan(workbook)));
  await new Promise((resolve) => setTimeout(resolve, 30));
  sheetOf(workbook).applyFilter({ area: area(1, 1, 9, 7), criteria: ONLY_LAST });
  go();
  const told = await writing;
  sheetOf(workbook).applyFilter(null);
  if (told.left === 'old') expect(picture(workbook)).toEqual(picture(indicatorWorkbook()));
  else expect(told.left).toBe('unknown');
});

test('4 an empty text clears a cell, and undo puts back what it held', async () => {
  const workbook = indicatorWorkbook();
  const sheet = sheetOf(workbook);
  const host = office.open(workbook);
  const { restore } = await host.apply(plan([write(4, SCORE, '', sheet), write(7, REASON, '', sheet)]));
  expect([sheet.value(4, SCORE), sheet.value(7, REASON)]).toEqual(['', '']);
  await host.restore(restore);
  expect(picture(workbook)).toEqual(picture(indicatorWorkbook()));
});

test('5 five megabytes of texts to write: each request stays below the limit', async () => {
  const workbook = indicatorWorkbook();
  const sheet = sheetOf(workbook);
  const reason = '低于全市平均水平，每低1个百分点扣0.5分。'.repeat(300);
  const host = office.open(workbook);
  await host.read();
  office.standIn.resetCounters();
  const writes = Array.from({ length: 400 }, (_, i) => write(i + 12, REASON, `${i}${reason}`, sheet));
  await host.apply(plan(writes));
  expect([sheet.value(12, REASON), sheet.value(411, REASON)]).toEqual([`0${reason}`, `399${reason}`]);
  expect(office.standIn.counters.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  expect(office.standIn.counters.largestRequest).toBeLessThan(2 * 1024 * 1024);
});

test('5 a sheet of ours with megabytes of text: cut by bytes as well', async () => {
  const workbook = indicatorWorkbook();
  const text = '每低于全市平均水平1个百分点扣0.5分，扣完为止。'.repeat(200);
  const rows = Array.from({ length: 500 }, (_, i) => ({ cells: [{ value: `${i}${text}`, style: 'text' as const }] }));
  const sheet: OurSheet = {
    kind: '计分明细',
    name: '计分明细',
    rows,
    widths: [60],
    merges: [],
    charts: [],
    headerRows: { freeze: 0, repeat: null },
    landscape: false,
    pageBreaks: [],
  };
  await office.open(workbook).makeSheets([sheet]);
  expect(workbook.find('计分明细')!.value(500, 1)).toBe(`499${text}`);
  expect(office.standIn.counters.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  expect(office.standIn.counters.largestRequest).toBeLessThan(2 * 1024 * 1024);
});

describe('5 a record of megabytes kept in the workbook', () => {
  const record = '记录'.repeat(1_500_000);

  test('goes and comes in pieces, and goes again', async () => {
    const workbook = indicatorWorkbook();
    const host = office.open(workbook);
    await host.saveSetting('last-run', '旧');
    office.standIn.resetCounters();
    await host.saveSetting('last-run', record);
    expect(await host.loadSetting('last-run')).toBe(record);
    const { largestRequest, largestResponse } = office.standIn.counters;
    expect(Math.max(largestRequest, largestResponse)).toBeLessThan(4 * 1024 * 1024);
    await host.saveSetting('last-run', '短');
    expect([await host.loadSetting('last-run'), workbook.settings.size]).toEqual(['短', 1]);
  });

  test('broken off in the middle it is no record, never half of one', async () => {
    const workbook = indicatorWorkbook();
    const host = office.open(workbook);
    await host.saveSetting('last-run', '旧'.repeat(100_000));
    office.standIn.faults.arm({ kind: 'refuse', request: 3, code: 'GeneralException' });
    await failure(host.saveSetting('last-run', record));
    office.standIn.faults.arm();
    expect(await host.loadSetting('last-run')).toBeNull();
    await host.saveSetting('last-run', '新');
    expect(await host.loadSetting('last-run')).toBe('新');
  });
});

describe('undo under the same guards', () => {
  async function written() {
    const workbook = indicatorWorkbook();
    const host = office.open(workbook);
    const { restore } = await host.apply(scorePlan(workbook));
    return { workbook, host, restore, after: picture(workbook) };
  }

  test('2 while a cell is being edited nothing is put back; afterwards it is', async () => {
    const { workbook, host, restore, after } = await written();
    workbook.editing = true;
    expect(await failure(host.restore(restore))).toMatchObject({ kind: 'editing' });
    workbook.editing = false;
    expect(picture(workbook)).toEqual(after);
    await host.restore(restore);
    expect(picture(workbook)).toEqual(picture(indicatorWorkbook()));
  });

  test('8 a sheet protected since: told, still protected, unchanged', async () => {
    const { workbook, host, restore, after } = await written();
    sheetOf(workbook).protected = true;
    expect(await failure(host.restore(restore))).toMatchObject({ kind: 'protected' });
    expect(sheetOf(workbook).protected).toBe(true);
    expect(picture(workbook)).toEqual(after);
  });

  test('12 another workbook answers: it is left alone', async () => {
    const { workbook, host, restore } = await written();
    await host.read();
    const other = indicatorWorkbook();
    other.name = '另一个.xlsx';
    office.standIn.switchTo(other);
    expect(await failure(host.restore(restore))).toMatchObject({ kind: 'switched' });
    expect(picture(other)).toEqual(picture(indicatorWorkbook()));
    expect(sheetOf(workbook).value(2, SCORE)).toBe(9.5);
  });
});

test('9 what is read back is not what was written: put back and told, with the cell', async () => {
  const workbook = indicatorWorkbook();
  const sheet = sheetOf(workbook);
  const host = office.open(workbook);
  await host.read();
  // Somebody else’s value arrives in the middle of the batch.
  let meddled = false;
  workbook.subscribe((change) => {
    if (meddled || change.kind !== 'cells' || change.origin !== 'addin') return;
    meddled = true;
    sheet.put(6, SCORE, { value: 1 });
  });
  const told = await failure(host.apply(scorePlan(workbook)));
  expect(told.left).not.toBe('new');
  expect(told.cells).toEqual(expect.arrayContaining([at(6, SCORE)]));
  expect(sheet.value(2, SCORE)).toBe('');
});

test('14 whole columns selected: rows from first to last, nothing of them is loaded', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  workbook.select(sheetOf(workbook), [area(1, 1, 1_048_576, 3)]);
  office.standIn.resetCounters();
  expect(await host.selection()).toEqual({ sheet: '指标', rows: [[1, 1_048_576]] });
  expect(office.standIn.counters.responseBytes).toBeLessThan(2_000);
});
