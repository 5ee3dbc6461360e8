/** The only place that composes the statements of one part into bands, adjustments, vetoes and limits. */
/* eslint-disable max-lines -- every kind of statement meets here, and what one may claim depends on what the others left */
import { compare, exact, sub, type Exact } from '../model/exact';
import type {
  Adjustment,
  Amount,
  Band,
  Condition,
  Expression,
  Limits,
  Measure,
  Part,
  Reference,
  Value,
  Veto,
} from '../methods/rule';
import { NO_LIMITS } from '../methods/rule';
import type { Span } from '../model/span';
import type { Unit } from '../model/quantity';
import { amountOf, fractionOf, isZeroAmount, ZERO_MARKS } from './amounts';
import { evenUnits } from './evenUnits';
import {
  constantReference,
  eventCondition,
  isFiller,
  measureOf,
  namedReference,
  scopeOf,
  NOTHING_SAID,
  readCondition,
  wordsOf,
  type Said,
} from './conditions';
import { parseExpression } from './expression';
import { isFirstPlace, readGrades, readLevels, readRankShares, readRanks, type Grouped } from './groups';
import type { Token } from './lexer';
import { openLosses } from './losses';
import type { Doing, Item, Qualifier, Statement } from './statements';
import { readStep, type StepDraft, type StepEffect } from './steps';

export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What became of each statement of a part. */
export interface PartReading {
  readonly part: Part;
  readonly unread: readonly Statement[];
  readonly discretion: readonly Statement[];
  readonly remarks: readonly Statement[];
  readonly places: number | null;
  /** Nothing in it gives or takes marks. */
  readonly empty: boolean;
}

interface Work {
  bands: Band[];
  adjustments: { a: Adjustment; draft: StepDraft | null; statement: Statement }[];
  vetoes: Veto[];
  limits: { -readonly [K in keyof Limits]: Limits[K] };
  unread: Statement[];
  discretion: Statement[];
  remarks: Statement[];
  noops: Statement[];
  tolerances: { s: Statement; upTo: Exact }[];
  said: Said;
  onlyDeducts: boolean;
  lowerIsBetter: boolean | null;
  tableUnit: Unit | null;
  places: number | null;
  scale: Token | null | undefined;
  basisReference: 'best' | 'average' | null;
  once: boolean;
  onlyAdds: boolean;
  contradiction: boolean;
  readonly label: string;
  /** Standards said without an effect: 合格率不低于98%。 */
  standards: Extract<Condition, { kind: 'interval' }>[];
  /** 10件以内不扣分: stands with deductions that begin where it ends. */
  spared: { s: Statement; when: Extract<Condition, { kind: 'interval' }> }[];
  /** 前3次不扣分: stands with 自第4次起. */
  freed: { s: Statement; upTo: Exact }[];
}

export const spanOf = (from: number, to: number, tokens: readonly Token[]): Span => ({
  start: tokens[from]!.s,
  end: tokens[to - 1]!.e,
});

export function readPart(
  given: readonly Statement[],
  marks: Amount,
  label: string,
  source: Source,
  span: Span,
): PartReading {
  const w: Work = {
    bands: [], adjustments: [], vetoes: [], limits: { ...NO_LIMITS }, unread: [], discretion: [], remarks: [], noops: [],
    tolerances: [], said: NOTHING_SAID,
    onlyDeducts: false, lowerIsBetter: null, tableUnit: null, places: null, scale: undefined, basisReference: null,
    once: false,
    onlyAdds: false,
    contradiction: false,
    label,
    standards: [],
    spared: [],
    freed: [],
  }; // prettier-ignore
  const statements = given.flatMap(splitList);
  for (const s of statements) for (const q of s.qualifiers) flag(q, w);
  const grouped: Grouped | null =
    readRanks(statements, source) ??
    readRankShares(statements, source) ??
    readGrades(statements, source) ??
    readLevels(statements, source);
  const taken = new Set(grouped?.statements ?? []);
  if (grouped?.value) w.bands.push({ when: null, value: grouped.value, span: grouped.value.span });
  for (const a of grouped?.adjustments ?? [])
    w.adjustments.push({ a, draft: null, statement: grouped!.statements[0]! });
  const anchored = readAnchors(statements, source, w);
  for (const s of anchored) taken.add(s);
  for (const s of statements) if (!taken.has(s)) interpret(s, statements, w, source, grouped !== null);
  if (
    grouped?.value &&
    w.bands.some((b) => b.value !== grouped.value && !isZeroValue(b.value) && b.when?.kind !== 'applicable')
  )
    w.contradiction = true;
  if (statements.some((s) => s.qualifiers.some((q) => q.kind === 'mirror'))) mirror(w);
  settleReferences(w);
  if (statements.some((s) => s.qualifiers.some((q) => q.kind === 'andsoon')) && !grouped) progression(w, statements);
  refineSteps(w);
  turnRanks(w);
  checkTolerances(w);
  checkSpared(w);
  checkContradictions(w);
  mergeCounts(w);
  dropHeading(w);
  checklist(w);
  dropGenericZeros(w);
  for (const s of statements) applyLimits(s, w, source);
  const part: Part = {
    label, marks, bands: unifyEvents(w.bands), adjustments: w.adjustments.map((x) => x.a), vetoes: w.vetoes, limits: w.limits, onlyDeducts: w.onlyDeducts,
    lowerIsBetter: w.lowerIsBetter, tableUnit: w.tableUnit, span,
  }; // prettier-ignore
  const settled = evenUnits(openLosses(settlePolarity(settleVetoes(part))));
  return {
    part: settled, unread: w.contradiction || denies(settled) || gapOrLevel(settled) ? [...w.unread, ...statements.filter((s) => s.doings.length > 0)] : w.unread, discretion: w.discretion, remarks: w.remarks, places: w.places,
    empty: w.bands.length === 0 && w.adjustments.length === 0 && !w.vetoes.some((v) => v.on === 'mark'),
  }; // prettier-ignore
}

const LISTED: ReadonlySet<Item['k']> = new Set([
  'words',
  'level',
  'grade',
  'ref',
  'measure',
  'link',
  'value',
  'comma',
  'list',
  'of',
]);

/** 成立小组（1分）、召开会议（1分），缺项不得相应分: the list of names with marks, and what is said of it, are two statements. */
function splitList(s: Statement): Statement[] {
  const marks = s.guard.flatMap((i, n) => (i.k === 'value' && i.value.code === 'm' ? [n] : []));
  const last = marks[marks.length - 1];
  if (marks.length < 2 || last === undefined) return [s];
  const list = s.guard.slice(0, last + 1);
  const behind = s.guard.slice(last + 1);
  const alone = behind.length === 0 && s.step === null && s.doings.every((d) => d.kind !== 'nothing');
  if (alone || (behind.length > 0 && behind[0]!.k !== 'comma') || !list.every((i) => LISTED.has(i.k))) return [s];
  if (list.some((i) => i.k === 'value' && i.value.code !== 'm')) return [s];
  const to = list[list.length - 1]!.to;
  return [
    { ...s, to, guard: list, step: null, doings: [], qualifiers: [] },
    { ...s, from: to, guard: behind.slice(1) },
  ];
}

function flag(q: Qualifier, w: Work): void {
  if (q.kind === 'onlydeduct') w.onlyDeducts = true;
  if (q.kind === 'onlyadd') w.onlyAdds = true;
  if (q.kind === 'once') w.once = true;
  if (q.kind === 'polarity') w.lowerIsBetter = q.low;
  if (q.kind === 'tableunit') w.tableUnit = q.token.unit ?? null;
  if (q.kind === 'places') w.places = q.places;
  if (q.kind === 'scale') w.scale = q.scale;
}

const SOFT = new Set([
  'words',
  'level',
  'ref',
  'measure',
  'list',
  'by',
  'is',
  'of',
  'link',
  'grade',
  'comma',
  'full',
  'sign',
  'than',
  'bound-word',
  'late',
]);
const isRemarkShape = (s: Statement): boolean =>
  s.step === null && s.doings.length === 0 && s.guard.every((i) => SOFT.has(i.k));

/** A remark holds no scoring word, number or condition; 减半, 加倍 and 扣分 are scoring words. */
function isRemark(s: Statement, source: Source, scaled = false): boolean {
  if (!isRemarkShape(s) || s.glued) return false;
  const items = s.guard.filter((i) => i.from < i.to && i.k !== 'of');
  const text = items.map((i) => source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e)).join('');
  if (s.caption) return true;
  const last = items[items.length - 1];
  const bare =
    (last?.k === 'sign' || (last?.k === 'measure' && /^(?:总)?得分$/.test(last.text))) &&
    !items.some((i) => i.k === 'by');
  const folds =
    /折算|换算|乘以|除以/.test(text) &&
    !items.some((i) => i.k === 'share') &&
    !s.qualifiers.some((q) => q.kind === 'scale') &&
    !scaled;
  return (
    !bare &&
    !folds &&
    !/[按取以].*(?:计算|计分|计入|核算|赋分|得分率|平均分)|减半|加倍|翻倍|双倍|折半|对半|打折|折扣|重复|叠加|就高|就低|[扣减加]分(?!项|值表)/.test(
      text,
    )
  );
}

/** 实际完成率超过110%的按110%计算: the words before the limit name what it caps. */
const capsCompletion = (s: Statement): boolean =>
  s.qualifiers.some((q) => q.kind === 'limit' && q.as !== undefined) &&
  s.guard.every((i) => i.k === 'of' || i.k === 'comma' || (i.k === 'measure' && i.m === 'completion'));

/** 仅, 不含, 除…外 change whom a clause holds for: read nowhere. */
const narrows = (s: Statement): boolean =>
  [...s.guard, ...(s.step ?? [])].some(
    (i) => i.k === 'words' && /^(?:仅|只)(?!要|有|能)|不含|不包括|不包含|除.{1,8}[外以]|^部分(?!门)/.test(i.text),
  );

/** 以年度任务数为准，…: how many items the standing reference takes; 0 without one. */
function standingAt(guard: readonly Item[]): number {
  const comma = guard.findIndex((i) => i.k === 'comma');
  const head = comma < 0 ? [] : guard.slice(0, comma);
  return head[0]?.k === 'by' && head.some((i) => i.k === 'ref' || i.k === 'value') ? comma + 1 : 0;
}

