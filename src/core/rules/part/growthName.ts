/** The only place that gives what is held against last year the name of the growth beside it: 税收比重较上年提高的得2分，…；持平的得1分. */
import type { Adjustment, Condition, Measure, Part } from '../../methods/rule';

const LAST_YEAR = (at: { readonly kind: string; readonly name?: string } | undefined): boolean =>
  at?.kind === 'named' && at.name === 'last_year';

/** The one name of all growths that give marks; empty without one. */
function nameOf({ bands }: Part): string {
  const names = new Set(
    bands.flatMap(({ when }) =>
      when?.kind === 'interval' && when.measure.name === 'growth' && when.measure.words !== ''
        ? [when.measure.words]
        : [],
    ),
  );
  return names.size === 1 ? [...names][0]! : '';
}

/** What is called nothing is what the growth is of. */
export function nameByGrowth(part: Part): Part {
  const steps = part.adjustments.some((a) => a.kind === 'step' && LAST_YEAR(a.reference));
  const name = steps ? nameOf(part) : '';
  if (name === '') return part;
  const named = (m: Measure): Measure => (m.name === 'actual' && m.words === '' ? { ...m, words: name } : m);
  const turn = (c: Condition): Condition =>
    c.kind === 'interval' && c.measure.name === 'growth' && c.measure.words === ''
      ? { ...c, measure: { ...c.measure, words: name } }
      : c.kind === 'interval' && (LAST_YEAR(c.low?.at) || LAST_YEAR(c.high?.at))
        ? { ...c, measure: named(c.measure) }
        : c.kind === 'gap' && LAST_YEAR(c.reference)
          ? { ...c, measure: named(c.measure) }
          : c;
  const adjust = (a: Adjustment): Adjustment => {
    const b = a.when ? { ...a, when: turn(a.when) } : a;
    return b.kind === 'step' && LAST_YEAR(b.reference) ? { ...b, measure: named(b.measure) } : b;
  };
  return {
    ...part,
    bands: part.bands.map((b) => (b.when ? { ...b, when: turn(b.when) } : b)),
    adjustments: part.adjustments.map(adjust),
    vetoes: part.vetoes.map((v) => ({ ...v, when: turn(v.when) })),
  };
}
