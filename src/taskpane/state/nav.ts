/** The only place that says where in the pane the user is, and how to get back. */
import { createContext, useContext } from 'react';
import type { RowRef } from '../../core/model/analysis';

export const TABS = ['score', 'analysis', 'rules', 'report'] as const;
export type Tab = (typeof TABS)[number] | 'settings';
export const SUBS = ['loss', 'win', 'what', 'rank'] as const;
export type Sub = (typeof SUBS)[number];

export interface Place {
  readonly tab: Tab;
  readonly sub: Sub;
  /** An opened indicator lies over any tab. */
  readonly indicator: RowRef | null;
  readonly rewriting: boolean;
}

export const HOME: Place = { tab: 'score', sub: 'loss', indicator: null, rewriting: false };

export type Move =
  | { readonly to: 'tab'; readonly tab: Tab; readonly sub?: Sub }
  | { readonly to: 'indicator'; readonly row: RowRef; readonly rewriting?: boolean }
  | { readonly to: 'rewriting' }
  /** Out of rewriting, or out of the indicator. */
  | { readonly to: 'back' };

export function move(place: Place, step: Move): Place {
  switch (step.to) {
    case 'tab':
      return { tab: step.tab, sub: step.sub ?? place.sub, indicator: null, rewriting: false };
    case 'indicator':
      return { ...place, indicator: step.row, rewriting: step.rewriting ?? false };
    case 'rewriting':
      return { ...place, rewriting: place.indicator !== null };
    case 'back':
      return place.rewriting ? { ...place, rewriting: false } : { ...place, indicator: null };
  }
}

export interface Nav {
  readonly place: Place;
  readonly go: (step: Move) => void;
}

export const NavContext = createContext<Nav>({ place: HOME, go: () => undefined });
export const useNav = (): Nav => useContext(NavContext);

/** Marks the list row of an indicator, so that focus finds its way back to it. */
export const rowKey = (row: RowRef): string => `${row.table}:${row.row}`;
