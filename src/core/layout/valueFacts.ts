/** The only place that reads whether something is so: 是, 已完成, 方案√. */
import { NOTHING, type Check, type ValueReading } from './valueReading';
import { CHECK_NO, CHECK_YES, DONE, HALF_DONE, NO, NONE, NOT_DONE, YES } from './valueWords';

/** The whole cell says yes, no or none; null when it says something else. */
export function factOf(text: string): Omit<ValueReading, 'shown'> | null {
  if (YES.test(text)) return { ...NOTHING, fact: true };
  if (NO.test(text)) return { ...NOTHING, fact: false };
  if (NONE.test(text) && !HALF_DONE.test(text)) return { ...NOTHING, none: true, fact: false };
  if (/[，；\n]/.test(text) || CHECK_YES.test(text) || CHECK_NO.test(text)) return null;
  const done = doneOf(text.replace(/\([^()]*\)$/, ''));
  return done === null ? null : { ...NOTHING, fact: done };
}

/** Whether a short text says that something was done; null when it does not say so clearly. */
function doneOf(text: string): boolean | null {
  if (HALF_DONE.test(text)) return null;
  if (NOT_DONE.test(text)) return false;
  if (/^均?已/.test(text)) return /[未没]/.test(text) ? null : true;
  return DONE.test(text) ? true : null;
}

/** A label and whether it is done; null when the clause says neither. */
export function checkOf(clause: string): Check | null {
  const yes = CHECK_YES.test(clause);
  if (yes || CHECK_NO.test(clause)) return { label: clause.replace(/[：]?[√✓✔☑×✗✘☒]+$/, ''), done: yes };
  const said = /^(.+?)[：]?(是|否|有|无)$/.exec(clause);
  if (said && clause.length > 2 && /：/.test(clause))
    return { label: said[1] as string, done: said[2] === '是' || said[2] === '有' };
  const done =
    doneOf(clause.replace(/^[^：]*：(?=已|未)/, '')) ??
    (/[^未]已/.test(clause) && !HALF_DONE.test(clause) ? true : null);
  if (done === null)
    return /[^未]未(?!来)/.test(clause) && !/\d/.test(clause)
      ? { label: clause.replace(/尚?未/, ''), done: false }
      : null;
  return { label: clause.replace(/^(均?已经?|尚?未|没有?|按时|按期|全部)|：/g, ''), done };
}
