/** The only place that holds the level a cell names against the one a rule asks for: 市级表彰1次 where 省级以上 counts. */
import { add, isZero, ZERO, type Exact } from '../model/exact';
import type { LabelledQuantity } from '../layout/valueSegments';
import type { Held } from './held';

/** 拟获省级, 正在申报: not had yet. */
export const PENDING = /正在|拟(?!定|合)|申报|推荐|入围|提名|候选|公示|争取|待|预计|有望|报送|参评|评审中|未公布|未出/;

/** From the highest down. */
const LEVELS: readonly RegExp[] = [/国家|全国|中央|国务院|部委/, /自治区|省|全区/, /市/, /县/];
const levelsIn = (text: string): number[] => LEVELS.flatMap((l, n) => (l.test(text) ? [n] : []));

/** 省级以上, as a place among the levels; null where the words ask for none. */
function leastOf(words: string): number | null {
  const named = /(国家|自治区|省部?|市|县)级?(?:及)?以上/.exec(words)?.[1];
  return named === undefined ? null : LEVELS.findIndex((l) => l.test(named));
}

/** Was it reached? null where no level is asked for. */
export function levelReached(words: string, { reading }: Held): boolean | 'unsure' | null {
  const least = leastOf(words);
  if (least === null) return null;
  if (reading.none || reading.fact === false || (reading.number && isZero(reading.number.value))) return false;
  const [highest, ...more] = levelsIn(reading.shown);
  if (highest === undefined && deniesAll(reading.shown, words)) return false;
  if (highest === undefined || more.length > 0 || PENDING.test(reading.shown) || /未|没/.test(reading.shown))
    return 'unsure';
  return highest <= least;
}

const DENIAL = /^(?:均|也|且|全年)?(?:未|没有)(?:被|受到?|获得?|发生|出现)?([一-龥]{2,6})$/;

/** 失学1名，未被通报 of 被省级以上通报: by nobody at all. */
const deniesAll = (shown: string, words: string): boolean =>
  shown.split(/[，。；,;\s]+/).some((clause) => {
    const deed = DENIAL.exec(clause)?.[1];
    return deed !== undefined && words.endsWith(deed);
  });

/** 国家级荣誉, the one level that is counted; null where several are, or none is named. */
function onlyOf(words: string): number | null {
  const named = [...words.matchAll(/(国家|自治区|省部?|市|县)级/g)].map((m) => m[1]!);
  return named.length === 1 ? LEVELS.findIndex((l) => l.test(named[0]!)) : null;
}

/** How many of a cell's are of that level; null where no level is asked for, or the cell names none. */
export function countedFrom(words: string, items: readonly LabelledQuantity[]): Exact | 'unsure' | null {
  const least = leastOf(words);
  const only = least === null ? onlyOf(words) : null;
  const levels = items.map((i) => levelsIn(i.label));
  if (least === null && only !== null && levels.every((l) => l.length === 0)) return null;
  // 发稿5篇 of 市级以上媒体发稿: the rule's own last words name no other level.
  const bare = items.every((i) => i.label === '' || (items.length === 1 && words.endsWith(i.label)));
  if ((least === null && only === null) || bare) return null;
  // 报送48条，市级采用13条: what is of no level is something else.
  const told = only !== null ? items.filter((_, n) => levels[n]!.length > 0) : items;
  if (told.some((i) => levelsIn(i.label).length !== 1)) return 'unsure';
  // 市级以下3次, 申报省级2次
  if (told.some((i) => /以下/.test(i.label) || (PENDING.test(i.label) && !PENDING.test(words)))) return 'unsure';
  const counts = (level: number): boolean => (least === null ? level === only : level <= least);
  return items.reduce((sum, i, n) => (counts(levels[n]![0]!) ? add(sum, i.quantity.value) : sum), ZERO);
}
