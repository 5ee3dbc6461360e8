/** The only place that declares `Excel.Chart` and what belongs to it: charts are kept as they are described, not drawn. */
import { invalidArgument } from '../richapi/error';
import { hostObject, targetOf, type HostClass, type HostObject, type Scalar } from '../richapi/hostclass';
import type { ChartModel, SeriesModel } from '../model/workbook';
import { columnsOf, resolveAddress, rowsOf } from './address';
import { rangeClass, type RangeTarget } from './range';
import type { SheetTarget } from './worksheet';

interface ChartTarget extends SheetTarget {
  readonly chart: ChartModel;
}

interface SeriesTarget extends ChartTarget {
  readonly series: SeriesModel;
}

/** Taken without keeping: nothing here draws. */
const taken: Scalar<unknown> = { set: () => {} };

const chart = (t: SheetTarget, of: ChartModel): HostObject => hostObject(chartClass, { ...t, chart: of });

const rangeIn = (argument: unknown, location: string): RangeTarget => {
  const range = targetOf(rangeClass, argument);
  if (!range) throw invalidArgument(location);
  return range;
};

function nextId(t: SheetTarget): string {
  const used = t.workbook.sheets.flatMap((sheet) => sheet.charts.map(({ id }) => Number(id)));
  return String(Math.max(0, ...used) + 1);
}

export const chartsClass: HostClass<SheetTarget> = {
  name: 'ChartCollection',
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
  navs: {},
  methods: {
    /** One series of one row or column of values; more are added one by one. */
    Add: (t, [type, source]) => {
      const { area } = rangeIn(source, 'ChartCollection.add');
      if (rowsOf(area) > 1 && columnsOf(area) > 1) throw invalidArgument('ChartCollection.add');
      const id = nextId(t);
      const made: ChartModel = {
        id,
        name: `Chart ${id}`,
        type: String(type),
        title: '',
        over: null,
        series: [{ name: 'Series1', values: area, categories: null }],
        valueFormat: 'General',
      };
      t.sheet.charts = [...t.sheet.charts, made];
      return chart(t, made);
    },
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItemAt: (t, [index]) => {
      const found = t.sheet.charts[Number(index)];
      return found ? chart(t, found) : null;
    },
  },
  items: (t) => t.sheet.charts.map((of) => chart(t, of)),
  indexer: (t, [key]) => {
    const found = t.sheet.charts.find(({ id, name }) => id === key || name === key);
    return found ? chart(t, found) : null;
  },
};

export const chartClass: HostClass<ChartTarget> = {
  name: 'Chart',
  scalars: {
    Id: { get: (t) => t.chart.id },
    Name: { get: (t) => t.chart.name, set: (t, name) => (t.chart.name = String(name)) },
    ChartType: { get: (t) => t.chart.type },
  },
  navs: {
    Axes: (t) => hostObject(chartAxesClass, t),
    Legend: (t) => hostObject(chartLegendClass, t),
    Series: (t) => hostObject(chartSeriesListClass, t),
    Title: (t) => hostObject(chartTitleClass, t),
  },
  methods: {
    Delete: (t) => {
      t.sheet.charts = t.sheet.charts.filter((other) => other !== t.chart);
    },
    SetPosition: (t, [start, end]) => {
      const of = (cell: unknown) => targetOf(rangeClass, cell)?.area ?? resolveAddress(t.workbook, t.sheet, cell).area;
      const [from, to] = [of(start), of(end ?? start)];
      t.chart.over = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
    },
  },
  identity: (t) => ({ Id: t.chart.id }),
};

export const chartTitleClass: HostClass<ChartTarget> = {
  name: 'ChartTitle',
  scalars: {
    Text: { get: (t) => t.chart.title, set: (t, text) => (t.chart.title = String(text)) },
    Visible: taken,
  },
  navs: {},
  methods: {},
};

export const chartLegendClass: HostClass<ChartTarget> = {
  name: 'ChartLegend',
  scalars: { Visible: taken },
  navs: {},
  methods: {},
};

export const chartSeriesListClass: HostClass<ChartTarget> = {
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: (t) => t.chart.series.length } },
  navs: {},
  methods: {
    Add: (t, [name]) => {
      const first = t.chart.series[0]!;
      const series: SeriesModel = { ...first, name: String(name ?? `Series${t.chart.series.length + 1}`) };
      t.chart.series = [...t.chart.series, series];
      return hostObject(chartSeriesClass, { ...t, series });
    },
    GetItemAt: (t, [index]) => {
      const series = t.chart.series[Number(index)];
      return series ? hostObject(chartSeriesClass, { ...t, series }) : null;
    },
  },
  items: (t) => t.chart.series.map((series) => hostObject(chartSeriesClass, { ...t, series })),
};

export const chartSeriesClass: HostClass<SeriesTarget> = {
  name: 'ChartSeries',
  scalars: {
    Name: { get: (t) => t.series.name, set: (t, name) => (t.series.name = String(name)) },
    HasDataLabels: taken,
    GapWidth: taken,
  },
  navs: { DataLabels: (t) => hostObject(chartLabelsClass, t) },
  methods: {
    SetValues: (t, [range]) => {
      t.series.values = rangeIn(range, 'ChartSeries.setValues').area;
    },
    SetXAxisValues: (t, [range]) => {
      t.series.categories = rangeIn(range, 'ChartSeries.setXAxisValues').area;
    },
  },
};

export const chartLabelsClass: HostClass<SeriesTarget> = {
  name: 'ChartDataLabels',
  scalars: { NumberFormat: taken, LinkNumberFormat: taken },
  navs: {},
  methods: {},
};

export const chartAxesClass: HostClass<ChartTarget> = {
  name: 'ChartAxes',
  scalars: {},
  navs: {
    CategoryAxis: (t) => hostObject(chartAxisClass, { ...t, isValue: false }),
    ValueAxis: (t) => hostObject(chartAxisClass, { ...t, isValue: true }),
  },
  methods: {},
};

interface AxisTarget extends ChartTarget {
  readonly isValue: boolean;
}

export const chartAxisClass: HostClass<AxisTarget> = {
  name: 'ChartAxis',
  scalars: {
    Minimum: taken,
    NumberFormat: {
      get: (t) => (t.isValue ? t.chart.valueFormat : 'General'),
      set: (t, format) => {
        if (t.isValue) t.chart.valueFormat = String(format);
      },
    },
    ReversePlotOrder: taken,
  },
  navs: {},
  methods: {},
};
