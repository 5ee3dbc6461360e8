/** The only place that knows how late the end of the year is for what was due in a month: 6月底前完成的得满分，每延后1个月扣0.5分，年底前仍未完成的不得分. */
import { readNumeral } from '../../text/numerals';
import { N, re, turn, type Turn } from './turn';

const DUE = /(\d{1,2})月(?:底|末|28日|29日|30日|31日)(?:及?以?前|之前|为|\)|，|完成)/g;
/** A day of the calendar that something is due on. */
const DATE = /\d{1,2}月(?:底|末|初|中旬|\d{1,2}日)/;
const STEP = /每(?:再)?(?:延后|推迟|逾期|延迟|滞后|拖延|拖期|延误|延期|超过|超期|推后|晚|迟)(?:1|一)个月/;

export const yearEndTurns: readonly Turn[] = [
  turn(
    '年底 年末 12月底 12月31日 & 未 没有 & 月',
    re(
      `(?<=^|[，；。：①②③④])(?:其中)?(?:截至|到|至)?(?:当年|本年)?(?:年底|年末|12月底|12月31日)(?:之?前|时)?(?:仍|尚|还|依然)?(?:未能?|没有|没)(?:全部|全面)?完成(?:任务|整改|编制)?(?:的)?，?(?=(?:该项|本项|此项)?(?:不得分|不计分|[得计给记]0分|${N}分不得分))`,
    ),
    (_, { whole }) => {
      const due = [...whole.matchAll(DUE)].map((m) => m[1]!).filter((m) => m !== '12');
      const month = due.length > 0 && new Set(due).size === 1 ? readNumeral(due[0]!) : null;
      const left = month ? 12 - Number(due[0]) : 0;
      return STEP.test(whole) && left > 0 ? `迟报超过${left}个月的，` : null;
    },
  ),
  // 完成时限为6月底，…每超过1个月扣0.5分: later than the date
  turn(
    '每超过 每超 每超出 & 时限 期限 按时 按期 前完成 前报送 & 月 天 日',
    re(`(?<=[，；。：]|^)每超(?:过|出)?(${N})(个月|天|日|个工作日|周)(?=，?[扣减])`),
    (m, { whole }) =>
      /时限|期限|按时|按期|前完成|前报送/.test(whole) &&
      DATE.test(whole) &&
      !/时长|用时|时间|天数|工时|平均/.test(whole)
        ? `每迟报${m[1]!}${m[2]!}`
        : null,
  ),
];
