/** The only place that answers yes-or-no, labelled counts, levels, grades and checklists out of one cell. */
import { equals, exact, isPositive, isZero, ONE, ZERO, type Exact } from '../model/exact';
import type { Answer, FactAbout } from '../model/inputs';
import type { ValueReading } from '../layout/valueReading';
import { graveEnough } from './gravity';
import { doubtful, lacking, type Held } from './held';
import { levelReached, PENDING } from './levels';
import { bareWords, isSubsequence, matchLabels } from './match';
import { isFraction } from './plausible';
import { omissionsIn } from './omissions';
import { stateTold } from './states';

/** A first step, not the thing. */
const APPLIED = /申请|申报|报审|送审|提请|推荐|入围|公示|参评|待/;
/** Said of requirements. */
const MET = /^(?:不?达标|不?合格|达到|不?符合|未?通过)$|完成|按时/;
/** Signs: nobody knows whether they stand for the requirement or for what it forbids. */
const MARKED = /^[√✓✔☑对×✗✘☒xX]$/;

const NEGATIVE = /^(未|没有|没|不|无|尚未)/;
const HAPPENS = /发生|出现|发现|存在|被|受到|造成|导致|涉嫌|违规|违法|违纪|事故|事件|通报/;

/** Whether what `words` says is so. Words that deny (未发生…) turn the answer round. */
export function factIn(held: Held | null, words: string, about?: FactAbout): Answer<boolean> {
  if (!held || held.reading.state !== 'value') return lacking('是否完成的情况', held);
  const { reading, at } = held;
  const asked = bareWords(words);
  const turned = NEGATIVE.test(asked);
  const say = (so: boolean): Answer<boolean> => ({ ok: turned ? !so : so, at });
  const incident = HAPPENS.test(asked);
  const reached = turned ? null : levelReached(asked, held);
  if (reached !== null) return reached === 'unsure' ? doubtful('级别', held) : { ok: reached, at };
  // 没有的不得分 beside 3—4个得7分: whether there are any.
  if (
    /^(?:有|开展|举办|召开|组织|举行)?$/.test(asked) &&
    reading.number &&
    !reading.number.unit?.dimension.startsWith('perc')
  )
    return { ok: isPositive(reading.number.value), at };
  const paired = oneOfTwo(bareWords(reading.shown), asked.replace(NEGATIVE, ''));
  if (paired !== null) return say(paired);
  // 已申请验收 is no 通过验收.
  if (APPLIED.test(reading.shown) && !APPLIED.test(asked)) return lacking('是否完成的情况', held);
  if (reading.none) return incident || turned ? say(false) : lacking('是否完成的情况', held);
  const inTime = toldInTime(bareWords(reading.shown), asked);
  if (inTime !== null) return { ok: inTime, at };
  const state = about && about.states.length > 1 ? stateTold(bareWords(reading.shown), asked, about) : null;
  if (state !== null) return state === 'unsure' ? lacking('是否完成的情况', held) : { ok: state, at };
  if (reading.fact !== null)
    return ofRequirement(reading, incident, turned ? undefined : about)
      ? doubtful('是否完成的情况', held)
      : say(reading.fact);
  if (reading.checks.length > 0) {
    const match = matchLabels(
      reading.checks.map((c) => c.label),
      [words],
    );
    const found = match?.indexOf(0) ?? -1;
    if (found >= 0) return say(reading.checks[found]?.done === true);
    if (reading.checks.length === 1) return say(reading.checks[0]?.done === true);
    return doubtful('是否完成的情况', held);
  }
  if (reading.items.length > 0 && reading.items.every((i) => !i.bound)) {
    if (!incident) return lacking('是否完成的情况', held);
    if (reading.items.every((i) => isZero(i.quantity.value))) return say(false);
    const none = reading.items.filter((i) => i.label !== '' && isZero(i.quantity.value)).map((i) => harm(i.label));
    if (none.length > 0 && matchLabels(none, [harm(words)])?.includes(0)) return say(false);
    const grave = graveEnough(asked, reading.items);
    if (grave !== null) return say(grave);
    const labelled = reading.items.filter((i) => i.label !== '');
    if (labelled.length === reading.items.length) {
      const match = matchLabels(
        labelled.map((i) => i.label),
        [words],
      );
      if (!match) return doubtful('是否完成的情况', held);
      const index = match.indexOf(0);
      if (index >= 0) return say(isPositive((labelled[index] as (typeof labelled)[number]).quantity.value));
      return labelled.length > 1 ? say(false) : doubtful('是否完成的情况', held);
    }
    if ((about?.counted || about?.measured) && reading.number && isPositive(reading.number.value))
      return lacking(`“${asked}”是否发生`, held);
    return reading.number ? say(isPositive(reading.number.value)) : doubtful('是否完成的情况', held);
  }
  if ((about?.counted || about?.measured) && reading.number && isPositive(reading.number.value))
    return lacking(`“${asked}”是否发生`, held);
  if (reading.number && incident && (reading.number.unit === null || reading.number.unit.dimension === 'count'))
    return say(isPositive(reading.number.value));
  return textFact(held, asked, say);
}

