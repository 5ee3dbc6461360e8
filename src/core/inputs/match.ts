/** The only place that matches words of a rule to words of a workbook: labels of counts, measures of columns. */
import { fold } from '../text/fold';

const evened = new Map<string, string>();

/** Words without widths, brackets and the joints that carry no meaning. */
export function bareWords(text: string): string {
  let bare = evened.get(text);
  if (bare === undefined) {
    bare = fold(text).text.replace(/\([^()]*\)|[“”《》、，；。：\s]|的$/g, '');
    evened.set(text, bare);
  }
  return bare;
}

/** Whether all characters of `short` stand in `long` in that order. */
export function isSubsequence(short: string, long: string): boolean {
  let i = 0;
  for (const c of long) if (c === short[i]) i += 1;
  return i === short.length;
}

/** Administrative levels under their different names; equal levels match even when the words differ (省级 in an 自治区). */
const LEVELS: readonly RegExp[] = [
  /^(国家级?|中央|全国|国务院|部委|国家部委|中央级|国家层面)/,
  /^(自治区级?|省级?|省部级|全区|全省|省委省政府)/,
  /^(设区市|地市级?|市级?|市厅级|全市|地级市)/,
  /^(县级?|区县|全县|县处级)/,
  /^(乡镇级?|镇级|乡级)/,
];
const levelOf = (text: string): number => LEVELS.findIndex((l) => l.test(text));

/** Words that grade the same noun; two labels with different ones never mean the same. Longer words first. */
const DEGREES =
  /特别重大|特大|重大|较大|一般|轻微|严重|特级|[一二三四五六七八九甲乙丙丁]等|[一二三四五六七八九1-9]+[级类星档型]|第[一二三四五六七八九十\d]+|优秀|良好|合格|较好|较差/;
const degreeOf = (text: string): string => (DEGREES.exec(text)?.[0] ?? '').replace(/^特大$/, '特别重大');

/** Words that name different things although most of their characters agree: 较大事故 and 重大事故, 省级 and 市级. */
function contradict(label: string, word: string): boolean {
  // 1亿元以上 and 10亿元以上
  const [typed, due] = [label, word].map((t) => (t.match(/\d+(?:\.\d+)?/g) ?? []) as string[]);
  if (typed!.length > 0 && due!.length > 0 && !typed!.some((n) => due!.includes(n))) return true;
  const [a, b] = [degreeOf(label), degreeOf(word)];
  if (a !== '' && b !== '' && a !== b) return true;
  const [level, other] = [levelOf(label), levelOf(word)];
  return level >= 0 && other >= 0 && level !== other;
}

/** How well a label of the workbook fits one of the rule: 0 not at all, higher is closer. */
function fit(label: string, word: string): number {
  if (label === word) return 6;
  if (label === '' || word === '' || contradict(label, word)) return 0;
  const [short, long] = label.length <= word.length ? [label, word] : [word, label];
  if (negated(short) !== negated(long)) return 0;
  if (long.startsWith(short)) return 5;
  if (long.includes(short)) return /[特不未非]$/.test(long.slice(0, long.indexOf(short))) ? 0 : 4;
  if (short.length >= 2 && isSubsequence(short, long)) return 3;
  const level = levelOf(label);
  return level >= 0 && level === levelOf(word) ? 2 : 0;
}

/** 无故缺席 denies nothing; 逾期 and 逾期未答复 deny the same. */
const negated = (text: string): boolean =>
  /未(?!成年|来|批先)|不(?!动产|良)|无(?!故)|非(?!法|访)|逾期|超期|超时|延期|迟/.test(text);

/** 未在24小时内扑灭 is 24小时内未扑灭, 断面不达标 are 不达标断面. */
const denialLast = (text: string): string =>
  text
    .replace(/^(未|没有)能?在?(\d[^未没]*?内)(?=[一-龥])/, '$2$1')
    .replace(/^([^未不没\d逾超按到尚仍还已应期]{1,4}?)([未不][一-龥]{2})$/, '$2$1');

/**
 * For each label the index of the word it means, one to one; −1 for a label that fits none. Null when two words fit a label equally
 * well, or two labels the same word.
 */
