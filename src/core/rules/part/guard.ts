/** The only place that reads a statement's guard as the condition under which its marks hold. */
import type { Condition } from '../../methods/rule';
import { withParts } from '../conditions/reference';
import { isFiller } from '../conditions/words';
import { readCondition } from '../conditions';
import type { Statement } from '../statements';
import type { Source } from '../source';
import type { Work } from './work';
import { Later } from '../../text/patterns';

/** 完成率100%得15分, 参加4次得2分: the number named is the least that earns the marks; 0 is just 0. */
export function openEnded(c: Condition): Condition {
  const same = c.kind === 'interval' && c.low !== null && c.low.at.kind === 'constant' && c.low.at === c.high?.at;
  const positive = same && c.low!.at.kind === 'constant' && c.low!.at.constant.value.compare(0) > 0;
  return positive && c.kind === 'interval' && c.measure.name !== 'growth' ? { ...c, high: null } : c;
}

/** 缺1项扣1分 in a table of such: just one. */
export const justSoMany = (c: Condition): Condition =>
  c.kind === 'interval' && c.measure.name === 'count' && c.high === null && c.low?.closed === null
    ? { ...c, low: { ...c.low, closed: true }, high: { at: c.low.at, closed: true } }
    : c;

/** 缺席3次的不得分: so does a fourth. */
export const countAlone = (c: Condition): boolean =>
  c.kind === 'interval' && c.low !== null && c.low.at === c.high?.at && c.measure.name === 'count';

/** 举办1场: from one piece on. */
export const onePiece = (c: Condition | null): boolean =>
  c?.kind === 'interval' &&
  c.measure.name === 'count' &&
  c.high === null &&
  c.low?.at.kind === 'constant' &&
  c.low.at.constant.value.compare(1) === 0;

/** 未到会1次: less than one. */
export const missedOnce = (c: Condition): boolean =>
  c.kind === 'interval' &&
  c.measure.name === 'count' &&
  c.low === null &&
  c.high?.closed === false &&
  c.high.at.kind === 'constant' &&
  c.high.at.constant.value.compare(1) === 0;

/** 3个工作日办结: whether fewer or more days earn the marks is not said. */
export const timeAlone = (c: Condition): boolean =>
  c.kind === 'interval' &&
  c.low !== null &&
  c.low.at === c.high?.at &&
  c.low.at.kind === 'constant' &&
  c.low.at.constant.unit?.dimension === 'time' &&
  c.low.at.constant.value.n !== 0n;

/** 足60%不得分: marks lost at just one percentage are a slip of the pen. */
export const pointOfPercent = (c: Condition): boolean =>
  c.kind === 'interval' &&
  c.low !== null &&
  c.low.at === c.high?.at &&
  c.low.at.kind === 'constant' &&
  c.low.at.constant.unit?.text === '%' &&
  c.low.at.constant.value.n !== 0n;

/** null: no condition; undefined: the guard could not be read. */
export function guardCondition(s: Statement, w: Work, source: Source): Condition | null | undefined {
  const items = withParts(s.guard).filter(
    (i) => i.k !== 'of' && !(i.k === 'link' && i.w === 'within') && i.k !== 'sign',
  );
  const has = items.find((i) => i.k === 'applicable' && i.has);
  if (has && items.length > 1) return guardCondition({ ...s, guard: s.guard.filter((i) => i !== has) }, w, source);
  const real = items.filter((i) => !(i.k === 'words' && isFiller(i.text)) && !['by', 'is', 'comma'].includes(i.k));
  if (real.length === 0) return null;
  const read = readCondition(items, w.said, source.text, source.tokens);
  if (!read) return undefined;
  if (speaksOfFolding(read.condition) || speaksOfMarks(read.condition)) return undefined;
  w.said = read.said;
  return read.condition;
}

/** 折算计分90分以上: how a score is folded, taken for the name of one. */
const speaksOfFolding = (c: Condition): boolean =>
  c.kind === 'interval' && /(?:折算|换算|折合)(?:计分|得分|计入)|加权折算/.test(c.measure.words);

/** 权重分8分 as 权重分 of 8 or more: what an item is worth, taken for a number of the row. */
const speaksOfMarks = (c: Condition): boolean =>
  (c.kind === 'interval' || c.kind === 'event') && MARKS_BY_NAME.test(c.kind === 'event' ? c.words : c.measure.words);

const MARKS_BY_NAME = new Later(
  /^(?:本项|该项|此项|本指标|该指标|指标)?(?:(?:基本|基础|基准|标准|权重|起评)分值?|[满总配赋]分|分值|权重)$/,
);
