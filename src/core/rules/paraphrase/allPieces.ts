/** The only place that knows how many pieces there are, told before what each of them gives: 6项任务，每完成1项得0.5分，全部完成的得3分. */
import { equals } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, N, re, turn, type Turn } from './turn';

export const allPieceTurns: readonly Turn[] = [
  // 三类材料齐备的得3分，缺一类扣1分: how many there are of what is complete, and no number to be reached
  turn(
    '齐备 齐全 完备 俱全 完整 & 缺 少 漏',
    re(`([两二三四五六七八九]|[2-9])([类项种件份个])([一-龥]{2,8}?(?:齐备|齐全|完备|俱全|完整))(?=的?，?(?:得|计|记))`),
    (m, { behind }) => (re(`(?:缺|少|漏)(?:少)?(?:1|一)${m[2]!}`).test(behind) ? m[3]! : null),
  ),
  // 县里确定的6项重点任务，每完成1项得0.5分，全部完成的得3分: how many there are changes no mark, and all of them give what each of them gives
  turn(
    '，每完成 ，每落实 ，每办结 ，每建成 & 项 件 个 & 全部 全都',
    re(
      `(?<=^|[。；])([^，。；：\\d扣加得]{0,16}?)(${N})(项|件|个)([^，。；：\\d扣加得]{0,12})，(每(?:完成|落实|办结|建成)(?:1|一)?(?:项|件|个)[^，。；：\\d]{0,6}?，?[得计记])(${N})分，(?:全部|全都)(?:完成|落实|办结|建成)(?:的)?，?[得计记](${N})分${END}`,
    ),
    (m) => {
      const [pieces, each, all] = [m[2]!, m[6]!, m[7]!].map((x) => readNumeral(x));
      return pieces && each && all && equals(pieces.mul(each), all) ? `${m[5]!}${m[6]!}分，最高得${m[7]!}分` : null;
    },
  ),
  turn(
    '，每完成 ，每落实 ，每办结 & 项 件 个',
    re(
      `(?<=^|[。；])[^，。；：\\d扣加得]{0,16}?${N}(?:项|件|个)(?:重点|重大|年度|主要|改革|工作|民生|实事)*(?:任务|工作|事项|项目|实事)，(?=每(?:完成|落实|办结)(?:1|一)?(?:项|件|个))`,
    ),
    (_, { whole }) => (/全部|全都|均/.test(whole) ? null : ''),
  ),
];
