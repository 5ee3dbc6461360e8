/** The only place that tells a remark from words that must be read. */
import type { Measure } from '../../methods/rule';
import { unitNamed } from '../../text/units';
import { measureOf } from '../conditions/words';
import type { Item, Qualifier, Statement } from '../statements';
import type { Source } from '../source';
import type { Work } from './work';
import { Later } from '../../text/patterns';

const LISTED: ReadonlySet<Item['k']> = new Set([
  'words',
  'level',
  'grade',
  'ref',
  'measure',
  'link',
  'value',
  'comma',
  'list',
  'of',
]);

export const namesBase = (i: Item, source: Source): boolean =>
  i.k === 'full' &&
  /(?:基础|基本|基准|起评)分$/.test(source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e));

/** 基础分3分，每承办1场加1分: how many items of the guard are the marks everyone begins with; 0 without them. */
export function baseNoteEnd(s: Statement, source: Source): number {
  const [full] = s.guard;
  if (!full || !namesBase(full, source)) return 0;
  const at = s.guard[1]?.k === 'is' ? 2 : 1;
  const value = s.guard[at];
  if (value?.k !== 'value' || value.value.code !== 'm') return 0;
  const next = s.guard[at + 1];
  return next === undefined ? at + 1 : next.k === 'comma' ? at + 2 : 0;
}

/** 成立小组（1分）、召开会议（1分），缺项不得相应分: the list of names with marks, and what is said of it, are two statements. */
export function splitList(s: Statement, source: Source): Statement[] {
  const base = baseNoteEnd(s, source);
  if (base > 0 && base < s.guard.length) {
    const to = s.guard[base - 1]!.to;
    return [
      { ...s, to, guard: s.guard.slice(0, base), step: null, doings: [], qualifiers: [] },
      { ...s, from: to, guard: s.guard.slice(base) },
    ];
  }
  // 基本分12分，按完成比例计分
  if (base > 0 && (s.step !== null || s.doings.length > 0))
    return [
      { ...s, to: s.guard[base - 1]!.to, step: null, doings: [], qualifiers: [] },
      { ...s, from: s.guard[base - 1]!.to, guard: [] },
    ];
  const marks = s.guard.flatMap((i, n) => (i.k === 'value' && i.value.code === 'm' ? [n] : []));
  const last = marks[marks.length - 1];
  if (marks.length < 2 || last === undefined) return [s];
  const list = s.guard.slice(0, last + 1);
  const behind = s.guard.slice(last + 1);
  const alone = behind.length === 0 && s.step === null && s.doings.every((d) => d.kind !== 'nothing');
  if (alone || (behind.length > 0 && behind[0]!.k !== 'comma') || !list.every((i) => LISTED.has(i.k))) return [s];
  if (list.some((i) => i.k === 'value' && i.value.code !== 'm')) return [s];
  const to = list[list.length - 1]!.to;
  return [
    { ...s, to, guard: list, step: null, doings: [], qualifiers: [] },
    { ...s, from: to, guard: behind.slice(1) },
  ];
}

export function flag(q: Qualifier, w: Work): void {
  if (q.kind === 'onlydeduct') w.onlyDeducts = true;
  if (q.kind === 'onlyadd') w.onlyAdds = true;
  if (q.kind === 'once') w.once = true;
  if (q.kind === 'polarity') w.lowerIsBetter = q.low;
  if (q.kind === 'tableunit') w.tableUnit = q.token.unit ?? null;
  if (q.kind === 'places') w.places = q.places;
  if (q.kind === 'definition') w.definitions.push({ of: q.definition, used: false });
  if (q.kind === 'scale') w.scale = q.scale;
}

export const SOFT = new Set([
  'words',
  'level',
  'ref',
  'measure',
  'list',
  'by',
  'is',
  'of',
  'link',
  'grade',
  'comma',
  'full',
  'sign',
  'than',
  'bound-word',
  'late',
]);

const isRemarkShape = (s: Statement): boolean =>
  s.step === null && s.doings.length === 0 && s.guard.every((i) => SOFT.has(i.k));

const MISDEED = new Later(
  /弄虚作假|造假|虚报|瞒报|谎报|漏报|作弊|舞弊|失实|不实|违规|违纪|违法|发生|出现|查实|查出|被|受到|未|没|不|逾期|超期|拒|拖|敷衍|推诿|问题/,
);
/** What becomes of somebody, not of the marks. */
const NO_MARKS = new Later(
  /^(?:，|的|将|要|应|须|由[^，。；]{0,8}|予以|给予|进行|另行|限期|责令|严肃|依法|依规|按规定|按有关规定|全县|全市|在全县|范围内|通报|批评|约谈|整改|追责|问责|追究|责任|相关|领导|人员|主要|负责人|提醒|督办|督促|上报|报告|书面|说明|检查|情况|移送|移交|纪检|监察|部门|机关|处理|处分|谈话|诫勉|曝光|备案|复核|核实|补报|重报|按(?:照)?(?:实际|正常)?(?:考核|考评)?得分计(?:分|算|入)?|并|和|、)+$/,
);

