/** The only place that lists every invented workbook. */
import { ACROSS_COUNTIES } from './acrossCounties';
import { BUREAU_BOOKS } from './bureaus';
import { CITY_OFFICE_BOOKS } from './cityOffices';
import { COUNTY_BOOKS } from './county';
import { DELIVERED_FIRSTS } from './deliveredFirsts';
import { DELIVERED_EIGHTHS } from './deliveredEighths';
import { DELIVERED_ELEVENTHS } from './deliveredElevenths';
import { DELIVERED_FIFTHS } from './deliveredFifths';
import { DELIVERED_FOURTHS } from './deliveredFourths';
import { DELIVERED_FOURTEENTHS } from './deliveredFourteenths';
import { DELIVERED_NINTHS } from './deliveredNinths';
import { DELIVERED_SECONDS } from './deliveredSeconds';
import { DELIVERED_SEVENTHS } from './deliveredSevenths';
import { DELIVERED_SIXTHS } from './deliveredSixths';
import { DELIVERED_TENTHS } from './deliveredTenths';
import { DELIVERED_THIRDS } from './deliveredThirds';
import { DELIVERED_THIRTEENTHS } from './deliveredThirteenths';
import { DELIVERED_TWELFTHS } from './deliveredTwelfths';
import { DESK_BUREAUS } from './deskBureaus';
import { DESK_COUNTIES } from './deskCounties';
import { DESK_FIFTHS } from './deskFifths';
import { DESK_FOURTHS } from './deskFourths';
import { DESK_SECONDS } from './deskSeconds';
import { DESK_THIRDS } from './deskThirds';
import { DESK_TOWNS } from './deskTowns';
import { DUE_TARGETS } from './dueTargets';
import { FAR_CITIES } from './farCities';
import { FAR_PROVINCES } from './farProvinces';
import { HANDED_FIRSTS } from './handedFirsts';
import { HANDED_EIGHTHS } from './handedEighths';
import { HANDED_FIFTHS } from './handedFifths';
import { HANDED_FOURTHS } from './handedFourths';
import { HANDED_SECONDS } from './handedSeconds';
import { HANDED_SEVENTHS } from './handedSevenths';
import { HANDED_SIXTHS } from './handedSixths';
import { HANDED_THIRDS } from './handedThirds';
import type { InventedBook } from './kinds';
import { LAST_COUNTIES } from './lastCounties';
import { MAILED_FIFTHS } from './mailedFifths';
import { MAILED_FIRSTS } from './mailedFirsts';
import { MAILED_SECONDS } from './mailedSeconds';
import { MAILED_THIRDS } from './mailedThirds';
import { MAILED_FOURTHS } from './mailedFourths';
import { MAILED_SEVENTHS } from './mailedSevenths';
import { MAILED_SIXTHS } from './mailedSixths';
import { MATRICES } from './matrices';
import { MORE_BOOKS } from './more';
import { NEIGHBOURS } from './neighbours';
import { NEW_COUNTIES } from './newCounties';
import { NEW_PROVINCES } from './newProvinces';
import { NEW_TOWNS } from './newTowns';
import { NEXT_COUNTIES } from './nextCounties';
import { NEXT_OFFICES } from './nextOffices';
import { OFFICE_BOOKS } from './offices';
import { SECOND_OFFICES } from './secondOffices';
import { SENT_FIRSTS } from './sentFirsts';
import { SENT_EIGHTHS } from './sentEighths';
import { SENT_FIFTHS } from './sentFifths';
import { SENT_FOURTHS } from './sentFourths';
import { SENT_ELEVENTHS } from './sentElevenths';
import { SENT_NINTHS } from './sentNinths';
import { SENT_TENTHS } from './sentTenths';
import { SENT_TWELFTHS } from './sentTwelfths';
import { SENT_FOURTEENTHS } from './sentFourteenths';
import { SENT_THIRTEENTHS } from './sentThirteenths';
import { SENT_SECONDS } from './sentSeconds';
import { SENT_THIRDS } from './sentThirds';
import { SENT_SEVENTHS } from './sentSevenths';
import { SENT_SIXTHS } from './sentSixths';
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
  ...DESK_COUNTIES,
  ...DESK_BUREAUS,
  ...DESK_TOWNS,
  ...DESK_SECONDS,
  ...DESK_THIRDS,
  ...DESK_FOURTHS,
  ...DESK_FIFTHS,
  ...MATRICES,
  ...NEW_PROVINCES,
  ...NEW_COUNTIES,
  ...NEW_TOWNS,
  ...ACROSS_COUNTIES,
  ...NEXT_OFFICES,
  ...NEXT_COUNTIES,
  ...LAST_COUNTIES,
  ...MAILED_FIRSTS,
  ...MAILED_SECONDS,
  ...MAILED_THIRDS,
  ...MAILED_FOURTHS,
  ...MAILED_FIFTHS,
  ...MAILED_SIXTHS,
  ...MAILED_SEVENTHS,
  ...DELIVERED_FIRSTS,
  ...DELIVERED_SECONDS,
  ...DELIVERED_THIRDS,
  ...DELIVERED_FOURTHS,
  ...DELIVERED_FIFTHS,
  ...DELIVERED_SIXTHS,
  ...DELIVERED_SEVENTHS,
  ...DELIVERED_EIGHTHS,
  ...DELIVERED_NINTHS,
  ...DELIVERED_TENTHS,
  ...DELIVERED_ELEVENTHS,
  ...DELIVERED_TWELFTHS,
  ...DELIVERED_THIRTEENTHS,
  ...DELIVERED_FOURTEENTHS,
  ...HANDED_FIRSTS,
  ...HANDED_SECONDS,
  ...HANDED_THIRDS,
  ...HANDED_FOURTHS,
  ...HANDED_FIFTHS,
  ...HANDED_SIXTHS,
  ...HANDED_SEVENTHS,
  ...HANDED_EIGHTHS,
  ...SENT_FIRSTS,
  ...SENT_SECONDS,
  ...SENT_THIRDS,
  ...SENT_FOURTHS,
  ...SENT_FIFTHS,
  ...SENT_SIXTHS,
  ...SENT_SEVENTHS,
  ...SENT_EIGHTHS,
  ...SENT_NINTHS,
  ...SENT_TENTHS,
  ...SENT_ELEVENTHS,
  ...SENT_TWELFTHS,
  ...SENT_THIRTEENTHS,
  ...SENT_FOURTEENTHS,
  ...NEIGHBOURS,
  ...DUE_TARGETS,
];
