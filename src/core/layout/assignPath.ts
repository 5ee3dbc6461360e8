/** The only place that tells the columns of names apart: levels, the indicator's own name, units of measure, organisations. */
import type { Role } from '../model/indicator';
import type { Board, Candidate } from './board';

const LONG_TEXT = 28;

/** Gives index-free naming roles: l1–l3, name, unit, unit_name. */
export function assignPath(board: Board): void {
  settleUnits(board);
  settleNames(board);
}

/** 单位 is a measure beside 指标 and an organisation in lists of results: the cells decide. */
function settleUnits(board: Board): void {
  const named = board.candidates.some((c) => c.meaning.meaning === 'path' || /^l\d$/.test(c.meaning.meaning ?? ''));
  for (const c of board.free('unit')) if (!board.has('unit')) board.give('unit', c);
  for (const c of board.free('organisation_or_unit')) {
    const measure = c.e.unit > c.e.organisation || (c.e.unit === c.e.organisation && named);
    if (measure && !board.has('unit')) board.give('unit', c);
    else if (
      !measure &&
      named &&
      board.candidates.some((o) => o.meaning.meaning === 'rule') &&
      (c.e.distinct < c.e.filled || board.has('unit') || leftOf(board, c))
    )
      board.give('responsible', c);
    else if (!measure && !board.has('unit_name')) board.give('unit_name', c);
  }
  settleList(board);
  const names = board.free('path', 'l1', 'l2', 'l3');
  const firstName = Math.min(...names.map((c) => c.col));
  for (const c of board.free('unit_name')) {
    if (!board.has('unit_name') && eachUnder(names, c)) board.give('unit_name', c);
    else if (board.has('unit_name') || (names.length > 0 && board.has('rule') && c.col > firstName)) {
      if (!board.has('responsible') && c.e.organisation >= 0.5 && board.free('responsible').length === 0)
        board.give('responsible', c);
      else board.setAside(c);
    } else board.give('unit_name', c);
  }
}

/** Counties under an indicator merged over them, each on a line of its own. */
const eachUnder = (names: readonly Candidate[], c: Candidate): boolean =>
  c.e.organisation >= 0.5 &&
  c.e.filled === c.e.covered &&
  names.length > 0 &&
  names.every((n) => n.e.text < 0.5 || (n.e.filled < n.e.covered && c.e.filled >= n.e.filled * 2));

/** A column of names stands before this one. */
const leftOf = (board: Board, c: Candidate): boolean =>
  board.candidates.some((o) => o.col < c.col && o.meaning.meaning === 'path' && o.e.filled > 0 && o.e.text >= 0.5);

/** A list of results may head its organisations 责任单位 when it names nothing else: each stands once, and there is a mark for each. */
function settleList(board: Board): void {
  const words = new Set(board.candidates.map((c) => c.meaning.meaning));
  if (
    ['path', 'l1', 'l2', 'l3', 'rule', 'full', 'unit_name', 'organisation_or_unit'].some((w) => words.has(w as 'path'))
  )
    return;
  const listed = board
    .free('responsible', 'lead')
    .filter((c) => c.e.filled > 1 && c.e.organisation >= 0.5 && c.e.distinct === c.e.filled);
  if (listed.length === 1 && words.has('score')) board.give('unit_name', listed[0] as Candidate);
  // 月份 | 办结率 | 得分: each month is marked by the same rule.
  const [first] = board.candidates.filter((c) => c.meaning.meaning !== 'index');
  const months = first?.e.distinct === first?.e.filled && first?.e.samples.every((s) => PERIOD.test(s));
  if (words.has('score') && listed.length === 0 && first && board.isFree(first) && first.e.filled > 1 && months)
    board.give('unit_name', first);
}

const PERIOD = /^(20\d\d年)?(\d{1,2}月份?|第?[一二三四]季度|[上下]半年)$/;

