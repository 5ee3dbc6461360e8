/** The only place that counts the months in which a cell says that something was amiss: 3月、7月未足额收缴，其余月份正常. */
import { exact, type Exact } from '../model/exact';
import { bareWords, isSubsequence } from './match';

const NAMED = /^((?:\d{1,2}月份?[、和及]?)+)([未没迟漏缺逾][^\d]+)$/;
const OTHERS = /^(?:其余|其他|其它)(?:各?月份?)?(?:均|都)?(?:已)?(?:正常|按[时期月]|足额|及时|无|未发生)[^\d]*$/;

/** How many months the cell names for what the words say; null where it says anything besides. */
export function monthsNamed(shown: string, words: string): Exact | null {
  const [first, ...rest] = shown.split(/[，。；,;\s]+/).filter((c) => c !== '');
  const named = NAMED.exec(first ?? '');
  if (!named || rest.length > 1 || !rest.every((c) => OTHERS.test(c))) return null;
  const months = (named[1] as string).match(/\d+/g)!.map(Number);
  const once = new Set(months).size === months.length && months.every((m) => m >= 1 && m <= 12);
  return once && isSubsequence(bareWords(named[2] as string), bareWords(words)) ? exact(months.length) : null;
}
