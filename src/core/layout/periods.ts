/** The only place that says by when a target is due: what its head names (全年, 前三季度, 1—9月, 累计, 序时), and what a rule names. */
import { evenText } from './labels';
import { SCHEDULED_TARGET } from './words';

/** From the beginning of the year to the end of a month, what is due by now, or what has added up. */
export type Due = number | 'now' | 'sum';

const SPANS: readonly (readonly [RegExp, number])[] = [
  [/前三季度/, 9],
  [/上半年/, 6],
];
const MONTHS = /(?<!\d)1月?份?[-—–~至](\d{1,2})月|截[至止]?(?:到)?(\d{1,2})月/;
const WORDS = `(?:20\\d\\d年)?(?:前三季度|上半年|1月?份?[-—–~至]\\d{1,2}月份?|截[至止]?到?\\d{1,2}月(?:底|末)?|累计)+`;
const AIM = '(?:的)?(?:目标|任务|计划)';
const PART = new RegExp(`(?:${WORDS}|(?:时序|序时)(?:进度)?)(?=${AIM})`, 'g');
const YEAR = new RegExp(`(?:年度|全年|当年|本年|(?<!半)年)(?=${AIM})`);

/** What a head says its figures run up to; none for the whole year, one month or quarter, or when it says nothing. */
export function dueBy(header: string): readonly Due[] {
  const text = evenText(header);
  const found: Due[] = SPANS.flatMap(([word, month]) => (word.test(text) ? [month] : []));
  const months = MONTHS.exec(text);
  if (months) found.push(Number(months[1] ?? months[2]));
  if (text.includes('累计')) found.push('sum');
  if (SCHEDULED_TARGET.test(text)) found.push('now');
  return found;
}

/** What the targets a rule names are due by, each in all the ways it says so, and whether it names one of the whole year. */
export interface TargetsNamed {
  readonly parts: readonly (readonly Due[])[];
  readonly year: boolean;
  /** 季, 月: it names the target of one of them. */
  readonly short: string | null;
}

const SHORT = new RegExp(`(?<!前[一二三四]?|半)(季|月)(?:度)?(?=${AIM})`);
/** Which short span a head or a rule names the target of: 季度目标（累计）; null for none. */
export const shortSpan = (text: string): string | null => SHORT.exec(evenText(text))?.[1] ?? null;

/** A workbook has few rules, and each is asked about again and again. */
const known = new Map<string, TargetsNamed>();
const KNOWN_LIMIT = 2000;

export function targetsNamed(rule: string): TargetsNamed {
  let named = known.get(rule);
  if (!named) {
    const text = evenText(rule);
    const parts = [...text.matchAll(PART)].map(([word]): readonly Due[] =>
      word.includes('序') ? ['now'] : dueBy(word),
    );
    named = { parts, year: YEAR.test(text), short: parts.length === 0 ? shortSpan(text) : null };
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(rule, named);
  }
  return named;
}
