/** The only place that sets aside what a text tells of other times than the year of appraisal, where the year itself is told: 前三季度…，全年…; 2023年…. */
import { clausesIn, type Clause } from './clauses';

/** All of the year. */
const WHOLE = /^(?:截[至止]?到?)?(?:20\d\d年度?)?(?:全年|年度|年[末底]|1[-—–~至]12月份?|12月(?:[底末]|31日)|本年度?)/;
const PART =
  /^(?:截[至止]?到?)?(?:20\d\d年)?(?:[上下]半年|前[一二三1-3]个?季度|第?[一二三四]季度|1[-—–~至](?:[1-9]|1[01])月份?|(?:[1-9]|1[01])月份?[底末]?(?!\d))/;
const OTHER = /^(?:而|但|其中)?(?:上年度?|去年|前年|明年|下年)(?:同期)?/;
const YEAR = /^(?:截[至止]?到?)?(?:[我本全][县市区])?(20\d\d)年度?/;
/** A clause that tells until when, and nothing else. */
const NOW = /^截[至止]?到?(?:目前|当前|20\d\d年(?:底|末)|年[底末]|(?:20\d\d年)?12月(?:[底末]|31日))$/;

/** The words without the time before them. */
export const withoutPeriod = (text: string): string =>
  text.replace(WHOLE, '').replace(/^20\d\d年度?(?!\d)/, '').replace(/^(?:全年|今年)/, ''); // prettier-ignore

const ASKS_OF_PARTS = /季度|半年|月|逐[季月]/;
const ASKS_OF_LAST =
  /同比|环比|上年|去年|上一年|往年|年初|上期|增[长速幅]|净增|持平|变化|改善|进位|退位|[前后]移|进步|退步|提升|连续|两年/;

/** The text without the clauses of other times. `year`: of appraisal. */
export function withoutOtherTimes(shown: string, known: string, year: number | null): string {
  const clauses = clausesIn(shown);
  if (clauses.length < 2) return shown;
  const ofYear = (c: Clause): number | null => Number(YEAR.exec(c.text)?.[1] ?? 0) || null;
  const isOther = (c: Clause): boolean => {
    const named = ofYear(c);
    const other = OTHER.test(c.text) || (named !== null && year !== null && named !== year);
    return other && !ASKS_OF_LAST.test(known) && !known.includes(String(named ?? '上年')) && TELLS.test(c.text);
  };
  const times = clauses.filter((c) => !isOther(c));
  const own = times.filter((c) => !NOW.test(c.text));
  const [whole, another] = own.filter((c) => WHOLE.test(c.text) && TELLS.test(c.text));
  const parts = ASKS_OF_PARTS.test(known) || !whole || another ? [] : own.filter((c) => PART.test(c.text) && same(c, whole)); // prettier-ignore
  const left = own.filter((c) => !parts.includes(c));
  // A clause behind one of another time may be of that time.
  const follows = (c: Clause): boolean => {
    const before = clauses[clauses.indexOf(c) - 1];
    return before !== undefined && !left.includes(before) && !NOW.test(before.text) && /^(?:同比|[较比]|增长|下降|其中|占|排|居)/.test(c.text); // prettier-ignore
  };
  if (left.length === 0 || left.length === clauses.length || left.some(follows)) return shown;
  return left.map((c) => c.shown.trim()).join('，');
}

const TELLS = /\d(?!\d*年)|第[一二三四五六七八九十]|[优良好差]|合格|达标/;

/** Of the same thing: the last words before the numbers are the same. */
const same = (part: Clause, whole: Clause): boolean => {
  const label = (c: Clause): string => /([一-龥]{2})第?\d/.exec(c.text)?.[1] ?? '';
  return label(part) !== '' && label(part) === label(whole);
};
