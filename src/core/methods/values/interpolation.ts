/** 线性插值: linear between anchors, constant or as said outside them. Sources: `domain.md` (c) 26. */
import { add, compare, div, mul, sub } from '../../model/exact';
import { Lacking } from '../context';
import type { ValueMethod } from '../method';
import type { Constant, ValueParams } from '../rule';
import { sayAward, sayConstant, sayReference, shown } from '../words';

/** Full marks at a number, none at the bound of the band and beyond: the number; otherwise null. */
function toWorst(p: ValueParams['interpolation']): Constant | null {
  const [best, worst] = p.anchors;
  if (p.anchors.length !== 2 || !best || !worst || p.below || !p.above) return null;
  const none = worst.amount.kind === 'mark' && worst.amount.value.n === 0n;
  return best.amount.kind === 'full' && none && best.at.kind === 'constant' ? best.at.constant : null;
}

type Anchor = ValueParams['interpolation']['anchors'][number];

/** The lowest and the highest point; of points that are named, what lies outside is said of the one with that mark. */
function ends({ anchors, below, above }: ValueParams['interpolation']): readonly [Anchor, Anchor] {
  const [first, last] = [anchors[0]!, anchors[anchors.length - 1]!];
  const at = (a: Anchor) => (a.at.kind === 'constant' ? a.at.constant.value : null);
  if (anchors.every((a) => at(a) !== null)) {
    const sorted = [...anchors].sort((a, b) => compare(at(a)!, at(b)!));
    return [sorted[0]!, sorted[sorted.length - 1]!];
  }
  return [below && !above ? last : first, above && !below ? last : first];
}

export const interpolation: ValueMethod<'interpolation'> = {
  term: '线性插值',
  value(p, context) {
    const measure = { name: p.measure, words: '' };
    const unit =
      p.anchors.map((a) => (a.at.kind === 'constant' ? a.at.constant.unit : null)).find((u) => u !== null) ?? null;
    const x = context.measure(measure, unit);
    const points = p.anchors
      .map((a) => {
        const at = context.reference(a.at, measure);
        if (!at) throw new Lacking({ missing: sayReference(a.at), reason: 'absent' });
        return { x: context.inUnit(at, x.unit), y: context.marks(a.amount) };
      })
      .sort((a, b) => compare(a.x, b.x));
    const first = points[0]!;
    const last = points[points.length - 1]!;
    context.note(
      p.span,
      'base',
      true,
      () =>
        `${shown(x.value)}，在${shown(first.x)}（${shown(first.y)}分）与${shown(last.x)}（${shown(last.y)}分）之间按插值法计`,
      null,
    );
    if (compare(x.value, first.x) < 0) return p.below ? context.marks(p.below) : first.y;
    if (compare(x.value, last.x) >= 0) return compare(x.value, last.x) > 0 && p.above ? context.marks(p.above) : last.y;
    const at = points.findIndex((q) => compare(q.x, x.value) > 0);
    const [a, b] = [points[at - 1]!, points[at]!];
    return add(a.y, div(mul(sub(b.y, a.y), sub(x.value, a.x)), sub(b.x, a.x)));
  },
  say: (p, conditional) => {
    const best = conditional ? toWorst(p) : null;
    if (best) return `按其与最优值${sayConstant(best)}之差的比例扣分`;
    const anchors = p.anchors.map(
      (a) => `${p.measure === 'completion' ? '完成' : '达到'}${sayReference(a.at)}${sayAward(a.amount)}`,
    );
    const inside = '两者之间按线性插值计算';
    const [first, last] = ends(p);
    const below = p.below ? [`低于${sayReference(first.at)}${sayAward(p.below)}`] : [];
    const above = p.above ? [`高于${sayReference(last.at)}${sayAward(p.above)}`] : [];
    return [...anchors, inside, ...below, ...above].join('，');
  },
  examples: [
    {
      text: '达到满意值得满分，达到基准值得60%的分值，两者之间按线性插值计算，低于基准值不得分。',
      full: 10,
      inputs: { actual: 20, base_value: 15, goal_value: 25 },
      mark: 8,
    },
    {
      text: '达到满意值得满分，达到基准值得60%的分值，两者之间按线性插值计算，低于基准值不得分。',
      full: 10,
      inputs: { actual: 14.9, base_value: 15, goal_value: 25 },
      mark: 0,
    },
    {
      text: '达到满意值得满分，达到基准值得60%的分值，两者之间按线性插值计算，低于基准值不得分。',
      full: 10,
      inputs: { actual: 15, base_value: 15, goal_value: 25 },
      mark: 6,
    },
  ],
};
