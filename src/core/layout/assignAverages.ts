/** The only place that tells the columns of averages apart: whose average each holds, and what all of a city or region reached. */
import type { Board, Candidate } from './board';
import { evenText } from './labels';
import { isSumOfMonths } from './sumOfMonths';
import { wholesAmongPeriods } from './wholePeriod';

/** 本县 | 全市: rates of both. */
function besideOurs(board: Board): Candidate[] {
  const ours = board
    .free('actual')
    .some((c) => /^[本我](?:[县市区镇乡州]|单位)$/.test(evenText(c.path.at(-1) as string)));
  const all = board.candidates.filter(
    (c) =>
      board.isFree(c) && c.meaning.meaning === null && /^全[国省市区县州]$/.test(evenText(c.path.at(-1) as string)),
  );
  return ours ? all.filter((c) => c.e.numeric >= 0.5) : [];
}

/** 全市增速 beside 增速: what all of them reached, that the own value is held against. */
function ofAllOfThem(board: Board): Candidate[] {
  const own = board.free('growth', 'actual', 'amount');
  const all = own.filter((c) => /^全[国省市区县](?!.*(合计|累计))/.test(evenText(c.path[c.path.length - 1] as string)));
  return all.length < own.length ? all.filter((c) => c.meaning.meaning !== 'actual' || c.e.numeric >= 0.5) : [];
}

/** One average column is `average` whatever its header says; several are told apart by whose average they hold. */
export function assignAverages(board: Board): void {
  const own = wholesAmongPeriods(board);
  const averages = [...board.free('average'), ...ofAllOfThem(board), ...besideOurs(board)].filter(
    (c) => c.e.text < 0.6 && !isSumOfMonths(board, c) && !own.includes(c),
  );
  for (const c of averages) {
    const { scope } = c.meaning;
    const mixed = /全区\(市\)|全市\(区\)|区[、/和]市|市[、/和]区/.test(
      c.header.replace(/（/g, '(').replace(/）/g, ')'),
    );
    if (averages.length === 1 || mixed) board.give('average', c);
    else if (scope === '全市') board.give('average_city', c);
    else if (scope === '全区' || scope === '全省') board.give('average_region', c);
    else board.give('average', c);
  }
}
