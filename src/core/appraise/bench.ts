/** The only place where one row meets its rule, its inputs and the evaluator; also with cells supposed otherwise. */
import { recalculated, type Supposed } from '../formula/recalculate';
import { rowInputs, rowTerms } from '../inputs';
import type { PeerTable } from '../layout';
import type { AppraisedRow } from '../model/appraisal';
import type { Change } from '../model/analysis';
import { refText, type CellRef } from '../model/area';
import { HUNDRED, div, equals, exact, mul, type Exact } from '../model/exact';
import type { IndicatorRow, TableReading } from '../model/indicator';
import type { Asked, InputSource } from '../model/inputs';
import { BLANK, followsRow, ownCells, stateOf, type OwnCells } from '../model/ownership';
import type { Diagnostic } from '../model/diagnostic';
import type { Rule } from '../methods/rule';
import { lintRule } from '../rules/lint';
import type { RuleReading } from '../rules/read';
import type { Outcome, Score } from '../model/score';
import type { Settings } from '../model/settings';
import type { Snapshot } from '../model/snapshot';
import { scoreRule, type Terms } from '../scoring/score';
import { slotsOf } from '../summary/outlook/slots';
import { appraisedRow } from '../summary/row';
import { betterSide } from '../summary/side';
import type { Side, WarningCase } from '../summary/warnings/case';
import { RowCase } from './rowCase';
import { reachedBy, rowWarnings } from '../summary/warnings/warnings';
import { supposed, supposedPeers } from './supposed';
import { quantityAt } from './quantityAt';
import type { RuleBook } from './ruleBook';
import { formatAt, sheetNamed, valueOf } from '../model/snapshot';

export class Bench {
  readonly #own: OwnCells;
  readonly #overwrite: ReadonlySet<string>;
  /** By measure and rule text; the same text has the same good side everywhere. */
  readonly #sides = { actual: new Map<string, Side>(), growth: new Map<string, Side>() };
  /** Rows of that rule where moving the value showed no side. */
  readonly #flat = { actual: new Map<string, number>(), growth: new Map<string, number>() };

