/** The only place that tells the columns of marks (分值) apart: the item's own, the group's, and those that wait for a result. */
import type { Board, Candidate } from './board';
import { boundsLoss } from './marks';
import { holdsStandards } from './standards';

/** 分值 twice: the one that differs row by row is the item's, one that stands once for several rows is the group's. */
export function assignFull(board: Board): void {
  if (board.has('full')) return;
  const options = [...board.free('full'), ...groupTotals(board), ...givenMarks(board)].filter(
    (c) => (c.e.filled === 0 || c.e.numeric >= 0.3 || c.e.length <= 6) && !holdsStandards(c),
  );
  // 分值 | 最高扣分: the most that may be lost is not what the item is worth.
  if (options.some((c) => !boundsLoss(c.header)))
    for (const c of options.filter((o) => boundsLoss(o.header))) {
      board.setAside(c);
      options.splice(options.indexOf(c), 1);
    }
  const rule = board.of('rule');
  const grouped = (c: Candidate) =>
    c.e.filled > 0 && c.e.filled < c.e.covered && rule !== undefined && rule.e.filled > c.e.filled * 1.5;
  if (options.length === 1)
    return board.give(grouped(options[0] as Candidate) ? 'group_full' : 'full', options[0] as Candidate);
  const [one, other] = options;
  if (options.length === 2 && one && other && shareRows(one, other)) {
    board.give('full', one);
    return board.give('full', other);
  }
  const most = Math.max(0, ...options.map((c) => c.e.filled));
  let finest = options.filter((c) => c.e.filled >= most * 0.85);
  for (const c of options) if (!finest.includes(c)) board.give('group_full', c);
  const narrow = (keep: (c: Candidate) => boolean) => {
    const kept = finest.filter(keep);
    if (kept.length === 0 || kept.length === finest.length) return;
    for (const c of finest) if (!kept.includes(c)) board.setAside(c);
    finest = kept;
  };
  takeEmptyMarks(board, options);
  finest = finest.filter((c) => board.isFree(c));
  narrow((c) => c.e.filled > 0);
  narrow((c) => /单项|小项|小分/.test(c.header));
  narrow((c) => !/权重|权数|系数/.test(c.header));
  board.settle('full', finest);
}

/** 目标任务权重 | 发展成效权重, each row in one of the two (their totals in both): together they hold the marks. */
function shareRows(...two: readonly [Candidate, Candidate]): boolean {
  const [rows, filled] = [two[0].e.rows, two[0].e.filled + two[1].e.filled];
  return two.every((c) => c.e.filled > 1 && c.e.filled === c.e.covered) && filled >= rows * 0.8 && filled <= rows + 1;
}

/** 核定分值 without a figure beside a filled 分值, and no column of results: it waits for the marks. */
function takeEmptyMarks(board: Board, options: readonly Candidate[]): void {
  const rule = board.of('rule');
  const empty = options.filter((c) => c.e.filled === 0 && rule !== undefined && c.col > rule.col);
  const [only] = empty;
  const filled = options.some((c) => c.e.filled > 0);
  if (empty.length === 1 && only && filled && board.free('score', 'checked_score', 'self_score').length === 0)
    board.give('score', only);
}

/** 项目总分 left of the item's own marks, one figure for several rows, is no result. */
function groupTotals(board: Board): Candidate[] {
  const items = board.free('full');
  return board.free('score').filter((c) => {
    const [first] = items;
    return (
      first !== undefined && c.col < first.col && c.e.numeric >= 0.8 && c.e.filled > 0 && c.e.filled < first.e.filled
    );
  });
}

/** 计分 left of the rule, a figure in each row, and 得分 right of it: the first says what a row is worth. */
function givenMarks(board: Board): Candidate[] {
  const rule = board.of('rule');
  const scores = board.free('score');
  if (!rule || board.free('full').length > 0 || !scores.some((c) => c.col > rule.col)) return [];
  const given = scores.filter((c) => c.col < rule.col && c.e.numeric >= 0.9 && c.e.filled >= rule.e.covered * 0.9);
  return given.length === 1 ? given : [];
}
