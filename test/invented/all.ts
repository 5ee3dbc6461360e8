/** The only place that lists every invented workbook. */
import { BUREAU_BOOKS } from './bureaus';
import { CITY_OFFICE_BOOKS } from './cityOffices';
import { COUNTY_BOOKS } from './county';
import { FAR_CITIES } from './farCities';
import { FAR_PROVINCES } from './farProvinces';
import type { InventedBook } from './kinds';
import { MORE_BOOKS } from './more';
import { OFFICE_BOOKS } from './offices';
import { SECOND_OFFICES } from './secondOffices';
import { TOWN_OFFICE_BOOKS } from './townOffices';
import { UNSEEN_COUNTIES } from './unseenCounties';
import { UNSEEN_TOWNS } from './unseenTowns';

export const INVENTED_BOOKS: readonly InventedBook[] = [
  ...COUNTY_BOOKS,
  ...OFFICE_BOOKS,
  ...MORE_BOOKS,
  ...UNSEEN_TOWNS,
  ...UNSEEN_COUNTIES,
  ...BUREAU_BOOKS,
  ...TOWN_OFFICE_BOOKS,
  ...CITY_OFFICE_BOOKS,
  ...SECOND_OFFICES,
  ...FAR_PROVINCES,
  ...FAR_CITIES,
];
