/** The only place that reads what a unit cell says. */
import type { Unit } from '../model/quantity';
import { fold } from '../text/fold';
import { otherUnit, unitNamed } from '../text/units';

const unitTexts = new Map<string, Unit | null>();

/** Null when it names no unit. */
export function unitOfText(shown: string): Unit | null {
  let unit = unitTexts.get(shown);
  if (unit === undefined) {
    const text = fold(shown).text.replace(/\s/g, '');
    unit = unitNamed(text) ?? (text !== '' && !/^[-—/]$|等次|^分$/.test(text) ? otherUnit(text) : null);
    if (unitTexts.size > 5000) unitTexts.clear();
    unitTexts.set(shown, unit);
  }
  return unit;
}
