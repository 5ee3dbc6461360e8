/** The only place that says what each row under a header is: indicator, section, subtotal, total or note. */
import type { CellRef } from '../model/area';
import { add, equals, isPositive, ZERO } from '../model/exact';
import type { IndicatorRow, Role, TableRow } from '../model/indicator';
import { ROWS_AT_ONCE, type Pausing } from '../model/pauses';
import { formatAt } from '../model/snapshot';
import { cellRefs } from './cellRefs';
import { addsToRule } from './evidence';
import { within, type Grid } from './grid';
import { isCitySection, isSpecial, itemType } from './itemType';
import { KnownLines, type Known } from './knownLines';
import { evenText, labelOf, type OrdinalStyle } from './labels';
import { boundless, isBound, marksOf, openingOf, wholeMarksIn, withMost, withoutMarksAtEnd } from './marks';
import { countingRules, isFormLine, isNumbering, isUnder } from './rowShapes';
import type { OpenTotal, RowFrame, Sketch } from './sketch';
import { settled } from './sketches';
import { NOTE_OPENING, RULE_LINE, TOTAL_LABEL } from './words';

const DASH = /^[-—－–―/]*$/;
/** The same as above. */
const DITTO = /^(同上|同前|〃|″|"|”)$/;

/** Reads the rows `from`–`to` under a header. */
export function* readRows(frame: RowFrame, from: number, to: number): Pausing<TableRow[]> {
  const reader = new RowReader(frame);
  const sketches: Sketch[] = [];
  for (let row = from; row <= to; row += ROWS_AT_ONCE) {
    reader.readOn(row, Math.min(row + ROWS_AT_ONCE - 1, to), sketches);
    yield;
  }
  return settled(frame, sketches);
}

class RowReader {
  private readonly grid: Grid;
  private readonly sheet: string;
  private at: Readonly<Partial<Record<Role, number>>>;
  /** Columns of marks: of two, each row has its own in one. */
  private readonly fulls: readonly number[];
  private readonly rules: readonly number[];
  private readonly open: { style: OrdinalStyle; title: string; declared: string }[] = [];
  private path: { readonly titles: readonly string[]; readonly declared: readonly string[] } = {
    titles: [],
    declared: [],
  };
  private names: Partial<Record<Role, string>> = {};
  private readonly rulesIn: (top: number, bottom: number) => number;
  private readonly cellsOf: (row: number) => IndicatorRow['cells'];
  private readonly known: KnownLines;
  private readonly headOfFull: string;

  constructor(private readonly frame: RowFrame) {
    this.grid = frame.grid;
    this.sheet = frame.grid.sheet.name;
    const at: Partial<Record<Role, number>> = {};
    // 扣分情况 tells what happened, and is no part of the rule.
    for (const c of frame.columns) if (c.role !== 'note' || !/[扣加减]分/.test(c.header)) at[c.role] ??= c.col;
    this.at = at;
    const all = (role: Role) => frame.columns.flatMap((c) => (c.role === role ? [c.col] : []));
    [this.fulls, this.rules] = [all('full'), all('rule')];
    this.headOfFull = evenText(frame.columns.find((c) => c.role === 'full')?.header ?? '');
    this.rulesIn = countingRules(frame.grid, at.rule);
    this.cellsOf = cellRefs(frame.grid, frame.columns);
    this.known = new KnownLines(frame, at, this.fulls.length > 1 || this.rules.length > 1 || frame.mostLost !== null);
  }

  readOn(from: number, to: number, into: Sketch[]): void {
    for (let row = from; row <= to; row++) {
      const sketch = this.frame.skip.has(row) ? null : this.read(row);
      if (sketch) into.push(sketch);
    }
  }

  private read(row: number): Sketch | null {
    const { grid, frame } = this;
    const ofRule = this.known.ofRule(row);
    if (ofRule) {
      const name = this.nameText(row);
      const like = this.known.like(ofRule.get(this.groupText(row)) ?? [], row, this.path, name);
      if (like) return this.placed(like, row, name);
    }
    const cols = within(grid.filled(row), frame.left, frame.right);
    const first = cols[0];
    const rule = this.ruleText(row);
    if (first === undefined) return null;
    if (this.fulls.length > 1) {
      const [own, another] = this.fulls.filter((col) => cols.includes(col));
      this.at = { ...this.at, full: another === undefined ? (own ?? this.fulls[0]) : undefined };
    }
    const printed = String(grid.value(row, first)).trim();
    const label = evenText(printed);
    const ownRule = rule !== '' && !this.isAcross(row, first);
    const name = this.textAt('name', row) || this.textAt('unit_name', row);
    const totalLabel = [label, evenText(name)].find(
      (t) => /[计分]/.test(t) && TOTAL_LABEL.test(labelOf(t).title.replace(/（.*?）$/, '')),
    );
    if (totalLabel !== undefined && (!ownRule || this.isFromAbove(row)))
      return this.total(row, totalLabel === label ? printed : name);
    if ((!ownRule && (NOTE_OPENING.test(label) || RULE_LINE.test(label))) || isFormLine(grid, row, cols))
      return { kind: 'note', row, name: printed };
    if (isNumbering(this.grid, row, cols)) return null;
    if (!ownRule && this.isSection(row, cols, first, label)) return this.section(row, printed);
    if (rule === '' && this.isHeading(row, cols)) return this.section(row, this.headingText(row));
    const nameless = rule === '' && DASH.test(name) && cols.every((c) => DASH.test(grid.text(row, c)) || this.sums(c));
    if (nameless || !this.isItem(cols, ownRule)) return { kind: 'note', row, name: printed };
    return this.indicator(row);
  }

  private textAt(role: Role, row: number): string {
    const col = this.at[role];
    return col === undefined ? '' : this.grid.text(row, col);
  }

  /** The row in which the rule of this row stands: 同上 points to the one above. */
  private ruleRow(row: number): number {
    const col = this.at.rule;
    let at = row;
    while (col !== undefined && at > this.grid.area.top && DITTO.test(this.grid.text(at, col))) at -= 1;
    return at;
  }

  /** 扣分标准 and 加分标准 stand in a column each. */
  private ruleText(row: number): string {
    const cols = this.rules.filter((col) => !isUnder(this.grid, row, col, this.at.name));
    const texts = cols.map((col) => this.grid.value(this.ruleRow(row), col));
    return texts.filter((t) => typeof t === 'string' && !DASH.test(t.trim())).join('\n');
  }

  /** The rule's cell is merged from the rows above, which it may cover down to their total. */
  private isFromAbove(row: number): boolean {
    const m = this.at.rule === undefined ? null : this.grid.merge(row, this.at.rule);
    return m !== null && m.top < row;
  }

  /** A 备注 beside the rule that says how marks are given (最高得15分，扣完为止) is a part of the rule. */
  private completed(rule: string, row: number): string {
    const col = this.at.note;
    if (rule === '' || col === undefined) return rule;
    const note = this.grid.value(row, col);
    const even = typeof note === 'string' ? evenText(note) : '';
    return addsToRule(even) ? `${rule}\n${note}` : rule;
  }

  /** The label's cell is merged over the columns of values. */
  private isAcross(row: number, col: number): boolean {
    const m = this.grid.merge(row, col);
    if (!m || m.right === m.left) return false;
    const beyond = Math.max(this.at.name ?? 0, this.at.index ?? 0, this.at.unit_name ?? 0, this.at.l1 ?? 0);
    return m.right > beyond || m.right - m.left + 1 >= (this.frame.right - this.frame.left + 1) * 0.6;
  }

  private isSection(row: number, cols: readonly number[], first: number, label: string): boolean {
    if (/^\d+(\.\d+)?$/.test(label)) return false;
    const taken = labelOf(label);
    const across = this.isAcross(row, first);
    const worded = taken.ordinal === 'chinese' || taken.ordinal === 'bracketed' || taken.ordinal === 'part';
    const others = cols.filter((c) => c !== first);
    const values = others.filter((c) => !DASH.test(this.grid.text(row, c)) && !this.sums(c));
    if (across) return values.length <= 1;
    if (this.at.rule === undefined && this.at.full === undefined) return others.length === 0 && worded;
    if (worded && first <= (this.at.name ?? first))
      return this.textAt('actual', row) === '' && this.textAt('index', row) !== this.textAt('name', row);
    if (others.length > 0) return false;
    const covered = this.at.rule !== undefined && this.grid.merge(row, this.at.rule) !== null;
    return (
      !covered &&
      first <= Math.max(this.at.name ?? 0, this.at.unit_name ?? 0) &&
      (taken.full !== null || first < (this.at.name ?? 0))
    );
  }

  /** A row of name and marks alone: a section when its ordinal is 一、二…, or when the rows below add up to its marks. */
  private isHeading(row: number, cols: readonly number[]): boolean {
    const { at, grid } = this;
    if (at.rule === undefined || at.name === undefined) return false;
    const naming = [at.index, at.name, at.l1, at.l2, at.full, at.group_full];
    if (
      !cols.includes(at.name) ||
      !cols.every((c) => naming.includes(c) || DASH.test(grid.text(row, c)) || this.sums(c))
    )
      return false;
    // The name is merged over the values: nothing can be filled in.
    if (isUnder(grid, row, at.rule, at.name)) return true;
    if (/^[一二三四五六七八九十]{1,3}、?$/.test(this.textAt('index', row))) return true;
    const own = at.full === undefined ? null : marksOf(grid.own(row, at.full), '');
    if (!own || at.full === undefined) return false;
    let sum = ZERO;
    let rows = 0;
    for (let below = row + 1; below <= grid.area.bottom && this.ruleText(below) !== ''; below++, rows++) {
      sum = add(sum, marksOf(grid.own(below, at.full), '') ?? ZERO);
    }
    return rows > 1 && equals(sum, own);
  }

  private headingText(row: number): string {
    const index = this.textAt('index', row);
    const name = this.textAt('name', row);
    return /^([一二三四五六七八九十]{1,3}|[A-Z])$/.test(index) ? `${index}、${name}` : name;
  }

  /** A column whose figures sum up, so that a section row may hold one. */
  private sums(col: number): boolean {
    return this.frame.columns.some(
      (c) =>
        c.col === col &&
        ['full', 'group_full', 'score', 'deduction', 'bonus', 'self_score', 'checked_score'].includes(c.role),
    );
  }

  private isItem(cols: readonly number[], ownRule: boolean): boolean {
    const own = (role: Role) => this.at[role] !== undefined && cols.includes(this.at[role] as number);
    if (this.at.unit_name !== undefined && this.at.rule === undefined)
      return (own('unit_name') || own('name')) && cols.length > 1;
    const listed = ownRule && own('unit_name') && cols.length > 1;
    return (ownRule && own('rule')) || own('full') || (own('name') && cols.length > 1) || listed;
  }

  private section(row: number, printed: string): Sketch {
    const label = labelOf(printed);
    const style = label.ordinal;
    const known = this.open.findIndex((s) => s.style === style);
    if (known >= 0) this.open.length = known;
    this.open.push({ style, title: label.title, declared: printed });
    this.path = { titles: this.open.map((o) => o.title), declared: this.open.map((o) => o.declared) };
    this.names = {};
    const full = label.full ?? marksOf(this.at.full === undefined ? '' : this.grid.own(row, this.at.full), '');
    return { kind: 'section', row, name: printed, title: label.title, declaredFull: full, level: this.open.length - 1 };
  }

  private total(row: number, printed: string): OpenTotal {
    const title = labelOf(printed).title;
    return { kind: 'open_total', row, name: printed.replace(/\s+/g, ''), title };
  }

  /** Text of a naming column, carried down over blanks of a level that stands once for several rows. */
  private carried(role: 'l1' | 'l2' | 'l3' | 'name' | 'unit_name', row: number): string {
    const col = this.at[role];
    if (col === undefined) return '';
    const value = this.grid.value(row, col);
    const text = value === '' || typeof value === 'object' ? '' : String(value);
    if (text.trim() !== '') this.names[role] = text;
    return this.names[role] ?? '';
  }

  private indicator(row: number): IndicatorRow {
    const { grid } = this;
    const groupText = this.groupText(row);
    const printedName = this.nameText(row);
    const opening = this.at.full === undefined ? openingOf(this.ruleText(row)) : null;
    // A name that stands for several rows tells neither their names nor their marks apart; the rule's opening does.
    const shared = this.at.full === undefined && this.isShared('name', row);
    const nameText = shared && opening ? opening : printedName;
    const label = shared && !opening ? { ...labelOf(nameText), full: null } : labelOf(nameText);
    const group = labelOf(groupText);
    const ref = (col: number | undefined) => this.ref(row, col);
    const { titles: sections, declared } = this.path;
    const most = this.frame.mostLost === null ? null : marksOf(grid.value(row, this.frame.mostLost), '');
    const ruleText = withMost(this.completed(this.ruleText(row), row), most, '最高扣分');
    const fullValue = this.at.full === undefined ? '' : grid.value(row, this.at.full);
    const fullText = evenText(typeof fullValue === 'object' ? '' : String(fullValue));
    const printedFull = this.isShared('full', row)
      ? null
      : marksOf(fullValue, this.at.full === undefined ? '' : formatAt(grid.sheet, row, this.at.full));
    const positive = printedFull !== null ? isPositive(printedFull) : label.full !== null || opening !== null;
    const type = itemType({
      fullText,
      name: evenText(nameText),
      group: evenText(groupText),
      sections: this.frame.kindOfItems === '' ? declared : [this.frame.kindOfItems, ...declared],
      rule: ruleText,
      hasFull: positive,
      capped: isBound(this.headOfFull),
    });
    const worded =
      label.full ??
      (opening ? labelOf(opening).full : null) ??
      (this.at.full === undefined ? (wholeMarksIn(ruleText) ?? boundless(type, ruleText)) : null);
    // Marks stand in names only where no column of marks does.
    const inName = this.at.full === undefined || this.at.name !== undefined;
    const full = type === 'bottom_line' ? ZERO : (printedFull ?? (inName ? worded : null));
    const read: IndicatorRow = {
      kind: 'indicator',
      row,
      name: label.title,
      citySet: label.star || sections.some(isCitySection),
      type,
      special: isSpecial(evenText(nameText), evenText(groupText), sections),
      sections,
      group: group.title,
      full,
      fullAt:
        printedFull !== null || fullText !== ''
          ? ref(this.at.full)
          : worded === null
            ? null
            : ref(nameText === printedName && label.full !== null ? this.at.name : this.at.rule),
      ruleText:
        type === 'bottom_line' ? withMost(ruleText, printedFull, this.headOfFull) : withoutMarksAtEnd(ruleText, full),
      ruleAt: ruleText === '' ? null : this.ref(this.ruleRow(row), this.at.rule),
      responsible: this.textAt('responsible', row) || this.textAt('lead', row),
      cells: this.cellsOf(row),
      hidden: grid.sheet.hiddenRows.has(row),
    };
    this.known.keep(read, this.path, printedName, groupText);
    return read;
  }

  /** A line like one read before, but for its place and its name. Field by field: a spread with fields set anew reads slowly later on. */
  private placed({ row: like, plain }: Known, row: number, name: string): IndicatorRow {
    const { kind, citySet, type, special, sections, group, full, ruleText } = like;
    const fullAt = like.fullAt && { sheet: this.sheet, row, col: like.fullAt.col };
    const ruleAt = like.ruleAt && { sheet: this.sheet, row, col: like.ruleAt.col };
    const responsible = this.textAt('responsible', row) || this.textAt('lead', row);
    const cells = this.cellsOf(row);
    const hidden = this.grid.sheet.hiddenRows.has(row);
    const own = plain ? name : like.name;
    return { kind, row, name: own, citySet, type, special, sections, group, full, fullAt, ruleText, ruleAt, responsible, cells, hidden }; // prettier-ignore
  }

  /** Text of the first level; the others are carried along. */
  private groupText(row: number): string {
    for (const level of ['l2', 'l3'] as const) this.carried(level, row);
    return this.carried('l1', row);
  }

  /** One name or one cell of marks merged over rows that each have a rule of their own gives no row its name or marks. */
  private isShared(role: 'name' | 'full', row: number): boolean {
    const { [role]: col, rule } = this.at;
    const m = col === undefined || rule === undefined || col === rule ? null : this.grid.merge(row, col);
    return m !== null && m.bottom > m.top && this.rulesIn(m.top, m.bottom) > 1;
  }

  private ref(row: number, col: number | undefined): CellRef | null {
    if (col === undefined) return null;
    const m = this.grid.merge(row, col);
    return { sheet: this.sheet, row: m ? m.top : row, col: m ? m.left : col };
  }

  private nameText(row: number): string {
    const text = this.carried('name', row) || this.carried('unit_name', row);
    const isRule = this.at.name !== undefined && this.at.name === this.at.rule;
    return isRule ? (text.split(/[，。；：\n]/)[0] ?? text).slice(0, 30) : text;
  }
}
