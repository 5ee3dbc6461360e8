/** Rules, each as some twenty-five offices would write it: no wording gives another mark than the rule, and most are read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Inputs, mark } from './mark';
import { Q } from './rational';

interface Rule {
  readonly full: number;
  readonly cases: readonly { readonly inputs: Inputs; readonly score: number }[];
  readonly variants: readonly string[];
}

const RULES = JSON.parse(readFileSync(join(__dirname, 'variants.json'), 'utf8')) as Rule[];

test('no wording gives another mark', () => {
  const wrong: string[] = [];
  let right = 0;
  for (const { full, cases, variants } of RULES)
    for (const text of variants) {
      const got = cases.map(({ inputs }) => mark(text, full, inputs));
      const others = cases.filter(
        ({ score }, n) => /^-?\d/.test(got[n]!) && Q.of(Number(got[n])).vs(Q.of(score).rounded(2)) !== 0,
      );
      if (others.length > 0) wrong.push(`${text}: ${got.join(' ')}, not ${cases.map((c) => c.score).join(' ')}`);
      else if (got.every((g) => /^-?\d/.test(g))) right += 1;
    }
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThanOrEqual(3003);
});
