/** The only place that knows losses that begin beyond so many pieces told otherwise: 超过3件的，超过部分每件扣0.5分; 从第4件起每件扣; 在3件基础上每增加1件扣. */
import { equals, ONE } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { MARK, N, re, turn, type Turn } from './turn';

const PIECE = '(件次|人次|批次|件|次|起|人|名|个|处|例|户|宗|天)';
const OVER = '(?:超过|超出|高于|多于|大于)';
const LOSE = `(扣减|扣除|扣|减)(?=${MARK})`;

export const beyondFreeTurns: readonly Turn[] = [
  // 超过3件的，超过部分每件扣0.5分; 以超出件数计算，每件扣
  turn(
    '部分 超出件数 超过件数 超出次数 超出起数 超过次数 & 扣 减',
    re(
      `${OVER}(${N})${PIECE}(?:的)?，(?:(?:按|以|对|就)?(?:超过|超出|多出)(?:的)?(?:部分|件数|次数|起数|人数|个数)(?:计算)?)，?(?:按)?每(?:超)?(?:1|一)?\\2${LOSE}`,
    ),
    (m) => `超过${m[1]!}${m[2]!}的，每超1${m[2]!}${m[3]!}`,
  ),
  // 控制在2起以内，超出的每起扣1.5分
  turn(
    '，超出的 ，超过的 ，超的 ，超出部分 ，超过部分 & 扣 减',
    re(
      `(控制在|不超过|在)(${N})${PIECE}((?:及?以[内下])?)(?:的)?，(?:超出|超过|超)(?:的|部分)(?:，)?每(?:1|一)?\\3${LOSE}`,
    ),
    '$1$2$3$4，每超1$3$5',
  ),
  // 超出3件的部分，每件扣0.5分
  turn(
    '的部分 & 超过 超出 高于 多于 & 扣 减',
    re(`${OVER}(${N})${PIECE}(?:以上)?的部分，?每(?:超)?(?:1|一)?\\2${LOSE}`),
    (m, { whole }) =>
      // Where the pieces before have a price of their own, both are read together.
      /以内[^，。；]{0,8}每[^，。；]{0,4}[扣减]/.test(whole) ? null : `超过${m[1]!}${m[2]!}的，每超1${m[2]!}${m[3]!}`,
  ),
  // 超过3件的，从第4件起每件扣0.5分
  turn(
    '从第 自第 & 扣 减',
    re(`${OVER}(${N})${PIECE}(?:的)?，[从自]第(${N})\\2(?:起|开始)，?每(?:超)?(?:1|一)?\\2${LOSE}`),
    (m, { whole }) => {
      const [free, first] = [readNumeral(m[1]!), readNumeral(m[3]!)];
      if (!free || !first || !equals(first.sub(free), ONE)) return null;
      return /以内[^，。；]{0,8}每[^，。；]{0,4}[扣减]/.test(whole)
        ? null
        : `超过${m[1]!}${m[2]!}的，每超1${m[2]!}${m[4]!}`;
    },
  ),
  // 3件以内得满分，在3件基础上每增加1件扣0.5分
  turn(
    '基础上每 基础上，每 & 扣 减',
    re(
      `(?<=${N}${PIECE}(?:\\(含\\))?(?:及)?以[内下][^。]{0,20}，)(?:在)?(${N})${PIECE}(?:的)?基础上，?每(?:增加|多|超过|超|增)(?:1|一)${PIECE}${LOSE}`,
    ),
    (m) => (m[3] === m[4] ? `超过${m[2]!}${m[3]!}的，每超1${m[3]!}${m[5]!}` : null),
  ),
  // 信访量比5件每多1件扣0.6分
  turn(
    '比 & 每多 每超 每增加 & 扣 减',
    re(`(?<=[一-龥])比(${N})${PIECE}每(?:多|超|增加)(?:1|一)\\2${LOSE}`),
    (m) => `超过${m[1]!}${m[2]!}的，每超1${m[2]!}${m[3]!}`,
  ),
  // 超过5件的，每超过1件扣0.6分，扣完为止，未超过的计6分
  turn(
    '未超限的 未超过的 未超标的 未超出的 没有超过的 没超过的',
    re(`(?<=[，；。])(?:未|没有|没)超(?:限|过|标|出)的，?(?=[得计记给](?:${MARK}|满分))`),
    (_, { whole }) => {
      const ends = [...whole.matchAll(re(`(?:${OVER}(${N}${PIECE})的|以(${N}${PIECE})为限)`))].map(
        (m) => m[1] ?? m[3]!,
      );
      return new Set(ends).size === 1 ? `不超过${ends[0]!}的` : null;
    },
  ),
];
