/** The only place that answers labelled counts, levels, grades and checklists out of one cell. */
import { equals, exact, isZero, ONE, ZERO, type Exact } from '../model/exact';
import type { Answer, Missing } from '../model/inputs';
import { doubtful, lacking, type Held } from './held';
import type { Check } from '../layout/valueReading';
import type { LabelledQuantity } from '../layout/valueSegments';
import { PENDING } from './levels';
import { bareWords, isOfSeveral, matchLabels } from './match';
import { omissionsIn } from './omissions';
import { isFraction } from './plausible';
import { leftOfKind } from './wholes';

/** How many of each kind. A kind that is not mentioned counts 0; a mentioned kind that the rule does not know is a doubt. */
export function countsIn(held: Held | null, labels: readonly string[]): Answer<readonly Exact[]> {
  if (!held || held.reading.state !== 'value') return lacking('分类数量', held);
  const { reading, at } = held;
  const none = labels.map(() => ZERO);
  if (reading.none) return { ok: none, at };
  const zeros = reading.items.filter((i) => isZero(i.quantity.value) && /以[上下]/.test(i.label));
  if (
    blurred(
      zeros.reduce((t, i) => t.replace(i.label, ''), reading.shown),
      labels,
    )
  )
    return doubtful('分类数量', held);
  const items =
    reading.items.length > 0
      ? reading.items
      : reading.number
        ? [{ label: '', quantity: reading.number, bound: null, change: null }]
        : [];
  const omitted = items.length === 0 ? omissionsIn(reading.shown, labels) : null;
  if (omitted) return { ok: omitted.map((o) => (o ? ONE : ZERO)), at };
  const cleared = clearedBy(reading.checks, labels);
  if (items.length === 0 || !cleared) return lacking('分类数量', held);
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
  if (!match || items.some((i) => isOfSeveral(i.label, labels))) return doubtful('分类数量', held);
  const counts = [...none];
  for (const [i, item] of items.entries()) {
    const word = match[i] as number;
    if (word >= 0 && !cleared.includes(word)) counts[word] = item.quantity.value;
    else if (leftBy(item, items, match, labels, counts)) continue;
    else if (!isZero(item.quantity.value)) return doubtful('分类数量', held);
  }
  return { ok: counts, at };
}

/** 破获3起 of 3起命案 tells of 未破的 that none is left. */
function leftBy(
  done: LabelledQuantity,
  items: readonly LabelledQuantity[],
  match: readonly number[],
  labels: readonly string[],
  counts: Exact[],
): boolean {
  const [all, another] = items.filter((_, i) => match[i]! >= 0);
  if (!all || another) return false;
  for (const [kind, label] of labels.entries()) {
    const left = match.includes(kind) ? null : leftOfKind(label, all, done);
    if (left) counts[kind] = left;
    if (left) return true;
  }
  return false;
}

/** 省级以上5篇, 国家、省级共5篇, 死亡、重伤各1人, 3篇（其中2篇…）, 死亡率0.2: how many of each kind, the words do not say. */
const blurred = (shown: string, labels: readonly string[]): boolean =>
  labels.length > 1 &&
  [/以[上下]/, /[、和及]([^，。；\d]{1,6})共\d/, /各\d/, /其中\d/, /率\d/].some(
    (sign) => sign.test(shown) && !labels.some((l) => sign.test(l)),
  );

const IN_TIME = /及时|按[时期]|如期|限期|时限/;

/** 已接入监管平台 beside counts: of 未接入监管平台 there is none; 未被挂牌督办: of 被挂牌督办 neither. The words that it clears; null where it says something else as well. */
function clearedBy(checks: readonly Check[], labels: readonly string[]): number[] | null {
  const denied = labels.map((l) => (/未|没有/.test(l) ? bareWords(l).replace(/未能?|没有/, '') : ''));
  const cleared = checks.map(({ label, done }) => {
    const plain = !/[未没不]/.test(label);
    const word = plain ? (matchLabels([label], done ? denied : labels)?.[0] ?? -1) : -1;
    // 均已处置 says nothing of 未及时处置.
    const manner = done && word >= 0 ? IN_TIME.exec(denied[word]!)?.[0] : undefined;
    return manner !== undefined && !IN_TIME.test(label) ? -1 : word;
  });
  return cleared.every((word, i) => word >= 0 && cleared.indexOf(word) === i) ? cleared : null;
}

