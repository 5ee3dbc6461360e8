/** No sentence of the worked sets gets another mark than its writer worked out by hand: it is read exactly, asked about, or refused. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseInputs } from '../../src/cli/caseInputs';
import { DEFAULT_CONVENTIONS } from '../../src/core/model/convention';
import { ofDouble, toNumber, type Exact } from '../../src/core/model/exact';
import { readRule } from '../../src/core/rules/read';
import { scoreRule } from '../../src/core/scoring/score';
import type { WorkedLine } from './worked';

const PLACES = 6;
const sets = readdirSync(__dirname).filter((name) => /^(?:blind-[a-z]+|hazards)\.jsonl$/.test(name));

const linesOf = (name: string): WorkedLine[] =>
  readFileSync(join(__dirname, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as WorkedLine);

const same = (a: Exact, b: number): boolean => Math.abs(toNumber(a) - b) < 1e-6;

const scored = (line: WorkedLine, inputs: WorkedLine['cases'][number]['inputs']) =>
  scoreRule(
    readRule(line.text),
    {
      full: ofDouble(line.full),
      type: 'base',
      name: '',
      unit: null,
      conventions: DEFAULT_CONVENTIONS,
      places: PLACES,
    },
    caseInputs(inputs),
  );

/** Refused by its words, or, where only the row's own marks show what is wrong with it, given no mark. */
const refused = (line: WorkedLine): boolean =>
  readRule(line.text).rule === null ||
  (line.cases.length > 0 && line.cases.every((c) => scored(line, c.inputs).status !== 'scored'));

/** Cases whose mark differs, with what was given; a named convention's other mark counts as its own. */
function wrongIn(line: WorkedLine): string[] {
  const reading = readRule(line.text);
  if (!reading.rule) return [];
  return line.cases.flatMap(({ inputs, score, alt }) => {
    const outcome = scored(line, inputs);
    if (outcome.status !== 'scored') return [];
    const { mark, conventions } = outcome.score;
    const shown = [mark, ...conventions.flatMap((c) => c.alternatives.map((a) => a.mark))];
    const wanted = [score, ...Object.values(alt ?? {})];
    return wanted.some((w) => shown.some((m) => same(m, w)))
      ? []
      : [`${line.text} ${JSON.stringify(inputs)}: ${score}, given ${toNumber(mark)}`];
  });
}

test.each(sets)('%s: no wrong mark', (name) => {
  const lines = linesOf(name).filter((l) => !l.refuse);
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.flatMap(wrongIn)).toEqual([]);
});

test.each(sets)('%s: what cannot be scored is refused', (name) => {
  const read = linesOf(name).filter((l) => l.refuse && !refused(l));
  expect(read.map((l) => l.text)).toEqual([]);
});
