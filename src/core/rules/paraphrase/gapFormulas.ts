/** The only place that knows marks reckoned from how far a percentage falls short or goes beyond: 扣分=（90%-实际满意度）×100×0.4; 按低于的百分点数乘以0.4分扣分. */
import { END, MARK, N, re, turn, type Turn } from './turn';

const BELOW = '(?:低于|少于|不足|未达到?|达不到|不及)';
const ABOVE = '(?:高于|超过|超出|大于)';
const POINTS = '(?:百分点数|百分点|个百分点数|百分点值)';
const LINE = '(?:标准|目标|目标值|基准|要求|规定)';
const OWN =
  '(?:实际|本县|本单位|年度|实测|测评)?[一-龥]{0,10}?(?:度|率|比例|比重|占比|完成值|实际值|值)(?:百分数|百分比数)?';
/** How many points it falls short: （90%-实际满意度）×100, （90-满意度）, 低于90%的百分点数, 与标准相差的百分点数, 差距（百分点）. */
const GAP = `(?:\\((${N})(%?)-${OWN}\\)(×100)?|\\(${OWN}-(${N})(%?)\\)(×100)?|(${BELOW}|${ABOVE})(?:(?:${N}%|${LINE})的|的)?${POINTS}|(?:与|同)?(?:${LINE}|${N}%)?(?:相差|差距|所差|差额|差)的?\\(?${POINTS}\\)?)`;
const RATE = `(${N})分?`;

const SIDE = new RegExp(`(?:${BELOW}|${ABOVE}|不达标)(?!.*(?:${BELOW}|${ABOVE}|不达标))`);

/** On which side of its standard the clause before speaks of. */
function sideOf(before: string): string | null {
  const word = SIDE.exec(before)?.[0];
  return word === undefined ? null : new RegExp(`^${ABOVE}`).test(word) ? '高' : '低';
}

/** What each point costs or earns: null when the number in brackets is no percentage that the text holds the value against. */
function perPoint(m: readonly (string | undefined)[], from: number, before: string, whole: string): string | null {
  const [least, leastIn, leastTimes, most, mostIn, mostTimes, word] = m.slice(from, from + 7);
  const percent = least !== undefined ? leastIn : mostIn;
  const times = least !== undefined ? leastTimes : mostTimes;
  const at = least ?? most;
  if (at !== undefined) {
    // (90%-x)×0.4 costs a hundredth of it for each point; (90-x)×100 is none.
    if ((percent === '%') !== (times !== undefined)) return null;
    // The value must be held against it besides.
    if (whole.replace(m[0]!, '').includes(`${at}%`) === false) return null;
    return least !== undefined ? '每低1个百分点' : '每高1个百分点';
  }
  const side = word === undefined ? sideOf(before) : new RegExp(ABOVE).test(word) ? '高' : '低';
  return side && `每${side}1个百分点`;
}

const PROPORTIONAL = '，不足1个百分点的按比例计算';
const TAKES = '(?:扣分|扣减分值|扣减分数|减分|所扣分值|扣分值)';

export const gapFormulaTurns: readonly Turn[] = [
  // 扣分=低于90%的百分点数×0.4分; 扣减分值为低于90%的百分点数与0.4分的乘积; 扣分按（90-满意度）×0.4计算
  turn(
    '扣 减 & × 乘 & 百分点 -',
    re(
      `(?:则)?${TAKES}(?:=|为|是|等于|按(?:照)?)(?:${RATE}×)?${GAP}(?:(?:×|乘以?|与)(${N})分?(?:的?乘积|之积)?)?(?:计算|计)?${END}`,
    ),
    (m, { before, whole }) => said(m, [1, 2, 9], before, whole),
  ),
  // 按低于的百分点数乘以0.4分扣分; 以低于的百分点数×0.4分计算扣分; 所差百分点数×0.4分即为扣分
  turn(
    '扣分 减分 & × 乘 & 百分点 -',
    re(
      `(?:按(?:照)?|以)?(?:${RATE}×)?${GAP}(?:×|乘以?|与)(${N})分?(?:的?乘积|之积)?(?:来)?(?:即为|就是|为|即|计算|计|确定|相应)*(?:扣分|减分|扣减分值)${END}`,
    ),
    (m, { before, whole }) => said(m, [1, 2, 9], before, whole),
  ),
  // 用90%减去实际满意度，所得百分点数乘以0.4分为扣分
  turn(
    '减去 减 & 所得 其差 差值 & 百分点',
    re(
      `(?:用|以|将)?(${N})%减去?${OWN}，?(?:所得|其差|差值)(?:的)?${POINTS}(?:×|乘以?)(${N})分?(?:即为|就是|为|即|计算|作为)*(?:扣分|减分|扣减分值)${END}`,
    ),
    (m, { whole }) => (whole.split(`${m[1]!}%`).length > 2 ? `每低1个百分点扣${m[2]!}分${PROPORTIONAL}` : null),
  ),
  // 得分=6分-低于90%的百分点数×0.4分: from all the marks
  turn(
    '得分= & 百分点 -',
    re(`(?<=的，|%，|的)得分=(${MARK}|${N}|满分|分值)-(?:${RATE}×)?${GAP}(?:×(${N})分?)?${END}`),
    (m, { before, whole }) => {
      const marks = /\d+(?:\.\d+)?/.exec(m[1]!)?.[0];
      const full = marks === undefined || new RegExp(`(?:[得计记]|\\()${marks}分`).test(whole);
      return full ? said(m, [2, 3, 10], before, whole) : null;
    },
  ),
  // 按每个百分点0.4分的标准扣分; 按每低1个百分点扣0.4分的比例折算扣分
  turn(
    '每 & 的标准扣 的比例扣 & 百分点',
    re(`按每(?:1|一)?个百分点扣?(${MARK})的(?:标准|比例)(?:折算|计算)?扣分${END}`),
    (m, { before }) => {
      const side = sideOf(before);
      return side && `每${side}1个百分点扣${m[1]!}`;
    },
  ),
  turn(
    '每 & 标准扣 比例扣 比例折算 标准折算 比例计算扣 标准计算扣 & 百分点',
    re(`按(每(?:低|高|超|少|差)于?1?个?百分点)扣(${MARK})的(?:标准|比例)(?:折算|计算)?扣分${END}`),
    (m) => `${m[1]!.replace(/(?<=[低高超少差])个?百/, '1个百')}扣${m[2]!}${/比例/.test(m[0]) ? PROPORTIONAL : ''}`,
  ),
];

/** `at`: where the rate before, the gap and the rate behind it stand. */
function said(m: RegExpExecArray, at: readonly [number, number, number], before: string, whole: string): string | null {
  const rates = [m[at[0]], m[at[2]]].filter((r) => r !== undefined);
  const each = perPoint(m, at[1], before, whole);
  return each && rates.length === 1 ? `${each}扣${rates[0]!}分${PROPORTIONAL}` : null;
}
