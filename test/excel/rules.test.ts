/** The fifteen complaints of Office.js users, each a rule for the Excel host: one test a rule, in the order of the list. */
import { sheetNamed } from '../../src/core/model/snapshot';
import { HostFailure } from '../../src/host/port';
import type { MemoryWorkbook } from '../../workbench/standin/model/memory';
import {
  area,
  at,
  IMPATIENCE,
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

/** A filter that hides rows 2–6. */
function filtered(): MemoryWorkbook {
  const workbook = indicatorWorkbook();
  const criteria = Array.from({ length: 7 }, (_, i) =>
    i === 1 ? { filterOn: 'Values', values: ['指标6', '指标7'] } : null,
  );
  sheetOf(workbook).applyFilter({ area: area(1, 1, 9, 7), criteria });
  return workbook;
}

describe('1 filtered rows', () => {
  test('are refused with their number, nothing is written', async () => {
    const workbook = filtered();
    const before = picture(workbook);
    const refused = await failure(office.open(workbook).apply(scorePlan(workbook)));
    expect(refused).toMatchObject({
      kind: 'filtered',
      left: 'old',
      sentence: '“指标”有6行被筛选隐藏。为避免写错行，未写入任何内容。可暂时取消筛选再写入，写入后筛选照原样恢复。',
    });
    expect(picture(workbook)).toEqual(before);
  });

  test('with leave, the filter is lifted, every row is right, the filter stands again with the same conditions', async () => {
    const workbook = filtered();
    const planned = scorePlan(workbook);
    const host = office.open(workbook);
    const { restore } = await host.apply(planned, { liftFilter: true });
    expect(picture(workbook)).toEqual(pictureAfter(filteredAfterwards(planned), planned));
    await host.restore(restore);
    expect(picture(workbook)).toEqual(picture(filtered()));
  });

  test('a filter that hides no row is no obstacle', async () => {
    const workbook = indicatorWorkbook();
    const criteria = Array.from({ length: 7 }, (_, i) => (i === 2 ? { filterOn: 'Custom', criterion1: '>0' } : null));
    sheetOf(workbook).applyFilter({ area: area(1, 1, 9, 7), criteria });
    expect((await office.open(workbook).read()).sheets[0]!.filtered).toBe(false);
    await office.open(workbook).apply(scorePlan(workbook));
    expect(sheetOf(workbook).value(9, SCORE)).toBe(7.75);
  });

  /** Values first, then the filter: what a person would get. */
  const filteredAfterwards = (planned: ReturnType<typeof scorePlan>) => () => {
    const workbook = filtered();
    const { filter } = sheetOf(workbook);
    sheetOf(workbook).applyFilter(null);
    for (const { at: ref, after } of planned.writes)
      sheetOf(workbook).enter(area(ref.row, ref.col), () => (typeof after === 'string' ? `'${after}` : after), 'user');
    sheetOf(workbook).applyFilter(filter);
    return workbook;
  };
});

test('2 cell-edit mode: told as such at once, nothing pending, and it goes when the edit has ended', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  await host.read();
  workbook.editing = true;
  expect(await failure(host.apply(scorePlan(workbook)))).toMatchObject({
    kind: 'editing',
    left: 'old',
    sentence: '正在编辑单元格。请按 Enter 结束编辑，将自动继续。',
  });
  expect(await failure(host.read())).toMatchObject({ kind: 'editing' });
  workbook.editing = false;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(sheetOf(workbook).value(2, SCORE)).toBe('');
  await host.apply(scorePlan(workbook));
  expect(sheetOf(workbook).value(2, SCORE)).toBe(9.5);
});

test('2 a setting is kept even while a cell is being edited: Excel may hold it back', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  workbook.editing = true;
  setTimeout(() => (workbook.editing = false), 40);
  await host.saveSetting('last-run', '记录');
  expect(workbook.settings.size).toBe(1);
});

test('3 values above 5 million cells come back null: such a sheet is refused by its size, never half read', async () => {
  const workbook = indicatorWorkbook();
  workbook.sheets[1]!.put(600_000, 10, { value: 1 });
  expect(await failure(office.open(workbook).read())).toMatchObject({
    kind: 'unreadable',
    sentence: expect.stringContaining('600000行、10列') as string,
  });
});

