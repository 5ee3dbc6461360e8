/** The only place that says what a part of a rule is called where it asks its row: 监测合格率 of 监测合格率3分, and of （1）监测合格率达到98%…，每低…. */
import type { Condition, Measure, Part } from '../methods/rule';

/** What a part's conditions and steps speak of, in order. */
export function measuresOf(part: Part): Measure[] {
  const of = (c: Condition | null): Measure[] =>
    c === null ? []
    : c.kind === 'interval' || c.kind === 'gap' ? [c.measure]
    : c.kind === 'all' || c.kind === 'any' ? c.of.flatMap(of)
    : []; // prettier-ignore
  return [
    ...part.bands.flatMap((b) => of(b.when)),
    ...part.adjustments.flatMap((a) => [...of(a.when), ...(a.kind === 'step' ? [a.measure] : [])]),
    ...part.vetoes.flatMap((v) => of(v.when)),
  ];
}

/** （1）, 二、 name nothing. */
const PLACE = /^[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])[)）.．、]*$/;

/** Its caption, else the one thing that it measures. */
export function partName(part: Part): string {
  const label = part.label.replace(/占?[(（]?\d+(?:\.\d+)?分[)）]?$/, '');
  if (label !== '' && !PLACE.test(label)) return label;
  if (part.called !== undefined) return part.called;
  const [only, another] = new Set(measuresOf(part).flatMap(({ words }) => (words === '' ? [] : [words])));
  return only !== undefined && another === undefined ? only : label;
}
