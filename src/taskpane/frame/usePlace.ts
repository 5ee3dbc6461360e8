/** The only place that moves the user through the pane and brings scroll and focus back to where they were. */
import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, type RefObject } from 'react';
import { HOME, move, rowKey, type Move, type Nav, type Place } from '../state/nav';

/** A list may draw its rows a few frames after it is shown again. */
const FRAMES = 6;

export function usePlace(view: RefObject<HTMLElement | null>, at: Partial<Place> = {}): Nav {
  const [place, dispatch] = useReducer(move, { ...HOME, ...at });
  const left = useRef<{ readonly row: string; readonly scroll: number; readonly from: HTMLElement | null } | null>(
    null,
  );
  const current = useRef(place);
  /** A button of the view has led to another tab: focus goes on at the top of what that shows. */
  const led = useRef(false);
  useLayoutEffect(() => {
    current.current = place;
  }, [place]);
  const go = useCallback(
    (step: Move) => {
      const opening = step.to === 'indicator' && !current.current.indicator;
      if (opening) {
        const from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        left.current = { row: rowKey(step.row), scroll: view.current?.scrollTop ?? 0, from };
      }
      if (step.to === 'tab') {
        left.current = null;
        led.current = step.tab !== current.current.tab && Boolean(view.current?.contains(document.activeElement));
      }
      dispatch(step);
    },
    [view],
  );
  const open = place.indicator !== null;
  useLayoutEffect(() => {
    const back = open ? null : left.current;
    if (!open) left.current = null;
    // Newer browsers answer scrollTo with a promise, which is no clean-up for an effect.
    void view.current?.scrollTo(0, back?.scroll ?? 0);
    if (back) focusRow(view.current, back, FRAMES);
    if (led.current) view.current?.focus({ preventScroll: true });
    led.current = false;
  }, [open, place.tab, view]);
  return useMemo(() => ({ place, go }), [place, go]);
}

function focusRow(view: HTMLElement | null, back: { row: string; from: HTMLElement | null }, frames: number): void {
  const row = back.from?.isConnected
    ? (back.from.closest<HTMLElement>('[data-row]') ?? back.from)
    : view?.querySelector<HTMLElement>(`[data-row="${back.row}"]`);
  if (row) row.focus({ preventScroll: true });
  else if (frames) requestAnimationFrame(() => focusRow(view, back, frames - 1));
  else view?.focus({ preventScroll: true });
}
