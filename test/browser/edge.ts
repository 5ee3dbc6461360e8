/** The only place that looks for what a narrow pane cuts off. */
import type { Frame } from 'playwright-core';

/** Elements that stick out to the right, and the view when it scrolls sideways. */
export async function pastTheEdge(frame: Frame): Promise<string[]> {
  // Lists and menus take a frame or two to follow a new width.
  await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return frame.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const view = document.querySelector('main') ?? document.body;
    return [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().width > 1 && e.getBoundingClientRect().right > edge + 1)
      .filter((e) => !e.closest('.fui-SearchBox') && getComputedStyle(e).visibility !== 'hidden')
      .slice(0, 3)
      .map((e) => `past the edge: ${e.tagName} ${(e.textContent ?? '').slice(0, 20)}`)
      .concat(view.scrollWidth > view.clientWidth ? ['the view scrolls sideways'] : []);
  });
}
