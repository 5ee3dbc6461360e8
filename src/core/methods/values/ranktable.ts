/** 按名次计分: marks by place from the top or from the bottom; after the table each further place takes off `step`. Sources: `domain.md` (c) 15. */
import { add, compare, exact, isNegative, mul, sub, ZERO, type Exact } from '../../model/exact';
import { Lacking } from '../context';
import type { ValueMethod } from '../method';
import type { Amount, ValueParams } from '../rule';
import { sayAmount, sayAward, sayChange, sayNumber, sayShare, shown } from '../words';

type Row = ValueParams['ranktable']['rows'][number];

const holds = (r: Row, place: Exact): boolean =>
  compare(place, r.first) >= 0 && (r.last === null || compare(place, r.last) <= 0);

/** 前3名得5分，后3名扣1分，其余得3分: taken from the full marks, the last would have more than those before them. */
const lesser = ({ rows, otherwise }: ValueParams['ranktable'], row: Row): boolean => {
  const ahead = (r: Row): boolean => row.bottom || (!r.bottom && compare(r.first, row.first) < 0);
  const given = [
    ...rows.filter((r) => !r.deducts && ahead(r)).map((r) => r.amount),
    ...(otherwise && row.bottom ? [otherwise] : []),
  ];
  return given.some((a) => !sameMarks(a, given[0]!));
};
const sameMarks = (a: Amount, b: Amount): boolean =>
  a.kind === b.kind && (a.kind === 'full' || (b.kind !== 'full' && compare(a.value, b.value) === 0));

export const ranktable: ValueMethod<'ranktable'> = {
  term: '按名次计分',
  value(p, context) {
    const top = context.measure({ name: 'rank', words: '' }).value;
    const size = p.rows.some((r) => r.bottom) ? context.ask({ name: 'group_size' }).value : null;
    const fromLast: Exact = size ? add(sub(size, top), exact(1)) : top;
    const holding = p.rows.filter((r) => holds(r, r.bottom ? fromLast : top));
    // 第6名及以后的得4分，末位得2分: the last place is named out of those behind the sixth.
    const named = holding.filter((r) => r.bottom || r.last !== null);
    const [row] = named.length === 1 && named[0]!.bottom ? named : holding;
    // 前三名得5分，后三名不得分, of five units: the third is both.
    if (holding.length > 1 && !(named.length === 1 && named[0]!.bottom))
      throw new Lacking({ missing: '名次', reason: 'doubtful', shown: shown(top) });
    const below = p.rows.every((r) => r.bottom);
    const counted = row ? row.bottom : below;
    context.note(p.span, 'base', true, () => (counted ? `倒数第${shown(fromLast)}名` : `第${shown(top)}名`), null);
    if (row?.deducts && lesser(p, row)) throw new Lacking({ missing: '名次', reason: 'doubtful', shown: shown(top) });
    if (row) return row.deducts ? sub(context.full, context.marks(row.amount)) : context.marks(row.amount);
    const place = below ? fromLast : top;
    const last = p.rows.filter((r) => r.bottom === below && r.last !== null && compare(r.last, place) < 0).at(-1);
    if (p.step && last) {
      const value = sub(context.marks(last.amount), mul(sub(place, last.last!), context.marks(p.step)));
      return isNegative(value) ? ZERO : value;
    }
    if (p.otherwise) return context.marks(p.otherwise);
    // 后三位的扣1分, and not a word more: the others lose nothing.
    if (p.rows.every((r) => r.deducts)) return context.full;
    throw new Lacking({ missing: '名次', reason: 'unusable', shown: shown(top) });
  },
  say: (p) => {
    const said = (r: Row): string => {
      const place = (n: Exact) => `${r.bottom ? '倒数' : ''}第${sayNumber(n)}`;
      const range =
        r.last === null
          ? `${place(r.first)}名及以后`
          : compare(r.first, r.last) === 0
            ? `${place(r.first)}名`
            : `${place(r.first)}—${sayNumber(r.last)}名`;
      return `${range}${r.deducts ? sayChange(-1, r.amount) : sayAward(r.amount)}`;
    };
    const below = p.rows.every((r) => r.bottom);
    const closed = p.rows.filter((r) => r.last !== null && r.bottom === below);
    const rows = (p.step ? closed : p.rows).map(said);
    if (p.step)
      rows.push(
        p.step.kind === 'share'
          ? `以后按${sayShare(p.step.value)}依次递减`
          : `${below ? '倒数' : ''}第${sayNumber(add(closed.at(-1)!.last!, exact(1)))}名起每下降1名再减${sayAmount(p.step)}`,
      );
    if (p.step) rows.push(...p.rows.filter((r) => r.last === null || r.bottom !== below).map(said));
    if (p.otherwise) rows.push(`其余${sayAward(p.otherwise)}`);
    return rows.join('，');
  },
  examples: [
    { text: '全市排名第1—3名得10分，第4—6名得8分，第7名及以后得6分。', full: 10, inputs: { rank: 4 }, mark: 8 },
    {
      text: '按全市排名计分，第一名得10分，第二名得9分，以此类推，最低得2分。',
      full: 10,
      inputs: { rank: 12 },
      mark: 2,
    },
  ],
};
