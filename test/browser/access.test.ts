/** The pane for everybody: axe-core in light, dark and high contrast, the keyboard alone, the width Office allows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { closeWorkbenches, openWorkbench, type Opened, type OpenOptions } from './workbench';

declare global {
  interface Window {
    axe?: { run(context: object, options: RunOptions): Promise<AxeResults> };
  }
}

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Empty when there is nothing to complain of; otherwise which rule, and where. */
async function violations(bench: Opened): Promise<string[]> {
  const frame = await bench.paneFrame();
  // A tooltip under the mouse is no part of the page, and how long it stays depends on the machine.
  await bench.page.mouse.move(0, 0);
  await frame.waitForFunction(
    () => ![...document.querySelectorAll('[role="tooltip"]')].some((tip) => tip.checkVisibility()),
  );
  await frame.evaluate(axe);
  const results = await frame.evaluate(() =>
    window.axe?.run({ exclude: [['[data-tabster-dummy]']] }, { resultTypes: ['violations'] }),
  );
  return (results?.violations ?? []).flatMap((v) => v.nodes.map((node) => `${v.id}: ${String(node.target)}`));
}

const LOOKS: readonly (readonly [name: string, options: OpenOptions])[] = [
  ['light', {}],
  ['dark', { dark: true }],
  ['high contrast', { forcedColors: true }],
];

afterEach(closeWorkbenches);

test.each(LOOKS)('axe-core finds nothing in %s, before and after scoring and in every view', async (_name, options) => {
  const bench = await openWorkbench(options);
  const found: Record<string, string[]> = {};
  await bench.status(/将写入\d+格/);
  found['ready'] = await violations(bench);
  await bench.pane.getByRole('button', { name: '一键重算' }).click();
  await bench.status(/已写入\d+格/);
  found['written'] = await violations(bench);
  for (const view of ['分析', '规则', '报告', '设置']) {
    await bench.pane.getByRole(view === '设置' ? 'button' : 'tab', { name: view, exact: true }).click();
    await bench.pane.getByRole('progressbar').waitFor({ state: 'detached' });
    found[view] = await violations(bench);
  }
  expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  expect(bench.complaints).toEqual([]);
});

test('with the keyboard alone: score, and take it back', async () => {
  const bench = await openWorkbench();
  await bench.status(/将写入\d+格/);
  const before = await bench.contents();
  const frame = await bench.paneFrame();
  await frame.evaluate(() => document.querySelector<HTMLElement>('[role="tab"]')?.focus());
  await bench.page.keyboard.press('Control+Enter');
  await bench.status(/已写入\d+格/);
  const undo = bench.pane.getByRole('button', { name: '撤销本次写入' });
  for (let presses = 0; presses < 60; presses++) {
    if (await undo.evaluate((button) => button === document.activeElement)) break;
    await bench.page.keyboard.press('Tab');
  }
  await bench.page.keyboard.press('Enter');
  await bench.status(/已撤销，恢复\d+格/);
  expect(await bench.contents()).toEqual(before);
});
