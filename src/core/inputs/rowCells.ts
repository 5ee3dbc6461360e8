/** The only place that chooses a row's cells: which column holds the value a rule asks for, read with its unit. */
import type { CellRef } from '../model/area';
import { exact, type Exact } from '../model/exact';
import type { IndicatorRow, Role, TableReading } from '../model/indicator';
import type { Scope } from '../model/inputs';
import type { Unit } from '../model/quantity';
import { sheetNamed, valueAt, type SheetSnapshot, type Snapshot } from '../model/snapshot';
import { SCHEDULED_TARGET } from '../layout/words';
import { meaningOf } from '../layout/meaning';
import { type CellReader } from '../layout/cellReader';
import { readValue } from '../layout/value';
import { NOTHING, type ValueReading } from '../layout/valueReading';
import { fold } from '../text/fold';
import type { Instead } from './instead';
import { risenSince } from './runningTotal';
import { toldByParts } from './byParts';
import { leftToRead } from './setAside';
import { namedTarget } from './namedTarget';
import { unlessMean } from './meanOfPeriods';
import { asPercentage, asQuotient } from './shares';
import { convert, isPercentual, otherUnit, PERCENT, unitNamed } from '../text/units';
import { unitOfText } from './unitOfText';
import { headerUnit, inputColumns, type InputColumn, type InputColumns } from './inputColumns';

/** A cell with everything it can mean. */
export interface ReadCell {
  readonly at: CellRef;
  readonly role: Role;
  readonly reading: ValueReading;
  /** Unit for a bare number: the header's, or the row's where the column measures the indicator itself. */
  readonly unit: Unit | null;
  /** The header's unit speaks for bare numbers only: a cell may spell out another (10个 under 万元). */
  readonly unitOfHeader: boolean;
  /** Itself: what is held in a cell of its own, not in a part of a text. */
  readonly cell: ReadCell;
}

const GROWTH = /增速|增幅|增长|升降幅|同比/;
/** Whether words or a name speak of a growth rate. */
export const speaksOfGrowth = (words: string): boolean => GROWTH.test(words);
/** What a rate is held against; the first that stands in the row tells of what size rates are there. */
const BESIDE: readonly Role[] = ['target', 'schedule', 'average', 'average_city', 'average_region', 'last_year'];
const ONE = exact(1);

class Cell implements ReadCell {
  constructor(
    readonly at: CellRef,
    readonly role: Role,
    readonly reading: ValueReading,
    readonly unit: Unit | null,
    readonly unitOfHeader: boolean,
  ) {}

  get cell(): ReadCell {
    return this;
  }
}

export class RowCells {
  private readonly sheet: SheetSnapshot | undefined;
  private readonly snapshot: Snapshot;
  private readonly inputs: InputColumns;
  private readonly read = new Map<number, ReadCell>();
  /** Unit of the indicator: its unit column, else a unit its target or actual cell spells out; null when nothing tells it. */
  readonly unit: Unit | null;
  /** Of the indicator. */
  readonly name: string;
  /** The indicator is itself a rate of growth. */
  readonly isGrowth: boolean;

  constructor(
    readonly row: IndicatorRow,
    readonly table: TableReading,
    snapshot: Snapshot,
    private readonly reader: CellReader,
  ) {
    this.sheet = sheetNamed(snapshot, table.sheet);
    this.snapshot = snapshot;
    this.inputs = inputColumns(table);
    this.name = row.measured ?? row.name;
    this.isGrowth = /增速|增幅|增长率|增长速度|增长$/.test(this.name);
    this.unit = this.rowUnit();
  }

