/** What is asked only where it may begin: asked everywhere, it says the same. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES } from '../../src/core/rules/families';
import { SPECIAL_OPENS, signsOf, special } from '../../src/core/rules/lexer/special';
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

test('no word put together from parts has a second character it is not asked for', () => {
  const missed: unknown[] = [];
  for (const text of texts)
    for (let at = 0; at < text.length; at++)
      for (const [opens, second, , , pattern] of FAMILIES)
        if (opens.includes(text[at]!) && second !== '' && !second.includes(text[at + 1] ?? ''))
          if (pattern.test(text.slice(at, at + 40))) missed.push([text, at]);
  expect(missed).toEqual([]);
});
