/** The only place that finds on which side of a value a rule sees the good ones, and keeps it for all rows of that rule. */
import type { CellRef } from '../model/area';
import { HUNDRED, div, equals, mul, type Exact } from '../model/exact';
import type { IndicatorRow, TableReading } from '../model/indicator';
import type { Asked } from '../model/inputs';
import type { Outcome } from '../model/score';
import { formatAt, sheetNamed, valueOf, type CellValue, type Snapshot } from '../model/snapshot';
import { slotsOf } from '../summary/outlook/slots';
import { betterSide } from '../summary/side';
import type { Side } from '../summary/warnings/case';
import { quantityAt } from './quantityAt';

export type Measured = 'actual' | 'growth';

/** The row's mark with one content after another in that cell. */
type Trying = (
  reading: TableReading,
  indicator: IndicatorRow,
  at: CellRef,
) => (content: CellValue) => { readonly mark: Exact } | null;

export class Sides {
  /** By measure and rule text; the same text has the same good side everywhere. */
  readonly #sides = { actual: new Map<string, Side>(), growth: new Map<string, Side>() };
  /** Rows of that rule where moving the value showed no side. */
  readonly #flat = { actual: new Map<string, number>(), growth: new Map<string, number>() };

  #changes = 0;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly trying: Trying,
  ) {}

  /** How often a row has told anything so far. */
  get changes(): number {
    return this.#changes;
  }

  /** The side that holds for every row of the rule from now on; null while rows may still tell. */
  settled(role: Measured, ruleText: string): Side | null {
    const known = this.#sides[role].get(ruleText);
    if (known) return known;
    return (this.#flat[role].get(ruleText) ?? 0) >= ENOUGH_FLAT ? sideByWords(ruleText) : null;
  }

  /** Moving a cell that the rule did not look at moves no mark: of such a row nothing but the words can tell. */
  isByWords({ cells }: IndicatorRow, role: Measured, { status }: Outcome, asked: readonly Asked[]): boolean {
    const at = cells[role];
    return !at || status !== 'scored' || !looksAt(asked, at);
  }

  /** Asks the evaluator by moving the number; where it does not answer, a deduction tells on which side the value lies. */
  better(
    reading: TableReading,
    indicator: IndicatorRow,
    role: Measured,
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
    if (!at || outcome.status !== 'scored' || this.isByWords(indicator, role, outcome, asked))
      return sideByWords(ruleText);
    const value = quantityAt(this.snapshot, reading, indicator, role)?.value;
    const contentOf = value ? contentsOf(this.snapshot, at, value) : null;
    if (!value || !contentOf) return sideByWords(ruleText);
    const markedWith = this.trying(reading, indicator, at);
    const side = betterSide((v) => markedWith(contentOf(v))?.mark ?? null, value, outcome.score.mark, near);
    this.#changes += 1;
    if (side) this.#sides[role].set(ruleText, side);
    else this.#flat[role].set(ruleText, flat + 1);
    return side ?? sideByWords(ruleText);
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
export function sideByWords(text: string): Side {
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
