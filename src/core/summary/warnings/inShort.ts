/** The only place that says a row's warnings in one short sentence, for a list: what was missed against what, without repeating the row's figures. */
import type { Shortfall, Warning, WarningKind } from '../../model/appraisal';

/** `增速−7.2%，低于全区、全市平均；总量、增速未达目标；12月逾期2天`. Each warning in full is its `text`. */
export const warningsInShort = (warnings: readonly Warning[]): string =>
  warnings.map((w) => (w.shortfalls?.length && SHORT[w.kind]?.(w.shortfalls)) || w.text).join('；');

const SHORT: { readonly [K in WarningKind]?: (shortfalls: readonly Shortfall[]) => string } = {
  below_average: averagesMissed,
  below_target: (missed) =>
    missed.length > 1 ? `${missed.map((s) => s.measure).join('、')}未达目标` : missed.map(compared).join(''),
  behind_schedule: (missed) => missed.map(compared).join('；'),
  late_report: reportsMissed,
};

/** 完成10户，目标12户. */
const compared = ({ measure, actual, against, wanted }: Shortfall): string =>
  `${measure}${actual}，${against}${wanted}`;

/** 增速3.6%，全市平均4.3% against one; 增速3.6%，低于全区、全市平均 against several, whose last words are said once. */
function averagesMissed(missed: readonly Shortfall[]): string {
  const [first, ...others] = missed;
  if (!first) return '';
  if (!others.length) return compared(first);
  const names = missed.map((s) => s.against);
  const shared = sharedEnd(names);
  const own = names.map((name) => name.slice(0, name.length - shared.length));
  const said = own.every(Boolean) ? own.join('、') + shared : names.join('、');
  return `${first.measure}${first.actual}，${first.side === 'below' ? '低于' : '高于'}${said}`;
}

function sharedEnd(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let n = 0;
  while (n < first.length && others.every((name) => name.at(-1 - n) === first.at(-1 - n))) n += 1;
  return first.slice(first.length - n);
}

/** 12月逾期2天; 10月、11月逾期; 11月未报送. */
function reportsMissed(missed: readonly Shortfall[]): string {
  const absent = missed.filter((s) => s.gap === '未报送');
  const late = missed.filter((s) => s.gap !== '未报送');
  const months = (of: readonly Shortfall[]): string => of.map((s) => s.measure.replace(/数据$/, '')).join('、');
  const lateSaid = late.length > 1 ? `${months(late)}逾期` : late.map((s) => `${months([s])}${s.gap}`).join('');
  return [lateSaid, absent.length ? `${months(absent)}未报送` : ''].filter(Boolean).join('，');
}
