/** The only place that knows units made of two by a stroke (人/亿元, 张/千人, 1/10万, 微克/立方米): comparable with themselves alone. */
import type { Unit } from '../model/quantity';
import { otherUnit, unitNamed } from './units';
import { Later } from './patterns';

const PER =
  /^(?:1|[万亿千百十]?[\u4e00-\u9fffA-Za-z]{1,4}?)\/(?:\d+[万亿千百]?(?:[人户])?|[万亿千百十]*[\u4e00-\u9fff]{1,4})/;
const WHOLE = new Later(new RegExp(`${PER.source}$`));
/** A unit ends before the words of a rule go on. */
const TEXT_AFTER = new Later(/^[扣加减得计记不未者每至到—~以及的内外为则，。；、（(）)\s-]/);

/** The whole text as such a unit; null when it is none. */
const compoundUnitNamed = (text: string): Unit | null =>
  WHOLE.test(text) && !/^\d+\/\d+$|^(?:\d+|[一二两三四五六七八九十半])?分\//.test(text)
    ? (unitNamed(text) ?? otherUnit(text))
    : null;

/** 15⟨万元/亩⟩, 6.2⟨吨/公顷⟩ in a cell: so much of money or stuff for each; null for 5次/月, which happens so often. */
export function perUnitAt(text: string): Unit | null {
  const [all, above, below] = /^([万亿千百十]*[一-龥]{1,4})\/([一-龥]{1,4})(?=$|[，。；、()（）])/.exec(text) ?? [];
  const kind = above === undefined ? null : unitNamed(above)?.dimension;
  const known = all !== undefined && below !== undefined && unitNamed(below) !== null;
  return known && (kind === 'money' || kind === 'other') ? (unitNamed(all) ?? otherUnit(all)) : null;
}

/** The longest such unit that begins at `at` and ends before other words: 0.001⟨人/亿元⟩扣; null without one. */
export function compoundUnitAt(text: string, at: number): Unit | null {
  const longest = Math.min(text.length, at + 14);
  const stroke = text.indexOf('/', at);
  if (stroke < 0 || stroke >= longest) return null;
  for (let end = longest; end > stroke + 1; end--) {
    const rest = text.slice(end);
    if (rest !== '' && !TEXT_AFTER.test(rest)) continue;
    const unit = compoundUnitNamed(text.slice(at, end));
    if (
      unit &&
      !/\/.*(?:[扣加减得]|以[上下内外]|及以|之间|左右)|(?:[扣加减得]\d*|以|及|之|的|为|则|内|外|不|未|者)$/.test(
        unit.text,
      )
    )
      return unit;
  }
  return null;
}
