/** The only place that works the pane as a person does: with the mouse, or with the keyboard alone. */
import type { Locator } from 'playwright-core';
import type { Opened } from './workbench';

export type HandName = 'mouse' | 'keyboard';

export interface Hand {
  readonly name: HandName;
  /** Presses the control of that role and name in the pane. */
  press(role: Role, name: string | RegExp): Promise<void>;
  /** Replaces what stands in a field. */
  type(name: string | RegExp, text: string): Promise<void>;
  key(key: string): Promise<void>;
}

type Role = 'button' | 'tab' | 'row' | 'menuitem' | 'menuitemradio' | 'option' | 'combobox' | 'radio' | 'switch';

/** The pane has the focus and none of its controls. */
const OUT = 'out';
/** The focus is in the sheet, and has not been in this pane yet. */
const ELSEWHERE = 'elsewhere';
/** The focus is in the sheet again. */
const LOST = 'lost';

/** Enough to come round the longest view. */
const MOST_KEYS = 220;

export const mouse = ({ page, pane }: Opened): Hand => ({
  name: 'mouse',
  press: (role, name) =>
    pane
      .getByRole(role, { name, exact: typeof name === 'string' })
      .first()
      .click(),
  type: (name, text) => fieldOf(pane, name).fill(text),
  key: (key) => page.keyboard.press(key),
});

const fieldOf = (pane: Opened['pane'], name: string | RegExp): Locator =>
  pane.getByRole('textbox', { name }).or(pane.getByRole('searchbox', { name })).first();

export function keyboard(bench: Opened): Hand {
  const { page, pane } = bench;
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    let key = await target.evaluate(keyTowards);
    if (key === OUT || key === LOST) throw new Error(`focus was lost before ${String(target)}`);
    for (let keys = 0; keys < MOST_KEYS; keys++) {
      if (key === null) return;
      // Past the last control Tab leads out of the pane; in the browser it comes to a stop there.
      if (key === OUT || key === ELSEWHERE || key === LOST) await target.evaluate(enterPane);
      else await page.keyboard.press(key);
      key = await target.evaluate(keyTowards);
    }
    throw new Error(`the keyboard does not reach ${String(target)}`);
  };
  return {
    name: 'keyboard',
    press: async (role, name) => {
      const target = pane.getByRole(role, { name, exact: typeof name === 'string' }).first();
      await reach(target);
      await page.keyboard.press(role === 'radio' || role === 'switch' ? 'Space' : 'Enter');
    },
    type: async (name, text) => {
      await reach(fieldOf(pane, name));
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    key: (key) => page.keyboard.press(key),
  };
}

/** Runs in the pane: what F6 does in Excel, coming from the sheet. */
function enterPane(target: Element): void {
  const { ownerDocument } = target;
  ownerDocument.documentElement.dataset['entered'] = '';
  ownerDocument.querySelector<HTMLElement>('[role=tab]')?.focus();
}

/** Runs in the pane: the next key on the way to the control; null when it is reached. */
function keyTowards(target: Element): string | null {
  const document = target.ownerDocument;
  const active = document.activeElement;
  if (active === target) return null;
  if (!document.hasFocus()) return 'entered' in document.documentElement.dataset ? 'lost' : 'elsewhere';
  if (!active || active === document.body) return 'out';
  if (active instanceof HTMLInputElement && active.type !== 'radio') return 'Tab';
  const grid = target.closest('[role=grid]');
  if (grid?.contains(active)) {
    const place = (element: Element): number => Number(element.closest<HTMLElement>('[data-index]')?.dataset.index);
    const [from, to] = [place(active), place(target)];
    return from < to ? 'ArrowDown' : from > to ? 'ArrowUp' : 'ArrowRight';
  }
  const group = target.closest('[role=tablist],[role=radiogroup],[role=menu],[role=listbox],[role=toolbar]');
  if (!group?.contains(active)) {
    // A drop-down keeps the focus and points into its list.
    const listed = group?.getAttribute('role') === 'listbox' && active.getAttribute('role') === 'combobox';
    if (!listed) return 'Tab';
    return active.getAttribute('aria-activedescendant') === target.id ? null : 'ArrowDown';
  }
  return /tablist|toolbar/.test(group.getAttribute('role') ?? '') ? 'ArrowRight' : 'ArrowDown';
}
