/** The only place that knows the marks of the item told in the middle of a clause: 本项8分不得分, 扣完本项6分为止, 本项共10分，扣完为止. */
import { compare } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, ITEM, MARK, N, re, turn, type Turn } from './turn';

const ZERO = '(?:全部|直接|均|一律|则|即)?(?:不得分|不计分|不予计分|不予得分|[得计记为]0分|[得计记为]零分|扣完|扣光)';

/** Marks given under conditions: 得6分, 计4分. */
const GIVEN = re(`(?<![不扣])[得计记给赋](${N})分`);

const OPENING = new RegExp(`^${ITEM}(?:共计?|满分)?(${N})分[，。：]`);

/**
 * What the item is worth, beside the words that take all of it. Where the text gives the same marks elsewhere, nothing more need be said; where it
 * gives none, they are what everyone begins with; where it gives others, one cannot tell what the marks are of.
 */
function worth(marks: string, whole: string): string | null {
  const own = readNumeral(marks);
  if (!own || /基[准础本]分|标准分|起评分|满分为|分值为/.test(whole)) return null;
  // 本项10分。…，本项10分不得分: it was said at the beginning.
  const opening = OPENING.exec(whole);
  if (opening) return opening[1] === marks ? '' : null;
  const given = [...whole.matchAll(GIVEN)].map((m) => readNumeral(m[1]!)).filter((n) => n !== null && n.n !== 0n);
  if (given.length === 0) return `；基准分${marks}分`;
  if (given.some((n) => compare(n!, own) > 0)) return null;
  return given.some((n) => compare(n!, own) === 0) ? '' : null;
}

export const itsMarkTurns: readonly Turn[] = [
  // 发现5名及以上的，本项6分不得分
  turn(
    '本 该 此 & 分不 分计 分记 分全 分直 分均 分一 分得 分为 分扣 分则 分即 分)',
    re(`${ITEM}(?:的)?\\(?(${N})分\\)?(?:的)?${ZERO}${END}`),
    (m, { whole }) => {
      const told = worth(m[1]!, whole);
      return told === null ? null : `不得分${told}`;
    },
  ),
  // 本项共10分，扣完为止
  turn(
    '扣完为止 & 本 该 此',
    re(`([。；])${ITEM}(?:共计|共|总计|满分|总分|分值)?(?:为)?(?!0|零)(${N})分，扣完为止${END}`),
    (m, { whole }) => {
      const told = worth(m[2]!, whole);
      return told === null ? null : `，扣完为止${told}`;
    },
  ),
  // 扣完本项6分为止
  turn(
    '扣完 扣光 扣尽 & 本 该 此',
    re(`(扣(?:完|光|尽))${ITEM}(?:的)?(?=\\(?${MARK}\\)?(?:为止|即止|止)${END})`),
    '$1',
  ),
  // 安全生产这一项一共12分，出一起一般事故减2分: what losses are taken from
  turn(
    '共 总分 满分 总计 & 扣 减',
    re(
      `^(?:[^，。；：、\\d]{0,12}?)(?:这一项|这项|该项|本项|此项)?(?:一共|总共|共计|共|总分|满分|总计)(?:为|是|有)?(?!0|零)(${N})分[，。；：](?=(?:每|发生|出现|出|发现|凡|因|被|未|有)[^。]{1,30}[扣减])`,
    ),
    (m, { behind }) =>
      /[得计记给赋加占]\d|其中|基[准础本]分|占\d|满分|分别/.test(behind) ? null : `基准分${m[1]!}分；`,
  ),
];
