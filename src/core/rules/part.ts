/** The only place that composes the statements of one part into bands, adjustments, vetoes and limits. */
import { type Amount, NO_LIMITS, type Part } from '../methods/rule';
import { compare, ONE } from '../model/exact';
import type { Span } from '../model/span';
import { NOTHING_SAID } from './conditions/said';
import { evenUnits, inOneUnit } from './evenUnits';
import { type Grouped } from './groups/grouped';
import { readGrades } from './groups/grades';
import { readLevels } from './groups/levels';
import { readRankShares } from './groups/rankShares';
import { readRanks } from './groups/places';
import { openLosses } from './losses';
import { allBesideEach } from './part/allAndEach';
import { mirror, readAnchors } from './part/anchor';
import { settleBase } from './part/afterword';
import {
  checkContradictions,
  tellCountsApart,
  checkSpared,
  checkTolerances,
  belowZero,
  denies,
  gapOrLevel,
} from './part/contradiction';
import { incoherent, scaleLost } from './part/coherence';
import { illAwards } from './part/illAwards';
import { excuses } from './part/excuse';
import { nameByGrowth } from './part/growthName';
import { idleLimit } from './part/idleLimit';
import { interpret } from './part/interpret';
import { letterUnread } from './part/letters';
import { applyLimits } from './part/limit';
import { mergeCounts, progression, turnRanks } from './part/merge';
import { rateOfFormula } from './part/quotientRate';
import { partlyBesideUndone } from './part/partly';
import { checkDeniedSteps } from './part/deniedSteps';
import { divideSides } from './part/bothSides';
import { endBeforePart } from './part/beyondPart';
import { fallsShortOfLevel } from './part/fallAsAim';
import { namedForBoth } from './part/halfNamed';
import { ofSeveralNames } from './part/severalNames';
import { settlePoints } from './part/points';
import { settleReferences } from './part/reference';
import { flag, splitList } from './part/remark';
import {
  checklist,
  dropGenericZeros,
  dropRestated,
  dropHeading,
  refineSteps,
  settlePolarity,
  settleDue,
  settleOfTask,
  settleShares,
  takeUpBands,
  unifyEvents,
} from './part/settle';
import { standsInstead } from './part/standsInstead';
import { tierPrices } from './part/tiers';
import { takesOfMarks } from './part/takenOf';
import { deedsOfTwoDays } from './part/twoDays';
import { totalAmongMarks } from './part/totals';
import { sumsSaidAgain } from './part/twice';
import { gatesOthers, settleVetoes } from './part/veto';
import { type PartReading, type Work, isZeroValue } from './part/work';
import type { Definition } from './formulaText';
import { settleWrittenAim } from './part/writtenAim';
import { settleSharedBounds } from './sharedBounds';
import type { Source } from './source';
import type { Statement } from './statements';

/** A share of the marks by a rate asks for the rate, or for what it is the quotient of. */
const serves = (rate: string, statements: readonly Statement[], source: Source): boolean =>
  statements.some((s) =>
    s.doings.some(
      (d) =>
        d.kind === 'prorata' && source.text.slice(source.tokens[d.from]!.s, source.tokens[d.to - 1]!.e).includes(rate),
    ),
  );

/** 整改率=已整改数÷隐患总数，整改率达到95%得4分: the rate by its name is what a clause compares. */
const compared = (rate: string, statements: readonly Statement[], source: Source): boolean =>
  statements.some((s) => {
    const at = s.guard.findIndex((i) => i.k === 'cmp' || i.k === 'bound' || i.k === 'range');
    const [first] = s.guard;
    if (at <= 0 || first!.k !== 'words') return false;
    const words = source.text.slice(source.tokens[first!.from]!.s, source.tokens[first!.to - 1]!.e);
    return words.length > 2 && /[率比重]$/.test(words) && (rate.endsWith(words) || words.endsWith(rate));
  });

/** 完成率=实际完成数÷计划数，完成率达到100%得5分: done over planned is what completion means anyway. */
const completion = ({ rate, under }: Definition, statements: readonly Statement[]): boolean =>
  /完成(?:率|比例)$/.test(rate) &&
  /计划|目标|任务|应完成/.test(under) &&
  statements.some((s) => s.guard.some((i) => i.k === 'measure' && i.m === 'completion'));

/** 任务得分=完成率×6，及时率得分=及时率×4; 得5分；得3分, what each hangs on lost: of two that always hold only one would be taken. */
const unconditional = (w: Work): boolean =>
  ['formula', 'fixed'].some((kind) => w.bands.filter((b) => b.when === null && b.value.kind === kind).length > 1) ||
  // 测评得分按40%计入，调查得分按60%计入
  w.bands.filter((b) => b.when === null && b.value.kind === 'convert' && compare(b.value.rate, ONE) !== 0).length > 1;

