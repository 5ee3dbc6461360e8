/** The only place for words of the vocabulary that are put together from parts: 该部分满分, 不得本小项分, 扣完该分项分值为止. */

import { Characters } from '../text/characters';
import { Later } from '../text/patterns';

/** A word found by how it is put together. */
export interface FamilyWord {
  readonly code: string;
  readonly value: string;
  readonly length: number;
}

/** What points at the indicator or a part of it. */
const POINT =
  '(?:(?:该|本|此|这|其|每|单)(?:大|小|子|分|单)?(?:项|指标|部分|条|款)(?:目|指标|工作|任务|内容|考核|考评)?|相应|对应|其)(?:的)?';
/** What comes second then, marks that follow 其 or 其的 among it. */
const POINTED = '大小子分单项指部条款应的全所满标基权配赋';
const MARKS = '(?:分值|满分值?|标准分值?|基本分值?|基础分值?|基准分值?|权重分值?|配分|赋分值)';
const ALL = '(?:全部|所有)(?:的)?';
/** A share or a quotient of the marks follows, so they are not lost whole. */
const NOT_WHOLE = '(?!值|数|率|类|别|为止|为限|即止|止|的?\\d|的[一二三四五六七八九十半]|÷|/|×|\\*|乘)';
/** Who is appraised. */
export const WHO =
  '(?:单位|县\\(市、区\\)|县\\(市\\)|县\\(区\\)|县\\(区、市\\)|县市区|县区|区县|县|乡镇\\(街道\\)|乡\\(镇\\)|乡镇街道|乡镇|镇\\(街道\\)|镇街|镇|街道|部门|地区|科室|村)';
const TASK = '(?:目标|考核)?(?:任务|指标)';
const MATTER = '(?:目标|考核|指标)?(?:任务|指标|工作|事项|项目|业务|内容)';
const TOLD = '(?=的|，|按|得|直接|计|记|取|可|视|时|该|本|此)';

