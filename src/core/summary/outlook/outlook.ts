/** The only place that says what can still be won: searched on the evaluator itself and proved by scoring again. */
import { sourcesOf } from '../../formula/recalculate';
import type { AppraisedRow, AppraisedTable } from '../../model/appraisal';
import { changesOf, type Outlook, type Winnable, type WinnableRow } from '../../model/analysis';
import type { CellRef } from '../../model/area';
import { ONE, ZERO, compare, decimal, isNegative, isPositive, isZero, sub, sum, type Exact } from '../../model/exact';
import { columnOf, type Role } from '../../model/indicator';
import { formatAt, formulaAt, sheetNamed, valueOf, type Snapshot } from '../../model/snapshot';
import type { Change } from '../../model/analysis';
import { hasHappened } from './past';
import { bestValue } from './search';
import { slotsOf, type NumberSlot, type Slot, type WordSlot } from './slots';

/** A row scored again with other cell contents. `exact` is the mark before rounding. */
export interface Rescored {
  readonly mark: Exact;
  readonly exact: Exact;
}
export interface Bench {
  rescore(row: AppraisedRow, changes: readonly Change[]): Rescored | null;
  /** The same with one content after another in these cells. */
  trying(row: AppraisedRow, cells: readonly CellRef[]): (content: Change['content']) => Rescored | null;
  /** The rule in force: the user's sentence where there is one. */
  ruleText(row: AppraisedRow): string;
  /** The county's own value in a list of the group: what it is called there; null for any other cell. */
  ownPeerValue(at: CellRef): string | null;
  /** What the row's cell of that role is measured in (亿元, %); '' when nothing tells. */
  unit(row: AppraisedRow, role: Role): string;
  /** The rule has a clause that adds marks, so that a base row may exceed its full marks. */
  adds(row: AppraisedRow): boolean;
}

/** The cells whose value the county reports; targets, averages and the group's data are given. */
const OWN: readonly Role[] = [
  'actual',
  'growth',
  'completion',
  'rank',
  'numerator',
  'count_total',
  'ontime_rate',
  'satisfaction',
  'overdue',
];

export function outlookOf(snapshot: Snapshot, table: AppraisedTable, index: number, bench: Bench): Outlook {
  const found = table.rows.flatMap((row) => (row.score ? winnablesOf(snapshot, table, index, row, bench) : []));
  const list = (kind: Winnable['kind']): Winnable[] =>
    found.filter((w) => w.kind === kind).sort((a, b) => compare(b.gain, a.gain) || a.row - b.row);
  const marks = (of: readonly Winnable[]): Exact => sum(rowGains(table, of, bench).map((r) => r.marks));
  const [open, bonus, review, past] = [list('loss'), list('bonus'), list('review'), list('past')];
  const openRows = rowGains(table, open, bench).sort((a, b) => compare(b.marks, a.marks) || a.row - b.row);
  return {
    open,
    bonus,
    review,
    past,
    openRows,
    openMarks: sum(openRows.map((r) => r.marks)),
    bonusMarks: marks(bonus),
    reviewMarks: marks(review),
    pastMarks: marks(past),
  };
}

/** Entries of one row put in together: alternatives under one cap do not add up, parts of a composite do. */
function rowGains(table: AppraisedTable, of: readonly Winnable[], bench: Bench): WinnableRow[] {
  const byRow = new Map<number, Winnable[]>();
  for (const w of of) {
    const known = byRow.get(w.row);
    if (known) known.push(w);
    else byRow.set(w.row, [w]);
  }
  const rows = new Map(table.rows.map((r) => [r.indicator.row, r]));
  return [...byRow].map(([excelRow, entries]) => {
    const { table: index, name, responsible } = entries[0] as Winnable;
    const row = rows.get(excelRow);
    return { table: index, row: excelRow, name, responsible, marks: jointGain(row, entries, bench), entries };
  });
}

function jointGain(row: AppraisedRow | undefined, entries: readonly Winnable[], bench: Bench): Exact {
  const best = entries.reduce((m, e) => (compare(e.gain, m) > 0 ? e.gain : m), ZERO);
  if (!row?.mark || entries.length === 1) return best;
  const cells = new Set(entries.map((e) => `${e.at.sheet}!${e.at.row},${e.at.col}`));
  if (cells.size < entries.length) return best;
  const together = bench.rescore(row, entries.flatMap(changesOf));
  return together ? sub(together.mark, row.mark) : best;
}

