/** The only place that says by its name whether an indicator is a rate, and whether a change or a level. */
const PERCENT_WORDS =
  /(?:率|占比|比重|比例|增速|增幅|增长速度|覆盖面|百分比|降幅|进度|满意度|比率)(?:\(%\))?(?:得分)?$/;
/** 生均体育器材数, 每万人发明专利拥有量: no rate, and of two numbers all the same. */
const OF_TWO = /均(?![衡等])|每[^，。；]{0,6}(?:人|户|亩|床|公里|平方)|之比|强度|密度/;
/** A rate by its name, and none of change: what an amount grew by does not stand in for it. */
export const OTHER_RATE =
  /(?<!增长|增加|增|降低|下降|减少|提高|提升|上升|涨|跌|变化|升降)(?:率|占比|比重|比例|进度|满意度|覆盖面)$/;
/** 万人刑事发案率, 百万吨死亡率: so many to so many, and no share. */
const OF_SO_MANY =
  /[十百千万亿](?:人口?|名|户|车|吨|件|人次)[^，。]{0,4}(?:死亡|伤亡|发案|发病|立案|案件|事故|警情|上访|信访|诉讼|火灾|出生|自杀)[^，。]{0,2}率$/;
/** 超期率（超期件数/办件总数）: what it is made of stands behind it in brackets. */
export const isRate = (text: string): boolean =>
  !OF_SO_MANY.test(text) &&
  (PERCENT_WORDS.test(text) || PERCENT_WORDS.test(text.replace(/[(（][^()（）]*[/÷][^()（）]*[)）]$/u, '')));

/** 每万人发明专利拥有量: no rate, and of two numbers all the same. */
export const isOfTwo = (name: string): boolean => OF_TWO.test(name);

const STANDING_RATE = /(?:率|占比|比重|满意度)(?:[(（][%％][)）])?$/;
const MOVING = /增|降|减|升|幅|变化/;

/** 93.5% under 合格率 is where it stands, not by how much it grew. */
export const standsAsRate = (words: string, row: string): boolean =>
  [words, row].some((x) => STANDING_RATE.test(x) && !MOVING.test(x));

/** Is a number without a unit a percentage by what it is called, or by the row's name? null: they do not tell. */
export function namedAsRate(words: string, row: string): boolean | null {
  if (isRate(words || row) || isRate(row)) return true;
  return OF_SO_MANY.test(words || row) || OF_SO_MANY.test(row) ? false : null;
}
