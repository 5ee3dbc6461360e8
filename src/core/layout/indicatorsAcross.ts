/** The only place that finds a matrix with organisations down and indicators across: which columns are an indicator's, which hold the sum of them all, which rows belong to the heads. */
import { equals, sum, type Exact } from '../model/exact';
import type { CellRef } from '../model/area';
import type { SumPlace } from '../model/indicator';
import { formatAt, formulaAt } from '../model/snapshot';
import { leafTyped } from './leaf';
import { rulesByName, type Annex, type Borrowed } from './borrowedRules';
import { hasScoringWords } from './evidence';
import { noteRules, rulesOver, type NoteRule } from './footnote';
import type { Grid } from './grid';
import type { HeaderColumn } from './header';
import { evenText, labelOf } from './labels';
import { marksOf } from './marks';
import { meaningOf, type Meaning } from './meaning';
import type { Region } from './regions';
import { saidInHead, spokenHead } from './ruleInHead';
import { TOTAL_LABEL, type HeaderMeaning } from './words';

/** One indicator's columns with the organisations', and what says how it scores. */
export interface AcrossBlock {
  readonly indicator: string;
  readonly columns: readonly HeaderColumn[];
  readonly rule: Borrowed | null;
  readonly full: Exact | null;
  readonly fullAt: CellRef | null;
  readonly target: CellRef | null;
}

export interface Across {
  readonly blocks: readonly AcrossBlock[];
  /** The region without the rows that say what the columns are worth, how they score, and what all come to. */
  readonly region: Region;
  /** Where the sum of an organisation's marks and its place go; null when no column waits for them. */
  readonly sum: Extract<SumPlace, { kind: 'column' }> | null;
}

const VALUES: ReadonlySet<string> = new Set(['actual', 'amount', 'growth', 'completion']);
const KEYS: ReadonlySet<string> = new Set(['unit_name', 'organisation_or_unit']);
/** Heads that part the work of one indicator, not indicators: who marks, and when. */
const NO_INDICATOR =
  /自评|考核|考评|复核|审核|评价|半年|季度|\d月|[本上]月|[本上去今]年|年度|全年|合计|总[计分评得]|^总体?$/;
/** Rows of a list of organisations that are no organisation: a few words, no note. */
export const ALL_OF_THEM = /^(?!.{16}).*(?:平均|均值|最高|最低|合计|小计|总计|全(市|县|区)$)/;
/** Columns that hold marks, and marks beside those of the indicators. */
const MARKS: ReadonlySet<string> = new Set(['score', 'checked_score', 'self_score', 'deduction', 'bonus']);
/** Heads that may themselves be what is measured (满意率). */
const MEASURES: ReadonlySet<HeaderMeaning> = new Set(['count_total', 'ontime_rate', 'satisfaction', 'overdue']);

/** The columns of one indicator before anything is known of its marks. */
interface Open {
  readonly head: string;
  readonly own: readonly HeaderColumn[];
}

