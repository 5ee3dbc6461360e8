/** The only place that counts what happened: by words, by kinds, as a net rise out of two stocks. */
import { exact, isNegative, neg, sub, ZERO, type Exact } from '../model/exact';
import { isMissing } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { isPercentual } from '../text/units';
import { Lacking, type Context } from '../methods/context';
import type { Part } from '../methods/rule';
import { shownQuantity } from '../methods/words';
import { isOwnNumber, sameCell } from './ownNumber';

/** What happens or does not, without saying which: 全部按时上报 and 未按时上报 are one matter. */
const occurring = (words: string): string =>
  words.replace(/^(?:发生|出现|存在|发现|有|被|受到?|全部|均|都|已|未|没有|不)+/, '');

/** 每发生1起安全事故扣2分；发生重大安全事故的不得分: the number of a row counts the one, and says nothing of the other. */
export function countsOther(part: Part, words: string): boolean {
  const counted = part.adjustments.flatMap((a) => (a.kind === 'incident' ? [occurring(a.words)] : []));
  const event = occurring(words);
  return counted.length > 0 && event !== '' && !counted.some((c) => c === '' || c.includes(event));
}

/** 每净增1家 beside a stock of this and of last year: what it rose by, not what there is. A row named 净增… holds the rise itself. */
export function netChange(words: string, name: string, context: Context): Quantity | null {
  const turn = /净([增减])/.exec(words)?.[1] ?? (/新增|增加/.test(words) ? '' : null);
  if (turn && /净[增减]/.test(name)) notBesideStock(words, context);
  if (
    turn === null ||
    /净[增减]|新增|增加|增量|减少/.test(name) ||
    context.part.adjustments.filter((a) => a.kind === 'incident').length > 1
  )
    return null;
  const counted = context.inputs.number({ name: 'count', words });
  const actual = context.tryAsk({ name: 'actual', words });
  if (!actual || (!isMissing(counted) && !sameCell(counted.ok, actual))) return null;
  const last =
    isMissing(counted) && turn
      ? context.ask({ name: 'last_year', words })
      : context.tryAsk({ name: 'last_year', words });
  if (!last) return null;
  const risen = sub(actual.value, context.inUnit(last, actual.unit));
  // 3 beside 37 of last year, 每新增1家 beside a stock: the stock that is left, or the new ones?
  if (!turn || (!isMissing(counted) && isNegative(risen)))
    throw new Lacking({ missing: '净增数', reason: 'doubtful', at: actual.at, shown: shownQuantity(actual) });
  return { value: turn === '增' ? risen : neg(risen), unit: actual.unit, firmness: actual.firmness, at: actual.at };
}

/** 22 beside 17 of last year in a row named 净增数: so many more, or two stocks? */
function notBesideStock(words: string, context: Context): void {
  const last = context.inputs.number({ name: 'last_year', words });
  const now = context.inputs.number({ name: 'actual', words });
  if (!isMissing(last) && !isMissing(now))
    throw new Lacking({ missing: '净增数', reason: 'doubtful', at: now.ok.at, shown: shownQuantity(now.ok) });
}

/** Counts for the incidents of the part, told apart by their words; a single one may be told by yes or no. */
export function incidents(words: string, context: Context): Exact {
  // One count at two prices is one kind.
  const kinds = [...new Set(context.part.adjustments.flatMap((a) => (a.kind === 'incident' ? [a.words] : [])))];
  if (kinds.length > 1) {
    const answer = context.inputs.counts(kinds);
    if (!isMissing(answer)) return answer.ok[kinds.indexOf(words)] ?? ZERO;
    throw new Lacking(answer);
  }
  const counted = countOf(words, context);
  if (counted && !(counted instanceof Lacking)) {
    if (isOwnNumber(counted, words, context))
      throw new Lacking({ missing: words ? `“${words}”的次数` : '次数', reason: 'absent' });
    return counted.value;
  }
  const single = context.part.adjustments.find((a) => a.kind === 'incident');
  const told = counted === null || OMISSION.test(words) ? context.inputs.fact(words) : null;
  if (told && !isMissing(told) && single?.kind === 'incident' && single.unit === null) return exact(told.ok ? 1 : 0);
  throw counted ?? new Lacking({ missing: words ? `“${words}”的次数` : '次数', reason: 'absent' });
}

/** 未开展…的扣5分: 已开展 in the cell is no number, and says that it did not happen. */
const OMISSION = /^(未|没有|没|尚未)/;

/** The count, null where nothing is given, or why what is given is none. */
function countOf(words: string, context: Context): Quantity | Lacking | null {
  try {
    const only = context.part.adjustments.find((a) => a.kind === 'incident');
    const unit = only?.kind === 'incident' ? only.unit : null;
    const counted = context.tryAsk({ name: 'count', words, counted: unit });
    const share = counted?.unit && isPercentual(counted.unit);
    return share ? new Lacking({ missing: '次数', reason: 'unusable', at: counted.at, shown: counted.shown }) : counted;
  } catch (error) {
    if (error instanceof Lacking && error.missing.reason === 'unusable') return error;
    throw error;
  }
}
