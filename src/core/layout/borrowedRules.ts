/** The only place that gives a table without rules of its own its rules: from the notes under it, or from an annex (附件) that names the same indicators. */
import type { CellRef } from '../model/area';
import type { Exact } from '../model/exact';
import type { IndicatorRow, Role, TableReading, TableRow } from '../model/indicator';
import { hasScoringWords } from './evidence';
import { rulesSaid, scoringLines, type NoteRule } from './footnote';
import type { Grid } from './grid';
import { evenText, labelOf } from './labels';
import { unitNamed } from '../text/units';

/** A rule that stands somewhere else than in the row. */
export interface Borrowed {
  readonly text: string;
  readonly at: CellRef;
}

const has = (table: Pick<TableReading, 'columns'>, ...roles: Role[]): boolean =>
  table.columns.some((c) => roles.includes(c.role));

/** 详见附件, 按《细则》执行: a rule cell that only says where the rule stands. */
const POINTS_ELSEWHERE = /^(详?见|参[见照]|按照?|依据|执行).{0,20}(附件|附表|细则|办法|方案|说明)/;

const wants = (row: TableRow): row is IndicatorRow =>
  row.kind === 'indicator' &&
  (row.ruleText === '' || (POINTS_ELSEWHERE.test(evenText(row.ruleText)) && !hasScoringWords(evenText(row.ruleText))));

const given = (row: IndicatorRow, rule: Borrowed): IndicatorRow => ({
  ...row,
  ruleText: rule.text,
  ruleAt: rule.at,
});

const keyOf = (text: string): string => evenText(labelOf(text).title);
/** 固定资产投资（不含农户） is another indicator than 固定资产投资, 固定资产投资（亿元） is not. */
const withoutUnit = (text: string): string =>
  keyOf(text).replace(/\(([^()]*)\)$/, (all, unit: string) => (unitNamed(unit) ? '' : all));
/** Without what stands in brackets. */
const shortKey = (text: string): string => keyOf(text).replace(/\([^()]*\)$/, '');

/**
 * Rules out of scoring sentences under or over it, for a table without a rule column. A line that names indicators (城镇就业：…) is the
 * rule of those; lines that name none and carry no caption are the rule of all others, together.
 */
export function withNoteRules(rows: readonly TableRow[], grid: Grid, lines: readonly NoteRule[]): readonly TableRow[] {
  if (!rows.some(wants)) return rows;
  const numbered = lines.flatMap((line) => numbersNamed(line) ?? []);
  const { of } = dealt(numbered.length > 0 ? lines.filter((line) => !numbersNamed(line)) : lines, rows);
  return rows.map((row) => {
    if (!wants(row)) return row;
    const at = row.cells.index;
    const number = Number(/\d+/.exec(at ? grid.text(at.row, at.col) : '')?.[0] ?? NaN);
    const own = numbered.filter((n) => n.numbers.has(number)).map((n) => n.line);
    const [first] = own;
    const common = of(row);
    const others = first && common && !/^其[余他]/.test(common.text) ? [common.text] : [];
    const rule = first ? { text: [...own.map((l) => l.text), ...others].join('\n'), at: first.at } : common;
    return rule ? given(row, rule) : row;
  });
}

const NUMBERS = '\\d{1,2}(?:\\s*[、,，和及至到~～—–-]+\\s*\\d{1,2})*';
const ITEMS = `第${NUMBERS}(?:项|号|条|个指标)`;
const BY_NUMBER = new RegExp(
  `^(?:${ITEMS}(?:[、,，和及]${ITEMS})*|序号(?:为)?${NUMBERS}(?:的|项)?)(?:指标|项目)?[:：,，]?`,
);

/** 第1—3项完成任务得满分: the line without the numbers it is about; null for any other. */
function numbersNamed(line: NoteRule): { readonly numbers: ReadonlySet<number>; readonly line: NoteRule } | null {
  const match = BY_NUMBER.exec(line.text);
  if (!match) return null;
  const numbers = new Set<number>();
  for (const [, from, to] of match[0].matchAll(/(\d+)(?:\s*[至到~～—–-]+\s*(\d+))?/g))
    for (let n = Number(from); n <= Number(to ?? from); n++) numbers.add(n);
  return { numbers, line: { ...line, text: line.text.slice(match[0].length) } };
}