  readonly #months = new Map<TableReading, WarningCase['month']>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly settings: Settings,
    private readonly peers: readonly PeerTable[],
    private readonly rules: RuleBook,
  ) {
    this.#own = ownCells(settings.written);
    this.#overwrite = new Set(settings.overwrite);
  }

  appraise(table: number, reading: TableReading, indicator: IndicatorRow): AppraisedRow {
    const asked: Asked[] = [];
    const rule = this.rules.of(indicator.ruleText);
    const first = this.#score(reading, indicator, this.snapshot, this.peers, asked);
    const outcome = this.#forgetful(first, reading, indicator);
    if (rule) this.rules.note(indicator.ruleText, table, indicator.row);
    const at = indicator.cells.score ?? null;
    const present = at ? stateOf(this.snapshot, at, this.#own) : BLANK;
    const row = appraisedRow({
      indicator,
      rule: rule?.index ?? -1,
      reading: rule?.reading.view ?? null,
      outcome,
      present,
      at,
      mayOverwrite: at !== null && this.#overwrite.size > 0 && this.#overwrite.has(refText(at)),
      follows: present.formula !== undefined && followsRow(present.formula, indicator.row, resultCols(reading)),
      places: this.settings.places,
    });
    const better: WarningCase['better'] = (role, near) =>
      this.#better(reading, indicator, role, near.value, outcome, asked);
    const seen = new RowCase(row, reading, asked, this.snapshot, this.#monthOf(reading), this.settings.dueDay, better);
    const warnings = rowWarnings(seen);
    const reached = reachedBy(seen, warnings);
    row.diagnostics = joined(row.diagnostics, oddInRule(indicator, rule?.reading.rule ?? null));
    row.warnings = warnings;
    if (reached !== undefined) row.reached = reached;
    return row;
  }

  #monthOf(reading: TableReading): WarningCase['month'] {
    let month = this.#months.get(reading);
    if (!month) this.#months.set(reading, (month = monthOf(this.settings, reading)));
    return month;
  }

  /** The row's outcome with some cells supposed to hold something else, formulas over them included. The workbook is not touched. */
  rescore(reading: TableReading, indicator: IndicatorRow, changes: readonly Change[]): Outcome {
    return this.#suppose(reading, indicator, recalculated(this.snapshot, changes).cells);
  }

  #suppose(reading: TableReading, indicator: IndicatorRow, changes: readonly Supposed[]): Outcome {
    return this.#score(reading, indicator, supposed(this.snapshot, changes), supposedPeers(this.peers, changes));
  }

  #score(
    reading: TableReading,
    indicator: IndicatorRow,
    snapshot: Snapshot,
    peers: readonly PeerTable[] = this.peers,
    asked: Asked[] | null = null,
    tells = false,
  ): Outcome {
    if (this.#isManual(reading, indicator)) return { status: 'manual' };
    const rule = this.rules.of(indicator.ruleText);
    if (!rule || rule.reading.view.status === 'empty') return { status: 'unreadable_rule' };
    if (rule.reading.view.status === 'manual') return { status: 'manual' };
    const { full, type } = indicator;
    if (!full && type !== 'bonus') return { status: 'unreadable_rule' };
    const inputs = rowInputs(indicator, reading, snapshot, peers, this.settings, asked);
    const { name, unit } = rowTerms(indicator, reading, snapshot);
    const { conventions } = rule;
    const { places } = this.settings;
    return full
      ? scoreRule(rule.reading, { full, type, name, unit, conventions, places }, inputs, tells)
      : withoutMarks(rule.reading, { type, name, unit, conventions, places }, inputs);
  }

  /**
   * The outcome without what it was made from: trace and conventions are asked of few rows, and are worked out again then. The
   * same cells give the same.
   */
  #forgetful(outcome: Outcome, reading: TableReading, indicator: IndicatorRow): Outcome {
    if (outcome.status !== 'scored') return outcome;
    const again = (): Scored => this.#score(reading, indicator, this.snapshot, this.peers, null, true) as Scored;
    return { status: 'scored', score: new MarkOnly(outcome.score, again), trace: () => again().trace() };
  }

  #isManual(reading: TableReading, { name, cells, row }: IndicatorRow): boolean {
    return this.settings.manualRows.some((m) => {
      if (m.sheet !== reading.sheet) return false;
      const index = cells.index ? String(valueOf(this.snapshot, cells.index)).trim() : String(row);
      return m.name === name || m.name === `${index} ${name}` || m.name === `${index}${name}`;
    });
  }

  /** Asks the evaluator by moving the number; where it does not answer, a deduction tells on which side the value lies. */
  #better(
    reading: TableReading,
    indicator: IndicatorRow,
    role: 'actual' | 'growth',
    near: Exact,
    outcome: Outcome,
    asked: readonly Asked[],
  ): Side | null {
    const { ruleText } = indicator;
    const known = this.#sides[role].get(ruleText);
    if (known) return known;
    const flat = this.#flat[role].get(ruleText) ?? 0;
    if (flat >= ENOUGH_FLAT) return sideByWords(ruleText);
    const at = indicator.cells[role];
    // Moving a cell that the rule did not look at moves no mark.
    if (!at || outcome.status !== 'scored' || !looksAt(asked, at)) return sideByWords(ruleText);
    const value = quantityAt(this.snapshot, reading, indicator, role)?.value;
    const contentOf = value ? contentsOf(this.snapshot, at, value) : null;
    if (!value || !contentOf) return sideByWords(ruleText);
    const mark = (v: Exact): Exact | null => {
      const moved = this.#suppose(reading, indicator, [{ at, content: contentOf(v) }]);
      return moved.status === 'scored' ? moved.score.mark : null;
    };
    const side = betterSide(mark, value, outcome.score.mark, near);
    if (side) this.#sides[role].set(ruleText, side);
    else this.#flat[role].set(ruleText, flat + 1);
    return side ?? sideByWords(ruleText);
  }
}

type Scored = Extract<Outcome, { status: 'scored' }>;

/** A score that works out which conventions decided it when asked. */
class MarkOnly implements Score {
  readonly mark: Exact;
  readonly deduction: Exact;
  readonly bonus: Exact;
  readonly gradeVeto: string | null;
  readonly #again: () => Scored;

  constructor({ mark, deduction, bonus, gradeVeto }: Score, again: () => Scored) {
    this.mark = mark;
    this.deduction = deduction;
    this.bonus = bonus;
    this.gradeVeto = gradeVeto;
    this.#again = again;
  }

  get conventions(): Score['conventions'] {
    return this.#again().score.conventions;
  }
}

/** After so many rows a rule is taken to have no good side; a long table repeats its rules. */
const ENOUGH_FLAT = 5;

