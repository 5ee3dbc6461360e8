/** The only place that holds the engine's mark against the second opinion's for generated sentences. */
import * as fc from 'fast-check';
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { decimal, decimalText } from '../../src/core/model/exact';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';
import { MAKERS } from './makers';
import { evaluate } from './oracle';
import { Q } from './rational';
import { type Sentence, sentences } from './sentence';

export interface Comparison {
  /** Sentences and cases seen, by row of the catalogue. */
  readonly rows: Map<number, { sentences: number; read: number; cases: number; missing: number; differing: number }>;
  readonly differences: string[];
  /** One refused sentence a line, with its row. */
  readonly refused: string[];
  readonly missing: string[];
}

const exactText = (x: number): string => (String(x).includes('e') ? x.toFixed(10) : String(x));

/** Holds one sentence against the engine and enters the result. */
function enter(s: Sentence, into: Comparison): void {
  const row = into.rows.get(s.row) ?? { sentences: 0, read: 0, cases: 0, missing: 0, differing: 0 };
  into.rows.set(s.row, row);
  row.sentences++;
  const reading = readRule(s.text);
  if (reading.view.status !== 'read') {
    into.refused.push(`${s.row} ${s.text}`);
    return;
  }
  row.read++;
  const terms = {
    full: decimal(exactText(s.full)),
    type: 'base' as const,
    name: '',
    unit: null,
    conventions: DEFAULT_CONVENTIONS,
    places: 2,
  };
  for (const inputs of s.cases) {
    row.cases++;
    const want = evaluate(s.meaning, s.full, inputs).rounded(2);
    const outcome = scoreRule(reading, terms, caseInputs(inputs));
    if (outcome.status !== 'scored') {
      row.missing++;
      if (row.missing <= 20)
        into.missing.push(`${s.row} ${s.text} ${JSON.stringify(inputs)} ${JSON.stringify(outcome)}`);
      continue;
    }
    const got = decimalText(outcome.score.mark, 10);
    if (Q.of(Number(got)).vs(want) === 0) continue;
    row.differing++;
    into.differences.push(
      `${s.row} ${s.text} (${s.full}分) ${JSON.stringify(inputs)}: engine ${got}, second opinion ${want.toNumber()} | said: ${reading.view.said}`,
    );
  }
}

export function compare(numberOfSentences: number, seed: number): Comparison {
  const result: Comparison = { rows: new Map(), differences: [], refused: [], missing: [] };
  for (const s of fc.sample(sentences(MAKERS), { numRuns: numberOfSentences, seed })) enter(s, result);
  return result;
}
