/** The only place that knows a first step at one price and the others at another: 差1个百分点以内扣0.5分，其后每再差1个百分点追加扣1分. */
import { add, equals, ONE } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { MARK, N, re, turn, type Turn } from './turn';

const AIM = '(?:[^，。；：、()\\d每]{2,12}|(?:[^，。；：、()\\d每]{0,4})' + N + '%)';
const LOW = '(?:低于?|差|少|不足|欠)';
const HIGH = '(?:高出?|高于|超出|超过|超|多)';
const POINTS = `(${N})(个百分点|%)`;

const PIECE = '(?:次|起|例|件|项|个|篇|家|户|处|条|份|宗|笔|卷|批|张|人)';

export const firstStepTurns: readonly Turn[] = [
  // 前3家每家得2分，第4家起每家得1分: each, and from there on
  turn(
    '前 & 起 开始 以后 以上 & 每',
    re(
      `(?:的，)?前(${N})(${PIECE})(?:的)?，?每(?:1|一)?\\2(?:的)?(得|加|扣|计|奖)?(?:减)?(${MARK})[，；](?:从|自)?第(${N})\\2(起|开始)，?每(?:1|一)?\\2(?:的)?(得|加|扣|计|奖)?(?:减)?(?=${MARK})`,
    ),
    (m) => {
      const [free, first] = [readNumeral(m[1]!), readNumeral(m[5]!)];
      if (!free || !first || !equals(add(free, ONE), first)) return null;
      const verb = m[3] ?? m[7] ?? '得';
      return m[7] !== undefined && m[7] !== verb
        ? null
        : `，每1${m[2]!}${verb}${m[4]!}，从第${m[5]!}${m[2]!}起每${m[2]!}${verb}`;
    },
  ),
  turn(
    '每再 再每 每 & 以内 之内 & 扣',
    re(
      `(未达到?|达不到|没达到|未完成|低于|不足|高于|超过|超出|突破)(${AIM})的，?(${LOW}|${HIGH})?${POINTS}(?:\\(含\\))?(?:以内|之内|及以内)(?:\\(含\\)|的)*，?(?:先)?扣(?:减)?(${MARK})，(?:其后|此后|以后|之后|超过(?:的)?部分|超出(?:的)?部分)?，?(?:每再|再每|每)(${LOW}|${HIGH})?${POINTS}(?:的)?，?(?:再|另|加|追加|另加|累计|继续)*扣(?:减)?(?=${MARK})`,
    ),
    (m, { behind }) => {
      const [aim, first, unit, fixed, next] = [m[2]!, m[4]!, m[5]!, m[6]!, m[9]!];
      const above = /[高超突]/.test(m[1]!);
      const against = [m[3], m[7]].some((way) => way !== undefined && /[高超多]/.test(way) !== above);
      if (against || unit !== next || /^[^，。；]{0,8}[，；]超过/.test(behind)) return null;
      const side = above ? '高' : '低';
      const from = `${side}于${aim}的`;
      return `${from}扣${fixed}；${from}，${first}${unit}以上的部分，每${side}${m[8]!}${unit}扣`;
    },
  ),
];