export function matchLabels(labels: readonly string[], words: readonly string[]): number[] | null {
  const bare = words.map((w) => denialLast(bareWords(w)));
  const result = labels.map(() => -1);
  const taken = new Set<number>();
  const open = new Set(labels.map((_, i) => i));
  for (let quality = 6; quality >= 2; quality--) {
    // 警告 | 严重警告及以上: what fits one word only takes it, and leaves the other to the rest.
    for (let before = -1; before !== open.size;) {
      before = open.size;
      const wanted = [...open].flatMap((i) => {
        const label = denialLast(bareWords(labels[i] as string));
        const fits = bare.flatMap((w, j) => (!taken.has(j) && fit(label, w) === quality ? [j] : []));
        return fits.length > 0 ? [{ i, fits }] : [];
      });
      const sure = wanted.filter((w) => w.fits.length === 1);
      if (wanted.length > 0 && sure.length === 0) return null;
      for (const { i, fits } of sure) {
        const word = fits[0] as number;
        if (taken.has(word)) return null;
        result[i] = word;
        taken.add(word);
        open.delete(i);
      }
    }
  }
  return result;
}

const VERBS = /^(?:全年|共|累计)?(?:发生|出现|发现|存在|有|被|受到?)*/;
/** 发生火灾事故2起 of 一般火灾事故 and 较大火灾事故: which of them, nobody says. */
export function isOfSeveral(label: string, kinds: readonly string[]): boolean {
  const said = bareWords(label).replace(VERBS, '');
  const bare = kinds.map((k) => bareWords(k).replace(VERBS, ''));
  return said.length >= 2 && !bare.includes(said) && bare.filter((k) => k.includes(said)).length > 1;
}

/** The index of the only text that says the same measure as `words`; −1 for none, null when several do. */
export function matchMeasure(words: string, texts: readonly string[]): number | null {
  const wanted = measureWords(words);
  if (wanted === '') return -1;
  const bare = texts.map((text) => (PER_HEAD.test(text) === PER_HEAD.test(words) ? measureWords(text) : ''));
  for (const fits of [
    (t: string) => t === wanted,
    (t: string) => t !== '' && (t.startsWith(wanted) || wanted.startsWith(t)),
    (t: string) => t.length >= 2 && wanted.length >= 2 && (t.includes(wanted) || wanted.includes(t)),
    (t: string) => t.length >= 2 && wanted.length >= 2 && (isSubsequence(t, wanted) || isSubsequence(wanted, t)),
  ]) {
    const found = bare.flatMap((t, i) => (fits(t) ? [i] : []));
    if (found.length === 1) return found[0] as number;
    if (found.length > 1) return null;
  }
  return -1;
}

/** 人均藏书量 is not 藏书量. */
const PER_HEAD = /[人户亩村均]均|每[百千万十]*(?:名|个)?(?:人|户|亩|学生|常住人口)/;

const measureWords = (text: string): string =>
  bareWords(text).replace(/(考核|考评)?(得分|排名|位次|名次|情况|数值|增速|增幅|增长率|同比增长|总量|评价得分)$/, '') ||
  bareWords(text);

/** Words of a measure's name that make no other measure of it. */
const NEUTRAL =
  /规模以上|限额以上|规上|限上|全社会|地区|本地|全县|全市|本县|年度|全年|累计|完成|指标|数值|绝对额|同比|比上年|增长速度|增长率|增速|增幅|增长|升降幅度|情况|水平|得分|评价/g;
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/规上/g, '规模以上'],
  [/限上/g, '限额以上'],
  [/GDP/gi, '地区生产总值'],
  [/社零总?额?|社消零?总?额?/g, '社会消费品零售总额'],
  [/固投/g, '固定资产投资'],
  [/PM2\.5(?!\d)/gi, 'PM2.5'],
];

/** How else what `text` names is written: 社零总额 for 社会消费品零售总额, and the other way. */
export const shortNames = (text: string): string =>
  SHORT_NAMES.flatMap(([short, whole]) => {
    const written = short.source.replace(/\[.*?\]|\(.*?\)|\?/g, '').replace(/\|/g, '，');
    return text.includes(whole) ? [written] : text.search(short) >= 0 ? [whole] : [];
  }).join('，');

/** A measure's name in its shortest form. */
export function bareMeasure(text: string): string {
  const named = SHORT_NAMES.reduce((t, [short, whole]) => t.replace(short, whole), bareWords(text));
  return named.replace(NEUTRAL, '').replace(/(总额|总值|总量|额|值)$/, '') || named;
}

/**
 * The index of the only measure with that name; −1 for none, null when several. Names agree only when nothing but words without
 * meaning of their own differ: 出口总额 is not 进出口总额, 工业投资 is not 工业技改投资.
 */
export function matchName(name: string, measures: readonly string[]): number | null {
  const exactly = measures.flatMap((m, i) => (bareWords(m) === bareWords(name) ? [i] : []));
  const wanted = bareMeasure(name);
  const found = exactly.length > 0 ? exactly : measures.flatMap((m, i) => (bareMeasure(m) === wanted ? [i] : []));
  return found.length > 1 ? null : (found[0] ?? -1);
}
