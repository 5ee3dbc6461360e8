/** The only place that knows scores out of a hundred weighted in other words: 测评得分×8%+调查得分×12%; 按4:6加权后折算; 测评8分、调查12分，均按百分制得分折算. */
import { END, N, re, turn, type Turn } from './turn';

const NAME = '[一-龥]{2,12}?';
const HUNDRED = '(?:\\(?(?:采用|实行|为|按)?百分制\\)?)';
const SCORE = `(?:${HUNDRED})?(?:的)?(?:得分|成绩|评分|分数)(?:${HUNDRED})?`;
const OPENS = '^(?:(?:该项|本项|此项)?得分=|(?:年度内|考核期内)?(?:开展)?)';
const ALL_HUNDRED = `(?:两项|三项|二者|[一-龥、]{2,24})?(?:测评|评价|评分)?(?:均|都)?(?:为|实行|采用|按)百分制(?:打分|评分|进行|计分)?`;
const FOLD = '(?:折算|换算|计算)(?:后)?(?:计入|计分|得分|为)?(?:本项|该项)?(?:得分|分值|总分)?';

/** A占40%，B占60%: shares that make up one, of so many marks where they are told. */
function shares(names: readonly string[], parts: readonly number[], marks: string | null = null): string | null {
  const sum = parts.reduce((a, b) => a + b, 0);
  const percents = parts.map((p) => (p * 100) / sum);
  if (names.some((n) => n === '') || percents.some((p) => !Number.isInteger(p * 100))) return null;
  const told = names.map((n, i) => `${n}占${percents[i]!}%`).join('，');
  return `${marks === null ? '' : `基准分${marks}分。`}${told}，按百分制得分加权折算`;
}

const share = (text: string): number => (text.endsWith('%') ? Number.parseFloat(text) : Number(text) * 100);