/** 计分办法：… right under the line of a section, or before any: the rule of the rows below it up to the next section. */
export function withSectionRules(rows: readonly TableRow[], grid: Grid): readonly TableRow[] {
  /** By the level of the section, the whole table first. */
  const rules: (Borrowed | undefined)[] = [];
  let level = 0;
  let opens = true;
  return rows.map((row): TableRow => {
    if (row.kind === 'section') {
      level = row.level + 1;
      rules.length = Math.min(rules.length, level);
      opens = true;
    }
    if (row.kind === 'note' && opens) {
      const lines = grid
        .filled(row.row)
        .flatMap((col) => rulesSaid(grid.own(row.row, col), { sheet: grid.sheet.name, row: row.row, col }));
      const [first] = lines;
      if (first) rules[level] = { text: lines.map((l) => l.text).join('\n'), at: first.at };
    }
    if (row.kind !== 'indicator') return row;
    opens = false;
    const rule = rules.reduce((outer, inner) => inner ?? outer, undefined);
    return rule && wants(row) ? given(row, rule) : row;
  });
}

/** One rule cell merged over several indicators, with a line for each by its name: each gets its own lines. */
export function withSharedRules(rows: readonly TableRow[]): readonly TableRow[] {
  const sharing = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    if (row.kind !== 'indicator' || !row.ruleAt || row.ruleAt.row === row.row) continue;
    const key = `${row.ruleAt.row},${row.ruleAt.col}`;
    sharing.set(key, [...(sharing.get(key) ?? []), row]);
  }
  if (sharing.size === 0) return rows;
  const own = new Map<number, IndicatorRow>();
  for (const [key, others] of sharing) {
    const first = rows.find((r) => r.kind === 'indicator' && r.ruleAt && `${r.ruleAt.row},${r.ruleAt.col}` === key);
    if (first?.kind !== 'indicator' || !first.ruleAt) continue;
    const group = first.row === others[0]?.row ? others : [first, ...others];
    const { of, named } = dealt(scoringLines(first.ruleText, first.ruleAt), group);
    if (group.length < 2 || named < 2) continue;
    // A row the cell does not name has no rule of its own there: those of its neighbours must not mark it.
    for (const row of group) own.set(row.row, given(row, of(row) ?? { text: '', at: first.ruleAt }));
  }
  return rows.map((r) => own.get(r.row) ?? r);
}

/** Scoring lines dealt out to the rows they name; `named` counts the names that lines name. */
function dealt(lines: readonly NoteRule[], rows: readonly TableRow[]) {
  const { of, named } = rulesByName(
    lines,
    rows.flatMap((r) => (r.kind === 'indicator' ? [r.name] : [])),
  );
  return { of: (row: IndicatorRow): Borrowed | null => of(row.name), named };
}

/** Scoring lines dealt out to the indicators they name. Lines that name none and carry no caption are the rule of all others. */
export function rulesByName(lines: readonly NoteRule[], indicators: readonly string[]) {
  const keys = indicators.map(keyOf);
  // A line says 造林面积 of 造林面积（亩）, unless the brackets tell two rows apart.
  const short = (key: string): string => key.replace(/\([^()]*\)$/, '');
  const nameOf = (key: string): string => (keys.some((k) => k !== key && short(k) === short(key)) ? key : short(key));
  const names = keys.map(nameOf).filter((n) => n.length >= 2);
  const own = new Map<string, NoteRule[]>();
  const common: NoteRule[] = [];
  let captioned = false;
  for (const line of lines) {
    const even = evenText(line.text);
    const named = names.filter((n) => even.includes(n));
    const meant = named.filter((n) => !named.some((other) => other !== n && other.includes(n)));
    for (const n of new Set(meant)) own.set(n, [...(own.get(n) ?? []), line]);
    if (meant.length > 0) continue;
    const [called, another] = shorter(even, names);
    if (called !== undefined && another === undefined) {
      own.set(called, [...(own.get(called) ?? []), line]);
      continue;
    }
    common.push(line);
    captioned ||= CAPTION.test(even) && !GENERAL.test(even);
  }
  const of = (name: string): Borrowed | null => {
    const mine = own.get(nameOf(keyOf(name))) ?? (captioned ? [] : common);
    const [first] = mine;
    return first ? { text: mine.map((l) => bare(l.text)).join('\n'), at: first.at } : null;
  };
  return { of, named: own.size, names: (name: string): boolean => own.has(nameOf(keyOf(name))) };
}