/** The matrix, or null when the columns are none. `annex` are the rules of other tables by the indicators they name. */
export function indicatorsAcross(grid: Grid, region: Region, annex: Annex | null = null): Across | null {
  const { columns } = region.band;
  const keys = columns.filter((c) => c.path.length === 1 && KEYS.has(c.meaning.meaning ?? ''));
  const [key] = keys;
  if (keys.length !== 1 || !key || columns.some((c) => c.path.length === 1 && c.meaning.meaning === 'rule'))
    return null;
  const rest = columns.filter((c) => c !== key);
  const open = groupsOf(rest) ?? transposed(rest) ?? singles(rest);
  if (!open) return null;
  const heads = headRows(grid, region, key);
  if (heads.twice) return null;
  const inBlocks = new Set(open.flatMap((o) => o.own.map((c) => c.col)));
  const below = markLine(grid, region, key);
  const sumOf =
    below === null
      ? null
      : sumColumn(
          rest.filter((c) => !inBlocks.has(c.col)),
          below,
        );
  const scored = open.some((o) => o.own.some((c) => c.meaning.meaning === 'score'));
  if (!scored && (!sumOf || isWorkedOut(grid, region, sumOf.col))) return null;

  const under = noteRules(grid, heads.last + 1, region.to).filter((line) => !heads.aside.has(line.at.row));
  const lines = [...rulesOver(grid, region.captionTop, region.band.top - 1), ...under];
  const spoken = open.map((o) => saidInHead(grid, region.band, (o.own[0] as HeaderColumn).col));
  const names = open.map((o, i) => labelOf(spoken[i]?.name ?? o.head).title);
  if (!scored && lines.some((line) => mixes(line, names))) return null;
  const { of, names: named } = rulesByName(lines, names);
  const blocks = open.flatMap(({ head, own }, i): AcrossBlock[] => {
    const said = spoken[i] ?? null;
    const label = labelOf(said?.name ?? head);
    const lent = annex?.(label.title) ?? null;
    const mark = markIn(grid, heads.full, own);
    const full = mark?.full ?? label.full ?? lent?.full ?? null;
    const cell = ruleIn(grid, heads.rule, own) ?? (said && { text: said.text, at: said.at });
    const rule = cell ?? of(label.title) ?? lent?.rule ?? null;
    // 户数, 人口: a column that is worth nothing and has no rule of its own is no indicator.
    if (!scored && full === null && !cell && !named(label.title) && !lent) return [];
    const target = heads.target === null ? (lent?.target ?? null) : targetIn(grid, heads.target, own);
    const fullAt = mark?.at ?? (label.full ? null : (lent?.fullAt ?? null));
    // Of the shared columns only what names the organisation: 总分 at the end is of all indicators together.
    return [{ indicator: label.title, columns: [key, ...counted(own, rule)], rule, full, fullAt, target }];
  });
  const ready = blocks.filter((b) => b.rule && (scored || b.full));
  if (ready.length < (scored ? 1 : 2)) return null;
  const fulls = blocks.map((b) => b.full);
  const printed = sumOf && heads.full !== null ? marksOf(grid.own(heads.full, sumOf.col), '') : null;
  const whole = fulls.every((f): f is Exact => f !== null) && (!printed || equals(sum(fulls), printed));
  return {
    blocks: scored ? ready : blocks,
    region: { ...region, again: heads.aside },
    sum: whole && ready.length === blocks.length ? sumOf : null,
  };
}

/** {完成值|得分} or {任务数|完成数}: the same columns under each of several heads. */
function groupsOf(columns: readonly HeaderColumn[]): Open[] | null {
  const groups = new Map<string, HeaderColumn[]>();
  for (const c of columns) {
    const [head] = c.path;
    if (c.path.length >= 2 && head !== undefined) groups.set(head, [...(groups.get(head) ?? []), c]);
  }
  const kinds = [...groups.values()].map((own) => own.map((c) => c.path.slice(1).join('/')).join('\n'));
  const meanings = [...groups.values()].map((own) => own.map((c) => meaningOf(c.path.slice(1)).meaning ?? ''));
  // {任务|完成|得分} beside {赴县|赴市|得分}: each has its values, or numbers of its own, and its marks.
  const whole = meanings.every((own) => own.length > 1 && own.filter((m) => m === 'score').length === 1);
  const valued = whole || meanings.every((own) => own.some((m) => VALUES.has(m)));
  if (groups.size < 2 || !valued || (!whole && kinds.some((k) => k !== kinds[0]))) return null;
  if ([...groups.keys()].some((head) => NO_INDICATOR.test(evenText(spokenHead(head)?.name ?? head)))) return null;
  return [...groups].map(([head, own]) => ({
    head,
    own: own.map((c): HeaderColumn => ({ ...c, meaning: meaningOf(c.path.slice(1)) })),
  }));
}

