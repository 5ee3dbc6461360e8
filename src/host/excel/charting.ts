/** The only place that draws the charts of a sheet of ours: native ones whose series are cells, so that they stay live. */
import { areaText, cellAddress, type Area } from '../../core/model/area';
import type { OurChart } from '../../core/model/sheets';
import { labelFormat } from '../ourCells';
import { rangeAt } from './trip';

const TYPES = { bar: 'BarClustered', column: 'ColumnClustered', line: 'LineMarkers' } as const;

export function queueChart(worksheet: Excel.Worksheet, { type, title, over, categories, ...chart }: OurChart): void {
  const [first, ...more] = chart.series;
  if (!first) return;
  const upright = first.values.left === first.values.right;
  const made = worksheet.charts.add(TYPES[type], at(worksheet, first.values), upright ? 'Columns' : 'Rows');
  made.name = title;
  made.title.text = title;
  made.legend.visible = more.length > 0;
  made.setPosition(cellAddress(over.top, over.left), cellAddress(over.bottom, over.right));
  const drawn = [made.series.getItemAt(0), ...more.map(({ name }) => made.series.add(name))];
  drawn.forEach((series, i) => {
    const { name, values } = chart.series[i]!;
    series.name = name;
    if (i) series.setValues(at(worksheet, values));
    series.setXAxisValues(at(worksheet, categories));
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = labelFormat(chart.valueFormat);
    if (type !== 'line') series.gapWidth = 60;
  });
  const { categoryAxis, valueAxis } = made.axes;
  valueAxis.numberFormat = chart.valueFormat;
  // Bars begin at 0, so that their lengths compare; the first row stands on top, as in the table.
  if (type !== 'line') valueAxis.minimum = 0;
  if (type === 'bar') categoryAxis.reversePlotOrder = true;
}

const at = (worksheet: Excel.Worksheet, area: Area): Excel.Range => rangeAt(worksheet, areaText(area));
