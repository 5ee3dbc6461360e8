/** The only place that lists every declared class; the drift check compares their names with office.js. */
import type { HostClass } from '../richapi/hostclass';
import { autoFilterClass } from './autofilter';
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
import { protectionClass } from './protection';
import { rangeClass } from './range';
import { rangeAreasClass, rangeCollectionClass } from './rangeareas';
import { settingClass, settingsClass } from './settings';
import { tablesClass } from './tables';
import { applicationClass, workbookClass } from './workbook';
import { worksheetClass } from './worksheet';
import { worksheetsClass } from './worksheets';

type AnyClass = Pick<HostClass<never>, 'name' | 'scalars' | 'navs' | 'methods'>;

export const CLASSES: readonly AnyClass[] = [
  applicationClass,
  autoFilterClass,
  formatProtectionClass,
  freezePanesClass,
  namedItemClass,
  namesClass,
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
  tablesClass,
  workbookClass,
  worksheetClass,
  worksheetsClass,
];
