/** The only place that reads what was won or held where each is told by its level and a name of its own: 获国家级电子商务示范县；获省级森林乡村示范. */
import type { Answer } from '../model/inputs';
import { fold } from '../text/fold';
import { clausesIn } from './clauses';
import type { Held } from './held';
import { bareWords } from './match';

/** Had, and not hoped for, in a clause that counts nothing. */
const HAD =
  /^(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日)?)?[^，。；]{0,16}?(?:先后|均|已|分别)?(?:荣?获(?!批评)|获得|获评|被?评为|被?命名为|被?认定为|入选|创成|承办|举办)/;
const NOT_HAD =
  /[未没不拟待]|申[报请创]|推荐|提名|入围|候选|公示|复核|摘牌|取消|撤销|协办|参与|联合|正在|预计|争取|有望|等[次级奖]?$|其[中他它]|及以上|批评|处分|约谈|曝光|退出|落选/;
const SAME = /同一|该(?:事项|称号|项目|奖项|做法)/;
/** 国家级 and 中央 are one level, and so are 省级 and 全省. */
const LEVELS: readonly RegExp[] = [
  /国家级|全国|中央(?:级)?|国务院/,
  /省级|省部级|全省|自治区级|全区/,
  /市级|全市|设区市级/,
  /县级|全县/,
];
const levelsIn = (text: string): readonly number[] => LEVELS.flatMap((l, level) => (l.test(text) ? [level] : []));

/** What one clause tells of one matter: the levels at which it was won, and its words without the names in quotes. */
interface Matter {
  readonly levels: readonly number[];
  readonly text: string;
}

/** Each clause one matter at one level, or at several that are said to be of the same one; null where a clause tells anything else. */
function mattersTold(shown: string, rule: string): readonly Matter[] | null {
  const matters = clausesIn(shown).map(({ text, numbers }): Matter | null => {
    const said = text.replace(/“[^”]*”|《[^》]*》/g, '');
    if (numbers.length > 0 || !HAD.test(said.replace(/\([^()]*\)/g, '')) || NOT_HAD.test(said)) return null;
    const levels = levelsIn(said);
    if (!isOfKind(said, rule)) return null;
    const single = levels.length === 1 && !SAME.test(said);
    return levels.length > 0 && (single || (levels.length > 1 && SAME.test(said))) ? { levels, text: said } : null;
  });
  return matters.every((m) => m !== null) ? matters : null;
}

const PLAIN = /荣?获得?|先后|均|已|分别|评为|命名|认定|入选|创成|同一|事项|\d|[月日年]|级|全[国省市县]/g;
/** 示范县 of 示范称号: some words of it, besides levels and verbs, are the rule's. */
function isOfKind(said: string, rule: string): boolean {
  const words = said.replace(PLAIN, ' ');
  return [...words].some((_, i) => /^[一-龥]{2}$/.test(words.slice(i, i + 2)) && rule.includes(words.slice(i, i + 2)));
}

/** The level of each kind that the rule names; null where two have the same one, or one has none. */
function levelsOf(labels: readonly string[]): readonly number[] | null {
  const levels = labels.map((l) => levelsIn(fold(l).text)).map((l) => (l.length === 1 ? l[0]! : -1));
  return levels.includes(-1) || new Set(levels).size < levels.length ? null : levels;
}

/** For each matter the kinds at which it was won; null where the cell is not told so, or a level is none of the rule's. */
export function mattersNamed(
  held: Held | null,
  labels: readonly string[],
  rule: string,
): Answer<readonly (readonly number[])[]> | null {
  const kinds = levelsOf(labels);
  const told = kinds && held?.reading.state === 'value' ? mattersTold(held.reading.shown, rule) : null;
  if (!held || !kinds || !told || told.length === 0) return null;
  const ok = told.map((m) => m.levels.map((level) => kinds.indexOf(level)));
  return ok.flat().includes(-1) ? null : { ok, at: held.at };
}

/** Which kinds there were of 承办全国现场会, 全省现场会 and 全市现场会; null where one was twice, or another thing is told. */
export function checksNamed(
  held: Held | null,
  labels: readonly string[],
  rule: string,
): Answer<readonly boolean[]> | null {
  const kinds = levelsOf(labels);
  const told = kinds && held?.reading.state === 'value' ? mattersTold(held.reading.shown, rule) : null;
  if (!held || !kinds || !told || told.length === 0) return null;
  const thing = /全[国省市区县]([一-龥]{2,})$|[国省市县]家?级([一-龥]{2,})$/.exec(
    bareWords(labels[labels.length - 1]!),
  );
  const noun = thing?.[1] ?? thing?.[2];
  const same = noun !== undefined && told.every((m) => m.levels.length === 1 && m.text.endsWith(noun));
  const found = told.map((m) => kinds.indexOf(m.levels[0]!));
  if (!same || found.includes(-1) || new Set(found).size < found.length) return null;
  return { ok: labels.map((_, kind) => found.includes(kind)), at: held.at };
}
