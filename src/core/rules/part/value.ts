/** The only place that says what marks a band is worth. */
import type { Amount, Condition, Expression, Value } from '../../methods/rule';
import { exact } from '../../model/exact';
import type { MeasureName } from '../../model/inputs';
import type { Span } from '../../model/span';
import { ZERO_MARKS, amountOf, fractionOf } from '../amounts';
import { scopeOf } from '../conditions/scope';
import { wordsOf } from '../conditions/words';
import { parseExpression } from '../expression';
import type { Token } from '../lexer';
import type { Doing, Item, Statement } from '../statements';
import type { Source } from '../source';
import type { Work } from './work';
import { Later } from '../../text/patterns';

export function valueOf(d: Doing, w: Work, s: Statement, span: Span): Value | null {
  switch (d.kind) {
    case 'effect':
      return d.amounts.length === 1 && d.sign === 'award'
        ? { kind: 'fixed', span, amount: amountOf(d.amounts[0]!) }
        : null;
    case 'nothing':
      return d.how === 'zero' ? { kind: 'fixed', span, amount: ZERO_MARKS } : null;
    case 'prorata':
      return scoreNamed(d, w, s) ? convertOf(w, span) : prorata(d, w, span);
    case 'convert':
      if (d.bare && w.scale === undefined && !s.guard.some((i) => i.k === 'measure' && i.m === 'score')) return null;
      return {
        kind: 'convert',
        span,
        scale: (d.scale ?? w.scale)?.number ?? exact(100),
        stated: d.scaled === true || Boolean(d.scale) || d.rate !== null || w.scale !== undefined,
        rate: d.rate ? fractionOf(d.rate) : exact(1),
        times: null,
      };
    case 'groupaverage':
      return { kind: 'groupaverage', span };
    case 'excluded':
    case 'rescale':
      return { kind: d.kind, span };
    default:
      return null;
  }
}

/** The target divided by what was done. */
const TURNED_ROUND =
  /^(?:按照?|以)?[^与和同实完]*(?:目标|计划|任务|规定|承诺|控制)[^与和同占]{0,6}(?:与|和|同)[^与]*(?:实际|完成)/;

/** 实际投入与计划投入的比例, 完成率: what is divided is named, and is no score. */
const ofOtherThings = (basis: readonly Token[]): boolean =>
  basis.some((t) => t.code === 'R' && t.value === 'completion') ||
  /^(?!.*(?:得分|成绩|分数)).*(?:与|和|占|同|除以|实际|计划|任务|目标)/.test(basis.map((t) => t.text).join(''));

/** 得分按比例计算: the marks of this row, not a score given elsewhere. */
const onlyMarks = (s: Statement): boolean =>
  s.guard.every((i) => (i.k === 'measure' ? /^(?:得|计)分率?$/.test(i.text) : i.k !== 'words'));

/** 专项考核得分（百分制），按比例折算: a proportion of a score, not of a target. */
const scoreNamed = (d: Extract<Doing, { kind: 'prorata' }>, w: Work, s: Statement): boolean =>
  d.factors.length === 0 && !d.of && !ofOtherThings(d.basis) &&
  s.guard.some((i) => i.k === 'measure' && i.m === 'score') && !(w.scale === undefined && onlyMarks(s)) && (w.scale !== undefined || s.guard.every((i) => i.k !== 'done')); // prettier-ignore

const convertOf = (w: Work, span: Span): Value => ({
  kind: 'convert',
  span,
  scale: w.scale?.number ?? exact(100),
  stated: w.scale !== undefined,
  rate: exact(1),
  times: null,
});

/** 无偿资金, 不动产 deny nothing. */
const DENIED = new Later(/未|没有?|不(?!动产|良|含|锈)|无(?!偿|害|障碍|人机|线|纸|烟|废|土栽|抗)/);

/** Words before 按完成比例计分 name what is measured; 未… before it is a condition. */
export function isSubject(s: Statement, d: Doing, source: Source): boolean {
  if (d.kind !== 'prorata' && d.kind !== 'convert' && d.kind !== 'formula') return false;
  const kinds: readonly Item['k'][] = [
    'words',
    'measure',
    'level',
    'list',
    'by',
    'sign',
    'ref',
    'of',
    'comma',
    'is',
    'full',
    'link',
  ];
  if (!s.guard.every((i) => kinds.includes(i.k))) return false;
  return !DENIED.test(wordsOf(s.guard, source.text, source.tokens));
}

