/** The only place where a browser test brings the workbook into a state that a person, another user or Excel itself would bring about. */
import { PAUSE_MS } from '../../src/session/attempt';
import { SAMPLE, type Opened } from './workbench';

/** A person types into the sheet in front; each entry is an address and what is typed. */
export const enter = ({ page }: Opened, cells: readonly (readonly [row: number, col: number, value: unknown])[]) =>
  page.evaluate((entries) => {
    const sheet = window.workbench!.host.workbook.active;
    for (const [row, col, value] of entries)
      sheet.enter({ top: row, left: col, bottom: row, right: col }, () => value, 'user');
  }, cells);

/**
 * Excel answers the request of that number (from now on, 0 is the next) only after `release`. What is given waits until that
 * request has come in: the earlier ones are then answered, and what is done next comes between them and the held one.
 */
export async function hold({ page }: Opened, request: number): Promise<() => Promise<void>> {
  await page.evaluate((at) => {
    const until = new Promise<void>((go) => Object.assign(window, { release: go }));
    window.workbench!.host.faults.arm({ kind: 'late', request: at, until });
  }, request);
  return async () => {
    await page.waitForFunction((at) => window.workbench!.host.faults.met > at, request);
  };
}

/** Opens the sample again; the pane's first requests wait for `release`, whatever the pane before it still sends. */
export const reopenHeld = async ({ page }: Opened): Promise<void> =>
  page.evaluate(async (sample) => {
    const bench = window.workbench!;
    await bench.openSample(sample);
    const until = new Promise<void>((go) => Object.assign(window, { release: go }));
    bench.host.faults.arm(...[0, 1, 2, 3].map((request) => ({ kind: 'late' as const, request, until })));
  }, SAMPLE);

export const release = ({ page }: Opened): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as { release: () => void }).release();
    window.workbench!.host.faults.arm();
  });

/** The request of that number fails at its n-th action, as when Excel breaks off. */
export const breakOff = ({ page }: Opened, request: number, action: number): Promise<void> =>
  page.evaluate(
    ([at, n]) => {
      const code = 'GeneralException';
      window.workbench!.host.faults.arm({ kind: 'break', request: at, action: n, code });
    },
    [request, action] as const,
  );

export const set = ({ page }: Opened, state: { protected?: boolean; editing?: boolean; name?: string }) =>
  page.evaluate(({ protected: guarded, editing, name }) => {
    const { workbook } = window.workbench!.host;
    if (guarded !== undefined) workbook.active.protected = guarded;
    if (editing !== undefined) workbook.editing = editing;
    if (name !== undefined) workbook.name = name;
  }, state);

/** Rows 5–81 of the sample: only those whose column Q says this. */
export const filter = ({ page }: Opened, unit: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = window.workbench!.host.workbook.active;
    const used = sheet.usedArea(true)!;
    const criteria = Array.from({ length: used.right - used.left + 1 }, (_, i) =>
      used.left + i === 17 ? { filterOn: 'Values', values: [text] } : null,
    );
    sheet.applyFilter({ area: { ...used, top: 4 }, criteria });
  }, unit);

export const select = ({ page }: Opened, top: number, bottom: number): Promise<void> =>
  page.evaluate(
    ([from, to]) => {
      const { workbook } = window.workbench!.host;
      workbook.select(workbook.active, [{ top: from, left: 1, bottom: to, right: 1 }]);
    },
    [top, bottom] as const,
  );

/** The pane waits for Excel at a hundredth of the time. */
export const hurry = async (bench: Opened): Promise<void> =>
  (await bench.paneFrame()).evaluate((pause) => {
    const later = window.setTimeout.bind(window);
    const sooner = (run: () => void, ms = 0, ...more: unknown[]): number =>
      later(run, ms === pause ? ms / 100 : ms, ...more);
    Object.assign(window, { setTimeout: sooner });
  }, PAUSE_MS);

/** What stands in `workbook.settings` under our key. */
export const keep = ({ page }: Opened, key: string, text: string): Promise<void> =>
  page.evaluate(([name, value]) => window.workbench!.host.workbook.setSetting(name, { pieces: 1, text: value }), [
    `kaoping.${key}`,
    text,
  ] as const);
