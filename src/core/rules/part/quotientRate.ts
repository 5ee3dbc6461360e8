/** The only place that takes a rate for the quotient a formula of the part is of: 得分=体检人数÷应检人数×4分，体检率低于50%的不得分. */
import type { Condition, Expression, Part } from '../../methods/rule';
import { Later } from '../../text/patterns';

const RATE = new Later(/(?:率|占比|比重|比例)$/);

const OWN: ReadonlySet<string> = new Set(['actual', 'numerator']);
const WHOLE: ReadonlySet<string> = new Set(['target', 'denominator']);

/** Of so many out of so many; 实际优良率÷目标值 is of rates already. */
function ofCounts(e: Expression): boolean {
  if (e.kind !== 'operation') return false;
  const { left, right } = e;
  const quotient =
    e.op === '/' && left.kind === 'term' && right.kind === 'term' && OWN.has(left.name) && WHOLE.has(right.name);
  return (quotient && !RATE.test(left.words) && !RATE.test(right.words)) || ofCounts(left) || ofCounts(right);
}

/** The row's own number is one of the two, and never the rate. */
export function rateOfFormula(part: Part): Part {
  if (!part.bands.some(({ value }) => value.kind === 'formula' && ofCounts(value.expression))) return part;
  const turn = (c: Condition): Condition => {
    if (c.kind !== 'interval' || c.measure.name !== 'actual' || !RATE.test(c.measure.words)) return c;
    const { at } = (c.low ?? c.high)!;
    return at.kind === 'constant' && at.constant.unit?.text === '%'
      ? { ...c, measure: { name: 'completion', words: '' } }
      : c;
  };
  return {
    ...part,
    bands: part.bands.map((b) => (b.when ? { ...b, when: turn(b.when) } : b)),
    vetoes: part.vetoes.map((v) => ({ ...v, when: turn(v.when) })),
  };
}
