/** The only place that knows units of measure (计量单位): how they are written, what they measure, how they convert. */
import { div, exact, mul, type Exact } from '../model/exact';
import type { Dimension, Unit } from '../model/quantity';
import { Listed } from './listed';

const SCALES: readonly (readonly [string, bigint])[] = [
  ['', 1n], ['十', 10n], ['百', 100n], ['千', 1000n], ['万', 10_000n], ['十万', 100_000n], ['百万', 1_000_000n], ['千万', 10_000_000n], ['亿', 100_000_000n], ['万亿', 1_000_000_000_000n],
]; // prettier-ignore

/** Base units that take a scale word (万元, 亿元, 万亩, 万人次). */
const SCALED: readonly (readonly [Dimension, string])[] = [
  ['money', '元'], ['money', '美元'], ['money', '欧元'], ['money', '港元'], ['area', '亩'], ['area', '平方米'], ['area', '平方公里'], ['area', '公顷'],
  ['count', '人'], ['count', '人次'], ['count', '户'], ['count', '家'], ['count', '个'], ['count', '项'], ['count', '件'], ['count', '起'],
  ['count', '次'], ['count', '处'], ['count', '例'], ['count', '名'], ['count', '篇'], ['count', '条'], ['count', '台'], ['count', '套'],
  ['count', '辆'], ['count', '所'], ['count', '座'], ['count', '宗'], ['count', '批'], ['count', '场'], ['count', '期'], ['count', '份'],
  ['count', '头'], ['count', '只'], ['count', '株'], ['count', '羽'], ['count', '艘'], ['count', '张'], ['count', '部'], ['count', '间'],
  ['count', '栋'], ['count', '村'], ['count', '镇'], ['count', '校'], ['count', '班'], ['count', '课时'], ['count', '册'], ['count', '卷'], ['count', '盏'], ['count', '棵'], ['count', '本'],
  ['count', '项次'], ['count', '件次'], ['count', '家次'], ['count', '户次'], ['count', '村次'], ['count', '单'], ['count', '宗次'],
  ['count', '支'], ['count', '片'], ['count', '方'], ['count', '类'], ['count', '门'], ['count', '轮'], ['count', '床'], ['count', '张次'], ['count', '岗'], ['count', '点'], ['count', '对'], ['count', '幅'], ['count', '面'], ['count', '块'], ['count', '团'], ['count', '组'], ['count', '站'], ['count', '车次'], ['count', '月次'], ['count', '页'], ['count', '字'], ['count', '错'], ['count', '笔'], ['count', '票'], ['count', '颗'], ['count', '枚'], ['count', '桩'], ['count', '道'], ['count', '句'], ['count', '题'], ['count', '段'], ['count', '档'], ['count', '架'], ['count', '口'], ['count', '根'], ['count', '封'], ['count', '盘'], ['count', '回'], ['count', '趟'], ['count', '人日'], ['count', '件·次'], ['count', '场次'], ['count', '批次'], ['count', '班次'], ['count', '辆次'], ['count', '架次'], ['count', '处次'], ['count', '条次'], ['count', '篇次'], ['count', '台次'], ['count', '人年'], ['count', '学时'], ['count', '学分'], ['count', '幢'], ['count', '孔'], ['count', '标箱'], ['count', '期次'], ['count', '届'], ['count', '眼'], ['count', '尾'], ['count', '柜'], ['count', '箱'], ['count', '杆'], ['count', '席'],
  ['other', '吨'], ['other', '公斤'], ['other', '千克'], ['other', '克'], ['other', '公里'], ['other', '千米'], ['other', '米'], ['other', '立方米'], ['other', '千瓦时'], ['other', '千瓦'], ['other', '兆瓦'], ['other', '吉瓦'], ['other', '度'], ['other', '升'], ['other', '吨标准煤'], ['other', '斤'],
]; // prettier-ignore

/** Units without scale words, with their size in a base unit. */
const PLAIN: readonly (readonly [Dimension, string, bigint, string])[] = [
  ['percent', '%', 1n, '%'], ['points', '个百分点', 1n, '个百分点'], ['points', '百分点', 1n, '个百分点'],
  ['mark', '分', 1n, '分'], ['rank', '位', 1n, '位'], ['rank', '个名次', 1n, '位'], ['rank', '名次', 1n, '位'], ['rank', '个位', 1n, '位'], ['rank', '位次', 1n, '位'], ['rank', '个位次', 1n, '位'],
  ['time', '天', 1n, '天'], ['time', '日', 1n, '天'], ['time', '个工作日', 1n, '工作日'], ['time', '工作日', 1n, '工作日'], ['time', '周', 7n, '天'],
  ['time', '个月', 1n, '月'], ['time', '月', 1n, '月'], ['time', '季度', 3n, '月'], ['time', '个季度', 3n, '月'], ['time', '年', 12n, '月'],
  ['time', '小时', 60n, '分钟'], ['time', '个小时', 60n, '分钟'], ['time', '分钟', 1n, '分钟'], ['other', '岁', 1n, '岁'], ['other', '倍', 1n, '倍'],
  ['other', '微克/立方米', 1n, '微克/立方米'], ['other', '微克', 1n, '微克/立方米'], ['other', '毫克/升', 1n, '毫克/升'], ['other', '毫克', 1n, '毫克/升'], ['other', '分贝', 1n, '分贝'], ['other', '人/平方公里', 1n, '人/平方公里'],
]; // prettier-ignore

