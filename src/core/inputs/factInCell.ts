/** The only place that answers yes or no out of one cell: whether what the words of a rule say is so. */
import { isPositive, isZero } from '../model/exact';
import type { Answer, FactAbout } from '../model/inputs';
import type { ValueReading } from '../layout/valueReading';
import { isWider } from './countColumns';
import { graveEnough } from './gravity';
import { doubtful, lacking, type Held } from './held';
import { levelReached } from './levels';
import { doneByAll } from './wholly';
import { bareWords, isSubsequence, matchLabels } from './match';
import { isPercentual } from '../text/units';
import { stateTold } from './states';

/** A first step, not the thing. */
const APPLIED = /申请|申报|报审|送审|提请|推荐|入围|公示|参评|待/;

const TOOK_PART = /^(?:参赛|参评|参加|参与)(?:比赛|竞赛|评比|评选)?$/;

/** Said of requirements. */
const MET = /^(?:不?达标|不?合格|达到|不?符合|未?通过)$|完成|按时/;

/** Signs: nobody knows whether they stand for the requirement or for what it forbids. */
const MARKED = /^[√✓✔☑对×✗✘☒xX]$/;

const NEGATIVE = /^(未|没有|没|不|无|尚未)/;

const HAPPENS =
  /发生|出现|发现|存在|被|受到|造成|导致|涉嫌|违规|违法|违纪|事故|事件|通报|查实有|造假|虚报|瞒报|^[此该](?:类|种)?(?:情形|情况|问题|行为|现象)$/;

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
  // 第三名 of 未参赛的不得分
  if (reading.rank && !reading.number && TOOK_PART.test(asked.replace(NEGATIVE, ''))) return say(true);
  const wholly = doneByAll(asked, reading);
  if (wholly !== null) return { ok: wholly, at };
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
  // 制度√ 会议× that were not told apart
  if (reading.checks.length === 1 && /[√✓✔☑×✗✘☒]/.test(reading.checks[0]!.label))
    return doubtful('是否完成的情况', held);
  const itself = countedItself(asked, reading);
  if (itself !== null) return say(itself);
  if (reading.checks.length > 0) {
    const match = matchLabels(
      reading.checks.map((c) => c.label),
      [words],
    );
    const found = match?.indexOf(0) ?? -1;
    if (found >= 0) return say(reading.checks[found]?.done === true);
    // 已制定方案，培训3次 says nothing of a meeting.
    if (reading.checks.length === 1 && reading.items.length === 0) return say(reading.checks[0]?.done === true);
    return doubtful('是否完成的情况', held);
  }
  const dated = turned ? null : doneByDay(bareWords(reading.shown), asked);
  if (dated) return say(true);
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
      const meant = labelled[index];
      // 火灾1起 of 重大火灾: how grave it was, nobody says.
      if (meant && isPositive(meant.quantity.value) && isWider(meant.label, asked))
        return doubtful('是否完成的情况', held);
      if (index >= 0) return say(isPositive((labelled[index] as (typeof labelled)[number]).quantity.value));
      return labelled.length > 1 ? say(false) : doubtful('是否完成的情况', held);
    }
    if ((about?.counted || about?.measured) && reading.number && isPositive(reading.number.value))
      return lacking(`“${asked}”是否发生`, held);
    // 95% counts nothing that happened.
    if (reading.number?.unit && isPercentual(reading.number.unit)) return lacking(`“${asked}”是否发生`, held);
    return reading.number ? say(isPositive(reading.number.value)) : doubtful('是否完成的情况', held);
  }
  if ((about?.counted || about?.measured) && reading.number && isPositive(reading.number.value))
    return lacking(`“${asked}”是否发生`, held);
  if (reading.number && incident && (reading.number.unit === null || reading.number.unit.dimension === 'count'))
    return say(isPositive(reading.number.value));
  return textFact(held, asked, say);
}

/** 召开会议1次 of 召开会议: who did it once has done it; null where the very words are not counted. */
function countedItself(asked: string, { items }: ValueReading): boolean | null {
  const [only, another] = items.filter((i) => bareWords(i.label).replace(/^(?:已经?|共|累计|全年)+/, '') === asked);
  const unit = only?.quantity.unit;
  if (!only || another || only.bound || only.change || (unit && unit.dimension !== 'count')) return null;
  return isPositive(only.quantity.value);
}

const DAY_FIRST = /^(?:已?[于在])?(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:已|正式)?(?=[一-龥])/;

/** 2024年11月20日印发方案 of 印发: it was done, and the day says when. */
const doneByDay = (text: string, asked: string): boolean =>
  asked.length >= 2 &&
  DAY_FIRST.test(text) &&
  !/[未没不拟预待]|计划/.test(text) &&
  text.replace(DAY_FIRST, '').startsWith(asked);

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
