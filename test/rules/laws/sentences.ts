/** The only place that reads the worked sentences for the laws that hold for each of them: every sentence once, however many laws ask. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseInputs } from '../../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../../src/core/model/convention';
import { ofDouble } from '../../../src/core/model/exact';
import { readRule, type RuleReading } from '../../../src/core/rules/read';
import { scoreRule } from '../../../src/core/scoring/score';

export type Inputs = Readonly<Record<string, unknown>>;

export interface Case {
  readonly inputs: Inputs;
  readonly score: number;
  readonly alt?: Readonly<Record<string, number>>;
}

export interface Sentence {
  readonly text: string;
  readonly full: number;
  readonly type?: 'base' | 'bonus' | 'bottom_line' | 'review';
  readonly name?: string;
  readonly cases: readonly Case[];
  readonly refuse?: boolean;
  readonly reading: RuleReading;
}

/** The worked sets are divided between two suites, so that each keeps a core busy. */
export type Half = 'first' | 'second';

export interface WorkedSet {
  readonly name: string;
  /** Their marks were worked out by hand; of the development set another suite holds them. */
  readonly byHand: boolean;
  readonly sentences: readonly Sentence[];
}

const RULES = join(__dirname, '..');
const names = readdirSync(RULES).filter((n) => /^(?:blind-[a-z]+|hazards)\.jsonl$/.test(n));

function load(path: string): Sentence[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((l) => {
    const { cases = [], full = 0, ...line } = JSON.parse(l) as Omit<Partial<Sentence>, 'text'> & { text: string };
    return { ...line, cases, full, reading: readRule(line.text) };
  });
}

export function workedSets(half: Half): readonly WorkedSet[] {
  const own = names.filter((_, n) => (n % 2 === 0) === (half === 'first'));
  const sets = own.map((name) => ({ name, byHand: true, sentences: load(join(RULES, name)) }));
  const dev = join(RULES, '..', 'fixtures', 'rules_dev.jsonl');
  return half === 'first' ? sets : [...sets, { name: 'rules_dev.jsonl', byHand: false, sentences: load(dev) }];
}

/** A line's case scored by a reading of its text, or of what was said back. */
export const score = (s: Sentence, inputs: Inputs, reading = s.reading, places = 2) =>
  scoreRule(
    reading,
    {
      full: ofDouble(s.full),
      type: s.type ?? 'base',
      name: s.name ?? '',
      unit: null,
      conventions: DEFAULT_CONVENTIONS,
      places,
    },
    caseInputs(inputs),
  );
