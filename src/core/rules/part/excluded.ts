/** The only place that reads who is not appraised at all: 没有校车的不纳入考核, 非沿海县不纳入考核. */
import type { Span } from '../../model/span';
import type { Source } from '../source';
import type { Statement } from '../statements';
import type { Work } from './work';

/** What there is none of; what was not done is no reason to be left out. */
const NONE =
  /^(?:没有|无|未有|未开展|未组织|未承担|未下达|未安排|未分配|未分解|未涉及|不承担|不涉及|非)[^\d%()*+?.[\]]{1,16}$/;

export function readExcluded(s: Statement, w: Work, { text, tokens }: Source, span: Span): boolean {
  const guard = s.guard.filter((i) => i.k !== 'of' && i.k !== 'comma');
  const [first, last] = [guard[0], guard[guard.length - 1]];
  if (!first || !last || s.doings.length !== 1 || s.step !== null || w.bands.some((b) => b.value.kind === 'excluded'))
    return false;
  const words = text.slice(tokens[first.from]!.s, tokens[last.to - 1]!.e);
  if (!NONE.test(words)) return false;
  const known = guard.length === 1 && first.k === 'applicable' && /任务/.test(words);
  const when = { kind: 'applicable' as const, has: false, ...(known ? {} : { words }) };
  w.bands.push({ when, value: { kind: 'excluded', span }, span });
  return true;
}
