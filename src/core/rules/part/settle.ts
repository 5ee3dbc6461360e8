/** The only place that settles what only the whole part can tell: directions, headings, zeros, checklists. */
import type { Adjustment, Band, Condition, End, Expression, Part, Value } from '../../methods/rule';
import { compare, HUNDRED } from '../../model/exact';
import { sameRef } from './ends';
import { sameAmount } from './limit';
import { type Work, isSubsequence, isZeroValue } from './work';
import { Later } from '../../text/patterns';

/** 每降低1%加2分，降低2%以上加4分: the second names where the steps of the first end. */
export function refineSteps(w: Work): void {
  const flats = w.adjustments.filter((x) => x.a.kind === 'flat' && x.a.when?.kind === 'gap');
  for (const f of flats) {
    if (f.a.kind !== 'flat' || f.a.when?.kind !== 'gap' || f.a.amount.kind !== 'mark') continue;
    const { side, low } = f.a.when;
    const sign = f.a.sign;
    const step = w.adjustments.find((x) => x.a.kind === 'step' && x.a.sign === sign && x.a.side === side);
    if (!step || step.a.kind !== 'step' || step.a.per.kind !== 'mark' || low?.at.kind !== 'constant') continue;
    const reached = step.a.per.value.mul(low.at.constant.value).div(step.a.size.value);
    if (compare(reached, f.a.amount.value) !== 0) {
      w.unread.push(f.statement);
      continue;
    }
    const capped: Adjustment = { ...step.a, cap: f.a.amount, mode: step.a.mode ?? 'floor' };
    w.adjustments = w.adjustments.filter((x) => x !== f).map((x) => (x === step ? { ...x, a: capped } : x));
  }
}

/** 控制值÷实际值×分值: the less there is, the more marks. */
function ofAimOverOwn({ value }: Band): boolean {
  const over = (e: Expression): boolean =>
    e.kind === 'operation' &&
    ((e.op === '/' &&
      e.left.kind === 'term' &&
      e.right.kind === 'term' &&
      (e.left.name === 'target' || e.left.name === 'min') &&
      e.right.name === 'actual') ||
      over(e.left) ||
      over(e.right));
  return value.kind === 'formula' && over(value.expression);
}

/** Lower is better when rising costs, falling gains, or the text says so: then 达到, 完成 and 差 turn round. */
export function settlePolarity(part: Part): Part {
  const steps = part.adjustments.filter(
    (a): a is Extract<Adjustment, { kind: 'step' }> => a.kind === 'step' && !a.neutral,
  );
  const zeros = [
    ...part.vetoes.filter((v) => v.on === 'mark').map((v) => v.when),
    ...part.bands.filter((b) => isZeroValue(b.value)).map((b) => b.when),
  ];
  const zeroAbove = zeros.some(
    (c) =>
      c?.kind === 'interval' &&
      !c.reaching &&
      c.low !== null &&
      c.high === null &&
      (c.low.at.kind === 'named' || c.measure.name === 'growth'),
  );
  const zeroBelow = zeros.some(
    (c) =>
      c?.kind === 'interval' &&
      !c.reaching &&
      c.high !== null &&
      c.low === null &&
      (c.high.at.kind === 'named' || c.measure.name === 'growth'),
  );
  const low = steps.some((a) => (a.sign === -1) === (a.side === 'above')) || zeroAbove || part.bands.some(ofAimOverOwn);
  const high = steps.some((a) => (a.sign === -1) === (a.side === 'below')) || zeroBelow;
  const lowerIsBetter = part.lowerIsBetter ?? (low && !high ? true : high && !low ? false : null);
  if (lowerIsBetter !== true) return { ...part, lowerIsBetter };
  const turn = (c: Condition): Condition => {
    if (c.kind === 'all' || c.kind === 'any') return { ...c, of: c.of.map(turn) };
    return c.kind === 'interval' && c.reaching ? { ...c, low: c.high, high: c.low } : c;
  };
  return {
    ...part,
    lowerIsBetter,
    bands: part.bands.map((b) => (b.when ? { ...b, when: turn(b.when) } : b)),
    adjustments: part.adjustments.map((a) => (a.kind === 'step' && a.neutral ? { ...a, side: 'above' } : a)),
    vetoes: part.vetoes.map((v) => ({ ...v, when: turn(v.when) })),
  };
}