function looksAt(asked: readonly Asked[], { sheet, row, col }: CellRef): boolean {
  for (const { answer } of asked) {
    const { at } = answer;
    if (at && at.row === row && at.col === col && at.sheet === sheet) return true;
  }
  return false;
}

const [HIGH, HIGHER] = [exact(1_000_000), exact(2_000_000)];

/** A bonus without 分值 is what its rule gives, if that hangs on no 分值: two that none reaches give the same mark. */
function withoutMarks(rule: RuleReading, terms: Omit<Terms, 'full'>, inputs: InputSource): Outcome {
  const [one, other] = [HIGH, HIGHER].map((full) => scoreRule(rule, { full, ...terms }, inputs)) as [Outcome, Outcome];
  const hangs = one.status === 'scored' && other.status === 'scored' && !equals(one.score.mark, other.score.mark);
  return hangs ? { status: 'unreadable_rule' } : one;
}

/** What is odd in a rule and worth asking its author about; what a convention settles is told as the convention. */
const ASKED: Partial<Record<Diagnostic['code'], Diagnostic['severity']>> = {
  mark_in_text_differs: 'warning',
  bands_disordered: 'warning',
  band_unreachable: 'warning',
  cap_unreachable: 'warning',
  count_excludes: 'warning',
  bands_gap: 'info',
};

/** Only a row that is scored against its full marks is held against them. */
function oddInRule({ full, type, cells }: IndicatorRow, rule: Rule | null): readonly Diagnostic[] {
  if (!rule) return NO_FINDINGS;
  const against = type === 'base' ? full : null;
  const found = lintOf(rule, against);
  return found.length === 0
    ? NO_FINDINGS
    : found.flatMap(({ code, span, values }): Diagnostic[] => {
        const severity = ASKED[code];
        return severity ? [{ code, severity, at: cells.rule, span, values }] : [];
      });
}

/** Most lists of findings are empty. */
const joined = <T>(a: readonly T[], b: readonly T[]): readonly T[] => (b.length ? (a.length ? [...a, ...b] : b) : a);

/** By rule and full marks; a long table repeats both. */
const linted = new WeakMap<Rule, Map<string, ReturnType<typeof lintRule>>>();

function lintOf(rule: Rule, against: Exact | null): ReturnType<typeof lintRule> {
  const key = against?.toFraction() ?? '';
  let byMarks = linted.get(rule);
  if (!byMarks) linted.set(rule, (byMarks = new Map()));
  let found = byMarks.get(key);
  if (!found) byMarks.set(key, (found = lintRule(rule, against)));
  return found;
}

const NO_FINDINGS: readonly Diagnostic[] = [];

/** What the cell would hold for another value of the quantity it holds now; null when its number is not told apart. */
function contentsOf(snapshot: Snapshot, at: CellRef, value: Exact): ((v: Exact) => string | number) | null {
  const sheet = sheetNamed(snapshot, at.sheet);
  if (!sheet) return null;
  for (const slot of slotsOf(valueOf(snapshot, at), formatAt(sheet, at.row, at.col), '')) {
    if (slot.kind !== 'number') continue;
    if (equals(slot.value, value)) return slot.fill;
    if (equals(mul(slot.value, HUNDRED), value)) return (v) => slot.fill(div(v, HUNDRED));
  }
  return null;
}

const spokenSides = new Map<string, Side>();

/** For a row that cannot be scored: less is better only where the rule's own words say so. */
function sideByWords(text: string): Side {
  let side = spokenSides.get(text);
  if (!side) {
    side = /每超|超过.{0,12}扣|不超过|不高于|控制在|以内|高于.{0,14}扣|每上升|每增加.{0,8}扣|越低越好/.test(text)
      ? 'down'
      : 'up';
    if (spokenSides.size > 5000) spokenSides.clear();
    spokenSides.set(text, side);
  }
  return side;
}

const resultCols = (reading: TableReading): number[] =>
  reading.columns.filter((c) => c.role === 'deduction' || c.role === 'bonus').map((c) => c.col);

function monthOf(settings: Settings, reading: TableReading) {
  const chosen = /^(\d{4})-(\d{2})$/.exec(settings.month ?? '');
  return chosen
    ? { year: Number(chosen[1]), month: Number(chosen[2]), chosen: true }
    : { year: reading.year, month: reading.month, chosen: false };
}
