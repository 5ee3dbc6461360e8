/** The only place that says which rows of a long table differ in nothing but their numbers. */
import { readValue, standAlone } from '../../layout';
import { equals, type Exact } from '../../model/exact';
import type { IndicatorRow, ItemType, Role, TableReading } from '../../model/indicator';
import { cellKey, type CellValue, type SheetSnapshot } from '../../model/snapshot';
import { Paths } from './paths';

/** Columns that no mark and no warning is made from: names, whom it concerns, and what results are written to. */
const ASIDE: ReadonlySet<Role> = new Set<Role>([
  'index',
  'l1',
  'l2',
  'l3',
  'name',
  'rule',
  'unit_name',
  'responsible',
  'lead',
  'source',
  'note',
  'score',
  'deduction',
  'bonus',
  'deduct_reason',
  'warning',
]);
/** Columns whose cells are looked at as they stand, numbers included. */
const asTheyStand = (role: Role): boolean => role === 'unit' || role.startsWith('report_date');

/** What stands in one column of the rows of a form: some number, or the same content in each. */
export interface Cell {
  readonly col: number;
  readonly role: Role;
  readonly format: string | undefined;
  /** undefined: any number. */
  readonly same: CellValue | undefined;
}

/** Rows that differ in nothing but the numbers in some of their cells. */
export interface Form<End> {
  readonly type: ItemType;
  readonly full: Exact | null;
  readonly cells: readonly Cell[];
  readonly paths: Paths<End>;
  /** Rows seen so far. */
  seen: number;
  /** Times that a row's way could not be kept. */
  failed: number;
}

/** More forms than this are no forms. */
const MOST_FORMS = 2000;

export class Alike<End> {
  readonly #byRule = new Map<string, Map<string, Form<End>[]>>();
  readonly #columns: readonly { readonly col: number; readonly role: Role }[];
  #forms = 0;

  constructor(
    reading: TableReading,
    private readonly sheet: SheetSnapshot,
    /** Names are looked up elsewhere: only equal ones are alike. */
    private readonly byName: boolean,
  ) {
    this.#columns = reading.columns.filter(({ role }) => !ASIDE.has(role));
  }

  /** The row's form; null for a row that must be looked at by itself. */
  of(row: IndicatorRow): Form<End> | null {
    const { sheet } = this;
    if (!standAlone(row.cells, row.row) || row.elsewhere || !sheet.area) return null;
    const values = sheet.values[row.row - sheet.area.top];
    const formats = sheet.formats[row.row - sheet.area.top];
    if (!values || !formats || this.#hasFormula(row.row)) return null;
    const named = this.#named(row);
    const { left } = sheet.area;
    for (const form of named) if (fits(form, row, values, formats, left)) return form;
    if (this.#forms >= MOST_FORMS) return null;
    const cells = this.#columns.map(({ col, role }): Cell => {
      const [value = '', format] = [values[col - left], formats[col - left]];
      const number = typeof value === 'number' && !asTheyStand(role) && isAmount(value, format);
      return { col, role, format, same: number ? undefined : value };
    });
    if (cells.some(({ same }) => typeof same === 'object')) return null;
    const form = { type: row.type, full: row.full, cells, paths: new Paths<End>(), seen: 0, failed: 0 };
    this.#forms += 1;
    named.push(form);
    return form;
  }

  /** The number in that column of the row. */
  number(row: number, { col }: Cell): Exact {
    const { area, values, formats } = this.sheet;
    const [line, at] = [row - (area?.top ?? 0), col - (area?.left ?? 0)];
    const reading = readValue(values[line]?.[at] ?? '', formats[line]?.[at] ?? 'General');
    return (reading.number as { readonly value: Exact }).value;
  }

  #hasFormula(row: number): boolean {
    const { formulas } = this.sheet;
    return formulas.size > 0 && this.#columns.some(({ col }) => formulas.has(cellKey(row, col)));
  }

  #named({ ruleText, name, measured }: IndicatorRow): Form<End>[] {
    let names = this.#byRule.get(ruleText);
    if (!names) this.#byRule.set(ruleText, (names = new Map<string, Form<End>[]>()));
    const own = this.byName ? name : alike(name);
    const key = measured === undefined ? own : `${own}\n${measured}`;
    let forms = names.get(key);
    if (!forms) names.set(key, (forms = []));
    return forms;
  }
}

function fits(
  form: Form<unknown>,
  row: IndicatorRow,
  values: readonly CellValue[],
  formats: readonly string[],
  left: number,
): boolean {
  if (form.type !== row.type || !sameMarks(form.full, row.full)) return false;
  for (const { col, format, same } of form.cells) {
    const value = values[col - left] ?? '';
    if (formats[col - left] !== format) return false;
    if (same === undefined ? typeof value !== 'number' || !Number.isFinite(value) : value !== same) return false;
  }
  return true;
}

const sameMarks = (a: Exact | null, b: Exact | null): boolean => a === b || (a !== null && b !== null && equals(a, b));

/** Not a day and not infinite. */
const isAmount = (value: number, format: string | undefined): boolean =>
  readValue(value, format ?? 'General').number !== null;

/** Of Chinese characters and digits alone: no word that tells a measure has a digit in it without a letter. */
const NUMBERED = /^[\u4e00-\u9fff\d]*\d[\u4e00-\u9fff\d]*$/;

/** The name but for which digits stand in it. */
const alike = (name: string): string => (NUMBERED.test(name) ? name.replace(/\d+/g, '0') : name);
