/** The only place that declares `Excel.RangeFormat` with its fill, font, borders and protection. */
import { hostObject, type HostClass, type Scalar } from '../richapi/hostclass';
import type { Border, Edge, Style } from '../model/style';
import { assertWritable, type RangeTarget } from './range';

/** A property of every cell's style: null when the cells differ. */
function styled<K extends keyof Style>(key: K, fallback: unknown): Scalar<RangeTarget> {
  return {
    get: (t) => common(t, (style) => style[key] ?? fallback),
    set: (t, value) => change(t, (style) => ({ ...style, [key]: value as Style[K] })),
  };
}

function change(t: RangeTarget, to: (style: Style) => Style): void {
  assertWritable(t, 'RangeFormat');
  t.sheet.restyle(t.area, to);
}

function common(t: RangeTarget, of: (style: Style) => unknown): unknown {
  const first = of(t.sheet.cell(t.area.top, t.area.left)?.style ?? {});
  const { top, left, bottom, right } = t.area;
  if (bottom - top > 10_000) return first;
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) if (of(t.sheet.cell(row, col)?.style ?? {}) !== first) return null;
  return first;
}

const columns = (t: RangeTarget): number[] =>
  Array.from({ length: t.area.right - t.area.left + 1 }, (_, i) => t.area.left + i);
const rows = (t: RangeTarget): number[] =>
  Array.from({ length: t.area.bottom - t.area.top + 1 }, (_, i) => t.area.top + i);

export const rangeFormatClass: HostClass<RangeTarget> = {
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: styled('horizontal', 'General'),
    VerticalAlignment: styled('vertical', 'Bottom'),
    WrapText: styled('wrap', false),
    IndentLevel: styled('indent', 0),
    /** Points. */
    ColumnWidth: {
      get: (t) => t.sheet.columnWidths.get(t.area.left) ?? 48,
      set: (t, width) => t.sheet.resizeColumns(columns(t), Number(width)),
    },
    RowHeight: {
      get: (t) => t.sheet.rowHeights.get(t.area.top) ?? 14.25,
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

export const rangeFillClass: HostClass<RangeTarget> = {
  name: 'RangeFill',
  scalars: { Color: styled('fill', '#FFFFFF') },
  navs: {},
  methods: { Clear: (t) => change(t, ({ fill: _, ...rest }) => rest) },
};

export const rangeFontClass: HostClass<RangeTarget> = {
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

export const formatProtectionClass: HostClass<RangeTarget> = {
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
  readonly range: RangeTarget;
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

export const rangeBordersClass: HostClass<RangeTarget> = {
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