/** {完成值{A|B}|得分{A|B}}: the same indicators under what is said of them. */
function transposed(columns: readonly HeaderColumn[]): Open[] | null {
  const groups = new Map<string, Map<string, HeaderColumn>>();
  for (const c of columns) {
    const [kind] = c.path;
    if (c.path.length !== 2 || kind === undefined) continue;
    const own = groups.get(kind) ?? new Map<string, HeaderColumn>();
    groups.set(kind, own.set(bareName(leafTyped(c)), c));
  }
  const kinds = [...groups].map(([head, own]) => ({ meaning: meaningOf([head]), own }));
  const values = kinds.filter((k) => VALUES.has(k.meaning.meaning ?? ''));
  const marks = kinds.filter((k) => k.meaning.meaning === 'score');
  const [of] = values;
  if (!of || values.length !== 1 || marks.length !== 1 || of.own.size < 2) return null;
  if (kinds.some((k) => k.meaning.strength < 2 || [...of.own.keys()].some((name) => !k.own.has(name)))) return null;
  return [...of.own].map(([name, value]) => ({
    head: leafTyped(value),
    own: kinds
      .map(({ meaning, own }): HeaderColumn => ({ ...(own.get(name) as HeaderColumn), meaning }))
      .sort((a, b) => a.col - b.col),
  }));
}

/** Without unit and marks in brackets. */
const bareName = (text: string): string => labelOf(evenText(text)).title.replace(/\([^()]*\)$/, '');

const ACTUAL: Meaning = { ...meaningOf(['完成值']), meaning: 'actual', strength: 3 };

/** One column of values for each indicator, under its name. */
function singles(columns: readonly HeaderColumn[]): Open[] | null {
  const own = columns.filter((c) => !c.covered && !isSum(c) && isMeasure(c));
  if (own.length < 2) return null;
  return own.map((c) => ({
    head: leafTyped(c),
    own: [{ ...c, meaning: { ...ACTUAL, ofGrowth: c.meaning.ofGrowth } }],
  }));
}

/** 问题数 | 得分 under 每发现1处问题扣0.5分: the one column beside the marks holds what the rule speaks of. */
function counted(own: readonly HeaderColumn[], rule: Borrowed | null): readonly HeaderColumn[] {
  const [only, another] = own.filter((c) => c.meaning.meaning !== 'score');
  const thing = only && bareName(leafTyped(only)).replace(/(?:[个件起次户人处项])?(?:总)?(?:数量?)$/, '');
  if (!only || another || !thing || thing.length < 2) return own;
  if (only.meaning.meaning !== null && (only.meaning.meaning !== 'actual' || only.meaning.strength > 1)) return own;
  return evenText(rule?.text ?? '').includes(thing)
    ? own.map((c) => (c === only ? { ...c, meaning: { ...ACTUAL, ofGrowth: c.meaning.ofGrowth } } : c))
    : own;
}

/** Not the very word of a column (完成值, 备注), nor marks and places. */
function isMeasure(c: HeaderColumn): boolean {
  const { meaning, strength } = meaningOf([leafTyped(c)]);
  if (meaning === null || MEASURES.has(meaning)) return true;
  return strength < 3 && !MARKS.has(meaning) && meaning !== 'rank' && meaning !== 'grade' && meaning !== 'note';
}

const isSum = (c: HeaderColumn): boolean =>
  c.path.length === 1 &&
  (c.meaning.meaning === 'score' || c.meaning.meaning === 'checked_score' || TOTAL_LABEL.test(evenText(leafTyped(c))));

/** The one column of marks that no indicator has to itself; null beside marks of other kinds, which would belong to the sum. */
function sumColumn(shared: readonly HeaderColumn[], below: number): Across['sum'] {
  const sums = shared.filter(isSum);
  const others = shared.filter((c) => !isSum(c) && MARKS.has(c.meaning.meaning ?? ''));
  const ranks = shared.filter((c) => c.meaning.meaning === 'rank');
  const [only] = sums;
  if (sums.length !== 1 || !only || others.length > 0) return null;
  return { kind: 'column', col: only.col, rank: ranks.length === 1 && ranks[0] ? ranks[0].col : null, below };
}

