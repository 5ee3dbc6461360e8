/** The only place that says in which order a cell's text loses what does not tell of the row's number, before it is read. */
import type { Role } from '../model/indicator';
import type { Quantity } from '../model/quantity';
import { fold } from '../text/fold';
import { withoutAsides } from './asides';
import { withAimsTold, withLastYearTold } from './aimsTold';
import { withoutFollowOn } from './followOn';
import { withoutMarks } from './marksTold';
import { bareWords } from './match';
import { byLevel } from './organs';
import { withoutOtherTimes } from './periodsTold';
import { withoutOtherThings } from './statements';

/** Cells in whose text only some clauses may tell of the number. */
const IN_CLAUSES: ReadonlySet<Role> = new Set<Role>(['actual', 'growth', 'rank']);

/** 年度工作总结 of 年度工作总结于12月23日报送: what was done on that day, where it is what the row is about. */
const OF_DAY = /^([一-龥]{2,16}?)(?=已?[于在](?:20\d\d年)?\d{1,2}月\d{1,2}日)/;

function withoutSubject(text: string, known: string): string {
  const subject = OF_DAY.exec(text)?.[1]?.replace(/^(?:[本全]?年度?|[我全本]县|已)+/, '');
  if (!subject || subject.length < 2) return text;
  const told = [...subject].slice(0, -1).every((_, i) => known.includes(subject.slice(i, i + 2)));
  return told ? text.replace(OF_DAY, '').replace(/[。；]$/, '') : text;
}

/** Most cells hold no more than a number. */
const BETWEEN = /[，；;。\n,]/;

/** What is left of the text. `due` gives what the row's target tells, and is asked only where a clause is held against it. */
export function leftToRead(
  shown: string,
  role: Role,
  { rule, name, year }: { readonly rule: string; readonly name: string; readonly year: number | null },
  due: () => Quantity | null,
): string {
  if (!IN_CLAUSES.has(role)) return shown;
  if (role !== 'actual') return withoutAsides(shown, rule, name, () => null);
  const marked = withoutSubject(withoutMarks(shown, rule), `${name}，${rule}`);
  if (!BETWEEN.test(marked)) {
    const alone = withLastYearTold(marked, `${name}，${rule}`);
    return byLevel(withoutFollowOn(withoutAsides(alone, rule, name, due), rule), rule);
  }
  const times = withoutOtherTimes(marked, `${name}，${rule}`, year);
  const own = withoutOtherThings(times, { rule: fold(rule).text, name: bareWords(name) });
  const told = withAimsTold(withLastYearTold(own, `${name}，${rule}`), rule, due);
  return byLevel(withoutFollowOn(withoutAsides(told, rule, name, due), rule), rule);
}
