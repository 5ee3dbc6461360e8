/** The second opinion and the worked sentences were made apart; here they are held against each other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from './oracle';
import { Q } from './rational';
import { meaningOf, type WorkedLine } from './worked';

const lines = ['blind-a.jsonl', 'blind-b.jsonl', 'blind-c.jsonl', 'blind-d.jsonl'].flatMap((name) =>
  readFileSync(join(__dirname, name), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as WorkedLine),
);

test('every worked case has the mark that the second opinion computes', () => {
  const differing: string[] = [];
  let compared = 0;
  for (const line of lines.filter((l) => !l.refuse)) {
    const meaning = meaningOf(line.method, line.params, line.full);
    if (!meaning) continue;
    for (const c of line.cases) {
      const mark = evaluate(meaning, line.full, c.inputs);
      compared++;
      if (mark.vs(Q.of(c.score)) !== 0) differing.push(`${line.text} ${JSON.stringify(c)} ${mark.toNumber()}`);
    }
  }
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(700);
});

test('exact numbers: steps that binary floating point gets wrong', () => {
  const steps = Q.of(5.5).minus(Q.of(5.2)).over(Q.of(0.1));
  expect(steps.floor().toNumber()).toBe(3);
  expect(Q.of(-2.5).floor().toNumber()).toBe(-3);
  expect(Q.of(1.005).rounded(2).toNumber()).toBe(1.01);
  expect(Q.of(-1.005).rounded(2).toNumber()).toBe(-1.01);
  expect(Q.of(1e-7).times(Q.of(1e21)).toNumber()).toBe(1e14);
});