export const scoreWeightTurns: readonly Turn[] = [
  // 得分=（测评得分×40%+调查得分×60%）×20%, ÷100×分值, 折算后计入，满分20分
  turn(
    '得分 成绩 评分 分数 & × & +',
    re(
      `${OPENS}\\(?(${NAME})${SCORE}×(${N}%?)\\+(${NAME})${SCORE}×(${N}%?)\\)?(?:×(${N})%|÷100×(?:(分值|满分)|(${N})分)|，${FOLD}(?:，满分(${N})分)?)(?:[，(]${ALL_HUNDRED}\\)?)?${END}`,
    ),
    (m, { whole }) => {
      const [a, b] = [share(m[2]!), share(m[4]!)];
      return a + b === 100 && (m[6] || /百分制|÷100/.test(whole))
        ? shares([m[1]!, m[3]!], [a, b], m[5] ?? m[7] ?? m[8] ?? null)
        : null;
    },
  ),
  // 得分=测评得分×8%+调查得分×12%（两项测评均为百分制）: the parts are marks of their own
  turn(
    '百分制 & × & +',
    re(`${OPENS}(${NAME})${SCORE}×(${N})%\\+(${NAME})${SCORE}×(${N})%[，(]${ALL_HUNDRED}\\)?${END}`),
    (m) => {
      const [a, b] = [Number(m[2]), Number(m[4])];
      return a + b < 100 ? shares([m[1]!, m[3]!], [a, b], `${a + b}`) : null;
    },
  ),
  // 测评8分、调查12分，均按百分制得分折算计入
  turn(
    '百分制得分 & 分、',
    re(`^(${NAME})(${N})分、(${NAME})(${N})分，(?:两项)?(?:均|都|分别)按百分制得分(?:进行)?${FOLD}${END}`),
    (m) => shares([m[1]!, m[3]!], [Number(m[2]), Number(m[4])], `${Number(m[2]) + Number(m[4])}`),
  ),
  // 测评满分100分，折算为8分；调查满分100分，折算为12分；两项相加为本项得分
  turn(
    '满分100分',
    re(
      `^(${NAME})满分100分，折(?:算|合)(?:为)?(${N})分；(${NAME})满分100分，折(?:算|合)(?:为)?(${N})分(?:；两项(?:得分)?(?:相加|之和)(?:为|即为)?(?:本项|该项)得分|；)?${END}`,
    ),
    (m) => shares([m[1]!, m[3]!], [Number(m[2]), Number(m[4])], `${Number(m[2]) + Number(m[4])}`),
  ),
  // 测评按得分率折算，满分8分；调查按得分率折算，满分12分
  turn(
    '得分率折算',
    re(`^(${NAME})按得分率折算，满分(${N})分；(${NAME})按得分率折算，满分(${N})分(?:，${ALL_HUNDRED})?${END}`),
    (m, { whole }) =>
      /百分制/.test(whole)
        ? shares([m[1]!, m[3]!], [Number(m[2]), Number(m[4])], `${Number(m[2]) + Number(m[4])}`)
        : null,
  ),
  // 开展测评和调查，两项满分均为100分，按4：6的比例加权后折算
  turn(
    '：6 ：4 ：5 ：7 ：3 ：2 ：8 :6 :4 :5 :7 :3 :2 :8 ∶',
    re(
      `^(?:年度内|考核期内)?(?:开展)?(${NAME})(?:和|与|、)(${NAME})(?:，两项满分均为100分|按百分制进行)，(?:二者|两者)?(?:权重比为|按)(\\d)[：:∶](\\d)(?:的比例)?，?(?:加权后${FOLD}|按加权得分(?:占100分的比例乘以(?:本项|该项)?分值|折算)计分|加权${FOLD})${END}`,
    ),
    (m) => (Number(m[3]) + Number(m[4]) === 10 ? shares([m[1]!, m[2]!], [Number(m[3]), Number(m[4])]) : null),
  ),
  // 按测评40%、调查60%的权重计算综合得分（百分制），再乘以20%计入总分; 以测评、调查两项百分制得分分别乘以40%、60%后相加，再折算为20分
  turn(
    '再乘 再折',
    re(
      `^(?:[一-龥]{2,8}得分)?(?:按(${NAME})(${N})%、(${NAME})(${N})%的权重计算综合得分\\(?百分制\\)?|以(${NAME})、(${NAME})两项百分制得分分别乘以?(${N})%、(${N})%后相加)，再(?:乘以?(${N})%计入(?:总分|得分)?|折(?:算|合)(?:为|成)(${N})分)${END}`,
    ),
    (m) => {
      const [a, b] = [Number(m[2] ?? m[7]), Number(m[4] ?? m[8])];
      return a + b === 100 ? shares([m[1] ?? m[5]!, m[3] ?? m[6]!], [a, b], m[9] ?? m[10]!) : null;
    },
  ),
  // 测评得分按40%计入，调查得分按60%计入，合计后（百分制）折算为本项分值
  turn(
    '计入 & 百分制',
    re(`^(${NAME})得分按(${N})%计入，(${NAME})得分按(${N})%计入，(?:合计|相加)后\\(?百分制\\)?${FOLD}${END}`),
    (m) => (Number(m[2]) + Number(m[4]) === 100 ? shares([m[1]!, m[3]!], [Number(m[2]), Number(m[4])]) : null),
  ),
  // ①测评：百分制，权重0.4；②调查：百分制，权重0.6。
  turn(
    '权重0 权重为0',
    re(
      `(?:①|1\\.|\\(1\\))(${NAME})：百分制，权重(?:为)?(0\\.\\d+)；(?:②|2\\.|\\(2\\))(${NAME})：百分制，权重(?:为)?(0\\.\\d+)。按(?:两项)?加权得分${FOLD}${END}`,
    ),
    (m) => (share(m[2]!) + share(m[4]!) === 100 ? shares([m[1]!, m[3]!], [share(m[2]!), share(m[4]!)]) : null),
  ),
  // ，均采用百分制打分，加权后按20分折算
  turn(
    '加权 & 占',
    re(
      `^([^]*占${N}%)，(?:(?:两项|均|都|两项均|两项都)(?:采用|为|按|实行)?百分制(?:打分|评分)?，)?(?:加权得分|加权后|按加权得分)(?:按(${N})分)?${FOLD}${END}`,
    ),
    (m, { whole }) =>
      /百分制/.test(whole) ? `${m[2] ? `基准分${m[2]}分。` : ''}${m[1]!}，按百分制得分加权折算` : null,
  ),
];