/** 按完成进度计分，每完成任务的20%得1分: the first only heads the second. */
export function dropHeading(w: Work): void {
  const counted = w.adjustments.some((x) => x.a.kind === 'count' && x.a.measure.name === 'completion');
  const [band] = w.bands;
  if (
    counted &&
    w.bands.length === 1 &&
    band!.when === null &&
    band!.value.kind === 'prorata' &&
    band!.value.of.kind === 'full'
  )
    w.bands = [];
}

/** 缺项不得相应分, 未达到的该小项不得分 beside a list of names with marks: what is not done earns nothing anyway. */
export function dropGenericZeros(w: Work): void {
  if (!w.bands.some((b) => b.when === null && b.value.kind === 'checklist')) return;
  const generic = (c: Condition | null): boolean =>
    c?.kind === 'applicable' ? !c.has
    // 有方案、有台账各得1分，没有的不得分: of each of them, and of none alone.
    : c?.kind === 'event' && c.negated && c.words === '有' ? true
    : c?.kind === 'event' ? c.negated && c.words.length <= 4 && !w.bands.some((b) => b.value.kind === 'checklist' && b.value.rows.some((r) => c.words !== '' && r.words.includes(c.words)))
    : c?.kind === 'interval' && c.reaching === true && c.low === null; // prettier-ignore
  w.bands = w.bands.filter((b) => !(isZeroValue(b.value) && generic(b.when)));
  w.vetoes = w.vetoes.filter(
    (v) => !(v.on === 'mark' && v.when.kind === 'event' && v.when.words === '有' && v.when.negated),
  );
}

/**
 * 有机构得1分、有方案得1分，缺一项扣1分: what is missing earns nothing already. Where it would cost something else, nobody says from what.
 */
export function dropRestated(w: Work): void {
  const lists = w.bands.flatMap((b) => (b.when === null && b.value.kind === 'checklist' ? [b.value] : []));
  if (lists.length === 0 || lists.length !== w.bands.length) return;
  const rows = lists.flatMap((l) => l.rows);
  w.adjustments = w.adjustments.filter(({ a, draft, statement }) => {
    // 未落实的每项扣1分
    if (a.kind === 'incident' && a.sign === -1 && LACKING.test(a.words)) {
      if (!rows.every((r) => sameAmount(r.amount, a.per))) w.unread.push(statement);
      return false;
    }
    if (a.kind !== 'step' || a.sign !== -1 || !draft?.shortCount || a.reference.kind !== 'implied') return true;
    if (!/^[项个条样]$/.test(a.size.unit?.text ?? '')) return true;
    const { per } = a;
    if (!rows.every((r) => sameAmount(r.amount, per))) w.unread.push(statement);
    return false;
  });
}

/** Not done, of whichever of the things listed. */
const LACKING = new Later(/^(?:未|没有|不)(?:落实|完成|开展|做到|达到|建立|具备|符合|执行|到位)(?:到位|要求|的)?$/);

/** 完成率90%以上得满分，90%以下按比例计分: the proportion may be of all, or of those 90 %. */
export function settleShares(w: Work): void {
  w.bands = w.bands.map((b) => {
    const end = b.when?.kind === 'interval' && b.when.measure.name === 'completion' && !b.when.low ? b.when.high : null;
    if (b.value.kind !== 'prorata' || !w.bareShares.has(b.value) || end?.at.kind !== 'constant') return b;
    const aim = end.at.constant.value;
    const above = w.bands.some(
      (x) =>
        x.value.kind === 'fixed' && x.when?.kind === 'interval' && x.when.measure.name === 'completion' && !x.when.high &&
        x.when.low?.at.kind === 'constant' && compare(x.when.low.at.constant.value, aim) === 0,
    ); // prettier-ignore
    return above && compare(aim, HUNDRED) < 0 && aim.n !== 0n ? { ...b, value: { ...b.value, aim } } : b;
  });
}

