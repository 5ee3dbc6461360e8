/** The only place that knows which element scrolls: the view between header and dock. */
import { createContext, useContext, type RefObject } from 'react';

export const ScrollerContext = createContext<RefObject<HTMLElement | null>>({ current: null });
export const useScroller = (): RefObject<HTMLElement | null> => useContext(ScrollerContext);
