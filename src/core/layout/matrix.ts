/** The only place that deals with organisations printed across: {完成值|得分} for each township, or a column of figures for each county. */
import type { HeaderColumn } from './header';
import { isOrganisation } from './evidence';
import { evenText, labelOf } from './labels';
import { meaningOf, type Meaning } from './meaning';
import type { Grid } from './grid';
import type { Region } from './regions';

/** The columns of one organisation with those that all share. `organisation` is '' for a table that is no matrix. */
export interface Block {
  readonly organisation: string;
  readonly columns: readonly HeaderColumn[];
  /** The column of values whose total row waits for the sum of its marks; null when marks have columns of their own. */
  readonly sum: number | null;
}

/** Name of the organisation a header word is; null for the word of a column (责任单位) or an area as a whole (全市). */
function organisationIn(word: string): string | null {
  const name = labelOf(evenText(word)).title;
  if (/^[本我][县市区镇乡]$/.test(name)) return name;
  if (!isOrganisation(name) || /^(全|各)|平均|合计/.test(name)) return null;
  return meaningOf([name]).strength >= 2 ? null : name;
}

interface Placed {
  readonly column: HeaderColumn;
  readonly organisation: string;
  /** The header path without the organisation: what the column holds of it. */
  readonly kind: readonly string[];
}

function placed(columns: readonly HeaderColumn[]): Placed[] {
  return columns.flatMap((column) => {
    const named = column.path.flatMap((word, i) => {
      const organisation = organisationIn(word);
      return organisation === null ? [] : [{ organisation, i }];
    });
    const [one, another] = named;
    if (!one || another) return [];
    return [{ column, organisation: one.organisation, kind: column.path.filter((_, i) => i !== one.i) }];
  });
}

/** Organisations in the order they stand, each with its columns; empty unless all have the same kinds of columns. */
function groups(columns: readonly HeaderColumn[]): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const p of placed(columns)) found.set(p.organisation, [...(found.get(p.organisation) ?? []), p]);
  const kinds = [...found.values()].map((own) => own.map((p) => p.kind.join('/')).join('\n'));
  return found.size >= 2 && kinds.every((k) => k === kinds[0]) ? found : new Map<string, Placed[]>();
}

const VALUES: ReadonlySet<string> = new Set(['actual', 'amount', 'growth', 'completion', 'target', 'rank']);
const MARKS: ReadonlySet<string> = new Set(['score', 'checked_score', 'self_score', 'deduction']);

/** A table for each organisation that has values and marks of its own; null when the columns are no such matrix. */
export function organisationBlocks(columns: readonly HeaderColumn[]): Block[] | null {
  const found = groups(columns);
  const [first] = found.values();
  const meanings = (first ?? []).map((p) => meaningOf(p.kind).meaning ?? '');
  if (!meanings.some((m) => VALUES.has(m)) || !meanings.some((m) => MARKS.has(m))) return null;
  const across = new Set([...found.values()].flat().map((p) => p.column));
  const shared = columns.filter((c) => !across.has(c));
  if (shared.some((c) => MARKS.has(c.meaning.meaning ?? '')) || !shared.some((c) => c.meaning.meaning === 'rule'))
    return null;
  return [...found].map(([organisation, own]) => {
    const mine = own.map((p): HeaderColumn => ({ ...p.column, meaning: meaningOf(p.kind) }));
    return { organisation, columns: [...shared, ...mine].sort((a, b) => a.col - b.col), sum: null };
  });
}

/**
 * A column of values for each organisation and no column of marks: their sum goes to the total row, under the values. `self` are the
 * titles: beside the own county the others are only compared with. Null when no total row waits for marks.
 */
export function valueBlocks(grid: Grid, { band, from, to }: Region, self: string): Block[] | null {
  const { columns } = band;
  const found = groups(columns);
  const names = [...found.keys()];
  const own = [...found.values()].flat();
  if (names.length < 2 || own.some((p) => p.kind.length > 0) || names.some((n) => self.includes(n))) return null;
  const across = new Set(own.map((p) => p.column));
  const shared = columns.filter((c) => !across.has(c));
  const has = (meaning: string) => shared.some((c) => c.meaning.meaning === meaning);
  if (!has('rule') || !has('full') || shared.some((c) => MARKS.has(c.meaning.meaning ?? ''))) return null;
  const waits = (row: number): boolean =>
    SUM_LABEL.test(evenText(grid.text(row, grid.filled(row)[0] ?? 0))) &&
    own.every((p) => typeof grid.own(row, p.column.col) !== 'string' || grid.text(row, p.column.col) === '');
  const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  if (!rows.some(waits)) return null;
  return own.map(({ column, organisation }) => ({
    organisation,
    columns: [...shared, { ...column, meaning: ACTUAL }].sort((a, b) => a.col - b.col),
    sum: column.col,
  }));
}

/** Of marks, not of values: 得分 is said. */
const SUM_LABEL = /(总得?分|合计得?分|得分合计|得分小计|最后得分|最终得分|综合得分|考核得分|^得分)$/;

const PLACE = /(县|区|市|镇|乡|街道|旗|州|盟)$/;
const ACTUAL: Meaning = { ...meaningOf(['完成值']), meaning: 'actual', strength: 3 };

/**
 * A column of figures for each county and one column of marks: the figures of the own county are what was achieved, those of the
 * others are left out. `self` are the titles, which name the own county; unchanged when they name none or several.
 */
export function withOwnColumn(columns: readonly HeaderColumn[], self: string): readonly HeaderColumn[] {
  const found = groups(columns);
  const names = [...found.keys()];
  if (names.length < 2 || !names.every((n) => PLACE.test(n))) return columns;
  const meanings = [...found.values()].flat().map((p) => meaningOf(p.kind).meaning ?? '');
  if (meanings.some((m) => MARKS.has(m))) return columns;
  const ours = names.filter((n) => /^[本我][县市区镇乡]$/.test(n));
  const named = names.filter(
    (n) => self.includes(n) && !names.some((o) => o !== n && o.includes(n) && self.includes(o)),
  );
  const own = ours.length > 0 ? ours : named;
  if (own.length !== 1) return columns;
  const of = new Map([...found.values()].flat().map((p) => [p.column, p]));
  return columns.flatMap((c) => {
    const p = of.get(c);
    if (!p) return [c];
    if (p.organisation !== own[0]) return [];
    const kind = meaningOf(p.kind);
    return [{ ...c, meaning: p.kind.length === 0 || kind.meaning === null ? ACTUAL : kind }];
  });
}
