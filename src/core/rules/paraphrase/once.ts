/** The only place that knows the ways of saying that one matter counts once, at its highest. */
import { END, re, turn, type Turn } from './turn';

const HIGHEST =
  '(?:只|仅|均|都|则|应)?(?:取|按|以|计|选|择|就|记|照|按照|扣|加)(?:其中|其)?(?:的)?(?:最)?高(?:级别|层级|等级|等次|奖项|奖次|档次|一级|一档|一项|一次|一种|分值|分数|分|标准|项|值|者|档|额|扣分|加分|得分)?(?:的)?(?:分值|标准)?(?:不就低)?(?:为准|(?:进行)?(?:计分|加分|扣分|记分|得分|赋分|计算|计入|计奖|奖励|扣减|计|记|算|加|扣)(?:一次)?)?';
const NOT_TWICE =
  '(?:均|都)?(?:不|不再|不予|不得|不可|不能)(?:重复|累计|累加|叠加|兼得|兼计|重计|另行?)(?:计分|加分|扣分|得分|计算|记分|享受|奖励|计入|计奖|计|加|扣|记|算)?(?:分)?';

const GAIN = /加分|奖励|加$/;

/** 就高不重复, with the word for what is counted once kept when it was said. */
function said(phrase: string): string | null {
  if (/扣/.test(phrase) && GAIN.test(phrase)) return null;
  const what = /扣/.test(phrase) ? '扣分' : GAIN.test(phrase) ? '加分' : '';
  return `同一事项就高不重复${what}`;
}

export const onceTurns: readonly Turn[] = [
  turn(
    '同一 同个 同类 同项 同篇 同件 同起 同批 同样',
    re(
      `(?:对)?同(?:一|个|类|项|篇|件|起|批|样)[^，。；：()\\d]{0,18}?，?(${HIGHEST}|${NOT_TWICE})(?:[，、]?(?:${NOT_TWICE}|${HIGHEST}))?${END}`,
    ),
    (m) => said(m[0]),
  ),
  turn(
    '多次 多项 多个 多级 多部门 多层级',
    re(
      `(?<=^|[，。；(])[^，。；：()\\d]{0,12}(?:多次|多项|多个|多级|多部门|多层级)(?:获|受|被|采用|刊|报|表彰|转发)[^，。；：()\\d]{0,10}?的?，?(?:${HIGHEST}|只计一次|不重复计分)${END}`,
    ),
    (m) => said(m[0]),
  ),
  // 只取最高一项，不累加, with no word of what counts once
  turn(
    '最高',
    re(
      `(?<=^|[，。；(])(?:只|仅)?(?:取|按|以|计|选|记|扣|加)(?:其中)?(?:的)?最高(?:的)?(?:一)?(?:级别|层级|项|次|级|档|奖项|分值|扣分|加分|得分|分)(?:者)?(?:计分|计奖|记分|加分|扣分|计算|计|加|扣)?(?:，(${NOT_TWICE}))?${END}`,
    ),
    (m) => said(m[0])?.replace('同一事项', '') ?? null,
  ),
];