/** 平均办理时限：… names what the clauses behind it measure. */
function captioned(s: Statement, label: string, source: Source): Measure | null {
  if (!s.guard.every((i) => ['words', 'level', 'measure', 'comma'].includes(i.k))) return null;
  const measure = measureOf(s.guard, source.text, source.tokens);
  return measure &&
    measure.words !== label &&
    !/标准|办法|规则|方法|说明|口径|细则|要求|情况|内容|依据|方式|公式|如下/.test(measure.words)
    ? measure
    : null;
}

function interpret(s: Statement, all: readonly Statement[], w: Work, source: Source, grouped: boolean): void {
  const span = spanOf(s.from, s.to, source.tokens);
  const fail = () => void w.unread.push(s);
  if ((s.doings.length > 0 || s.step !== null) && narrows(s)) return fail();
  if (s.doings.some((d) => d.kind === 'discretion')) return void w.discretion.push(s);
  if (s.doings.length === 0) {
    if (s.guard.length === 0 && s.step === null) return;
    if (s.guard.length > 0 && capsCompletion(s)) return;
    if (readScaled(s, w, source) || readBandMarks(s, w, source) || readMarkList(s, all, w, source)) return;
    if (
      isRemark(s, source) &&
      /单位.{0,4}(?:亿|万|千)?(?:元|亩|人)|以(?:亿|万|千|百)*(?:元|亩|人|吨|户|公顷)(?:为单位|计)/.test(
        source.text.slice(span.start, span.end),
      )
    )
      return fail();
    if (s.caption) w.said = { ...w.said, measure: w.said.measure ?? captioned(s, w.label, source) };
    if (s.caption || isRemark(s, source, w.scale !== undefined)) return void w.remarks.push(s);
    if (readAfterword(s, w) || readBaseNote(s, w)) return;
    if (loneShare(s, all)) return void w.remarks.push(s);
    if (s.step === null) return standard(s, all, w, source);
    return fail();
  }
  if (s.guard.length > 0 && capsCompletion(s)) return interpret({ ...s, guard: [] }, all, w, source, grouped);
  const vetoes = s.doings.filter((d): d is Extract<Doing, { kind: 'veto' }> => d.kind === 'veto');
  const veto = vetoes.find((d) => d.on === 'grade') ?? vetoes[0];
  if (veto) return readVeto(s, veto, w, source);
  const [first, second] = s.doings as [Doing, Doing | undefined];
  const formula = s.doings.find((d): d is Extract<Doing, { kind: 'formula' }> => d.kind === 'formula');
  if (formula) return readFormula(s, formula, w, source);
  if (readMultiple(s, first, w, source)) return;
  if (s.step === null && namesBasis(s) && all.some((x) => x.doings.some((d) => d.kind === 'formula')))
    return void w.noops.push(s);
  if (s.step === null && readBasis(s, w, span)) return;
  if (first.kind === 'efficacy') return readEfficacy(s, w, span);
  if (second && !(first.kind === 'effect' && second.kind === 'prorata')) return fail();
  if (s.step !== null || impliesEvery(s, first, all)) return readAdjustment(s, first, w, source);
  const quiet = first.kind === 'nothing' && first.how !== 'zero';
  const standing = quiet ? standingAt(s.guard) : 0;
  if (standing > 0 && standing < s.guard.length) {
    const read = readCondition(s.guard.slice(0, standing), w.said, source.text, source.tokens);
    if (read) {
      w.said = read.said;
      return interpret({ ...s, guard: s.guard.slice(standing) }, all, w, source, grouped);
    }
  }
  if (
    quiet &&
    s.guard.length > 0 &&
    s.guard.every((i) => i.k === 'dir' || i.k === 'words' || i.k === 'of' || i.k === 'comma') &&
    s.guard.some((i) => i.k === 'dir') &&
    first.how === 'noadd'
  )
    return void w.noops.push(s);
  if (
    quiet &&
    s.guard.some((i) => i.k === 'first') &&
    s.guard.every((i) => ['first', 'words', 'of', 'comma', 'level'].includes(i.k))
  )
    return void w.noops.push(s);
  if (first.kind === 'effect' && first.sign === 'award' && s.guard.some((i) => i.k === 'first')) {
    const words = wordsOf(
      s.guard.filter((i) => i.k !== 'first'),
      source.text,
      source.tokens,
    );
    const at: Reference = { kind: 'constant', constant: { value: exact(1), unit: null } };
    const when: Condition = {
      kind: 'interval',
      measure: { name: 'count', words },
      low: { at, closed: true },
      high: { at, closed: true },
    };
    if (first.amounts.length !== 1 || !s.guard.every((i) => SOFT.has(i.k) || i.k === 'first')) return fail();
    w.said = { ...w.said, measure: when.measure, reference: at };
    return void w.bands.push({ when, value: { kind: 'fixed', span, amount: amountOf(first.amounts[0]!) }, span });
  }
  if (
    first.kind === 'effect' &&
    first.sign !== 'award' &&
    first.sign !== 'both' &&
    eachOf(s, first) &&
    s.guard.every((i) => SOFT.has(i.k) || i.k === 'dir')
  )
    return readEach(s, first, w, source);
  const found = isSubject(s, first, source) ? null : guardCondition(s, w, source);
  if (found === undefined) return fail();
  const gives = first.kind === 'prorata' || (first.kind === 'effect' && first.sign === 'award');
  const zero = first.kind === 'nothing' && first.how === 'zero';
  const condition = found && (gives || (zero && countAlone(found))) ? openEnded(found) : found;
  if (first.kind === 'nothing' && first.how === 'zero' && condition && pointOfPercent(condition)) return fail();
  if (found && gives && timeAlone(found)) return fail();
  if (first.kind === 'effect' && first.sign === 'deduct' && first.amounts[0]?.kind === 'full' && condition) {
    w.bands.push({ when: condition, value: { kind: 'fixed', span, amount: ZERO_MARKS }, span });
    return;
  }
  if (first.kind === 'prorata' && first.tail === 'deduct' && first.basis.some((t) => t.text.includes('之差')))
    return readDifference(s, first, condition, w, span);
  if (first.kind === 'nothing' && first.how !== 'zero') return readNothing(s, condition, first.how, w);
  if (first.kind === 'effect' && (first.sign === 'deduct' || first.sign === 'add'))
    return readFlat(s, first, condition, w, source);
  if (first.kind === 'effect' && condition?.kind === 'event' && eachOf(s, first)) return readEach(s, first, w, source);
  const value = valueOf(first, w, s, span);
  if (!value) return fail();
  if (grouped && condition?.kind === 'otherwise') return;
  w.bands.push({ when: condition, value, span });
}

/** 完成率100%得15分, 参加4次得2分: the number named is the least that earns the marks; 0 is just 0. */
function openEnded(c: Condition): Condition {
  const same = c.kind === 'interval' && c.low !== null && c.low.at.kind === 'constant' && c.low.at === c.high?.at;
  const positive = same && c.low!.at.kind === 'constant' && c.low!.at.constant.value.compare(0) > 0;
  return positive && c.kind === 'interval' && c.measure.name !== 'growth' ? { ...c, high: null } : c;
}

/** 缺席3次的不得分: so does a fourth. */
const countAlone = (c: Condition): boolean =>
  c.kind === 'interval' && c.low !== null && c.low.at === c.high?.at && c.measure.name === 'count';

/** 3个工作日办结: whether fewer or more days earn the marks is not said. */
const timeAlone = (c: Condition): boolean =>
  c.kind === 'interval' &&
  c.low !== null &&
  c.low.at === c.high?.at &&
  c.low.at.kind === 'constant' &&
  c.low.at.constant.unit?.dimension === 'time' &&
  c.low.at.constant.value.n !== 0n;

/** 足60%不得分: marks lost at just one percentage are a slip of the pen. */
const pointOfPercent = (c: Condition): boolean =>
  c.kind === 'interval' &&
  c.low !== null &&
  c.low.at === c.high?.at &&
  c.low.at.kind === 'constant' &&
  c.low.at.constant.unit?.text === '%' &&
  c.low.at.constant.value.n !== 0n;

/** null: no condition; undefined: the guard could not be read. */
function guardCondition(s: Statement, w: Work, source: Source): Condition | null | undefined {
  const items = s.guard.filter((i) => i.k !== 'of' && !(i.k === 'link' && i.w === 'within') && i.k !== 'sign');
  const has = items.find((i) => i.k === 'applicable' && i.has);
  if (has && items.length > 1) return guardCondition({ ...s, guard: s.guard.filter((i) => i !== has) }, w, source);
  const real = items.filter((i) => !(i.k === 'words' && isFiller(i.text)) && !['by', 'is', 'comma'].includes(i.k));
  if (real.length === 0) return null;
  const read = readCondition(items, w.said, source.text, source.tokens);
  if (!read) return undefined;
  w.said = read.said;
  return read.condition;
}

/** （与上年相比）, 实际完成率超过110%的按110%计算: words after a clause that complete it. */
function readAfterword(s: Statement, w: Work): boolean {
  const words = s.guard
    .filter((i) => i.from < i.to)
    .map((i) => i.k)
    .join(' ');
  const last0 = w.bands[w.bands.length - 1];
  if (/^(?:words )?by full words$/.test(words) && last0?.value.kind === 'formula') {
    const { expression } = last0.value;
    const share: Expression = {
      kind: 'operation',
      op: '/',
      left: expression,
      right: { kind: 'number', value: exact(100) },
    };
    w.bands[w.bands.length - 1] = {
      ...last0,
      value: { ...last0.value, expression: { kind: 'operation', op: '*', left: share, right: { kind: 'full' } } },
    };
    return true;
  }
  const items = s.guard.filter((i) => i.k !== 'comma' && i.k !== 'of' && !(i.k === 'link' && i.w === 'and'));
  const capped = cappedCompletion(s);
  const based = w.bands.some((b) => b.value.kind === 'formula' || b.value.kind === 'prorata');
  if (capped && based && !w.limits.most) {
    w.limits.most = { kind: 'share', value: capped };
    return true;
  }
  const versus = items.length === 1 && items[0]!.k === 'versus';
  const than = items.length === 2 && items[0]!.k === 'ref' && items[1]!.k === 'than';
  const last = w.adjustments[w.adjustments.length - 1];
  if ((!versus && !than) || last?.a.kind !== 'step' || last.a.reference.kind !== 'implied') return false;
  const reference: Reference = than
    ? namedReference(items[0] as Extract<Item, { k: 'ref' }>)
    : { kind: 'named', name: 'last_year', scope: null };
  w.adjustments[w.adjustments.length - 1] = { ...last, a: { ...last.a, reference } };
  return true;
}

