/** The only place that puts known words for turns of phrase: what is left says the same, and every character knows where it came from. */
import { Characters } from '../text/characters';
import type { Folded } from '../text/fold';
import { afterAllTurns } from './paraphrase/afterAll';
import { bareBandTurns } from './paraphrase/bareBands';
import { oneOfBothTurns } from './paraphrase/oneOfBoth';
import { tallyTurns } from './paraphrase/tallies';
import { weightWordTurns } from './paraphrase/weightWords';
import { itsMarkTurns } from './paraphrase/itsMarks';
import { tableRowTurns } from './paraphrase/tableRows';
import { takenFromTurns } from './paraphrase/takenFrom';
import { announcementTurns } from './paraphrase/announcements';
import { bandsInTurnTurns } from './paraphrase/bandsInTurn';
import { ratioTurns } from './paraphrase/ratios';
import { headingTurns } from './paraphrase/headings';
import { leadInTurns } from './paraphrase/leadIns';
import { countTotalTurns } from './paraphrase/countTotals';
import { gapLeadInTurns } from './paraphrase/gapLeadIns';
import { gapWordTurns } from './paraphrase/gapWords';
import { numberedAimTurns } from './paraphrase/numberedAims';
import { lineEndTurns } from './paraphrase/lineEnds';
import { listEndTurns } from './paraphrase/listEnds';
import { aimTurns } from './paraphrase/aims';
import { rankShareTurns } from './paraphrase/rankShares';
import { baseTurns } from './paraphrase/bases';
import { besideLastYearTurns } from './paraphrase/besideLastYear';
import { bestShareTurns } from './paraphrase/bestShares';
import { bothEndTurns } from './paraphrase/bothEnds';
import { bothWayTurns } from './paraphrase/bothWays';
import { scopeNoteTurns } from './paraphrase/scopeNotes';
import { yearEndTurns } from './paraphrase/yearEnd';
import { beyondFreeTurns } from './paraphrase/beyondFree';
import { onceOnlyTurns } from './paraphrase/onceOnly';
import { beginningTurns } from './paraphrase/beginnings';
import { bettermentTurns } from './paraphrase/betterments';
import { betweenTurns } from './paraphrase/between';
import { asideTurns } from './paraphrase/asides';
import { caseTurns } from './paraphrase/cases';
import { clerkTurns } from './paraphrase/clerk';
import { commonTailTurns } from './paraphrase/commonTails';
import { comparingTurns } from './paraphrase/comparing';
import { comparisonTurns } from './paraphrase/comparisons';
import { extremeEndTurns } from './paraphrase/extremeEnds';
import { extremeTurns } from './paraphrase/extremes';
import { formalTurns } from './paraphrase/formal';
import { formulaTurns } from './paraphrase/formulas';
import { dateBandTurns } from './paraphrase/dateBands';
import { dealingTurns } from './paraphrase/dealings';
import { draftTurns } from './paraphrase/drafts';
import { eachKindTurns } from './paraphrase/eachKind';
import { exemptTurns } from './paraphrase/exempt';
import { declineTurns } from './paraphrase/declines';
import { deedTurns } from './paraphrase/deeds';
import { finerPointTurns } from './paraphrase/finerPoints';
import { firstPlaceTurns } from './paraphrase/firstPlaces';
import { firstStepTurns } from './paraphrase/firstSteps';
import { gateTurns } from './paraphrase/gates';
import { givenMarkTurns } from './paraphrase/givenMarks';
import { groundTurns } from './paraphrase/grounds';
import { groupwiseTurns } from './paraphrase/groupwise';
import { headWordTurns } from './paraphrase/headWords';
import { inTurnTurns } from './paraphrase/inTurn';
import { latenessTurns } from './paraphrase/lateness';
import { limitTurns } from './paraphrase/limits';
import { limitWordTurns } from './paraphrase/limitWords';
import { markTurns } from './paraphrase/marks';
import { onceTurns } from './paraphrase/once';
import { manyOfTurns } from './paraphrase/manyOf';
import { mannerTurns } from './paraphrase/manners';
import { namedLevelTurns } from './paraphrase/namedLevels';
import { notationTurns } from './paraphrase/notations';
import { otherwiseTurns } from './paraphrase/otherwise';
import { officeHandTurns } from './paraphrase/officeHands';
import { periodTurns } from './paraphrase/periods';
import { ownTaskTurns } from './paraphrase/ownTask';
import { takenBesideTurns } from './paraphrase/takenBesides';
import { latePeriodTurns } from './paraphrase/latePeriods';
import { ownFormulaTurns } from './paraphrase/ownFormulas';
import { partTitleTurns } from './paraphrase/partTitles';
import { partWordTurns } from './paraphrase/partWords';
import { piecePriceTurns } from './paraphrase/piecePrices';
import { pieceTurns } from './paraphrase/pieces';
import { quotientTurns } from './paraphrase/quotients';
import { reckoningTurns } from './paraphrase/reckonings';
import { placeTurns } from './paraphrase/places';
import { placesMovedTurns } from './paraphrase/placesMoved';
import { placingTurns } from './paraphrase/placings';
import { countedTurns } from './paraphrase/counted';
import { rowTurns } from './paraphrase/rows';
import { scoreWeightTurns } from './paraphrase/scoreWeights';
import { scoreTurns } from './paraphrase/scores';
import { shareTurns } from './paraphrase/shares';
import { shortAimTurns } from './paraphrase/shortAims';
import { shortListTurns } from './paraphrase/shortLists';
import { shortMarkTurns } from './paraphrase/shortMarks';
import { shortWordTurns } from './paraphrase/shortWords';
import { shortfallTurns } from './paraphrase/shortfalls';
import { sideTurns } from './paraphrase/sides';
import { standInTurns } from './paraphrase/standIns';
import { standardTurns } from './paraphrase/standards';
import { stepTurns } from './paraphrase/steps';
import { stretchTurns } from './paraphrase/stretches';
import { tableTalkTurns } from './paraphrase/tableTalk';
import { verblessTurns } from './paraphrase/verbless';
import { Signposts } from './paraphrase/signposts';
import type { Place, Turn } from './paraphrase/turn';
import { weightingTurns } from './paraphrase/weightings';
import { allPartTurns } from './paraphrase/allParts';
import { openingTurns } from './paraphrase/openings';
import { bracketMarkTurns } from './paraphrase/bracketMarks';
import { markedEndTurns } from './paraphrase/markedEnds';
import { onTopTurns } from './paraphrase/onTop';
import { allPieceTurns } from './paraphrase/allPieces';
import { openEndTurns } from './paraphrase/openEnds';
import { toldAimTurns } from './paraphrase/toldAims';
import { toldFirstTurns } from './paraphrase/toldFirst';
import { wordTurns } from './paraphrase/words';
import { writtenNumberTurns } from './paraphrase/writtenNumbers';

