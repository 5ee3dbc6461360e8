/** The only place that says what a column header means by its words alone, before any cell is looked at. */
import { COMPOUNDS, HEAD_WORDS, MODIFIERS, REPORT_DATE, SCOPE_WORDS, type HeaderMeaning } from './words';
import { evenText } from './labels';

/** What the words of a header path say. `strength`: 3 the word itself, 2 a compound ending in it, 1 a vague hint, 0 nothing. */
export interface Meaning {
  readonly meaning: HeaderMeaning | null;
  readonly strength: 0 | 1 | 2 | 3;
  /** The path speaks of growth (增速), so the column holds rates even where the indicator is an amount. */
  readonly ofGrowth: boolean;
  readonly scope: '全国' | '全区' | '全省' | '全市' | '全县' | '组' | null;
  /** The header is one month (10月), not a span of months. */
  readonly month: number | null;
  /** The header stands for days of reporting. */
  readonly reportDate: boolean;
  /** A year the header names, or null. */
  readonly year: number | null;
  /** 累计, 全年, 1—10月: holds the figure that counts. */
  readonly cumulative: boolean;
}

const BY_WORD = new Map<string, HeaderMeaning>();
for (const [meaning, words] of Object.entries(HEAD_WORDS) as [HeaderMeaning, readonly string[]][]) {
  for (const word of words) if (!BY_WORD.has(word)) BY_WORD.set(word, meaning);
}
const LONGEST = Math.max(...[...BY_WORD.keys()].map((w) => w.length));

/** Words too short or too general to mean anything at the end of a longer word. */
const ONLY_WHOLE: ReadonlySet<HeaderMeaning> = new Set(['unit_name', 'organisation_or_unit']);
const VAGUE: ReadonlySet<string> = new Set([
  '标准',
  '值',
  '小分',
  '项目值',
  '最高',
  '最低',
  '市',
  '县',
  '村',
  '电话',
  '数据',
]);

const PERIOD =
  /^(20\d\d年(度)?|本年(度)?|年度|当年|今年|截至\d{1,2}月(底|末)?|(\d{1,2}[-—~至])?\d{1,2}月(份)?(底|末)?|[一二三四]季度|上半年|下半年|前三季度|累计|全年)/;
const MONTH = /^(?:20\d\d年)?(\d{1,2})月(份)?$/;
/** 当月 under 10月完成情况. */
const THIS_MONTH = /^(当月|本月|单月)(数|完成|完成数|值|实绩|发生数)?$/;
const monthOf = (text: string | undefined): number | null =>
  text === undefined || Number(text) > 12 ? null : Number(text);
const MONTH_SPAN = /(\d{1,2})月?份?[-—~至]+(\d{1,2})月|累计|全年|年度完成|前三季度|截至/;

const memo = new Map<string, Meaning>();

/** Reads a header path, outermost first. */
export function meaningOf(path: readonly string[]): Meaning {
  const key = path.join('/');
  let found = memo.get(key);
  if (!found) {
    if (memo.size > 5000) memo.clear();
    found = read(path.map(evenText));
    memo.set(key, found);
  }
  return found;
}

/** 考评结果（实绩）: behind a head without a meaning of its own the brackets say what it holds. Null otherwise. */
function inBrackets(leaf: string): ReturnType<typeof headOf> | null {
  const inner = /[(（]([^()（）]{2,})[)）]$/.exec(leaf)?.[1];
  if (inner === undefined || headOf(leaf).meaning !== 'group') return null;
  const said = headOf(inner);
  return said.meaning === null || said.meaning === 'group' ? null : said;
}

/** 目标及基数 over 年度目标值 | 上年实际: a head of several things says nothing of a column that has a name of its own. */
const ofSeveral = (head: string): boolean => /[一-龥]{2,}[及和与、][一-龥]{2,}/.test(head);
const ownPath = (path: readonly string[]): readonly string[] => {
  const leaf = path[path.length - 1] ?? '';
  return headOf(leaf).strength >= 3 ? path.filter((head, n) => n === path.length - 1 || !ofSeveral(head)) : path;
};

