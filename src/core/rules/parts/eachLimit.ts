/** The only place that gives each of several parts the limit said once of all of them: 各部分最高得满分. */
import { spanOf } from '../part/work';
import type { Source } from '../source';
import type { Statement } from '../statements';
import { FULL, scores, type PartsReading } from './reading';

const textOf = (s: Statement, source: Source): string => {
  const { start, end } = spanOf(s.from, s.to, source.tokens);
  return source.text.slice(start, end);
};

/** 各部分最高得满分 in a sentence of its own. */
export const limitsEach = (s: Statement, source: Source): boolean =>
  !scores(s) && s.qualifiers.some((q) => q.kind === 'limit' && q.how === 'max') && /^各部分/.test(textOf(s, source));

export function withLimitOfEach(read: PartsReading, all: readonly Statement[], source: Source): PartsReading {
  const said = all.filter((s) => limitsEach(s, source));
  if (said.length === 0) return read;
  const whole = said.every((s) =>
    s.qualifiers.every((q) => q.kind !== 'limit' || q.amount === null || q.amount.kind === 'full'),
  );
  if (!whole || read.readings.length < 2)
    return { ...read, readings: read.readings.map((r, n) => (n === 0 ? { ...r, unread: [...r.unread, ...said] } : r)) };
  return {
    ...read,
    readings: read.readings.map((r) =>
      r.part.limits.most ? r : { ...r, part: { ...r.part, limits: { ...r.part.limits, most: FULL } } },
    ),
  };
}
