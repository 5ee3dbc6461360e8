/** The only place that cuts words: of the vocabulary, put together from parts, or plain. */
import { Characters } from '../../text/characters';
import { unitNamed } from '../../text/units';
import { FAMILIES, familyAt } from '../families';
import { WORD_OPENS, wordAt } from '../lexicon';
import { cut, type Cut } from './token';
import { Later } from '../../text/patterns';

const SPLIT_MARKS = new Later(
  /^(?:[得计加记]分值(?=的[\d百千三二一])|扣分值(?=的[\d百千三二一])(?!的(?:\d+(?:\.\d+)?|[一二三两四五])倍))/,
);
const FIGURES =
  '(?:目标|任务|计划|完成|实际|指标|到位|上年|基数)*(?:完成)?(?:数据?|值|额|量|数值|金额)|[一-龥]{2,6}(?:资金|投资|金额|收入|产值|面积)|目标|任务|计划|表(?:中|内|格)?(?:的)?(?:数据|所列数据|数值)?|数据|数值|金额';
const TABLE_UNIT = new Later(
  new RegExp(
    `^(?:(?:${FIGURES})(?:(?:、|和|及|与)(?:${FIGURES}))*)?(?:均|都)?(?:的)?(?:以)?(?:计量|填报|上报|统计|填写|报送|金额|数据)?单位(?:均|都)?(?:为|：|是)([\\u4e00-\\u9fa5%]{1,5})(?=\\))`,
  ),
);
const TABLE_UNIT_OPEN = new Later(
  /^表(?:中|内|格)?(?:的)?(?:数据|所列数据|数值)?(?:的)?(?:计量)?单位(?:均)?(?:为|：|是)?([\u4e00-\u9fa5%]{1,5})/,
);

const SCORING = new Characters('得计加记扣');

/** 扣除本项分值的20%: not all of it. */
const SHARE_OF_IT = new Later(/^值?的(?:\d|[一二三四五六七八九十百]+分之|一半)/);

const GRADED_BEFORE = new Characters('为是');
const GRADED_BEHIND = new Characters('的，者等；。');
/** 五星级农家乐, 合格证: a grade that begins the name of a thing. */
const NAMES = new Later(
  /^(?!次|单位|县|区|乡|镇|村|街|社区|部门|等[次级]|档次|级别|称号|名次|以[上下]|及以|科室|学校|企业|标准|水平|成绩|结果|个人)(?![的者等得计记加扣评以及且或和与为是时在未不没无则并均各每占率])[一-龥]{2}/,
);
export const PLAIN = cut('w', 1);

/** Where none of these stands, nor `(` before it, is a plain character. */
export const WORDS_OPEN = `${WORD_OPENS}${FAMILIES.map(([opens]) => opens).join('')}得计加记扣表`;

export function word(text: string, at: number): Cut {
  const c = text[at]!;
  if (SCORING.at(text, at) && SPLIT_MARKS.test(text.slice(at, at + 24))) return { ...word(c, 0), length: 1 };
  const tableUnit =
    text[at - 1] === '('
      ? TABLE_UNIT.exec(text.slice(at, at + 24))
      : c === '表'
        ? TABLE_UNIT_OPEN.exec(text.slice(at, at + 24))
        : null;
  if (tableUnit && unitNamed(tableUnit[1] as string))
    return cut('~', tableUnit[0].length, { value: 'tableunit', unit: unitNamed(tableUnit[1] as string) });
  const found = wordAt(text, at);
  const family = familyAt(text, at);
  if (family && family.length > (found?.text.length ?? 0))
    return cut(family.code, family.length, { value: family.value });
  if (!found) return PLAIN;
  if (found.classes.length === 0) return cut('w', found.text.length);
  // 结果为差的: a grade, not what is lacking.
  const graded = GRADED_BEFORE.at(text, at - 1) && GRADED_BEHIND.at(text, at + found.text.length);
  const first = (graded ? found.classes.find((k) => k.code === 'H') : undefined) ?? found.classes[0];
  if (first?.code === 'G' && NAMES.test(text.slice(at + found.text.length, at + found.text.length + 4)))
    return cut('w', found.text.length);
  if (first?.code === 'Z' && SHARE_OF_IT.test(text.slice(at + found.text.length))) {
    const verb = /^(?:扣除|扣减|扣)/.exec(found.text)?.[0];
    if (verb) return { ...word(verb, 0), length: verb.length };
  }
  return cut(first!.code, found.text.length, { value: first!.value, classes: found.classes });
}
