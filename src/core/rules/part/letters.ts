/** The only place that asks whether a letter that is compared was given its meaning in words that nobody read: R≥100%得8分（R为任务完成率）. */
import type { Measure } from '../../methods/rule';
import type { Source } from '../source';
import type { Work } from './work';

const ALONE = /^[A-Za-z]$/;
/** R为…, or a name with such a piece. */
const TOLD_WITHIN = /[A-Za-z](?:为|是|指|表示)/;

export function letterUnread(w: Work, { text }: Source): boolean {
  const measures: Measure[] = [
    ...[...w.bands, ...w.vetoes].flatMap(({ when }) => (when?.kind === 'interval' ? [when.measure] : [])),
    ...w.adjustments.flatMap(({ a }) => ('measure' in a ? [a.measure] : [])),
  ];
  return measures.some(
    ({ words }) =>
      TOLD_WITHIN.test(words) ||
      (ALONE.test(words) &&
        new RegExp(`[一-龥(]${words}(?![≥≤<>=])|(?<![A-Za-z])${words}(?:为|是|指|表示|代表|即)`).test(text)),
  );
}