/** In this order: later turns are written over the words of earlier ones. */
export const TURNS: readonly Turn[] = [
  openingTurns,
  givenMarkTurns,
  writtenNumberTurns,
  headingTurns,
  placesMovedTurns,
  piecePriceTurns,
  besideLastYearTurns,
  extremeEndTurns,
  partTitleTurns,
  scoreWeightTurns,
  lineEndTurns,
  latePeriodTurns,
  ownTaskTurns,
  takenBesideTurns,
  quotientTurns,
  bothEndTurns,
  allPartTurns,
  oneOfBothTurns,
  tallyTurns,
  gapLeadInTurns,
  itsMarkTurns,
  bracketMarkTurns,
  toldAimTurns,
  markedEndTurns,
  onTopTurns,
  allPieceTurns,
  openEndTurns,
  scopeNoteTurns,
  yearEndTurns,
  beyondFreeTurns,
  onceOnlyTurns,
  beginningTurns,
  commonTailTurns,
  shortfallTurns,
  ownFormulaTurns,
  bestShareTurns,
  partWordTurns,
  manyOfTurns,
  bareBandTurns,
  eachKindTurns,
  afterAllTurns,
  firstPlaceTurns,
  comparingTurns,
  gateTurns,
  notationTurns,
  tableRowTurns,
  numberedAimTurns,
  countTotalTurns,
  gapWordTurns,
  takenFromTurns,
  announcementTurns,
  bandsInTurnTurns,
  ratioTurns,
  listEndTurns,
  toldFirstTurns,
  aimTurns,
  rankShareTurns,
  headWordTurns,
  shortListTurns,
  exemptTurns,
  dateBandTurns,
  standInTurns,
  officeHandTurns,
  tableTalkTurns,
  draftTurns,
  finerPointTurns,
  dealingTurns,
  placingTurns,
  periodTurns,
  pieceTurns,
  countedTurns,
  rowTurns,
  bothWayTurns,
  reckoningTurns,
  deedTurns,
  firstStepTurns,
  weightingTurns,
  namedLevelTurns,
  latenessTurns,
  otherwiseTurns,
  inTurnTurns,
  bettermentTurns,
  leadInTurns,
  groundTurns,
  mannerTurns,
  asideTurns,
  clerkTurns,
  shortMarkTurns,
  shortAimTurns,
  shortWordTurns,
  baseTurns,
  comparisonTurns,
  extremeTurns,
  stretchTurns,
  betweenTurns,
  formalTurns,
  declineTurns,
  groupwiseTurns,
  sideTurns,
  wordTurns,
  onceTurns,
  caseTurns,
  limitTurns,
  limitWordTurns,
  standardTurns,
  stepTurns,
  placeTurns,
  shareTurns,
  weightWordTurns,
  scoreTurns,
  formulaTurns,
  markTurns,
  verblessTurns,
].flat();

