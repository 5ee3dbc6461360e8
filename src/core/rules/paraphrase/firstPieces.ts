/** The only place that knows one price for the first piece and another for those behind it: 第1篇得2分，以后每篇得0.5分; 首家计3分，从第二家起每家加1分. */
import { N, re, turn, type Turn } from './turn';

const UNIT = '(篇|家|个|项|次|例|件|名|人|场|户|期|条)';
const GIVES = '(?:得|计|记|给|赋)';
const MORE = '(?:加计|加记|加得|增加|加|得|计|记|给|赋)';
const LATER = '(?:此后|以后|其后|之后|后续|往后|其余|其他|另外)';
/** What comes behind the first; its unit and its marks. */
const NEXT = [
  `(?:${LATER}(?:的)?，?)?每(?:再)?(?:增加|新增|多|增|再)?([一-龥]{0,4}?)(?:1|一)?${UNIT}(?:的)?，?(?:再|另|各)?${MORE}(${N})分`,
  `(?:从|自)?([一-龥]{0,4}?)第(?:2|二)${UNIT}(?:起|开始|及以后(?:的)?|以后(?:的)?|及之后(?:的)?)(?:，)?每(?:增加|新增|多|增|再增加)?(?:1|一)?[篇家个项次例件名人场户期条]?(?:的)?，?(?:再|另|各)?${MORE}(${N})分`,
].join('|');

export const firstPieceTurns: readonly Turn[] = [
  turn(
    '首 第1 第一 & 每',
    re(
      `(?<=^|[。；：])(?:如|若|凡)?([^，。；：\\d首第]{0,30}?)(?:的)?，?(?:[一-龥]{0,4}?(?=第))?(?:第(?:1|一)|首)${UNIT}(?:的)?([^，。；：\\d得计记给赋加扣]{0,10}?)(?:的)?，?${GIVES}(${N})分[，；。](?:${NEXT})(?=[，。；]|$)`,
    ),
    (m, { whole }) => {
      const [, subject, unit, noun, first] = m;
      const [deed, nextUnit, next] = [m[5] ?? m[8], m[6] ?? m[9], m[7] ?? m[10]];
      // 首篇…，每转载1篇: of something else
      if (deed && !m[0].slice(0, m[0].indexOf(first!)).includes(deed)) return null;
      if (nextUnit !== unit || /名$/.test(unit!) || /扣|减/.test(whole)) return null;
      // 每年在…刊发首篇: once a year, or once?
      if (/^每/.test(subject!)) return null;
      return `${subject!}${noun!}1${unit!}得${first!}分，每增加1${unit!}加${next!}分`;
    },
  ),
];
