/**
 * The only place that reads a rule that is nothing but several scores out of a hundred, their weights and what they are folded to, piece by piece:
 * 领导评价、部门互评按6:4加权（均为百分制），折算为20分. What is of another kind anywhere leaves the text alone.
 */
import { add, compare, exact, type Exact } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { type Folded, type Piece, foldedPieces } from './foldedPieces';
import { turn, type Turn } from './turn';

let pieces: readonly Piece[] | null = null;

/** What all the pieces say; null when one of them is none of these. */
function piecewise(text: string): Folded | null {
  pieces ??= foldedPieces();
  const s: Folded = { names: [], parts: [], marks: [], pending: '', folded: false, own: false };
  for (let at = 0; at < text.length;) {
    const from = at;
    for (const [pattern, read] of pieces) {
      pattern.lastIndex = at;
      const m = pattern.exec(text);
      if (!m || m[0] === '') continue;
      const kept = [s.names.length, s.marks.length] as const;
      if (read(s, m)) {
        at += m[0].length;
        break;
      }
      s.names.length = s.parts.length = kept[0];
      s.marks.length = kept[1];
    }
    if (at === from) return null;
  }
  return s;
}

const asNumber = (x: Exact): number => Number(x.n) / Number(x.d);

/** The same rule in one form. */
function canonical(text: string): string | null {
  if (!/百分制|满分(?:均|都)?(?:为)?100分|以100分为满分|[÷/]100|100分，?折/.test(text)) return null;
  const s = piecewise(text);
  if (!s || s.names.length < 2 || !s.folded) return null;
  const sum = s.parts.reduce(add);
  const whole = compare(sum, exact(100));
  if (whole > 0 || (s.own && whole === 0)) return null;
  // 领导评价得分的10%、部门互评得分的4%相加: so many marks each
  const marks = whole === 0 ? s.marks : [...s.marks, sum];
  if (marks.some((x) => compare(x, marks[0]!) !== 0)) return null;
  const shares = s.parts.map((p) => p.mul(100).div(sum));
  if (shares.some((p) => 100n % p.d !== 0n)) return null;
  const said = s.names.map((n, i) => `${n}占${asNumber(shares[i]!)}%`).join('，');
  return `${marks[0] ? `基准分${asNumber(marks[0])}分。` : ''}${said}，按百分制得分加权折算`;
}

const DONE = /^(?:基准分[\d.]+分。)?(?:[一-龥]{2,10}占[\d.]+%，)+按百分制得分加权折算$/;
/** Marks that do not come of scores. */
const OTHER = /每(?!半年|季度|次满分)|扣|最高|最多|低于|超过|达到|加分|奖/;

export const foldedScoreTurns: readonly Turn[] = [
  turn(
    '百分制 100分 /100 ÷100 & 折 换算 计入 加权 × 相加 之和 平均',
    /^[^\n]{12,160}?(?=(?:[；。][^；。\d]{2,40}(?:不得分|一票否决[^；。\d]*))?[。.]?\n?$)/g,
    (m) => {
      if (DONE.test(m[0]) || OTHER.test(m[0])) return null;
      return canonical(
        m[0].replace(/百分之([零一二三四五六七八九十百]+)/g, (x, n: string) =>
          readNumeral(n) ? `${readNumeral(n)!.n}%` : x,
        ),
      );
    },
  ),
];
