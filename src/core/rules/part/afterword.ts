/** The only place that reads words behind a clause that complete it, and standards said without an effect. */
import type { Expression, Reference } from '../../methods/rule';
import { exact } from '../../model/exact';
import { namedReference } from '../conditions/reference';
import type { Item, Statement } from '../statements';
import { cappedCompletion } from './anchor';
import { guardCondition } from './guard';
import type { Source } from '../source';
import type { Work } from './work';

/** （与上年相比）, 实际完成率超过110%的按110%计算: words after a clause that complete it. */
export function readAfterword(s: Statement, w: Work): boolean {
  const words = s.guard
    .filter((i) => i.from < i.to)
    .map((i) => i.k)
    .join(' ');
  const last0 = w.bands[w.bands.length - 1];
  if (/^(?:words )?by full words$/.test(words) && last0?.value.kind === 'formula') {
    const { expression } = last0.value;
    const share: Expression = {
      kind: 'operation',
      op: '/',
      left: expression,
      right: { kind: 'number', value: exact(100) },
    };
    w.bands[w.bands.length - 1] = {
      ...last0,
      value: { ...last0.value, expression: { kind: 'operation', op: '*', left: share, right: { kind: 'full' } } },
    };
    return true;
  }
  const items = s.guard.filter((i) => i.k !== 'comma' && i.k !== 'of' && !(i.k === 'link' && i.w === 'and'));
  const capped = cappedCompletion(s);
  const based = w.bands.some((b) => b.value.kind === 'formula' || b.value.kind === 'prorata');
  if (capped && based && !w.limits.most) {
    w.limits.most = { kind: 'share', value: capped };
    return true;
  }
  const versus = items.length === 1 && items[0]!.k === 'versus';
  const than = items.length === 2 && items[0]!.k === 'ref' && items[1]!.k === 'than';
  const last = w.adjustments[w.adjustments.length - 1];
  if ((!versus && !than) || last?.a.kind !== 'step' || last.a.reference.kind !== 'implied') return false;
  const reference: Reference = than
    ? namedReference(items[0] as Extract<Item, { k: 'ref' }>)
    : { kind: 'named', name: 'last_year', scope: null };
  w.adjustments[w.adjustments.length - 1] = { ...last, a: { ...last.a, reference } };
  return true;
}

/** 基础分60分 beside 功效系数法 names its base. */
export function readBaseNote(s: Statement, w: Work): boolean {
  const [full, value] = s.guard.filter((i) => i.k !== 'comma' && i.k !== 'is');
  const at = w.bands.findIndex((b) => b.value.kind === 'efficacy');
  if (at < 0 || s.guard.length > 3 || full?.k !== 'full' || value?.k !== 'value' || value.value.code !== 'm')
    return false;
  const band = w.bands[at]!;
  if (band.value.kind !== 'efficacy') return false;
  w.bands[at] = { ...band, value: { ...band.value, base: value.value.number!.div(100) } };
  return true;
}

/** A condition without effect is a standard when a step follows it: 合格率不低于98%。 */
export function standard(s: Statement, all: readonly Statement[], w: Work, source: Source): void {
  const follows = all
    .slice(all.indexOf(s) + 1)
    .some((x) => x.step !== null || x.doings.some((d) => d.kind === 'prorata'));
  const condition = follows ? guardCondition(s, w, source) : undefined;
  if (!condition || condition.kind !== 'interval') return void w.unread.push(s);
  w.standards.push(condition);
}
