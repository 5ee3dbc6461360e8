/** The only place that keeps focus in the pane when the control that had it goes away: to the one that now stands in its place. */
import { useEffect, type RefObject } from 'react';

/** An element round the control, and how many stops of Tab stood in it before the control. */
interface Round {
  readonly element: Element;
  readonly before: number;
}

const STOPS = 'button, a[href], input, textarea, [tabindex]';

export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: { readonly control: HTMLElement; readonly rounds: readonly Round[] } | null = null;
    const came = ({ target }: FocusEvent): void => {
      const pane = root.current;
      if (!pane || !(target instanceof HTMLElement) || !pane.contains(target)) return;
      // What opened a menu stays the one to come back to.
      if (target.closest('[data-floats]')) return;
      last = { control: target, rounds: roundsOf(target, pane) };
    };
    const went = ({ target, relatedTarget }: FocusEvent): void => {
      // Into the sheet, or to no control by a click: nothing to keep. A control that is being taken away is still there now.
      queueMicrotask(() => {
        if (relatedTarget === null && target === last?.control && stands(last.control)) last = null;
        keep();
      });
    };
    const keep = (): void => {
      if (!last || document.activeElement !== document.body || !document.hasFocus() || stands(last.control)) return;
      next(last.rounds)?.focus({ preventScroll: true });
    };
    document.addEventListener('focusin', came);
    document.addEventListener('focusout', went);
    const watcher = new MutationObserver(keep);
    watcher.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', came);
      document.removeEventListener('focusout', went);
      watcher.disconnect();
    };
  }, [root]);
}

/** A view that waits for the next one is hidden before it is taken away. */
const stands = (control: HTMLElement): boolean =>
  control.isConnected && !control.matches(':disabled') && control.getClientRects().length > 0;

const stopsIn = (element: Element): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) =>
      stop.tabIndex >= 0 &&
      !stop.matches(':disabled, [data-tabster-dummy]') &&
      // Under an opened indicator the view is not drawn.
      stop.getClientRects().length > 0,
  );

function roundsOf(control: HTMLElement, pane: HTMLElement): Round[] {
  const rounds: Round[] = [];
  for (let element = control.parentElement; element && pane.contains(element); element = element.parentElement) {
    const before = stopsIn(element).filter(
      (stop) => stop.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    rounds.push({ element, before: before.length });
  }
  return rounds;
}

/** In the smallest element that is still there and has a stop: the stop that has moved up, else the last one. */
function next(rounds: readonly Round[]): HTMLElement | undefined {
  for (const { element, before } of rounds) {
    if (!element.isConnected) continue;
    const stops = stopsIn(element);
    if (stops.length) return stops[Math.min(before, stops.length - 1)];
  }
  return undefined;
}
