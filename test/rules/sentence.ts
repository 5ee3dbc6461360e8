/** The only place that says what a generated scoring sentence is, and the dice it is made with. */
import * as fc from 'fast-check';
import type { Inputs, Meaning } from './oracle';

/** A sentence whose meaning is known because it was made from it. `row` is the row of the field's catalogue. */
export interface Sentence {
  readonly row: number;
  readonly text: string;
  readonly full: number;
  readonly meaning: Meaning;
  readonly cases: readonly Inputs[];
}

export const CASES = 8;

/** Choices of one sentence; every one goes through fast-check, so a failure is shrunk and repeatable. */
export class Dice {
  constructor(private readonly g: fc.GeneratorValue) {}
  int(min: number, max: number): number {
    return this.g(fc.integer, { min, max });
  }
  pick<T>(...options: readonly T[]): T {
    return options[this.int(0, options.length - 1)] as T;
  }
  chance(): boolean {
    return this.int(0, 1) === 1;
  }
  /** A decimal with `places` digits, exact as printed. */
  decimal(min: number, max: number, places: number): number {
    const scale = 10 ** places;
    return Number((this.int(Math.round(min * scale), Math.round(max * scale)) / scale).toFixed(places));
  }
  cases(make: () => Inputs): Inputs[] {
    return Array.from({ length: CASES }, make);
  }
}

const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The number as people write it: digits, full-width digits, or Chinese numerals for whole numbers up to ten. */
export function numeral(d: Dice, x: number): string {
  const style = d.int(0, 9);
  if (style === 0 && Number.isInteger(x) && x >= 1 && x <= 10) return x === 2 ? '两' : CHINESE[x]!;
  if (style === 1) return String(x).replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  return String(x);
}

/** A closing stop or none. */
export const stop = (d: Dice): string => d.pick('。', '。', '');

/** Words that leave the floor at zero said, or silent (the default convention is the same). */
export const floorWords = (d: Dice): string =>
  d.pick('，扣完为止', '，扣完为止', '，扣完本项分值为止', '，直至扣完', '，扣完该项分为止', '');

export const sentences = (makers: readonly ((d: Dice) => Sentence)[]): fc.Arbitrary<Sentence> =>
  fc.noBias(fc.gen()).map((g) => {
    const d = new Dice(g);
    return d.pick(...makers)(d);
  });