  private rowUnit(): Unit | null {
    const at = this.row.cells.unit;
    const shown = at && this.sheet ? valueAt(this.sheet, at.row, at.col) : '';
    const printed = typeof shown === 'string' ? unitOfText(shown) : null;
    if (printed) return printed;
    const { name } = this;
    const inName = /[)）﹚]\s*$/.test(name) ? unitNamed(/\(([^()]+)\)$/.exec(fold(name).text)?.[1] ?? '') : null;
    if (inName) return inName;
    for (const role of ['target', 'actual'] as const) {
      const column = this.inputs.first.get(role);
      const header = column?.unit;
      const typed = column && this.cell(column).reading.number?.unit;
      if (header && (!typed || convert(ONE, typed, header))) return header;
      if (typed && typed.dimension !== 'points') {
        const caption = this.captionUnit();
        if (!caption || !convert(ONE, typed, caption)) return typed;
        // Read anew, now that bare numbers have a unit.
        this.read.clear();
        return caption;
      }
    }
    return null;
  }

  /** 单位：万元 over the table: what bare numbers mean where a neighbour spells out another unit of the same kind. */
  private captionUnit(): Unit | null {
    const { headerRows, area } = this.table;
    for (let row = headerRows[0] - 1; this.sheet && row >= Math.max(1, headerRows[0] - 4); row--) {
      for (let col = area.left; col <= area.right; col++) {
        const shown = valueAt(this.sheet, row, col);
        const named =
          typeof shown === 'string'
            ? /单位:([^:]+)$/.exec(fold(shown).text.replace(/\s/g, '').replace(/：/g, ':'))
            : null;
        const unit = named ? unitNamed(named[1] as string) : null;
        if (unit) return unit;
      }
    }
    return null;
  }

  columns(...roles: readonly Role[]): readonly InputColumn[] {
    return this.inputs.of(...roles);
  }

  /** The cell of that column in this row, merged cells at their first cell. */
  cell(column: InputColumn): ReadCell {
    let cell = this.read.get(column.col);
    if (!cell) {
      const own = this.row.cells[column.role];
      const at: CellRef =
        own?.col === column.col ? own : { sheet: this.table.sheet, row: this.row.row, col: column.col };
      const average = column.average && this.unit !== null && isPercentual(this.unit);
      const unit = column.unit ?? (column.rate ? PERCENT : column.ownUnit || average ? (this.unit ?? null) : null);
      const context = { unit, role: column.role };
      const typed = this.sheet ? this.reader(this.sheet, at, context) : readValue('', 'General', context);
      const said = { rule: this.row.ruleText, name: this.name, year: this.table.year };
      const whole = toldByParts(this.sheet, at, column, this.reader) ?? typed.shown;
      const told = leftToRead(whole, column.role, said, () => this.first('target')?.reading.number ?? null);
      const plain = unlessMean(told === typed.shown ? typed : readValue(told, 'General', context), column, this);
      cell = new Cell(
        at,
        column.role,
        (unit ? isPercentual(unit) : column.share || this.besidePercent(column) || (column.average && this.isGrowth))
          ? this.percentage(plain, at, column)
          : plain,
        unit,
        column.unit !== null,
      );
      this.read.set(column.col, cell);
      if (column.role === 'actual') cell = this.risen(column, cell);
    }
    return cell;
  }

  /** 累计24家 beside last year's 累计18家 where the new ones are asked for: six, and last year's tells nothing more. */
  private risen(column: InputColumn, now: ReadCell): ReadCell {
    const before = this.inputs.first.get('last_year');
    const last = before && now.reading.number ? this.cell(before) : null;
    const reading = last && risenSince(this, now.reading, last.reading);
    if (!before || !last || !reading) return now;
    const told = new Cell(now.at, now.role, reading, now.unit, now.unitOfHeader);
    this.read.set(column.col, told);
    this.read.set(before.col, new Cell(last.at, last.role, { ...NOTHING, shown: last.reading.shown, state: 'dash' }, last.unit, last.unitOfHeader)); // prettier-ignore
    return told;
  }

  private percentage(reading: ValueReading, at: CellRef, { role, unit }: InputColumn): ValueReading {
    if (!this.sheet) return reading;
    const quotient = role === 'actual' ? asQuotient(reading, this.first('numerator'), this.first('denominator')) : null;
    if (quotient) return quotient;
    const aim = () => {
      if (role !== 'actual') return role === 'completion' || role === 'measure' ? null : this.typedNumber('actual');
      const beside = BESIDE.map((r) => this.inputs.first.get(r)).find((c) => c && this.cell(c).reading.number?.value);
      return beside ? this.cell(beside).reading.number!.value : null;
    };
    const told = unit !== null || this.row.cells.unit !== undefined;
    return asPercentage(reading, { sheet: this.sheet, at, role, rows: this.table.dataRows, aim, told });
  }

  /** 0.605 beside last year's 60%. */
  private besidePercent({ role }: InputColumn): boolean {
    const last = role === 'actual' ? this.inputs.first.get('last_year') : undefined;
    const unit = last && this.cell(last).reading.number?.unit;
    return unit !== undefined && unit !== null && isPercentual(unit);
  }

  /** As typed, whatever it may mean. */
  private typedNumber(role: Role): Exact | null {
    const column = this.inputs.first.get(role);
    const own = column && this.row.cells[role];
    const at = column && own?.col === column.col ? own : null;
    return (at && this.sheet && this.reader(this.sheet, at, { unit: null, role }).number?.value) ?? null;
  }

  /** The first column of that role, as a cell, else the cell of a list on another sheet; null when there is none. */
  first(role: Role): ReadCell | null {
    const column = role === 'target' ? this.targetColumn() : this.inputs.first.get(role);
    return column ? this.cell(column) : this.elsewhere(role);
  }

  /** 上年位次: the column of last year holds places. */
  get lastYearIsPlace(): boolean {
    return /排名|位次|名次|排位/.test(this.inputs.first.get('last_year')?.header ?? '');
  }

  /** 75% under 序时目标 of what is an amount: how much of the year's is due by now. */
  get scheduledShare(): ReadCell | null {
    const column = this.columns('target').find((c) => SCHEDULED_TARGET.test(c.header));
    const unit = column && this.cell(column).reading.number?.unit;
    return column && unit && isPercentual(unit) && !this.isPercent() ? this.cell(column) : null;
  }

  /** The target is the amount that is due by now, all of it. */
  get targetIsDueNow(): boolean {
    const column = this.targetColumn();
    if (!column || !SCHEDULED_TARGET.test(column.header) || this.isPercent()) return false;
    const unit = this.cell(column).reading.number?.unit;
    return !unit || !isPercentual(unit);
  }

  /** The target the rule names; asked for by every step and band of a row. */
  private targetColumn(): InputColumn | undefined {
    if (this.aimed === null) this.aimed = namedTarget(this.columns('target'), this.inputs.first, this.row.ruleText);
    return this.aimed;
  }

  private aimed: InputColumn | undefined | null = null;

  private elsewhere(role: Role): ReadCell | null {
    const from = this.row.elsewhere?.[role];
    const sheet = from && sheetNamed(this.snapshot, from.at.sheet);
    if (!from || !sheet) return null;
    const { at } = from;
    const header = headerUnit(from.header);
    const { ofGrowth } = meaningOf(from.header.split('/'));
    const named = from.unit === '' ? this.unit : (unitNamed(from.unit) ?? otherUnit(from.unit));
    const unit = header ?? (ofGrowth ? PERCENT : named);
    const reading = this.reader(sheet, at, { unit, role });
    return new Cell(at, role, reading, unit, header !== null);
  }

  /** Value columns come in pairs, amount and growth; the rule's words and unit tell which is meant. */
  growthOrAmount(amount: Role, growth: Role, words: string, asked: Unit | null): ReadCell | null {
    const amounts = this.first(amount);
    const rates = this.first(growth);
    if (!rates) return amounts;
    if (!amounts) return rates;
    if (/总量|数值|绝对|完成率|规模/.test(words)) return amounts;
    const filled = (c: ReadCell) => c.reading.state === 'value';
    if (speaksOfGrowth(words)) return filled(rates) || !this.isPercent() ? rates : amounts;
    // A rate itself is the number that percentages are asked of, and not how it moved.
    const rate = /(?:率|占比|比重|比例)$/.test(this.name) && filled(amounts);
    if (asked && isPercentual(asked) && !this.isPercent() && !rate && filled(rates)) return rates;
    if (this.isGrowth && !filled(amounts)) return rates;
    return amounts;
  }

  /** What the column of values tells where it only stands in for one. */
  get instead(): Instead | null {
    return this.inputs.instead;
  }

  get deadlineColumn(): InputColumn | undefined {
    return this.inputs.deadline;
  }

  get doneDayColumn(): InputColumn | undefined {
    return this.inputs.doneDay;
  }

  /** 承办件数, 受理总数: everything that came in. */
  isTotalOfAll(cell: ReadCell): boolean {
    const header = this.inputs.first.get('actual')?.header ?? '';
    return (
      cell.role === 'actual' &&
      /(?:承办|受理|办理|应办|交办|接收|转办|办件|工单)(?:件|总|工单)*(?:数|量)$|总(?:件|户|人)?数$/.test(header)
    );
  }

  get groupSizeColumn(): InputColumn | undefined {
    return this.inputs.groupSize;
  }

  isPercent(): boolean {
    return this.isGrowth || (this.unit !== null && isPercentual(this.unit));
  }

  /** Average cells of the named scope. `other` is set when the table has averages, but not of that scope. */
  averages(scope: Scope, words: string): { cells: ReadCell[]; other: boolean } {
    const columns = this.columns('average', 'average_city', 'average_region').filter((c) => this.isMean(c));
    let fitting = columns;
    if (scope !== null) {
      const same = (a: Scope, b: Scope) =>
        a === b || ((a === '全区' || a === '全省') && (b === '全区' || b === '全省'));
      fitting = columns.filter((c) => same(c.scope, scope) && !c.generic);
      if (fitting.length === 0) fitting = columns.filter((c) => c.generic);
    }
    const growth = speaksOfGrowth(words) || this.isGrowth;
    const kinds = fitting.filter((c) => c.ofGrowth === growth);
    const cells = (kinds.length > 0 && kinds.length < fitting.length ? kinds : fitting).map((c) => this.cell(c));
    if (columns.length === 0) cells.push(...this.averageElsewhere(scope));
    return { cells, other: fitting.length === 0 && columns.length > 0 };
  }

  /** 全市完成 is a mean of rates, and a sum of amounts. */
  private isMean({ header, ofGrowth }: InputColumn): boolean {
    return ofGrowth || /平均|均/.test(header) || this.isPercent() || /(率|占比|比重|比例)$/.test(this.name);
  }

  private averageElsewhere(scope: Scope): ReadCell[] {
    return (['average', 'average_city', 'average_region'] as const).flatMap((role) => {
      const from = this.row.elsewhere?.[role];
      const cell = from ? this.elsewhere(role) : null;
      const whose = from ? meaningOf(from.header.split('/')).scope : null;
      return cell && (scope === null || whose === null || whose === scope) ? [cell] : [];
    });
  }

  /** Every column, whatever its role. */
  every(): readonly InputColumn[] {
    return this.inputs.all;
  }

  /** Columns of the targets of things named apart. */
  aims(): readonly InputColumn[] {
    return this.inputs.aims;
  }

  /** Columns of single months. */
  months(): readonly InputColumn[] {
    return this.inputs.months;
  }

  /** Columns of named measures, for lists of organisations and for rules that name their own columns. */
  measures(): readonly InputColumn[] {
    return this.inputs.measures;
  }
}
