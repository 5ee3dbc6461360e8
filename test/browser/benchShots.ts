/** The only place that takes the pictures of the built add-in in the workbench. `npm run shots` calls it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startLab } from './lab';
import { closeWorkbenches, openWorkbench, type Opened, type OpenOptions } from './workbench';

interface Shot {
  readonly name: string;
  readonly open?: OpenOptions;
  /** From the moment the pane has read the table. */
  readonly act?: (bench: Opened) => Promise<void>;
  /** The whole window instead of the pane. */
  readonly whole?: boolean;
}

const score = async ({ pane, status }: Opened): Promise<void> => {
  await pane.getByRole('button', { name: '一键重算' }).click();
  await status(/已写入\d+格|已核对/);
};

const scoredThen =
  (view: string) =>
  async (bench: Opened): Promise<void> => {
    await score(bench);
    await bench.pane.getByRole(view === '设置' ? 'button' : 'tab', { name: view, exact: true }).click();
  };

const SHOTS: readonly Shot[] = [
  {
    name: 'workbench',
    whole: true,
    open: { viewport: { width: 1680, height: 980 } },
    act: async (bench) => {
      await score(bench);
      // From the scoring sentences to the results, beside the names, which stay in view.
      await bench.page.evaluate(() => window.workbench?.grid.scrollTo({ top: 5, left: 6, bottom: 5, right: 6 }));
    },
  },
  { name: 'pane-ready' },
  { name: 'pane-scored', act: score },
  { name: 'pane-scored-dark', open: { dark: true }, act: score },
  { name: 'pane-scored-contrast', open: { forcedColors: true }, act: score },
  { name: 'pane-scored-320', open: { address: { width: '320' } }, act: score },
  { name: 'pane-analysis', act: scoredThen('分析') },
  { name: 'pane-rules', act: scoredThen('规则') },
  { name: 'pane-report', act: scoredThen('报告') },
  { name: 'pane-settings', act: scoredThen('设置') },
  {
    name: 'pane-protected',
    open: { address: { protected: '' } },
    act: async ({ pane }) => {
      await pane.getByRole('button', { name: '一键重算' }).click();
      await pane.getByText('工作表已保护').waitFor();
    },
  },
  {
    name: 'pane-filtered',
    open: { address: { filter: 'Q4:县发展改革局' } },
    act: async ({ pane }) => {
      await pane.getByRole('button', { name: '一键重算' }).click();
      await pane.getByText('工作表有筛选').waitFor();
    },
  },
];

export const BENCH_SHOTS: readonly string[] = SHOTS.map(({ name }) => name);

/** How many pictures were taken, and how many could not be. */
export async function shootWorkbench(folder: string, wanted: (name: string) => boolean) {
  const shots = SHOTS.filter(({ name }) => wanted(name));
  if (!shots.length) return { taken: 0, failed: 0 };
  mkdirSync(folder, { recursive: true });
  const lab = await startLab();
  let failed = 0;
  for (const shot of shots) {
    await shoot(shot, folder).catch((error: unknown) => {
      failed += 1;
      console.error(`${shot.name}: ${error instanceof Error ? error.message : String(error)}`);
    });
    await closeWorkbenches();
  }
  await lab.stop();
  return { taken: shots.length - failed, failed };
}

async function shoot({ name, open, act, whole }: Shot, folder: string): Promise<void> {
  const bench = await openWorkbench(open);
  await bench.status(/将写入\d+格|已核对/);
  await act?.(bench);
  // Let menus fade and the grid draw.
  await bench.page.waitForTimeout(800);
  const path = join(folder, `${name}.png`);
  await (whole ? bench.page.screenshot({ path }) : bench.page.locator('#pane').screenshot({ path }));
}