/** 基础分60分 beside 功效系数法 names its base. */
function readBaseNote(s: Statement, w: Work): boolean {
  const [full, value] = s.guard.filter((i) => i.k !== 'comma' && i.k !== 'is');
  const at = w.bands.findIndex((b) => b.value.kind === 'efficacy');
  if (at < 0 || s.guard.length > 3 || full?.k !== 'full' || value?.k !== 'value' || value.value.code !== 'm')
    return false;
  const band = w.bands[at]!;
  if (band.value.kind !== 'efficacy') return false;
  w.bands[at] = { ...band, value: { ...band.value, base: value.value.number!.div(100) } };
  return true;
}

/** 领导评价占评议评价分值的50%，… says what share the row's marks are; the marks themselves stand in 分值. */
const loneShare = (s: Statement, all: readonly Statement[]): boolean =>
  s.step === null &&
  s.guard.every((i) => SOFT.has(i.k) || i.k === 'share') &&
  all.flatMap((x) => x.guard).filter((i) => i.k === 'share').length === 1;

/** 按75分计分后乘以4/3折算: the score times a factor. */
function readScaled(s: Statement, w: Work, source: Source): boolean {
  const values = s.guard.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  const [marks, factor] = values;
  if (
    s.step !== null ||
    values.length !== 2 ||
    marks!.value.code !== 'm' ||
    !s.guard.some((i) => i.k === 'words' && /^(?:乘以|乘|×)/.test(i.text))
  )
    return false;
  if (s.guard.some((i) => !SOFT.has(i.k) && i.k !== 'value')) return false;
  const span = spanOf(s.from, s.to, source.tokens);
  w.bands.push({
    when: null,
    span,
    value: { kind: 'convert', span, scale: marks!.value.number!, rate: exact(1), times: factor!.value.number! },
  });
  return true;
}

/** 扣分值的2倍, 按被扣分值的2倍扣减本项得分, 按10倍扣分: how many times; null when the clause names no such thing. */
function timesOf(s: Statement, d: Doing): Exact | null {
  if (d.kind !== 'effect' || d.sign !== 'deduct' || d.amounts.length !== 1) return null;
  const [amount] = d.amounts;
  const named = s.guard.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  if (!s.guard.every((i) => SOFT.has(i.k) || i.k === 'value')) return null;
  if (amount?.kind === 'fraction')
    return amount.of.unit?.text === '倍' && named.length === 0 ? amount.of.number! : null;
  const [value] = named;
  const whole = amount?.kind === 'full';
  return whole && named.length === 1 && value!.value.unit?.text === '倍' ? value!.value.number! : null;
}

/** 按被扣分值的2倍扣分: each mark lost elsewhere costs a multiple. */
function readMultiple(s: Statement, d: Doing, w: Work, source: Source): boolean {
  const times = timesOf(s, d);
  const lost = /扣|减/.test(wordsOf(s.guard, source.text, source.tokens));
  if (!times || !lost || s.step !== null) return false;
  const span = spanOf(s.from, s.to, source.tokens);
  const per: Amount = { kind: 'mark', value: times };
  const words = wordsOf(
    s.guard.filter((i) => i.k !== 'value'),
    source.text,
    source.tokens,
  );
  const incident: Adjustment = {
    kind: 'incident',
    span,
    when: null,
    sign: -1,
    words,
    size: exact(1),
    per,
    free: exact(0),
    cap: null,
    mode: 'prorata',
    unit: null,
  };
  w.adjustments.push({ a: incident, draft: null, statement: s });
  return true;
}

/** 96%及以上，5分: a band with its marks and no verb. */
function readBandMarks(s: Statement, w: Work, source: Source): boolean {
  const last = s.guard[s.guard.length - 1];
  if (s.step !== null || s.caption || last?.k !== 'value' || last.value.code !== 'm') return false;
  const rest = s.guard.slice(0, -1).filter((i) => i.k !== 'comma');
  if (!rest.some((i) => i.k === 'bound' || i.k === 'range' || i.k === 'cmp' || i.k === 'else')) return false;
  const read = readCondition(rest, w.said, source.text, source.tokens);
  if (!read || (read.condition.kind !== 'interval' && read.condition.kind !== 'otherwise')) return false;
  w.said = read.said;
  const span = spanOf(s.from, s.to, source.tokens);
  w.bands.push({
    when: read.condition,
    span,
    value: { kind: 'fixed', span, amount: { kind: 'mark', value: last.value.number! } },
  });
  return true;
}

/** 召开动员会（1分）、印发方案（1分）; 一等奖2分，二等奖1分: names with marks and nothing else. */
function readMarkList(s: Statement, all: readonly Statement[], w: Work, source: Source): boolean {
  if (s.step !== null || s.caption) return false;
  const rows: { label: string; amount: Amount; named: boolean }[] = [];
  let label = '';
  let named = false;
  const lead = s.guard.findIndex((i) => i.k === 'comma');
  const introduced = lead > 0 && s.guard.slice(0, lead).some((i) => i.k === 'sign') ? lead + 1 : 0;
  for (const i of s.guard.slice(introduced)) {
    if (i.k === 'value' && i.value.code === 'm') {
      if (!label) return false;
      rows.push({ label, amount: { kind: 'mark', value: i.value.number! }, named });
      label = '';
      named = false;
    } else if (['words', 'level', 'grade', 'ref', 'measure', 'link'].includes(i.k)) {
      label += source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e);
      named ||= i.k === 'level' || i.k === 'grade';
    } else if (i.k !== 'comma' && i.k !== 'list' && i.k !== 'of') return false;
  }
  const alike = all.filter(
    (x) => x.step === null && x.doings.length === 0 && x.guard.some((i) => i.k === 'value' && i.value.code === 'm'),
  ).length;
  if (rows.length < 1 || (rows.length < 2 && alike < 2) || label) return false;
  const span = spanOf(s.from, s.to, source.tokens);
  const said = (i: { from: number; to: number }) =>
    source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e);
  const taking = all.some(
    (x) =>
      x.qualifiers.some((q) => q.kind === 'once' && /扣/.test(said(q))) ||
      x.guard.some((i) => i.k === 'sign' && /[扣减]/.test(said(i))),
  );
  if (taking && !rows.every((r) => r.named)) return false;
  if (rows.every((r) => r.named)) {
    w.adjustments.push({
      a: {
        kind: 'levels',
        span,
        when: null,
        sign: taking ? -1 : 1,
        rows: rows.map(({ label: l, amount }) => ({ label: l, amount })),
        once: !w.once ? 'sum' : all.some((x) => x.qualifiers.some((q) => q.kind === 'matter')) ? 'matter' : 'single',
        cap: null,
      },
      draft: null,
      statement: s,
    });
    return true;
  }
  if (rows.some((r) => r.named)) return false;
  w.bands.push({
    when: null,
    span,
    value: { kind: 'checklist', span, rows: rows.map((r) => ({ words: r.label, amount: r.amount })) },
  });
  return true;
}

/** A condition without effect is a standard when a step follows it: 合格率不低于98%。 */
function standard(s: Statement, all: readonly Statement[], w: Work, source: Source): void {
  const follows = all
    .slice(all.indexOf(s) + 1)
    .some((x) => x.step !== null || x.doings.some((d) => d.kind === 'prorata'));
  const condition = follows ? guardCondition(s, w, source) : undefined;
  if (!condition || condition.kind !== 'interval') return void w.unread.push(s);
  w.standards.push(condition);
}

function readVeto(s: Statement, veto: Extract<Doing, { kind: 'veto' }>, w: Work, source: Source): void {
  const condition = guardCondition(s, w, source);
  const rest = s.doings.filter((d) => d.kind !== 'veto' && !(d.kind === 'nothing' && d.how === 'zero'));
  if (condition === undefined || rest.length > 0 || s.step !== null) return void w.unread.push(s);
  const when: Condition = condition ?? { kind: 'event', words: '', negated: false };
  w.vetoes.push({ when, on: veto.on, span: spanOf(s.from, s.to, source.tokens), words: veto.token.text });
}

function readFormula(s: Statement, f: Extract<Doing, { kind: 'formula' }>, w: Work, source: Source): void {
  const others = s.doings.filter((d) => d !== f && d.kind !== 'efficacy' && d.kind !== 'prorata');
  const head = f.token.value;
  const body = f.token.text.slice(head.length);
  const deducts = /扣分|减分/.test(head);
  const span = spanOf(s.from, s.to, source.tokens);
  if (others.length > 0 || s.step !== null) return void w.unread.push(s);
  if (deducts && /每/.test(head)) {
    const pool = /^([\d.]+)分÷(.+)$/.exec(body);
    const share = /^(?:该项|本项)?分值÷(.+)$/.exec(body);
    if (!pool && !share) return void w.unread.push(s);
    const amount: Amount = pool ? { kind: 'mark', value: exact(0).add(pool[1]!) } : { kind: 'full' };
    w.adjustments.push({
      a: { kind: 'shared', span, when: null, pool: amount, words: (pool?.[2] ?? share?.[1])! },
      draft: null,
      statement: s,
    });
    return;
  }
  const expression = parseExpression(
    body.replace(/^[按以]/, '').replace(/(?:计算得分|折算得分|折算|计算|计分|得分)$/, ''),
  );
  const capped = cappedCompletion(s);
  const condition = capped ? null : guardCondition(s, w, source);
  if (!expression || condition === undefined) return void w.unread.push(s);
  w.bands.push({ when: condition, value: { kind: 'formula', span, expression, deducts }, span });
  if (capped) w.limits.most = { kind: 'share', value: capped };
}

/** 完成率超过120%的按120%计: a cap on completion, as a share of the marks. */
function cappedCompletion(s: Statement): ReturnType<typeof exact> | null {
  const kinds = s.guard.filter((i) => i.k !== 'of' && i.k !== 'comma').map((i) => i.k);
  const shape = kinds.join(' ');
  if (shape !== 'measure cmp value by value words' && shape !== 'measure cmp value by value') return null;
  const values = s.guard.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  const [a, b] = values;
  return a && b && compare(a.value.number!, b.value.number!) === 0 ? fractionOf(b.value) : null;
}

