/** The only place that says a rule back in canonical Chinese. Law: the sentence reads as the same rule. */
import { sum, ZERO } from '../model/exact';
import { ADJUSTMENTS, VALUES } from '../methods/registry';
import type { Adjustment, Amount, Band, Condition, Limits, Part, Rule, Value, Veto } from '../methods/rule';
import { sayCondition } from '../methods/conditionWords';
import { sayAmount, sayAward, sayShare } from '../methods/words';
import { signOf } from './part/work';
import { Later } from '../text/patterns';

/** The canonical sentence of a whole rule. */
export function sayRule(rule: Rule): string {
  const { parts } = rule;
  const [only] = parts;
  const body = parts.length === 1 && only ? sayOnly(only) : sayUnderVeto(parts);
  return [body, rule.places === null ? '' : `得分保留${rule.places === 1 ? '一' : '两'}位小数`]
    .filter((s) => s)
    .join('，')
    .concat('。');
}

const sayOnly = (part: Part): string =>
  `${part.marks.kind === 'mark' ? `基准分${sayAmount(part.marks)}。` : ''}${sayPart(part, '；')}`;

/** What takes all parts is said once, behind them. */
function sayUnderVeto(parts: readonly Part[]): string {
  const told = parts.map((p) => p.vetoes.map((v) => sayVeto(v, p)));
  const ofAll = (words: string | undefined): boolean =>
    words !== undefined && words.endsWith(OF_THE_PART) && told.every((t) => t.includes(words));
  const own = parts.map((p, n) => ({ ...p, vetoes: p.vetoes.filter((_, at) => !ofAll(told[n]![at])) }));
  const shared = told[0]!.filter(ofAll).map((words) => `；${words.replace(OF_THE_PART, OF_ALL_PARTS)}`);
  return sayParts(own) + shared.join('');
}

function sayParts(parts: readonly Part[]): string {
  if (parts.some(unworthy)) return sayDefined(parts);
  const shares = parts.every((p) => p.marks.kind === 'share');
  if (!shares) return sayMarked(parts);
  const head = parts.map((p) => `${p.label}占${sayAmountShare(p.marks)}`).join('，');
  const [first] = parts.map((p) => p.bands[0]?.value);
  const alone = parts.every((p) => p.bands.length === 1 && p.adjustments.length === 0 && p.vetoes.length === 0);
  if (alone && first?.kind === 'efficacy' && parts.every((p) => p.bands[0]!.value.kind === 'efficacy')) {
    const base = first.base === null ? '' : `，基本分为${sayAmount({ kind: 'mark', value: first.base.mul(100) })}`;
    return `${head}，采用功效系数法计分${base}`;
  }
  const said = parts.map((p) => sayPart(p, '；'));
  if (alone && parts.every(byWeightAlone) && new Set(said).size > 1) return `${head}，按百分制得分加权折算`;
  if (new Set(said).size === 1) return `${head}。${said[0]}`;
  return `${head}。${parts.map((p, n) => `${p.label}：${said[n]}`).join('；')}`;
}

/** 工作完成情况占70%、群众评议占30%, and no word more: the name tells whether the part is a proportion of its task or a score. */
const byWeightAlone = (p: Part): boolean => {
  const value = p.bands[0]!.value;
  const done = /完成(?:情况|率|比例|程度|进度)?$/.test(p.label);
  return done ? value.kind === 'prorata' && value.ratio === 'completion' : value.kind === 'convert' && !value.stated;
};

/** A part without marks of its own only adds to or takes from the others. */
const unworthy = (p: Part): boolean => p.marks.kind === 'mark' && p.marks.value.n === 0n;

/** 得分=甲得分（50分）-乙扣分；甲得分=甲×50%；每乙1件扣0.5分: each term, then what it is. */
function sayDefined(parts: readonly Part[]): string {
  const terms = parts.map((p) =>
    unworthy(p)
      ? `${p.onlyDeducts ? '-' : '+'}${p.label}${p.onlyDeducts ? '扣分' : '加分'}`
      : `+${p.label}得分（${sayAmount(p.marks)}）`,
  );
  const definitions = parts.map((p) => {
    const value = p.bands[0]?.value;
    if (!unworthy(p) && value?.kind === 'convert') return `${p.label}得分=${p.label}×${sayShare(value.rate)}`;
    return sayPart({ ...p, onlyDeducts: false }, '；');
  });
  return `得分=${terms.join('').replace(/^\+/, '')}；${definitions.join('；')}`;
}

const sayAmountShare = (a: Amount): string => (a.kind === 'share' ? sayShare(a.value) : sayAmount(a));

const LIST_MARK = new Later(/^(?:[①-⑫]|\(.{1,3}\)|\(.|\d{1,2}[.、)]|[一二三四五六七八九十]{1,2}、|[A-Za-z][、.])$/);

/** ①（3分）：…；②（2分）：…; 线上办理率（3分）：…; 共10分，其中：…；…. */
function sayMarked(parts: readonly Part[]): string {
  const labelled = parts.every((p) => LIST_MARK.test(p.label));
  if (labelled) return parts.map((p) => `${p.label}（${sayAmount(p.marks)}）：${sayPart(p, '；')}`).join('；');
  if (parts.every((p) => p.label === '')) {
    const total = sum(parts.map((p) => (p.marks.kind === 'mark' ? p.marks.value : ZERO)));
    return `共${sayAmount({ kind: 'mark', value: total })}，其中：${parts.map((p) => sayPart(p, '，')).join('；')}`;
  }
  const captions = parts.every((p) => /分$/.test(p.label));
  if (captions)
    return parts.map((p) => `${p.label}${/[（(][^）)]*$/.test(p.label) ? '）' : ''}：${sayPart(p, '，')}`).join('；');
  const head = parts.map((p) => `${p.label}${sayAmount(p.marks)}`).join('、');
  const said = parts.map((p) => sayPart(p, '；'));
  if (new Set(said).size === 1) return `其中${head}。${said[0]}`;
  return `其中${head}。${parts.map((p, n) => `${p.label}：${said[n]}`).join('；')}`;
}

