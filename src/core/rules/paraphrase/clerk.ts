/** The only place that puts a clerk's turns of phrase in their order. */
import { clerkAimTurns } from './clerkAims';
import { clerkFormulaTurns } from './clerkFormulas';
import { clerkLimitTurns } from './clerkLimits';
import { clerkListTurns } from './clerkLists';
import { clerkStandardTurns } from './clerkStandards';
import { clerkStepTurns } from './clerkSteps';
import { clerkWordTurns } from './clerkWords';
import type { Turn } from './turn';

export const clerkTurns: readonly Turn[] = [
  clerkWordTurns,
  clerkAimTurns,
  clerkStandardTurns,
  clerkListTurns,
  clerkLimitTurns,
  clerkStepTurns,
  clerkFormulaTurns,
].flat();
