/** The only place that lists every declared class; the drift check compares their names with office.js. */
import type { HostClass } from '../richapi/hostclass';
import { autoFilterClass } from './autofilter';
import {
  chartAxesClass,
  chartAxisClass,
  chartClass,
  chartLabelsClass,
  chartLegendClass,
  chartSeriesClass,
  chartSeriesListClass,
  chartTitleClass,
  chartsClass,
} from './chart';
import {
  formatProtectionClass,
  rangeBorderClass,
  rangeBordersClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
} from './format';
import { freezePanesClass } from './freeze';
import { namedItemClass, namesClass } from './names';
import { pageBreakClass, pageBreaksClass, headerFooterClass, headersFootersClass, pageLayoutClass } from './page';
import { protectionClass, workbookProtectionClass } from './protection';
import { rangeClass } from './range';
import { rangeAreasClass, rangeCollectionClass } from './rangeareas';
import { settingClass, settingsClass } from './settings';
import { tableClass, tablesClass } from './tables';
import { applicationClass, workbookClass } from './workbook';
import { worksheetClass } from './worksheet';
import { worksheetsClass } from './worksheets';

type AnyClass = Pick<HostClass<never>, 'name' | 'scalars' | 'navs' | 'methods'>;

export const CLASSES: readonly AnyClass[] = [
  applicationClass,
  autoFilterClass,
  chartAxesClass,
  chartAxisClass,
  chartClass,
  chartLabelsClass,
  chartLegendClass,
  chartSeriesClass,
  chartSeriesListClass,
  chartTitleClass,
  chartsClass,
  formatProtectionClass,
  freezePanesClass,
  namedItemClass,
  namesClass,
  headerFooterClass,
  headersFootersClass,
  pageBreakClass,
  pageBreaksClass,
  pageLayoutClass,
  protectionClass,
  rangeAreasClass,
  rangeBorderClass,
  rangeBordersClass,
  rangeClass,
  rangeCollectionClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  settingClass,
  settingsClass,
  tableClass,
  tablesClass,
  workbookClass,
  workbookProtectionClass,
  worksheetClass,
  worksheetsClass,
];
