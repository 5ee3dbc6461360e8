/** The only place that tells the columns of values apart: what was achieved, what was due, last year's, and up to when each runs. */
import { leafTyped } from './leaf';
import type { Board, Candidate } from './board';
import { assignAverages } from './assignAverages';
import { FEW, ofNamedKinds, ownNames } from './ownNames';
import { arePartsOfOne } from './partColumns';
import { dueBy } from './periods';
import { takeStandards } from './standards';
import { isSumOfMonths } from './sumOfMonths';
import { isSettledValue, ofTheYear, settledAmong } from './whichCounts';
import { isIdlePeriod, wholesAmongPeriods, withoutPeriods } from './wholePeriod';
import { LAST_PLACE } from './words';

/** In a list without rules and marks a vague hint (应安装户数) makes a measure under its own name. */
export const isHintInList = (board: Board, { meaning }: Candidate): boolean =>
  meaning.strength === 1 &&
  !meaning.cumulative &&
  !board.has('rule') &&
  !board.has('full') &&
  (board.has('unit_name') || !board.has('name')) &&
  (meaning.meaning === 'actual' || meaning.meaning === 'target');

const OF_A_YEAR: ReadonlySet<unknown> = new Set([null, 'ignored', 'last_year', 'actual', 'amount']);

/** 上年占比 | 本年占比: one thing in two years, whatever it is, where no other column says what was achieved. */
function takePairOfYears(board: Board): void {
  const pairs = board.candidates.flatMap((before) => {
    const [, thing] = /^(?:上年|去年)(.+)$/.exec(leafTyped(before)) ?? [];
    const now = board.candidates.filter(
      (c) => thing !== undefined && /^(?:本年|今年|当年)/.test(leafTyped(c)) && leafTyped(c).slice(2) === thing,
    );
    return now[0] && !now[1] ? [[before, now[0]] as const] : [];
  });
  const [only, another] = pairs;
  if (!only || another || !only.every((c) => board.isFree(c) && c.e.numeric >= 0.5)) return;
  if (only.some((c) => !OF_A_YEAR.has(c.meaning.meaning))) return;
  if (board.has('actual') || board.has('last_year')) return;
  if (board.free('actual', 'amount', 'last_year', 'growth').some((c) => !only.includes(c) && c.meaning.strength > 1))
    return;
  board.give('last_year', only[0]);
  board.give('actual', only[1]);
}

const QUOTIENT = /^\d+(?:\.\d+)?\/\d+(?:\.\d+)?[一-龥]{0,2}$/;

/** 完成数/任务数 with 12/15 under it: both in one cell. */
function takeQuotients(board: Board): void {
  const [only, another] = board.candidates.filter(
    (c) =>
      board.isFree(c) &&
      /^[^/]+\/[^/]+$/.test(leafTyped(c)) &&
      c.e.filled > 0 &&
      c.e.samples.every((s) => QUOTIENT.test(s)),
  );
  if (only && !another && board.free('actual').length === 0) board.give('actual', only);
}

const AIMS: ReadonlySet<unknown> = new Set(['target', 'growth_target']);

/** 2025年计划 beside 2024年完成 is of the year to come: the values tell which year it is. */
function latestYear(board: Board): number | null {
  const dated = board.candidates.filter((c) => c.meaning.year !== null);
  const values = dated.filter((c) => !AIMS.has(c.meaning.meaning));
  const years = (values.length > 0 ? values : dated).map((c) => c.meaning.year as number);
  return years.length > 0 ? Math.max(...years) : null;
}

/** What is planned for the next year is no aim of this one. */
function leaveAimsToCome(board: Board, current: number | null): void {
  for (const c of board.free('target', 'growth_target')) {
    const toCome = (c.meaning.year ?? 0) > (current ?? Infinity) || /^(?:次年|下一?年|明年|来年)/.test(leafTyped(c));
    if (toCome) board.setAside(c);
  }
}

