/** The only place that knows marks for each month or quarter in which something was done: 每月按时报送的每月得0.1分，未按时报送的当月不得分. */
import { decimalText, exact } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { MARK, N, re, turn, type Turn } from './turn';

const PERIOD = '(?:个)?(月|季度|季|半年)(?:度|份)?(?:末|底|内)?';
/** How many of them a year has. */
const IN_A_YEAR: Readonly<Record<string, number>> = { 月: 12, 季度: 4, 季: 4, 半年: 2 };
const NONE = '(?:不得分|不计分|不得该(?:月|季|季度)分)';
const THAT = '(?:当月|当季度?|该月|该季度?|当期)';
const NOT = '(?:未|没有?|不)';

export const periodTurns: readonly Turn[] = [
  // Nothing else may give or take marks: the pieces are counted once a period, and no year has more of them.
  turn(
    '每月 每季 每个月 每个季度 每半年 & 得 计 加',
    re(
      `^(?:[^，。；：\\d每]{0,8}按(?:月|季度?)(?:度)?(?:调度|考核|考评|通报|统计|评价|计分)，)?([^，。；：\\d每率度]{0,10}?)每${PERIOD}((?:按时|及时|按期|按要求|如期|规范|足额)?[^，。；：\\d每扣加得计低高未不率]{2,16}?|[^，。；：\\d每扣加得计低高未不率]{1,8}(?:1|一)[次篇条期场份个][^，。；：\\d每扣加得计低高未不率]{0,10}?)(?:1次)?(?:的)?，?(?:每(?:个)?(?:月|季度?|半年)(?:度)?)?[得计加](${N})分((?:[，；](?:${NOT}[^，。；：\\d每扣加]{0,12}?(?:的)?，?${THAT}|${THAT}${NOT}[^，。；：\\d每扣加]{0,12}?(?:的)?，?)${NONE})?)((?:，(?:最[高多](?:得|加|计)?|累计不超过|满分)${MARK})?)(?=。?$)`,
    ),
    (m) => {
      const per = readNumeral(m[4]!);
      const times = IN_A_YEAR[m[2]!];
      if (!per || times === undefined) return null;
      const piece = /(?:1|一)([次篇条期场份个])/.exec(m[3]!);
      const what = piece ? m[3]!.replace(piece[0], '') : m[3]!;
      return `${m[1]!}${what}每${piece?.[1] ?? '次'}得${m[4]!}分${m[6] || `，最高得${decimalText(per.mul(exact(times)))}分`}`;
    },
  ),
];