/** Every cell of one row with a better value, each proved alone. */
export function winnablesOf(
  snapshot: Snapshot,
  table: AppraisedTable,
  index: number,
  row: AppraisedRow,
  bench: Bench,
): Winnable[] {
  const now = bench.rescore(row, []);
  if (!now || (isComplete(row, now.exact) && !bench.adds(row))) return [];
  return candidateCells(snapshot, row, bench).flatMap(({ at, role, also }) => {
    const sheet = sheetNamed(snapshot, at.sheet);
    if (!sheet) return [];
    const slots = slotsOf(valueOf(snapshot, at), formatAt(sheet, at.row, at.col), bench.ruleText(row));
    return slots.flatMap((slot) => {
      const better =
        slot.kind === 'number'
          ? betterNumber(row, [at, ...also], role, slot, bench)
          : betterWord(row, at, slot, now, bench);
      if (!better) return [];
      const gain = sub(better.mark, now.mark);
      if (!isPositive(gain)) return [];
      const byFormula = holdsFormula(snapshot, at);
      return [{ ...winnable(table, index, row, at, role, slot, better, gain, bench), also, byFormula }];
    });
  });
}

/** Nothing was lost, not even what rounding hides; such a row can only win by adding clauses. */
function isComplete({ indicator, deduction }: AppraisedRow, exactMark: Exact): boolean {
  if (indicator.type === 'bonus' || !deduction || !isZero(deduction)) return false;
  return !indicator.full || compare(exactMark, indicator.full) >= 0;
}

interface Candidate {
  readonly at: CellRef;
  readonly role: Role;
  readonly also: readonly CellRef[];
}

const MONTHS = Array.from({ length: 12 }, (_, i): Role => `month_${i + 1}`);