/** 医保缴费25分：…: the indicators whose names hold the one the line begins with (城乡居民医保缴费). */
function shorter(line: string, names: readonly string[]): readonly string[] {
  const caption = GENERAL.test(line) ? undefined : CAPTION.exec(line)?.[0];
  const name = caption === undefined ? '' : shortKey(caption.slice(0, -1));
  return name.length >= 3 ? names.filter((n) => n.includes(name)) : [];
}

/** 投资类：…: the line is about some of the rows. */
const CAPTION = /^[^，。；：=]{2,16}：/;
const GENERAL = /^(计分|评分|赋分|考核|考评|得分|各项|计算|公式)[^，。；：=]{0,8}：/;
const bare = (text: string): string => (GENERAL.test(evenText(text)) ? text.replace(/^[^:：]*[:：]\s*/, '') : text);

/** An annex names indicators and their rules and holds nothing that is scored. */
const isAnnex = (table: TableReading): boolean =>
  has(table, 'rule') &&
  !has(table, 'score', 'self_score', 'checked_score', 'deduction', 'bonus', 'actual') &&
  table.doubts.length === 0;

/** What annexes say of an indicator: its rule, marks and target. */
export type Annex = (indicator: string) => {
  readonly rule: Borrowed;
  readonly full: Exact | null;
  readonly fullAt: CellRef | null;
  readonly target: CellRef | null;
  readonly from: TableReading;
} | null;

/** All annexes as one, by the names of the indicators; two that differ about one of them say nothing of it. */
export function annexOf(tables: readonly TableReading[]): Annex | null {
  const annexes = tables.filter(isAnnex);
  const found = new Map<string, ReturnType<Annex>>();
  for (const from of annexes)
    for (const row of from.rows) {
      if (row.kind !== 'indicator' || row.ruleText === '' || !row.ruleAt) continue;
      const { full, fullAt, cells } = row;
      const rule = { text: row.ruleText, at: row.ruleAt };
      const key = shortKey(row.name);
      found.set(key, found.has(key) ? null : { rule, full, fullAt, target: cells.target ?? null, from });
    }
  return found.size > 0 ? (indicator) => found.get(shortKey(indicator)) ?? null : null;
}

/** Joins annexes to the tables that lack rules; an annex used up is no table of its own. */
export function withAnnexes(tables: readonly TableReading[]): TableReading[] {
  const annexes = tables.filter(isAnnex);
  if (annexes.length === 0) return [...tables];
  type Found = { readonly rule: Borrowed; readonly from: TableReading } | null;
  const byName = (key: (name: string) => string): Map<string, Found> => {
    const rules = new Map<string, Found>();
    for (const from of annexes)
      for (const row of from.rows) {
        if (row.kind !== 'indicator' || row.ruleText === '' || !row.ruleAt) continue;
        const known = rules.get(key(row.name));
        const same = known === undefined || known?.rule.text === row.ruleText;
        rules.set(key(row.name), same ? { rule: { text: row.ruleText, at: row.ruleAt }, from } : null);
      }
    return rules;
  };
  const [whole, short] = [byName(keyOf), byName(withoutUnit)];
  /** The annex says 工业投资增速 of 工业投资增速（%）. */
  const ruleOf = ({ name }: IndicatorRow): Found =>
    whole.has(keyOf(name)) ? (whole.get(keyOf(name)) ?? null) : (short.get(withoutUnit(name)) ?? null);
  const used = new Set<TableReading>();
  const joined = tables.map((table) => {
    if (annexes.includes(table) || table.form !== 'indicators' || !table.rows.some(wants)) return table;
    const rows = table.rows.map((row) => {
      const found = wants(row) ? ruleOf(row) : null;
      if (!found) return row;
      used.add(found.from);
      return given(row as IndicatorRow, found.rule);
    });
    return { ...table, rows };
  });
  return joined.filter((t) => !used.has(t));
}
