/** 按位次百分比计分: bands of rank ÷ number of ranked units. A place on a border belongs to the better band. Sources: `domain.md` (c) 15. */
import { compare, div, exact, isZero, mul, type Exact } from '../../model/exact';
import { Lacking } from '../context';
import type { ValueMethod } from '../method';
import { sayAward, sayNumber, shown } from '../words';

/** 33.3…% has no end: 三分之一. */
const THIRDS: Readonly<Record<string, string>> = { '100/3': '三分之一', '200/3': '三分之二' };
const sayShare = (percent: Exact): string => THIRDS[percent.toFraction()] ?? `${sayNumber(percent)}%`;

export const rankshare: ValueMethod<'rankshare'> = {
  term: '按位次比例计分',
  value(p, context) {
    const rank = context.measure({ name: 'rank', words: '' }).value;
    const size = context.ask({ name: 'group_size' });
    if (isZero(size.value)) throw new Lacking({ missing: '参评单位数', reason: 'unusable', shown: '0' });
    const share = mul(div(rank, size.value), exact(100));
    const row = p.rows.find((r) => r.upTo === null || compare(share, r.upTo) <= 0);
    if (!row) throw new Lacking({ missing: '名次', reason: 'unusable', shown: shown(rank) });
    context.note(p.span, 'band', true, () => `第${shown(rank)}名，位次在前${shown(share)}%`, null);
    return context.marks(row.amount);
  },
  say: (p) =>
    p.rows
      .map((r, n) => {
        if (r.upTo === null) return `其余${sayAward(r.amount)}`;
        const middle = n === 1 && sayShare(p.rows[0]!.upTo!) === '三分之一' && sayShare(r.upTo) === '三分之二';
        if (middle) return `中间三分之一的${sayAward(r.amount)}`;
        const range = n === 0 ? `位次在前${sayShare(r.upTo)}` : `${sayShare(p.rows[n - 1]!.upTo!)}—${sayShare(r.upTo)}`;
        return `${range}的${sayAward(r.amount)}`;
      })
      .join('，'),
  examples: [
    { text: '位次在全区前30%的得5分，30%—60%的得4分，其余得3分。', full: 5, inputs: { rank: 4, n: 10 }, mark: 4 },
    { text: '位次在全区前30%的得5分，30%—60%的得4分，其余得3分。', full: 5, inputs: { rank: 3, n: 10 }, mark: 5 },
    { text: '位次在全区前30%的得5分，30%—60%的得4分，其余得3分。', full: 5, inputs: { rank: 7, n: 10 }, mark: 3 },
  ],
};