/** 达到满意值得满分，达到基准值得60%，两者之间按线性插值; 功效系数法 with its ends said: 最低值得满分，最高值得分值的60%. */
function readAnchors(statements: readonly Statement[], source: Source, w: Work): Statement[] {
  const method = statements.find((s) => s.doings.some((d) => d.kind === 'interpolate' || d.kind === 'efficacy'));
  if (!method || method.step !== null) return [];
  const efficacy = method.doings.some((d) => d.kind === 'efficacy');
  const anchors: { at: Reference; amount: Amount }[] = [];
  const used: Statement[] = [];
  let below: Amount | null = null;
  let above: Amount | null = null;
  let completing = statements.some((x) => x.guard.some((i) => i.k === 'measure' && i.m === 'completion'));
  for (const s of statements) {
    if (s === method || s.step !== null || s.doings.length !== 1) continue;
    const [d] = s.doings as [Doing];
    const amount =
      d.kind === 'effect' && d.sign === 'award' && d.amounts.length === 1
        ? amountOf(d.amounts[0]!)
        : d.kind === 'nothing' && d.how === 'zero'
          ? ZERO_MARKS
          : null;
    const items = s.guard.filter(
      (i) => i.k !== 'comma' && i.k !== 'of' && i.k !== 'measure' && !(i.k === 'words' && !efficacy),
    );
    if (!amount) continue;
    const plain = items.filter((i) => i.k !== 'is');
    const [lead, next] = plain;
    const bounded =
      plain.length === 1 && lead?.k === 'bound'
        ? lead
        : plain.length === 2 && lead?.k === 'cmp' && next?.k === 'bound'
          ? next
          : null;
    if (bounded) {
      const at = constantReference(bounded.value);
      if (!anchors.some((x) => sameReference(x.at, at))) anchors.push({ at, amount });
      if (/上|外/.test(bounded.word)) above = amount;
      else below = amount;
      used.push(s);
      continue;
    }
    if (plain.length === 1 && lead?.k === 'value') {
      anchors.push({ at: constantReference(lead.value), amount });
      used.push(s);
      continue;
    }
    const [a, b] = items;
    const end =
      a?.k === 'ref' && items.length === 1 ? a : b?.k === 'ref' && items.length === 2 && a?.k === 'cmp' ? b : null;
    const value =
      b?.k === 'value' && items.length === 2 && (a?.k === 'cmp' || (a?.k === 'done' && a.how === 'done')) ? b : null;
    if (value && a?.k === 'done') completing = true;
    if (!end && !value) continue;
    const at: Reference = end ? namedReference(end) : constantReference(value!.value);
    const op = a?.k === 'cmp' ? a.op : '>=';
    if (op === '<') below = amount;
    else if (op === '>') above = amount;
    else anchors.push({ at, amount });
    used.push(s);
  }
  const span = spanOf(method.from, method.to, source.tokens);
  if (anchors.length < 2 || anchors.some((a, n) => anchors.slice(n + 1).some((b) => sameReference(a.at, b.at))))
    return [];
  if (efficacy) {
    const [low, high] = ['min', 'max'].map((n) => anchors.find((x) => x.at.kind === 'named' && x.at.name === n));
    const share = (x: Amount) => (x.kind === 'full' ? exact(1) : x.kind === 'share' ? x.value : null);
    const lowShare = low && share(low.amount);
    const highShare = high && share(high.amount);
    if (!lowShare || !highShare || anchors.length !== 2) return [];
    const inverse = compare(lowShare, highShare) > 0;
    if (compare(inverse ? lowShare : highShare, exact(1)) !== 0) return [];
    w.bands.push({
      when: null,
      span,
      value: { kind: 'efficacy', span, base: inverse ? highShare : lowShare, inverse },
    });
  } else
    w.bands.push({
      when: null,
      span,
      value: { kind: 'interpolation', span, measure: completing ? 'completion' : 'actual', anchors, below, above },
    });
  return [method, ...used];
}

/** 5%以下的按其与最优值0之差的比例扣分: full at the best value, nothing at the bound. */
function readDifference(
  s: Statement,
  d: Extract<Doing, { kind: 'prorata' }>,
  condition: Condition | null,
  w: Work,
  span: Span,
): void {
  const best = d.basis.find((t) => t.code === 'q');
  const high = condition?.kind === 'interval' ? condition.high : null;
  if (!best || !high || high.at.kind !== 'constant') return void w.unread.push(s);
  const anchors = [
    { at: constantReference(best), amount: { kind: 'full' as const } },
    { at: high.at, amount: ZERO_MARKS },
  ];
  w.bands.push({
    when: condition,
    span,
    value: { kind: 'interpolation', span, measure: 'actual', anchors, below: null, above: ZERO_MARKS },
  });
}

/** 减分同理: what is gained above is lost below. */
function mirror(w: Work): void {
  const gains = w.adjustments.filter((x) => x.a.kind === 'step');
  for (const x of gains) {
    if (x.a.kind !== 'step') continue;
    w.adjustments.push({
      ...x,
      a: { ...x.a, sign: x.a.sign === 1 ? -1 : 1, side: x.a.side === 'above' ? 'below' : 'above' },
    });
  }
}

/** 以最低值为满分 beside 得分=…: the formula says the same in full. */
const namesBasis = (s: Statement): boolean => {
  const [doing] = s.doings;
  return (
    doing?.kind === 'effect' && doing.weak === true && doing.amounts[0]?.kind === 'full' &&
    s.guard.some((i) => i.k === 'by') && s.guard.some((i) => i.k === 'ref' && ['max', 'min', 'average'].includes(i.name)) &&
    s.guard.every((i) => SOFT.has(i.k))
  ); // prettier-ignore
};

/** 以最高值为满分(按比例递减), 以平均为满分(相应加减分): what the proportion is of. */
function readBasis(s: Statement, w: Work, span: Span): boolean {
  const [doing] = s.doings as [Doing];
  if (doing.kind !== 'effect' || !doing.weak || doing.amounts[0]?.kind !== 'full') return false;
  const items = s.guard.filter((i) => i.k !== 'comma' && i.k !== 'of');
  const ref = items.find((i): i is Extract<Item, { k: 'ref' }> => i.k === 'ref');
  const first = items.find((i): i is Extract<Item, { k: 'places' }> => i.k === 'places')?.phrase;
  if (
    (!ref && !(first && isFirstPlace(first))) ||
    !items.some((i) => i.k === 'by') ||
    items.some((i) => !['by', 'ref', 'measure', 'words', 'full', 'places', 'level', 'list'].includes(i.k))
  )
    return false;
  const kind = !ref || ref.name === 'max' ? 'best' : ref.name === 'average' ? 'average' : null;
  if (!kind) return false;
  const scope = ref && kind === 'average' ? scopeOf(ref.scope) : null;
  w.basisReference = kind;
  const value: Value = {
    kind: 'prorata', span, of: { kind: 'full' }, ratio: kind, inverse: false, factor: exact(1), cap: null, scope,
  }; // prettier-ignore
  w.bands.push({ when: null, value, span });
  return true;
}

function readEfficacy(s: Statement, w: Work, span: Span): void {
  const hard = s.guard.filter((i) => !SOFT.has(i.k));
  if (hard.length > 0 || s.doings.some((d) => d.kind !== 'efficacy') || s.step !== null) return void w.unread.push(s);
  w.bands.push({ when: null, value: { kind: 'efficacy', span, base: null, inverse: w.lowerIsBetter === true }, span });
}

/** One counted unit without 每: 发现1处…扣0.5分, 死亡1人扣20分, 低于1个百分点扣0.5分. */
function impliesEvery(s: Statement, d: Doing, all: readonly Statement[]): boolean {
  if (d.kind !== 'effect' || d.amounts.length !== 1) return false;
  const items = s.guard;
  const values = items.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  const last = values[values.length - 1];
  if (!last || items.some((i) => i.k === 'bound' || i.k === 'range' || i.k === 'places' || i.k === 'share'))
    return false;
  const unit = last.value.unit;
  const deducts = d.sign === 'deduct' || d.sign === 'add' || d.sign === 'both';
  if (deducts && s.qualifiers.some((q) => q.kind === 'andsoon') && items.some((i) => i.k === 'dir' || i.k === 'cmp'))
    return true;
  if (deducts && unit?.dimension === 'points') return true;
  const cap = s.qualifiers.find(
    (q): q is Extract<Qualifier, { kind: 'limit' }> => q.kind === 'limit' && q.how === 'max',
  );
  const [given] = d.amounts;
  const capped =
    d.sign === 'award' &&
    given?.kind === 'mark' &&
    cap?.amount?.kind === 'mark' &&
    compare(cap.amount.mark.number!, given.mark.number!) > 0;
  if (
    capped &&
    unit?.dimension === 'count' &&
    compare(last.value.number!, exact(1)) === 0 &&
    values.length === 1 &&
    !items.some((i) => i.k === 'cmp' || i.k === 'done')
  )
    return true;
  const gap = items.some((i) => i.k === 'dir');
  const one = compare(last.value.number!, exact(1)) === 0;
  if (deducts && (gap || items.some((i) => i.k === 'late')) && values.length === 1 && !items.some((i) => i.k === 'cmp'))
    return one || gap;
  if (!deducts || !one || unit?.dimension !== 'count' || items.some((i) => i.k === 'cmp')) return false;
  return !all.some(
    (x) =>
      x !== s &&
      x.guard.some(
        (i) => i.k === 'value' && compare(i.value.number!, exact(1)) > 0 && i.value.unit?.base === unit.base,
      ) &&
      x.doings.some((y) => y.kind === 'effect' && y.sign === (d as { sign: string }).sign),
  );
}

