/** The only place that lists every invented workbook. */
import { COUNTY_BOOKS } from './county';
import type { InventedBook } from './kinds';
import { MORE_BOOKS } from './more';
import { OFFICE_BOOKS } from './offices';
import { UNSEEN_COUNTIES } from './unseenCounties';
import { UNSEEN_TOWNS } from './unseenTowns';

export const INVENTED_BOOKS: readonly InventedBook[] = [
  ...COUNTY_BOOKS,
  ...OFFICE_BOOKS,
  ...MORE_BOOKS,
  ...UNSEEN_TOWNS,
  ...UNSEEN_COUNTIES,
];
