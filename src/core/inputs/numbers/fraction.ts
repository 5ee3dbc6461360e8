/** The only place that finds a part, its whole, and the rate they make. */
import { compare, decimal, div, HUNDRED, isZero, mul, ONE, type Exact } from '../../model/exact';
import type { Role } from '../../model/indicator';
import { isMissing, type Answer, type Ask } from '../../model/inputs';
import type { Quantity } from '../../model/quantity';
import { doneThing } from '../../layout/thingPairs';
import { fold } from '../../text/fold';
import { isPercentual, PERCENT } from '../../text/units';
import { heldFor, measureCell } from '../achieved';
import { doubt, firm, lacking } from '../held';
import { inUnit } from '../inUnit';
import { bareWords, matchMeasure } from '../match';
import { wordsOf, type Source } from '../source';
import { take } from '../take';
import { rateWithin } from '../wholes';

/** A part of the whole beside it, never more. */
const PASSED = /合格|达标|按[期时]|及时|优良|满意|甲级|准确/;

/** Its column, one half of 27/30, or the number of that name. */
export function fractionOf(from: Source, ask: Ask, which: 'numerator' | 'denominator'): Answer<Quantity> {
  const { cells, part } = from;
  const column = part ? null : cells.first(which);
  if (column && column.reading.state === 'value') return take(from, { ...ask, unit: null }, column, 'other');
  const held = heldFor(from, { name: 'actual', words: '' });
  const ratio = held?.reading.ratio;
  if (held && ratio) return firm(ratio[which], null, held);
  const words = wordsOf(from, ask);
  const items = held?.reading.items ?? [];
  const named =
    words === ''
      ? -1
      : matchMeasure(
          words,
          items.map((i) => i.label),
        );
  // 按时办结率98% is neither the part nor the whole.
  const rate = items[named ?? -1]?.quantity.unit;
  if (held && named !== null && named >= 0 && !(rate && isPercentual(rate)))
    return inUnit(
      from,
      (items[named] as (typeof items)[number]).quantity,
      { ...held, cell: null },
      { ...ask, unit: null },
    );
  const measured = words === '' ? null : measureCell(from, words);
  // 粮食产量完成数 is what was achieved, and no whole of which it was a part.
  const done = from.cells.table.columns.find((c) => c.col === measured?.at.col)?.header ?? '';
  const itself = which === 'denominator' && doneThing(done) !== null;
  if (measured && !itself && (measured.role === 'measure' || headed(from, measured.role, which, words)))
    return take(from, { ...ask, unit: null }, measured, 'other');
  return lacking(ask.name, column ?? held);
}

/** 交办件数 of the rule is the head of the only column of that role. */
function headed({ cells }: Source, role: Role, which: 'numerator' | 'denominator', words: string): boolean {
  if (role !== (which === 'numerator' ? 'actual' : 'count_total')) return false;
  const [only, another] = cells.columns(role);
  const head = bareWords(only?.header.split('/').pop() ?? '');
  return another === undefined && head.length >= 3 && head === bareWords(words);
}

/** 占用总床日数÷出院人数, 医师数÷常住人口数×1000 in the 指标说明: what part by whole is multiplied by where it is no percentage. */
function timesTold({ cells, part }: Source): Exact | null {
  const note = part ? null : cells.first('note');
  const told = fold(note?.reading.shown ?? '').text.replace(/\([^()]*\)|\s/g, '');
  const [all, times] = /^[^÷×*()=，。；]+÷[^÷×*()=，。；\d]+(?:[×*](\d+))?$/.exec(told) ?? [];
  return all === undefined ? null : times ? decimal(times) : ONE;
}

/** The rate as it stands, else part by whole, in percent. */
export function ratioOf(from: Source, ask: Ask): Answer<Quantity> {
  const held = heldFor(from, { ...ask, name: 'actual' });
  if (held?.reading.number) return take(from, { ...ask, unit: ask.unit ?? PERCENT }, held, 'actual');
  // 按时办结率98%、满意率92%: the one of that name.
  const several = held && held.reading.items.length > 1 && !held.reading.ratio;
  const told = several ? take(from, { ...ask, unit: ask.unit ?? PERCENT }, held, 'actual') : null;
  if (told && !isMissing(told) && told.ok.unit && isPercentual(told.ok.unit)) return told;
  const within = several ? rateWithin(wordsOf(from, ask), held.reading.items, held.reading.shown) : null;
  if (held && within) return firm(within, PERCENT, held);
  const above = fractionOf(from, { name: 'numerator' }, 'numerator');
  const below = fractionOf(from, { name: 'denominator' }, 'denominator');
  if (isMissing(above)) return above;
  if (isMissing(below) || isZero(below.ok.value)) return isMissing(below) ? below : lacking(ask.name, held);
  const { unit } = from.cells;
  const times = !unit || isPercentual(unit) || isPercentual(ask.unit ?? unit) ? null : timesTold(from);
  if (times) {
    const value = mul(div(above.ok.value, below.ok.value), times);
    return { ok: { ...above.ok, value, unit }, ...(above.at ? { at: above.at } : {}) };
  }
  // 156 passed of 150 tested
  const passed = from.part ? null : from.cells.columns('numerator')[0];
  if (passed && PASSED.test(passed.header) && compare(above.ok.value, below.ok.value) > 0)
    return doubt(ask, from.cells.cell(passed));
  return {
    ok: {
      value: mul(div(above.ok.value, below.ok.value), HUNDRED),
      unit: PERCENT,
      firmness: 'firm',
      at: above.at,
      shown: above.ok.shown,
    },
    at: above.at,
  };
}
