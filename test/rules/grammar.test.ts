/** docs/grammar.md is what the methods say today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { grammarPage, refusedWordings } from '../../scripts/grammar-doc';
import { readRule } from '../../src/core/rules/read';

test('the page is current: npm run grammar-doc', () => {
  expect(readFileSync(join('docs', 'grammar.md'), 'utf8')).toBe(grammarPage());
});

test('every wording on the page can be said back', () => {
  expect(grammarPage()).not.toMatch(/读作：$/m);
});

test.each(refusedWordings)('not read: %s', (text) => {
  expect(readRule(text).rule).toBeNull();
});
