/** The only place that leaves a band its single number: 超过100%的得6分，达到100%的得5分; 缺1项的得2分, where more of it is worse. */
import type { Band, Condition, End } from '../../methods/rule';
import { Later } from '../../text/patterns';
import { compare, type Exact } from '../../model/exact';
import type { Work } from './work';

type Interval = Extract<Condition, { kind: 'interval' }>;

const sameNumber = (a: End, b: End): boolean =>
  a.at.kind === 'constant' &&
  b.at.kind === 'constant' &&
  a.at.constant.unit?.text === b.at.constant.unit?.text &&
  compare(a.at.constant.value, b.at.constant.value) === 0;

/** Does `b` begin where `a` does, and leave out the point itself? */
const beyond = (a: Interval, b: Interval): boolean => {
  const [near, far] = a.high === null ? [a.low, b.low] : [a.high, b.high];
  const open = a.high === null ? b.high === null : b.low === null;
  return (
    open && near !== null && far !== null && near.closed !== false && far.closed === false && sameNumber(near, far)
  );
};

const alone = (b: Band, bands: readonly Band[]): Band => {
  const c = b.when;
  if (c?.kind !== 'interval' || c.reaching || (c.low === null) === (c.high === null)) return b;
  const passed = bands.some(
    ({ when }) =>
      when?.kind === 'interval' && !when.reaching && when.measure.name === c.measure.name && beyond(c, when),
  );
  const end = { at: (c.low ?? c.high)!.at, closed: true };
  return passed ? { ...b, when: { ...c, low: end, high: end } } : b;
};

/** What nobody wants more of. */
const ILL = new Later(
  /缺|漏|迟|逾|超[期时标]|错|违|被(?!评|授|表|推|采|命|列为示|认定为[优示])|通报(?!表[扬彰])|投诉|举报|事故|火灾|案件|处分|问责|约谈|曝光|上访|信访|死亡|舆情|退回|差错|问题(?!整改)/,
);

const marksOf = ({ value }: Band): Exact | null =>
  value.kind === 'fixed' && value.amount.kind === 'mark' ? value.amount.value : null;
const countOf = ({ when }: Band): Exact | null =>
  when?.kind === 'interval' && when.measure.name === 'count' && when.low?.at.kind === 'constant'
    ? when.low.at.constant.value
    : null;

/** 未发生的得5分，发生1起得3分; 1件得3分，2件得1分; 缺1项的得2分: two of it are not worth what one is. */
function worseWithMore(b: Band, bands: readonly Band[]): boolean {
  const [count, marks] = [countOf(b), marksOf(b)];
  if (!count || !marks || b.when?.kind !== 'interval') return false;
  const words = b.when.measure.words;
  /** 1 where another number of it is worth more the more it is, -1 where less. */
  const ways = bands.map((x) => {
    const [other, worth] = [countOf(x), marksOf(x)];
    if (x.when?.kind === 'event' && x.when.negated) return worth === null || compare(worth, marks) > 0 ? -1 : 0;
    return other && worth ? compare(other, count) * compare(worth, marks) : 0;
  });
  return ways.some((x) => x < 0) || (ILL.test(words) && !ways.some((x) => x > 0));
}

export function settlePoints(w: Work): void {
  w.bands = w.bands.map((b) => {
    const said = b.when && w.opened.get(b.when);
    return said && worseWithMore(b, w.bands) ? { ...b, when: said } : b;
  });
  w.bands = w.bands.map((b) => alone(b, w.bands));
}