/** One part: what it is worth in each case, what adds and takes, what limits it. */
function sayPart(part: Part, stop: string): string {
  const clauses = [
    ...part.bands.map((b, n) => sayBand(b, n, part)),
    ...part.vetoes.filter(early).map((v) => sayVeto(v, part)),
    ...part.adjustments.map((a) => `${sayAdjustment(a, part)}${sayLast(a, part)}`),
    ...part.vetoes.filter((v) => !early(v)).map((v) => sayVeto(v, part)),
  ];
  const tail = [...sayLimits(part.limits, together(part)), ...sayRemarks(part)];
  return clauses.join(stop) + tail.map((t) => `，${t}`).join('');
}

/** ，最多扣3分 behind the last of several clauses, where nothing says that it is of all of them. */
function sayLast(a: Adjustment, part: Part): string {
  const { last, deduct, add } = part.limits;
  const sign = signOf(a);
  const cap = sign === 1 ? add : deduct;
  const latest = part.adjustments.filter((x) => signOf(x) === sign).at(-1);
  if (!cap || (last !== sign && last !== 'both') || a !== latest) return '';
  return `，最多${sign === 1 ? '加' : '扣'}${sayAmount(cap)}`;
}

function sayBand(b: Band, n: number, part: Part): string {
  const value = takesUp(b.value, part.bands.slice(0, n)) ? '按比例计分' : sayValue(b.value, b.when !== null);
  const first = part.adjustments.some((a) => a.kind === 'rankstep' && a.from === 'first');
  const whose = first && b.value.kind === 'fixed' ? '第1名' : '';
  return b.when ? `${sayWhen(b.when, part)}${value}` : `${whose}${value}`;
}

/** 以最高值为满分 said once holds for the 按比例 after it. */
const takesUp = (v: Value, before: readonly Band[]): boolean =>
  v.kind === 'prorata' &&
  (v.ratio === 'best' || v.ratio === 'average') &&
  before.some((b) => b.value.kind === 'prorata' && b.value.ratio === v.ratio);

const sayValue = (v: Value, conditional: boolean): string =>
  (VALUES[v.kind] as { say(v: Value, conditional: boolean): string }).say(v, conditional);

/** The condition with 的; 其余 needs none. */
const sayWhen = (c: Condition, part: Part): string =>
  c.kind === 'otherwise' ? sayCondition(c) : `${sayCondition(c, part)}的`;

function sayAdjustment(a: Adjustment, part: Part): string {
  const said = (ADJUSTMENTS[a.kind] as { say(a: Adjustment, part: Part): string }).say(a, part);
  if (!a.when) return said;
  return a.kind === 'flat' ? `${sayWhen(a.when, part)}${said}` : `${sayWhen(a.when, part)}，${said}`;
}

/** What is named by no words of its own (未完成的) takes up the bands, not the steps. */
const early = (v: Veto): boolean =>
  v.when.kind === 'interval' && v.when.measure.words === '' && ['actual', 'completion'].includes(v.when.measure.name);

const OF_THE_PART = '一票否决该项得分';
const OF_ALL_PARTS = '所有各项一票否决';

function sayVeto(v: Veto, part: Part): string {
  const empty = v.when.kind === 'event' && v.when.words === '';
  const what = v.on === 'mark' ? OF_THE_PART : v.words;
  return empty ? what : `${sayWhen(v.when, part)}${what}`;
}

/** 达到98%得5分；每低1个百分点扣…；每漏报1次扣…，合计扣分不超过4分: 累计 would be of the last alone, as of a task of its own. */
const together = (part: Part): string =>
  part.bands.some((b) => b.value.kind === 'fixed') && part.adjustments.filter((a) => signOf(a) === -1).length > 1
    ? '合计'
    : '累计';

function sayLimits(l: Limits, all: string): string[] {
  return [
    ...(l.deduct && l.last !== -1 && l.last !== 'both' ? [`${all}扣分不超过${sayMost(l.deduct)}`] : []),
    ...(l.add && l.last !== 1 && l.last !== 'both' ? [`累计加分不超过${sayMost(l.add)}`] : []),
    ...(l.most ? [`最高${sayAward(l.most)}`] : []),
    ...(l.either ? [`最高${sayAmount(l.either)}`] : []),
    ...(l.least ? [`最低${l.least.kind === 'mark' && l.least.value.n === 0n ? '' : '得'}${sayAmount(l.least)}`] : []),
    ...(l.floor === 'zero' ? ['扣完为止'] : l.floor === 'negative' ? ['可计负分'] : []),
    ...(l.open ? ['加分不封顶'] : []),
  ];
}

const sayMost = (a: Amount): string => (a.kind === 'full' ? '分值' : sayAmount(a));

function sayRemarks(part: Part): string[] {
  return [
    ...(part.onlyDeducts ? ['只扣不加'] : []),
    ...(part.lowerIsBetter === true ? ['指标值越低越好'] : settled(part) ? [] : ['指标值越高越好']),
    ...(part.tableUnit ? [`表中单位为${part.tableUnit.text}`] : []),
  ];
}

/** Nothing says which way is better, or the steps and zeros of the part tell that high is. */
const settled = (part: Part): boolean =>
  part.lowerIsBetter === null ||
  part.adjustments.some((a) => a.kind === 'step') ||
  part.vetoes.length > 0 ||
  part.bands.some((b) => b.value.kind === 'fixed');
