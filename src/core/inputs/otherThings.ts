/** The only place that recognises a clause of a cell as speaking of another thing than the row: 其中出口3.9亿元, 去年第7位. */
import { compare } from '../model/exact';
import { rankOf } from '../layout/valueRatios';
import type { Clause } from './clauses';

/** Two signs of the label stand in what the rule and the row say. */
const speaksOf = (label: string, known: string): boolean =>
  [...label].some((_, i) => /^[一-龥]{2}$/.test(label.slice(i, i + 2)) && known.includes(label.slice(i, i + 2)));

/** 其中退库3家 takes something away again. */
const TAKES_AWAY = /[未没不无非退撤销失停减虚假错误逾超违规差欠剩缺]|重复|除外/;

/** Words of scoring, which name no thing. */
const SCORING = /完成|目标|任务|计划|比例|达到|低于|高于|[计得扣满加]分|扣完为止|每/g;

/** 其中工业项目9.8亿元 behind 16.2亿元: a part of what was told, of which neither the rule nor the row speaks. */
export function isPartOfTold({ text, numbers }: Clause, others: readonly Clause[], known: string): boolean {
  const label = /^(?:其中|含|包括)：?([一-龥]{2,10}?)(?:[为是达]|共)?(?=\d)/.exec(text)?.[1];
  const [part, more] = numbers;
  if (label === undefined || !part || more || part.end !== text.length) return false;
  if (TAKES_AWAY.test(text) || speaksOf(label, known) || /其中|占/.test(known)) return false;
  // 60名，其中兼职12名 where 专职 are asked for: one sign in common is enough to doubt.
  const meant = known.replace(SCORING, '');
  if ([...label.replace(/人员|人|数/g, '')].some((c) => meant.includes(c))) return false;
  const wholes = others.flatMap((c) => c.numbers).filter((n) => n.unit !== null && n.unit.text === part.unit?.text);
  const [whole, another] = wholes;
  return whole !== undefined && another === undefined && compare(part.value, whole.value) <= 0;
}

/** 去年第7位 beside the place of this year, where nobody asks how it moved. */
export function isPlaceBefore({ text }: Clause, others: readonly Clause[], known: string): boolean {
  if (!/^(?:去年|上年|上年度)(?:同期)?(?:排名?|位[列居]|居|为|是|列)*(?:全[国省市区县])?第[\d一二三四五六七八九十]+[名位]?$/.test(text)) return false; // prettier-ignore
  const moves = /上年|去年|上期|同比|[进退升降前后]移|[进退升降](?:位|[\d一])|提升|下降|上升/.test(known);
  return !moves && others.filter((c) => rankOf(c.text) !== null).length === 1;
}