test('4 one matrix for a block; cells between that are not meant stay as they are', async () => {
  const workbook = indicatorWorkbook();
  const sheet = sheetOf(workbook);
  sheet.enter(area(3, SCORE), () => '=C3-0.5', 'user');
  workbook.recalculate();
  const host = office.open(workbook);
  await host.read();
  office.standIn.resetCounters();
  await host.apply(plan([2, 4, 5, 9].map((row) => write(row, SCORE, row, sheet))));
  expect(sheet.cell(3, SCORE)).toMatchObject({ formula: '=C3-0.5', value: 9.5 });
  expect(office.standIn.counters).toMatchObject({ requests: 2 });
  expect(office.standIn.counters.actions).toBeLessThan(40);
});

test('5 five megabytes: blocks are cut by bytes, so long Chinese texts make smaller ones', async () => {
  const workbook = indicatorWorkbook();
  for (let row = 11; row <= 900; row++)
    sheetOf(workbook).put(row, 4, { value: `每低于1个百分点扣0.5分，扣完为止${row}`.repeat(100) });
  const host = office.open(workbook);
  expect(sheetNamed(await host.read(), '指标')!.values.length).toBe(900);
  expect(office.standIn.counters.responseBytes).toBeGreaterThan(5 * 1024 * 1024);
  expect(office.standIn.counters.requests).toBeGreaterThan(4);
});

test('6 what was overwritten is ours to put back: values, formulas, texts that look like formulas', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  const { restore } = await host.apply(scorePlan(workbook));
  await host.restore(restore);
  expect(sheetOf(workbook).cell(7, REASON)).toMatchObject({ value: '=原有说明' });
  expect(picture(workbook)).toEqual(picture(indicatorWorkbook()));
});

test('7 change events may be missing: what a cell holds is looked at again at the write', async () => {
  const workbook = indicatorWorkbook();
  const planned = scorePlan(workbook);
  // Put in without any event.
  sheetOf(workbook).put(6, SCORE, { value: 5 });
  expect(await failure(office.open(workbook).apply(planned))).toMatchObject({
    kind: 'conflict',
    left: 'old',
    cells: [at(6, SCORE)],
    sentence: '计分期间“指标”E6被其他人修改，未写入任何内容。请重算。',
  });
  expect(sheetOf(workbook).value(2, SCORE)).toBe('');
});

test('8 a protected sheet is named and stays protected', async () => {
  const workbook = indicatorWorkbook();
  sheetOf(workbook).protected = true;
  const host = office.open(workbook);
  expect((await host.read()).sheets[0]!.protected).toBe(true);
  expect(await failure(host.apply(scorePlan(workbook)))).toMatchObject({
    kind: 'protected',
    left: 'old',
    sentence: '“指标”设有工作表保护，未写入任何内容。请在“审阅”选项卡中撤销工作表保护后重试。',
  });
  expect(sheetOf(workbook).protected).toBe(true);
});

test('9 a cell changed by somebody else between look and write does not pass as ours', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  const { restore } = await host.apply(scorePlan(workbook));
  sheetOf(workbook).enter(area(3, SCORE), () => 1, 'user');
  expect((await host.restore(restore)).kept).toEqual([at(3, SCORE)]);
});

test('10 a sync that hangs: told after a time; a write that was carried out all the same counts as done', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook, IMPATIENCE);
  office.standIn.faults.arm({ kind: 'hang', request: 1, executed: true });
  expect(await host.apply(scorePlan(workbook))).toMatchObject({ cells: 23 });
  office.standIn.faults.arm({ kind: 'hang', request: 0, executed: false });
  expect(await failure(host.apply(plan([write(2, SCORE, 1, sheetOf(workbook))])))).toMatchObject({
    kind: 'slow',
    left: 'old',
  });
});

test('11 formulas follow what was written, since no macro of the workbook hears of it', async () => {
  const workbook = indicatorWorkbook();
  await office.open(workbook).apply(scorePlan(workbook));
  workbook.recalculate();
  expect(sheetOf(workbook).value(10, SCORE)).toBe(69);
});

