/** The only place that tells a count of something else by its unit or its words: 5人 of 户, 2人次 of 批次, 迟到2次 of 通报. */
import type { LabelledQuantity } from '../layout/valueSegments';
import type { Ask } from '../model/inputs';
import type { Quantity } from '../model/quantity';
import { kindOfItem } from './itemChoice';
import { bareWords } from './match';
import type { RowCells } from './rowCells';

/** Units of which none counts what another counts. */
const APART: readonly RegExp[] = [
  /^(?:人|人次|名|位)$/,
  /^(?:户|家)$/,
  /^(?:批|批次)$/,
  /^(?:起|宗|件)$/,
  /^(?:期|场|场次)$/,
];

/** 5人 of a rule that counts 户. */
export function countsOther({ counted }: Ask, { unit }: Quantity): boolean {
  // 7月 is the name of a month.
  if (unit?.text === '月') return true;
  // 超时2小时 of 件, 3亿元 of 家
  if (
    counted?.dimension === 'count' &&
    unit &&
    (!['count', 'other', 'percent'].includes(unit.dimension) || unit.text === '倍')
  )
    return true;
  const [due, typed] = [counted?.text ?? '', unit?.text ?? ''].map((u) => APART.find((a) => a.test(u)));
  return due !== undefined && typed !== undefined && due !== typed;
}

/** 通报1次，涉及火点4个 where 每个火点 counts: the one that is in the unit of the rule and told by its words. */
export function unitApart(
  { counted, words = '' }: Ask,
  items: readonly LabelledQuantity[],
): Quantity | 'unsure' | null {
  const own = items.filter((i) => counted && i.quantity.unit?.text === counted.text);
  const named = items.filter((i) => i.label !== '' && !own.includes(i));
  const [only, another] = own;
  if (!only || another || named.length === 0 || named.length + 1 < items.length || only.label === '') return null;
  if (!named.every((i) => i.quantity.unit?.dimension === 'count')) return null;
  const tail = bareWords(words).slice(-2);
  return tail.length === 2 && bareWords(only.label).endsWith(tail) && !only.bound && !only.change
    ? only.quantity
    : null;
}

const VERBS =
  /^(?:已|均|共计?|合计|总计|全年|全县|本县|累计|实际|本年|年内|其中|另|发生|出现|发现|查处|查实|查出|存在|有|被|受到?|新增|完成|扣分|涉及|各类|各|\d|月|上半年|下半年|[一二三四]季度)*/;

/** 上年2人次, 迟到2次 of 被通报: another year's, or not a sign in common with what the rule and the row speak of. */
export function isStrange(label: string, words: string, { name, row }: RowCells): boolean {
  if (kindOfItem({ label, change: null } as LabelledQuantity) === 'last_year') return true;
  const said = bareWords(label)
    .replace(VERBS, '')
    .replace(/[\d\s]/g, '');
  const known = words + name + row.ruleText;
  return said.length >= 2 && !/情况|次数|数量/.test(said) && ![...said].some((sign) => known.includes(sign));
}
