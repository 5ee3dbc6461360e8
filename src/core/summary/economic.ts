/** The only place that finds the (nine) economic indicators: by what the workbook itself says, never by position or a list of ours. */
import type { AppraisedRow, AppraisedTable } from '../model/appraisal';
import { parseArea, type Area } from '../model/area';
import { formulaAt, valueAt, type Snapshot } from '../model/snapshot';

/** What the search needs of a table: its layout and its rows. */
type Searched = Pick<AppraisedTable, 'reading' | 'rows'>;

export interface EconomicRows {
  readonly rows: readonly AppraisedRow[];
  /** 九项经济指标. */
  readonly name: string;
  readonly foundBy: string;
}

const LABEL = /(?:([一二三四五六七八九十]+|\d+)项)?(?:主要)?经济指标/;

/**
 * In this order: a defined name (九项经济指标) over rows of the table; a labelled formula over them (扣分分析); a sheet whose
 * title names them and lists their names; the group or section 经济发展 with exactly as many rows as the workbook says.
 */
export function economicRows(snapshot: Snapshot, table: Searched): EconomicRows | null {
  return byDefinedName(snapshot, table) ?? byFormula(snapshot, table) ?? byList(snapshot, table) ?? byGroup(table);
}

function result(rows: readonly AppraisedRow[], foundBy: string): EconomicRows | null {
  const base = rows.filter((r) => r.indicator.type === 'base');
  return base.length ? { rows: base, name: `${countWord(base.length)}项经济指标`, foundBy } : null;
}

function byDefinedName(snapshot: Snapshot, table: Searched): EconomicRows | null {
  for (const { name, refersTo } of snapshot.names) {
    if (!LABEL.test(name)) continue;
    const found = result(rowsIn(table, areasOf(refersTo, table.reading.sheet)), `名称“${name}”`);
    if (found) return found;
  }
  return null;
}

/** A cell 九项经济指标 with a formula beside it that goes over rows of the table. */
function byFormula(snapshot: Snapshot, table: Searched): EconomicRows | null {
  for (const sheet of snapshot.sheets) {
    if (!sheet.area || sheet.name === table.reading.sheet || sheet.ours) continue;
    const { top, left, bottom, right } = sheet.area;
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const value = valueAt(sheet, row, col);
        if (typeof value !== 'string' || !isLabel(value)) continue;
        for (let c = col + 1; c <= right; c++) {
          const formula = formulaAt(sheet, row, c);
          const rows = formula ? rowsIn(table, areasOf(formula, table.reading.sheet)) : [];
          const found = rows.length > 1 ? result(rows, `“${sheet.name}”第${row}行`) : null;
          if (found) return found;
        }
      }
    }
  }
  return null;
}

const isLabel = (text: string): boolean => {
  const plain = text.replace(/\s/g, '');
  return LABEL.exec(plain)?.[0] === plain;
};

/** Cell areas of `sheet` that a formula or a name refers to. */
function areasOf(text: string, sheet: string): Area[] {
  const quoted = `'${sheet.replace(/'/g, "''")}'!`;
  const plain = `${sheet}!`;
  return text.split(/[,()+*/;\s=]/).flatMap((part) => {
    const address = part.startsWith(quoted)
      ? part.slice(quoted.length)
      : part.startsWith(plain)
        ? part.slice(plain.length)
        : null;
    const area = address === null ? null : parseArea(address);
    return area ? [area] : [];
  });
}

const rowsIn = (table: Searched, areas: readonly Area[]): AppraisedRow[] =>
  table.rows.filter((r) => areas.some((a) => r.indicator.row >= a.top && r.indicator.row <= a.bottom));

/** A sheet titled …九项经济指标… whose cells name exactly that many indicators of the table. */
function byList(snapshot: Snapshot, table: Searched): EconomicRows | null {
  for (const sheet of snapshot.sheets) {
    if (!sheet.area || sheet.name === table.reading.sheet || sheet.ours) continue;
    const texts = new Set(
      sheet.values.flatMap((row) => row.flatMap((v) => (typeof v === 'string' ? [plainName(v)] : []))),
    );
    const titles = sheet.values.slice(0, 3).flatMap((row) => row.filter((v): v is string => typeof v === 'string'));
    const count = titles.map(saidCount).find((n) => n !== null);
    const rows = table.rows.filter((r) => r.indicator.type === 'base' && texts.has(plainName(r.indicator.name)));
    if (count && rows.length === count) return result(rows, `“${sheet.name}”所列指标`);
  }
  return null;
}

/** The group or section 经济发展, when the table says how many economic indicators there are and it has just as many. */
function byGroup(table: Searched): EconomicRows | null {
  const said = new Set(
    [
      ...table.reading.rows.flatMap((r) => (r.kind === 'note' ? [r.name] : [])),
      ...table.rows.map((r) => r.indicator.ruleText),
    ].flatMap((text) => saidCount(text) ?? []),
  );
  const groups = new Map<string, AppraisedRow[]>();
  for (const row of table.rows) {
    for (const name of [row.indicator.group, ...row.indicator.sections]) {
      if (/经济/.test(name)) groups.set(name, [...(groups.get(name) ?? []), row]);
    }
  }
  for (const [name, rows] of groups) if (said.has(rows.length)) return result(rows, `“${name}”类指标`);
  return null;
}

const plainName = (text: string): string => text.replace(/[\s*＊]/g, '');

const DIGITS = '零一二三四五六七八九十';

/** How many economic indicators a text speaks of, or null. */
function saidCount(text: string): number | null {
  const word = LABEL.exec(text)?.[1];
  if (!word) return null;
  if (/^\d+$/.test(word)) return Number(word);
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(word);
  if (tens) return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
  return word.length === 1 ? DIGITS.indexOf(word) : null;
}

const countWord = (count: number): string => (count <= 10 ? DIGITS.charAt(count) : String(count));
