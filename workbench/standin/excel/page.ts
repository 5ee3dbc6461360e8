/** The only place that declares `Excel.PageLayout` with headers and footers, and `Excel.PageBreakCollection`. */
import { invalidArgument } from '../richapi/error';
import { hostObject, type HostClass, type Scalar } from '../richapi/hostclass';
import type { PrintModel } from '../model/workbook';
import { resolveAddress } from './address';
import type { SheetTarget } from './worksheet';

const NONE: PrintModel = { landscape: false, repeat: null, breaks: [] };

function print({ sheet }: SheetTarget, change: Partial<PrintModel>): void {
  sheet.print = { ...(sheet.print ?? NONE), ...change };
}

/** Taken without keeping: nothing here prints. */
const taken: Scalar<unknown> = { set: () => {} };

export const pageLayoutClass: HostClass<SheetTarget> = {
  name: 'PageLayout',
  scalars: {
    Orientation: {
      get: ({ sheet }) => (sheet.print?.landscape ? 'Landscape' : 'Portrait'),
      set: (t, orientation) => print(t, { landscape: orientation === 'Landscape' }),
    },
    PaperSize: taken,
    Zoom: taken,
    CenterHorizontally: taken,
    LeftMargin: taken,
    RightMargin: taken,
    TopMargin: taken,
    BottomMargin: taken,
    HeaderMargin: taken,
    FooterMargin: taken,
  },
  navs: { HeadersFooters: (t) => hostObject(headersFootersClass, t) },
  methods: {
    SetPrintTitleRows: (t, [rows]) => {
      const { area } = resolveAddress(t.workbook, t.sheet, rows);
      print(t, { repeat: [area.top, area.bottom] });
    },
  },
};

export const headersFootersClass: HostClass<SheetTarget> = {
  name: 'HeaderFooterGroup',
  scalars: {},
  navs: { DefaultForAllPages: (t) => hostObject(headerFooterClass, t) },
  methods: {},
};

export const headerFooterClass: HostClass<SheetTarget> = {
  name: 'HeaderFooter',
  scalars: { CenterFooter: taken },
  navs: {},
  methods: {},
};

interface BreakTarget extends SheetTarget {
  readonly row: number;
}

export const pageBreaksClass: HostClass<SheetTarget> = {
  name: 'PageBreakCollection',
  scalars: {},
  navs: {},
  methods: {
    Add: (t, [address]) => {
      const { top } = resolveAddress(t.workbook, t.sheet, address).area;
      if (top < 2) throw invalidArgument('PageBreakCollection.add');
      print(t, { breaks: [...(t.sheet.print?.breaks ?? []), top] });
      return hostObject(pageBreakClass, { ...t, row: top });
    },
    GetCount: ({ sheet }) => sheet.print?.breaks.length ?? 0,
    RemovePageBreaks: (t) => print(t, { breaks: [] }),
  },
  items: (t) => (t.sheet.print?.breaks ?? []).map((row) => hostObject(pageBreakClass, { ...t, row })),
};

export const pageBreakClass: HostClass<BreakTarget> = {
  name: 'PageBreak',
  scalars: { RowIndex: { get: ({ row }) => row - 1 } },
  navs: {},
  methods: {},
  identity: ({ row }) => ({ _Id: String(row) }),
};
