/** The only place that hands each question a rule asks of a row to the room that answers it, and answers none twice. */
import type { Exact } from '../model/exact';
import { isMissing, type Answer, type Ask, type Asked, type FactAbout, type InputSource } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { lowerIsBetter } from '../text/direction';
import { wholeHeld } from './achieved';
import { checksIn, gradeIn, scoresIn } from './answers';
import { appliesTo } from './applies';
import { atOdds } from './atOdds';
import { checksByColumns } from './checkedColumns';
import { rateToldOtherwise, unlessContradicted, valueNotedOtherwise } from './contradicted';
import { countsOf, mattersOf } from './counts';
import { factOf } from './facts';
import { doubt, doubtful, lacking, type Held } from './held';
import { bareInstead, mayBeAsked, mayBeSaid } from './instead';
import { checksNamed, mattersNamed } from './namedMatters';
import { exceptionNoted, qualifiedInNote } from './notes';
import { takingNote } from './noteWords';
import { nothingLost } from './nothingLost';
import { tellsOnlyMarks } from './lossTold';
import { actualOf } from './numbers/actual';
import { averageOf } from './numbers/average';
import { completionOf } from './numbers/completion';
import { countOf } from './numbers/count';
import { daysLateOf } from './numbers/daysLate';
import { columnOnly, extremeOf } from './numbers/extremes';
import { fractionOf, ratioOf } from './numbers/fraction';
import { growthOf } from './numbers/growth';
import { lastRankOf, lastYearOf } from './numbers/lastYear';
import { groupSizeOf, rankOf } from './numbers/rank';
import { scheduleOf } from './numbers/schedule';
import { scoreOf } from './numbers/score';
import { targetOf } from './numbers/target';
import { ofOtherThing } from './otherThing';
import { toldPartly } from './partly';
import { partOf } from './parts';
import { proofsIn } from './proofs';
import { wordsOf, type Source } from './source';
import { doneOtherwise, partTurned, turnedIn } from './turned';
import { unsettledIn } from './unsettled';

/** What an exception may have moved. */
const EXCEPTED: ReadonlySet<Ask['name']> = new Set([
  'actual',
  'target',
  'completion',
  'count',
  'ratio',
  'growth',
  'days_late',
  'rank',
]);

const isSame = (a: Ask, b: Ask): boolean =>
  a.name === b.name &&
  a.words === b.words &&
  a.unit === b.unit &&
  a.scope === b.scope &&
  a.ofTarget === b.ofTarget &&
  a.ofGrowth === b.ofGrowth &&
  a.scales === b.scales &&
  a.wanting === b.wanting &&
  a.begun === b.begun;

export class RowSource implements InputSource {
  constructor(private readonly source: Source) {}

  /** A rule asks for the same few numbers again and again: for its bands, between them, for its steps. */
  private readonly answered: Asked[] = [];

  number(ask: Ask): Answer<Quantity> {
    for (const known of this.answered) if (isSame(known.ask, ask)) return known.answer;
    const found = this.answer(ask);
    const answer = isMissing(found) ? { ...found, missing: ask.name } : found;
    const told = { ask, answer };
    this.answered.push(told);
    this.source.asked?.push(told);
    return answer;
  }

  private noted?: Held | null;
  /** The note, or the cell's own words, that take from the row's numbers, looked at once for all of them. */
  private qualified(): Held | null {
    const { cells, part } = this.source;
    if (this.noted === undefined && !part) this.noted = bareInstead(cells) ?? undefined;
    if (this.noted === undefined)
      this.noted = part
        ? partTurned(part, cells)
          ? part
          : null
        : (nothingLost(cells) ??
          exceptionNoted(cells) ??
          qualifiedInNote(cells) ??
          valueNotedOtherwise(cells, this.source.month) ??
          rateToldOtherwise(cells) ??
          turnedIn(cells) ??
          (tellsOnlyMarks(cells) ? null : takingNote(cells)) ??
          ofOtherThing(cells, this.source.month) ??
          atOdds(cells) ??
          toldPartly(cells, this.source.month) ??
          unsettledIn(cells, this.source.month));
    return this.noted;
  }