/** 高于5件的，每高1件扣0.6分；不高于5件的得满分: the steps go on from where the band ends, as they do told after it. */
export function takeUpBands(w: Work): void {
  w.adjustments = w.adjustments.map((x) => {
    const { a } = x;
    if (a.kind !== 'step' || a.measure.name !== 'count' || a.reference.kind !== 'constant') return x;
    const goesOn = w.bands.some(
      ({ when, value }) =>
        value.kind === 'fixed' && when?.kind === 'interval' && when.measure.name === 'count' && when.measure.words === a.measure.words &&
        [when.low, when.high].some((e) => e !== null && sameRef(e.at, a.reference)),
    ); // prettier-ignore
    return goesOn ? { ...x, a: { ...a, measure: { name: 'actual' as const, words: '' } } } : x;
  });
}

const inPercent = (e: End | null): boolean =>
  e === null || (e.at.kind === 'constant' && e.at.constant.unit?.text === '%');

const OF_TASK = /(?:开工|竣工|完工|开建|建成|到位|征收|收缴|支出)率$/;
/** 按完成比例计分，开工率低于70%的不得分: one and the same share of the task. */
export function settleOfTask(w: Work): void {
  if (!w.bands.some((b) => b.value.kind === 'prorata' && b.value.ratio === 'completion')) return;
  const whole = w.bands.some((b) => b.when === null && b.value.kind === 'prorata' && b.value.ratio === 'completion');
  const ofTask = <T extends { readonly when: Condition | null }>(x: T): T =>
    x.when?.kind !== 'interval' || x.when.measure.name !== 'actual'
      ? x
      : OF_TASK.test(x.when.measure.words)
        ? { ...x, when: { ...x.when, measure: { name: 'completion', words: x.when.measure.words.slice(0, -1) } } }
        : // 按完成率×分值计分，低于60%的不得分: of the completion, which is all that was spoken of
          whole && x.when.measure.words === '' && x.when.low === null && inPercent(x.when.high)
          ? { ...x, when: { ...x.when, measure: { name: 'completion', words: '' } } }
          : x;
  w.bands = w.bands.map(ofTask);
  w.vetoes = w.vetoes.map(ofTask);
}

const DUE = /(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|底|末)(?:及?(?:之|以)?前)?/;
/** 6月底前完成的得4分，逾期1—92天的得2分: late by so much of that very day. */
export function settleDue(w: Work): void {
  const days = w.bands.flatMap(({ when }) => {
    const words =
      when?.kind === 'event' ? when.words : when?.kind === 'interval' && when.reaching ? when.measure.words : '';
    return DUE.exec(words)?.[0] ?? [];
  });
  if (new Set(days).size !== 1) return;
  const ofThatDay = <T extends { readonly when: Condition | null }>(x: T): T =>
    x.when?.kind === 'interval' && x.when.measure.name === 'days_late'
      ? { ...x, when: { ...x.when, measure: { ...x.when.measure, words: days[0]! } } }
      : x;
  w.bands = w.bands.map(ofThatDay);
  w.vetoes = w.vetoes.map(ofThatDay);
}

/** Several things done, each with marks of its own, nothing said of not doing them: 有机构1分、有方案1分. */
export function checklist(w: Work): void {
  const lists = w.bands.flatMap((b) => (b.when === null && b.value.kind === 'checklist' ? [b.value] : []));
  if (lists.length > 1 && lists.length === w.bands.length) {
    const span = { start: lists[0]!.span.start, end: lists[lists.length - 1]!.span.end };
    w.bands = [{ when: null, span, value: { kind: 'checklist', span, rows: lists.flatMap((l) => l.rows) } }];
    return;
  }
  const events = w.bands.filter(
    (b) =>
      b.when?.kind === 'event' &&
      !b.when.negated &&
      b.value.kind === 'fixed' &&
      b.value.amount.kind === 'mark' &&
      !isZeroValue(b.value),
  );
  if (events.length < 2 || events.length !== w.bands.length) return;
  // 按时报送的得2分，逾期报送的得1分: one of the two, never both
  if (events.some((b) => b.when?.kind === 'event' && LATE.test(b.when.words))) return;
  const rows = events.map((b) => ({
    words: (b.when as Extract<Condition, { kind: 'event' }>).words,
    amount: (b.value as Extract<Value, { kind: 'fixed' }>).amount,
  }));
  const span = { start: events[0]!.span.start, end: events[events.length - 1]!.span.end };
  w.bands = [{ when: null, span, value: { kind: 'checklist', span, rows } }];
}

