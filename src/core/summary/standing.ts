/** The only place that ranks the county in its group, grades it, and measures the gaps to its neighbours. */
import type { Gap, Place, QuotaCount, Standing } from '../model/analysis';
import type { CellRef } from '../model/area';
import { abs, compare, decimal, equals, isNegative, sub, ZERO, type Exact } from '../model/exact';
import type { Settings } from '../model/settings';
import { gradeOf, gradeScale, vetoed, type GradeScale } from './grades';
import { QUOTA_ROUNDINGS } from '../model/scheme';
import { quotaWords } from './quota';

/** Totals of the group as the workbook lists them. */
export interface PeerTotals {
  readonly sheet: string;
  /** A组; '' when not named. */
  readonly group: string;
  /** Title and notes of the list. */
  readonly note: string;
  readonly peers: readonly {
    readonly name: string;
    readonly score: Exact;
    readonly at: CellRef;
    readonly self: boolean;
  }[];
  /** Organisations of the list without a mark. */
  readonly missing?: readonly string[];
}

/** `own` stands for what the list holds of the county itself (often a formula over the table, or blank). */
export function standingOf(
  list: PeerTotals,
  own: Exact | null,
  settings: Settings,
  vetoes: readonly string[] = [],
): Standing {
  const peers = list.peers.map((p) => (p.self && own ? { ...p, score: own } : p));
  const sorted = [...peers].sort((a, b) => compare(b.score, a.score));
  const scale = gradeScale(settings.standing, list.note);
  const places = sorted.map((p): Place => {
    const place = {
      name: p.name,
      score: p.score,
      rank: 1 + sorted.filter((q) => compare(q.score, p.score) > 0).length,
      tied: sorted.filter((q) => equals(q.score, p.score)).length,
      self: p.self,
      at: p.at,
    };
    return { ...place, grade: gradeAfterVetoes(scale, place, sorted.length, p.self ? vetoes : []) };
  });
  const self = places.find((p) => p.self) ?? null;
  return {
    group: list.group,
    sheet: list.sheet,
    places,
    self,
    ahead:
      self &&
      gapTo(
        self,
        lastOf(places, (p) => compare(p.score, self.score) > 0),
      ),
    behind:
      self &&
      gapTo(
        self,
        places.find((p) => compare(p.score, self.score) < 0),
      ),
    nextGrade: self && scale ? nextGrade(places, self, scale) : null,
    by: scale?.by ?? null,
    grades: scale?.grades ?? [],
    gradesFrom: !scale ? '' : settings.standing.by && settings.standing.grades?.length ? '设置' : `“${list.sheet}”注`,
    quota: scale?.by === 'quota' ? quotaCount(scale, places.length, self, vetoes) : null,
    vetoes,
    missing: list.missing ?? [],
  };
}

function quotaCount(scale: GradeScale, of: number, self: Place | null, vetoes: readonly string[]): QuotaCount {
  const others = QUOTA_ROUNDINGS.filter((round) => round !== scale.quota.round).flatMap((round) => {
    const other = { ...scale, quota: { ...scale.quota, round } };
    const grade = self && gradeAfterVetoes(other, self, of, vetoes);
    return grade && grade !== self.grade ? [{ round, grade }] : [];
  });
  return { ...scale.quota, words: quotaWords(scale.grades, scale.quota, of), otherwise: others[0] ?? null };
}

function gradeAfterVetoes(
  scale: GradeScale | null,
  place: Omit<Place, 'grade'>,
  of: number,
  vetoes: readonly string[],
): string | null {
  const earned = gradeOf(scale, place, of);
  return vetoes.reduce((grade, words) => (grade && scale ? (vetoed(words, grade, scale) ?? grade) : grade), earned);
}

const lastOf = (places: readonly Place[], test: (p: Place) => boolean): Place | undefined => places.filter(test).pop();

const gapTo = (self: Place, other: Place | undefined): Gap | null =>
  other ? { to: other.name, rank: other.rank, marks: abs(sub(self.score, other.score)), at: other.at } : null;

/** What is missing to the next better grade: to the last place that has it, or to its threshold. */
function nextGrade(places: readonly Place[], self: Place, scale: GradeScale): Standing['nextGrade'] {
  const names = scale.grades.map((g) => g.name);
  const better = scale.grades[names.indexOf(self.grade ?? '') - 1];
  if (!better) return null;
  if (scale.by === 'score' && better.upTo !== null) {
    const missing = sub(decimal(better.upTo), self.score);
    return {
      to: `${better.upTo}分`,
      rank: self.rank,
      marks: isNegative(missing) ? ZERO : missing,
      at: self.at,
      grade: better.name,
    };
  }
  const gap = gapTo(
    self,
    lastOf(places, (p) => !p.self && p.grade === better.name),
  );
  return gap && { ...gap, grade: better.name };
}
