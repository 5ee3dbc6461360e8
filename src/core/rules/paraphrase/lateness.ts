/** The only place that knows days late that cost nothing: 逾期3天以内不扣分，超过3天的每超1天扣0.1分. */
import { decimalText, exact } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { Later } from '../../text/patterns';
import { MARK, N, re, turn, type Turn } from './turn';

const LATE =
  '(?:逾期|超期|迟报|晚报|延期|推迟|延迟|延误|拖延|迟交|超时|滞后)(?:报送|上报|提交|办结|完成|缴纳|报告)?(?:的)?';
const UNIT = '(个?工作日|天|日|个月)';
/** Of the days beyond: without such a word each day late may be meant. */
const BEYOND = '(?:(?:超过|超出|多出)的?部分，?每(?:超过|超出|超|多|增加)?|每(?:再)?(?:超过|超出|超|多|增加))';

const from = (days: string, unit: string): string | null => {
  const free = readNumeral(days);
  return free && free.d === 1n ? `从第${decimalText(free.add(exact(1)))}${unit}起，每迟报1${unit}扣` : null;
};

/** Each day late has its price: 迟报的每天扣, 每逾期1天扣. */
const BY_DAY = new Later(
  /(?:逾期|超期|迟报|晚报|延期|推迟|延迟|延误|拖延|迟交|超时|滞后)[^，。；]{0,8}，?(?:按)?每[^，。；]{0,6}(?:天|日|周|月)[扣减]|每(?:逾期|超期|迟报?|晚报?|延期|推迟|延迟|延误|拖延|迟交|超时|超|滞后|逾|拖)/,
);

const ENDS_LATE = new Later(/(?:逾期|超期|迟报|晚报|延期|推迟|延迟|延误|拖延|迟交|超时|滞后)$/);

export const latenessTurns: readonly Turn[] = [
  // 逾期不足10天的，每逾期1天扣0.1分；逾期10天及以上的不得分: nearer than where nothing is left
  turn(
    '逾期 迟报 超期 延迟 & 不足 以内 & 不得分 0分 & 每',
    re(
      `(?<=^|[，；。①②③])(?:逾期|迟报|超期|延迟)(?:不足(${N})(天|日|个工作日)|(${N})(天|日|个工作日)以内(?:\\(不含(?:\\3\\4?)?\\))?)的，(?=每(?:逾期|迟报?|超期?|延迟)?(?:1|一)(?:天|日|个工作日)扣)`,
    ),
    (m, { whole }) => {
      const [days, unit] = [(m[1] ?? m[3])!, (m[2] ?? m[4])!];
      return new RegExp(
        `(?:逾期|迟报|超期|延迟)${days}${unit}(?:\\(含[^)]*\\)|及|\\(含\\))*以上[^，。；]{0,6}，?[^，。；]{0,4}(?:不得分|不计分|[得计]0分)`,
      ).test(whole)
        ? ''
        : null;
    },
  ),
  // 决算每延迟1个月报审扣1分: what is late was said before
  turn(
    '每延迟 每推迟 每逾期 每拖延 每滞后 每延误 每超期 每晚 每迟 & 月 天 日 周 季度',
    re(
      `(每(?:延迟|推迟|逾期|拖延|滞后|延误|超期|晚|迟)${N}(?:个月|个季度|个工作日|天|日|周))(?:报审|报送|上报|完成|提交|开工|竣工|完工|办结|建成|投产|交付|拨付|发放|整改|公示|公开|备案|缴纳|归档|销号)(?:的)?(?=，?(?:扣|减))`,
    ),
    '$1',
  ),
  // 每迟报1天扣0.5分，超过5天仍未报送的不得分: still not there is no other matter than late
  turn(
    '未 不 没 & 每',
    re(
      `((?:超过|超出)?)(${N})(个?工作日|天|日|周|个月)(以上|后|之后|以后|)，?(?:仍|还|尚|依然|仍然)*(?:未|没有?|不)(?:按要求)?(?:报送?|上报|提交|办结|办理完?|完成|整改到?位?|交|反馈|回复|整改)(?:的)(?=，?(?:该项|本项|此项|一律|直接|则)*(?:不得|不计|得0|计0|扣|视))`,
    ),
    (m, { before, whole }) => {
      const above = m[4] === '以上';
      if (!BY_DAY.test(whole) || (m[1] ? above : !m[4])) return null;
      const late = ENDS_LATE.test(before) ? '' : '迟报';
      return `${late}${above ? '' : '超过'}${m[2]!}${m[3]!}${above ? '以上' : ''}的`;
    },
  ),
  turn(
    '不扣 & 超过 超出 & 每 & 逾期 超期 迟报 晚报 延期 推迟 延迟 延误 拖延 迟交 超时 滞后',
    re(
      `${LATE}(?:不超过)?(${N})${UNIT}(?:\\(含\\))?(?:及)?(?:以内|之内|内)?(?:\\(含(?:\\1\\2)?\\))?(?:的)?，?(?:不扣分|不予扣分|不扣)[，；。](?:${LATE})?(?:超过|超出)\\1\\2(?:的|后|以上的)?，?${BEYOND}(?:1|一)?(?:个)?\\2扣(?:减)?(?=${MARK})`,
    ),
    // 未按时报送的扣1分，逾期3天以内不扣分: which of the two holds for the first days
    (m, { before }) => (/扣/.test(before) ? null : from(m[1]!, m[2]!)),
  ),
  turn(
    '超过 超出 & 每 & 逾期 超期 迟报 晚报 延期 推迟 延迟 延误 拖延 迟交 超时 滞后',
    re(`${LATE}(?:超过|超出)(${N})${UNIT}(?:的|后|以上的)?，?${BEYOND}(?:1|一)?(?:个)?\\2扣(?:减)?(?=${MARK})`),
    (m) => from(m[1]!, m[2]!),
  ),
];
