/** The only place that orders the turns about how a whole rule is set out: openings, headings, parts, conditions, remarks and ends. */
import { afterAllTurns } from './afterAll';
import { aimTurns } from './aims';
import { allPartTurns } from './allParts';
import { allPieceTurns } from './allPieces';
import { andSoOnTurns } from './andSoOn';
import { announcedWayTurns } from './announcedWays';
import { announcementTurns } from './announcements';
import { bandsInTurnTurns } from './bandsInTurn';
import { bareBandTurns } from './bareBands';
import { beginningTurns } from './beginnings';
import { besideLastYearTurns } from './besideLastYear';
import { bestShareTurns } from './bestShares';
import { beyondFreeTurns } from './beyondFree';
import { bestOwnerTurns } from './bestOwners';
import { bothEndTurns } from './bothEnds';
import { bracketCapTurns } from './bracketCaps';
import { bothStateTurns } from './bothStates';
import { bracketNoteTurns } from './bracketNotes';
import { bracketMarkTurns } from './bracketMarks';
import { colonMarkTurns } from './colonMarks';
import { commaMarkTurns } from './commaMarks';
import { commonTailTurns } from './commonTails';
import { comparingTurns } from './comparing';
import { countTotalTurns } from './countTotals';
import { documentTurns } from './documents';
import { dividedMarkTurns } from './dividedMarks';
import { dueByTurns } from './dueBy';
import { eachKindTurns } from './eachKind';
import { endWordTurns } from './endWords';
import { extremeEndTurns } from './extremeEnds';
import { faultlessTurns } from './faultless';
import { firstPieceTurns } from './firstPieces';
import { firstPlaceTurns } from './firstPlaces';
import { frontPlaceTurns } from './frontPlaces';
import { fullFromTurns } from './fullFrom';
import { gapFormulaTurns } from './gapFormulas';
import { foldedScoreTurns } from './foldedScores';
import { freeCountTurns } from './freeCounts';
import { gapLeadInTurns } from './gapLeadIns';
import { gapWordTurns } from './gapWords';
import { gateTurns } from './gates';
import { givenMarkTurns } from './givenMarks';
import { headingTurns } from './headings';
import { heldApartTurns } from './heldApart';
import { howCompleteTurns } from './howComplete';
import { itsMarkTurns } from './itsMarks';
import { lateGuardTurns } from './lateGuards';
import { lastPlaceTurns } from './lastPlaces';
import { latePeriodTurns } from './latePeriods';
import { lineEndTurns } from './lineEnds';
import { listEndTurns } from './listEnds';
import { lossCapTurns } from './lossCaps';
import { manyOfTurns } from './manyOf';
import { markedEndTurns } from './markedEnds';
import { markFormulaTurns } from './markFormulas';
import { meanScoreTurns } from './meanScores';
import { namedGapTurns } from './namedGaps';
import { noneOfItTurns } from './noneOfIt';
import { notationTurns } from './notations';
import { numberedAimTurns } from './numberedAims';
import { obligationTurns } from './obligations';
import { officialPieceTurns } from './officialPieces';
import { onceOnlyTurns } from './onceOnly';
import { oneOfBothTurns } from './oneOfBoth';
import { onTopTurns } from './onTop';
import { openEndTurns } from './openEnds';
import { openingTurns } from './openings';
import { ownFormulaTurns } from './ownFormulas';
import { ownTaskTurns } from './ownTask';
import { pairAimTurns } from './pairAims';
import { partLimitTurns } from './partLimits';
import { partTitleTurns } from './partTitles';
import { partWordTurns } from './partWords';
import { piecePriceTurns } from './piecePrices';
import { placeLadderTurns } from './placeLadders';
import { placesKeptTurns } from './placesKept';
import { placesMovedTurns } from './placesMoved';
import { rateStepTurns } from './rateSteps';
import { quotientTurns } from './quotients';
import { ratioTurns } from './ratios';
import { riseTurns } from './risesAndFalls';
import { scopeNoteTurns } from './scopeNotes';
import { scoreStepTurns } from './scoreSteps';
import { scoreWeightTurns } from './scoreWeights';
import { shortfallTurns } from './shortfalls';
import { stateTurns } from './states';
import { tableRowTurns } from './tableRows';
import { takenBesideTurns } from './takenBesides';
import { takenFromTurns } from './takenFrom';
import { tallyTurns } from './tallies';
import { toldAimTurns } from './toldAims';
import { toldFirstTurns } from './toldFirst';
import { writtenNumberTurns } from './writtenNumbers';
import { weightedSumTurns } from './weightedSums';
import { vetoFirstTurns } from './vetoFirst';
import { yearEndTurns } from './yearEnd';
import { zeroEndTurns } from './zeroEnds';
import type { Turn } from './turn';

/** In this order: later turns are written over the words of earlier ones. */
export const SET_OUT_TURNS: readonly Turn[] = [
  openingTurns,
  documentTurns,
  dueByTurns,
  endWordTurns,
  frontPlaceTurns,
  namedGapTurns,
  pairAimTurns,
  commaMarkTurns,
  dividedMarkTurns,
  scoreStepTurns,
  stateTurns,
  officialPieceTurns,
  bestOwnerTurns,
  noneOfItTurns,
  announcedWayTurns,
  obligationTurns,
  colonMarkTurns,
  bracketCapTurns,
  bothStateTurns,
  andSoOnTurns,
  firstPieceTurns,
  lossCapTurns,
  faultlessTurns,
  lateGuardTurns,
  riseTurns,
  gapFormulaTurns,
  markFormulaTurns,
  bracketNoteTurns,
  howCompleteTurns,
  foldedScoreTurns,
  vetoFirstTurns,
  givenMarkTurns,
  writtenNumberTurns,
  headingTurns,
  weightedSumTurns,
  meanScoreTurns,
  fullFromTurns,
  placeLadderTurns,
  placesKeptTurns,
  lastPlaceTurns,
  heldApartTurns,
  rateStepTurns,
  zeroEndTurns,
  freeCountTurns,
  placesMovedTurns,
  piecePriceTurns,
  besideLastYearTurns,
  extremeEndTurns,
  partLimitTurns,
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
].flat();
