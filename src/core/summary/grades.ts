/** The only place that turns a rank or a total into a grade (等次): by the list's own note or by the user's settings. */
import type { Place } from '../model/analysis';
import { HUNDRED, ceil, compare, decimal, div, exact, mul, type Exact } from '../model/exact';
import type { StandingSettings } from '../model/settings';

export interface GradeScale {
  readonly by: 'rank' | 'score' | 'quota';
  /** Best first; `upTo` as in `StandingSettings`, the last one null. */
  readonly grades: readonly { readonly name: string; readonly upTo: string | null }[];
}

const DASH = '[—–\\-~～至到]+';
const NAME = '([\\u4e00-\\u9fff]{1,6}?)(?:等次|等级|档次)?(?=[，。；、;,]|$)';
const IS = '(?:的)?(?:评定为|评为|定为|确定为|列为|获|为|是)';

/** `第1—3名为一等等次，第4—9名为二等等次，其余为三等等次`, `90分以上为优秀…`, `前30%为优秀…`; null when it says nothing of grades. */
export function gradesOfNote(note: string): GradeScale | null {
  const text = note.normalize('NFKC').replace(/\s/g, '');
  const byRank = bands(text, new RegExp(`(?:第?\\d+(?:名)?${DASH})?(?:前|第)?(\\d+)名${IS}${NAME}`, 'g'));
  const byScore = bands(text, new RegExp(`(\\d+(?:\\.\\d+)?)分(?:\\(含\\)|及)?以上(?:\\(含\\))?${IS}${NAME}`, 'g'));
  const byQuota = bands(text, new RegExp(`前(\\d+(?:\\.\\d+)?)%${IS}${NAME}`, 'g'));
  const rest = new RegExp(`(?:其余|其他|以下)(?:的)?(?:单位|县|县区)?${IS}${NAME}`).exec(text)?.[1];
  const scale = (by: GradeScale['by'], found: readonly Band[]): GradeScale | null =>
    found.length && (rest || found.length > 1)
      ? { by, grades: [...found, ...(rest ? [{ name: rest, upTo: null }] : [])] }
      : null;
  return scale('rank', byRank) ?? scale('quota', byQuota) ?? scale('score', byScore);
}

type Band = GradeScale['grades'][number];

const bands = (text: string, pattern: RegExp): Band[] =>
  [...text.matchAll(pattern)].map((m) => ({ name: m[2] ?? '', upTo: m[1] ?? '' }));

export const gradesOfSettings = (s: StandingSettings): GradeScale | null =>
  s.by && s.grades?.length ? { by: s.by, grades: s.grades } : null;

/** The grade of one place among `of`; null when no band covers it. */
export function gradeOf(scale: GradeScale | null, place: Pick<Place, 'rank' | 'score'>, of: number): string | null {
  if (!scale) return null;
  const band = scale.grades.find((g) => g.upTo === null || reaches(scale.by, g.upTo, place, of));
  return band?.name ?? null;
}

function reaches(by: GradeScale['by'], upTo: string, place: Pick<Place, 'rank' | 'score'>, of: number): boolean {
  const limit = decimal(upTo);
  if (by === 'score') return compare(place.score, limit) >= 0;
  return compare(exact(place.rank), by === 'rank' ? limit : quota(limit, of)) <= 0;
}

/** A share in percent of the group as a number of organisations, rounded up: 15 % of 12 are 2. */
const quota = (percent: Exact, of: number): Exact => ceil(div(mul(percent, exact(of)), HUNDRED));

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
