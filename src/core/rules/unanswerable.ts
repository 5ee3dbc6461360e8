/** The only place that gathers what no row can answer, whatever its words: standards of a period, half a mark of a case, a piece worth the whole. */
import type { Span } from '../model/span';
import type { Folded } from '../text/fold';
import { Later } from '../text/patterns';
import { periodStandards } from './perPeriod';
import { toOriginal } from './spans';

/** 每增加1个得满分: no piece is worth the whole. */
const WHOLE_EACH =
  /每(?![年月季周日百千万]|十万)(?![^，。；]{0,14}(?:[高低多少大小]于|不超过|达到|[≥≤<>]))[^，。；：、()得扣\d]{0,14}\d+(?:\.\d+)?[^，。；：、()得扣\d]{1,8}[得计]满分/g;
/** 低于平均的得半分: half a mark, or half of them. */
const HALF = new Later(
  /(?<=(?:^|[，。；])(?!每)[^，。；每]{0,20}(?:[达高低超不未平]|其余|其他|否则|以[上下内]|之间)[^，。；每]{0,14}(?:的|者)?，?)[得计记]半分(?=[，。；]|$)/g,
);
/** Such clauses, each to its first stop, in the original text. */
export function unanswerableSpans(folded: Folded): Span[] {
  const { text } = folded;
  const halves = text.includes('半分') ? [...text.matchAll(HALF.pattern)] : [];
  return [...periodStandards(text), ...halves, ...text.matchAll(WHOLE_EACH)].map((m) =>
    toOriginal({ start: m.index!, end: m.index! + m[0].replace(/[，；].*$/, '').length }, folded),
  );
}
