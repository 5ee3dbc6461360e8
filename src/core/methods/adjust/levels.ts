/** 按层级计分: points by level for every award or incident; of one matter only the highest when 就高不重复 is said. Sources: `domain.md` (c) 8, 22. */
import { add, compare, isZero, min, neg, ZERO, type Exact } from '../../model/exact';
import { isMissing } from '../../model/inputs';
import { Lacking, type Context } from '../context';
import type { AdjustMethod } from '../method';
import type { AdjustParams } from '../rule';
import { sayAmount, sayChange, sayOwnCap } from '../words';

const LEVEL =
  /^(?:国家|全国|自治区|省部|省|市厅|市|县|乡镇|镇|区|地市|中央|国务院|部|厅|处|科|州|村|区县|[一二三四五特]等奖|[一二三]等)级?(?:以上|及以上|以下)?$/;

const highest = (points: readonly Exact[]): Exact => points.reduce((a, b) => (compare(b, a) > 0 ? b : a), ZERO);
const total = (points: readonly Exact[]): Exact => points.reduce(add, ZERO);

/** Each level by itself, as far as it may go; of one matter only the highest counts where that is said. */
function byLevel(
  p: AdjustParams['levels'],
  matters: readonly (readonly number[])[],
  worth: readonly Exact[],
  context: Context,
): Exact {
  const first = (matter: readonly number[]): readonly number[] =>
    matter.slice(0, 1).map((n) => matter.reduce((a, b) => (compare(worth[b]!, worth[a]!) > 0 ? b : a), n));
  const counted = p.once === 'sum' ? matters.flat() : matters.flatMap(first);
  return total(
    p.rows.map(({ cap }, n) => {
      const own = total(counted.filter((x) => x === n).map(() => worth[n]!));
      return cap ? min(own, context.marks(cap)) : own;
    }),
  );
}

export const levels: AdjustMethod<'levels'> = {
  term: '按层级计分',
  amount(p, context) {
    const answer = context.inputs.matters(p.rows.map((r) => r.label));
    if (isMissing(answer)) throw new Lacking(answer);
    const worth = p.rows.map((r) => context.marks(r.amount));
    const points = answer.ok.map((matter) => matter.map((n) => worth[n]!));
    const whole = p.rows.some((r) => r.cap)
      ? byLevel(p, answer.ok, worth, context)
      : p.once === 'single'
        ? highest(points.flat())
        : total(points.map(p.once === 'matter' ? highest : total));
    const capped = p.cap ? min(whole, context.marks(p.cap)) : whole;
    const counts = p.rows.map(
      (r, n) => `${r.label}${answer.ok.flat().filter((x) => x === n).length}项 × ${sayAmount(r.amount)}`,
    );
    const signed = p.sign === -1 ? neg(capped) : capped;
    context.note(p.span, p.sign === -1 ? 'deduct' : 'add', answer.ok.length > 0, () => counts.join('，'), signed);
    return signed;
  },
  say: (p) => {
    const tail = { sum: '', matter: '，同一事项就高不重复', single: '，就高不重复' }[p.once];
    // Labels that are no levels by themselves (先进集体称号, A) are told apart only in a list.
    const list = p.rows.length > 1 && p.rows.every((r) => !/[、，和\d]/.test(r.label));
    const apart = p.rows.every((r) => r.cap === undefined);
    if (apart && (p.sign === 1 || p.once !== 'sum') && list && !p.rows.every((r) => LEVEL.test(r.label))) {
      const verb = p.sign === 1 ? '加' : '扣';
      const amounts = p.rows.map((r) => sayAmount(r.amount)).join('、');
      const count = p.once === 'single' ? '' : '每次';
      return `${p.rows.map((r) => r.label).join('、')}的，${count}分别${verb}${amounts}${tail}${sayOwnCap(p.sign, p.cap)}`;
    }
    const each = p.once === 'single' ? '' : '每项';
    const said = (r: (typeof p.rows)[number]): string =>
      r.amount.kind === 'mark' && isZero(r.amount.value)
        ? `${r.label}不加分`
        : `${r.label}${each}${sayChange(p.sign, r.amount)}${sayOwnCap(p.sign, r.cap ?? null)}`;
    return `${p.rows.map(said).join('，')}${tail}${sayOwnCap(p.sign, p.cap)}`;
  },
  examples: [
    {
      text: '获国家级表彰每项加3分，省级每项加2分，市级每项加1分，同一事项按最高级别计分，累计加分不超过10分。',
      full: 10,
      inputs: { items: [['国家级', '省级'], ['市级']] },
      mark: 4,
    },
    {
      text: '被省、市、县简报推介的，每次分别得0.8分、0.5分、0.3分，最高1.5分。',
      full: 1.5,
      inputs: { items: ['省', '县'] },
      mark: 1.1,
    },
    {
      text: '国家级刊发每篇得2分，市级刊发每篇得0.5分（最多得1分），累计最高得8分。',
      full: 8,
      inputs: { items: ['国家级', '市级', '市级', '市级'] },
      mark: 3,
    },
  ],
};