/** Heads in words nobody knows: the short texts beside the rule, one for each row, name the rows. */
function namesByCells(board: Board): Candidate[] {
  const rule = board.of('rule');
  const words = (c: Candidate) =>
    c.e.text >= 0.8 && c.e.length <= LONG_TEXT && c.e.organisation < 0.5 && c.e.unit < 0.5 && c.e.date < 0.5;
  const own = board.candidates.filter(
    (c) =>
      rule &&
      c.col < rule.col &&
      board.isFree(c) &&
      (c.meaning.meaning === null || c.meaning.strength === 1) &&
      words(c) &&
      c.e.filled > 1 &&
      c.e.filled === c.e.distinct &&
      c.e.filled >= rule.e.filled * 0.9,
  );
  return own.slice(-1);
}

/** 报送单位 | 计分办法, each organisation on its own line, and nothing else that names the rows. */
function organisationsBefore(board: Board, rule: Candidate): Candidate | null {
  const listed = board
    .free('responsible', 'lead', 'source')
    .filter(
      (c) => c.col < rule.col && c.e.filled > 1 && c.e.filled === c.e.distinct && c.e.filled >= rule.e.covered * 0.9,
    );
  return listed.length === 1 ? (listed[0] as Candidate) : null;
}

/** 考核指标 | 指标类别: a class that stands right of the names, each for several of them, is no name. */
function finerBefore(from: readonly Candidate[]): Candidate | undefined {
  const last = from[from.length - 1] as Candidate;
  if (!/^l[12]$/.test(last.meaning.meaning ?? '') || last.e.distinct >= last.e.filled) return undefined;
  return from.filter((c) => c.meaning.meaning === 'path' && c.e.filled > 0 && c.e.distinct === c.e.filled).pop();
}

/** Some column says what was achieved; without one 申报内容 right of the rule does. */
const achieved = (board: Board): boolean =>
  board.candidates.some((c) => ['actual', 'amount', 'growth', 'completion', 'group'].includes(c.meaning.meaning ?? ''));

function settleNames(board: Board): void {
  if (board.has('name')) return;
  const words = (c: Candidate) => c.e.filled === 0 || c.e.text >= 0.5;
  let options = board.free('path', 'l1', 'l2', 'l3').filter(words);
  if (options.length === 0 && !board.has('unit_name')) options = namesByCells(board);
  if (options.length === 0 && !board.has('unit_name'))
    options = board.free('target').filter((c) => c.e.text >= 0.5 && c.e.length <= LONG_TEXT);
  const rule = board.of('rule');
  if (options.length === 0) {
    const listed = rule && !board.has('unit_name') ? organisationsBefore(board, rule) : null;
    if (listed) board.give('unit_name', listed);
    else if (rule && !board.has('unit_name')) board.give('name', rule);
    return;
  }
  const most = Math.max(...options.map((c) => c.e.filled));
  const fine = options.filter((c) => c.e.filled >= most * 0.9);
  const short = fine.filter((c) => c.e.length <= LONG_TEXT);
  const left = short.filter((c) => !rule || c.col < rule.col);
  // 见考核手册 in every row names none of them.
  const telling = left.filter((c) => !c.e.constant || c.e.filled < 3);
  const before = telling.length > 0 ? telling : left;
  const from = before.length ? before : short.length ? short : fine;
  const name = finerBefore(from) ?? (from[from.length - 1] as Candidate);
  const levels: Role[] = ['l1', 'l2', 'l3'];
  const giveLevel = (c: Candidate) => {
    const own = c.meaning.meaning;
    const wanted =
      own !== 'path' && levels.includes(own as Role) && !board.has(own as Role) ? (own as Role) : undefined;
    const level = wanted ?? levels.find((l) => !board.has(l));
    if (level) board.give(level, c);
    else board.setAside(c);
  };
  for (const c of options.filter((o) => o.meaning.meaning !== 'path' && o !== name)) giveLevel(c);
  for (const c of options) {
    if (c === name || c.meaning.meaning !== 'path') continue;
    if (c.col < name.col) giveLevel(c);
    else if (rule && c.col > rule.col && !board.has('actual') && !achieved(board)) board.give('actual', c);
    else board.setAside(c);
  }
  if (name.meaning.meaning !== 'path' && levels.includes(name.meaning.meaning as Role)) giveLevel(name);
  else if (rule && name.e.filled > 0 && rule.e.filled > name.e.filled * 1.5 && !board.has('l1')) board.give('l1', name);
  board.give('name', name);
}
