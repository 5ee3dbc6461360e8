/** The only place that decides which column has which role: by header words first, by what the cells hold where words do not tell. */
import type { Role } from '../model/indicator';
import type { Settings } from '../model/settings';
import { assignByCells } from './assignByCells';
import { assignFull } from './assignFull';
import { assignPath } from './assignPath';
import { assignShares } from './assignShares';
import { assignValues, isDoneDay, isHintInList } from './assignValues';
import { giverOf, leaveMarksOfOthers } from './marksOfOthers';
import { takeEvents } from './eventColumns';
import { isSettledValue } from './whichCounts';
import { takeThingPairs } from './thingPairs';
import type { Caption } from './caption';
import { isIdlePeriod, wholesAmongPeriods } from './wholePeriod';
import { boardOf, type Assignment, type Board, type Candidate } from './board';

/** Gives every column its role. Year, month and quarter are those of appraisal. */
export function assignRoles(
  candidates: readonly Candidate[],
  sheet: string,
  { year, month, quarter }: Pick<Caption, 'year' | 'month' | 'quarter'>,
  settings: Settings,
): Assignment {
  const board = boardOf(candidates, sheet, settings);
  leaveOtherQuarters(board, month, quarter);
  assignMonths(board);
  assignRule(board);
  assignPath(board);
  assignFull(board);
  leaveMarksOfOthers(board);
  assignScores(board);
  takeThingPairs(board);
  assignShares(board);
  assignValues(board, year);
  takeWhatHappened(board);
  takeEvents(board);
  assignByCells(board);
  takeEmptyResults(board);
  assignRest(board);
  return board.result();
}

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'] as const;

const OF_MARKS: ReadonlySet<unknown> = new Set(['score', 'checked_score', 'self_score', 'deduction', 'bonus', 'rank']);

/**
 * 二季度得分 beside 三季度得分 in the table of the third quarter: shown for comparison. A value of one quarter is what counts only where the
 * appraisal is of that quarter, and no figure of all of them stands beside it.
 */
function leaveOtherQuarters(board: Board, month: number | null, quarter: boolean): void {
  if (month === null || month % 3 !== 0) return;
  const now = QUARTERS[month / 3 - 1] as string;
  const ofValues = quarter && wholesAmongPeriods(board).length === 0;
  for (const c of board.candidates) {
    if (!ofValues && !OF_MARKS.has(c.meaning.meaning)) continue;
    const quarter = QUARTERS.find((q) => c.header.includes(q));
    if (!quarter || quarter === now) continue;
    if (board.candidates.some((o) => o.header === c.header.replace(quarter, now))) board.setAside(c);
  }
}

/** Words of a mark that someone else than the writer of the table gives. */
const ASSESSOR = /考核|考评|评定|评估|组织|检查|县|市|部门|领导/;

/** Holds marks or will: a few words among blanks (缺考, 待定) do not make it another column. */
const numericOrBlank = (c: Candidate): boolean =>
  c.e.filled === 0 || c.e.numeric >= 0.4 || c.e.filled * (1 - c.e.numeric - c.e.dash) < c.e.rows * 0.3;

function assignMonths(board: Board): void {
  for (const c of board.candidates) {
    const { month, reportDate, meaning } = c.meaning;
    if (month === null || (meaning === 'target' && !reportDate)) continue;
    const dates = reportDate || (c.e.filled > 0 && c.e.date >= 0.6);
    if (c.meaning.strength >= 2 && !dates && meaning !== 'actual' && meaning !== 'group' && meaning !== 'amount')
      continue;
    if (!dates && c.meaning.strength === 3) continue;
    board.give(dates ? `report_date_${month}` : `month_${month}`, c);
  }
}

const LEAST_SCORING = 0.3;
/** 扣分原因 says why marks were taken off, 扣分情形 when they will be. */
const TOLD_AFTERWARDS = /原因|理由|问题|说明|明细/;

