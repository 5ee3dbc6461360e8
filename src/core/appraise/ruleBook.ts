/** The only place that keeps the distinct rule texts of a run, read once, with the user's sentences in place of the originals. */
import type { AppraisedRule } from '../model/appraisal';
import type { ConventionChoices } from '../model/convention';
import type { Settings } from '../model/settings';
import type { Snapshot } from '../model/snapshot';
import { readRule, type RuleReading } from '../rules/read';
import { rewritesOf } from '../summary/rewrites';

export interface BookedRule {
  readonly index: number;
  readonly text: string;
  readonly reading: RuleReading;
  readonly conventions: ConventionChoices;
}

interface Entry extends BookedRule {
  readonly rewritten: string | null;
  /** Table and row by turns: a long table has many rows of a rule, and few are asked for. */
  readonly rows: number[];
}

export class RuleBook {
  readonly #entries = new Map<string, Entry>();
  readonly #rewrites: ReadonlyMap<string, string>;
  readonly #settings: Settings;

  constructor(snapshot: Snapshot, settings: Settings) {
    this.#rewrites = rewritesOf(snapshot);
    this.#settings = settings;
  }

  /** The rule of a text; null for a row without one. */
  of(text: string): BookedRule | null {
    const known = this.#entries.get(text);
    if (known) return known;
    if (!text.trim()) return null;
    const rewritten = this.#rewrites.get(text.trim()) ?? null;
    const own = this.#settings.ruleConventions.find((r) => r.text === text)?.conventions;
    const entry: Entry = {
      index: this.#entries.size,
      text,
      rewritten,
      reading: readRule(rewritten ?? text),
      conventions: { ...this.#settings.conventions, ...own },
      rows: [],
    };
    this.#entries.set(text, entry);
    return entry;
  }

  /** Notes that a row carries the text of the rule. */
  note(rule: BookedRule, table: number, row: number): void {
    (rule as Entry).rows.push(table, row);
  }

  all(): AppraisedRule[] {
    return [...this.#entries.values()].map((entry) => new ListedRule(entry));
  }
}

class ListedRule implements AppraisedRule {
  readonly text: string;
  readonly rewritten: string | null;
  readonly reading: AppraisedRule['reading'];
  readonly #noted: readonly number[];
  #rows: AppraisedRule['rows'] | null = null;

  constructor({ text, rewritten, reading, rows }: Entry) {
    this.text = text;
    this.rewritten = rewritten;
    this.reading = reading.view;
    this.#noted = rows;
  }

  get rows(): AppraisedRule['rows'] {
    this.#rows ??= Array.from({ length: this.#noted.length / 2 }, (_, i) => ({
      table: this.#noted[2 * i] as number,
      row: this.#noted[2 * i + 1] as number,
    }));
    return this.#rows;
  }
}