/** Who was not hurt did not die. */
const harm = (words: string): string => bareWords(words).replace(/死亡|重伤|受伤/g, '伤亡');

const ON_TIME = /^(?:已|均)?(?:按时|按期|及时|准时|如期|按时限)/;
const TOO_LATE = /^(?:已|均)?(?:逾期|超期|延期|推迟|延误|延迟|超时|迟|晚)/;

/** 逾期报送 under 按时报送 or 迟报: how a deed was done answers for the other way as well; who never did it did it in neither. */
function toldInTime(text: string, asked: string): boolean | null {
  const late = TOO_LATE.test(asked);
  if (!late && !ON_TIME.test(asked)) return null;
  if (/[未没不无]/.test(text))
    return /^(?:未|没有|没)[一-龥]{1,6}$/.test(text) && !ON_TIME.test(text.replace(/^(?:未|没有|没)/, '')) && late
      ? false
      : null;
  if (TOO_LATE.test(text)) return late;
  return ON_TIME.test(text) ? !late : null;
}

/** Words before a verb that ask for more than the verb. */
const ADVERB = /[按全均都及足必超提首再严需应]|\d/;

/** A text that says the very words of the rule, or their denial. */
function textFact(held: Held, asked: string, say: (so: boolean) => Answer<boolean>): Answer<boolean> {
  const text = bareWords(held.reading.shown);
  const positive = asked.replace(NEGATIVE, '');
  if (text === '' || positive.length < 2 || /部分|基本|正在|拟|计划/.test(text)) return lacking('是否完成的情况', held);
  if (NEGATIVE.test(text))
    return isSubsequence(text.replace(NEGATIVE, ''), positive) || isSubsequence(positive, text)
      ? say(false)
      : lacking('是否完成的情况', held);
  // 正常运行 under 设施正常运行: the same words without their subject.
  if (text.length >= 4 && positive.endsWith(text) && !ADVERB.test(positive.slice(0, -text.length))) return say(true);
  if (text.includes(positive))
    return /[未没不无]$/.test(text.slice(0, text.indexOf(positive))) ? say(false) : say(true);
  return lacking('是否完成的情况', held);
}

/** 已完成, √, 达标 beside what is better not so: may be said of the requirement, which is that it be not so. */
function ofRequirement(reading: ValueReading, incident: boolean, about: FactAbout | undefined): boolean {
  if (incident && reading.fact && /完成|按时/.test(reading.shown)) return true;
  if (!about?.ill) return false;
  return /^[是否]$/.test(reading.shown) ? about.denied : MET.test(reading.shown) || MARKED.test(reading.shown);
}

/** 已申报未获评 of 获评自治区示范县: what was done, and what was not, each by its verb. */
function oneOfTwo(text: string, positive: string): boolean | null {
  const match = /^(?:已经?)?([^未没已]{2,8})(?:但|，)?(?:未|没有|尚未)([^未没已]{2,8})$/.exec(text);
  if (!match) return null;
  const [, done, undone] = match as unknown as [string, string, string];
  const says = (piece: string): boolean => positive.startsWith(piece) || piece.startsWith(positive);
  return says(undone) ? false : says(done) ? true : null;
}

