/** Sheets of ours: made once, found again by their mark, and no other sheet is ever emptied. */
import { emptyOurSheet } from '../../src/host/excel/oursheet';
import { area, indicatorWorkbook, startOffice, type Bench } from './office';

let office: Bench;
beforeAll(async () => (office = await startOffice()));
afterAll(() => office.close());

const fill = (): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = await emptyOurSheet(context, '考评汇总', '考评汇总');
    sheet.getRange('A1').values = [['综合得分']];
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });

test('a new sheet carries our hidden mark, and the host reads it as ours', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  expect(await fill()).toBe('考评汇总');
  expect(workbook.find('考评汇总')!.names).toMatchObject([{ name: 'kaoping_sheet_1', visible: false }]);
  expect((await host.read()).sheets.map((sheet) => sheet.ours)).toEqual([undefined, undefined, '考评汇总']);
});

test('made again, the same sheet is emptied first, also after it was renamed', async () => {
  const workbook = indicatorWorkbook();
  office.open(workbook);
  await fill();
  const sheet = workbook.find('考评汇总')!;
  sheet.enter(area(9, 9), () => '旧', 'user');
  sheet.name = '十一月汇总';
  expect(await fill()).toBe('十一月汇总');
  expect([sheet.value(9, 9), sheet.value(1, 1), workbook.sheets.length]).toEqual(['', '综合得分', 3]);
});

test('a sheet of the user that has the name is left alone', async () => {
  const workbook = indicatorWorkbook();
  workbook.addSheet('考评汇总').enter(area(1, 1), () => '用户的', 'user');
  office.open(workbook);
  expect(await fill()).toBe('考评汇总（2）');
  expect(workbook.find('考评汇总')!.value(1, 1)).toBe('用户的');
});
