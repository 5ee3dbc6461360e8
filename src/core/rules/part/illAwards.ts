/** The only place that refuses marks given for what only costs marks: 每发生1起事故扣1分，死亡1人以上，3分. */
import { isZeroValue, type Work } from './work';
import { Later } from '../../text/patterns';

const ILL = new Later(/^(?![^，。]*(?:未|没有|无|零))(?:[^，。]*)(?:死亡|重伤|伤亡|受伤|瞒报|谎报|造假)$/);

/** Beside a price for each such deed, 3分 without a verb is a loss that lost its word. */
export const illAwards = (w: Work): boolean =>
  w.adjustments.some(({ a }) => a.kind === 'incident' && a.sign === -1) &&
  w.bands.some(({ when, value }) => {
    if (value.kind !== 'fixed' || isZeroValue(value)) return false;
    const words =
      when?.kind === 'event' && !when.negated
        ? when.words
        : when?.kind === 'interval' && when.low !== null
          ? when.measure.words
          : '';
    return ILL.test(words);
  });
