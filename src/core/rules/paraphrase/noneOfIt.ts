/** The only place that knows words for none of what is counted or nothing wanting: 空白不得分, 零项目的不得分, 有缺口的不得分. */
import { N, re, turn, type Turn } from './turn';

const UNIT = '(?:个|家|项|户|件|起|次|篇|人|名|场|处|条|台|辆|例|宗|批)';
const ZERO = '(?:该项|本项)?(?:不得分|不计分|不记分|不赋分|(?:得|计|记|赋)?0分|不加分)';
const BAND = new RegExp(`${N}(${UNIT})(?:及|\\(含\\))?以上|${N}(?:—|-|~|至)${N}(${UNIT})`);

/** What is counted in the bands before it; '' where they count nothing. */
const unitOf = (text: string): string => {
  const found = BAND.exec(text);
  return found?.[1] ?? found?.[2] ?? '';
};

export const noneOfItTurns: readonly Turn[] = [
  // 首篇得2分，…；一篇没有的得0分
  turn(
    '一篇 1篇 一项 1项 一个 1个 一次 1次 一件 1件 一家 1家 一人 1人 一条 1条 & 没有 没 & 首',
    re(
      `(?<=[，；。])(?:1|一)(?:篇|项|个|次|件|家|人|条)(?:也|都)?没有?(?:的)?，?(?:得0分|得零分|不得分|不计分)(?=[，；。]|$)`,
    ),
    '没有的不得分',
  ),
  // 8个及以上得10分，…，1个得2分，空白不得分
  turn(
    '空白 零 没有 无',
    re(
      `(?<=[，；。])(?:空白|没有|无|为零|零(?:报告|申报|上报|引进|项目|新增|采用|签约|开工)?)的?，?(?=${ZERO}(?:[，。；]|$))`,
    ),
    (m) => {
      const unit = unitOf(m.input.slice(0, m.index));
      return unit === '' ? null : `0${unit}的`;
    },
  ),
  // 足额完成得6分，有缺口的不得分
  turn(
    '有缺口 有欠账 有差额 有短缺 & 完成 达到',
    re(`(?<=[，；。])(?:仍|还)?(?:有|存在)(?:缺口|欠账|差额|短缺)的，?(?=${ZERO}(?:[，。；]|$)|(?:按|每|得|扣))`),
    (m) =>
      /完成/.test(m.input.slice(0, m.index)) ? '未完成的' : /达到/.test(m.input.slice(0, m.index)) ? '未达到的' : null,
  ),
];