/** The rule is the column of prose with scoring words, even under 备注; of several the one whose header says so. */
function assignRule(board: Board): void {
  if (board.has('rule')) return;
  const declared = board.free('rule');
  const isRule = (c: Candidate) =>
    c.e.filled > 0 && c.e.scoring >= LEAST_SCORING && c.e.covered >= c.e.rows * LEAST_SCORING;
  const scoring = declared.filter(isRule);
  const strongest = mostBy(scoring, (c) => c.e.scoring * c.e.filled);
  if (strongest?.length === 2 && strongest[0] && strongest[1] && complete(strongest[0], strongest[1])) {
    for (const c of scoring) if (strongest.includes(c)) board.give('rule', c);
    return;
  }
  if (strongest) return board.settle('rule', strongest);
  const elsewhere = board
    .free(
      'note',
      'path',
      'l1',
      'l2',
      'l3',
      'target',
      'full',
      'actual',
      'ignored',
      'deduction',
      'bonus',
      'score',
      'source',
      'deduct_reason',
    )
    .filter((c) => isRule(c) && !(c.meaning.meaning === 'deduct_reason' && TOLD_AFTERWARDS.test(c.header)));
  elsewhere.push(...board.candidates.filter((c) => board.isFree(c) && c.meaning.meaning === null && isRule(c)));
  const written = declared.filter((c) => c.e.filled > 0);
  if (elsewhere.length > 0 && written.length > 0) return board.ask('rule', [...written, ...elsewhere]);
  const best = mostBy(elsewhere, (c) => c.e.scoring * c.e.filled);
  board.settle('rule', best ?? (written.length > 0 ? written : declared));
}

/** 扣分标准 | 加分标准, 得分标准 | 扣分标准: together they are the rule. */
const complete = (...two: readonly [Candidate, Candidate]): boolean => {
  const [takes, gives] = [/[扣减]/, /[加奖得满]/].map((way) => two.filter((c) => way.test(c.header)));
  return takes?.length === 1 && gives?.length === 1 && takes[0] !== gives[0];
};

/** Those that stand out: one when its measure is at least twice the next, otherwise all; undefined for none. */
function mostBy(options: readonly Candidate[], measure: (c: Candidate) => number): Candidate[] | undefined {
  if (options.length === 0) return undefined;
  const sorted = [...options].sort((a, b) => measure(b) - measure(a));
  const [first, second] = sorted as [Candidate, Candidate | undefined];
  return second && measure(first) < 2 * measure(second) ? sorted : [first];
}

const isList = (board: Board): boolean => board.has('unit_name') && !board.has('rule') && !board.has('full');

/** The column to write back is 得分, or the assessor's own when it is the only one beside 自评分. */
function assignScores(board: Board): void {
  for (const c of board.free('self_score').filter(numericOrBlank).slice(0, 1)) board.give('self_score', c);
  for (const c of board.free('self_score')) board.setAside(c);
  const scores = board.free('score');
  const numeric = scores.filter(numericOrBlank);
  const plain = numeric.length > 0 ? numeric : scores.filter((c) => c.e.scoring < LEAST_SCORING && c.e.length <= 12);
  const checked = board.free('checked_score').filter((c) => numericOrBlank(c) && !isSettledValue(c));
  if (!board.has('score')) {
    const awaited = plain.filter((c) => c.e.filled === 0);
    const given = plain.filter((c) => c.e.filled > 1 && c.e.filled === c.e.rows);
    const own = plain.filter((c) => !ASSESSOR.test(c.path[c.path.length - 1] as string));
    if (plain.length === 1) board.settle('score', plain);
    else if (awaited.length === 1 && given.length === plain.length - 1 && isList(board)) {
      // 评价总分 | 名次 | 考核得分: marks of others make the marks that are awaited.
      board.settle('score', awaited);
      for (const c of given) board.give('measure', c);
    } else if (plain.length > 1) {
      const named = plain.filter((c) => c.meaning.strength === 3);
      const chosen = [own, named].find((some) => some.length === 1) ?? plain;
      board.settle('score', chosen);
      checked.unshift(...plain.filter((c) => chosen.length === 1 && !chosen.includes(c)));
    } else board.settle('score', checked);
  }
  if (!board.has('score') && scores.length + checked.length === 0) board.settle('score', awaitedMarks(board));
  for (const c of checked) {
    if (board.of('score') === c) continue;
    if (board.has('checked_score')) board.setAside(c);
    else board.give('checked_score', c);
  }
  for (const role of ['deduction', 'bonus'] as const) {
    const options = board.free(role).filter((c) => !tellsWhatHappened(c));
    const fit = options.filter(numericOrBlank);
    if (fit[0] && !board.has(role)) board.give(role, fit[0]);
    // 扣分情况 with words under it tells what happened.
    for (const c of options) if (c.e.filled === 0 || c.e.text < 0.6) board.setAside(c);
  }
}

