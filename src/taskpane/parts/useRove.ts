/** The only keyboard of lists: one stop of Tab, ↑ ↓ Home End between rows, → to the buttons of a row, ← back; ↑ ↓ from field to field. */
import { useCallback, useState, type KeyboardEvent, type RefObject } from 'react';

/** How a list with rows out of sight brings one into view before it takes focus. */
export type Show = (index: number) => void;

export interface Rove {
  /** The row that Tab comes to. */
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A row out of sight may be drawn a few frames after it is scrolled to. */
const FRAMES = 5;

const BUTTONS = 'button:not([disabled]), input';

export function useRove(root: RefObject<HTMLElement | null>, count: number, show: Show): Rove {
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(0, count - 1));
  const focusRow = useCallback(
    (index: number) => {
      setActive(index);
      focusWhenDrawn(root, index, show, FRAMES);
    },
    [root, show],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-index]');
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const index = Number(row.dataset.index);
    if (target instanceof HTMLInputElement) return typing(event, root.current, index, setActive);
    const buttons = [...row.querySelectorAll<HTMLElement>(BUTTONS)];
    const at = buttons.indexOf(target);
    const steps: Record<string, (() => void) | undefined> = {
      ArrowDown: () => focusRow(Math.min(count - 1, index + 1)),
      ArrowUp: () => focusRow(Math.max(0, index - 1)),
      Home: () => focusRow(0),
      End: () => focusRow(count - 1),
      ArrowRight: () => buttons[Math.min(at + 1, buttons.length - 1)]?.focus(),
      ArrowLeft: () => (at > 0 ? buttons[at - 1]! : row).focus(),
      Enter: target === row ? () => row.click() : undefined,
      ' ': target === row ? () => row.click() : undefined,
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  return { active, setActive, onKeyDown };
}

/** As in a column of the sheet. Every other key is the field's. */
function typing(event: KeyboardEvent, list: HTMLElement | null, index: number, setActive: Rove['setActive']): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const field = step && list?.querySelector<HTMLInputElement>(`[data-index="${index + step}"] input`);
  if (!field) return;
  event.preventDefault();
  setActive(index + step);
  field.focus();
  field.select();
}

function focusWhenDrawn(root: RefObject<HTMLElement | null>, index: number, show: Show, frames: number): void {
  show(index);
  const row = root.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (row) row.focus();
  else if (frames) requestAnimationFrame(() => focusWhenDrawn(root, index, show, frames - 1));
}
