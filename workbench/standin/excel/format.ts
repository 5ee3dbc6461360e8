/** The only place that declares `Excel.RangeFormat` with its fill, font, borders and protection. */
import { hostObject, type HostClass, type Scalar } from '../richapi/hostclass';
import type { Border, Edge, Style } from '../model/style';
import { assertWritable } from './range';
import type { Area } from '../../../src/core/model/area';
import type { SheetModel } from '../model/workbook';

/** The cells whose format is meant: of one range, or of several areas of a sheet. */
export interface FormatTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** A property of every cell's style: null when the cells differ. */
function styled<K extends keyof Style>(key: K, fallback: unknown): Scalar<FormatTarget> {
  return {
    get: (t) => common(t, (style) => style[key] ?? fallback),
    set: (t, value) => change(t, (style) => ({ ...style, [key]: value as Style[K] })),
  };
}

function change(t: FormatTarget, to: (style: Style) => Style): void {
  for (const area of t.areas) {
    assertWritable({ sheet: t.sheet, area }, 'RangeFormat');
    t.sheet.restyle(area, to);
  }
}

function common(t: FormatTarget, of: (style: Style) => unknown): unknown {
  const at = (row: number, col: number): unknown => of(t.sheet.cell(row, col)?.style ?? {});
  const { top: firstRow, left: firstColumn } = t.areas[0]!;
  const first = at(firstRow, firstColumn);
  for (const { top, left, bottom, right } of t.areas) {
    if (bottom - top > 10_000) continue;
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) if (at(row, col) !== first) return null;
  }
  return first;
}

const columns = (t: FormatTarget): number[] =>
  t.areas.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, i) => left + i));
const rows = (t: FormatTarget): number[] =>
  t.areas.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, i) => top + i));

export const rangeFormatClass: HostClass<FormatTarget> = {
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: styled('horizontal', 'General'),
    VerticalAlignment: styled('vertical', 'Bottom'),
    WrapText: styled('wrap', false),
    IndentLevel: styled('indent', 0),
    /** Points. */
    ColumnWidth: {
      get: (t) => t.sheet.columnWidths.get(t.areas[0]!.left) ?? 48,
      set: (t, width) => t.sheet.resizeColumns(columns(t), Number(width)),
    },
    RowHeight: {
      get: (t) => t.sheet.rowHeights.get(t.areas[0]!.top) ?? 14.25,
      set: (t, height) => t.sheet.resizeRows(rows(t), Number(height)),
    },
  },
  navs: {
    Fill: (t) => hostObject(rangeFillClass, t),
    Font: (t) => hostObject(rangeFontClass, t),
    Borders: (t) => hostObject(rangeBordersClass, t),
    Protection: (t) => hostObject(formatProtectionClass, t),
  },
  methods: { AutofitColumns: () => null, AutofitRows: () => null },
};

export const rangeFillClass: HostClass<FormatTarget> = {
  name: 'RangeFill',
  scalars: { Color: styled('fill', '#FFFFFF') },
  navs: {},
  methods: { Clear: (t) => change(t, ({ fill: _, ...rest }) => rest) },
};

export const rangeFontClass: HostClass<FormatTarget> = {
  name: 'RangeFont',
  scalars: {
    Name: styled('fontName', '宋体'),
    Size: styled('fontSize', 11),
    Color: styled('fontColor', '#000000'),
    Bold: styled('bold', false),
    Italic: styled('italic', false),
    Underline: styled('underline', 'None'),
    Strikethrough: styled('strikethrough', false),
  },
  navs: {},
  methods: {},
};

export const formatProtectionClass: HostClass<FormatTarget> = {
  name: 'FormatProtection',
  scalars: {
    Locked: {
      get: (t) => common(t, (style) => !style.unlocked),
      set: (t, locked) => change(t, (style) => ({ ...style, unlocked: !locked })),
    },
  },
  navs: {},
  methods: {},
};

interface EdgeTarget {
  readonly range: FormatTarget;
  readonly edge: Edge;
}

const EDGES: readonly Edge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
];

export const rangeBordersClass: HostClass<FormatTarget> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => EDGES.length } },
  navs: {},
  methods: {},
  items: (t) => EDGES.map((edge) => hostObject(rangeBorderClass, { range: t, edge })),
  indexer: (t, [key]) => {
    const edge = EDGES.find((e) => e === key);
    return edge ? hostObject(rangeBorderClass, { range: t, edge }) : null;
  },
};

const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

function line(key: keyof Border): Scalar<EdgeTarget> {
  return {
    get: ({ range, edge }) => common(range, (style) => (style.borders?.[edge] ?? NO_BORDER)[key]),
    set: ({ range, edge }, value) =>
      change(range, (style) => ({
        ...style,
        borders: { ...style.borders, [edge]: { ...(style.borders?.[edge] ?? NO_BORDER), [key]: String(value) } },
      })),
  };
}

export const rangeBorderClass: HostClass<EdgeTarget> = {
  name: 'RangeBorder',
  scalars: {
    Style: line('style'),
    Color: line('color'),
    Weight: line('weight'),
    SideIndex: { get: ({ edge }) => edge },
  },
  navs: {},
  methods: {},
  identity: ({ edge }) => ({ SideIndex: edge }),
};
