/** 按件次扣（加）分: amount = per × (n − free) ÷ size, own cap; several in one part are kinds with counts of their own. Sources: `domain.md` (c) 1, 3, 33. */
import { compare, div, isZero, max, min, mul, neg, ONE, sub, ZERO, type Exact } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import type { AdjustMethod } from '../method';
import type { AdjustParams } from '../rule';
import { sayChange, sayConstant, sayExcept, sayMode, sayNumber, sayOwnCap, shown } from '../words';
import { pieces, stepsOf, tellRate } from './counting';

/** 百亩 counts in hundreds of what the cell counts one by one. */
const scaleOf = (unit: string): Exact => readNumeral(/^(?:万|千|百|十)+(?=.)/.exec(unit)?.[0] ?? '1') ?? ONE;

type Incident = AdjustParams['incident'];

/** 3起; 3百亩 of 300 counted one by one. */
const tellNumber = (p: Incident, n: Exact): string =>
  `${shown(div(n, scaleOf(p.unit?.text ?? '')))}${p.unit?.text ?? '次'}`;

/** 3起，每起扣2分; 3次，1次不计，每次扣0.5分. */
function tellCounted(p: Incident, counted: Exact, n: Exact, units: Exact, whole: Exact, capped: Exact): string {
  const scale = scaleOf(p.unit?.text ?? '');
  const size = { value: div(p.size, scale), unit: p.unit ?? pieces('次') };
  const free = compare(n, counted) === 0 ? '' : `，${shown(sub(counted, n))}${size.unit.text}不计`;
  return `${tellNumber(p, counted)}${sayExcept(p.except)}${free}，${tellRate({ ...p, size }, div(n, scale), units, whole, capped)}`;
}

export const incident: AdjustMethod<'incident'> = {
  term: '按件次扣加分',
  amount(p, context) {
    const counted = context.incidentCount(p.words);
    const n = max(sub(counted, p.free), ZERO);
    const stage = p.sign === -1 ? 'deduct' : 'add';
    if (isZero(n)) {
      context.note(p.span, stage, false, () => tellNumber(p, counted), null);
      return ZERO;
    }
    const units =
      p.size.compare(ONE) === 0
        ? n
        : stepsOf(div(n, p.size), p.mode, p.sign === -1 ? 'partial_step' : 'partial_count', context);
    const whole = mul(units, context.marks(p.per));
    const capped = p.cap ? min(whole, context.marks(p.cap)) : whole;
    const signed = p.sign === -1 ? neg(capped) : capped;
    context.note(p.span, stage, true, () => tellCounted(p, counted, n, units, whole, capped), signed);
    return signed;
  },
  say: (p) => {
    const size = sayConstant({ value: div(p.size, scaleOf(p.unit?.text ?? '')), unit: p.unit });
    const change = `${sayChange(p.sign, p.per)}${sayOwnCap(p.sign, p.cap)}${sayMode(p.mode, size)}`;
    if (p.unit === null && p.size.compare(ONE) === 0) return `${p.words}${sayExcept(p.except)}的${change}`;
    const nth = p.free.n === 0n ? '' : `从第${sayNumber(p.free.add(1))}次起，`;
    return `${p.words}${sayExcept(p.except)}${p.words || p.except ? '，' : ''}${nth}每${size}${change}`;
  },
  examples: [
    { text: '每发生1起进京非访扣3分，发生3起及以上的不得分。', full: 10, inputs: { count: 2 }, mark: 4 },
    { text: '首次发现问题不扣分，第二次起每次扣0.5分。', full: 3, inputs: { count: 3 }, mark: 2 },
    {
      text: '每发生一起较大安全事故扣5分，一般事故扣2分，扣完为止。',
      full: 20,
      inputs: { counts: { 较大: 1, 一般: 2 } },
      mark: 11,
    },
  ],
};