function readAdjustment(s: Statement, d: Doing, w: Work, source: Source): void {
  if (d.kind !== 'effect' || d.amounts.length !== 1) return void w.unread.push(s);
  const verb = source.text.slice(source.tokens[d.from]!.s, source.tokens[d.to - 1]!.e);
  if (/倒扣/.test(verb)) w.limits.floor ??= 'negative';
  const stated = s.qualifiers.find((q): q is Extract<Qualifier, { kind: 'mode' }> => q.kind === 'mode');
  const mode = stated?.how ?? null;
  const words = stated ? source.text.slice(source.tokens[stated.from]!.s, source.tokens[stated.to - 1]!.e) : '';
  if ((d.sign === 'deduct' && /不加/.test(words)) || ((d.sign === 'add' || d.sign === 'award') && /不扣/.test(words)))
    return void w.unread.push(s);
  const effect: StepEffect = {
    sign: d.sign === 'both' ? (/^(?:相应|予以|各|分别)*[扣减]/.test(verb) ? 'deduct-first' : 'add-first') : d.sign === 'deduct' ? -1 : 1,
    award: d.sign === 'award', per: amountOf(d.amounts[0]!), mode,
  }; // prettier-ignore
  const span = spanOf(s.from, s.to, source.tokens);
  const [guard, step] = s.step !== null ? [s.guard, s.step] : splitAtValue(s.guard);
  const draft = readStep(guard, step, effect, w.said, { ...source, span });
  if (!draft) return void w.unread.push(s);
  w.said = {
    ...draft.said,
    reference: draft.said.reference ?? w.said.reference,
    measure: draft.said.measure ?? w.said.measure,
  };
  for (const a of draft.adjustments) w.adjustments.push({ a, draft, statement: s });
}

/** Without 每 the step begins at its comparison or number. */
function splitAtValue(items: readonly Item[]): [readonly Item[], readonly Item[]] {
  const at = items.findIndex(
    (i) => i.k === 'cmp' || i.k === 'dir' || i.k === 'value' || i.k === 'late' || i.k === 'than',
  );
  return at < 0 ? [items, []] : [items.slice(0, at), items.slice(at)];
}

/** 不扣分, 不加分: changes nothing where nothing would change anyway; first pieces may be free. */
function readNothing(s: Statement, condition: Condition | null, how: string, w: Work): void {
  if (s.guard.some((i) => i.k === 'first')) return void w.noops.push(s);
  const harmless =
    condition !== null &&
    (condition.kind === 'event' ||
      condition.kind === 'otherwise' ||
      (condition.kind === 'interval' &&
        [condition.low, condition.high].every(
          (e) => !e || e.at.kind === 'named' || condition.measure.name === 'growth' || isZero(e.at),
        )));
  const tolerance =
    condition?.kind === 'gap' && condition.low === null && condition.high?.at.kind === 'constant'
      ? condition.high.at.constant.value
      : null;
  if (tolerance) return void w.tolerances.push({ s, upTo: tolerance });
  if (condition === null && how === 'nodeduct' && firstPieces(s))
    return void w.freed.push({ s, upTo: firstPieces(s)! });
  if (harmless || (condition === null && how !== 'nodeduct')) return void w.noops.push(s);
  if (condition?.kind === 'interval' && how === 'nodeduct') return void w.spared.push({ s, when: condition });
  w.unread.push(s);
}

