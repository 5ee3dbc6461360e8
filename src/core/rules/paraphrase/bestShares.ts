/** The only place that knows full marks for whoever is best, with the others in proportion to them: 以完成量最大的县为满分，其他县按占最大量的比例折算; 均以第一为满分，其他按与第一的比值计分. */
import { WHO } from '../families';
import { END, re, turn, type Turn } from './turn';

const GROUP = '(?:全国|全区|全省|全市|全州|全县|全镇|同组|本组|组内)?';
const BEST = '(?:最高|最大|最优|最多|最好|第一|第1名|第一名|首位)';
const OWNER = `(?:[一-龥]{0,4}(?:${WHO})|者)`;
/** 全市最高值, 全市第一, 全市完成量最大的县: the number of whoever is best. */
const BEST_OF = `${GROUP}(?:各)?(?:${WHO})?(?:中)?(?:[一-龥]{1,6}?)??${BEST}(?:的)?(?:值|数|量|增速|增幅|水平|${OWNER})?`;

export const bestShareTurns: readonly Turn[] = [
  turn(
    '为满分 得满分 计满分 & 之比 比值 的比例 比重',
    re(
      `(?<=^|[，。；：率量值速度额数])(均|都|各|分别)?以(${BEST_OF})(?:为满分|得满分|计满分)，(?:其余|其他|其它)?(?:${WHO}|各${WHO})?(?:的)?(?:得分)?(?:均)?(?:按照|按|以)(?:其|本县|本单位|各自)?[一-龥]{0,5}?(?:与|同|占|和)(${BEST_OF})(?:的)?(?:之比|比值|的比例|比例|比重|的比)(?:进行)?(?:折算|计算)?(?:计分|得分|计算|计)?${END}`,
    ),
    // 最低 would be another rule.
    (m) => (/最低|最小|平均/.test(m[0]) ? null : `${m[1] ?? ''}以最高值为满分，按比例计分`),
  ),
];
