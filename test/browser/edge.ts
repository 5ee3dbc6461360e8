/** The only place that looks for what a narrow pane cuts off. */
import type { Frame } from 'playwright-core';

/** How often it is looked before something counts as cut off: lists and menus follow a new width after a few frames, on a busy machine later. */
const LOOKS = 10;

/** Elements that stick out to the right and stay so, and the view when it scrolls sideways. */
export async function pastTheEdge(frame: Frame): Promise<string[]> {
  let found: string[] = [];
  for (let n = 0; n < LOOKS; n++) {
    await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    found = await sticksOut(frame);
    if (found.length === 0) return found;
    await frame.waitForTimeout(100);
  }
  return found;
}

const sticksOut = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const view = document.querySelector('main') ?? document.body;
    return [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().width > 1 && e.getBoundingClientRect().right > edge + 1)
      .filter((e) => !e.closest('.fui-SearchBox') && getComputedStyle(e).visibility !== 'hidden')
      .slice(0, 3)
      .map((e) => `past the edge: ${e.tagName} ${(e.textContent ?? '').slice(0, 20)}`)
      .concat(view.scrollWidth > view.clientWidth ? ['the view scrolls sideways'] : []);
  });
