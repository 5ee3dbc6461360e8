/** The only place that orders the turns about the wording inside a clause. */
import { asideTurns } from './asides';
import { baseTurns } from './bases';
import { bettermentTurns } from './betterments';
import { betweenTurns } from './between';
import { bothWayTurns } from './bothWays';
import { caseTurns } from './cases';
import { clerkTurns } from './clerk';
import { comparisonTurns } from './comparisons';
import { countedTurns } from './counted';
import { dateBandTurns } from './dateBands';
import { dealingTurns } from './dealings';
import { declineTurns } from './declines';
import { deedTurns } from './deeds';
import { draftTurns } from './drafts';
import { exemptTurns } from './exempt';
import { extremeTurns } from './extremes';
import { finerPointTurns } from './finerPoints';
import { firstStepTurns } from './firstSteps';
import { formalTurns } from './formal';
import { formulaTurns } from './formulas';
import { groundTurns } from './grounds';
import { groupwiseTurns } from './groupwise';
import { headWordTurns } from './headWords';
import { inTurnTurns } from './inTurn';
import { latenessTurns } from './lateness';
import { leadInTurns } from './leadIns';
import { limitTurns } from './limits';
import { limitWordTurns } from './limitWords';
import { mannerTurns } from './manners';
import { markTurns } from './marks';
import { namedLevelTurns } from './namedLevels';
import { officeHandTurns } from './officeHands';
import { onceTurns } from './once';
import { otherwiseTurns } from './otherwise';
import { periodTurns } from './periods';
import { pieceTurns } from './pieces';
import { placeTurns } from './places';
import { placingTurns } from './placings';
import { rankShareTurns } from './rankShares';
import { reckoningTurns } from './reckonings';
import { rowTurns } from './rows';
import { scoreTurns } from './scores';
import { shareTurns } from './shares';
import { shortAimTurns } from './shortAims';
import { shortListTurns } from './shortLists';
import { shortMarkTurns } from './shortMarks';
import { shortWordTurns } from './shortWords';
import { sideTurns } from './sides';
import { standardTurns } from './standards';
import { standInTurns } from './standIns';
import { stepTurns } from './steps';
import { stretchTurns } from './stretches';
import { tableTalkTurns } from './tableTalk';
import { verblessTurns } from './verbless';
import { weightingTurns } from './weightings';
import { weightWordTurns } from './weightWords';
import { wordTurns } from './words';
import type { Turn } from './turn';

/** In this order: later turns are written over the words of earlier ones. */
export const WORDING_TURNS: readonly Turn[] = [
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
