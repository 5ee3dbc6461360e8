/** The only place that cuts words: of the vocabulary, put together from parts, or plain. */
import { unitNamed } from '../../text/units';
import { familyAt } from '../families';
import { wordAt } from '../lexicon';
import { cut, type Cut } from './token';

const SPLIT_MARKS =
  /^(?:[得计加记]分值(?=的[\d百千三二一])|扣分值(?=的[\d百千三二一])(?!的(?:\d+(?:\.\d+)?|[一二三两四五])倍))/;
const FIGURES =
  '(?:目标|任务|计划|完成|实际|指标|到位|上年|基数)*(?:完成)?(?:数据?|值|额|量|数值|金额)|目标|任务|计划|表(?:中|内|格)?(?:的)?(?:数据|所列数据|数值)?|数据|数值|金额';
const TABLE_UNIT = new RegExp(
  `^(?:(?:${FIGURES})(?:(?:、|和|及|与)(?:${FIGURES}))*)?(?:均|都)?(?:的)?(?:以)?(?:计量)?单位(?:均|都)?(?:为|：|是)([\\u4e00-\\u9fa5%]{1,5})(?=\\))`,
);
const TABLE_UNIT_OPEN =
  /^表(?:中|内|格)?(?:的)?(?:数据|所列数据|数值)?(?:的)?(?:计量)?单位(?:均)?(?:为|：|是)?([\u4e00-\u9fa5%]{1,5})/;

/** 扣除本项分值的20%: not all of it. */
const SHARE_OF_IT = /^值?的(?:\d|[一二三四五六七八九十百]+分之|一半)/;

export function word(text: string, at: number): Cut {
  const rest = text.slice(at, at + 24);
  if ('得计加记扣'.includes(rest[0]!) && SPLIT_MARKS.test(rest)) return { ...word(rest[0] as string, 0), length: 1 };
  const tableUnit = text[at - 1] === '(' ? TABLE_UNIT.exec(rest) : rest[0] === '表' ? TABLE_UNIT_OPEN.exec(rest) : null;
  if (tableUnit && unitNamed(tableUnit[1] as string))
    return cut('~', tableUnit[0].length, { value: 'tableunit', unit: unitNamed(tableUnit[1] as string) });
  const found = wordAt(text, at);
  const family = familyAt(text, at);
  if (family && family.length > (found?.text.length ?? 0))
    return cut(family.code, family.length, { value: family.value });
  if (!found) return cut('w', 1);
  // 结果为差的: a grade, not what is lacking.
  const graded = /[为是]/.test(text[at - 1] ?? '') && /^[的，者等；。]/.test(text.slice(at + found.text.length));
  const first = (graded ? found.classes.find((k) => k.code === 'H') : undefined) ?? found.classes[0];
  if (first?.code === 'Z' && SHARE_OF_IT.test(text.slice(at + found.text.length))) {
    const verb = /^(?:扣除|扣减|扣)/.exec(found.text)?.[0];
    if (verb) return { ...word(verb, 0), length: verb.length };
  }
  return first
    ? cut(first.code, found.text.length, { value: first.value, classes: found.classes })
    : cut('w', found.text.length);
}