/** How many of each kind. A kind that is not mentioned counts 0; a mentioned kind that the rule does not know is a doubt. */
export function countsIn(held: Held | null, labels: readonly string[]): Answer<readonly Exact[]> {
  if (!held || held.reading.state !== 'value') return lacking('分类数量', held);
  const { reading, at } = held;
  const none = labels.map(() => ZERO);
  if (reading.none) return { ok: none, at };
  const items =
    reading.items.length > 0
      ? reading.items
      : reading.number
        ? [{ label: '', quantity: reading.number, bound: null, change: null }]
        : [];
  const omitted = items.length === 0 ? omissionsIn(reading.shown, labels) : null;
  if (omitted) return { ok: omitted.map((o) => (o ? ONE : ZERO)), at };
  if (items.length === 0 || reading.checks.length > 0) return lacking('分类数量', held);
  if (
    items.some(
      (i) =>
        i.bound ||
        i.change ||
        (i.quantity.unit && i.quantity.unit.dimension !== 'count' && i.quantity.unit.dimension !== 'other'),
    )
  )
    return lacking('分类数量', held);
  if (items.every((i) => isZero(i.quantity.value))) return { ok: none, at };
  if (items.some((i) => i.quantity.firmness !== 'firm')) return doubtful('分类数量', held);
  const only = items[0];
  if (items.length === 1 && only?.label === '')
    return labels.length === 1 ? { ok: [only.quantity.value], at } : doubtful('分类数量', held);
  const match = matchLabels(
    items.map((i) => i.label),
    labels,
  );
  if (!match) return doubtful('分类数量', held);
  const counts = [...none];
  for (const [i, item] of items.entries()) {
    const word = match[i] as number;
    if (word >= 0) counts[word] = item.quantity.value;
    else if (!isZero(item.quantity.value)) return doubtful('分类数量', held);
  }
  return { ok: counts, at };
}

const SAME_MATTER = /同一|同时获|其中.*(同|重复)/;

/** Awards by level, one list for each matter: 国家级1项，自治区级2项 are three matters. */
export function mattersIn(held: Held | null, labels: readonly string[]): Answer<readonly (readonly number[])[]> {
  if (held && PENDING.test(held.reading.shown) && !labels.some((l) => PENDING.test(l)))
    return doubtful('分级项数', held);
  if (held && SAME_MATTER.test(held.reading.shown) && !/不同|均非同一/.test(held.reading.shown))
    return doubtful('分级项数', held);
  const counts = countsIn(held, labels);
  if ('ok' in counts) {
    const matters: number[][] = [];
    for (const [level, count] of counts.ok.entries()) {
      if (count.d !== 1n || count.n > 10_000n) return doubtful('分级项数', held as Held);
      for (let i = 0n; i < count.n; i++) matters.push([level]);
    }
    return { ok: matters, at: counts.at };
  }
  if (held && held.reading.items.length === 0 && !held.reading.number) {
    const grade = gradeIn(held, labels);
    if ('ok' in grade) return { ok: [[grade.ok]], at: held.at };
  }
  return { ...counts, missing: '分级项数' };
}

/** The grade the cell names: the very word, or the only one of the rule's that stands in it undenied. */
export function gradeIn(held: Held | null, labels: readonly string[]): Answer<number> {
  if (!held || held.reading.state !== 'value') return lacking('等次', held);
  const text = bareWords(held.reading.shown);
  const bare = labels.map(bareWords);
  const exactly = bare.indexOf(text);
  if (exactly >= 0) return { ok: exactly, at: held.at };
  if (PENDING.test(text) && !bare.some((b) => PENDING.test(b))) return doubtful('等次', held);
  const within = bare.flatMap((b, i) => (b !== '' && stands(text, b) ? [i] : []));
  const longest = within.filter((i) => !within.some((o) => o !== i && (bare[o] as string).includes(bare[i] as string)));
  if (longest.length === 1) return { ok: longest[0] as number, at: held.at };
  const starts = bare.flatMap((b, i) =>
    (text.length >= 2 || /^[优良中差]$/.test(text)) &&
    (b.startsWith(text) || b.replace(/(等次|级|的)$/, '') === text.replace(/(等次|等|级)$/, ''))
      ? [i]
      : [],
  );
  if (longest.length === 0 && starts.length === 1) return { ok: starts[0] as number, at: held.at };
  return {
    missing: '等次',
    reason: longest.length > 1 || starts.length > 1 ? 'doubtful' : 'unusable',
    at: held.at,
    shown: held.reading.shown,
  };
}

