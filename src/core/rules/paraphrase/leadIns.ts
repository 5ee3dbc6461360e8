/** The only place that knows a standard told ahead of what is held against it: 按序时进度考核，支出进度每落后; 以上年为基数，与基数持平; 对照年初计划，任务全部完成的. */
import { wordAt } from '../lexicon';
import { Later } from '../../text/patterns';
import { re, turn, type Turn } from './turn';

const SCOPE = '(?:全国|全自治区|全区|全省|全市|全州|全县|全镇|同组|本组|组内)';
const MEAN = new Later(new RegExp(`^(${SCOPE})?(?:的)?[一-龥]{0,14}?平均(水平|增速|增幅|值|数|线)?$`));
/** Who set it, and that it was set. */
const SET_BY =
  /^(?:(?:国家|省级?|市级?|县级?|区级?|上级|上级部门|年初|年度|全年|当年|本年)(?:部门)?)*(?:下达|确定|签订|分解|核定)?的?(?=.{2})/;

/** What the reader calls such a standard; null for words that are none. */
function standing(words: string): { kind: 'target' | 'schedule' | 'last_year' | 'average'; name: string } | null {
  const mean = MEAN.exec(words);
  if (mean) return { kind: 'average', name: `${mean[1] ?? ''}平均${mean[2] ?? '水平'}` };
  const at = (s: string): string | null => {
    const word = wordAt(s, 0);
    return word?.text === s ? (word.classes.find((c) => c.code === 'r')?.value ?? null) : null;
  };
  const bare = words.replace(/的要求$/, '');
  const own = at(bare);
  if (own === 'target' || own === 'schedule' || own === 'last_year') return { kind: own, name: bare };
  // 市下达的年度改造任务数: whoever set it, it is the row's task.
  const rest = bare.replace(SET_BY, '').replace(/(?<=任务|计划|目标)[数量值]$/, '');
  if (at(rest) === 'target' || /.(?:任务|目标)$/.test(rest)) return { kind: 'target', name: '目标值' };
  return null;
}

const NAMED = '([^，。；：、()\\d每扣加得]{2,24}?)';
const HELD = '(?:进行)?(?:考核|考评|评价|比较|对比|计分|评分|评定)?';
/** 按…考核，, 以…为准，, 与…相比，: the standard by its name. */
const LEAD = `(?:(?:按照|按|对照|对标|比照|参照|依据|根据)${NAMED}${HELD}|以${NAMED}为(?:基准|标准|基数|参照|依据|准)|(?:与|同|和|较)${NAMED}(?:相比较?|比较|对比))，`;
const SUBJECT = '([^，。；：\\d每扣加得]{0,24}?)';
const named = (m: RegExpExecArray): string => (m[1] ?? m[2] ?? m[3])!;

const AGAINST = '达到|不低于|低于|高于|超过|超出|未达到|等于|与';
const LINE = '(?:基准|标准|基数|参照|基线)(?:值|线)?';
/** The standard that 基准 and 标准 take up. */
const BASIS = new Later(
  new RegExp(`(?<=(?:^|[。；：\\n])[^，。；：\\d]{0,24}?)以([^，。；：、\\d]{2,24}?)为${LINE}[，。；]`),
);

export const leadInTurns: readonly Turn[] = [
  // 按序时进度考核，支出进度每落后1个百分点扣0.2分: from there, and from nothing else
  turn(
    '， & 每',
    re(`(?<=^|[。；：\\n])${LEAD}${SUBJECT}，?(?=每(?:[相落]?[低少差欠后高多超]|落后|滞后|下降|提高|上升))`),
    (m, { behind }) => {
      const of = standing(named(m));
      if (!of || /^每(?:[高低多少慢快]于|超过)(?!其|此)[^\d]/.test(behind)) return null;
      return m[0].startsWith('与') && m[4] === '' ? null : `${m[4]!}与${of.name}相比，`;
    },
  ),
  // 对照年初计划，改造任务全部完成的得12分: what is done of the task says it again
  turn('， & 完成 达标 任务 目标 计划', re(`(?<=^|[。；：\\n])${LEAD}(?=[^，。；：]{2,40})`), (m, { behind }) => {
    const [clause] = /^[^，。；]*/.exec(behind)!;
    if (standing(named(m))?.kind !== 'target' || /每|平均|上年|去年|序时|\d%/.test(clause)) return null;
    return /完成|(?:达到|低于|高于|超过)(?:任务|目标|计划)/.test(clause) ? '' : null;
  }),
  // 与全市平均相比，增速持平的得8分
  turn('持平 & 相比 比较 对比', re(`(?<=^|[。；：\\n])${LEAD}${SUBJECT}(?=持平)`), (m) => {
    const of = standing(named(m));
    return of ? `${m[4]!}与${of.name}` : null;
  }),
  turn('，持平 & 相比 比较 对比', re(`(?<=[一-龥])(?:与|同|和|较)${NAMED}(?:相比较?|比较|对比)，(?=持平)`), (m) => {
    const of = standing(m[1]!);
    return of ? `与${of.name}` : null;
  }),
  // 以上年为基数，与基数持平得6分，每高于基数1个百分点: what 基数 is
  turn(
    '为基准 为标准 为基数 为参照 为基线',
    re(`(${AGAINST})(?:该|此)?${LINE}(?=[得的，每\\d一二两]|持平)`),
    (m, { whole }) => {
      const of = BASIS.exec(whole);
      const name = of && standing(of[1]!)?.name;
      return name && m.index >= of.index + of[0].length ? `${m[1]!}${name}` : null;
    },
  ),
  turn(
    '为基准 为标准 为基数 为参照 为基线',
    re(`(?<=^|[。；：\\n])${SUBJECT}以${NAMED}为${LINE}[，。；](?=每?(?:${AGAINST}))`),
    (m, { behind }) => {
      const of = standing(m[2]!);
      const next = of && new RegExp(`^每?(?:${AGAINST})`).exec(behind)?.[0];
      return next !== undefined && next !== null && behind.slice(next.length).startsWith(of!.name) ? m[1]! : null;
    },
  ),
];