let posts: Signposts | null = null;
/** As far as they were asked. */
const patterns: RegExp[] = [];

/** The same rule in words the reader knows. Characters put in stand for the whole phrase they replace. */
export function paraphrase(folded: Folded): Folded {
  posts ??= new Signposts(TURNS.map((t) => t.signs));
  let now = folded;
  let ahead = posts.of(now.text);
  for (let at = 0; at < ahead.length; at++) {
    const n = ahead[at]!;
    // Nearly all of them are asked in vain.
    if (!(patterns[n] ??= TURNS[n]!.pattern).test(now.text)) continue;
    const next = turned(TURNS[n]!, now);
    if (next === now) continue;
    now = next;
    ahead = posts.of(now.text, n);
    at = -1;
  }
  return now;
}

/** The text with one turn of phrase said otherwise; the same object when it has none. */
export function turned({ pattern, said }: Turn, folded: Folded): Folded {
  const { text, at } = folded;
  const chars: string[] = [];
  const origins: number[] = [];
  let done = 0;
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    if (m[0] === '') {
      pattern.lastIndex++;
      continue;
    }
    const words = typeof said === 'string' ? filled(said, m) : said(m, placeOf(m, text));
    if (words === null || words === m[0]) continue;
    const end = m.index + m[0].length;
    for (let i = done; i < m.index; i++) keep(i);
    const places = placesOf(words, m[0]);
    for (let k = 0; k < words.length; k++) {
      chars.push(words[k]!);
      origins.push(at[k === words.length - 1 ? end - 1 : m.index + places[k]!]!);
    }
    done = end;
  }
  if (done === 0) return folded;
  for (let i = done; i < text.length; i++) keep(i);
  origins.push(at[text.length]!);
  return { ...folded, text: chars.join(''), at: origins };

  function keep(i: number): void {
    chars.push(text[i]!);
    origins.push(at[i]!);
  }
}

/** Where each character put in stands in the phrase it replaces: words that were kept keep their places, new ones stand where they were put. */
function placesOf(words: string, phrase: string): number[] {
  const places: number[] = [];
  let next = 0;
  for (let k = 0; k < words.length; k++) {
    if (words[k] !== phrase[next] && k + 1 < words.length) {
      const kept = phrase.indexOf(words.slice(k, k + 2), next);
      if (kept >= 0) next = kept;
    }
    places.push(Math.min(next, phrase.length - 1));
    if (words[k] === phrase[next]) next++;
  }
  return places;
}

const filled = (said: string, m: RegExpExecArray): string =>
  said.replace(/\$(\d)/g, (_, n: string) => m[Number(n)] ?? '');

const STOPS = new Characters('。；\n');

function placeOf(m: RegExpExecArray, text: string): Place {
  let from = m.index;
  while (from > 0 && !STOPS.at(text, from - 1)) from--;
  return {
    before: text.slice(from, m.index),
    behind: text.slice(m.index + m[0].length),
    whole: text,
  };
}