function stands(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/[不未非较]$/.test(text.slice(0, at));
}

/** Yes or no for each item of a checklist. */
export function checksIn(held: Held | null, labels: readonly string[]): Answer<readonly boolean[]> {
  if (!held || held.reading.state !== 'value') return lacking('各项落实情况', held);
  const { reading, at } = held;
  const marks = /^[√✓✔☑×✗✘☒]+$/.exec(reading.shown.replace(/[\s，、；,;]/g, ''))?.[0];
  if (marks && marks.length === labels.length) return { ok: [...marks].map((m) => /[√✓✔☑]/.test(m)), at };
  const told = checksInWords(reading.shown, labels);
  if (told) return { ok: told, at };
  if (reading.checks.length > 0 && reading.items.length === 0) {
    const match = matchLabels(
      reading.checks.map((c) => c.label),
      labels,
    );
    if (!match || match.includes(-1) || match.length !== labels.length) return doubtful('各项落实情况', held);
    const done = labels.map(() => false);
    for (const [i, word] of match.entries()) done[word] = reading.checks[i]?.done === true;
    return { ok: done, at };
  }
  const all = /^(均|都|全部|各项均)/.test(reading.shown);
  if (reading.fact !== null && (labels.length === 1 || all)) return { ok: labels.map(() => reading.fact === true), at };
  return lacking('各项落实情况', held);
}

/** 已建立机构、制定方案，台账不齐全: every item named once, as done or as undone; null where one is missing or said in other words. */
function checksInWords(shown: string, labels: readonly string[]): boolean[] | null {
  const clauses = shown.split(/[，、；,;。\s]+/).filter((c) => c !== '');
  if (clauses.length !== labels.length || labels.length < 2) return null;
  const core = (text: string): string => bareWords(text).replace(/已经?|尚未|没有|未能?|[有无不没]/g, '');
  const match = matchLabels(clauses.map(core), labels.map(core));
  if (!match || match.includes(-1)) return null;
  const done = labels.map(() => false);
  for (const [i, label] of match.entries()) done[label] = !/未|没|无(?!障碍)|不/.test(bareWords(clauses[i]!));
  // 未按时报送的扣1分 asks for what was left undone.
  return labels.some((l) => /^[未没无不]|不(?!动产|良)/.test(bareWords(l))) ? null : done;
}

/** Marks by rater, 领导评价90，公众评议80; one bare mark serves one label. */
export function scoresIn(held: Held | null, labels: readonly string[]): Answer<readonly Exact[]> {
  if (!held || held.reading.state !== 'value') return lacking('各方评分', held);
  const { reading, at } = held;
  if (labels.length === 1 && reading.number && !reading.bound) return { ok: [reading.number.value], at };
  if (reading.items.length !== labels.length) return lacking('各方评分', held);
  if (reading.items.some((i) => isFraction(i.quantity))) return doubtful('各方评分', held);
  const match = matchLabels(
    reading.items.map((i) => i.label),
    labels,
  );
  if (!match || match.includes(-1)) return doubtful('各方评分', held);
  const scores = labels.map(() => exact(0));
  for (const [i, word] of match.entries())
    scores[word] = (reading.items[i] as (typeof reading.items)[number]).quantity.value;
  return equals(exact(match.length), exact(labels.length)) ? { ok: scores, at } : doubtful('各方评分', held);
}
