/** The only place where one row meets its rule, its inputs and the evaluator; also with cells supposed otherwise. */
import { isLookedAt, recalculated, type Supposed } from '../formula/recalculate';
import { lossOf, rowInputs, rowTerms } from '../inputs';
import { amountsOf, readCell, type PeerTable } from '../layout';
import type { AppraisedRow } from '../model/appraisal';
import type { Change } from '../model/analysis';
import { refText, type CellRef } from '../model/area';
import { equals, exact, type Exact } from '../model/exact';
import { indicatorsOf, type IndicatorRow, type TableReading } from '../model/indicator';
import type { Asked, InputSource } from '../model/inputs';
import { BLANK, followsRow, ownCells, stateOf, type OwnCells } from '../model/ownership';
import type { Diagnostic } from '../model/diagnostic';
import type { Rule } from '../methods/rule';
import { lintRule } from '../rules/lint';
import type { RuleReading } from '../rules/read';
import type { Outcome, Score } from '../model/score';
import type { Settings } from '../model/settings';
import type { Quantity } from '../model/quantity';
import { formatAt, sheetNamed, valueOf, type CellValue, type Snapshot } from '../model/snapshot';
import { scoreRule, type Terms } from '../scoring/score';
import { appraisedRow } from '../summary/row';
import type { Side, WarningCase } from '../summary/warnings/case';
import { RowCase } from './rowCase';
import { reachedBy, rowWarnings } from '../summary/warnings/warnings';
import { asTold } from './lossDenied';
import { Recall, type Following, type RowWork } from './recall/recall';
import type { FollowedReading } from './recall/reading';
import { Tried, rescored, type Rescored } from './recall/tried';
import type { RuleBook } from './ruleBook';
import { Sides, sideByWords, type Measured } from './sides';
import { supposedPeers, Suppositions } from './supposed';