/** 测评得分 may be what an inspection gave; without a figure beside a column of values, and with no other column of marks, it waits for them. */
function awaitedMarks(board: Board): Candidate[] {
  const values = board.free('actual');
  const empty = values.filter((c) => c.e.filled === 0 && /得分$/.test(c.header) && giverOf(c.header) === null);
  return values.some((c) => c.e.filled > 0) ? empty : [];
}

/** 扣分情况 with 迟报2次, 2人次 or 无 under it: what happened, and no marks. */
const HAPPENED =
  /(?:扣分|减分)(?:的)?(?:情况|事项|情形|记录)(?:说明)?$|^(?:主要|存在的?)?问题$|^检查(?:发现)?(?:的)?问题$|^存在(?:的)?(?:主要)?问题$/;
const tellsWhatHappened = (c: Candidate): boolean =>
  HAPPENED.test(c.path[c.path.length - 1] as string) &&
  c.e.filled > 0 &&
  !c.e.samples.some((s) => /^[-+−—]?\d+(?:\.\d+)?分?$|^扣\d+(?:\.\d+)?分$/.test(s));

/** Without any column of what was achieved, the one that tells what happened is asked for it. */
function takeWhatHappened(board: Board): void {
  const valued = ['actual', 'growth', 'completion', 'rank', 'numerator', 'measure', 'month_1'] as const;
  if (!board.has('rule') || valued.some((r) => board.has(r))) return;
  if (board.free('actual', 'amount', 'growth', 'completion', 'rank', 'group', 'count_total', 'satisfaction', 'ontime_rate', 'overdue').length > 0) return; // prettier-ignore
  const unnamed = board.candidates.some((c) => board.isFree(c) && c.meaning.meaning === null && c.e.numeric >= 0.6);
  const [only, another] = board.candidates.filter((c) => board.isFree(c) && tellsWhatHappened(c));
  if (only && !another && !unnamed) board.give('actual', only);
}

/** 考评结果, 评定 without a figure, right of the rule, in a table with no other column of marks: it waits for them. */
function takeEmptyResults(board: Board): void {
  const rule = board.of('rule');
  if (!rule || !board.has('full') || ['score', 'checked_score', 'self_score'].some((r) => board.has(r as Role))) return;
  const [only, another] = board.candidates.filter(
    (c) => board.isFree(c) && c.path.length === 1 && c.e.filled === 0 && c.col > rule.col && RESULT.test(c.header),
  );
  if (only && !another) board.give('score', only);
}

const RESULT = /^(?:考[核评]|评[分价定估审]|计分|打分|得分|赋分|审核|核定)?(?:结果|评定|核定)(?:[(（]分[)）])?$/;

/** 信访事项（件） with figures in a list of organisations names what is counted, not the rows. */
const isFigureInList = (board: Board, c: Candidate): boolean =>
  c.meaning.meaning === 'path' && isList(board) && c.e.numeric >= 0.9;

/** Roles that hold no figures of the score, or stand alone: the first column that fits. */
function assignRest(board: Board): void {
  for (const c of board.free('rank')) board.give('rank', c);
  const single = ['index', 'completion', 'schedule', 'best', 'worst', 'numerator', 'denominator', 'warning', 'deduct_reason', 'responsible', 'lead', 'source', 'note', 'grade', 'count_total', 'ontime_rate', 'satisfaction', 'overdue'] as const; // prettier-ignore
  for (const role of single) {
    const options = board.free(role).sort((a, b) => b.meaning.strength - a.meaning.strength || a.col - b.col);
    if (options[0] && !board.has(role)) board.give(role, options[0]);
    for (const c of options) board.setAside(c);
  }
  for (const c of board.free('deduction', 'bonus')) board.give('note', c);
  for (const c of board.candidates) {
    const known =
      !isHintInList(board, c) &&
      !isFigureInList(board, c) &&
      c.meaning.meaning !== null &&
      c.meaning.meaning !== 'group' &&
      c.meaning.meaning !== 'ignored';
    if (board.has('actual') && board.has('rule') && isIdlePeriod(board, c)) continue;
    if (board.isFree(c) && !known && (isDoneDay(board, c) || (c.e.numeric >= 0.6 && c.e.ordinal < 2)))
      board.give('measure', c);
  }
}
