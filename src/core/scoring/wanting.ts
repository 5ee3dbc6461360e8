/** The only place that knows states whose want is counted in the same breath: 档案齐全得满分，每缺1类扣1分. */
import { equals, HUNDRED, isZero } from '../model/exact';
import { isMissing } from '../model/inputs';
import { Lacking, type Context } from '../methods/context';
import type { Condition, Measure } from '../methods/rule';
import type { Unit } from '../model/quantity';
import { PERCENT } from '../text/units';

/** Whether 完成任务 is missed where the cell tells what is wanting: 少2个, 差3户. `null`: it does not tell. */
export function fallsShort(c: Extract<Condition, { kind: 'interval' }>, context: Context): boolean | null {
  const end = c.low ?? c.high;
  if (!c.reaching || (c.low && c.high) || end?.at.kind !== 'named' || end.at.name !== 'target') return null;
  const answer = context.inputs.number({ name: 'actual', words: c.measure.words, wanting: true });
  return isMissing(answer) || !answer.ok.wanting ? null : !isZero(answer.ok.value);
}

/** How something is kept, not a deed: of a plan that was to be made no count of troubles tells whether there is one. */
const STATE =
  /(?:齐全|齐备|规范|到位|落实|健全|完整|完善|准确|无误|合规|及时|良好|整洁|有序|畅通|达标|合格|符合要求|符合规定)$/;

/** 达到100%. */
export const isWholeRate = ({ low, high }: Extract<Condition, { kind: 'interval' }>): boolean =>
  high === null && low?.closed === true && low.at.kind === 'constant' &&
  equals(low.at.constant.value, HUNDRED) && low.at.constant.unit?.dimension === 'percent'; // prettier-ignore

/** 整改率100%得5分，每有1个问题未整改扣1分 of a row that says 未整改1个, and no rate: what is wanting is counted, not measured. */
export function toldByItsFailures(measure: Measure, context: Context): boolean {
  const rate = context.inputs.number({ name: 'actual', words: measure.words, unit: PERCENT });
  return isMissing(rate) && rate.reason === 'unusable' && countsAllItTakes(context);
}

/** 全部行政村年经营性收入, 所有断面: of each of several things. */
const OF_ALL = /^(?:[一-龥]{0,4})(?:全部|所有|各|每[个项所])|(?:全部|均|都)$/;

/** 每有1个村未达到: of that very standard, each by itself. */
const SHORT_OF_IT = /(?:未达到?标?|达不到)$/;

/** 全部行政村收入达到5万元得4分，每有1个村未达到扣0.2分 of a row that says how many did not, and measures none of them. */
export function toldByThoseThatFail({ words }: Measure, unit: Unit | null, context: Context): boolean {
  const fails = OF_ALL.test(words) ? FAILS : SHORT_OF_IT;
  const failures = context.part.adjustments.every((a) => a.kind === 'incident' && fails.test(a.words));
  return failures && isMissing(context.inputs.number({ name: 'actual', words, unit })) && countsAllItTakes(context);
}

/** A deed by how it is done: who counts what was not done so says of the rest that it was. */
const IN_ORDER = /^(?:[一-龥]{2,6})?(?:能|均|全部)?(?:按[时期月季]|按(?:规定|要求)|及时|准时|如期|足额|按时足额)/;
const FAILS = /未|没|不|迟|漏|逾|超[期时]|延|晚|错/;

/** Whether all the part takes off counts the want of that state, and the row says how much of it there is. */
export function toldByItsWant(words: string, context: Context): boolean {
  const failures = context.part.adjustments.every((a) => a.kind === 'incident' && FAILS.test(a.words));
  return (STATE.test(words) || (IN_ORDER.test(words) && failures)) && countsAllItTakes(context);
}

function countsAllItTakes(context: Context): boolean {
  const { adjustments, vetoes } = context.part;
  if (vetoes.length > 0) return false;
  const takes = adjustments.flatMap((a) => (a.kind === 'incident' && a.sign === -1 && !a.when ? [a.words] : []));
  if (takes.length === 0 || takes.length < adjustments.length) return false;
  try {
    const quiet = context.quiet();
    for (const taken of takes) quiet.incidentCount(taken);
    return true;
  } catch (error) {
    if (error instanceof Lacking) return false;
    throw error;
  }
}