/** 出台 of 出台县级实施方案, not 评级 of 等级评定为一级: what takes up a name begins as its verb does, or is a piece of it. */
const takesUp = (words: string, name: string): boolean =>
  name.startsWith(words) ||
  name.endsWith(words) ||
  (/..到位$/.test(words) && name.endsWith(words.slice(0, -2))) ||
  (isSubsequence(words, name) && (name[0] === words[0] || words.length > 3));

/** How a thing was done: 按时报送. */
const MANNER = new Later(/按时|按期|及时|准时|如期|按规定时间|按时限|规定(?:的)?(?:时间|时限|期限)(?:之)?内/);

/**
 * 未出台 denies the 出台… before it; 发生的 takes up 未发生…: one event, named once. Where coming late has a price of its own (`late`), 未报送 is
 * not 未按时报送: who comes late has come.
 */
export function unifyEvents(bands: readonly Band[], late: boolean): Band[] {
  const named: string[] = [];
  const comesLate = late || bands.some((b) => b.when?.kind === 'event' && !b.when.negated && LATE.test(b.when.words));
  const rename = (c: Condition): Condition => {
    if (c.kind === 'all' || c.kind === 'any') return { ...c, of: c.of.map(rename) };
    if (c.kind !== 'event') return c;
    const known =
      c.words === ''
        ? named[named.length - 1]
        : named.find(
            (n) =>
              n !== c.words &&
              takesUp(c.words, n) &&
              !(comesLate && (MANNER.test(n) || LATE.test(n)) && !MANNER.test(c.words) && !LATE.test(c.words)),
          );
    if (known) return { ...c, words: known };
    named.push(c.words);
    return c;
  };
  const renamed = bands.map((b) => (b.when ? { ...b, when: rename(b.when) } : b));
  const settled = renamed.map((b) => (b.when ? { ...b, when: undone(b.when, named) } : b));
  return settled.map((b, n) =>
    never(b, settled) && n === settled.length - 1 ? { ...b, when: { kind: 'otherwise' } } : b,
  );
}

/** 逾期报送的得1分: to come late is a state of its own, and whoever never came is neither on time nor late. */
const LATE = new Later(/迟|逾期|超期|延期|推迟|延误|延迟|超时|晚[报交于]/);

/** 按时报送的…，逾期报送的…，未报送的…: the third of three states is what is left. */
function never(b: Band, bands: readonly Band[]): boolean {
  const told = bands.map((x) => (x.when?.kind === 'event' && !x.when.negated ? x.when.words : ''));
  const denied = b.when?.kind === 'event' && b.when.negated ? b.when.words : null;
  return (
    denied !== null &&
    bands.length === 3 &&
    told.some((n) => MANNER.test(n) && isSubsequence(denied, n)) &&
    told.some((n) => LATE.test(n) && isSubsequence(denied, n))
  );
}

/** 完成方案制定的得2分，未完成的不得分: of a deed, not of a target. */
function undone(c: Condition, named: readonly string[]): Condition {
  const deeds = named.filter((n) => /完成/.test(n));
  const bare = c.kind === 'interval' && c.reaching === true && c.measure.name === 'actual' && c.measure.words === '';
  const denied = bare && c.low === null && c.high !== null;
  // 按时完成的得3分，逾期完成的得1分，未完成的不得分
  if (denied && deeds.length === named.length && deeds.some((n) => LATE.test(n)))
    return { kind: 'event', words: '完成', negated: true };
  return denied && named.length === 1 && deeds.length === 1 ? { kind: 'event', words: deeds[0]!, negated: true } : c;
}
