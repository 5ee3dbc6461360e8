/** The only place that keeps which column has which role, which is free and which is asked about while roles are given. */
import { columnNumber } from '../model/area';
import type { ColumnReading, Doubt, Role } from '../model/indicator';
import type { Settings } from '../model/settings';
import type { Evidence } from './evidence';
import type { HeaderColumn } from './header';
import type { HeaderMeaning } from './words';

/** A column under consideration. */
export interface Candidate extends HeaderColumn {
  readonly e: Evidence;
}

/** Roles in the making. A column may have two roles (the only 项目 column is group and name at once). */
export interface Board {
  readonly candidates: readonly Candidate[];
  /** Columns not yet given a role or set aside. */
  free(...meanings: readonly HeaderMeaning[]): Candidate[];
  isFree(candidate: Candidate): boolean;
  /** `parts`: columns under the same head, the first included, in which a row may tell its value part by part. */
  give(role: Role, candidate: Candidate, parts?: readonly Candidate[]): void;
  setAside(candidate: Candidate): void;
  has(role: Role): boolean;
  of(role: Role): Candidate | undefined;
  /** Gives the role to the only option; asks when there are several, or gives nothing when there is none. */
  settle(role: Role, options: readonly Candidate[]): void;
  ask(role: Role, options: readonly Candidate[]): void;
}

export interface Assignment {
  readonly columns: readonly ColumnReading[];
  readonly doubts: readonly Doubt[];
}

/** What a person chose stands from the start, and nothing is asked about it. */
export function boardOf(
  candidates: readonly Candidate[],
  sheet: string,
  settings: Settings,
): Board & { result(): Assignment } {
  const given: { role: Role; candidate: Candidate; parts: readonly Candidate[] }[] = [];
  const doubts: Doubt[] = [];
  const used = new Set<number>();
  const confirmed = new Set<Role>();
  const doubted = new Set<Role>();
  for (const { sheet: on, col, role } of settings.columns) {
    const candidate = on === sheet ? candidates.find((c) => c.col === columnNumber(col)) : undefined;
    if (!candidate) continue;
    used.add(candidate.col);
    if (role === null) continue;
    given.push({ role, candidate, parts: [] });
    confirmed.add(role);
  }
  const board: Board = {
    candidates,
    free: (...meanings) =>
      candidates.filter((c) => !used.has(c.col) && c.meaning.meaning !== null && meanings.includes(c.meaning.meaning)),
    isFree: (candidate) => !used.has(candidate.col),
    give(role, candidate, parts = []) {
      if (confirmed.has(role)) return;
      given.push({ role, candidate, parts });
      for (const c of [candidate, ...parts]) used.add(c.col);
    },
    setAside: (candidate) => void used.add(candidate.col),
    has: (role) => confirmed.has(role) || given.some((g) => g.role === role),
    of: (role) => given.find((g) => g.role === role)?.candidate,
    settle(role, options) {
      if (confirmed.has(role)) return;
      if (options.length === 1) board.give(role, options[0] as Candidate);
      else if (options.length > 1) board.ask(role, options);
    },
    ask(role, options) {
      if (confirmed.has(role) || doubted.has(role)) return;
      doubted.add(role);
      doubts.push({
        role,
        options: options.map((c) => ({ col: c.col, header: c.header, samples: c.e.samples, count: c.e.filled })),
      });
      for (const option of options) used.add(option.col);
    },
  };
  const result = (): Assignment => ({
    columns: given
      .map(({ role, candidate: { col, header }, parts }) => ({
        col,
        role,
        header,
        ...(parts.length > 0
          ? { parts: parts.map((c) => ({ col: c.col, name: c.path[c.path.length - 1] ?? '' })) }
          : {}),
      }))
      .sort((a, b) => a.col - b.col),
    doubts,
  });
  return { ...board, result };
}
