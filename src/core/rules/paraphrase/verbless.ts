/** The only place that gives a verb to marks that stand behind a band, a place or a state without one: 40%以下5分. */
import { ADVERSE } from './verb';
import { END, MARK, N, PLAIN, re, turn, type Place, type Turn } from './turn';

const COMPARE =
  '(?:不足|不满|未满|不到|低于|高于|超过|未超过|不超过|达到|未达到|达不到|少于|多于|大于|小于|不低于|不高于|不少于|不大于|≥|≤|>|<)';
const AMOUNT = `${N}(?!分)${PLAIN}{0,6}?`;
const STARTS = '(?<=^|[，；。：、(\\n])';

/** Nothing is what a band earns; behind 扣 it is not sure whether marks are given or taken. */
function verb(m: RegExpExecArray, mark: string, { before }: Place): string | null {
  const kept = m[0].slice(0, m[0].length - mark.length);
  if (/^(?:0|零)分/.test(mark)) return `${kept}得${mark}`;
  if (/扣|减分|罚/.test(before)) return null;
  return `${kept}${/加分|奖励/.test(before) ? '加' : '得'}${mark}`;
}

const bare = (signs: string, pattern: string): Turn =>
  turn(`${signs} & 分`, re(`${pattern}(${MARK})${END}`), (m, p) => verb(m, m[m.length - 1]!, p));

export const verblessTurns: readonly Turn[] = [
  // 有效投诉0件，5分；1-2件，3分
  turn(
    '件， 次， 起， 个， 项， 人， 天， 处， 以上， 以下，',
    re(
      `(?<=^|[；。：一-龥])(${N}(?:(?:—+|-|~|至)${N})?(?:件|次|起|个|项|人|天|处|例)(?:及?以[上下])?)，(${MARK})(?=；|。|$)`,
    ),
    // Of what nobody wants, bands begin with none at all; a price for each piece is something else.
    (m, { whole }) =>
      (!ADVERSE.test(whole) || /(?<!\d)(?:0|零)(?:件|次|起|个|项|人|天|处|例)，/.test(whole)) &&
      (whole.match(/[件次起个项人天处例上下]，(?:\d+(?:\.\d+)?|[零一二三四五六七八九十])分/g) ?? []).length > 1 &&
      !/扣|减分/.test(whole)
        ? `${m[1]!}得${m[2]!}`
        : null,
  ),
  bare(
    '以上 以下 以内 之间 以外 及以后 之上 之下',
    `(?:以上|以下|以内|之间|以外|及以后|之上|之下)(?:\\((?:不)?含[^)]{0,8}\\))?(?:的|者)?`,
  ),
  bare('不足 不满 未满 不到 于 超过 达 ≥ ≤ > <', `${STARTS}${PLAIN}{0,12}?(?:${COMPARE}${AMOUNT}){1,2}(?:的|者)?`),
  bare(
    '— - ~ 至 到',
    `${N}(?:%|个百分点|${PLAIN}{1,2})?(?:\\((?:不)?含[^)]{0,8}\\))?(?:—+|-|~|至|到)${N}(?:%|个百分点|名|位|${PLAIN}{1,3})(?:\\((?:不)?含[^)]{0,8}\\))?(?:的|者)?`,
  ),
  bare(
    '名 位 & 第 前',
    `(?:第\\d{1,2}[名位]|第[一二三四五六七八九十]{1,3}[名位]|前(?:\\d{1,2}|[一二三四五六七八九十]{1,3})名|前(?:\\d{1,2}|[一二三四五六七八九十]{1,3})位)(?:的|者)?`,
  ),
  bare(
    '其余 其他 其它',
    `${STARTS}(?:其余|其他|其它|其余的|其他的|其余情况|其他情况|其余名次)(?:单位|县区?|乡镇|均)?(?:的)?`,
  ),
  bare(
    '完成 达标 达到 落实 合格',
    `${STARTS}(?:如期|按期|按时|全面|全部|足额|超额|未|没有|未能|未按期|未按时)?(?:完成|达标|达到|落实|合格)(?:目标|任务|目标任务|要求|标准)?(?:的|者)?`,
  ),
];
