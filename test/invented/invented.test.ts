/** Whole workbooks of the field, made as files, against marks worked out by hand: never a wrong mark; roles right or asked. */
import { INVENTED_BOOKS } from './all';
import { check } from './run';

test.each(INVENTED_BOOKS.map((b) => [b.name, b.about, b] as const))('%s: %s', async (_, __, book) => {
  const found = await check(book);
  expect(
    found.filter((f) => f.verdict === 'wrong' || f.verdict === 'lost').map((f) => `${f.where}: ${f.note}`),
  ).toEqual([]);
  expect(found.filter((f) => f.verdict === 'right').length).toBeGreaterThan(found.length / 2);
});
