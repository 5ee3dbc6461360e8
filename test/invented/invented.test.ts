/** Whole workbooks of the field, made as files, against marks worked out by hand: never a wrong mark; roles right or asked. */
import { COUNTY_BOOKS } from './county';
import { OFFICE_BOOKS } from './offices';
import { MORE_BOOKS } from './more';
import { check } from './run';

test.each([...COUNTY_BOOKS, ...OFFICE_BOOKS, ...MORE_BOOKS].map((b) => [b.name, b.about, b] as const))(
  '%s: %s',
  async (_, __, book) => {
    const found = await check(book);
    expect(found.filter((f) => f.verdict === 'wrong').map((f) => `${f.where}: ${f.note}`)).toEqual([]);
    expect(found.filter((f) => f.verdict === 'right').length).toBeGreaterThan(found.length / 2);
  },
);
