/** What is asked only where it may begin: asked everywhere, it says the same. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES } from '../../src/core/rules/families';
import { COMPANY_OPENS, inCompany } from '../../src/core/rules/lexer/company';
import { NUMERIC_OPENS, numeric } from '../../src/core/rules/lexer/numbers';
import { SPECIAL_OPENS, signsOf, special } from '../../src/core/rules/lexer/special';
import type { Token } from '../../src/core/rules/lexer/token';
import { PLAIN, WORDS_OPEN, word } from '../../src/core/rules/lexer/word';
import { fold } from '../../src/core/text/fold';

const texts = readdirSync(__dirname)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(__dirname, name), 'utf8').trim().split('\n'))
  .map((line) => fold((JSON.parse(line) as { text: string }).text).text);

test('no pattern before words and numbers begins where none is asked for', () => {
  const missed: unknown[] = [];
  for (const text of texts) {
    const signs = { ...signsOf(text), equals: false, times: false, over: false };
    for (let at = 0; at < text.length; at++)
      if (!SPECIAL_OPENS.includes(text[at]!) && special(text, at, signs)) missed.push([text, at]);
  }
  expect(missed).toEqual([]);
});

test('no number, no word and nothing beside a plain word begins where it is not asked for', () => {
  const missed: unknown[] = [];
  const words = new Set(WORDS_OPEN);
  const before = { code: 'w', text: '项' } as Token;
  for (const text of texts)
    for (let at = 0; at < text.length; at++) {
      const c = text[at]!;
      if (!NUMERIC_OPENS.includes(c) && numeric(text, at)) missed.push(['number', text, at]);
      if (!COMPANY_OPENS.includes(c) && inCompany(text, at, before)) missed.push(['beside', text, at]);
      if (!words.has(c) && text[at - 1] !== '(' && word(text, at) !== PLAIN) missed.push(['word', text, at]);
    }
  expect(missed).toEqual([]);
});

test('no word put together from parts has a second character it is not asked for', () => {
  const missed: unknown[] = [];
  for (const text of texts)
    for (let at = 0; at < text.length; at++)
      for (const [opens, second, , , pattern] of FAMILIES)
        if (opens.includes(text[at]!) && second !== '' && !second.includes(text[at + 1] ?? ''))
          if (pattern.test(text.slice(at, at + 40))) missed.push([text, at]);
  expect(missed).toEqual([]);
});