/** 前3次…不扣分: how many pieces are free. */
function firstPieces(s: Statement): Exact | null {
  const value = s.guard.find((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  const before = s.guard.some((i) => i.k === 'words' && /前$/.test(i.text));
  return value && before && value.value.unit?.dimension === 'count' ? value.value.number! : null;
}

const isZero = (r: Reference): boolean => r.kind === 'constant' && r.constant.value.n === 0n;

/** 未制定方案扣5分 counts an occurrence; 低于平均的扣2分 is flat; 先扣1分 goes with the step that follows. */
function readFlat(
  s: Statement,
  d: Extract<Doing, { kind: 'effect' }>,
  condition: Condition | null,
  w: Work,
  source: Source,
): void {
  if (d.amounts.length !== 1 || !condition) return void w.unread.push(s);
  const span = spanOf(s.from, s.to, source.tokens);
  if (/倒扣/.test(source.text.slice(source.tokens[d.from]!.s, source.tokens[d.to - 1]!.e)))
    w.limits.floor ??= 'negative';
  const sign = d.sign === 'deduct' ? -1 : 1;
  const amount = amountOf(d.amounts[0]!);
  const events =
    condition.kind === 'event' ||
    ((condition.kind === 'any' || condition.kind === 'all') && condition.of.every((c) => c.kind === 'event'));
  if (events && eachOf(s, d)) return readEach(s, d, w, source);
  if (events) {
    const lack = s.guard[0]?.k === 'dir' ? s.guard[0].text : '';
    const words = lack + wordsOf(s.guard, source.text, source.tokens);
    w.adjustments.push({
      a: {
        kind: 'incident',
        span,
        when: null,
        sign,
        words,
        size: exact(1),
        per: amount,
        free: exact(0),
        cap: null,
        mode: null,
        unit: null,
      },
      draft: null,
      statement: s,
    });
    return;
  }
  w.adjustments.push({ a: { kind: 'flat', span, when: condition, sign, amount }, draft: null, statement: s });
}

/** 、 between several names and 各 before the marks. */
const eachOf = (s: Statement, d: Extract<Doing, { kind: 'effect' }>): boolean =>
  /各|分别|均/.test(d.pre) && d.amounts.length === 1 && s.guard.some((i) => i.k === 'list');

/** 成立小组、制定方案各得1分; 缺少方案、总结的，各扣0.5分: each name by itself. */
function readEach(s: Statement, d: Extract<Doing, { kind: 'effect' }>, w: Work, source: Source): void {
  const names: string[] = [''];
  const lack = s.guard[0]?.k === 'dir' ? s.guard[0].text : '';
  for (const i of s.guard.slice(lack ? 1 : 0)) {
    if (i.k === 'list' || (i.k === 'link' && i.w === 'and')) names.push('');
    else if (i.from < i.to && i.k !== 'of')
      names[names.length - 1] += source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e);
  }
  if (names.some((n) => n === '') || new Set(names).size !== names.length) return void w.unread.push(s);
  const span = spanOf(s.from, s.to, source.tokens);
  const amount = amountOf(d.amounts[0]!);
  if (d.sign === 'award') {
    const rows = names.map((words) => ({ words, amount }));
    return void w.bands.push({ when: null, span, value: { kind: 'checklist', span, rows } });
  }
  for (const words of names)
    w.adjustments.push({
      a: { kind: 'incident', span, when: null, sign: d.sign === 'deduct' ? -1 : 1, words: lack + words, size: exact(1), per: amount, free: exact(0), cap: null, mode: null, unit: null },
      draft: null,
      statement: s,
    }); // prettier-ignore
}

function valueOf(d: Doing, w: Work, s: Statement, span: Span): Value | null {
  switch (d.kind) {
    case 'effect':
      return d.amounts.length === 1 && d.sign === 'award'
        ? { kind: 'fixed', span, amount: amountOf(d.amounts[0]!) }
        : null;
    case 'nothing':
      return d.how === 'zero' ? { kind: 'fixed', span, amount: ZERO_MARKS } : null;
    case 'prorata':
      return scoreNamed(d, w, s) ? convertOf(w, span) : prorata(d, w, span);
    case 'convert':
      if (d.bare && w.scale === undefined && !s.guard.some((i) => i.k === 'measure' && i.m === 'score')) return null;
      return {
        kind: 'convert',
        span,
        scale: w.scale?.number ?? exact(100),
        rate: d.rate ? fractionOf(d.rate) : exact(1),
        times: null,
      };
    case 'groupaverage':
      return { kind: 'groupaverage', span };
    case 'rescale':
      return { kind: 'rescale', span };
    default:
      return null;
  }
}

/** 专项考核得分（百分制），按比例折算: a proportion of a score, not of a target. */
const scoreNamed = (d: Extract<Doing, { kind: 'prorata' }>, w: Work, s: Statement): boolean =>
  d.factors.length === 0 && !d.of && !d.basis.some((t) => t.code === 'R' && t.value === 'completion') &&
  s.guard.some((i) => i.k === 'measure' && i.m === 'score') && (w.scale !== undefined || s.guard.every((i) => i.k !== 'done')); // prettier-ignore

const convertOf = (w: Work, span: Span): Value => ({
  kind: 'convert',
  span,
  scale: w.scale?.number ?? exact(100),
  rate: exact(1),
  times: null,
});

/** Words before 按完成比例计分 name what is measured; 未… before it is a condition. */
function isSubject(s: Statement, d: Doing, source: Source): boolean {
  if (d.kind !== 'prorata' && d.kind !== 'convert') return false;
  const kinds: readonly Item['k'][] = [
    'words',
    'measure',
    'level',
    'list',
    'by',
    'sign',
    'ref',
    'of',
    'comma',
    'is',
    'full',
    'link',
  ];
  if (!s.guard.every((i) => kinds.includes(i.k))) return false;
  return !/未|没|不|无/.test(wordsOf(s.guard, source.text, source.tokens));
}

function prorata(d: Extract<Doing, { kind: 'prorata' }>, w: Work, span: Span): Value | null {
  if (!['', 'award', 'deduct'].includes(d.tail) && !/^(?:award|deduct)$/.test(d.tail)) return null;
  const words = d.basis.map((t) => t.text).join('');
  const completion =
    d.basis.some((t) => t.code === 'R' && t.value === 'completion') || /完成|目标|任务|计划|到位|实际/.test(words);
  const best = d.basis.some((t) => t.code === 'K' || (t.code === 'r' && t.value === 'max'));
  const mean = d.basis.find((t) => t.code === 'r' && t.value === 'average');
  if (d.basis.some((t) => t.code === 'r' && !['target', 'max', 'average', 'schedule'].includes(t.value))) return null;
  const named = best ? 'best' : mean ? 'average' : null;
  const ratio =
    named ?? w.basisReference ?? (completion ? 'completion' : d.factors.length > 0 ? 'ratio' : 'completion');
  const numbers = d.factors.filter((t) => t.code !== 'F');
  const of: Amount = d.of
    ? { kind: 'mark', value: d.of.number! }
    : numbers[0]
      ? { kind: 'mark', value: numbers[0].number! }
      : { kind: 'full' };
  const factor = numbers[1] ? fractionOf(numbers[1]) : exact(1);
  const basis = w.bands.find((b) => b.value.kind === 'prorata' && b.value.ratio === 'average')?.value;
  const scope = mean
    ? scopeOf(mean.scope ?? '')
    : ratio === 'average' && basis?.kind === 'prorata'
      ? basis.scope
      : null;
  return { kind: 'prorata', span, of, ratio, inverse: false, factor, cap: null, scope };
}

/** 以全区平均为满分，每低1个百分点扣0.5分: with steps the basis is where the full marks are, not a proportion. */
function turnBasis(w: Work): void {
  const at = w.bands.findIndex(
    (b) => b.when === null && b.value.kind === 'prorata' && ['average', 'best'].includes(b.value.ratio),
  );
  const basis = w.bands[at]?.value;
  const open = w.adjustments.some((x) => x.a.kind === 'step' && x.a.reference.kind === 'implied');
  if (basis?.kind !== 'prorata' || !open || w.bands.length > 1) return;
  const reference: Reference = { kind: 'named', name: basis.ratio === 'best' ? 'max' : 'average', scope: basis.scope };
  w.bands = [{ when: null, span: basis.span, value: { kind: 'fixed', span: basis.span, amount: { kind: 'full' } } }];
  w.adjustments = w.adjustments.map((x) =>
    x.a.kind === 'step' && x.a.reference.kind === 'implied' ? { ...x, a: { ...x.a, reference } } : x,
  );
}

/** Steps without a reference of their own take it from the nearest band before them, else after them, else from other steps. */
function settleReferences(w: Work): void {
  turnBasis(w);
  const refs = w.bands.map((b) => referenceOf(b.when)).filter((r) => r !== null);
  const withPlace = w.bands.flatMap((b) => {
    const r = referenceOf(b.when);
    return r && !isZeroValue(b.value) ? [{ ...r, start: b.span.start }] : [];
  });
  void refs;
  const flats = w.adjustments.flatMap((x) => {
    const r = x.a.kind === 'flat' && x.a.sign === -1 ? referenceOf(x.a.when) : null;
    return r && x.a.kind === 'flat' && x.a.when?.kind === 'interval' ? [{ ...r, measure: x.a.when.measure }] : [];
  });
  const others = w.adjustments
    .filter((x) => x.a.kind === 'step' && x.a.reference.kind !== 'implied')
    .map((x) => x.a as Extract<Adjustment, { kind: 'step' }>);
  w.adjustments = w.adjustments.map((x) => {
    if (x.a.kind !== 'step' || x.a.reference.kind !== 'implied') return x;
    const before = withPlace.filter((r) => r.start <= x.a.span.start);
    const found = before[before.length - 1] ?? withPlace[0];
    const completion = found?.completion || x.a.basis === 'completion';
    if (found)
      return {
        ...x,
        a: {
          ...x.a,
          ...(found.growth ? { measure: found.growth } : {}),
          reference: found.reference,
          basis: completion ? 'completion' : 'plain',
        },
      };
    const other = others[0];
    if (!other && flats.length === 1)
      return { ...x, a: { ...x.a, measure: flats[0]!.measure, reference: flats[0]!.reference } };
    return other
      ? { ...x, a: { ...x.a, reference: other.reference, basis: completion ? 'completion' : other.basis } }
      : { ...x, a: { ...x.a, basis: completion ? 'completion' : x.a.basis } };
  });
  const kinds = w.adjustments.filter((x) => x.a.kind === 'incident').length;
  const symmetric = w.adjustments.some((x) => x.a.kind === 'incident' && x.a.sign === 1);
  w.adjustments = w.adjustments.map((x) => {
    if (x.a.kind !== 'step' || x.a.reference.kind !== 'implied' || !x.draft?.shortCount || kinds === 0 || symmetric)
      return x;
    const { span, when, sign, per, cap, mode, size, measure } = x.a;
    return {
      ...x,
      a: {
        kind: 'incident',
        span,
        when,
        sign,
        words: x.draft.shortWords || measure.words,
        size: size.value,
        per,
        free: exact(0),
        cap,
        mode,
        unit: size.unit,
      },
    };
  });
  pairGains(w);
}

/** 每新开工1个加…，每少1个扣…: a gain that has a shortfall beside it counts from the target too. */
function pairGains(w: Work): void {
  const short = w.adjustments.find((x) => x.a.kind === 'step' && x.a.sign === -1 && x.draft?.shortCount);
  if (!short || short.a.kind !== 'step') return;
  const target = short.a;
  w.adjustments = w.adjustments.map((x) => {
    if (x.a.kind !== 'incident' || x.a.sign !== 1) return x;
    const { span, when, per, cap, mode, unit, size } = x.a;
    return { ...x, a: { ...target, span, when, sign: 1, side: 'above', size: { value: size, unit }, per, cap, mode } };
  });
}

const isZeroValue = (v: Value): boolean => v.kind === 'fixed' && isZeroAmount(v.amount);

function referenceOf(c: Condition | null): { reference: Reference; completion: boolean; growth?: Measure } | null {
  if (!c) return null;
  if (c.kind === 'interval') {
    const end = c.low ?? c.high;
    if (!end || c.measure.name === 'days_late' || c.measure.name === 'rank') return null;
    const level = end.at.kind === 'constant' && end.at.constant.value.n !== 0n;
    if (c.measure.name === 'growth' && level) return { reference: end.at, completion: false, growth: c.measure };
    if (c.measure.name === 'growth')
      return { reference: { kind: 'named', name: 'last_year', scope: null }, completion: false };
    const completion = c.measure.name === 'completion';
    return { reference: end.at, completion };
  }
  return c.kind === 'all' ? referenceOf(c.of[0] ?? null) : null;
}

/** 用稿1篇得15分，每增加1篇加2分: the first piece's marks go with the count. A count with a reference is a step. */
function mergeCounts(w: Work): void {
  const pieces = w.bands.filter(
    (b) =>
      (b.when?.kind === 'interval' && b.when.measure.name === 'count' && b.when.low && b.when.low === b.when.high) ||
      (b.when?.kind === 'interval' &&
        b.when.measure.name === 'count' &&
        b.when.low &&
        b.when.high &&
        sameEnd(b.when)) ||
      (b.when?.kind === 'interval' &&
        b.when.measure.name === 'count' &&
        b.when.low &&
        !b.when.high &&
        w.bands.length === 1),
  );
  w.adjustments = w.adjustments.map((x) => {
    if (
      x.a.kind !== 'step' ||
      x.a.sign !== 1 ||
      x.a.reference.kind !== 'constant' ||
      x.a.size.unit?.dimension !== 'count'
    )
      return x;
    const piece = pieces.find(
      (b) =>
        b.value.kind === 'fixed' &&
        b.when?.kind === 'interval' &&
        b.when.low?.at.kind === 'constant' &&
        compare(b.when.low.at.constant.value, exact(1)) === 0,
    );
    if (!piece || piece.value.kind !== 'fixed' || piece.when?.kind !== 'interval') return x;
    w.bands = w.bands.filter((b) => b !== piece);
    const { span, when, size, per, mode, cap } = x.a;
    return {
      ...x,
      a: {
        kind: 'count',
        span: { start: piece.span.start, end: span.end },
        when,
        measure: piece.when.measure,
        size,
        per,
        start: null,
        first: piece.value.amount,
        mode,
        cap,
      },
    };
  });
}

const sameEnd = (c: Extract<Condition, { kind: 'interval' }>): boolean =>
  c.low?.at.kind === 'constant' &&
  c.high?.at.kind === 'constant' &&
  compare(c.low.at.constant.value, c.high.at.constant.value) === 0;

/** 90%得9分，80%得8分，依次类推: an arithmetic progression through zero is a count; any other is not read. */
function progression(w: Work, statements: readonly Statement[]): void {
  const rows = w.bands.flatMap((b) => {
    const c = b.when;
    if (
      c?.kind !== 'interval' ||
      !c.low ||
      c.low.at.kind !== 'constant' ||
      b.value.kind !== 'fixed' ||
      b.value.amount.kind !== 'mark'
    )
      return [];
    return [{ b, measure: c.measure, at: c.low.at.constant, marks: b.value.amount.value }];
  });
  const late = w.adjustments.find((x) => x.a.kind === 'late')?.a;
  const flats = w.adjustments.filter((x) => x.a.kind === 'flat');
  const goesOn = (a: Adjustment): boolean => {
    const at =
      a.kind === 'flat' && a.when?.kind === 'interval' && a.when.measure.name === 'days_late'
        ? endOf(a.when.low)
        : null;
    return (
      late?.kind === 'late' && late.per.kind === 'mark' && a.kind === 'flat' && a.amount.kind === 'mark' && at !== null &&
      compare(a.amount.value, late.per.value.mul(at).div(late.size)) === 0
    ); // prettier-ignore
  };
  if (flats.length > 0) {
    if (!flats.every((x) => goesOn(x.a))) return void w.unread.push(...flats.map((x) => x.statement));
    w.adjustments = w.adjustments.filter((x) => x.a.kind !== 'flat');
  }
  if (rows.length === 0 && w.bands.length === 0 && w.adjustments.length > 0) return;
  const [a, b] = rows;
  const fail = () => void w.unread.push(...statements.filter((s) => s.qualifiers.some((q) => q.kind === 'andsoon')));
  if (!a || !b || rows.length < 2) return fail();
  const size = sub(a.at.value, b.at.value).abs();
  const per = sub(a.marks, b.marks).abs();
  const proportional = rows.every((r) => size.n !== 0n && compare(r.marks, r.at.value.mul(per).div(size)) === 0);
  const others = w.bands.filter((x) => !rows.some((r) => r.b === x));
  const whole = others.every(
    (x) =>
      x.value.kind === 'fixed' &&
      x.when?.kind === 'interval' &&
      x.when.low?.at.kind === 'named' &&
      x.when.low.at.name === 'target',
  );
  if (!proportional || !whole) return fail();
  const most = others.find((x) => x.value.kind === 'fixed');
  const span = { start: a.b.span.start, end: rows[rows.length - 1]!.b.span.end };
  w.bands = [];
  w.adjustments.push({
    a: { kind: 'count', span, when: null, measure: a.measure, size: { value: size, unit: a.at.unit }, per: { kind: 'mark', value: per }, start: null, first: null, mode: null, cap: null },
    draft: null, statement: statements[0]!,
  }); // prettier-ignore
  if (most?.value.kind === 'fixed') w.limits.most = most.value.amount;
}

/** A place cannot rise above the first: with 每上升…加 both ways count from last year's. */
function turnRanks(w: Work): void {
  const rises = w.adjustments.some((x) => x.a.kind === 'rankstep' && x.a.side === 'above');
  if (rises)
    w.adjustments = w.adjustments.map((x) =>
      x.a.kind === 'rankstep' ? { ...x, a: { ...x.a, from: 'last_year' } } : x,
    );
}

/** 1个百分点以内的不扣分 stands only with steps that begin where it ends. */
function checkTolerances(w: Work): void {
  for (const t of w.tolerances) {
    const begins = w.adjustments.some(
      (x) => x.a.kind === 'step' && x.a.bracket && compare(x.a.bracket.from, t.upTo) === 0,
    );
    if (!begins) w.unread.push(t.s);
  }
}

/** 95%以上的不扣分 stands when no deduction reaches into it. */
function checkSpared(w: Work): void {
  for (const { s, when } of w.spared) {
    const low = endOf(when.low);
    const high = endOf(when.high);
    const bound = when.low ?? when.high;
    if (bound && (when.low === null || when.high === null))
      w.adjustments = w.adjustments.map((x) =>
        x.a.kind === 'step' && x.a.reference.kind === 'implied' && x.a.side === (when.low ? 'below' : 'above')
          ? { ...x, a: { ...x.a, measure: when.measure, reference: bound.at } }
          : x,
      );
    const outside = w.adjustments.every((x) => {
      if (x.a.kind === 'step' && x.a.reference.kind === 'constant') {
        const at = x.a.reference.constant.value;
        return x.a.side === 'above' ? high !== null && compare(at, high) >= 0 : low !== null && compare(at, low) <= 0;
      }
      if (x.a.kind !== 'flat' || x.a.when?.kind !== 'interval' || x.a.when.measure.name !== when.measure.name)
        return x.a.kind === 'incident' && x.a.free.n !== 0n;
      const [from, to] = [endOf(x.a.when.low), endOf(x.a.when.high)];
      return (
        (high !== null && from !== null && compare(from, high) >= 0) ||
        (low !== null && to !== null && compare(to, low) <= 0)
      );
    });
    if (!outside || w.adjustments.length === 0) w.unread.push(s);
    else if (w.adjustments.some((x) => x.a.kind === 'flat')) {
      const { span } = w.adjustments.find((x) => x.a.kind === 'flat')!.a;
      const a: Adjustment = { kind: 'flat', span, when, sign: -1, amount: ZERO_MARKS };
      w.adjustments.push({ a, draft: null, statement: s });
    }
  }
  for (const { s, upTo } of w.freed)
    if (!w.adjustments.some((x) => x.a.kind === 'incident' && compare(x.a.free, upTo) === 0)) w.unread.push(s);
}

/** Two amounts for one and the same gap, count or band contradict each other; so do bands that overlap, or leave much undefined. */
function checkContradictions(w: Work): void {
  const incidents = w.adjustments.filter((x) => x.a.kind === 'incident');
  for (const [n, x] of incidents.entries()) {
    const twin = incidents
      .slice(0, n)
      .find(
        (y) =>
          x.a.kind === 'incident' &&
          y.a.kind === 'incident' &&
          x.a.words === y.a.words &&
          x.a.sign === y.a.sign &&
          x.statement !== y.statement,
      );
    if (twin) w.unread.push(x.statement);
  }
  if (w.onlyAdds && w.adjustments.some((x) => signOf(x.a) === -1)) w.contradiction = true;
  if (w.standards.some((c) => w.adjustments.some((x) => denied(c, x.a)))) w.contradiction = true;
  const events = w.bands.flatMap((b) => (b.when?.kind === 'event' ? [{ b, c: b.when }] : []));
  if (
    events.some((x, n) =>
      events
        .slice(n + 1)
        .some((y) => x.c.words === y.c.words && x.c.negated === y.c.negated && !sameValue(x.b.value, y.b.value)),
    )
  )
    w.contradiction = true;
  if (bandsContradict(w.bands, w.adjustments.length > 0)) w.contradiction = true;
  const steps = w.adjustments.filter((x) => x.a.kind === 'step' && !x.a.bracket && !x.a.when);
  for (const [n, x] of steps.entries()) {
    const twin = steps
      .slice(0, n)
      .find(
        (y) =>
          x.a.kind === 'step' &&
          y.a.kind === 'step' &&
          x.a.side === y.a.side &&
          (x.a.reference.kind !== 'implied' || x.a.measure.words === y.a.measure.words) &&
          sameReference(x.a.reference, y.a.reference),
      );
    if (twin && twin.statement !== x.statement) w.unread.push(x.statement);
  }
}

/** 不低于上年；每上升1%扣0.3分: the step costs what the standard asks for. */
const denied = (c: Extract<Condition, { kind: 'interval' }>, a: Adjustment): boolean =>
  a.kind === 'step' &&
  a.sign === -1 &&
  !c.reaching &&
  (c.low === null) !== (c.high === null) &&
  (c.low !== null) !== (a.side === 'below');

function bandsContradict(bands: readonly Band[], stepped: boolean): boolean {
  const spans = bands.flatMap((b) =>
    b.when?.kind === 'interval' ? [{ b, c: b.when, low: endOf(b.when.low), high: endOf(b.when.high) }] : [],
  );
  for (const [n, x] of spans.entries()) {
    for (const y of spans.slice(0, n)) {
      if (x.c.measure.name !== y.c.measure.name) continue;
      if (x.c.reaching !== y.c.reaching) continue;
      const equal = sameEnds(x.c.low, y.c.low) && sameEnds(x.c.high, y.c.high) && (x.c.low || x.c.high);
      if (equal && !sameValue(x.b.value, y.b.value)) return true;
      if (x.low && x.high && y.low && y.high && crosses(x.low, x.high, y.low, y.high)) return true;
    }
  }
  if (slipped(spans)) return true;
  const open = bands.some((b) => b.when === null || b.when.kind === 'otherwise');
  return !stepped && !open && gapsTooWide(spans);
}

/** 100人以下得3分，60人至99人得2分，…，不足30人: beside closed ranges only one band is open on a side; a second is a slip of 上 and 下. */
function slipped(
  spans: readonly { c: Extract<Condition, { kind: 'interval' }>; low: Exact | null; high: Exact | null }[],
): boolean {
  const ranges = spans.filter((x) => x.low && x.high && compare(x.low, x.high) < 0);
  if (ranges.length === 0) return false;
  const beside = spans.filter((x) => x.c.measure.name === ranges[0]!.c.measure.name && !x.c.reaching);
  return beside.filter((x) => x.low && !x.high).length > 1 || beside.filter((x) => x.high && !x.low).length > 1;
}

const endOf = (e: { at: Reference } | null): Exact | null => (e?.at.kind === 'constant' ? e.at.constant.value : null);
const sameEnds = (a: { at: Reference } | null, b: { at: Reference } | null): boolean =>
  a === null || b === null ? a === b : sameReference(a.at, b.at);
const sameValue = (a: Value, b: Value): boolean =>
  a.kind === 'fixed' && b.kind === 'fixed' && sameAmount(a.amount, b.amount);

/** Do two ranges overlap without one holding the other? */
function crosses(a: Exact, b: Exact, c: Exact, d: Exact): boolean {
  const overlap = compare(a, d) < 0 && compare(c, b) < 0;
  const nested = (compare(a, c) <= 0 && compare(b, d) >= 0) || (compare(c, a) <= 0 && compare(d, b) >= 0);
  return overlap && !nested;
}

/** 5.5%以内得5分，超过55%不得分 leaves 5.5 to 55 undefined; 20%—29%, 30% is the way people write. */
function gapsTooWide(
  spans: readonly { c: Extract<Condition, { kind: 'interval' }>; low: Exact | null; high: Exact | null }[],
): boolean {
  const [first] = spans;
  if (!first || spans.some((s) => s.c.measure.name !== first.c.measure.name || (s.low === null && s.high === null)))
    return false;
  const sorted = [...spans].sort((a, b) => (a.low === null ? -1 : b.low === null ? 1 : compare(a.low, b.low)));
  let reach: Exact | null = null;
  for (const s of sorted) {
    if (s.low !== null && reach !== null && compare(sub(s.low, reach), exact(1)) > 0) return true;
    if (s.high === null) return false;
    if (reach === null || compare(s.high, reach) > 0) reach = s.high;
  }
  return false;
}

/** 每高1%扣1分，高于5%不得分: 5 % may be the value or the gap; beside a reference that is not a number neither is certain. */
function gapOrLevel(part: Part): boolean {
  const stepped = part.adjustments.some(
    (a) => a.kind === 'step' && a.reference.kind === 'named' && a.measure.name !== 'completion' && a.basis === 'plain',
  );
  const small = (e: { at: Reference } | null) =>
    e?.at.kind === 'constant' &&
    e.at.constant.unit?.text === '%' &&
    e.at.constant.value.n !== 0n &&
    compare(e.at.constant.value, exact(20)) <= 0;
  return (
    stepped &&
    part.vetoes.some(
      (v) =>
        v.on === 'mark' &&
        v.when.kind === 'interval' &&
        v.when.measure.name === 'actual' &&
        (small(v.when.low) || small(v.when.high)),
    )
  );
}

/** 低于平均的得满分 beside 每低于平均…扣 deny each other. */
function denies(part: Part): boolean {
  return part.adjustments.some(
    (a) =>
      a.kind === 'step' && a.sign === -1 && !a.bracket &&
      part.bands.some((b) => {
        const c = b.when;
        if (c?.kind !== 'interval' || isZeroValue(b.value) || b.value.kind !== 'fixed') return false;
        const only = a.side === 'below' ? c.low === null && c.high : c.high === null && c.low;
        return only ? sameReference(only.at, a.reference) : false;
      }),
  ); // prettier-ignore
}

function sameReference(a: Reference, b: Reference): boolean {
  if (a.kind === 'constant' && b.kind === 'constant') return compare(a.constant.value, b.constant.value) === 0;
  return a.kind === b.kind && (a.kind !== 'named' || (b.kind === 'named' && a.name === b.name && a.scope === b.scope));
}

/** 每降低1%加2分，降低2%以上加4分: the second names where the steps of the first end. */
function refineSteps(w: Work): void {
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

/** Lower is better when rising costs, falling gains, or the text says so: then 达到, 完成 and 差 turn round. */
function settlePolarity(part: Part): Part {
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
  const low = steps.some((a) => (a.sign === -1) === (a.side === 'above')) || zeroAbove;
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
function dropHeading(w: Work): void {
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
function dropGenericZeros(w: Work): void {
  if (!w.bands.some((b) => b.when === null && b.value.kind === 'checklist')) return;
  const generic = (c: Condition | null): boolean =>
    c?.kind === 'applicable' ? !c.has
    : c?.kind === 'event' ? c.negated && c.words.length <= 4
    : c?.kind === 'interval' && c.reaching === true && c.low === null; // prettier-ignore
  w.bands = w.bands.filter((b) => !(isZeroValue(b.value) && generic(b.when)));
}

/** Several things done, each with marks of its own, nothing said of not doing them: 有机构1分、有方案1分. */
function checklist(w: Work): void {
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
  const rows = events.map((b) => ({
    words: (b.when as Extract<Condition, { kind: 'event' }>).words,
    amount: (b.value as Extract<Value, { kind: 'fixed' }>).amount,
  }));
  const span = { start: events[0]!.span.start, end: events[events.length - 1]!.span.end };
  w.bands = [{ when: null, span, value: { kind: 'checklist', span, rows } }];
}

/** 未出台 denies the 出台… before it; 发生的 takes up 未发生…: one event, named once. */
function unifyEvents(bands: readonly Band[]): Band[] {
  const named: string[] = [];
  const rename = (c: Condition): Condition => {
    if (c.kind === 'all' || c.kind === 'any') return { ...c, of: c.of.map(rename) };
    if (c.kind !== 'event') return c;
    const known =
      c.words === '' ? named[named.length - 1] : named.find((n) => n !== c.words && isSubsequence(c.words, n));
    if (known) return { ...c, words: known };
    named.push(c.words);
    return c;
  };
  return bands.map((b) => (b.when ? { ...b, when: rename(b.when) } : b));
}

export function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const c of long) if (c === short[at]) at++;
  return at === short.length;
}

/** An event that makes the mark 0 beside another way of scoring is a veto; a zero under another measure too. */
function settleVetoes(part: Part): Part {
  const main = part.bands.filter((b) => !isZeroValue(b.value));
  const rivals = part.bands.filter((b) => b.when?.kind === 'event');
  const vetoes = [...part.vetoes];
  const bands = part.bands.filter((b) => {
    if (!isZeroValue(b.value) || !b.when) return true;
    const event = b.when.kind === 'event';
    const paired =
      event &&
      rivals.some(
        (r) => r !== b && r.when?.kind === 'event' && b.when?.kind === 'event' && r.when.words === b.when.words,
      );
    const measured = b.when.kind === 'interval' ? b.when.measure.name : null;
    const mainMeasures = main.flatMap((m) => (m.when?.kind === 'interval' ? [m.when.measure.name] : []));
    const stepped = part.adjustments.length > 0;
    const otherMeasure =
      measured !== null &&
      mainMeasures.length > 0 &&
      !mainMeasures.includes(measured) &&
      (measured === 'growth' ||
        measured === 'days_late' ||
        (measured === 'actual' && !mainMeasures.includes('completion')));
    const gainsOnly =
      part.adjustments.length > 0 &&
      main.length === 0 &&
      part.adjustments.every((a) => a.kind === 'count' || ('sign' in a && a.sign === 1));
    const undone = b.when.kind === 'interval' && b.when.reaching === true && b.when.low === null;
    if (gainsOnly && ((b.when.kind === 'event' && b.when.negated) || undone)) return false;
    if (event && !paired && main.length === 0 && !stepped) return moveToVeto(b);
    if (event && !paired && main.length > 0 && main.every((m) => m.when?.kind !== 'event')) return moveToVeto(b);
    if (stepped && (event ? !paired : measured !== null)) return moveToVeto(b);
    if (b.when.kind === 'gap') return moveToVeto(b);
    if (otherMeasure) return moveToVeto(b);
    return true;
  });
  function moveToVeto(b: Band): boolean {
    vetoes.push({ when: b.when!, on: 'mark', span: b.span, words: '' });
    return false;
  }
  return { ...part, bands, vetoes };
}

/** Caps bind what stands before them in their sentence: in brackets the last adjustment, otherwise all of that sign. */
function applyLimits(s: Statement, w: Work, source: Source): void {
  for (const q of s.qualifiers) {
    if (q.kind === 'mode') applyMode(s, q, w);
    if (q.kind !== 'limit') continue;
    if (/倒扣/.test(source.text.slice(source.tokens[q.from]!.s, source.tokens[q.to - 1]!.e)))
      w.limits.floor ??= 'negative';
    if (q.how === 'floor0') w.limits.floor = 'zero';
    else if (q.how === 'negative') w.limits.floor = 'negative';
    else if (q.how === 'open') {
      const own = w.adjustments.filter((x) => x.statement === s);
      if (own.length > 0 && own.every((x) => signOf(x.a) === -1)) w.limits.floor = 'negative';
    } else if (q.how === 'full-stop') w.limits.most = { kind: 'full' };
    else if (q.how === 'min') w.limits.least = amountOf(q.amount!);
    else if (q.as && (!sameAmount(amountOf(q.amount!), amountOf(q.as)) || !capsBase(q, w))) w.unread.push(s);
    else applyCap(s, q, w, source);
  }
}

/** 超过120%的按120%计 caps a proportion; of any other mark the percentage may be something else. */
const capsBase = (q: Extract<Qualifier, { kind: 'limit' }>, w: Work): boolean =>
  q.amount?.kind !== 'fraction' ||
  (w.bands.some((b) => ['prorata', 'formula'].includes(b.value.kind)) && w.adjustments.length === 0);

const sameAmount = (a: Amount, b: Amount): boolean =>
  a.kind === b.kind && (a.kind === 'full' || (b.kind !== 'full' && compare(a.value, b.value) === 0));

function applyMode(s: Statement, q: Extract<Qualifier, { kind: 'mode' }>, w: Work): void {
  const sameUnit = (a: Adjustment): boolean => {
    if (!('size' in a)) return false;
    const size = 'value' in a.size ? a.size.value : a.size;
    return q.unit === null || compare(size, q.unit.number!) === 0;
  };
  const own = w.adjustments.filter((x) => x.statement === s);
  const targets = own.length > 0 ? own : w.adjustments;
  if (
    targets.length === 0 ||
    !targets.some((x) => sameUnit(x.a)) ||
    (q.as && q.unit && compare(q.as.number!, q.unit.number!) !== 0)
  )
    return void w.unread.push(s);
  w.adjustments = w.adjustments.map((x) =>
    targets.includes(x) && 'mode' in x.a && sameUnit(x.a) ? { ...x, a: { ...x.a, mode: q.how } } : x,
  );
}

function applyCap(s: Statement, q: Extract<Qualifier, { kind: 'limit' }>, w: Work, source: Source): void {
  const amount = amountOf(q.amount!);
  const bracketed = source.tokens[q.from - 1]?.code === '(' || ownCap(s, q, w);
  const own = w.adjustments.filter((x) => x.statement === s);
  let sign = q.sign ?? null;
  if (sign === null) {
    const guess = guessSign(own.length ? own.map((x) => x.a) : w.adjustments.map((x) => x.a), amount, w);
    if (guess === 'unsure') return void w.unread.push(s);
    if (guess === 'either') return void (w.limits.either = amount);
    sign = guess;
  }
  const set =
    sign === 'deduct' ? w.limits.deduct : sign === 'add' ? w.limits.add : sign === 'award' ? w.limits.most : null;
  if (set && !bracketed && !sameAmount(set, amount)) return void w.unread.push(s);
  if (sign === 'both') {
    w.limits.deduct = amount;
    w.limits.add = amount;
    return;
  }
  if (sign === 'award') return void (w.limits.most = amount);
  const wanted = sign === 'deduct' ? -1 : 1;
  const same = w.adjustments.filter((x) => signOf(x.a) === wanted || (x.a.kind === 'count' && wanted === 1));
  if (same.length === 0) return void w.unread.push(s);
  const single = same.length === 1;
  const target = bracketed ? own.filter((x) => same.includes(x)) : same;
  if (bracketed && !single && target.length > 0) {
    w.adjustments = w.adjustments.map((x) =>
      target.includes(x) && 'cap' in x.a ? { ...x, a: { ...x.a, cap: amount } } : x,
    );
    return;
  }
  if (sign === 'deduct') w.limits.deduct = amount;
  else w.limits.add = amount;
}

const signOf = (a: Adjustment): 1 | -1 => ('sign' in a ? a.sign : a.kind === 'count' ? 1 : -1);

/** A cap with further deductions (or gains) after it binds only the one before it. */
function ownCap(s: Statement, q: Extract<Qualifier, { kind: 'limit' }>, w: Work): boolean {
  const own = w.adjustments.find((x) => x.statement === s);
  return (
    own !== undefined &&
    ((s.marked === true && w.adjustments.length > 1) ||
      w.adjustments.some((x) => x.statement.from >= q.to && signOf(x.a) === signOf(own.a)))
  );
}

/** 最高15分 says neither 加 nor 扣: what it stands behind tells. A cap that equals the base may be either. */
function guessSign(
  before: readonly Adjustment[],
  amount: Amount,
  w: Work,
): 'award' | 'add' | 'deduct' | 'either' | 'unsure' {
  const last = before[before.length - 1];
  if (!last) return 'award';
  const bothWays = before.some((a) => signOf(a) === -1) && before.some((a) => signOf(a) === 1);
  if (bothWays) {
    const full = w.bands.flatMap((b) =>
      b.value.kind === 'fixed' && b.value.amount.kind === 'mark' ? [b.value.amount.value] : [],
    );
    return amount.kind === 'mark' && full.length > 0 && full.every((v) => compare(amount.value, v) > 0)
      ? 'award'
      : 'unsure';
  }
  if (signOf(last) === -1) return 'deduct';
  const base = w.bands.flatMap((b) =>
    b.value.kind === 'fixed' && b.value.amount.kind === 'mark' && b.value.amount.value.n !== 0n
      ? [b.value.amount.value]
      : [],
  );
  if (amount.kind !== 'mark') return 'award';
  if (last.kind === 'count' && last.first?.kind === 'mark' && compare(amount.value, last.first.value) <= 0)
    return 'unsure';
  if (base.length === 0 && w.bands.some((b) => b.value.kind === 'fixed' && b.value.amount.kind === 'full'))
    return 'either';
  if (base.some((v) => compare(amount.value, v) === 0)) return 'unsure';
  return base.some((v) => compare(amount.value, v) < 0) ? 'add' : 'award';
}

export { eventCondition };
