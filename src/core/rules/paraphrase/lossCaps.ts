/** The only place that knows of which losses a cap is, told by their name or by their number: 缺报累计扣分不超过2分, 1、2两项合计最多扣3分, 扣分总额3分封顶, 两者合计，最多扣3分. */
import { END, MARK, N, re, turn, type Turn } from './turn';

const OVER = '(?:不(?:得)?超过|最多|最高|以|上限为|上限)';
const LOSS = '(?:扣分|扣减|减分)';

export const lossCapTurns: readonly Turn[] = [
  // 1、2两项合计最多扣3分; 1、2、3项均扣完为止
  turn(
    '1、2 一、二 ①、②',
    re(
      `(?<=[。；\\n])(?:第)?(?:1、2(、3)?(、4)?|一、二(、三)?(、四)?|①、②(、③)?(、④)?)(?:[两三四二](?:项|者|类))?(?:项)?(?=合计|累计|共|均|都|各)`,
    ),
    (m) => (m[2] || m[4] || m[6] ? '四项' : m[1] || m[3] || m[5] ? '三项' : '两项'),
  ),
  // 两者合计，最多扣3分
  turn(
    '合计， 累计， 共计，',
    re(`(?<=[。；，])(?:以上)?(?:两者|二者|三者|[两二三四]项|[两二三四]类)(?:扣分)?(?:合计|累计|共计)，(?=最[多高]扣)`),
    '合计',
  ),
  // 扣分总额3分封顶, 扣分合计3分封顶
  turn(
    '封顶',
    re(`(?<=[，。；])(?:累计|合计)?${LOSS}(?:总额|总和|合计|累计|总计|总量)?(?:以)?(${MARK})封顶${END}`),
    '累计最多扣$1',
  ),
  // 月报缺报的，每次扣0.5分，缺报累计扣分不超过2分: of the clause before it
  turn(
    '扣 减 & 超过 最多 最高 上限 封顶 为限',
    re(
      `(?<=扣${MARK}，)([一-龥]{2,8}?)(?:部分|方面|情形|情况)?(?:累计|合计|共计|总计)?(?:${LOSS})?(?:累计|合计|共计)?(?:${OVER}(?:扣)?(${MARK})(?:为限|封顶)?)${END}`,
    ),
    (m, { before }) => {
      const clause = before.slice(0, -1);
      // The name must be that of the only loss before it in the sentence.
      if ((clause.match(re(`扣${N}分`)) ?? []).length !== 1 || !clause.includes(m[1]!)) return null;
      return `最多扣${m[2]!}`;
    },
  ),
];