function read(whole: readonly string[]): Meaning {
  const path = ownPath(whole);
  const all = path.join('/');
  const leaf = path[path.length - 1] ?? '';
  let { meaning, strength } = inBrackets(leaf) ?? headOf(leaf);
  if (meaning === null || meaning === 'amount' || meaning === 'group') {
    for (let i = path.length - 2; i >= 0; i--) {
      const outer = headOf(path[i] as string);
      if (outer.meaning === null || outer.meaning === 'group' || outer.meaning === 'amount') continue;
      if (meaning === null && outer.strength < 2) continue;
      meaning = outer.meaning;
      strength = 2;
      break;
    }
  }
  // 一季度 | 二季度 | 合计 under one head
  const spans = MONTH_SPAN.test(all);
  const cumulative = spans || (path.length > 1 && /^(全年)?(合计|总计)$/.test(strip(leaf)));
  if (meaning === null && spans) [meaning, strength] = ['actual', 1];
  const ofGrowth = /增速|增幅|增长|同比|增减/.test(all);
  const above = path.slice(0, -1).join('/');
  if (meaning === 'growth' && /目标|任务|计划|预期/.test(all) && !/完成(情况|值|实绩)$/.test(above))
    meaning = 'growth_target';
  if (meaning === 'target' && ofGrowth && !/总量/.test(leaf)) meaning = 'growth_target';
  for (const [word, wins, over] of MODIFIERS) {
    if (meaning !== null && over.includes(meaning) && word.test(all)) {
      meaning = wins;
      strength = 2;
      break;
    }
  }
  if (strength < 2 && meaning !== 'ignored' && /(^|\/)[^/]*(平均|均值)/.test(all)) [meaning, strength] = ['average', 2];
  const month = MONTH.exec(strip(leaf))?.[1] ?? (REPORT_DATE.test(leaf) ? /(\d{1,2})月/.exec(leaf)?.[1] : undefined);
  const outer = THIS_MONTH.test(strip(leaf))
    ? /^(?:20\d\d年)?(\d{1,2})月/.exec(path[path.length - 2] ?? '')?.[1]
    : undefined;
  const reportDate = REPORT_DATE.test(all);
  return {
    meaning,
    strength,
    ofGrowth,
    scope: SCOPE_WORDS.find(([word]) => word.test(all))?.[1] ?? null,
    month: monthOf(month ?? outer),
    reportDate,
    year: yearIn(all),
    cumulative,
  };
}

const yearIn = (text: string): number | null => {
  const year = /(20\d\d)年?/.exec(text)?.[1];
  return year ? Number(year) : null;
};

/** Without unit or remark in brackets at the end. */
export const strip = (text: string): string => text.replace(/(\([^()]*\)|\[[^[\]]*\])+$/, '').replace(/[%‰*±]+$/, '');

const AND_MARKS = /(?:及|和|与|、)(?:分值|权重|满分|分数|标准分|赋分)$/;

function headOf(leaf: string): { meaning: HeaderMeaning | null; strength: 0 | 1 | 2 | 3 } {
  const half = /[(（](分子|分母)[)）]$/.exec(leaf)?.[1];
  // 完成数（分子）: the brackets say which of the two it is.
  if (half) return { meaning: half === '分子' ? 'numerator' : 'denominator', strength: 3 };
  const whole = BY_WORD.get(leaf);
  if (whole) return { meaning: whole, strength: 3 };
  let text = strip(leaf).replace(/(满|共|计)?\d+分$/, '');
  text = text.replace(/[:：、，]+$/, '');
  const exactWord = BY_WORD.get(text);
  if (exactWord) return { meaning: exactWord, strength: 3 };
  // 考核要点及分值: names with their marks behind them.
  const named = AND_MARKS.test(text) ? headOf(text.replace(AND_MARKS, '')) : null;
  if (named?.meaning === 'path') return named;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(PERIOD, '') || text;
    const word = BY_WORD.get(text);
    if (word) return { meaning: word, strength: 3 };
  }
  // 村名, 镇街名称
  if (/名称?$/.test(text) && BY_WORD.get(text.replace(/名称?$/, '')) === 'unit_name')
    return { meaning: 'unit_name', strength: 3 };
  for (let length = Math.min(LONGEST, text.length - 1); length >= 1; length--) {
    const word = text.slice(-length);
    const meaning = BY_WORD.get(word);
    if (!meaning || length < 2 || VAGUE.has(word) || ONLY_WHOLE.has(meaning)) continue;
    if (meaning === 'amount') {
      const rest = headOf(text.slice(0, -length));
      return rest.meaning ? { meaning: rest.meaning, strength: 2 } : { meaning: 'amount', strength: 2 };
    }
    return { meaning, strength: 2 };
  }
  for (const [pattern, meaning, strength] of COMPOUNDS) if (pattern.test(text)) return { meaning, strength };
  if (/(单位|部门|科室|股室)$/.test(text)) return { meaning: 'responsible', strength: 1 };
  return { meaning: null, strength: 0 };
}
