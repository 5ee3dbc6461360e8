/** The only place that says which of several columns of what was achieved counts: the verified above the reported, this year's above that of all years. */
import type { Board, Candidate } from './board';
import { evenText } from './labels';
import { strip } from './meaning';

const BY_WHOM_SETTLED = '核定|核实|核验|审定|认定|审核|复核|终审|批准|获批|审批';
/** 核定, 认定数: what was settled, in whatever head it stands. */
export const SETTLED = new RegExp(BY_WHOM_SETTLED);
/** 自报数, 抽查: what someone said or found before it was settled. */
const REPORTED = /自报|上报|申报|填报|自查|抽查/;
/** 核定值, 市级审核完成数, 完成值（核定）: another telling of the very value, and nothing else. */
const SETTLED_VALUE = new RegExp(
  `^(?:上级|[省市县区]级?|部门|考核组?|最终|最后)?(?:${BY_WHOM_SETTLED})(?:后|的|实际|完成|投资)*(?:值|数|数值|数量|量|额|数据|面积|金额|资金|情况|结果)?$|[(](?:${BY_WHOM_SETTLED})[^)]*[)]$`,
);

const leafOf = ({ path }: Candidate): string => evenText(path[path.length - 1] ?? '');
const tellsSettled = (c: Candidate): boolean => SETTLED_VALUE.test(leafOf(c)) || SETTLED_VALUE.test(strip(leafOf(c)));

/** 自查 | 抽查 | 认定, 完成值 | 核定值: the settled ones; null where none stands above the others. */
export function settledAmong(options: readonly Candidate[]): readonly Candidate[] | null {
  const verified = options.filter(
    (c) => tellsSettled(c) || (SETTLED.test(c.header) && options.some((o) => REPORTED.test(o.header))),
  );
  const others = options.filter((c) => !verified.includes(c));
  const figures = verified.some((c) => c.e.numeric >= 0.6) || others.every((c) => c.e.numeric < 0.6);
  // 属实 under 核实情况 is a word on what was reported, and no value.
  const agrees = verified.every((c) => c.e.samples.every((s) => AGREES.test(s)));
  return verified.length > 0 && others.length > 0 && figures && !agrees ? verified : null;
}

const AGREES = /^(?:经?核[实查定])?(?:情况)?(?:属实|无误|一致|同意|通过|认可|√|是|无异议)$/;
const AMOUNT = /\d\s*(?:[万亿千百]*[元亩吨户人件个家项起次处座公]|[%％])/;

/** 核定 with 3.5亿元 under it: the value that was settled, and no marks. */
const holdsAmounts = ({ e }: Candidate): boolean => e.samples.some((s) => AMOUNT.test(s));
export const isSettledValue = (c: Candidate): boolean =>
  c.meaning.meaning === 'checked_score' && SETTLED_VALUE.test(leafOf(c)) && holdsAmounts(c);

/** 自查 | 抽查 | 认定 without any word of a value: the only settled one. */
export function settledOf(options: readonly Candidate[]): Candidate | undefined {
  const settled = options.filter((c) => SETTLED.test(c.header));
  const found = options.filter((c) => REPORTED.test(c.header));
  return found.length > 0 && found.length === options.length - 1 ? settled[0] : undefined;
}

const OF_THE_YEAR = /^(?:20\d\d年|本年度?|今年|当年|年度|全年)(?!.*累计)/;
const OF_ALL_YEARS = /累计/;
const SAYS_YEAR = /年|月|季|本期/;

/** 本年完成 | 累计完成: what was added up beside the year's own is of all years. The year's where the year's is due, else both: a person is asked. */
export function ofTheYear(board: Board, options: readonly Candidate[]): readonly Candidate[] | null {
  const years = options.filter((c) => OF_THE_YEAR.test(leafOf(c)));
  const added = options.filter((c) => OF_ALL_YEARS.test(leafOf(c)) && !SAYS_YEAR.test(leafOf(c)));
  if (years.length !== 1 || added.length === 0) return null;
  return /年/.test(board.of('target')?.header ?? '') ? years : [...years, ...added];
}