/** 亩 and 公顷 meet in square metres: 1 公顷 is 10,000 m², 15 亩 are 1 公顷. */
const SQUARE_METRES: Readonly<Record<string, Exact>> = {
  亩: exact(10_000, 15),
  公顷: exact(10_000),
  平方米: exact(1),
  平方公里: exact(1_000_000),
};
/** Weights and lengths that meet in one base. */
const SAME: Readonly<Record<string, readonly [string, Exact]>> = {
  千克: ['公斤', exact(1)], 克: ['公斤', exact(1, 1000)], 吨: ['公斤', exact(1000)], 斤: ['公斤', exact(1, 2)],
  千米: ['公里', exact(1)], 米: ['公里', exact(1, 1000)], 度: ['千瓦时', exact(1)], 兆瓦: ['千瓦', exact(1000)], 吉瓦: ['千瓦', exact(1_000_000)],
}; // prettier-ignore

const TABLE: ReadonlyMap<string, Unit> = buildTable();

function buildTable(): Map<string, Unit> {
  const table = new Map<string, Unit>();
  for (const [dimension, word] of SCALED) {
    const metres = SQUARE_METRES[word];
    const same = SAME[word];
    const [base, size] = metres ? (['平方米', metres] as const) : (same ?? ([word, exact(1)] as const));
    for (const [scale, factor] of SCALES) {
      table.set(scale + word, { text: scale + word, dimension, factor: mul(exact(factor), size), base });
    }
  }
  for (const [dimension, word, factor, base] of PLAIN)
    table.set(word, { text: word, dimension, factor: exact(factor), base });
  for (const text of ['个千分点', '千分点'])
    table.set(text, { text, dimension: 'points', factor: exact(1, 10), base: '个百分点' });
  table.set('‰', { text: '‰', dimension: 'percent', factor: exact(1, 10), base: '%' });
  return table;
}

/** The unit of that name, in folded characters; null when unknown. */
export const unitNamed = (text: string): Unit | null => TABLE.get(text) ?? null;

export const PERCENT = unitNamed('%') as Unit;

const LISTED = new Listed(TABLE.values());

/** The names that stand at that place, longest first. */
export const unitNamesAt = (text: string, at: number): readonly string[] =>
  LISTED.allAt(text, at)?.map((u) => u.text) ?? [];

/** A unit that is not in the table: comparable only with itself, or, as 万元/亩 with 元/亩, by the two it is made of. */
export function otherUnit(text: string): Unit {
  const [above, below, more] = text.split('/').map((t) => TABLE.get(t));
  if (above && below && !more)
    return { text, dimension: 'other', factor: div(above.factor, below.factor), base: `${above.base}/${below.base}` };
  return { text, dimension: 'other', factor: exact(1), base: text };
}

const PEOPLE: ReadonlySet<string> = new Set(['人', '人次', '名', '人年', '人日']);
/** 万人, 名: people, and no things. */
export const countsPeople = (unit: Unit): boolean => PEOPLE.has(unit.base);
/** Counts whoever and whatever there is. */
const ANYTHING = new Set<string>(['个', '例', '次', '批次', '批', '起', '件次', '单', '床', '岗', '票', '对']);

/** 3期 are never 3人, and 8000人次 may be fewer people. */
const countAlike = (a: Unit, b: Unit): boolean =>
  (countsPeople(a) === countsPeople(b) && !(countsPeople(a) && (a.base === '人次') !== (b.base === '人次'))) ||
  ((ANYTHING.has(a.base) || ANYTHING.has(b.base)) &&
    !(countsPeople(a) && b.base === '个') &&
    !(countsPeople(b) && a.base === '个'));

/**
 * The value in another unit, exactly; null when the two do not measure the same thing. A percentage and 个百分点 have the same size:
 * a gap between two percentages is in 个百分点. Counting words (户, 家, 个) count the same things when their scales say so.
 */
export function convert(value: Exact, from: Unit, to: Unit): Exact | null {
  const same = from.base === to.base;
  const percents = isPercentual(from) && isPercentual(to);
  const counts = from.dimension === 'count' && to.dimension === 'count';
  if (!same && !percents && !(counts && countAlike(from, to))) return null;
  return div(mul(value, from.factor), to.factor);
}

export const isPercentual = (unit: Unit): boolean => unit.dimension === 'percent' || unit.dimension === 'points';
