/** The only place that knows one of two standards, told beside both and neither: 高于平均且高于上年的得满分；只高于其中一项的得3分；均不高于的不得分. */
import { END, MARK, N, re, turn, type Turn } from './turn';

const SIDE = '(?:不低于|不高于|高于|低于|超过|达到|优于|多于|少于)';
const NOT: Readonly<Record<string, string>> = {
  高于: '不高于', 超过: '不高于', 多于: '不高于', 优于: '不高于', 不低于: '低于', 达到: '低于', 低于: '不低于', 少于: '不低于', 不高于: '高于',
}; // prettier-ignore
const ONE_OF_THEM = '其中(?:的)?(?:任一|任意一|一|1|某一)(?:项|个|者|条)(?:的|标准|水平|数值)?';
const EARNS = `(?:得分值的${N}%|得(?:一半分|满分的${N}%)|[得计记扣减]${MARK})`;

export const oneOfBothTurns: readonly Turn[] = [
  turn(
    '其中一 其中1 其中任 其中的一 其中某 & 且 又 并 同时',
    re(
      `(?:既|同时)?(${SIDE})([^，。；：\\d]{2,12}?)(?:且|又|并且|同时)(?:\\1)?([^，。；：\\d]{2,12}?)(?:的)?，?(得满分|[得计记]${MARK})[，；。](?:只|仅|单)?(?:\\1)${ONE_OF_THEM}(?:的)?，?(${EARNS})[，；。](?:两项)?(?:均|都)(?:不|未|没有)[一-龥]{1,4}?(?:的)?，?(不得分|不计分|[得计记](?:0|零)分)${END}`,
    ),
    (m) => {
      const [side, one, other, both, either, none] = m.slice(1) as [string, string, string, string, string, string];
      return `${side}${one}且${side}${other}的${both}；${NOT[side]!}${one}且${NOT[side]!}${other}的${none}；其余${either}`;
    },
  ),
  // 高于其中一项 is no number of pieces
  turn('其中一 其中1 其中任 其中的一 其中某', re(`(${SIDE})${ONE_OF_THEM}(?=的|，|得|计|扣)`), (m) =>
    m[1] === '达到' ? null : `${m[1]!}其中之一`,
  ),
];