/** 高于省定目标的加分，低于市定目标的扣分: a row has one target, and this speaks of two. */
function setByTwo(statements: readonly Statement[], { tokens }: Source): boolean {
  const authorities = new Set<string>();
  for (const { from, to } of statements)
    for (let at = from; at < to; at++) {
      const t = tokens[at]!;
      if (t.code !== 'r' || t.value !== 'target') continue;
      const by = /^(?:国家|国|自治区|省|市|县|区)(?=[级]?(?:定|下达))/.exec(t.text);
      if (by) authorities.add(by[0]);
    }
  return authorities.size > 1;
}

export function readPart(
  given: readonly Statement[],
  marks: Amount,
  label: string,
  source: Source,
  span: Span,
): PartReading {
  const w: Work = {
    bands: [], adjustments: [], vetoes: [], limits: { ...NO_LIMITS }, unread: [], discretion: [], remarks: [], noops: [],
    ones: [],
    opened: new Map(),
    tolerances: [], said: NOTHING_SAID,
    onlyDeducts: false, lowerIsBetter: null, tableUnit: null, places: null, scale: undefined, basisReference: null,
    once: false,
    onlyAdds: false,
    contradiction: false,
    label,
    definitions: [],
    base: null,
    standards: [],
    spared: [],
    excused: [],
    freed: [],
    bareShares: new Set(),
  }; // prettier-ignore
  const statements = given.flatMap((s) => splitList(s, source));
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
  divideSides(w);
  settleWrittenAim(w, source);
  if (statements.some((s) => s.qualifiers.some((q) => q.kind === 'andsoon')) && !grouped) progression(w, statements);
  const even = inOneUnit(w.bands, source.tokens);
  w.bands = [...even.bands];
  settlePoints(w);
  refineSteps(w);
  endBeforePart(w);
  turnRanks(w);
  sumsSaidAgain(w);
  checkTolerances(w);
  checkSpared(w);
  tellCountsApart(w);
  checkContradictions(w);
  checkDeniedSteps(w, source);
  tierPrices(w);
  w.unread.push(...excuses(w));
  if (
    incoherent(w) ||
    illAwards(w) ||
    unconditional(w) ||
    setByTwo(given, source) ||
    partlyBesideUndone(given, source) ||
    allBesideEach(given, source) ||
    totalAmongMarks(given, source) ||
    takesOfMarks(given, source) ||
    standsInstead(w, statements, source) ||
    namedForBoth(w) ||
    deedsOfTwoDays(w) ||
    fallsShortOfLevel(w, given, source) ||
    ofSeveralNames(w, given, source)
  )
    w.contradiction = true;
  mergeCounts(w);
  dropHeading(w);
  checklist(w);
  dropGenericZeros(w);
  dropRestated(w);
  if (saysOfSeveral(source.text, w) || letterUnread(w, source)) w.contradiction = true;
  settleDue(w);
  settleOfTask(w);
  settleShares(w);
  takeUpBands(w);
  settleBase(w, source);
  for (const s of statements) applyLimits(s, w, source, grouped?.limits);
  if (idleLimit(w)) w.contradiction = true;
  if (
    w.definitions.some(
      (d) =>
        !d.used &&
        !d.of.gloss &&
        !serves(d.of.rate, statements, source) &&
        !compared(d.of.rate, statements, source) &&
        !completion(d.of, statements),
    )
  )
    w.contradiction = true;
  const part: Part = {
    label, marks, bands: unifyEvents(w.bands, w.adjustments.some((x) => x.a.kind === 'late')), adjustments: w.adjustments.map((x) => x.a), vetoes: w.vetoes, limits: w.limits, onlyDeducts: w.onlyDeducts,
    lowerIsBetter: w.lowerIsBetter, tableUnit: w.tableUnit, span, ...(even.scales ? { scales: true } : {}),
  }; // prettier-ignore
  const settled = settleSharedBounds(
    evenUnits(openLosses(nameByGrowth(rateOfFormula(settlePolarity(settleVetoes(part, source.text))))), source.tokens),
  );
  return {
    part: settled, unread: w.contradiction || scaleLost(w) || denies(settled) || gatesOthers(settled) || belowZero(settled) || gapOrLevel(settled) ? [...w.unread, ...statements.filter((s) => s.doings.length > 0)] : w.unread, discretion: w.discretion, remarks: w.remarks, places: w.places,
    empty: w.bands.length === 0 && w.adjustments.length === 0 && !w.vetoes.some((v) => v.on === 'mark'),
  }; // prettier-ignore
}

/** 总量排名前三、增速排名前三, and (累计)3次以上不得分 after two kinds: what one of them alone would be taken for. */
function saysOfSeveral(text: string, w: Work): boolean {
  const ranked =
    w.bands.some((b) => b.value.kind === 'ranktable') || w.adjustments.some(({ a }) => a.kind === 'rankstep');
  if (ranked && /总量[^，。；]{0,6}[排居位列]/.test(text) && /增速[^，。；]{0,6}[排居位列]/.test(text)) return true;
  const kinds = w.adjustments.filter(({ a }) => a.kind === 'incident' && a.sign === -1).length;
  return kinds > 1 && /(?:^|[，。；])(?:累计)?(?:达到?|超过)?\d+[次件起个项人][^，。；]{0,6}不得分/.test(text);
}
