/** The workbench itself: what it shows of a file, and that what is typed into the grid is what the add-in reads. */
import { closeWorkbenches, openWorkbench } from './workbench';

afterAll(closeWorkbenches);

test('the sample is shown: contents, formats, merges, and nothing from outside', async () => {
  const { page, cells, outside, complaints } = await openWorkbench({ address: { pane: '0' } });
  expect(await cells('A6:E6')).toEqual([[1, '经济发展\n（150分）', '地区生产总值', '亿元', 30]]);
  expect(await page.title()).toBe('2024绩效考评指标表.xlsx - Excel 工作台');
  expect(await page.getByRole('button', { name: '一键重算' }).isVisible()).toBe(true);
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});

test('what a person types is in the workbook, and sums follow', async () => {
  const { page, cells, enter } = await openWorkbench({ address: { pane: '0' } });
  const before = await cells('E54:E54');
  await enter('E6', '31');
  await page.waitForFunction(() => window.workbench?.host.workbook.active.cell(6, 5)?.value === 31);
  expect(await cells('E6:E6')).toEqual([[31]]);
  expect(await cells('E54:E54')).toEqual([[(before[0]?.[0] as number) + 1]]);
});
