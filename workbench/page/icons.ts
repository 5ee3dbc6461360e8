/** The only place that draws the page's own icons; the add-in's come from its manifest. */

const ICONS = {
  undo: 'M8 5 4 9l4 4M4 9h7a5 5 0 0 1 0 10H8',
  redo: 'm12 5 4 4-4 4M16 9H9a5 5 0 0 0 0 10h3',
  open: 'M3 16V5h5l2 2h7v2M3 16l2.5-7H19l-2.5 7H3Z',
  save: 'M4 4h10l2 2v10H4V4Zm3 0v4h6V4M6.5 16v-5h7v5',
  protect: 'M5 9h10v8H5V9Zm2 0V7a3 3 0 0 1 6 0v2',
  unprotect: 'M5 9h10v8H5V9Zm2 0V6a3 3 0 0 1 5.8-1',
  filter: 'M3 4h14l-5.5 6v6l-3-1.5V10L3 4Zm10.5 8.5 4 4m0-4-4 4',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v2m0 12v2M2 10h2m12 0h2M4.5 4.5l1.4 1.4m8.2 8.2 1.4 1.4m0-11-1.4 1.4m-8.2 8.2-1.4 1.4',
  dark: 'M15.5 12.5A6.5 6.5 0 0 1 7.5 4.5a6.5 6.5 0 1 0 8 8Z',
} as const;

export type IconName = keyof typeof ICONS;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
