/** The only place that asks axe-core about a pane, and that says which of its findings are no faults of ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

declare global {
  interface Window {
    axe?: { run(context: object, options: RunOptions): Promise<AxeResults> };
  }
}

const source = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');

/** A colour half way from one to another (a button that has just been switched on) is none that anybody reads; what turns for ever stays out. */
const settled = (frame: Frame): Promise<unknown> =>
  frame.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((a) => a.playState === 'running' && a.effect?.getComputedTiming().endTime !== Infinity)
        .map((a) => a.finished),
    ).then(() => undefined),
  );

/** Which rule is broken, and where. */
export async function violations(frame: Frame, options: RunOptions): Promise<string[]> {
  await settled(frame);
  if (!(await frame.evaluate(() => Boolean(window.axe)))) await frame.evaluate(source);
  // Fluent UI's invisible sentinels take the focus only to send it on.
  const results = await frame.evaluate((how) => window.axe?.run({ exclude: [['[data-tabster-dummy]']] }, how), options);
  const found: string[] = [];
  for (const { id, nodes } of results?.violations ?? [])
    for (const { html, target } of nodes) {
      const selector = target.join(' ');
      if (id === 'target-size' && !(await isSmallInFullView(frame, selector))) continue;
      found.push(`${id}: ${html.slice(0, 200)}`);
    }
  return found;
}

/**
 * A row that the edge of the view or the dock cuts is whole again once it is scrolled to, and what an open menu lies over once that is closed:
 * only what is too small then is too small.
 */
const isSmallInFullView = (frame: Frame, selector: string): Promise<boolean> =>
  frame.evaluate(async (at) => {
    const control = document.querySelector(at);
    control?.scrollIntoView({ block: 'center' });
    const own = control?.getBoundingClientRect();
    const open = [...document.querySelectorAll('[data-floats] [role=menu], [data-floats] [role=listbox]')];
    const under = open.some((menu) => {
      const over = menu.getBoundingClientRect();
      return own && over.left < own.right && own.left < over.right && over.top < own.bottom && own.top < over.bottom;
    });
    if (under && !control?.closest('[data-floats]')) return false;
    const only: RunOptions = { runOnly: { type: 'rule', values: ['target-size'] } };
    const again = await window.axe?.run({ include: [[at]] }, only);
    return (again?.violations.length ?? 0) > 0;
  }, selector);
