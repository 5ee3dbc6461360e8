/** Command: prints what the invented workbooks come to. `tsx test/invented/show.ts [WORDS…]`, the books whose name holds one of the words. */
import { INVENTED_BOOKS } from './all';
import { check } from './run';

const words = process.argv.slice(2);
const VERDICTS = ['right', 'refused', 'wrong', 'lost'] as const;
const MARKS = { right: ' ', refused: '·', wrong: '✗', lost: '∅' };
const counts = new Map<string, number>();
for (const book of INVENTED_BOOKS.filter((b) => words.some((w) => b.name.includes(w)) || !words.length))
  for (const f of await check(book)) {
    const key = `${f.about} ${f.verdict}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (f.verdict !== 'right') console.log(`${MARKS[f.verdict]} ${f.where}: ${f.note}`);
  }
for (const about of ['role', 'row', 'sum', 'cell'])
  console.log(about, ...VERDICTS.map((v) => `${counts.get(`${about} ${v}`) ?? 0} ${v}`));
