/** The only place that tells columns of single periods (一季度 … 四季度, 上半年 | 下半年, 各次检查) from the column of the whole (全年值, 合计, 平均). */
import type { Board, Candidate } from './board';
import { evenText } from './labels';
import { leafOf } from './leaf';
import { strip } from './meaning';

const TAIL = '(?:实际|完成|发生|监测|检查|抽查|测评)*(?:情况|结果|总?[值数量额])?';
const PERIOD = new RegExp(
  `^(?:20\\d\\d年)?(?:第?[一二三四1-4]季度|[上下]半年|第[一二三四五六七八\\d]+[次轮批期])${TAIL}$`,
);
const WHOLE = new RegExp(
  `^(?:(?:全年度?|年度|本年度?|当年|20\\d\\d年度?|1月?份?[-—~至]12月份?)(?:累计|合计|总计|汇总)?|累计|合计|总计|汇总)${TAIL}$`,
);
const MEAN = /^(?:全年|年度|各?季度?|四个季度|[上下]半年|历次|各次)?(?:平均|均)(?:值|数)?$/;
/** Over a mean of its own the head says of what. */
const MEAN_OF_PERIODS = /^(?:全年|年度|各季度?|季度|四个季度|[上下]半年|历次|各次)/;

const over = (c: Candidate): string => c.path.slice(0, -1).join('/');
const VALUE: ReadonlySet<unknown> = new Set([null, 'actual', 'amount', 'group']);
const isValue = (c: Candidate): boolean => VALUE.has(c.meaning.meaning);

/** A head of the mean of all periods, and of nobody else's. */
export const headsMean = (header: string): boolean => MEAN.test(strip(evenText(header.split('/').pop() as string)));

/** The columns of single periods, at least two under one head. */
const periodsOf = (board: Board): readonly Candidate[] => {
  const all = board.candidates.filter((c) => board.isFree(c) && isValue(c) && PERIOD.test(leafOf(c)));
  return all.filter((c) => all.filter((o) => over(o) === over(c)).length > 1);
};

/** What stands for all of the periods: their sum or the year's value, else their mean. */
function wholesOf(board: Board, periods: readonly Candidate[]): readonly Candidate[] {
  if (periods.length === 0) return [];
  const free = board.candidates.filter((c) => board.isFree(c));
  const among = (c: Candidate): boolean => over(c) !== '' && periods.some((p) => over(p) === over(c));
  const sums = free.filter((c) => isValue(c) && WHOLE.test(leafOf(c)) && (among(c) || c.meaning.year === null || c.meaning.cumulative)); // prettier-ignore
  const means = free.filter(
    (c) =>
      (isValue(c) || c.meaning.meaning === 'average') &&
      MEAN.test(leafOf(c)) &&
      c.meaning.scope === null &&
      (among(c) || MEAN_OF_PERIODS.test(leafOf(c))),
  );
  return [...sums, ...means];
}

export const wholesAmongPeriods = (board: Board): readonly Candidate[] => wholesOf(board, periodsOf(board));

/** The options without the single periods where a column of the whole stands beside them; that column is one of them then. */
export function withoutPeriods(board: Board, options: readonly Candidate[]): Candidate[] {
  const periods = periodsOf(board);
  const wholes = wholesOf(board, periods);
  if (wholes.length === 0) return [...options];
  const others = options.filter((c) => !periods.includes(c) && !wholes.includes(c));
  return [...others, ...wholes];
}

const SPAN_NAMED = /^(?:20\d\d年)?(第?[一二三四1-4]季度|[上下]半年|\d{1,2}月|当月|本月)/;

/** 12月当月, 上半年 beside what counts, where no rule speaks of that span. */
export function isIdlePeriod(board: Board, c: Candidate): boolean {
  const span = SPAN_NAMED.exec(leafOf(c))?.[1];
  const rules = board.of('rule')?.e.texts ?? [];
  return span !== undefined && !rules.some((rule) => evenText(rule).includes(span.replace(/^第/, '')));
}
