/** The only place that knows nouns for how far short something is: 欠账达到4个百分点, 缺口在5个百分点以上, 落后幅度超过3个百分点. */
import { readNumeral } from '../../text/numerals';
import { MARK, N, re, turn, type Turn } from './turn';

const POINTS = `${N}(?:个百分点|%)`;

const OVER = '(?:超出|超过|高于|突破)';
const UNDER = '(?:低于|少于|未达到?|不足)';
const PIECE = '(?:次|起|件|项|个|家|户|处|人|亩|吨|台|套|万元|天)';

export const shortfallTurns: readonly Turn[] = [
  turn(
    '欠账 缺口 落差 落后幅度 差额 差幅 欠幅 短缺 & 个百分点 %',
    re(`(?<=[，；。])(?:欠账|缺口|落差|落后幅度|差额|差幅|欠幅|短缺)(?:在)?(?=(?:达到?|超过|不足|大于)?${POINTS})`),
    // Only behind steps of what is short: alone it could be short of anything.
    (_, { before, whole }) => (/每?(?:低|少|差|欠|落后)/.test(before || whole) ? '差距' : null),
  ),
  turn('差距', re(`差距在?(?=${POINTS}(?:\\(含\\))?(?:及)?以上的?，?(?:不|得|扣|本|该))`), (_, { whole }) =>
    /每(?:低|少|差|欠|降)/.test(whole) && !/每[高超多]/.test(whole) ? '低' : null,
  ),
  // 落后达到5个百分点的: how far behind
  turn('落后达 低于达 落后超', re(`(?<=[，；。])(?:落后|低于)(达到?|超过)(${POINTS})(?:及?以上)?`), (m, { whole }) =>
    /序时|进度/.test(whole) ? `落后${m[2]!}${m[1] === '超过' ? '(不含)' : '及'}以上` : `差距${m[1]!}${m[2]!}`,
  ),
  // 每超出1%扣1分，超出3%以上的不得分: as the steps before it count
  turn(
    '超出 超过 低于 & %以上 %及以上 %(含)以上 %(不含)以上 & 每',
    re(
      `(?<=[，；。])(超出|超过|低于)(${N})%(?:\\((不?)含\\)|及)?以上(?:\\((不?)含\\2%?\\))?(?=的?，?(?:不得|扣|该项|本项|得))`,
    ),
    (m, { whole }) => {
      const steps = new RegExp(`每${m[1]!}?[^，。；\\d]{0,8}\\d[\\d.]*%(?:的)?，?扣`).test(whole);
      const same = m[1] !== '低于' || /每(?:低|少|差|降)[^，。；\\d]{0,9}\\d[\\d.]*%/.test(whole);
      const size = readNumeral(m[2]!);
      if (!steps || !same || !size || size.compare(30) > 0) return null;
      const open = m[3] ?? m[4];
      return `${m[1] === '低于' ? '低' : '超'}${m[2]!}%${open === undefined ? '' : `(${open}含)`}以上`;
    },
  ),
  // 用工数超出控制数的，10人以内的部分每人扣0.2分，超过10人的部分每人扣0.5分
  turn(
    '以内的部分 以内部分 & 的部分 & 每',
    re(
      `(?:(${OVER})|(${UNDER}))([^，。；\\d]{2,8})的，(?:超出?|低|少|差)?(${N})(${PIECE}|个百分点|%)(?:\\(含\\))?以内的?部分，?每(?:1|一)?(?:个)?(?:\\5|百分点)(扣|加)(?:减)?(${MARK})[，；](?:超过|超出)?\\4\\5(?:以上|以外)?的?部分，?每(?:1|一)?(?:个)?(?:\\5|百分点)\\6(?:减)?(${MARK})(?:，(?:分别|分段)?累计(?:扣分|加分|计算))?`,
    ),
    (m) => {
      const [side, way] = m[1] ? [m[1], '超'] : ['低于', '低'];
      const [aim, size, unit] = [m[3]!, m[4]!, m[5]!];
      return `${side}${aim}${size}${unit}以内的部分，每${way}1${unit}${m[6]!}${m[7]!}；${side}${aim}${size}${unit}以上的部分，每${way}1${unit}${m[6]!}${m[8]!}`;
    },
  ),
];
