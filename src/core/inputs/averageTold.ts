/** The only place that finds an average told in the cell of the achieved value: 全市平均78.6分, 低于全市平均水平2个百分点. */
import { add, decimal, sub } from '../model/exact';
import type { Answer, Ask } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { fold } from '../text/fold';
import { isPercentual, unitNamed, unitNamesAt } from '../text/units';
import { heldFor } from './achieved';
import { firm, type HeldCell } from './held';
import { inUnit } from './inUnit';
import { kindOfItem } from './itemChoice';
import type { Source } from './source';

const WHOSE = '(全国|全省|全区|全市|全县)(?:的)?平均(?:水平|值|数|增[速幅])?';
const BY = '(\\d+(?:\\.\\d+)?)(?!\\d|\\.)';
/** How far below or above it, in either order of words. */
const APART: readonly RegExp[] = [
  new RegExp(`(低于|高于|高出|落后于?|领先于?)${WHOSE}${BY}`, 'g'),
  new RegExp(`[比较]${WHOSE}(低|高出?|少|多)了?${BY}`, 'g'),
];
const BELOW = /低|落后|少/;

/** The average of the scope that is asked for; null where the cell tells none, or several. */
export function averageTold(from: Source, ask: Ask): Answer<Quantity> | null {
  const held = heldFor(from, { ...ask, name: 'actual' });
  if (!held || held.reading.state !== 'value') return null;
  return averageNamed(from, ask, held) ?? averageApart(ask, held);
}

function averageNamed(from: Source, ask: Ask, held: HeldCell): Answer<Quantity> | null {
  const means = held.reading.items.filter((i) => kindOfItem(i) === 'average');
  const [only, another] = means;
  const whose = only && /全[国省区市县]/.exec(only.label)?.[0];
  if (!only || another || only.bound || only.change !== null || !isOfScope(whose, ask)) return null;
  if (/[低高]于|高出|落后|领先|[比较]/.test(only.label)) return null;
  return inUnit(from, only.quantity, { ...held, cell: null }, ask);
}

const isOfScope = (whose: string | undefined, { scope }: Ask): boolean =>
  whose !== undefined && (scope === undefined || scope === null || scope === whose);

/** 增长12.5%，低于全市平均水平2个百分点: an average of 14.5%. */
function averageApart(ask: Ask, held: HeldCell): Answer<Quantity> | null {
  const text = fold(held.reading.shown).text.replace(/\s/g, '');
  const found = APART.flatMap((way) => [...text.matchAll(way)]);
  const [only, another] = found;
  const own = held.reading.items.filter((i) => kindOfItem(i) !== 'average');
  const [now, more] = own;
  if (!only || another || !now || more || now.bound || held.reading.items.length !== 2) return null;
  const [, a, b] = only as unknown as [string, string, string];
  const [way, whose] = /^全/.test(a) ? [b, a] : [a, b];
  const unitText = unitNamesAt(text, only.index + only[0].length)[0];
  const unit = unitText === undefined ? null : (unitNamed(unitText) ?? null);
  const { quantity } = now;
  const points = unit?.text === '个百分点' && quantity.unit?.text === '%';
  const same = unit !== null && !isPercentual(unit) && unit.text === quantity.unit?.text;
  const by = decimal(only[3] as string);
  if (!by || !isOfScope(whose, ask) || (!points && !same)) return null;
  const value = BELOW.test(way) ? add(quantity.value, by) : sub(quantity.value, by);
  return firm(value, quantity.unit, held);
}
