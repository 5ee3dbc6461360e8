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

/** Enough to come round the longest view. */
const MOST_KEYS = 220;

export const mouse = ({ page, pane }: Opened): Hand => ({
  name: 'mouse',
  press: (role, name) =>
    pane
      .getByRole(role, { name, exact: typeof name === 'string' })
      .first()
      .click(),
  type: (name, text) => pane.getByRole('textbox', { name }).first().fill(text),
  key: (key) => page.keyboard.press(key),
});

export function keyboard(bench: Opened): Hand {
  const { page, pane } = bench;
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let keys = 0; keys < MOST_KEYS; keys++) {
      const key = await target.evaluate(keyTowards);
      if (key === null) return;
      if (key === '') await target.evaluate(enterPane);
      else await page.keyboard.press(key);
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
      await reach(pane.getByRole('textbox', { name }).first());
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    key: (key) => page.keyboard.press(key),
  };
}

/** Runs in the pane: what F6 does in Excel, coming from the sheet. */
function enterPane(target: Element): void {
  target.ownerDocument.querySelector<HTMLElement>('[role=tab]')?.focus();
}

/** Runs in the pane: the next key on the way to the control; null when it is reached, '' when the pane has no focus. */
function keyTowards(target: Element): string | null {
  const document = target.ownerDocument;
  const active = document.activeElement;
  if (active === target) return null;
  if (!document.hasFocus()) return '';
  if (!active) return 'Tab';
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
