/** The only place that takes a task and a share of it for the number that a text sets itself: 培训500人次得满分，未完成的按比例，低于50%的不得分. */
import type { Condition, Constant, End, Measure } from '../../methods/rule';
import { HUNDRED, isZero, mul, type Exact } from '../../model/exact';
import { PERCENT } from '../../text/units';
import type { Source } from '../source';
import { type Work, isSubsequence, isZeroValue } from './work';

interface Aim {
  readonly measure: Measure;
  readonly at: Constant;
}

const isThing = ({ unit, value }: Constant): boolean =>
  unit !== null && ['count', 'money', 'area', 'other'].includes(unit.dimension) && !isZero(value);

/** A rate of completion that is called nothing else names nothing. */
const bare = ({ words }: Measure): string => words.replace(/(?:任务|目标|计划)?完成(?:率|比例|百分比|进度)$/, '');

/** Is what is said of the one said of the other? */
const sameThing = (a: Measure, b: Measure): boolean =>
  bare(a) === '' || bare(b) === '' || isSubsequence(bare(a), bare(b)) || isSubsequence(bare(b), bare(a));

const UNDONE = /(?:未|没有?|不能?)(?:能|全部|按[期时])?(?:完成|达成)([^，。；的者按]*)/g;
const OF_NOTHING_ELSE = /^(?:全部)?(?:年度|全年)?(?:目标任务|目标|任务|计划|任务数|任务量|目标值|目标数)?(?:则|时)?$/;

/** Marks for so many, and fewer or more for less: so many are the task. */
function aimOf(w: Work): Aim | null {
  const best = w.bands.flatMap(({ when, value }): Aim[] => {
    if (value.kind !== 'fixed' || isZeroValue(value) || when?.kind !== 'interval' || when.high || !when.low) return [];
    const { at } = when.low;
    const told = when.measure.name === 'count' || when.measure.name === 'actual';
    return told && at.kind === 'constant' && isThing(at.constant) ? [{ measure: when.measure, at: at.constant }] : [];
  });
  return best.length === 1 ? best[0]! : null;
}

/** 低于50%, 低于目标的50%: the share of the task; null for anything else. */
const shareAt = ({ at }: End): Exact | null =>
  at.kind === 'part' && at.name === 'target' ? mul(at.share, HUNDRED)
  : at.kind === 'constant' && at.constant.unit?.text === '%' ? at.constant.value
  : null; // prettier-ignore

/** 未完成的 is said of the number itself, 低于50%的 of the share of it that was done: below it no marks are left. */
export function settleWrittenAim(w: Work, { text }: Source): void {
  const aim = aimOf(w);
  if (!aim) return;
  // 未完成投资任务的: of a task by a name of its own
  const another = [...text.matchAll(UNDONE)].some((m) => !OF_NOTHING_ELSE.test(m[1]!));
  const told = (c: Condition): Condition => {
    if (c.kind !== 'interval' || !['actual', 'count', 'completion'].includes(c.measure.name)) return c;
    if (!sameThing(c.measure, aim.measure)) return c;
    const ends = [c.low, c.high].filter((e) => e !== null);
    if (c.reaching && another) return c;
    if (c.reaching && ends.every((e) => e.at.kind === 'named' && e.at.name === 'target')) {
      const at = { kind: 'constant' as const, constant: aim.at };
      return { kind: 'interval', measure: aim.measure, low: c.low && { ...c.low, at }, high: c.high && { ...c.high, at } };
    }
    // 低于250人次的: of the same thing, which it does not name again
    if (c.measure.words === '' && ends.every((e) => e.at.kind === 'constant' && e.at.constant.unit?.base === aim.at.unit?.base))
      return { ...c, measure: aim.measure };
    if (ends.some((e) => shareAt(e) === null)) return c;
    const share = (e: End | null): End | null =>
      e && { ...e, at: { kind: 'constant', constant: { value: shareAt(e)!, unit: PERCENT } } };
    return { kind: 'interval', measure: { name: 'completion', words: bare(c.measure) }, low: share(c.low), high: share(c.high) };
  }; // prettier-ignore
  w.bands = w.bands.map((b) => (b.when ? { ...b, when: told(b.when) } : b));
  w.vetoes = w.vetoes.map((v) => ({ ...v, when: told(v.when) }));
  const ends = w.bands.filter(
    ({ when, value }) => isZeroValue(value) && when?.kind === 'interval' && when.measure.name === 'completion' && !when.low,
  ); // prettier-ignore
  w.bands = w.bands.filter((b) => !ends.includes(b));
  for (const { when, span } of ends) w.vetoes.push({ when: when!, on: 'mark', span, words: '' });
}
