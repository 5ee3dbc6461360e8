/** The only place that knows how many are free told by the first that is not, and whose task it is not: 从第4个火点起每个扣0.5分; 无禁烧任务的，按5分计. */
import { equals, ONE } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { MARK, N, re, turn, type Turn } from './turn';

const UNIT = '(个|起|件|次|例|处|宗)';
const ITEM = '(?:该项|本项|此项|该指标|本指标)';
/** 无偿献血任务, 无人机任务: names that begin so. */
const NAMED = '(?!偿|人|障碍|害|烟|线|证|主|任务|此|该|本|相|下达)';

/** 1起…第2起. */
function follows(free: string, first: string): boolean {
  const [a, b] = [readNumeral(free), readNumeral(first)];
  return a !== null && b !== null && equals(b.sub(a), ONE);
}

export const freeCountTurns: readonly Turn[] = [
  // 发生一般火灾1起不扣分，从第2起开始每起扣0.5分; beside other kinds the free ones are of this kind alone
  turn(
    '不扣分 & 第 & 起 开始',
    re(
      `(?<=[一-龥])(?<![第前首每])(?:的，)?(${N})${UNIT}(?:及?以[内下]|之内)?(?:的)?，?不扣分[，；](?:从|自)?第(${N})\\2(?:及以后|起|开始)*，?(?=每(?:发生|增加|多|出现)?(?:[1一])?\\2)`,
    ),
    (m) => (follows(m[1]!, m[3]!) ? `，从第${m[3]!}${m[2]!}起，` : null),
  ),
  // 从第4个火点起每个扣0.5分; 从第4个开始，每发现1个扣0.5分
  turn(
    '起 开始 & 第 & 扣',
    re(
      `(?<=[，；])(?:从|自)?第(\\d+)${UNIT}[一-龥]{0,4}?(?:起|开始)，?每(?:发现|增加|发生|多)?(?:[1一])?\\2[一-龥]{0,4}?扣(${MARK})`,
    ),
    (m, { whole }) =>
      // Others tell what is free otherwise: 首次不扣分，从第二次起
      re(`(?<!\\d)${Number(m[1]) - 1}${m[2]!}(?:及|\\(含\\))?以内`).test(whole)
        ? `超过${Number(m[1]) - 1}${m[2]!}的，每超1${m[2]!}扣${m[3]!}`
        : null,
  ),
  // 当年无移民任务的按全市平均得分计分；有任务的，发放率达到97%得满分: whom the rule is for is told by what it does with the others
  turn(
    '无 没有 & ；有的， 。有的， ；有任务的 ；有该任务的 ；有此项任务的 ；涉及的， & 满分 平均',
    re(
      `(?<=^|[。；])(?:当年|本年度|年度内|年内|辖区内?|本县|本辖区|本地|行政区域内)?(?:无|没有)(?!此项|该项)[一-龥]{2,12}?任务的(?:单位|乡镇|县(?:区|\\(区\\)|\\(市、区\\))?|部门|村)?，?((?:直接)?[得计记]满分|按[^，。；\\d]{0,10}平均(?:得分|分|值)[^，。；]{0,4})[；。](?:有|有此项|有该项|有该|有此项任务|有任务|有该项任务|有该任务|涉及)的，`,
    ),
    '没有此项任务的，$1；有此项任务的，',
  ),
  // 无秸秆禁烧任务的，直接计5分
  turn(
    '无 & 任务的',
    re(
      `(?<=^|[，；。(①②])(?:如|若|对)?无${NAMED}[一-龥]{2,8}任务的(?:单位|乡镇|县区|部门|村)?(?=，?(?:${ITEM})?(?:直接|均|一律)?(?:[得计]|按(?:满分|${N}分)|不扣分|视))`,
    ),
    (_, { whole }) => (/未完成|没有完成|任务(?:数|量|的\\d)/.test(whole) ? null : '没有此项任务的'),
  ),
  turn(
    '任务的',
    re(
      `(?<=(?:没有|无)(?:[一-龥]{0,8}?)任务的，?)(?:${ITEM})?(?:直接|均|一律)?(?:按(${N})分计(?:算|分)?|计(${N})分|不扣分)(?=[。；)]|$)`,
    ),
    (m) => ((m[1] ?? m[2]) ? `得${(m[1] ?? m[2])!}分` : '得满分'),
  ),
];
