/** What an office decides goes with its workbook: on a machine that has never seen it, the same file gives the same marks. */
import { enter } from './excel';
import { openFile, saved } from './files';
import { mouse } from './hand';
import { closeWorkbenches, openWorkbench, type Opened } from './workbench';

/** 得分, 扣分, 预警 of every indicator. */
const RESULTS = 'N5:P79';
const DONE = /已写入\d+格/;
/** The pane takes a second click this soon for a double click. */
const APART_MS = 750;

afterAll(closeWorkbenches);

async function score(bench: Opened): Promise<void> {
  await bench.page.waitForTimeout(APART_MS);
  await bench.pane.getByRole('button', { name: '一键重算' }).click();
  await bench.status(DONE);
}

/** Conventions, places, columns written, one rule in the office's own words. */
async function decide(bench: Opened): Promise<void> {
  const { pane } = bench;
  const hand = mouse(bench);
  await hand.press('button', '设置');
  await hand.press('combobox', '不足一个扣分单位');
  await hand.press('option', '不足一个不扣');
  await hand.press('combobox', '得分取位');
  await hand.press('option', '单项四舍五入到一位小数，再汇总');
  await hand.press('button', '写入');
  await hand.press('switch', /^扣分/);
  await hand.press('tab', '规则');
  await hand.type('查找规则文字或指标', '为民办实事项目');
  await hand.press('row', /为民办实事项目/);
  await hand.press('button', '改写规则');
  await hand.type('改写为', '每少完成1项扣1分，扣完为止。');
  await pane.getByText('全部识别').waitFor();
  await hand.press('button', '保存改写');
  await pane.getByRole('button', { name: '撤回改写' }).waitFor();
}

test('settings and rewritten rules, set on one machine, hold on another', async () => {
  const here = await openWorkbench();
  await here.status(/将写入\d+格/);
  await score(here);
  const byDefault = await here.cells(RESULTS);
  await here.reopen();
  await here.status(/将写入\d+格/);
  await decide(here);
  await score(here);
  const decided = await here.cells(RESULTS);
  expect(decided).not.toEqual(byDefault);
  expect((await here.cells('N42:N42'))[0]?.[0]).toBe(4);
  expect((await here.cells('N8:O8'))[0]).toEqual([11.2, null]);
  const file = await saved(here);
  await closeWorkbenches();

  const there = await openWorkbench();
  await openFile(there, '收到的工作簿.xlsx', file);
  await there.status(/已写入|已核对/);
  // office.js keeps a few things of its own there; the add-in nothing.
  const stored = await (
    await there.paneFrame()
  ).evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toMatch(/kaoping|partial_step|每少完成/);
  // Without the marks that came with it: they have to be worked out again.
  const rows = Array.from({ length: 75 }, (_, i) => 5 + i);
  const typed = (await there.contents()) as Record<string, unknown>;
  const isFormula = (row: number): boolean => String(typed[`2024年指标表 ${row},14`] ?? '').startsWith('=');
  await enter(
    there,
    rows.filter((row) => !isFormula(row)).map((row) => [row, 14, ''] as const),
  );
  await score(there);
  expect(await there.cells(RESULTS)).toEqual(decided);
  await there.pane.getByRole('button', { name: '设置', exact: true }).click();
  await there.pane.getByText('不足一个不扣').first().waitFor();
});
