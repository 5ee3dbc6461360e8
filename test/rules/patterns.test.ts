/** A pattern that is made fast finds what it says, at the same places. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TURNS } from '../../src/core/rules/paraphrase';
import { fold } from '../../src/core/text/fold';
import { made } from '../../src/core/text/patterns';

test.each([
  ['(?:甲)?(?:乙|丙)+丁', '(?:甲)?[]*(?:乙|丙)+[]*丁'],
  ['(?<=甲(?:乙)丙)丁(?=戊)', '(?<=甲(?:乙)[]*丙)[]*丁(?=戊)'],
  ['[)?(](\\))?\\)?甲', '[)?(](\\))?[]*\\)?甲'],
  ['(甲){2,3}?乙\\1', '(甲){2,3}?[]*乙\\1'],
  ['((?:甲)(?:乙)?)|丙', '((?:甲)[]*(?:乙)?)|丙'],
])('%s', (source, written) => expect(made(new RegExp(source)).source).toBe(written));

test('every turn of phrase finds what its pattern says', () => {
  const texts = readdirSync(__dirname)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(__dirname, name), 'utf8').trim().split('\n'))
    .filter((_, n) => n % 4 === 0)
    .map((line) => fold((JSON.parse(line) as { text: string }).text).text);
  const otherwise: unknown[] = [];
  for (const { pattern } of TURNS) {
    const plain = new RegExp(pattern.source.replaceAll('[]*', ''), pattern.flags);
    for (const text of texts)
      if (JSON.stringify([...text.matchAll(pattern)]) !== JSON.stringify([...text.matchAll(plain)]))
        otherwise.push([text, pattern.source]);
  }
  expect(otherwise).toEqual([]);
});
