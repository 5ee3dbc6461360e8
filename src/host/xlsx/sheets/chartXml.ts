/** The only place that writes charts and the drawing that holds them. Series are cells, so Excel keeps them live. */
import { columnLetters, quoteSheet, type Area } from '../../../core/model/area';
import type { OurChart, OurSheet } from '../../../core/model/sheets';
import { labelFormat } from '../../ourCells';
import { escapeXml } from '../escape';
import { RELATIONSHIPS, XML_HEAD } from './sheetXml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const ANCHOR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const COLOR = '4472C4';

/** One anchor for each chart, `rId1` …; areas are cells of the sheet. */
export function drawingXml(charts: readonly OurChart[]): string {
  const anchors = charts.map(({ over, title }, i) => {
    const corner = (name: string, col: number, row: number): string =>
      `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    return [
      '<xdr:twoCellAnchor>',
      corner('from', over.left - 1, over.top - 1),
      corner('to', over.right, over.bottom),
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
      `<xdr:cNvPr id="${i + 2}" name="${escapeXml(title)}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/>`,
      '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${i + 1}"/></a:graphicData></a:graphic>`,
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
    ].join('');
  });
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${ANCHOR}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">${anchors.join('')}</xdr:wsDr>`;
}

/** `name` is the sheet's name as the workbook has it. */
export function chartXml(chart: OurChart, sheet: OurSheet, name: string): string {
  const series = chart.series.map((s, i) => seriesXml(chart, s, i, sheet, name)).join('');
  return [
    XML_HEAD,
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>`,
    titleXml(chart.title),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    plotXml(chart, series),
    axesXml(chart),
    '</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function plotXml(chart: OurChart, series: string): string {
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  if (chart.type === 'line')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  const direction = chart.type === 'bar' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axes}</c:barChart>`;
}

/** A bar chart lists its first row on top, as the table does; bars begin at 0, so that their lengths compare. */
function axesXml(chart: OurChart): string {
  const flat = chart.type === 'bar';
  const text = '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>';
  return [
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${flat ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${flat ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${text}`,
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>',
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${chart.type === 'line' ? '' : '<c:min val="0"/>'}</c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${flat ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`,
    `<c:numFmt formatCode="${escapeXml(chart.valueFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${text}`,
    `<c:crossAx val="111111111"/><c:crosses val="${flat ? 'max' : 'autoZero'}"/></c:valAx>`,
  ].join('');
}

function seriesXml(
  chart: OurChart,
  series: OurChart['series'][number],
  index: number,
  sheet: OurSheet,
  name: string,
): string {
  const fill = `<a:solidFill><a:srgbClr val="${COLOR}"/></a:solidFill>`;
  const look = chart.type === 'line' ? `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr>` : `<c:spPr>${fill}</c:spPr>`;
  const format = labelFormat(chart.valueFormat);
  const labels = `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>${look}`,
    chart.type === 'line'
      ? `<c:marker><c:symbol val="circle"/><c:size val="6"/></c:marker>`
      : '<c:invertIfNegative val="0"/>',
    labels,
    `<c:cat><c:strRef><c:f>${escapeXml(reference(chart.categories, name))}</c:f>${cacheXml('strCache', valuesIn(chart.categories, sheet))}</c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escapeXml(reference(series.values, name))}</c:f>${cacheXml('numCache', valuesIn(series.values, sheet))}</c:numRef></c:val>`,
    chart.type === 'line' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

const reference = (a: Area, sheet: string): string =>
  `${quoteSheet(sheet)}!$${columnLetters(a.left)}$${a.top}:$${columnLetters(a.right)}$${a.bottom}`;

function valuesIn(a: Area, sheet: OurSheet): (string | number)[] {
  const found: (string | number)[] = [];
  for (let row = a.top; row <= a.bottom; row++) {
    for (let col = a.left; col <= a.right; col++) found.push(sheet.rows[row - 1]?.cells[col - 1]?.value ?? '');
  }
  return found;
}

function cacheXml(kind: 'strCache' | 'numCache', values: readonly (string | number)[]): string {
  const points = values.map((v, i) =>
    v === '' || (kind === 'numCache' && typeof v !== 'number')
      ? ''
      : `<c:pt idx="${i}"><c:v>${escapeXml(String(v))}</c:v></c:pt>`,
  );
  const format = kind === 'numCache' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${kind}>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}>`;
}
