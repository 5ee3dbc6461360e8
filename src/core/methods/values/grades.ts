/** 按等次计分: marks by the grade reached; deductions alone come off the full marks. Sources: `domain.md` (c) 23. */
import { neg, sub } from '../../model/exact';
import { isMissing } from '../../model/inputs';
import { Lacking } from '../context';
import type { ValueMethod } from '../method';
import { sayAmount, sayAward, sayChange } from '../words';

export const grades: ValueMethod<'grades'> = {
  term: '按等次计分',
  value(p, context) {
    const flat = p.rows.flatMap((r) => r.labels.map((label) => ({ label, row: r })));
    const answer = context.inputs.grade(flat.map((f) => f.label));
    if (isMissing(answer)) throw new Lacking(answer);
    const { label, row } = flat[answer.ok]!;
    const marks = context.marks(row.amount);
    context.note(p.span, 'band', true, () => `等次为${label}`, null);
    if (p.fromFull) return row.sign === -1 ? sub(context.full, marks) : marks;
    return row.sign === -1 ? neg(marks) : marks;
  },
  say: (p) => {
    const single = p.rows.every((r) => r.labels.length === 1 && r.sign === 1 && /档$/.test(r.labels[0]!));
    if (single) {
      const amounts = p.rows.map((r) => sayAmount(r.amount)).join('、');
      return `被评为${p.rows.map((r) => r.labels[0]).join('、')}的，分别得${amounts}`;
    }
    return `等次${p.rows.map((r) => `为${r.labels.map((l) => `“${l}”`).join('、')}的${r.sign === -1 ? sayChange(-1, r.amount) : sayAward(r.amount)}`).join('，')}`;
  },
  examples: [
    {
      text: '专项考评结果为优秀的得10分，良好的得8分，一般的得6分，较差的不得分。',
      full: 10,
      inputs: { grade: '一般' },
      mark: 6,
    },
    {
      text: '等次为“较差”“差”的，分别倒扣0.3分、0.5分；合格及以上的不扣分。',
      full: 0,
      inputs: { grade: '较差' },
      mark: -0.3,
    },
  ],
};
