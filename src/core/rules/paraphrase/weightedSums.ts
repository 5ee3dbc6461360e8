/** The only place that knows a mark written as a sum of parts by their weights: 得分=（办结率×60%+满意率×40%）×分值, 得分=分值×40%×A÷B+分值×60%×C÷D. */
import { decimal, decimalText, div, equals, HUNDRED, mul, ONE, sum, type Exact } from '../../model/exact';
import { ITEM, re, turn, type Turn } from './turn';

const WHOLE = new RegExp(`^(?:${ITEM})?(?:的)?(?:分值|满分|标准分值?|权重分?)$`);
const MARK = /^(\d+(?:\.\d+)?)分?$/;
const SHARE = /^(?:(\d+(?:\.\d+)?)%|(0\.\d+))$/;
const RATE = /^[\u4e00-\u9fa5“”]{2,14}(?:率|度|比例|比重|占比)$/;
const QUOTIENT = /^(?:本县|该县|本地|本单位|实际|各县)?([\u4e00-\u9fa5]{2,8})[÷/]([\u4e00-\u9fa5]{2,14})$/;

interface Addend {
  readonly label: string;
  readonly share: Exact;
  /** As it is counted, of the whole marks of the part. */
  readonly value: string;
  readonly marks: Exact | null;
}

/** Where `sign` stands outside all brackets. */
function split(text: string, signs: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
    else if (depth === 0 && signs.includes(text[i]!)) {
      found.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, text.slice(from)];
}

const unwrapped = (text: string): string => /^\(([^()]*)\)$/.exec(text)?.[1] ?? text;

/** 满意率×60%×分值: what is counted, by which share of which marks; `of` where the brackets' factor told the marks. */
function addendOf(text: string, of: Exact | 'whole' | null): Addend | null {
  let share: Exact | null = null;
  let marks: Exact | 'whole' | null = of;
  let value: string | null = null;
  for (const factor of split(text, '×*').map(unwrapped)) {
    const part = SHARE.exec(factor);
    const mark = part ? null : MARK.exec(factor);
    if (part) {
      if (share) return null;
      share = part[1] === undefined ? decimal(part[2]!) : div(decimal(part[1]), HUNDRED);
    } else if (mark || WHOLE.test(factor)) {
      if (marks) return null;
      marks = mark ? decimal(mark[1]!) : 'whole';
    } else if (value === null && (RATE.test(factor) || QUOTIENT.test(factor))) value = factor;
    else return null;
  }
  if (!share || !marks || value === null) return null;
  return { label: QUOTIENT.exec(value)?.[1] ?? value, share, value, marks: marks === 'whole' ? null : marks };
}

/** The addends of a formula whose weights make up the whole; null for any other. */
function addendsOf(formula: string): readonly Addend[] | null {
  const outer = split(formula, '×*');
  const sums = outer.filter((f) => f.startsWith('(') && f.includes('+'));
  const inner = sums.length === 1 && outer.length === 2 ? sums[0]! : null;
  const factor = inner ? outer.find((f) => f !== inner)! : null;
  const mark = factor === null ? null : MARK.exec(factor);
  if (factor !== null && !mark && !WHOLE.test(factor)) return null;
  const of = factor === null ? null : mark ? decimal(mark[1]!) : 'whole';
  const terms = split(inner ? inner.slice(1, -1) : formula, '+');
  const addends = terms.map((t) => addendOf(t, of));
  if (terms.length < 2 || addends.some((a) => a === null)) return null;
  const all = addends as Addend[];
  if (!equals(sum(all.map((a) => a.share)), ONE)) return null;
  if (new Set(all.map((a) => a.label)).size < all.length) return null;
  return all.every((a) => (a.marks === null) === (all[0]!.marks === null)) ? all : null;
}

const said = ({ label, share, value, marks }: Addend): string =>
  marks
    ? `${label}占${decimalText(mul(share, marks))}分：得分=${value}×${decimalText(mul(share, marks))}`
    : `${label}占${decimalText(mul(share, HUNDRED))}%：得分=${value}×分值`;

export const weightedSumTurns: readonly Turn[] = [
  turn(
    '× * & + & % 0.',
    re(
      `(?<=^|[。；：\\n])(?:(?:${ITEM})?(?:综合|考核|最终)?(?:得分|计分)(?:为|=))?(?:按(?:照)?|以)?(?=[^，。；：=]*\\+)([^，。；：=-]{8,90}?)(?:(?:即)?为(?:${ITEM})?(?:的)?(?:最终|实际)?得分|计算(?:得分)?|折算(?:得分)?|计分|得分)?(?=[，。；：\\n]|$)`,
    ),
    (m) => {
      const addends = addendsOf(m[1]!);
      return addends ? addends.map(said).join('；') : null;
    },
  ),
];
