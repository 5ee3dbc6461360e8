/** The only place that reads numbers as Chinese prose writes them: digits, 十五, 两百, 半, 百分之五, 三分之一. */
import { add, decimal, div, exact, mul, ZERO, type Exact } from '../model/exact';

const DIGITS = '零一二三四五六七八九';
const TENS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const GROUPS: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

const digitOf = (c: string): number => (c === '两' ? 2 : c === '〇' ? 0 : DIGITS.indexOf(c));

/** Reads one Chinese integer: 十五, 两百, 三千零二十, 一万二千. Null when it is not one in good form. */
function chineseInteger(text: string): bigint | null {
  let total = 0n;
  let group = 0n;
  let digit: bigint | null = null;
  let lastTen = 10_000n;
  for (const c of text) {
    const ten = TENS[c];
    const big = GROUPS[c];
    if (ten !== undefined) {
      if (ten >= lastTen) return null;
      group += (digit ?? (ten === 10n || (group === 0n && total === 0n) ? 1n : 0n)) * ten;
      if (digit === null && group === 0n) return null;
      digit = null;
      lastTen = ten;
    } else if (big !== undefined) {
      total = (total + group + (digit ?? 0n)) * big;
      if (total === 0n) return null;
      group = 0n;
      digit = null;
      lastTen = 10_000n;
    } else {
      const value = digitOf(c);
      if (value < 0 || (digit !== null && digit !== 0n)) return null;
      digit = BigInt(value);
    }
  }
  return total + group + (digit ?? 0n);
}

/**
 * Reads a number written in digits or Chinese numerals, without unit or sign of percent: `0.5`, `1,234`, `十五`, `两`, `半`, `一点五`,
 * `三分之一`, `百分之五` (0.05), `1/20`. Null for anything else, a numeral in bad form included.
 */
export function readNumeral(text: string): Exact | null {
  if (/^\d+(\.\d+)?$/.test(text)) return decimal(text);
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return decimal(text.replace(/,/g, ''));
  const mixed = /^(\d+(?:\.\d+)?)([万亿百千])$/.exec(text);
  if (mixed) {
    const scale = chineseInteger(`一${mixed[2]}`);
    return scale === null ? null : mul(decimal(mixed[1] as string), exact(scale));
  }
  const ratio = /^(\d+)\/(\d+)$/.exec(text);
  if (ratio) return Number(ratio[2]) === 0 ? null : exact(BigInt(ratio[1] as string), BigInt(ratio[2] as string));
  if (text === '半' || text === '一半') return exact(1, 2);
  const fraction = /^(.+)分之(.+)$/.exec(text);
  if (fraction) {
    const below = readNumeral(fraction[1] as string);
    const above = readNumeral(fraction[2] as string);
    return below && above && below.compare(ZERO) !== 0 ? div(above, below) : null;
  }
  const point = /^(.+)点(.+)$/.exec(text);
  if (point) {
    const whole = readNumeral(point[1] as string);
    const digits = [...(point[2] as string)].map(digitOf);
    if (!whole || digits.some((d) => d < 0)) return null;
    return add(whole, decimal(`0.${digits.join('')}`));
  }
  const half = /^(.+)半$/.exec(text);
  if (half) {
    const whole = readNumeral(half[1] as string);
    return whole ? add(whole, exact(1, 2)) : null;
  }
  if (!/^[零〇一二两三四五六七八九十百千万亿]+$/.test(text)) return null;
  const value = chineseInteger(text);
  return value === null ? null : exact(value);
}