const STANDING: Readonly<Partial<Record<MeasureName, string>>> = {
  average: '平均值',
  max: '最高值',
  last_year: '上年值',
};

/**
 * 达到全区平均得满分，达不到的按比例得分: in proportion to the average, which the row has, not to a target, which it may not have.
 * Null: to the target as ever. A value above what it should not exceed has no one proportion.
 */
export function standingRatio(
  d: Extract<Doing, { kind: 'prorata' }>,
  condition: Condition,
  w: Work,
): Expression | 'unknown' | null {
  const bare = d.basis.every((t) => t.code === 'b' || t.code === '6' || (t.code === 'R' && t.value === 'ratio'));
  if (!bare || w.basisReference !== null) return null;
  const end = condition.kind === 'interval' ? (condition.high ?? condition.low) : null;
  const at = condition.kind === 'otherwise' ? w.said.reference : (end?.at ?? null);
  if (at?.kind !== 'named' || at.name === 'target' || at.name === 'schedule') return null;
  const above = condition.kind === 'interval' && (condition.high === null || condition.measure.name !== 'actual');
  const name = STANDING[at.name];
  if (!name || above || d.factors.length > 0 || d.of || !/^(?:|award)$/.test(d.tail)) return 'unknown';
  return (
    parseExpression(`实际值÷${at.scope && at.scope !== '组' ? at.scope : at.scope ? '组内' : ''}${name}×分值`) ??
    'unknown'
  );
}

function prorata(d: Extract<Doing, { kind: 'prorata' }>, w: Work, span: Span): Value | null {
  if (!['', 'award', 'deduct'].includes(d.tail) && !/^(?:award|deduct)$/.test(d.tail)) return null;
  const words = d.basis.map((t) => t.text).join('');
  const completion =
    d.basis.some((t) => t.code === 'R' && t.value === 'completion') || /完成|目标|任务|计划|到位|实际/.test(words);
  const best = d.basis.some((t) => t.code === 'K' || (t.code === 'r' && t.value === 'max'));
  const mean = d.basis.find((t) => t.code === 'r' && t.value === 'average');
  // 目标值与实际值的比值 is no share of the target that was done, but the other way round.
  if (TURNED_ROUND.test(words)) return null;
  if (d.basis.some((t) => t.code === 'r' && !['target', 'max', 'average', 'schedule'].includes(t.value))) return null;
  // 按实际进度与序时进度的比例: of what is due by now, not of the whole.
  if (d.basis.some((t) => t.code === 'r' && t.value === 'schedule')) {
    const expression =
      /与|和|占|同|除以|完成/.test(words) && d.factors.length === 0 ? parseExpression('完成率÷序时进度×分值') : null;
    return expression && { kind: 'formula', span, expression, deducts: false };
  }
  const named = best ? 'best' : mean ? 'average' : null;
  const ratio =
    named ?? w.basisReference ?? (completion ? 'completion' : d.factors.length > 0 ? 'ratio' : 'completion');
  // 按完成率×90%计分: a share, and no marks
  const numbers = d.factors.filter((t) => t.code !== 'F');
  const share = numbers.find((t) => t.unit?.text === '%') ?? numbers[1];
  const marks = numbers.find((t) => t !== share);
  const of: Amount = d.of
    ? { kind: 'mark', value: d.of.number! }
    : marks
      ? { kind: 'mark', value: marks.number! }
      : { kind: 'full' };
  const factor = share ? fractionOf(share) : exact(1);
  const basis = w.bands.find((b) => b.value.kind === 'prorata' && b.value.ratio === 'average')?.value;
  const scope = mean
    ? scopeOf(mean.scope ?? '')
    : ratio === 'average' && basis?.kind === 'prorata'
      ? basis.scope
      : null;
  const value: Value = { kind: 'prorata', span, of, ratio, inverse: false, factor, cap: null, scope };
  if (!completion && named === null && d.factors.length === 0) w.bareShares.add(value);
  return value;
}