/** What it begins with, and what may come second; `''`: anything. */
export const FAMILIES: readonly (readonly [opens: string, second: string, code: string, value: string, pattern: RegExp])[] = [
  ['该本此这其每单相对', POINTED, 'F', 'full', new RegExp(`^${POINT}(?:${ALL})?${MARKS}(?!扣)`)],
  ['不', '予再能得计给赋记', 'Z', 'zero', new RegExp(`^不(?:予)?(?:再)?(?:能)?(?:得|计|给|赋|记)(?:${POINT})?(?:任何)?(?:分值|得分|分数|分)${NOT_WHOLE}`)],
  ['扣', '除完光掉减全所该本此这其每单相对', 'Z', 'zero', new RegExp(`^扣(?:除|完|光|掉|减)?(?:${POINT})?${ALL}(?:${MARKS}|分数|得分|分)${NOT_WHOLE}`)],
  ['扣', '除完光掉', 'Z', 'zero', new RegExp(`^扣(?:除|完|光|掉)(?:${POINT})${MARKS}${NOT_WHOLE}`)],
  ['该本此这', '小子分单部', '0', 'item', /^(?:该|本|此|这)(?:小|子|分|单)?(?:部分|分项)/],
  ['该本此这', POINTED, 'Z', 'zero', new RegExp(`^${POINT}(?:直接|一律|均)?(?:得|计|记|为)(?:0|零)分`)],
  ['直至到扣减', '至到扣减完光尽', 'z', 'floor0', new RegExp(`^(?:直至|直到|至|到)?(?:扣|减)(?:完|光|尽|至|到|减至)(?:${POINT})?(?:全部)?(?:${MARKS}|得分|总分|分数|分|0分|零分|0)?(?:为止|为限|即止|止)`)],
  ['按以同相对比参', '照同相对上等样应述减扣的办方比标幅规尺', 'y', 'mirror', /^(?:按照?|以|比照|参照)?(?:同样|相同|同等|上述|对应|同)(?:的)?(?:办法|方法|方式|比例|标准|幅度|规则|尺度)?(?:相应)?(?:减分|扣分|扣减|减少得分)(?=[，。；)]|$)/],
  ['照依', '此上前', 'y', 'mirror', /^(?:照|依)(?:此|上|前)(?:办法|方法|标准|比例)?(?:相应)?(?:减分|扣分|扣减)(?=[，。；)]|$)/],
  ['按以取', '照本同所组', 'j', 'groupaverage', /^(?:按(?:照)?|以|取)(?:本|同|所在|该)?(?:系列|序列|组别|组|类别|类型)(?:内)?(?:其他|其余|各)?(?:单位|县区?|乡镇|部门)?(?:的)?平均(?:得分|分)(?:值|数)?(?:计算|计分|计|赋分|确定)(?:得分)?(?=[，。；]|$)/],
  ['按以', '照本其该剩', 'j', 'rescale', /^(?:按(?:照)?|以)(?:本|该)?(?:县|单位|部门|乡镇|市|区)?(?:其余|其他|其它|剩余)(?:各项|各|考核|考评)*(?:指标|项目)(?:的)?(?:平均|综合)?得分率(?:进行)?(?:折算|计算|计分|换算|确定)(?:得分|计分|分值)?(?=[，。；]|$)/],
  ['每', '百千万十', 'w', '', /^每(?:十|百|千|万|十万|百万|千万)(?:名|个|位)?(?:常住|户籍|城镇|农村|就业|适龄|在校|参保)?(?:人口|人员|居民|学生|儿童|老人|劳动力|职工|人)(?=[一-龥])(?![扣加得计的])/],
  ['由', '', '!', 'discretion', /^由[^，。；\d]{2,24}(?:考核评定|评定|打分|评分|赋分|评价|认定|考核|考评|测评|核定)(?:打分|得分|计分)?(?=。?$)/],
  ['没无未不', '有承涉下安分列纳此该本这相上目考任指', 'a', 'na', new RegExp(`^(?:没有|无|未|不)(?:承担|涉及|下达|安排|分配|列入|纳入|有)?(?:(?:此|该|本|这|相关|有关|上级)(?:项|类)?${MATTER}|(?:上级)?${TASK})(?:的)?(?:${WHO})?${TOLD}`)],
  ['没未不', '有承涉安下', 'a', 'na', new RegExp(`^(?:没有|未|不)(?:承担|涉及|安排|下达)[\\u4e00-\\u9fa5]{2,14}?${TASK}(?:的)?(?:${WHO})?${TOLD}`)],
  ['未不', '参', 'a', 'na', new RegExp(`^(?:未|不)(?:参与|参加)(?:该|此|本)?项?(?:指标)?(?:的)?(?:考评|考核|工作|任务)(?:的)?(?:${WHO})?${TOLD}`)],
  ['有承涉', '此该本这相有目考指任担及', 'a', 'has', new RegExp(`^(?:有|承担|涉及)(?:(?:此|该|本|这|相关|有关)(?:项|类)?${MATTER}|${TASK})(?:的${WHO})?(?=的|，|按|时)`)],
  ['安下分', '排达配', 'a', 'has', new RegExp(`^(?:安排|下达|分配)(?:有|了)(?:(?:此|该|本|这|相关|有关)(?:项|类)?${MATTER}|${TASK})(?:的${WHO})?(?=的|，|按|时)`)],
  ['承', '担', 'a', 'has', new RegExp(`^承担(?!中央|国家|自治区|省|市|县)[\\u4e00-\\u9fa5]{2,14}?${TASK}(?:的${WHO})?(?=的|，)`)],
]; // prettier-ignore

interface Family {
  readonly second: Characters | null;
  readonly code: string;
  readonly value: string;
  readonly pattern: Later;
}

const BY_FIRST: ReadonlyMap<number, readonly Family[]> = (() => {
  const by = new Map<number, Family[]>();
  for (const [opens, second, code, value, pattern] of FAMILIES) {
    const family: Family = {
      second: second === '' ? null : new Characters(second),
      code,
      value,
      pattern: new Later(pattern),
    };
    for (let i = 0; i < opens.length; i++) {
      const known = by.get(opens.charCodeAt(i));
      if (known) known.push(family);
      else by.set(opens.charCodeAt(i), [family]);
    }
  }
  return by;
})();

/** The longest such word at that place; null when there is none. */
export function familyAt(text: string, at: number): FamilyWord | null {
  const families = BY_FIRST.get(text.charCodeAt(at));
  if (!families) return null;
  let rest: string | null = null;
  let best: FamilyWord | null = null;
  for (const family of families) {
    if (family.second && !family.second.at(text, at + 1)) continue;
    rest ??= text.slice(at, at + 40);
    const length = family.pattern.exec(rest)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { code: family.code, value: family.value, length };
  }
  return best;
}