/** How far under an organisation's values its line of 得分 stands; 0 for one line each, null when they differ. */
function markLine(grid: Grid, { from, to }: Region, key: HeaderColumn): number | null {
  const lines = new Set<number>();
  for (let row = from; row <= to; row++) {
    const m = grid.merge(row, key.col);
    if (grid.own(row, key.col) === '' || (m && m.right > key.col)) continue;
    const under = Array.from({ length: m ? m.bottom - row : 0 }, (_, i) => row + 1 + i);
    const marks = under.find((r) => meaningOf([grid.text(r, grid.filled(r)[0] ?? key.col)]).meaning === 'score');
    lines.add(marks === undefined ? 0 : marks - row);
  }
  const [only, another] = lines;
  return another === undefined ? (only ?? 0) : null;
}

/** A 总分 by formula sums what stands in the columns: those are marks, not values. */
function isWorkedOut(grid: Grid, { from, to }: Region, col: number): boolean {
  for (let row = from; row <= to; row++) if (formulaAt(grid.sheet, row, col) !== undefined) return true;
  return false;
}

interface HeadRows {
  readonly full: number | null;
  readonly rule: number | null;
  readonly target: number | null;
  /** Those and the rows that stand for all organisations. */
  readonly aside: ReadonlySet<number>;
  /** The last organisation. */
  readonly last: number;
  /** Two lines of one kind that say different things. */
  readonly twice: boolean;
}

const lineOf = (grid: Grid, row: number): string =>
  grid
    .filled(row)
    .slice(1)
    .map((col) => grid.text(row, col))
    .join('\n');

function headRows(grid: Grid, region: Region, key: HeaderColumn): HeadRows {
  const aside = new Set(region.again);
  const rows: Record<'full' | 'rule' | 'target', number | null> = { full: null, rule: null, target: null };
  let last = region.from;
  let twice = false;
  for (let row = region.from; row <= region.to; row++) {
    const label = evenText(grid.text(row, grid.filled(row)[0] ?? key.col));
    // Over the first organisation or under the last.
    const said = row < region.from + 5 || row > region.to - 5 ? meaningOf([label]) : null;
    const kind = said?.strength === 3 || (said?.strength === 2 && said.meaning === 'rule') ? said.meaning : null;
    if (kind === 'full' || kind === 'rule' || kind === 'target') {
      // 满分（一类镇） over 满分（二类镇）: which line is whose, no column says.
      twice ||= rows[kind] !== null && lineOf(grid, row) !== lineOf(grid, rows[kind]);
      rows[kind] ??= row;
    } else if (!ALL_OF_THEM.test(evenText(grid.text(row, key.col)))) {
      if (grid.filled(row).length > 1) last = row;
      continue;
    }
    aside.add(row);
    if (kind === null) last = row;
  }
  return { ...rows, aside, last, twice };
}

/** 得分=办结率×50%+满意率×50%: a formula of several indicators is the rule of none of them. */
function mixes({ text }: NoteRule, names: readonly string[]): boolean {
  const said = evenText(text).replace(/^[^：。；=]*：/, '');
  return names.filter((n) => n.length >= 2 && said.includes(evenText(n).replace(/\([^()]*\)$/, ''))).length > 1;
}

const cellOf = (grid: Grid, row: number, col: number): CellRef => ({ sheet: grid.sheet.name, row, col });

function ruleIn(grid: Grid, row: number | null, own: readonly HeaderColumn[]): Borrowed | null {
  if (row === null) return null;
  for (const { col } of own) {
    const value = grid.own(row, col);
    if (typeof value === 'string' && hasScoringWords(evenText(value)))
      return { text: value, at: cellOf(grid, row, col) };
  }
  return null;
}

function markIn(grid: Grid, row: number | null, own: readonly HeaderColumn[]): { full: Exact; at: CellRef } | null {
  if (row === null) return null;
  for (const { col } of own) {
    const full = marksOf(grid.own(row, col), formatAt(grid.sheet, row, col));
    if (full) return { full, at: cellOf(grid, row, col) };
  }
  return null;
}

function targetIn(grid: Grid, row: number, own: readonly HeaderColumn[]): CellRef | null {
  const at = own.find(({ col }) => grid.own(row, col) !== '');
  return at ? cellOf(grid, row, at.col) : null;
}
