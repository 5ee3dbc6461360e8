/** The only place that reads cell formats (fonts, fills, borders, alignment) out of a styles part, as the stand-in keeps them. */
import type { Border, Edge, Style } from '../../standin/model/style';
import { readColour, type Theme } from './colour';
import { childOf, childrenOf, flagOf, hasFlag, numberOf } from './xml';

export interface Styles {
  /** Index = the `s` of a cell; number formats are the snapshot's. Index 0 exists always. */
  readonly cells: readonly Style[];
  /** Formats of conditional rules, by `dxfId`. */
  readonly conditional: readonly Style[];
}

export function readStyles(styles: Element | undefined, theme: Theme): Styles {
  const list = (group: string, item: string): Element[] => childrenOf(childOf(styles, group), item);
  const fonts = list('fonts', 'font').map((font) => readFont(font, theme));
  const fills = list('fills', 'fill').map((fill) => readFill(fill, theme));
  const borders = list('borders', 'border').map((border) => readBorders(border, theme));
  const cells = list('cellXfs', 'xf').map((xf) => ({
    ...fonts[numberOf(xf, 'fontId') ?? 0],
    ...fills[numberOf(xf, 'fillId') ?? 0],
    ...borders[numberOf(xf, 'borderId') ?? 0],
    ...readAlignment(childOf(xf, 'alignment')),
    ...(flagOf(childOf(xf, 'protection'), 'locked', true) ? {} : { unlocked: true }),
  }));
  const conditional = list('dxfs', 'dxf').map((dxf) => {
    const font = childOf(dxf, 'font');
    return { ...(font ? readFont(font, theme) : {}), ...readConditionalFill(childOf(dxf, 'fill'), theme) };
  });
  return { cells: cells.length > 0 ? cells : [{}], conditional };
}

function readFont(font: Element, theme: Theme): Style {
  const name = childOf(font, 'name')?.getAttribute('val');
  const size = numberOf(childOf(font, 'sz'), 'val');
  const colour = readColour(childOf(font, 'color'), theme);
  const line = childOf(font, 'u');
  const underline = line ? (line.getAttribute('val') ?? 'single') : 'none';
  return {
    ...(name ? { fontName: name } : {}),
    ...(size ? { fontSize: size } : {}),
    ...(hasFlag(font, 'b') ? { bold: true } : {}),
    ...(hasFlag(font, 'i') ? { italic: true } : {}),
    ...(underline === 'none' ? {} : { underline: underline.startsWith('double') ? 'Double' : 'Single' }),
    ...(hasFlag(font, 'strike') ? { strikethrough: true } : {}),
    ...(colour ? { fontColor: colour } : {}),
  };
}

/** A pattern is shown as its foreground colour, solid. */
function readFill(fill: Element, theme: Theme): Style {
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern?.getAttribute('patternType') ?? 'none';
  if (kind === 'none' || kind === 'gray125') return {};
  const colour = readColour(childOf(pattern, 'fgColor'), theme) ?? readColour(childOf(pattern, 'bgColor'), theme);
  return colour ? { fill: colour } : {};
}

/** Unlike cell formats, conditional ones keep a solid fill in the background colour. */
function readConditionalFill(fill: Element | undefined, theme: Theme): Style {
  const pattern = childOf(fill, 'patternFill');
  const colour = readColour(childOf(pattern, 'bgColor'), theme) ?? readColour(childOf(pattern, 'fgColor'), theme);
  return colour ? { fill: colour } : {};
}

/** File word → how office.js says style and weight. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  mediumDashDot: ['DashDot', 'Medium'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const EDGES: readonly (readonly [name: string, edge: Edge])[] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];

function readBorders(border: Element, theme: Theme): Style {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const [name, edge] of EDGES) {
    const element = childOf(border, name);
    const line = LINES[element?.getAttribute('style') ?? ''];
    if (!line) continue;
    const color = readColour(childOf(element, 'color'), theme) ?? '#000000';
    borders[edge] = { style: line[0], weight: line[1], color };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

const ACROSS: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  distributed: 'Distributed',
  centerContinuous: 'CenterAcrossSelection',
};

const DOWN: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

function readAlignment(alignment: Element | undefined): Style {
  const horizontal = ACROSS[alignment?.getAttribute('horizontal') ?? ''];
  const vertical = DOWN[alignment?.getAttribute('vertical') ?? ''];
  const indent = numberOf(alignment, 'indent');
  const rotation = numberOf(alignment, 'textRotation') ?? 0;
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(flagOf(alignment, 'wrapText') ? { wrap: true } : {}),
    ...(indent ? { indent } : {}),
    ...(rotation ? { rotation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation } : {}),
  };
}