export function assignValues(board: Board, year: number | null): void {
  takeQuotients(board);
  takePairOfYears(board);
  const current = year ?? latestYear(board);
  leaveAimsToCome(board, current);
  const past = (c: Candidate) => current !== null && c.meaning.year !== null && c.meaning.year < current;
  const lastYear = [
    ...board.free('last_year'),
    ...board.free('actual', 'amount', 'growth').filter((c) => past(c) && c.meaning.meaning !== 'target'),
    ...board.candidates.filter((c) => board.isFree(c) && c.meaning.meaning === null && past(c) && c.e.numeric >= 0.5),
  ];
  if (!board.has('last_year')) {
    const amounts = lastYear.filter((c) => !c.meaning.ofGrowth);
    const of = amounts.length ? amounts : lastYear;
    const recent = of.filter((c) => c.meaning.year === null || current === null || c.meaning.year === current - 1);
    board.settle('last_year', recent.length ? recent : of);
  }
  for (const c of lastYear) board.setAside(c);
  // 上年位次 is what a move of places begins with.
  const places = [
    ...board.free('earlier').filter((c) => LAST_PLACE.test(c.header)),
    ...board.free('rank').filter((c) => past(c) && c.meaning.year === (current ?? 0) - 1),
  ];
  if (!board.has('last_year') && lastYear.length === 0) board.settle('last_year', places);
  settleTargets(board);
  assignAverages(board);
  settleActual(board, current);
}

function settleTargets(board: Board): void {
  takeIndicatorValues(board);
  takeStandards(board);
  const targets = board.free('target').filter((c) => c.e.scoring < 0.5 && !isHintInList(board, c));
  const annual = targets.filter((c) => !/时序|序时|\d月|季度|半年|累计/.test(c.header));
  const due = targets.filter((c) => !annual.includes(c) && dueBy(c.header).length > 0);
  // 上半年任务 | 下半年任务: neither is what is due in all.
  const pieces = targets.some((c) => !due.includes(c) && /下半年|[二三四]季度/.test(leafTyped(c)));
  board.settle('target', annual.length ? annual : due.length && !pieces ? latest(due) : targets);
  // 序时任务, 前三季度任务 beside 年度任务 are the targets of the rules that name them.
  const [year] = annual;
  if (annual.length === 1 && year) for (const c of due) if (c.col > year.col) board.give('target', c);
  for (const c of targets) board.setAside(c);
  board.settle('growth_target', board.free('growth_target'));
}

/** 指标值 is what was reached, unless 实际完成值 stands beside it and nothing else says what was due. */
function takeIndicatorValues(board: Board): void {
  if (board.free('target').length > 0) return;
  const values = board.free('actual').filter((c) => c.e.filled > 0);
  const due = values.filter((c) => /指标值$/.test(c.header));
  const done = values.filter((c) => !due.includes(c) && /完成|实际|实现/.test(c.header));
  if (due.length === 1 && done.length === 1) board.settle('target', due);
}

const ENDS: readonly (readonly [RegExp, number])[] = [
  [/全年|年度/, 12],
  [/前三季度/, 9],
  [/上半年/, 6],
];
const QUARTER = /([一二三四])季度/;

/** The month up to which a head says its figures run; the word nearest to them counts (累计完成/上半年). */
function endOf({ header, path }: Candidate): number {
  const months = /1月?份?[-—~至]+(\d{1,2})月/.exec(header)?.[1];
  if (months !== undefined) return Number(months);
  for (const part of [...path].reverse()) {
    const end = ENDS.find(([word]) => word.test(part))?.[1];
    if (end !== undefined) return end;
    const quarter = QUARTER.exec(part)?.[1];
    // 三季度 is one quarter unless it is said to run on.
    if (quarter) return header.includes('累计') ? '一二三四'.indexOf(quarter) * 3 + 3 : NaN;
  }
  return NaN;
}

/** 1—9月累计 beside 1—10月累计, 前三季度 beside 上半年: the longer span holds the figure that counts. */
function latest(options: readonly Candidate[]): Candidate[] {
  const ends = options.map(endOf);
  const last = Math.max(...ends);
  return Number.isNaN(last) || ends.filter((e) => e === last).length > 1
    ? [...options]
    : options.filter((_, i) => ends[i] === last);
}