  private answer(ask: Ask): Answer<Quantity> {
    const { instead } = this.source.cells;
    if (
      !mayBeAsked(this.source.cells, ask.wanting && ask.name === 'actual' ? 'wanting' : ask.name) ||
      (instead && ask.unit && ask.unit.dimension !== 'count')
    )
      return { missing: ask.name, reason: 'absent' };
    const noted = EXCEPTED.has(ask.name) ? this.qualified() : null;
    if (noted) return doubt(ask, noted);
    switch (ask.name) {
      case 'actual':
      case 'abs_error':
        return actualOf(this.source, ask);
      case 'target':
        return targetOf(this.source, ask);
      case 'average':
        return averageOf(this.source, ask);
      case 'last_year':
        return lastYearOf(this.source, ask);
      case 'schedule':
        return scheduleOf(this.source);
      case 'best':
        return extremeOf(this.source, ask, lowerIsBetter(this.source.cells.name) ? 'min' : 'max');
      case 'max':
        return extremeOf(this.source, ask, 'max');
      case 'min':
        return extremeOf(this.source, ask, 'min');
      case 'goal_value':
        return columnOnly(this.source, ask, 'best');
      case 'base_value':
        return columnOnly(this.source, ask, 'worst');
      case 'growth':
        return growthOf(this.source, ask);
      case 'completion':
        return completionOf(this.source, ask);
      case 'count':
        return this.source.part
          ? countOf(this.source, ask)
          : unlessContradicted(this.source.cells, wordsOf(this.source, ask), countOf(this.source, ask));
      case 'rank':
        return rankOf(this.source, ask);
      case 'group_size':
        return groupSizeOf(this.source, ask);
      case 'last_rank':
        return lastRankOf(this.source, ask);
      case 'days_late':
        return daysLateOf(this.source, ask);
      case 'score':
        return scoreOf(this.source, ask);
      case 'numerator':
      case 'denominator':
        return fractionOf(this.source, ask, ask.name);
      case 'ratio':
        return ratioOf(this.source, ask);
      case 'base_score':
      case 'group_average':
      case 'others_score':
      case 'others_full':
      case 'double':
      case 'rank_gain':
        return { missing: ask.name, reason: 'absent' };
    }
  }

  fact(words: string, about?: FactAbout): Answer<boolean> {
    const { cells } = this.source;
    if (!mayBeSaid(cells, words, about)) return lacking('是否完成的情况', null);
    const loss = cells.instead === 'loss' ? cells.first('actual') : null;
    // 无 under 扣分原因: 未按时报送 is not the case either.
    if (loss?.reading.none) return { ok: false, at: loss.at };
    const noted = this.qualified();
    if (noted) return doubtful('是否完成的情况', noted);
    const told = factOf(this.source, words, about);
    const held = isMissing(told) ? null : wholeHeld(this.source);
    return held && doneOtherwise(words, held, this.source.cells) ? doubtful('是否完成的情况', held) : told;
  }
  /** Names may have any words: they are not held against what the rule says. */
  private namedIn<T>(
    read: (held: Held | null, labels: readonly string[], rule: string) => Answer<T> | null,
    labels: readonly string[],
  ): Answer<T> | null {
    const { cells, part } = this.source;
    return part || exceptionNoted(cells) || qualifiedInNote(cells) || takingNote(cells)
      ? null
      : read(wholeHeld(this.source), labels, cells.row.ruleText);
  }
  applicable(words?: string): Answer<boolean> {
    return appliesTo(this.source.cells, words);
  }
  counts(labels: readonly string[]): Answer<readonly Exact[]> {
    if (!mayBeAsked(this.source.cells, 'counts')) return lacking('分类数量', null);
    const noted = this.qualified();
    return noted ? doubtful('分类数量', noted) : countsOf(this.source, labels);
  }
  matters(labels: readonly string[]): Answer<readonly (readonly number[])[]> {
    if (!mayBeAsked(this.source.cells, 'matters')) return lacking('分级项数', null);
    const named = this.namedIn(mattersNamed, labels);
    if (named) return named;
    const noted = this.qualified();
    return noted ? doubtful('分级项数', noted) : mattersOf(this.source, labels);
  }
  grade(labels: readonly string[]): Answer<number> {
    if (!mayBeAsked(this.source.cells, 'grade')) return lacking('等次', null);
    const noted = this.qualified();
    if (noted) return doubtful('等次', noted);
    const held = wholeHeld(this.source) ?? this.source.cells.first('grade');
    return gradeIn(held, labels);
  }
  checks(labels: readonly string[]): Answer<readonly boolean[]> {
    if (!mayBeAsked(this.source.cells, 'checks')) return lacking('各项落实情况', null);
    const named = this.namedIn(checksNamed, labels);
    if (named) return named;
    const proofs = this.source.cells.instead === 'proof' ? this.namedIn(proofsIn, labels) : null;
    if (proofs) return proofs;
    const noted = this.qualified();
    if (noted) return doubtful('各项落实情况', noted);
    const held = wholeHeld(this.source);
    const each = held || this.source.part ? null : checksByColumns(this.source.cells, labels);
    return each ?? checksIn(held, labels);
  }
  scores(labels: readonly string[]): Answer<readonly Exact[]> {
    if (!mayBeAsked(this.source.cells, 'scores')) return lacking('各方评分', null);
    const held = wholeHeld(this.source);
    if (held) return scoresIn(held, labels);
    const found = labels.map((l) => scoreOf(this.source, { name: 'score', words: l }));
    const missing = found.find(isMissing);
    return missing ?? { ok: found.map((f) => (f as { ok: Quantity }).ok.value) };
  }

  part(index: number, words: string): InputSource {
    return new RowSource(partOf(this.source, index, words));
  }
}