export class Bench {
  readonly #own: OwnCells;
  readonly #overwrite: ReadonlySet<string>;
  readonly #suppositions: Suppositions;
  readonly #sides: Sides;
  readonly #recalls = new Map<TableReading, Recall | null>();
  #told: { readonly of: IndicatorRow; readonly in: TableReading; readonly told: Scored } | null = null;
  readonly #months = new Map<TableReading, WarningCase['month']>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly settings: Settings,
    private readonly peers: readonly PeerTable[],
    private readonly rules: RuleBook,
    /** Rows from which on a table is long. */
    private readonly long = Infinity,
  ) {
    this.#own = ownCells(settings.written);
    this.#overwrite = new Set(settings.overwrite);
    this.#suppositions = new Suppositions(snapshot);
    this.#sides = new Sides(snapshot, (reading, indicator, at) => this.#tryingOne(reading, indicator, at));
  }

  appraise(table: number, reading: TableReading, indicator: IndicatorRow): AppraisedRow {
    const rule = this.rules.of(indicator.ruleText);
    if (rule) this.rules.note(rule, table, indicator.row);
    return (rule && this.#recallOf(reading)?.row(indicator, rule.index)) ?? this.#exactly(reading, indicator);
  }

  #exactly(reading: TableReading, indicator: IndicatorRow, spoken = NONE_SPOKEN): AppraisedRow {
    const { row, warnings, reached, diagnostics } = this.#appraised(reading, indicator, null, (role, near, ...seen) =>
      spoken.has(role)
        ? sideByWords(indicator.ruleText)
        : this.#sides.better(reading, indicator, role, near.value, ...seen),
    );
    row.diagnostics = diagnostics;
    row.warnings = warnings;
    if (reached) row.reached = reached.map((say) => say()).join('；');
    return row;
  }

  /** Only a long table has rows enough to recall; a person's row is known by its name. */
  #recallOf(reading: TableReading): Recall | null {
    let recall = this.#recalls.get(reading);
    if (recall === undefined) {
      const recalls =
        indicatorsOf(reading).length >= this.long && reading.across === undefined && !this.settings.manualRows.length;
      recall = recalls ? new Recall(reading, this.snapshot, this.#workOf(reading), this.peers.length > 0) : null;
      this.#recalls.set(reading, recall);
    }
    return recall;
  }

  #workOf(reading: TableReading): RowWork {
    return {
      exactly: (indicator, spoken) => this.#exactly(reading, indicator, spoken),
      followed: (indicator, following) =>
        this.#appraised(reading, indicator, following, (role, _near, outcome, asked) => {
          const words = this.#sides.isByWords(indicator, role, outcome, asked);
          const byWords = words ? () => sideByWords(indicator.ruleText) : null;
          return following.side(role, this.#sides.settled(role, indicator.ruleText), byWords);
        }),
      settled: (role, ruleText) => this.#sides.settled(role, ruleText),
      changes: () => this.#sides.changes,
      isOpen: ({ cells }) => {
        const kind = cells.score ? stateOf(this.snapshot, cells.score, this.#own).kind : 'blank';
        return kind === 'blank' || kind === 'ours';
      },
      oddInRule: (indicator) => oddInRule(indicator, this.rules.of(indicator.ruleText)?.reading.rule ?? null),
    };
  }

  /** The row with all that is said of it, still to be put together. */
  #appraised(reading: TableReading, indicator: IndicatorRow, following: Following | null, side: SideOf) {
    const asked: Asked[] = [];
    const rule = this.rules.of(indicator.ruleText);
    const first = this.#score(reading, indicator, this.snapshot, this.peers, { asked, following });
    const outcome = following ? first : this.#forgetful(first, reading, indicator);
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
    const better: WarningCase['better'] = (role, near) => side(role, near, outcome, asked);
    const month = this.#monthOf(reading);
    const reader = following?.reader ?? readCell;
    const seen = new RowCase(row, reading, asked, this.snapshot, month, this.settings.dueDay, better, reader);
    const warnings = rowWarnings(seen);
    const reached = reachedBy(seen, warnings);
    return {
      row,
      warnings,
      reached,
      diagnostics: joined(row.diagnostics, oddInRule(indicator, rule?.reading.rule ?? null)),
    };
  }

  #monthOf(reading: TableReading): WarningCase['month'] {
    let month = this.#months.get(reading);
    if (!month) this.#months.set(reading, (month = monthOf(this.settings, reading)));
    return month;
  }

  /** The row's outcome with some cells supposed to hold something else, formulas over them included. The workbook is not touched. */
  rescore(reading: TableReading, indicator: IndicatorRow, changes: readonly Change[]): Outcome {
    const { cells } = recalculated(this.snapshot, changes);
    return this.#suppose(reading, indicator, cells);
  }

  /** Its marks with one content after another in a cell or several. */
  trying(
    reading: TableReading,
    indicator: IndicatorRow,
    cells: readonly CellRef[],
  ): (content: Change['content']) => Rescored | null {
    const [at, another] = cells;
    if (at && !another && !isLookedAt(this.snapshot, at)) return this.#tryingOne(reading, indicator, at);
    return (content) => {
      const changes = cells.map((of) => ({ at: of, content }));
      return rescored(this.rescore(reading, indicator, changes));
    };
  }

  /** In one cell; formulas over it stay as they are. */
  #tryingOne(reading: TableReading, indicator: IndicatorRow, at: CellRef): (content: CellValue) => Rescored | null {
    const sheet = sheetNamed(this.snapshot, at.sheet);
    // What stands in a list of peers is looked at from elsewhere too.
    const alone = sheet && !this.peers.some((p) => p.sheet === at.sheet);
    const amount = alone ? amountsOf(formatAt(sheet, at.row, at.col)) : () => null;
    const tried = new Tried(at, amount, (content, following) =>
      this.#suppose(reading, indicator, [{ at, content }], following),
    );
    return (content) => tried.score(content);
  }

  #suppose(
    reading: TableReading,
    indicator: IndicatorRow,
    cells: readonly Supposed[],
    following: FollowedReading | null = null,
  ): Outcome {
    const peers = supposedPeers(this.peers, cells);
    return this.#score(reading, indicator, this.#suppositions.with(cells), peers, { following });
  }

  #score(
    reading: TableReading,
    indicator: IndicatorRow,
    snapshot: Snapshot,
    peers: readonly PeerTable[] = this.peers,
    { asked = null, following = null, tells = false }: Asking = {},
  ): Outcome {
    if (this.#isManual(reading, indicator)) return { status: 'manual' };
    const rule = this.rules.of(indicator.ruleText);
    if (!rule || rule.reading.view.status === 'empty') return { status: 'unreadable_rule' };
    if (rule.reading.view.status === 'manual') return { status: 'manual' };
    const { full, type } = indicator;
    if (!full && type !== 'bonus') return { status: 'unreadable_rule' };
    const reader = following?.reader ?? readCell;
    const read = rowInputs(indicator, reading, snapshot, peers, this.settings, asked, reader);
    const inputs = following ? following.inputs(read) : read;
    const { name, unit } = rowTerms(indicator, reading, snapshot, reader);
    const { conventions } = rule;
    const { places } = this.settings;
    return full
      ? asTold(
          scoreRule(rule.reading, { full, type, name, unit, conventions, places }, inputs, tells),
          type === 'base' ? lossOf(indicator, reading, snapshot, reader) : null,
          full,
        )
      : withoutMarks(rule.reading, { type, name, unit, conventions, places }, inputs);
  }

  /**
   * The outcome without what it was made from: trace and conventions are asked of few rows, and are worked out again then. The
   * same cells give the same.
   */
  #forgetful(outcome: Outcome, reading: TableReading, indicator: IndicatorRow): Outcome {
    if (outcome.status !== 'scored') return outcome;
    const again = (): Scored => {
      // What is asked of a row is asked one thing after the other.
      if (this.#told?.of !== indicator || this.#told.in !== reading) {
        const told = this.#score(reading, indicator, this.snapshot, this.peers, { tells: true }) as Scored;
        this.#told = { of: indicator, in: reading, told };
      }
      return this.#told.told;
    };
    const { score, exact } = outcome;
    return { status: 'scored', score: new MarkOnly(score, again), exact, trace: () => again().trace() };
  }

  #isManual(reading: TableReading, { name, cells, row }: IndicatorRow): boolean {
    return this.settings.manualRows.some((m) => {
      if (m.sheet !== reading.sheet) return false;
      const index = cells.index ? String(valueOf(this.snapshot, cells.index)).trim() : String(row);
      return m.name === name || m.name === `${index} ${name}` || m.name === `${index}${name}`;
    });
  }
}

/** `asked` notes what the rule asks for; `tells`: how the mark came about is wanted. */
interface Asking {
  readonly asked?: Asked[] | null;
  readonly following?: FollowedReading | null;
  readonly tells?: boolean;
}

/** On which side of `near` a row's good values lie. */
type SideOf = (role: Measured, near: Quantity, outcome: Outcome, asked: readonly Asked[]) => Side | null;

const NONE_SPOKEN: ReadonlySet<Measured> = new Set();

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

const resultCols = (reading: TableReading): number[] =>
  reading.columns.filter((c) => c.role === 'deduction' || c.role === 'bonus').map((c) => c.col);

function monthOf(settings: Settings, reading: TableReading) {
  const chosen = /^(\d{4})-(\d{2})$/.exec(settings.month ?? '');
  return chosen
    ? { year: Number(chosen[1]), month: Number(chosen[2]), chosen: true }
    : { year: reading.year, month: reading.month, chosen: false };
}
