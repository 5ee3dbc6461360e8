/** The only place that turns a rank or a total into a grade (等次): by the list's own note or by the user's settings. */
import type { Place } from '../model/analysis';
import { compare, decimal, exact } from '../model/exact';
import type { Quota } from '../model/scheme';
import type { StandingSettings } from '../model/settings';
import { lastRanks, ownShares, quotaOf, roundingOf, type QuotaTerms } from './quota';

export interface GradeScale {
  readonly by: 'rank' | 'score' | 'quota';
  /** Best first; `upTo` as in `StandingSettings`, the last one null. */
  readonly grades: readonly { readonly name: string; readonly upTo: string | null }[];
  /** For `quota` alone. */
  readonly quota: Quota;
}

/** As a note or the settings print it, with what they leave open. */
type Printed = Omit<GradeScale, 'quota'> & { readonly quota: QuotaTerms };

const DASH = '[—–\\-~～至到]+';
const NAME = '([\\u4e00-\\u9fff]{1,6}?)(?:等次|等级|档次)?(?=[，。；、;,]|$)';
const IS = '(?:的)?(?:评定为|评为|定为|确定为|列为|获|为|是)';

/** The settings' scale, else the note's; null when neither grades. */
export function gradeScale(settings: StandingSettings, note: string): GradeScale | null {
  const printed = gradesOfNote(note);
  const chosen = settings.by && settings.grades?.length ? { by: settings.by, grades: settings.grades } : null;
  const scale = chosen ?? printed;
  const terms: QuotaTerms = (!chosen && printed?.quota) || { round: null, of: null };
  return scale && { by: scale.by, grades: scale.grades, quota: quotaOf(settings.quota, terms) };
}

/**
 * `第1—3名为一等等次，第4—9名为二等等次，其余为三等等次`, `90分以上为优秀…`, `前30%为一等…`, `一等占30%，二等占40%…`; null when it says
 * nothing of grades.
 */
export function gradesOfNote(note: string): Printed | null {
  const text = note.normalize('NFKC').replace(/\s/g, '');
  const byRank = bands(text, new RegExp(`(?:第?\\d+(?:名)?${DASH})?(?:前|第)?(\\d+)名${IS}${NAME}`, 'g'));
  const byScore = bands(text, new RegExp(`(\\d+(?:\\.\\d+)?)分(?:\\(含\\)|及)?以上(?:\\(含\\))?${IS}${NAME}`, 'g'));
  const byQuota = bands(
    text,
    new RegExp(`(?:前|其后|其次|之后)的?(\\d+(?:\\.\\d+)?)%的?(?:单位|县区?)?${IS}${NAME}`, 'g'),
  );
  const own = byQuota.length ? [] : ownShares(text);
  const rest = new RegExp(`(?:其余|其他|以下)(?:的)?(?:单位|县|县区)?${IS}${NAME}`).exec(text)?.[1];
  const after = /(?:其后|其次|之后)的?\d/.test(text);
  const quota: QuotaTerms = {
    round: roundingOf(text),
    of: own.length || after ? 'each' : byQuota.length ? 'cumulative' : null,
  };
  const scale = (by: GradeScale['by'], found: readonly Band[]): Printed | null =>
    found.length && (rest || found.length > 1)
      ? { by, grades: [...found, ...(rest ? [{ name: rest, upTo: null }] : [])], quota }
      : null;
  return scale('rank', byRank) ?? scale('quota', byQuota) ?? scale('quota', own) ?? scale('score', byScore);
}

type Band = GradeScale['grades'][number];

const bands = (text: string, pattern: RegExp): Band[] =>
  [...text.matchAll(pattern)].map((m) => ({ name: m[2] ?? '', upTo: m[1] ?? '' }));

/** The grade of one place among `of`; null when no band covers it. */
export function gradeOf(scale: GradeScale | null, place: Pick<Place, 'rank' | 'score'>, of: number): string | null {
  if (!scale) return null;
  const ranks = scale.by === 'quota' ? lastRanks(scale.grades, scale.quota, of) : [];
  const band = scale.grades.find(({ upTo }, i) => {
    if (upTo === null) return true;
    if (scale.by === 'score') return compare(place.score, decimal(upTo)) >= 0;
    const last = scale.by === 'quota' ? (ranks[i] ?? null) : decimal(upTo);
    return last === null || compare(exact(place.rank), last) <= 0;
  });
  return band?.name ?? null;
}

/** What a veto's words do to the grade: the worst one, one lower, or not the best; null when they do not say. */
export function vetoed(words: string, grade: string, scale: GradeScale): string | null {
  const names = scale.grades.map((g) => g.name);
  const at = names.indexOf(grade);
  if (at < 0) return null;
  const named = names.find((n) => new RegExp(`(?:评|定|列|确定|直接)(?:定)?为${n}`).test(words));
  if (named && names.indexOf(named) > at) return named;
  if (/不合格|末等|最低等次|最差/.test(words)) return names[names.length - 1] ?? null;
  if (/降(?:低)?[一1]个?(?:等次|等级|档)/.test(words)) return names[Math.min(at + 1, names.length - 1)] ?? null;
  const barred =
    /(?:不得|不能|取消).*(?:优|先|一等)/.test(words) ||
    names.some((n) => n === names[0] && words.includes(`不得评为${n}`));
  return barred ? (names[Math.max(at, Math.min(1, names.length - 1))] ?? null) : null;
}
