/** The only place that translates a cell's looks between the stand-in's words (office.js's) and Univer's. */
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Border, Edge, Style } from '../../standin/model/style';
import { fontFamily } from '../look/font';

const ACROSS: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const DOWN: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const SIDES: readonly (readonly [Edge, 'l' | 'r' | 't' | 'b'])[] = [
  ['EdgeLeft', 'l'],
  ['EdgeRight', 'r'],
  ['EdgeTop', 't'],
  ['EdgeBottom', 'b'],
];

const DASHES: Readonly<Record<string, readonly [thin: BorderStyleTypes, medium: BorderStyleTypes]>> = {
  Dash: [BorderStyleTypes.DASHED, BorderStyleTypes.MEDIUM_DASHED],
  DashDot: [BorderStyleTypes.DASH_DOT, BorderStyleTypes.MEDIUM_DASH_DOT],
  DashDotDot: [BorderStyleTypes.DASH_DOT_DOT, BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  SlantDashDot: [BorderStyleTypes.SLANT_DASH_DOT, BorderStyleTypes.SLANT_DASH_DOT],
  Dot: [BorderStyleTypes.DOTTED, BorderStyleTypes.DOTTED],
  Double: [BorderStyleTypes.DOUBLE, BorderStyleTypes.DOUBLE],
};

const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** What is not set stands as null, so that merging it over an older style leaves nothing of that one. */
export function univerStyle(style: Style, format: string | undefined): IStyleData {
  return {
    ff: style.fontName ? fontFamily(style.fontName) : null,
    fs: style.fontSize ?? 11,
    bl: style.bold ? 1 : 0,
    it: style.italic ? 1 : 0,
    ul: { s: style.underline && style.underline !== 'None' ? 1 : 0 },
    st: { s: style.strikethrough ? 1 : 0 },
    cl: style.fontColor ? { rgb: style.fontColor } : null,
    bg: style.fill ? { rgb: style.fill } : null,
    bd: borders(style),
    ht: ACROSS[style.horizontal ?? ''] ?? null,
    vt: DOWN[style.vertical ?? 'Bottom'] ?? VerticalAlign.BOTTOM,
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    tr: rotation(style.rotation ?? 0),
    pd: style.indent ? { l: style.indent * 9 } : null,
    n: format && format !== 'General' ? { pattern: format } : null,
  };
}

function borders(style: Style): IBorderData {
  const data: IBorderData = {};
  for (const [edge, side] of SIDES) {
    const border = style.borders?.[edge];
    data[side] = border && border.style !== 'None' ? { s: line(border), cl: { rgb: border.color } } : null;
  }
  return data;
}

function line(border: Border): BorderStyleTypes {
  const dashed = DASHES[border.style];
  if (dashed) return border.weight === 'Medium' || border.weight === 'Thick' ? dashed[1] : dashed[0];
  return WEIGHTS[border.weight] ?? BorderStyleTypes.THIN;
}

/** 180 stacks letters; Univer turns the other way round. */
const rotation = (degrees: number): IStyleData['tr'] =>
  degrees === 180 ? { a: 0, v: 1 } : degrees === 0 ? null : { a: -degrees };