const SAME_MATTER = /同一|同时获|其中.*(同|重复)/;

/** Awards by level, one list for each matter: 国家级1项，自治区级2项 are three matters. */
export function mattersIn(held: Held | null, labels: readonly string[]): Answer<readonly (readonly number[])[]> {
  if (held && PENDING.test(held.reading.shown) && !labels.some((l) => PENDING.test(l)))
    return doubtful('分级项数', held);
  if (held && SAME_MATTER.test(held.reading.shown) && !/不同|均非同一/.test(held.reading.shown))
    return doubtful('分级项数', held);
  const counts = countsIn(held, labels);
  if ('ok' in counts) return mattersCounted(counts, doubtful('分级项数', held as Held));
  if (held && held.reading.items.length === 0 && !held.reading.number) {
    const grade = gradeIn(held, labels);
    if ('ok' in grade) return { ok: [[grade.ok]], at: held.at };
  }
  return { ...counts, missing: '分级项数' };
}

/** So many matters of each level; `odd` where a number is none of pieces. */
export function mattersCounted(counts: Answer<readonly Exact[]>, odd: Missing): Answer<readonly (readonly number[])[]> {
  if (!('ok' in counts)) return { ...counts, missing: '分级项数' };
  if (counts.ok.some((n) => n.d !== 1n || n.n < 0n || n.n > 10_000n)) return odd;
  const ok = counts.ok.flatMap((n, level) => Array.from({ length: Number(n.n) }, () => [level]));
  return { ok, at: counts.at };
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
    ((b.startsWith(text) && isGrade(b)) || b.replace(/(等次|级|的)$/, '') === text.replace(/(等次|等|级)$/, ''))
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

/** 建成 is not yet 建成投用. */
const isGrade = (label: string): boolean => label.length <= 3 || /(?:等次|等级|档次|名次|[级等档奖类])$/.test(label);

function stands(text: string, word: string): boolean {
  const at = text.indexOf(word);
  // 未被评为优秀
  return (
    at >= 0 && !/[不未非较]$|[未没](?:有|能)?(?:被|获得?|达到?|评[定为选]?|认定)*(?:为|到)?$/.test(text.slice(0, at))
  );
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
    // 制度√ 会议× that were not told apart
    if (reading.checks.some((c) => SIGNS.test(c.label))) return doubtful('各项落实情况', held);
    if (!match || match.includes(-1) || match.length !== labels.length) return doubtful('各项落实情况', held);
    const done = labels.map(() => false);
    for (const [i, word] of match.entries()) done[word] = reading.checks[i]?.done === true;
    return { ok: done, at };
  }
  const all = /^(均|都|全部|各项均)/.test(reading.shown);
  if (reading.fact !== null && (labels.length === 1 || all)) return { ok: labels.map(() => reading.fact === true), at };
  return lacking('各项落实情况', held);
}

const SAYS_DONE = /[已未没有无不均全]|完成|到位|健全|完善|完整|落实|规范|建[立成]|制定|召开|开展|印发|报送|按[时期]/;
const SIGNS = /[√✓✔☑×✗✘☒]/;

/** 已建立机构、制定方案，台账不齐全: every item named once, as done or as undone; null where one is missing or said in other words. */
function checksInWords(shown: string, labels: readonly string[]): boolean[] | null {
  if (SIGNS.test(shown)) return null;
  const clauses = shown.split(/[，、；,;。\s]+/).filter((c) => c !== '');
  if (clauses.length !== labels.length || labels.length < 2) return null;
  const core = (text: string): string => bareWords(text).replace(/已经?|尚未|没有|未能?|[有无不没]/g, '');
  // 辅导室已建成 of 建成心理辅导室
  const turned = (text: string): string =>
    text.replace(/^([一-龥]{2,}?)(?:均|都)?(?:已经?|尚未|没有|未能?)([一-龥]{2,3})$/, '$2$1');
  const found = [core, (text: string) => core(turned(bareWords(text)))].map((way) =>
    matchLabels(clauses.map(way), labels.map(core)),
  );
  const match = found.find((m) => m && !m.includes(-1));
  // 制度、会议、检查 names what was asked about, and says of none that it was done.
  const said = (clause: string, label: string) => SAYS_DONE.test(clause) || core(clause).length >= core(label).length;
  if (!match || !clauses.some((clause, i) => said(clause, labels[match[i] as number] as string))) return null;
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
