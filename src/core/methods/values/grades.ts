/** 按等次计分: marks by the grade reached; deductions alone come off the full marks. Sources: `domain.md` (c) 23. */
import { neg, sub } from '../../model/exact';
import { isMissing } from '../../model/inputs';
import { Lacking } from '../context';
import type { ValueMethod } from '../method';
import { sayAmount, sayAward, sayChange } from '../words';

/** A grade, or that none was given: 一般, C级, 未定等次. Anything else in a cell is no other grade. */
const GRADE =
  /^(?:优秀?|良好?|较好|好|中等?|一般|(?:基本)?(?:合格|称职|达标|满意)|不(?:合格|称职|达标|满意)|较?差|[一二三四五六]等奖?|[A-Ea-e]|[一二三四五]星)(?:等次|等级|档次|级|档|等)?$|^(?:未|没有|无)(?:评定|评为|评上|评|定|获得|获评|获|入|进入|参评|参加评定)?(?:任何)?(?:等次|等级|档次|等|评定)$|^(?:未参评|未评|其[他它余](?:等次|等级|档次)?)$/;

/** 优秀 is no grade beside 一等 and 二等, nor C beside 优秀; none at all is one of any scale. */
const oneScale = (label: string, other: string): boolean =>
  /^(?:未|没有|无|其)/.test(other) || SCALES.findIndex((s) => s.test(label)) === SCALES.findIndex((s) => s.test(other));
const SCALES = [/^[一二三四五六]等/, /^[A-Ea-e]/, /^[一二三四五]星/];

export const grades: ValueMethod<'grades'> = {
  term: '按等次计分',
  value(p, context) {
    const flat = p.rows.flatMap((r) => r.labels.map((label) => ({ label, row: r })));
    const answer = context.inputs.grade(flat.map((f) => f.label));
    if (isMissing(answer)) {
      const other = answer.shown?.replace(/[\s“”"'。]/g, '') ?? '';
      // 好 beside 良好: perhaps a short word for it
      const near = flat.some((f) => f.label.includes(other) || !oneScale(f.label, other));
      if (!p.otherwise || answer.reason !== 'unusable' || near || !GRADE.test(other)) throw new Lacking(answer);
      context.note(p.span, 'band', true, () => `等次为${other}`, null);
      return context.marks(p.otherwise);
    }
    const { label, row } = flat[answer.ok]!;
    const marks = context.marks(row.amount);
    context.note(p.span, 'band', true, () => `等次为${label}`, null);
    if (p.fromFull) return row.sign === -1 ? sub(context.full, marks) : marks;
    return row.sign === -1 ? neg(marks) : marks;
  },
  say: (p) => {
    const rest = p.otherwise ? `，其余${sayAward(p.otherwise)}` : '';
    const single = p.rows.every((r) => r.labels.length === 1 && r.sign === 1 && /档$/.test(r.labels[0]!));
    if (single) {
      const amounts = p.rows.map((r) => sayAmount(r.amount)).join('、');
      return `被评为${p.rows.map((r) => r.labels[0]).join('、')}的，分别得${amounts}${rest}`;
    }
    return `等次${p.rows.map((r) => `为${r.labels.map((l) => `“${l}”`).join('、')}的${r.sign === -1 ? sayChange(-1, r.amount) : sayAward(r.amount)}`).join('，')}${rest}`;
  },
  examples: [
    { text: '考核结果为优秀的得5分，良好的得4分，其他等次的得1分。', full: 5, inputs: { grade: '一般' }, mark: 1 },
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