/** The row's own reported cells, and cells of other sheets that hold the county's own value (its line in the group's list). */
function candidateCells(snapshot: Snapshot, row: AppraisedRow, bench: Bench): Candidate[] {
  const { cells } = row.indicator;
  const own = OWN.flatMap((role) => {
    const at = cells[role];
    return at ? [{ at, role, also: [] }] : [];
  });
  const months = MONTHS.flatMap((role) => {
    const at = cells[role];
    return at ? [{ at, role, also: [] }] : [];
  });
  const reported = [...own, ...months].map((c) => ({ ...c, at: behind(snapshot, c.at) }));
  const twins = (at: CellRef): CellRef[] =>
    cells.actual && valueOf(snapshot, cells.actual) === valueOf(snapshot, at) ? [cells.actual] : [];
  const listed = (row.trace()?.inputs ?? []).flatMap(({ at }) =>
    at && bench.ownPeerValue(at) !== null ? [{ at, role: 'score' as const, also: twins(at) }] : [],
  );
  const seen = new Set<string>();
  return [...reported, ...listed].filter(({ at }) => {
    const key = `${at.sheet}!${at.row},${at.col}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** The cell that a plain reference (`=数据!C7`, also through others) takes its value from; any other cell itself. */
function behind(snapshot: Snapshot, at: CellRef): CellRef {
  const [source, ...others] = holdsFormula(snapshot, at) ? (sourcesOf(snapshot, at, 1) ?? []) : [];
  return source && !others.length && valueOf(snapshot, source) === valueOf(snapshot, at) ? source : at;
}

function holdsFormula(snapshot: Snapshot, at: CellRef): boolean {
  const sheet = sheetNamed(snapshot, at.sheet);
  return sheet !== undefined && formulaAt(sheet, at.row, at.col) !== undefined;
}

interface Better {
  readonly mark: Exact;
  readonly shown: string;
  readonly value: Exact | null;
  readonly content: string | number;
  readonly direction: Winnable['direction'];
}

function betterNumber(
  row: AppraisedRow,
  cells: readonly CellRef[],
  role: Role,
  slot: NumberSlot,
  bench: Bench,
): Better | null {
  const { indicator } = row;
  const tried = bench.trying(row, cells);
  const step = decimal(slot.places > 0 ? `0.${'0'.repeat(slot.places - 1)}1` : '1');
  const top = indicator.type !== 'bonus' && !bench.adds(row) ? indicator.full : null;
  const most = tieOf(bench.ruleText(row))?.count ?? null;
  const best = bestValue((v) => tried(slot.fill(v))?.exact ?? null, slot.value, step, {
    least: leastOf(row, role, slot),
    most,
    enough: indicator.full,
    top,
  });
  if (!best) return null;
  const proved = tried(slot.fill(best.value));
  if (!proved) return null;
  return {
    mark: proved.mark,
    shown: slot.show(best.value),
    value: best.value,
    content: slot.fill(best.value),
    direction: best.direction,
  };
}

/** Ranks stop at 1, counts and amounts at 0; growth rates go below. */
function leastOf(row: AppraisedRow, role: Role, slot: NumberSlot): Exact | null {
  if (isNegative(slot.value) || role === 'growth' || (slot.signed && slot.label !== '' && /增|降/.test(slot.label)))
    return null;
  if (/增速|增幅|增长/.test(row.indicator.name)) return null;
  const ranked = role === 'rank' || /第$/.test(slot.label) || /^[名位]/.test(slot.suffix);
  return ranked ? ONE : ZERO;
}

const DIGITS = '零一二三四五六七八九十';

/** 九项经济指标每有1项…: the count goes with that many other indicators and no further. */
function tieOf(ruleText: string): { readonly words: string; readonly count: Exact } | null {
  const match = /([一二三四五六七八九十]|\d+)项([\u4e00-\u9fff]{0,8}指标)(?:中)?每(?:有|项)?/.exec(ruleText);
  const number = match?.[1];
  if (!match || !number) return null;
  const count = /^\d+$/.test(number) ? number : String(DIGITS.indexOf(number));
  return { words: `${number}项${match[2] ?? ''}`, count: decimal(count) };
}

function betterWord(row: AppraisedRow, at: CellRef, slot: WordSlot, now: Rescored, bench: Bench): Better | null {
  const tried = slot.options.flatMap((option) => {
    const scored = bench.rescore(row, [{ at, content: option.content }]);
    return scored && compare(scored.mark, now.mark) > 0 ? [{ option, scored }] : [];
  });
  const best = tried.sort((a, b) => compare(b.scored.mark, a.scored.mark))[0];
  return best
    ? { mark: best.scored.mark, shown: best.option.to, value: null, content: best.option.content, direction: 'state' }
    : null;
}

function winnable(
  table: AppraisedTable,
  index: number,
  row: AppraisedRow,
  at: CellRef,
  role: Role,
  slot: Slot,
  better: Better,
  gain: Exact,
  bench: Bench,
): Omit<Winnable, 'also' | 'byFormula'> {
  const ruleText = bench.ruleText(row);
  const { indicator } = row;
  const unit = slot.kind === 'number' && typeof better.content === 'number' ? bench.unit(row, role) : '';
  const measured = (shown: string): string => (/^-?[\d.]+$/.test(shown) ? shown.replace('-', '−') + unit : shown);
  return {
    table: index,
    row: indicator.row,
    name: indicator.name,
    responsible: indicator.responsible,
    label:
      slot.label && !/[第约]$/.test(slot.label)
        ? slot.label
        : (bench.ownPeerValue(at) ?? labelOf(table, row, role, better.direction)),
    at,
    from:
      slot.kind === 'number'
        ? { shown: measured(slot.show(slot.value)), value: slot.value, unit: null }
        : { shown: slot.from, value: null, unit: null },
    to: { shown: measured(better.shown), value: better.value, unit: null },
    content: better.content,
    direction: better.direction,
    gain,
    kind: kindOf(row, better.direction, ruleText),
    tiedTo: slot.kind === 'number' ? (tieOf(ruleText)?.words ?? null) : null,
  };
}

function kindOf(row: AppraisedRow, direction: Winnable['direction'], ruleText: string): Winnable['kind'] {
  if (direction === 'down' && hasHappened(deductingWords(row, ruleText))) return 'past';
  if (row.indicator.type === 'review') return 'review';
  return row.indicator.type === 'bonus' ? 'bonus' : 'loss';
}

/** The clauses that took marks away, or the whole rule when none is told apart. */
function deductingWords(row: AppraisedRow, ruleText: string): string {
  const taking = row.trace()?.steps.filter((s) => s.applied && s.amount && isNegative(s.amount)) ?? [];
  return taking.length ? taking.map((s) => sentenceAround(ruleText, s.span.start, s.span.end)).join('；') : ruleText;
}

/** The clause with the beginning of its sentence, where the verb of an enumeration stands (每发生一起较大事故扣4分，一般事故扣1分). */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const opening = Math.max(...['。', '；', ';', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  return text.slice(opening, end);
}

/** 总量 only beside a growth column; what is counted or placed by its name; the other cells as their columns are headed. */
function labelOf(table: AppraisedTable, row: AppraisedRow, role: Role, direction: Winnable['direction']): string {
  if (role === 'growth') return '增速';
  const header = columnOf(table.reading, role)?.header.split('/').pop() ?? '';
  if (role !== 'actual') return header || '完成值';
  const inputs = row.trace()?.inputs ?? [];
  if (inputs.some((i) => i.at && i.at.col === row.indicator.cells.growth?.col)) return '总量';
  const own = inputs.filter((i) => i.at?.col === row.indicator.cells.actual?.col);
  // Fewer of what is counted win marks only where each of them costs some, or where what is left undone is counted (1项未完成).
  if (direction === 'down') {
    const undone = own.map(({ value }) => UNDONE.exec(value)?.[0]).find((word) => word !== undefined);
    if (undone) return undone;
    if (own.some(({ name }) => name === '数量')) return '扣分事项';
  }
  return own.length > 0 && own.every(({ name }) => name === '名次') ? '名次' : '完成值';
}

const UNDONE = /未(?:完成|达标|落实|整改|办结|到位)/;
