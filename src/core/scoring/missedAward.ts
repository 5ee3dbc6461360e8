/** The only place that sees an award missed by who has nothing taken off for missing it: 完成任务得3分，发生事故每起扣1分 of half the task. */
import { isZero, type Exact } from '../model/exact';
import { isMissing } from '../model/inputs';
import type { Context } from '../methods/context';
import type { Adjustment, Band, Condition, Part } from '../methods/rule';
import { Later } from '../text/patterns';
import { signOf } from '../rules/part/work';

const given = ({ when, value }: Band): boolean =>
  when !== null &&
  when.kind !== 'otherwise' &&
  when.kind !== 'applicable' &&
  value.kind === 'fixed' &&
  !(value.amount.kind === 'mark' && isZero(value.amount.value));

/** Marks given under conditions alone, which may hold for nobody, and losses beside them. */
export const missable = ({ bands, adjustments }: Part): boolean =>
  bands.length > 0 &&
  bands.every((b) => b.when !== null && b.when.kind !== 'otherwise') &&
  bands.some(given) &&
  adjustments.some((a) => signOf(a) === -1 && !runsDown(a));

const runsDown = (a: Adjustment): boolean => a.kind === 'step' || a.kind === 'rankstep';

/**
 * No band holds, and the losses are counted from the award all the same. That is right where they are for what is wanting of it (整改率100%，每有1个未整改);
 * `lost`: what they come to.
 */
export function keepsMissedAward(part: Part, lost: Exact, { inputs }: Context): boolean {
  if (!missable(part)) return false;
  const losses = part.adjustments.filter((a) => signOf(a) === -1);
  const awards = part.bands.filter(given);
  if (losses.some(runsDown)) return false;
  const own = losses.filter((a) => awards.some(({ when }) => ofItsWant(a, when!)));
  // 达到90%得5分，低于60%扣1分: of 75% neither speaks. 完成任务得满分，未完成的每项扣1分: who has not done it all left something undone.
  const told = awards.some(({ when }) => byNumber(when!)) && !isMissing(inputs.number({ name: 'actual', words: '' }));
  return own.length === 0 || (isZero(lost) && (told || own.every((a) => a.kind === 'flat')));
}

/** Held against a number of the row's own. */
const byNumber = (c: Condition): boolean =>
  c.kind === 'interval' && [c.low, c.high].some((e) => e?.at.kind === 'named' || e?.at.kind === 'part');

/** Is the loss for what the award says is to be there? */
function ofItsWant(a: Adjustment, award: Condition): boolean {
  const words = wordsOf(award);
  const none = award.kind === 'event' && award.negated;
  if (a.kind === 'flat')
    return measuresOf(a.when).some(
      (m) =>
        alike(m, award) ||
        (none && m.measure.name === 'count') ||
        (m.measure.name === 'days_late' && IN_TIME.test(words)),
    );
  if (a.kind === 'late') return true;
  if (a.kind === 'shared') return none;
  if (a.kind !== 'incident') return false;
  if (none) return BARE.test(words) || BARE.test(a.words) || a.words.includes(words) || akin(words, a.words);
  if (LATE.test(a.words) && IN_TIME.test(words)) return true;
  if (!FAILS.test(a.words)) return false;
  if (a.words.length <= 2 || UNDONE.test(a.words) || akin(words, a.words)) return true;
  return award.kind === 'event' && (a.unit === null || STATE.test(words));
}

type Measured = Extract<Condition, { kind: 'interval' | 'gap' }>;

const measuresOf = (c: Condition | null): Measured[] =>
  c?.kind === 'all' || c?.kind === 'any'
    ? c.of.flatMap(measuresOf)
    : c?.kind === 'interval' || c?.kind === 'gap'
      ? [c]
      : [];

/** Of one number, as far as the words tell; what it grew by is another one. */
const alike = (c: Measured, award: Condition): boolean =>
  measuresOf(award).some(
    (m) =>
      (m.measure.name === 'growth') === (c.measure.name === 'growth') &&
      (m.measure.words === c.measure.words || m.measure.words === '' || c.measure.words === ''),
  );

const wordsOf = (c: Condition): string =>
  c.kind === 'event' ? c.words : c.kind === 'interval' || c.kind === 'gap' ? c.measure.words : '';

/** Two characters that both say. */
const akin = (a: string, b: string): boolean =>
  [...a].some((_, n) => a.length > n + 1 && !COMMON.test(a.slice(n, n + 2)) && b.includes(a.slice(n, n + 2)));

/** Says that something was, and not what. */
const BARE = new Later(/^(?:发生|出现|发现|存在|有|的)*$/);
const COMMON = new Later(/完成|达到|发生|出现|工作|情况|任务|安全|按时|及时/);
const IN_TIME = new Later(/时|按期|如期|前|天|日|限/);
const LATE = new Later(/迟|逾|超[期时]|延|晚|未按|不及时|未及时/);
const FAILS = new Later(/未|没|不|迟|漏|逾|超[期时]|延|晚|错|缺|少|差|问题/);
const UNDONE = new Later(/(?:未|没有?|不)(?:能)?(?:按[^，]{0,4})?(?:完成|达标|达到|落实|到位|整改)/);
const STATE = new Later(
  /齐|全|规范|到位|落实|健全|完整|完善|准确|无误|合规|良好|整洁|有序|达标|合格|符合|要求|规定|认真|严格|做好/,
);
