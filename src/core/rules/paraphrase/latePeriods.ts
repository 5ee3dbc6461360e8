/** The only place that knows how long something was late in other words: 逾期1天至3天, 逾期超过3天、在7天以内, 3天内扣1分，超过7天不得分 behind 逾期报送的. */
import { decimalText, equals, exact } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { END, MARK, N, re, turn, type Turn } from './turn';

const LATE = '(?:逾期|超期|迟报|晚报|延期|推迟|延迟|延误|拖延|迟交|超时)';
const DEED = '(?:报送|上报|提交|完成|办结|交付|开工|整改)?';
const UNIT = '(?:个?工作日|天|日|个月)';
const LESS = '(?:不得分|不计分|[得计记]0分)';

/** 4—7天: more than so many and up to so many, in whole days. */
function span(low: string, high: string, unit: string, above: boolean, below: boolean): string | null {
  const [a, b] = [readNumeral(low), readNumeral(high)];
  if (!a || !b || a.d !== 1n || b.d !== 1n) return null;
  const from = above ? a.add(exact(1)) : a;
  const to = below ? b.sub(exact(1)) : b;
  return `${decimalText(from)}—${decimalText(to)}${unit}`;
}

export const latePeriodTurns: readonly Turn[] = [
  turn('自然日', /(?<=\d|[一二三四五六七八九十])个?自然日/g, '天'),
  turn('如有 若有', re(`(?<=[；。，])(?:如|若)有${LATE}(?:的|情况)?，(?=每${LATE})`), ''),
  // 7天以上（不含7天）
  turn('不含', re(`(${N})(${UNIT})以上\\(不含(?:\\1\\2)?\\)`), '超过$1$2'),
  turn('至 到', re(`(?<=${LATE}${DEED})(${N})(天|日|个月)(?:至|到)(${N})\\2(?:以?内)?(?=的|，|扣|得|计)`), (m) =>
    span(m[1]!, m[3]!, m[2]!, false, false),
  ),
  // 逾期超过3天、在7天以内（含7天）的; 逾期4天以上（含4天）不满8天
  turn(
    '超过 以上 & 以内 不满 不足',
    re(
      `(${LATE}${DEED})(?:超过(${N})(${UNIT})[、，]?(?:但|且)?在?|(${N})(${UNIT})(?:\\(含\\))?(?:及)?以上(?:\\(含(?:\\4\\5)?\\))?[、，]?(?:但)?)(?:(${N})(${UNIT})(?:\\(含\\)|及)?以内(?:\\(含(?:\\6\\7)?\\))?|(?:不满|不足)(${N})(${UNIT}))`,
    ),
    (m) => {
      const unit = (m[3] ?? m[5])!;
      if (unit !== (m[7] ?? m[9])) return null;
      const told = span((m[2] ?? m[4])!, (m[6] ?? m[8])!, unit, m[2] !== undefined, m[8] !== undefined);
      return told && `${m[1]!}${told}`;
    },
  ),
  // 逾期不超过5天的，每逾期1天扣0.5分；逾期超过5天的，不得分: how far the steps run the second clause says
  turn(
    '以内 不超过 & 每 & 超过 以上',
    re(
      `${LATE}(?:不超过(${N})(${UNIT})|(${N})(${UNIT})(?:\\(含\\)|及)?以内)的，(每${LATE.replace('(?:', '(?:迟|')}?${N}${UNIT}扣${MARK})[；，]${LATE}(?:超过(${N})(${UNIT})|(${N})(${UNIT})以上)的，?(?:该项|本项)?${LESS}`,
    ),
    (m) =>
      (m[1] ?? m[3]) === (m[6] ?? m[8]) && (m[2] ?? m[4]) === (m[7] ?? m[9])
        ? `${m[5]!}；迟报超过${(m[1] ?? m[3])!}${(m[2] ?? m[4])!}的不得分`
        : null,
  ),
  // 迟报1天扣1分，迟报2天扣2分，迟报3天以上不得分: each day the same, up to where nothing is left
  turn(
    '1天 1日 一天 & 2天 2日 & 不得分 不计分 0分',
    re(
      `(${LATE})(?:1|一)(天|日|个工作日)扣(${N})分((?:，\\1${N}\\2扣${N}分)+)，(?=\\1(${N})\\2(?:\\(含\\)|及)?以上(?:的)?，?${LESS})`,
    ),
    (m) => {
      const each = readNumeral(m[3]!);
      const days = [...m[4]!.matchAll(re(`(${N})${m[2]!}扣(${N})分`))].map((x) => [
        readNumeral(x[1]!),
        readNumeral(x[2]!),
      ]);
      const even = days.every(
        ([day, lost], n) => each && day && lost && equals(day, exact(n + 2)) && equals(lost, each.mul(day)),
      );
      const last = readNumeral(m[5]!);
      return even && last && equals(last, exact(days.length + 2)) ? `每${m[1]!}1${m[2]!}扣${m[3]!}分，` : null;
    },
  ),
  turn(
    '视为 视同',
    re(`(?<=(?:超过|以上)[^，。；]{0,8}的)，?视[为同](?:未|没有|不)[一-龥]{2,4}，(?=(?:该项|本项)?(?:不得分|不计分))`),
    '',
  ),
  // 逾期报送的，3天内扣1分，4—7天扣2分，超过7天不得分
  turn(
    '逾期 迟报 超期 推迟 延迟',
    re(
      `(?<=^|[，；。：]|[一-龥])(${LATE})${DEED}的，(?:按${LATE}(?:天|月)数扣分[：，])?((?:(?:超过)?${N}(?:${UNIT})?(?:(?:至|—|到)${N})?${UNIT}?(?:以?内|以上|及以上)?(?:的)?(?:扣${MARK}|${LESS})[，；]?){2,})`,
    ),
    (m) => m[2]!.replace(re(`(?<=^|[，；])(?=(?:超过)?${N})`), m[1]!).replace(/(天|日|个月)内(?=的?扣)/g, '$1以内'),
  ),
  turn('天数扣分 月数扣分', re(`(?<=${LATE}${DEED}的)，按${LATE}(?:天|月)数扣分[，：](?=每)`), '，'),
  turn('完成的', re(`(?<=(?:推迟|逾期|延迟)(?:超过)?${N}(?:—${N})?${UNIT}(?:以[内上])?)完成的`), '的'),
  turn('推迟 延迟', re(`(?:推迟|延迟)(?=(?:超过)?${N}(?:—${N})?${UNIT}(?:以[内上])?的)`), '逾期'),
  turn('不逾期', re(`(?<=^|[，；：])不逾期(?:的)?(?:得|计)?(?=${MARK})`), '按时完成的得'),
  turn(
    '每延缓 每拖后 每晚 较计划每 比计划每',
    re(`(?:(?:较|比)计划)?每(?:延缓|拖后|晚)(?=${N}(?:个月|天|日))`),
    '每延迟',
  ),
  turn('为限', re(`以?扣(?:减)?(${MARK})为限${END}`), '最多扣$1'),
  turn('按计划时间', re(`按计划(?:的)?时间(?=[一-龥]{2}的?[得计记])`), '按时'),
];