/** 弄虚作假的得分无效: what is done about a misdeed touches the marks unless its words are known to touch somebody else. */
function sanctions(s: Statement, source: Source): boolean {
  const at = s.guard.findIndex((i) => i.k === 'of' || i.k === 'comma');
  if (at < 1 || s.guard[0]!.k === 'by') return false;
  const items = s.guard.filter((i) => i.from < i.to);
  const cut = source.tokens[s.guard[at]!.from]!;
  const width = s.guard[at]!.k === 'of' ? cut.e - cut.s : 0;
  const text = source.text.slice(source.tokens[items[0]!.from]!.s, source.tokens[items[items.length - 1]!.to - 1]!.e);
  const before = source.text.slice(source.tokens[items[0]!.from]!.s, cut.s);
  const behind = text.slice(before.length + width);
  return MISDEED.test(before) && behind !== '' && !NO_MARKS.test(behind);
}

/** Words that say how marks come about, each a scoring word. */
const HOW_SCORED = new Later(
  /[按取以].*(?:算$|计算|计分|计入|核算|赋分|得分率|平均分)|插值|内插|线性|减半|加倍|翻倍|双倍|折半|对半|打折|打.{1,3}折|折扣|作废|无效|(?:得分|成绩|分数|加分)取消|不作数|不算数|不算(?:数|次|分)?$|归零|清零|抵扣|冲抵|翻番|成倍|从重|从轻|减轻|免扣|免责|不考核|不参评|不(?:纳入|参与|参加)(?:考核|考评|评分|计分)|按(?:照)?(?:排名|名次|位次|系数|等次|档次|比例|得分|分值|成绩)[^，。]{0,4}(?:确定|调整|核定|取值|浮动)|(?:折算|换算)[成为]|重复|叠加|就高|就低|[扣减加]分(?!项|值表)|按(?:照)?[未缺旷迟漏错不][^，。]{1,6}(?:处理|对待|论处)|视[同为作]|等同于?/,
);

/** A remark holds no scoring word, number or condition; 减半, 加倍 and 扣分 are scoring words. */
export function isRemark(s: Statement, source: Source, scaled = false): boolean {
  if (!isRemarkShape(s) || s.glued || sanctions(s, source)) return false;
  const items = s.guard.filter((i) => i.from < i.to && i.k !== 'of');
  const text = items.map((i) => source.text.slice(source.tokens[i.from]!.s, source.tokens[i.to - 1]!.e)).join('');
  if (s.caption) return true;
  const last = items[items.length - 1];
  const bare =
    (last?.k === 'sign' || (last?.k === 'measure' && /^(?:总)?得分$/.test(last.text))) &&
    !items.some((i) => i.k === 'by');
  const folds =
    /折算|换算|乘以|除以/.test(text) &&
    !items.some((i) => i.k === 'share') &&
    !s.qualifiers.some((q) => q.kind === 'scale') &&
    !scaled;
  const unit = /单位(?:均|都)?(?:为|是)?([\u4e00-\u9fa5%]{1,5})$/.exec(text)?.[1];
  return !bare && !folds && !(unit && unitNamed(unit)) && !HOW_SCORED.test(text);
}

/** 实际完成率超过110%的按110%计算: the words before the limit name what it caps. */
export const capsCompletion = (s: Statement): boolean =>
  s.qualifiers.some((q) => q.kind === 'limit' && q.as !== undefined) &&
  s.guard.every((i) => i.k === 'of' || i.k === 'comma' || (i.k === 'measure' && i.m === 'completion'));

/** 仅, 不含, 除…外 change whom a clause holds for: read nowhere. */
export const narrows = (s: Statement): boolean =>
  [...s.guard, ...(s.step ?? [])].some(
    (i) => i.k === 'words' && /^(?:仅|只)(?!要|有|能)|不含|不包括|不包含|除.{1,8}[外以]|^部分(?!门)/.test(i.text),
  );

/** 以年度任务数为准，…: how many items the standing reference takes; 0 without one. */
export function standingAt(guard: readonly Item[]): number {
  const comma = guard.findIndex((i) => i.k === 'comma');
  const head = comma < 0 ? [] : guard.slice(0, comma);
  return head[0]?.k === 'by' && head.some((i) => i.k === 'ref' || i.k === 'value') ? comma + 1 : 0;
}

/** 平均办理时限：… names what the clauses behind it measure. */
export function captioned(s: Statement, label: string, source: Source): Measure | null {
  if (!s.guard.every((i) => ['words', 'level', 'measure', 'comma'].includes(i.k))) return null;
  const measure = measureOf(s.guard, source.text, source.tokens);
  return measure &&
    measure.words !== label &&
    !/标准|办法|规则|方法|说明|口径|细则|要求|情况|内容|依据|方式|公式|如下/.test(measure.words)
    ? measure
    : null;
}
