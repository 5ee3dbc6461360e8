/** The only place that says which rows of a long table differ in nothing but their numbers. */
import { amountsOf, standAlone } from '../../layout';
import { equals, type Exact } from '../../model/exact';
import { columnOf, type IndicatorRow, type ItemType, type Role, type TableReading } from '../../model/indicator';
import { cellKey, type CellValue, type SheetSnapshot } from '../../model/snapshot';
import { alikeButDigits } from '../../text/numbered';
import { Paths, type Numbers } from './paths';

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
  /** What each holds, where it is no number that differs. */
  readonly same: CellValue | undefined;
  /** What a number there comes to; null where none differs. */
  readonly amount: ((value: number) => Exact | null) | null;
}

/** Rows that differ in nothing but the numbers in some of their cells. */
export interface Form<End> {
  readonly name: string;
  readonly measured: string | undefined;
  readonly type: ItemType;
  readonly full: Exact | null;
  readonly cells: readonly Cell[];
  /** Number formats of the line that showed it; lines formatted alike share them. */
  readonly formats: readonly string[];
  readonly paths: Paths<End>;
  /** Rows seen so far. */
  seen: number;
  /** Times that a row's way could not be kept. */
  failed: number;
  /** Something in the rule is worth asking about; null while nobody has looked. */
  odd: boolean | null;
}

/** More forms than this are no forms: those of one name are looked at in turn. */
const MOST_FORMS = 5000;
const MOST_OF_NAME = 32;

export class Alike<End> {
  readonly #byRule = new Map<string, OfRule<End>>();
  readonly #columns: readonly { readonly col: number; readonly role: Role }[];
  /** The column of results; undefined without one. */
  readonly #score: number | undefined;
  #forms = 0;

  constructor(
    reading: TableReading,
    private readonly sheet: SheetSnapshot,
    /** Names are looked up elsewhere: only equal ones are alike. */
    private readonly byName: boolean,
    /** Whether the result cell is blank or ours. */
    private readonly isOpen: (row: IndicatorRow) => boolean,
  ) {
    this.#score = columnOf(reading, 'score')?.col;
    this.#columns = reading.columns.filter(({ role }) => !ASIDE.has(role));
  }

  /** The row's form; null for a row that must be looked at by itself. */
  of(row: IndicatorRow): Form<End> | null {
    const { sheet } = this;
    if (!standAlone(row.cells, row.row) || row.elsewhere || !sheet.area) return null;
    const values = sheet.values[row.row - sheet.area.top];
    const formats = sheet.formats[row.row - sheet.area.top];
    if (!values || !formats || this.#hasFormula(row.row)) return null;
    const { left } = sheet.area;
    const blank = sheet.formulas.size === 0 && (this.#score === undefined || values[this.#score - left] === '');
    if (!blank && !this.isOpen(row)) return null;
    const ofRule = this.#ofRule(row.ruleText);
    const fitting = (forms: readonly Form<End>[]): Form<End> | undefined => {
      for (const form of forms) if (fits(form, row, values, formats, left) && isNamed(form, row)) return form;
      return undefined;
    };
    // Who is named like one of these is numbered as well.
    const numbered = this.byName ? undefined : fitting(ofRule.numbered);
    if (numbered) return numbered;
    const forms = this.#named(ofRule, row.name);
    const known = forms === ofRule.numbered ? undefined : fitting(forms);
    if (known) return known;
    if (this.#forms >= MOST_FORMS || forms.length >= MOST_OF_NAME) return null;
    const cells = this.#columns.map(({ col, role }): Cell => {
      const [value = '', format] = [values[col - left], formats[col - left]];
      const amount = typeof value === 'number' && !asTheyStand(role) ? amountsOf(format ?? 'General') : null;
      const differs = amount?.(value as number) != null;
      return { col, role, format, same: differs ? undefined : value, amount: differs ? amount : null };
    });
    if (cells.some(({ same }) => typeof same === 'object')) return null;
    const { name, measured, type, full } = row;
    const form = { name, measured, type, full, cells, formats, paths: new Paths<End>(), seen: 0, failed: 0, odd: null };
    this.#forms += 1;
    forms.push(form);
    return form;
  }

  #hasFormula(row: number): boolean {
    const { formulas } = this.sheet;
    return formulas.size > 0 && this.#columns.some(({ col }) => formulas.has(cellKey(row, col)));
  }

  #ofRule(ruleText: string): OfRule<End> {
    let ofRule = this.#byRule.get(ruleText);
    if (!ofRule) this.#byRule.set(ruleText, (ofRule = { numbered: [], named: new Map<string, Form<End>[]>() }));
    return ofRule;
  }

  /** Forms of a rule that this name may have. */
  #named(ofRule: OfRule<End>, name: string): Form<End>[] {
    if (!this.byName && NUMBERED.test(name)) return ofRule.numbered;
    let forms = ofRule.named.get(name);
    if (!forms) ofRule.named.set(name, (forms = []));
    return forms;
  }
}

/** The numbers of one row after another, by the cells of its form. */
export class RowNumbers implements Numbers {
  #values: readonly CellValue[] = [];
  #cells: readonly Cell[] = [];

  constructor(private readonly sheet: SheetSnapshot) {}

  turnTo(row: number, { cells }: Form<unknown>): void {
    this.#values = this.sheet.values[row - (this.sheet.area?.top ?? 0)] ?? [];
    this.#cells = cells;
  }

  number(cell: number): Exact {
    const { col, amount } = this.#cells[cell] as Cell;
    const value = this.#values[col - (this.sheet.area?.left ?? 0)] as number;
    return amount?.(value) as Exact;
  }
}

/** Forms of one rule, by name; those whose names may differ in their digits together. */
interface OfRule<End> {
  readonly numbered: Form<End>[];
  readonly named: Map<string, Form<End>[]>;
}

const isNamed = (form: Form<unknown>, { name, measured }: IndicatorRow): boolean =>
  form.measured === measured && alikeButDigits(form.name, name);

function fits(
  form: Form<unknown>,
  row: IndicatorRow,
  values: readonly CellValue[],
  formats: readonly string[],
  left: number,
): boolean {
  if (form.type !== row.type || !sameMarks(form.full, row.full)) return false;
  const formatted = formats === form.formats;
  for (const { col, format, same } of form.cells) {
    const value = values[col - left] ?? '';
    if (!formatted && formats[col - left] !== format) return false;
    if (same === undefined ? typeof value !== 'number' || !Number.isFinite(value) : value !== same) return false;
  }
  return true;
}

const sameMarks = (a: Exact | null, b: Exact | null): boolean => a === b || (a !== null && b !== null && equals(a, b));

/** Of Chinese characters and digits alone: no word that tells a measure has a digit in it without a letter. */
const NUMBERED = /^[\u4e00-\u9fff\d]*\d[\u4e00-\u9fff\d]*$/;
