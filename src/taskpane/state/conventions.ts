/** The only place that names conventions and their choices to people. */
import { CONVENTIONS, type ConventionChoice, type ConventionId } from '../../core/model/convention';
import { t, type TextId } from '../texts';

/** A convention or choice without its text does not compile. */
type ChoiceText = { [C in ConventionId]: `conv.${C}.${ConventionChoice<C>}` }[ConventionId];
const _complete: ChoiceText extends TextId ? true : never = true;
void _complete;

export const conventionName = (id: ConventionId): string => t(`conv.${id}`);

export const choiceName = (id: ConventionId, choice: string): string => t(`conv.${id}.${choice}` as ChoiceText);

/** Conventions with something to choose. */
export const CHOICES = (Object.keys(CONVENTIONS) as ConventionId[]).filter((id) => CONVENTIONS[id].length > 1);