describe('12 two workbooks', () => {
  test('another one answers: nothing is written to it', async () => {
    const workbook = indicatorWorkbook();
    const host = office.open(workbook);
    await host.read();
    const other = indicatorWorkbook();
    other.name = '另一个.xlsx';
    office.standIn.switchTo(other);
    expect(await failure(host.apply(scorePlan(workbook)))).toMatchObject({
      kind: 'switched',
      left: 'old',
      sentence: '当前工作簿已切换，未写入任何内容。请回到“指标.xlsx”后重试。',
    });
    expect(picture(other)).toEqual(picture(indicatorWorkbook()));
  });

  test('one without such a sheet', async () => {
    const workbook = indicatorWorkbook();
    const host = office.open(workbook);
    await host.read();
    const other = indicatorWorkbook();
    other.name = '另一个.xlsx';
    sheetOf(other).name = '别的';
    office.standIn.switchTo(other);
    expect(await failure(host.apply(scorePlan(workbook)))).toMatchObject({ kind: 'switched' });
  });

  test('Excel says InvalidSelection', async () => {
    const workbook = indicatorWorkbook();
    const host = office.open(workbook);
    await host.read();
    office.standIn.faults.arm({ kind: 'refuse', request: 0, code: 'InvalidSelection' });
    expect(await failure(host.apply(scorePlan(workbook)))).toMatchObject({ kind: 'switched', left: 'old' });
  });

  test('the sheet was renamed in the same workbook', async () => {
    const workbook = indicatorWorkbook();
    const host = office.open(workbook);
    await host.read();
    const planned = scorePlan(workbook);
    sheetOf(workbook).name = '考评指标';
    expect(await failure(host.apply(planned))).toMatchObject({
      kind: 'other',
      sentence: '没有找到工作表“指标”，可能已改名或删除，未写入任何内容。请重新识别后重算。',
    });
  });
});

test('13 every failure has a sentence of its own, complete and in Chinese', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  for (const code of ['GeneralException', 'Timeout', 'ApiNotFound', 'UnsupportedOperation', '']) {
    office.standIn.faults.arm({ kind: 'refuse', request: 0, code });
    const { sentence, left } = await failure(host.apply(scorePlan(workbook)));
    expect(sentence).toMatch(/^操作未完成，未写入任何内容。错误代码：\w+。$/);
    expect(left).toBe('old');
  }
});

test('14 hundreds of scattered cells: no list of addresses that Excel would cut', async () => {
  const workbook = indicatorWorkbook();
  const sheet = sheetOf(workbook);
  const rows = Array.from({ length: 400 }, (_, i) => 20 + 50 * i);
  for (const row of rows) sheet.put(row, 1, { value: row });
  const host = office.open(workbook);
  await host.apply(plan(rows.map((row) => write(row, SCORE, row / 10, sheet))));
  expect(rows.map((row) => sheet.value(row, SCORE))).toEqual(rows.map((row) => row / 10));
});

test('15 work that takes long leaves the thread free and can be cancelled: nothing is changed then', async () => {
  const workbook = indicatorWorkbook();
  const before = picture(workbook);
  const stop = new AbortController();
  stop.abort();
  const cancelled = await failure(office.open(workbook).apply(scorePlan(workbook), { signal: stop.signal }));
  expect(cancelled).toMatchObject({ kind: 'cancelled', left: 'old' });
  expect(picture(workbook)).toEqual(before);
});

describe('merged result cells', () => {
  test('the first cell takes the mark; the rest of the area is not touched', async () => {
    const workbook = indicatorWorkbook();
    const sheet = sheetOf(workbook);
    sheet.merge(area(2, SCORE, 3, SCORE));
    await office.open(workbook).apply(plan([write(2, SCORE, 9, sheet), write(4, SCORE, 8, sheet)]));
    expect([sheet.value(2, SCORE), sheet.value(3, SCORE), sheet.value(4, SCORE)]).toEqual([9, '', 8]);
  });

  test('a write to another cell of the area would be lost: refused before anything is written', async () => {
    const workbook = indicatorWorkbook();
    const sheet = sheetOf(workbook);
    sheet.merge(area(2, SCORE, 3, SCORE));
    const refused = await failure(
      office.open(workbook).apply(plan([write(3, SCORE, 9, sheet), write(6, SCORE, 8, sheet)])),
    );
    expect(refused).toMatchObject({ kind: 'other', left: 'old', cells: [at(3, SCORE)] });
    expect(sheet.value(6, SCORE)).toBe('');
  });
});