/** 报送时间, 实际完工: the day on which something was done. */
export const isDoneDay = (board: Board, { col, header, e }: Candidate): boolean =>
  board.isFree({ col } as Candidate) &&
  e.filled > 0 &&
  // 次年1月10日前 under 报送时间: by when, not when.
  !e.samples.every((day) => BY_WHEN.test(day)) &&
  /(?<!计划|要求|应|规定|预计)(?:实际)?(?:报送|上报|提交|办结|完工|竣工|开工|完成)(?:时间|日期)$|实际(?:完工|竣工|开工|办结|报送)$/.test(
    header,
  );

const BY_WHEN = /(?:以?前|之前|前后|内)(?:\([^()]*\))?$|^每[年月季周]|^次[年月]/;

/** Counts of what went amiss. */
const AMISS =
  /^(?!.*超额).*(?:未|不|没|逾期|超[期时标]|迟|漏|缺|错|误|违|退回|差评|投诉|事故).*(?:[数次件起个户人批](?:量|次)?)(?:[(（][^()（）]*[)）])?$/;

/** 未开工数 | 未竣工数 in a table with rules: each is counted where a rule names it, and none is what was achieved. */
function withoutTroubles(board: Board, options: readonly Candidate[]): readonly Candidate[] {
  const troubles = board.has('rule') ? options.filter((c) => AMISS.test(leafTyped(c)) && c.e.numeric >= 0.6) : [];
  const rest = options.filter((c) => !troubles.includes(c));
  if (!rest.every((c) => /完成|实际|已/.test(leafTyped(c)))) return options;
  for (const c of troubles) board.give('measure', c);
  return rest;
}

/** 行政村数 | 公有产权卫生室 in a table with rules, and nothing that says 完成: which of them was achieved is asked; of few rows each column stands under its own name. */
function named(board: Board, options: Candidate[]): Candidate[] {
  const [only, another] = options;
  // 受理数 | 按期办结数: each is of what its row or its rule speaks of, and none is what was achieved.
  const vague = options.every((c) => c.meaning.strength <= 1 && !c.meaning.cumulative && !DONE.test(c.header));
  if (another && board.has('rule') && (vague ? ownNames(board, options) : ofNamedKinds(board, options))) {
    for (const c of options) board.give('measure', c);
    return [];
  }
  if (
    options.length !== 1 ||
    !only ||
    only.meaning.strength > 1 ||
    !board.has('rule') ||
    only.meaning.cumulative ||
    DONE.test(only.header) ||
    // 计划改造 | 已完工 | 在建: what is done of what was due, beside what is not.
    (board.has('target') && /^已/.test(leafTyped(only)))
  )
    return options;
  const beside = board.candidates.filter(
    (c) => board.isFree(c) && c !== only && c.meaning.meaning === null && c.e.numeric >= 0.6 && c.e.ordinal < 2,
  );
  if (beside.length === 0) return options;
  if (only.e.filled > FEW) return [only, ...beside];
  for (const c of [only, ...beside]) board.give('measure', c);
  return [];
}

/** 评定结果, 认定结果: what others found, under a word that no list holds. */
const FOUND =
  /^[^，、/]{0,4}(?:评定|认定|核定|审定|测评|考核|考评|评议|评价|评估|检查|核查|抽查|验收|鉴定|监测|测试|调查)结果$/;

const SELF_TOLD = /^(?:自评|自查|自报|自我评价|单位自[评查])/;
/** 扣0.5分, 4.5 under 考核情况: marks, and nothing that was found. */
const tellsMarks = ({ e }: Candidate): boolean => e.texts.every((t) => /^(?:[扣得加减])?-?\d+(?:\.\d+)?分?$/.test(t));

/** 完成情况 | 实际完成时间: what was done, and the day for the rules that ask for it. */
function whatBesideWhen(board: Board, options: readonly Candidate[]): Candidate[] {
  const days = options.filter((c) => isDoneDay(board, c) && c.e.date > 0 && c.e.date + c.e.dash >= 0.6);
  const [what, another] = options.filter((c) => !days.includes(c));
  const [day, later] = days;
  if (!what || another || !day || later) return [...options];
  board.give('measure', day);
  return [what];
}

const ONLY_YEAR = /^20\d\d年度?$/;

const DONE = /完成|实际|实现|达到|结果|情况|月|季度|半年|全年|累计|合计/;

