/** Command: prints what the invented workbooks come to. `tsx test/invented/show.ts [WORDS…]` */
import { INVENTED_BOOKS } from './all';
import { check } from './run';

const words = process.argv.slice(2);
let right = 0;
let refused = 0;
let wrong = 0;
for (const book of INVENTED_BOOKS.filter((b) => words.every((w) => b.name.includes(w)))) {
  const found = await check(book);
  for (const f of found) {
    if (f.verdict === 'right') right += 1;
    else {
      if (f.verdict === 'wrong') wrong += 1;
      else refused += 1;
      console.log(`${f.verdict === 'wrong' ? '✗' : '·'} ${f.where}: ${f.note}`);
    }
  }
}
console.log(`${right} right, ${refused} refused, ${wrong} wrong`);
