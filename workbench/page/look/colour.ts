/** The only place that turns an OOXML colour (rgb, theme and tint, indexed) into `#rrggbb`. */
import { childOf, numberOf } from './xml';

export type Theme = readonly string[];

/** Office's own theme, for packages without one; in the order cells number theme colours. */
const OFFICE_THEME: Theme = [
  '#ffffff', '#000000', '#e7e6e6', '#44546a', '#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47',
]; // prettier-ignore

/** The first eight of the indexed palette; 8–15 repeat them. Others are rare in what people fill today. */
const INDEXED = ['#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#ffff00', '#ff00ff', '#00ffff'];

/** Theme colours by index: cells swap the two light/dark pairs against the theme part's order. */
export function readTheme(theme: Element | undefined): Theme {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  const colour = (name: string, otherwise: string): string => {
    const entry = childOf(scheme, name)?.firstElementChild;
    const hex = entry?.getAttribute('lastClr') ?? entry?.getAttribute('val') ?? '';
    return /^[0-9a-f]{6}$/i.test(hex) ? `#${hex.toLowerCase()}` : otherwise;
  };
  const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
  return order.map((name, i) => colour(name, OFFICE_THEME[i] ?? '#000000'));
}

/** The colour, or undefined for automatic and unknown ones. */
export function readColour(element: Element | undefined, theme: Theme): string | undefined {
  if (!element) return undefined;
  const rgb = element.getAttribute('rgb');
  const themed = numberOf(element, 'theme');
  const indexed = numberOf(element, 'indexed');
  const base =
    rgb && /^[0-9a-f]{6,8}$/i.test(rgb)
      ? `#${rgb.slice(-6).toLowerCase()}`
      : themed !== undefined
        ? theme[themed]
        : indexed !== undefined && indexed < 16
          ? INDEXED[indexed % 8]
          : undefined;
  return base && tinted(base, numberOf(element, 'tint') ?? 0);
}

/** Lighter for a positive tint, darker for a negative one. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channel = (at: number): string => {
    const value = parseInt(hex.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
