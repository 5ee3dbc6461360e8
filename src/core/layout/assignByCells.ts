/** The only place that deals with columns whose header words are unknown: what their cells show beyond doubt is taken, what a mark could hang on is asked. */
import type { Role } from '../model/indicator';
import type { Board, Candidate } from './board';
import { evenText } from './labels';
import { strip } from './meaning';
import { FEW, ownNames } from './ownNames';
import { settledOf } from './whichCounts';

const LONG_TEXT = 28;

/** Called when every column with a known header has its role. */
export function assignByCells(board: Board): void {
  takeIndex(board);
  takeLevels(board);
  takeGroupMarks(board);
  if (!board.has('rule') || board.has('unit_name')) return;
  askActual(board);
}

/** Columns no word of whose header is known. */
const unknown = (board: Board): Candidate[] =>
  board.candidates.filter((c) => board.isFree(c) && c.meaning.meaning === null && !c.meaning.reportDate);

/** Ordinals or codes, each once, left of everything else. */
function takeIndex(board: Board): void {
  const name = board.of('name') ?? board.of('unit_name');
  const [first] = board.candidates;
  if (!name || !first || board.has('index') || !unknown(board).includes(first) || first.col >= name.col) return;
  if (first.e.filled > 1 && first.e.ordinal >= 0.8 && first.e.distinct === first.e.filled) board.give('index', first);
}

/** Words to the left of the names that each stand for several rows: a level of the hierarchy. */
function takeLevels(board: Board): void {
  const name = board.of('name');
  if (!name) return;
  // 类型 over 基本分, 加分项, 减分项: it says of each row what its marks are.
  const kinds = board.free('ignored').filter((c) => c.e.samples.some((s) => /^[^，。]{0,4}[加减扣]分/.test(s)));
  for (const c of [...unknown(board), ...kinds]) {
    const stands = c.e.filled < c.e.covered || c.e.filled * 2 <= name.e.filled || c.e.distinct * 2 <= c.e.filled;
    const words = c.e.filled > 0 && c.e.text >= 0.8 && c.e.length <= LONG_TEXT && c.e.organisation < 0.5;
    const level = (['l1', 'l2', 'l3'] as const).find((l) => !board.has(l));
    if ((c.col < name.col || kinds.includes(c)) && stands && words && level) board.give(level, c);
  }
}

/** 项目总分 over sub-rows with marks of their own: figures left of the item's marks, each for several rows. */
function takeGroupMarks(board: Board): void {
  const full = board.of('full');
  if (!full || board.has('group_full')) return;
  for (const c of unknown(board)) {
    const group = c.e.filled > 0 && c.e.numeric >= 0.8 && c.e.filled < full.e.filled && c.e.filled < c.e.covered;
    if (c.col < full.col && group && /分|权/.test(c.header)) return board.give('group_full', c);
  }
}

/** No column says what was achieved, and some hold something: one of them may be it. */
function askActual(board: Board): void {
  const months = board.candidates.some((c) => c.meaning.month !== null && !board.isFree(c));
  const others: Role[] = [
    'actual',
    'numerator',
    'completion',
    'growth',
    'rank',
    'grade',
    'count_total',
    'ontime_rate',
    'satisfaction',
    'overdue',
  ];
  if (months || others.some((r) => board.has(r))) return;
  const options = unknown(board).filter((c) => c.e.filled > 0 && c.e.organisation < 0.5);
  const settled = settledOf(options);
  if (settled) return board.give('actual', settled);
  const rules = board.of('rule')?.e.samples ?? [];
  const said = (c: Candidate) => {
    const word = strip(evenText(c.path[c.path.length - 1] as string));
    return word.length < 2 ? 0 : rules.filter((r) => r.includes(word)).length;
  };
  // 国家级 | 自治区级 | 市级: the rules count by kind, each in its column.
  if (options.length > 1 && options.every((c) => said(c) > 0 && c.e.numeric >= 0.6)) return;
  // 应保面积 | 参保面积: what was due, and how much of it was done.
  const due = board.of('target')?.path.at(-1) ?? '';
  const [alone, another] = options;
  if (
    alone &&
    !another &&
    /^应/.test(due) &&
    alone.e.numeric >= 0.6 &&
    due.slice(2) === (alone.path.at(-1) ?? '').slice(2)
  )
    return board.give('actual', alone);
  const spoken = options.filter((c) => rules.length > 0 && said(c) === rules.length);
  // Every rule begins with 整改率…: that column it is.
  if (spoken.length === 1) board.give('actual', spoken[0] as Candidate);
  else if (ownNames(board, options) || namedInOne(board, options)) for (const c of options) board.give('measure', c);
  else if (options.length > 0) board.ask('actual', options);
}

const FOUR = /^第?[一二三四]季度$/;

/** 首问负责制 | 限时办结制 with √ under them, 消防站建设 | 消火栓完好率: all of them named by one and the same rule; or the four quarters, each in words. */
function namedInOne(board: Board, options: readonly Candidate[]): boolean {
  if (options.length < 2 || options.some((c) => c.e.filled > FEW)) return false;
  const leaves = options.map((c) => strip(evenText(c.path[c.path.length - 1] as string)));
  if (leaves.length === 4 && leaves.every((leaf) => FOUR.test(leaf))) return options.every((c) => c.e.text >= 0.6);
  const rules = (board.of('rule')?.e.texts ?? []).map(evenText);
  return leaves.every((leaf) => leaf.length >= 3) && rules.some((rule) => leaves.every((leaf) => rule.includes(leaf)));
}
