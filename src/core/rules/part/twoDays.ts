/** The only place that finds two deeds due by two days, of which one day of the row tells only one: 3月底前制定方案得1分，10月底前完成任务得2分. */
import type { Band } from '../../methods/rule';
import { isZeroValue, type Work } from './work';

const DAY = /\d{1,2}月(?:\d{1,2}日|底|末|份)?(?:及|之|以)*前/;

const given = ({ value }: Band): boolean => value.kind === 'fixed' && !isZeroValue(value);

/** The task that is done by the later day is not the deed of the earlier one: who did both has earned both. */
export const deedsOfTwoDays = (w: Work): boolean =>
  w.bands.some((b) => b.when?.kind === 'event' && !b.when.negated && DAY.test(b.when.words) && given(b)) &&
  w.bands.some(
    (b) => b.when?.kind === 'interval' && b.when.reaching === true && DAY.test(b.when.measure.words) && given(b),
  );