const figuresOf = (c: Candidate): boolean => c.e.filled > 0 && c.e.numeric >= 0.6;

function settleActual(board: Board, current: number | null): void {
  const prefer = (options: Candidate[], keep: (c: Candidate) => boolean): Candidate[] => {
    const kept = options.filter(keep);
    return kept.length ? kept : options;
  };
  let options = board.free('actual').filter((c) => !isHintInList(board, c));
  if (options.length === 0) options = board.free('amount');
  options = withoutPeriods(board, options);
  const wholes = options.filter((c) => wholesAmongPeriods(board).includes(c));
  // 合计 | 平均 of the same quarters: of the one row the sum counts, of the other the mean.
  if (wholes.length > 1) return board.ask('actual', wholes);
  // 2023年 | 2024年: the year alone heads the values of both.
  if (options.length === 0 && board.has('last_year'))
    options = board.candidates.filter(
      (c) => board.isFree(c) && c.meaning.meaning === null && c.meaning.year === current && c.e.numeric >= 0.5,
    );
  // 指标 | 单位 | 2023年: a list of one year's figures.
  if (options.length === 0 && !board.has('rule') && !board.has('full') && board.has('name'))
    options = board.candidates.filter((c) => board.isFree(c) && ONLY_YEAR.test(c.header) && c.e.numeric >= 0.5);
  // 1月 | 2月 | … | 合计: the sum of the months.
  if (options.length === 0) options = board.candidates.filter((c) => isSumOfMonths(board, c));
  // 考核结果, 考核情况 with cells of its own and no other column for what was achieved.
  const told = board.candidates.filter(
    (c) =>
      board.isFree(c) &&
      (c.meaning.meaning === 'group' || (c.meaning.meaning === null && FOUND.test(c.header))) &&
      c.path.length === 1 &&
      c.e.filled > 0 &&
      /(结果|情况)$/.test(c.header),
  );
  if (options.length === 0) options = told;
  // 考核情况 | 债务余额: a vague hint is no surer than they are.
  else if (options.every((c) => c.meaning.strength === 1 && !DONE.test(c.header))) options.push(...told);
  // 自评情况 | 考核情况: what the assessed say of themselves is no surer than what was found.
  else if (options.every((c) => SELF_TOLD.test(leafTyped(c)))) options.push(...told.filter((c) => !tellsMarks(c)));
  // 报送时间 beside 时限: what was done, and when.
  if (options.length === 0) options = board.candidates.filter((c) => isDoneDay(board, c));
  options.push(...board.candidates.filter((c) => board.isFree(c) && isSettledValue(c)));
  options = prefer(options, (c) => c.e.filled > 0);
  options = whatBesideWhen(board, options);
  // What is expected is not achieved yet; what was verified stands above what was reported.
  options = prefer(options, (c) => !/预计|预测|预估|预期|拟/.test(c.header));
  options = [...(settledAmong(options) ?? options)];
  const year = ofTheYear(board, options);
  if (year) options = [...year];
  else options = prefer(options, (c) => c.meaning.cumulative);
  options = latest(prefer(options, (c) => c.meaning.strength >= 2));
  const figures = options.filter((c) => c.e.numeric >= 0.6);
  if (figures.length === 1 && options.some((c) => c.e.numeric < 0.2)) options = figures;
  if (options.length > 1) options = [...withoutTroubles(board, options)];
  options = named(board, options);
  if (arePartsOfOne(options)) board.give('actual', options[0]!, options);
  else board.settle('actual', options);
  for (const c of board.free('actual', 'amount')) {
    if (isHintInList(board, c)) continue;
    // 发生数 | 责任事故数: a rule that counts 责任事故 finds them under their own name.
    const named =
      board.has('rule') && board.has('actual') && c.meaning.strength === 1 && c.meaning.meaning === 'actual';
    if (named && figuresOf(c) && !c.meaning.cumulative && dueBy(c.header).length === 0 && !isIdlePeriod(board, c))
      board.give('measure', c);
    else board.setAside(c);
  }
  const growth = board.free('growth');
  const cumulative = growth.filter((c) => c.meaning.cumulative);
  board.settle('growth', cumulative.length === 1 ? cumulative : growth);
  for (const c of growth) board.setAside(c);
}
