/**
 * The only place that holds a reading to account: every number, reference and hard word of a text must stand in the rule that was read from it. What a
 * reader let fall, whichever reader it was, shows here.
 */
import { compare, HUNDRED, ONE, type Exact } from '../model/exact';
import type { Part } from '../methods/rule';
import type { Token } from './lexer';
import { behind, captionMarks, matterAlone, meanOfOthers, OF_EACH, twoSigns, unpriced } from './account/byPlace';
import { holdingsOf, key, type Holdings } from './account/holdings';
import type { Item, Statement } from './statements';
import { Later } from '../text/patterns';

/** Does a rule keep a number of the text in some form: as a share, in another unit of the text, counted from the one before it, above a hundred, falling? */
function keptIn(numbers: ReadonlySet<string>, { number, unit }: Token, tokens: readonly Token[]): boolean {
  const n = number!;
  const kept = (x: Exact): boolean => numbers.has(key(x));
  if (numbers.size === 0) return false;
  if (kept(n) || kept(n.div(HUNDRED)) || kept(n.sub(ONE)) || kept(n.add(HUNDRED)) || kept(n.neg())) return true;
  if (kept(HUNDRED.sub(n))) return true;
  if (!unit) return false;
  // 低于90%的…，低5个百分点以上的: kept as the 85% that it comes to
  const away = (t: Token): boolean => t.unit?.text === '%' && (kept(t.number!.sub(n)) || kept(t.number!.add(n)));
  if (unit.dimension === 'points' && tokens.some((t) => t.number && away(t))) return true;
  const scaled = n.mul(unit.factor);
  return kept(scaled) || tokens.some((t) => t.unit?.base === unit.base && kept(scaled.div(t.unit.factor)));
}

const isOne = (t: Token): boolean => compare(t.number!, ONE) === 0;

/** 以此类推 goes on from numbers that are multiples of what the rule keeps. */
const goesOn = (tokens: readonly Token[], t: Token, kept: Iterable<string>): boolean =>
  tokens.some((x) => x.code === 'o') &&
  [...kept].some((k) => {
    const [n, d] = k.split('/');
    const step = ONE.mul(BigInt(n!)).div(BigInt(d ?? '1'));
    return step.n !== 0n && t.number!.div(step).d === 1n;
  });

/** 随机抽查10户: how many are looked at changes no mark. */
const SAMPLED = /(?:抽查|抽取|抽检|抽样|随机)$/;

/** What keeps marks as bare numbers. */
const MARKED: readonly string[] = ['score', 'formula', 'convert', 'interpolation', 'efficacy', 'weighted', 'prorata'];

/** What speaks of places. */
const RANKED: readonly string[] = ['ranktable', 'rankshare', 'rank', 'best', 'grades', 'first', 'prorata', 'formula'];

/** 领导评价占评议评价分值的50%，…: the only share of a text is what its row weighs, no way of scoring it; 再乘以权重5% is one. */
const weighsRow = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at - 1]?.code === 'S' &&
  !/^[xF]$/.test(tokens[at - 2]?.code ?? '') &&
  tokens.filter((t) => t.code === 'S').length === 1;

/** 九项经济指标每有1项…: how many there are of what a clause begins with. */
const nameOfSeveral = (t: Token, at: number, tokens: readonly Token[]): boolean =>
  /^[项类个大]$/.test(t.unit?.text ?? '') &&
  !/\d/.test(t.text) &&
  (at === 0 || OPENS.test(tokens[at - 1]!.code)) &&
  /^[wr]$/.test(tokens[at + 1]?.code ?? '');

function numberLost(t: Token, at: number, tokens: readonly Token[], held: Holdings): boolean {
  if (!t.number || t.value === 'one' || t.code === '/' || held.words.includes(t.text)) return false;
  if (t.code === 'K' && !RANKED.some((n) => held.names.has(n))) return true;
  if (t.code === 'K' && isOne(t)) return false;
  if (t.code === 'm') {
    const based = held.names.has('efficacy') && keptIn(held.numbers, t, tokens);
    const kept =
      based ||
      held.marks.has(key(t.number)) ||
      (MARKED.some((n) => held.names.has(n)) && held.numbers.has(key(t.number))) ||
      key(t.number) === held.total;
    return !kept && !goesOn(tokens, t, held.marks.keys());
  }
  if (isOne(t) && held.names.has('checklist') && /^[项个条样]$/.test(t.unit?.text ?? '')) return false;
  if (isOne(t) && (held.names.has('levels') || held.names.has('shared'))) return false;
  const before = tokens[at - 1];
  if (SAMPLED.test(before?.text ?? '') || weighsRow(at, tokens) || nameOfSeveral(t, at, tokens)) return false;
  if (t.unit?.text === '%' && before?.code === 'S' && held.shares.has(key(t.number.div(HUNDRED)))) return false;
  const factor = (t.unit === null || t.unit?.text === '倍') && held.marks.has(key(t.number));
  return !factor && !keptIn(held.numbers, t, tokens) && !goesOn(tokens, t, held.numbers);
}

/** （填报单位：亿元）: what the numbers of the table are told in, which nothing took up. */
const unitAlone = (t: Token, { words }: Holdings): boolean =>
  /^[百千万亿]+(?:元|美元|亩|吨|人|户)$/.test(t.text) && !words.includes(t.text);

/** What may stand in a rule for each reference of a text; the target may go unsaid. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  average: ['average', 'groupaverage', 'howmany'],
  max: ['max', 'best', 'efficacy', 'interpolation'],
  min: ['min', 'best', 'efficacy', 'interpolation'],
  last_year: ['last_year', 'growth', 'rank_gain'],
  schedule: ['schedule'],
  base_value: ['base_value'],
  goal_value: ['goal_value'],
};

/** Words that compare, where they are no reference by themselves. */
const COMPARES = /(?<!加权)平均|最高|最低|最优|前年|历史/;

/** 平均办理时长, 平均浓度: a mean that is itself what is measured. */
const MEAN_NAME = /^平均(?=[一-龥]{0,6}(?:时长|时间|用时|时限|天数|工期|工资|浓度|成本|年龄|周期|单价))/;

function referenceLost(t: Token, at: number, tokens: readonly Token[], held: Holdings): boolean {
  if (t.code === 'w')
    return (
      COMPARES.test(t.text) &&
      COMPARES.test(t.text.replace(MEAN_NAME, '')) &&
      !held.words.includes(t.text.replace(/[在的为]$/, ''))
    );
  const names = t.code === 'r' ? STANDS_FOR[t.value] : t.code === 'V' ? STANDS_FOR['last_year'] : undefined;
  if (!names || names.some((n) => held.names.has(n)) || held.words.includes(t.text)) return false;
  return !(t.value === 'schedule' && tokens[at - 1]?.code === 'b' && tokens[at + 1]?.code === 'n');
}

/** 仅 and 只 before marks or a way of counting say no more than 就; before anything else they change whom a clause holds for. */
const COUNTS = /^[APDmkLlO6ybzCFXYZ]$/;
/** What a 部分 is a part of stands before it. */
const OPENS = /^[,;:(*]$/;

/** Words that change whom a clause holds for, or leave it to somebody's judgement; no rule keeps them. */
function narrows(t: Token, at: number, tokens: readonly Token[]): boolean {
  if (t.code === 'w') return /不含|不包括|不包含|除外|插值|内插/.test(t.text);
  if (t.code === 'Q') return /^[仅只]$/.test(t.text) && !COUNTS.test(tokens[at + 1]?.code ?? '');
  if (t.code === 'p') return at === 0 || OPENS.test(tokens[at - 1]!.code) || /^[APD]$/.test(tokens[at + 1]?.code ?? '');
  return true;
}

/** 分别扣5分/处、每处扣10分: what is dealt out goes to several, and only the first amount stands behind the word. */
function dealtToOne(t: Token, at: number, tokens: readonly Token[]): boolean {
  if (!/^(?:分别|依次|各自)$/.test(t.text)) return false;
  let next = at + 1;
  while (/^[APDmkQ/]$/.test(tokens[next]?.code ?? '') && next < at + 6) next += 1;
  return tokens[next - 1]?.code !== 'Q' && tokens[next]?.code === '、' && tokens[next + 1]?.code !== 'm';
}

/** 一类县, 除新区外: units of one kind only; which kind the workbook's unit is of, nobody is asked. */
const KINDS_OF_UNITS =
  /[一二三四五ⅠⅡⅢA-D甲乙丙]类(?:县|区|市|乡镇|镇|地区|单位|部门)|除(?!此|第一|前)[^，；。()]{1,10}?(?:以外|之外|外)(?=[，的])/g;

/** 可累计扣分 where nothing takes marks away, 按比例加分 where nothing adds. */
function signLost(t: Token, { adds, takes }: Holdings): boolean {
  if (!adds && !takes) return false;
  const [plus, minus] = [/加/.test(t.text.replace(/累加|叠加/g, '')), /扣|减/.test(t.text)];
  return (plus && !minus && !adds) || (minus && !plus && !takes);
}

/** 下降率低于目标…，不降反升…: a rate of fall and a rise of what falls, where the row has one number for both. */
const turned = (held: Holdings): boolean =>
  held.names.has('growth') && /(?:下降|降低|压减|削减)(?:率|幅度)|降幅/.test(held.words);

/** 得8分，…加满10分为止: as much as the base or more is the mark to reach, or the most that is added. */
const overfull = (text: string, { limits: { add }, bands }: Part): boolean =>
  text.includes('加满') &&
  add?.kind === 'mark' &&
  bands.some(
    ({ value: v }) => v.kind === 'fixed' && v.amount.kind === 'mark' && compare(add.value, v.amount.value) >= 0,
  );

/** 每个村配备1名, 任一项未完成的, 任低于1项, 失分按失分值的5倍: what no name can be. */
const PRONOUN = new Later(
  /(?:^|\n)个(?:行政村|自然村|村|县|镇|乡|单位|部门|学校|企业|社区)[一-龥]{2}|(?:^|\n)[^\n]*(?:按|以)[^\n]*\d倍|(?:^|\n)[^\n]*(?:发生|出现)[1一][起次件例](?=[^\n]*死亡)|(?:^|\n)任(?![务职期免教用命])/,
);

/** 办结率低于100%的，每项…: a comparison kept as a piece of a name without what it compares with. */
const halfCompared = (t: Token, at: number, tokens: readonly Token[], { words }: Holdings): boolean => {
  const before = tokens[at - 1];
  const value = tokens[at + 1];
  if (before?.code !== 'w' || value?.code !== 'q') return false;
  return words.includes(before.text + t.text) && !words.includes(t.text + value.text);
};

/** 位次较上年前移: a place, which no growth of a value is. */
const PLACED: readonly string[] = ['rank', 'rank_gain', 'rankstep', 'ranktable', 'rankshare'];

/** Where the tokens stand that no part of the rule accounts for. */
export function unaccounted(text: string, tokens: readonly Token[], parts: readonly Part[]): number[] {
  const held = holdingsOf(parts);
  if (PRONOUN.test(held.words)) return tokens.map((_, at) => at);
  if (/第(?:\n|$)|为(?:基准|标准|基数|起点|基础)(?:\n|$)|(?:^|\n)第(?![\d一二三四五六七八九十三])/.test(held.words))
    return tokens.map((_, at) => at);
  if (turned(held) || OF_EACH.test(text) || parts.some((p) => overfull(text, p))) return tokens.map((_, at) => at);
  const kinds = /类|除/.test(text)
    ? [...text.matchAll(KINDS_OF_UNITS)]
        .map((m) => ({ s: m.index, e: m.index + m[0].length }))
        .filter((k) => !tokens.some((t) => t.code === '&' && t.s <= k.s && k.e <= t.e))
    : [];
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const t = tokens[at]!;
    if (lost(t, at, tokens, held, parts) || kinds.some((k) => k.s < t.e && t.s < k.e)) found.push(at);
  }
  return found;
}

/** Does no part of the rule account for that token? Each kind of token is asked only what it can answer. */
function lost(t: Token, at: number, tokens: readonly Token[], held: Holdings, parts: readonly Part[]): boolean {
  if (timesOfLoss(t, at, tokens, held)) return true;
  if (t.number && numberLost(t, at, tokens, held)) return true;
  switch (t.code) {
    case 'w':
      return (
        narrows(t, at, tokens) ||
        unitAlone(t, held) ||
        (/(?<!未经)允许(?:发生|出现)/.test(t.text) && !tokens.some((x) => x.code === '3')) ||
        meanOfOthers(t, at, tokens, held.words) ||
        referenceLost(t, at, tokens, held) ||
        wholeLost(t, at, tokens, held) ||
        extentLost(t, at, tokens, held) ||
        behind(t, at, tokens)
      );
    case 'Q':
      return narrows(t, at, tokens) || dealtToOne(t, at, tokens);
    case 'p':
    case '?':
    case '!':
      return narrows(t, at, tokens);
    case 'V':
      // 全省前20名得3分，较上年下降的不得分: a place that fell, told by the growth of a value
      if (held.names.has('growth') && (held.names.has('ranktable') || held.names.has('rankshare'))) return true;
      return referenceLost(t, at, tokens, held);
    case 'r':
      return referenceLost(t, at, tokens, held);
    case '&':
      return !held.words.includes(t.value);
    case 'O':
      return signLost(t, held) || matterAlone(t, at, tokens);
    case 'T':
    case '6':
      return signLost(t, held);
    case 'M':
      return t.value === 'rank' && held.names.has('growth') && !PLACED.some((n) => held.names.has(n));
    case 'c':
      return unsaid(at, tokens) || halfCompared(t, at, tokens, held);
    case 'm':
      return captionMarks(at, tokens);
    case 'k':
      return twoSigns(t, at, tokens) || unpriced(t, at, tokens) || ratedMarks(t, at, tokens, held);
    case 'C':
      return convertedMarks(t, at, tokens, held);
    case '+':
      return ownCapOf(t, at, tokens, parts);
    case 'x':
      return !REACHED_BY_TIMES.some((n) => held.names.has(n));
    default:
      return false;
  }
}

/** 按开工率计分 beside a band: how everything else is marked. */
const ratedMarks = (t: Token, at: number, tokens: readonly Token[], held: Holdings): boolean =>
  /^(?:计分|得分|计算|赋分)/.test(t.text) &&
  tokens[at - 2]?.code === 'b' &&
  /率$/.test(tokens[at - 1]?.text ?? '') &&
  !MARKED.some((n) => held.names.has(n));

/** 得分折算为20分: the marks of a conversion are given to nobody whole. */
const convertedMarks = (t: Token, at: number, tokens: readonly Token[], held: Holdings): boolean =>
  /[折换]/.test(t.text) &&
  tokens.slice(at + 1, at + 3).some((x) => x.code === 'm') &&
  !MARKED.some((n) => held.names.has(n));

/** 到位资金达到合同额的50%: of what the percentage is; an amount of money is none. A rate is one whatever it is of. */
const wholeLost = (t: Token, at: number, tokens: readonly Token[], held: Holdings): boolean => {
  const share = tokens[at + 1]?.code === 't' ? tokens[at + 2] : tokens[at + 1];
  return (
    /^[c5]$/.test(tokens[at - 1]?.code ?? '') &&
    share?.code === 'q' &&
    /^[%倍]$/.test(share.unit?.text ?? '') &&
    !/(?:率|比例|占比|比重|比|度|水平|程度|进度)$/.test(tokens[at - 2]?.text ?? '') &&
    !held.words.includes(t.text)
  );
};

/** 按应扣分值的2倍扣分: the rule's own loss taken over again, and no loss of two. */
const timesOfLoss = (t: Token, at: number, tokens: readonly Token[], held: Holdings): boolean =>
  t.unit?.text === '倍' &&
  tokens.slice(Math.max(0, at - 4), at).some((x, n, near) => /[应该]$/.test(x.text) && near[n + 1]?.code === 'k') &&
  !held.names.has('multiple');

/** 超过控制指标但超幅在5%以内: by how much it passed, where nothing holds it as a distance. */
const extentLost = (t: Token, at: number, tokens: readonly Token[], held: Holdings): boolean =>
  /(?:^|[其但且])(?:超幅|幅度|超[出过]幅度|超标幅度|差幅)在?$/.test(t.text) &&
  tokens[at + 1]?.code === 'q' &&
  !held.names.has('gap');

/** 差距超过30%, 有一个村未达到: a gap, or one of several, where the words before a comparison name what is compared. */
const unsaid = (at: number, tokens: readonly Token[]): boolean => {
  const what = tokens[at - 1];
  if (what?.code !== 'w') return false;
  const one = tokens[at - 2];
  return (
    /^(?:差距|差额|差值|缺口|差幅|相差幅度)$/.test(what.text) ||
    (one?.code === 'q' && isOne(one) && tokens[at - 3]?.text === '有')
  );
};

/** 其中一般事故最多扣3分: the most of one kind, by its name, which that kind must keep. */
const ownCapOf = (t: Token, at: number, tokens: readonly Token[], parts: readonly Part[]): boolean =>
  !keepsCap(
    tokens.slice(at + 1).find((x) => x.code === 'm'),
    parts,
  ) &&
  t.value === 'within' &&
  tokens[at + 1]?.code !== ',' &&
  tokens.slice(at + 1, at + 5).some((x) => x.code === 'L') &&
  !/^[QuL]$/.test(tokens[at + 1]?.code ?? '');

const keepsCap = (t: Token | undefined, parts: readonly Part[]): boolean =>
  parts.some((p) =>
    p.adjustments.some(
      (a) =>
        t?.number &&
        ['cap' in a ? a.cap : null, ...(a.kind === 'levels' ? a.rows.map((r) => r.cap) : [])].some(
          (cap) => cap?.kind === 'mark' && compare(cap.value, t.number!) === 0,
        ),
    ),
  );

/** Kinds of clauses that multiply: 项目履约率×3分 with none of them is half a formula. */
const REACHED_BY_TIMES: readonly string[] = [...MARKED, 'multiple', 'rescale', 'ranktable', 'best', 'step', 'shared'];

/** What may follow marks without a comma: 后折算, 乘以权重计分. */
const FOLLOWS = /^(?:后|对应|权重|再|的|\)|\()$/;
/** Words before a limit that only say what is limited. */
const LIMITED = new Later(/^(?:总|计|最终|全部|其中|另|满|至|到|单项|\)|的)*$/);

/** 按最低处分扣: a least that limits nothing. */
const least = (s: Statement, tokens: readonly Token[]): boolean =>
  tokens.slice(s.from, s.to).some(
    (t, n) =>
      t.code === 'L' && t.value === 'min' &&
      ![...s.qualifiers, ...s.doings].some((q) => q.from <= s.from + n && s.from + n < q.to),
  ); // prettier-ignore

/** 市级最高得2分 is held to account by the cap of that level. */
const ofOneLevel = (items: readonly Item[], parts: readonly Part[]): boolean =>
  items.some(
    (i) =>
      i.k === 'level' &&
      parts.some((p) =>
        p.adjustments.some(
          (a) => a.kind === 'levels' && a.rows.some((r) => r.label === i.label && r.cap !== undefined),
        ),
      ),
  );

/** Words that stand behind marks, or before a limit, where nothing takes them up. */
export function stray(s: Statement, tokens: readonly Token[], parts: readonly Part[]): boolean {
  if (least(s, tokens)) return true;
  if (s.doings.length > 0 || s.step !== null) return false;
  const items = s.guard.filter((i) => i.from < i.to);
  const own = tokens.slice(s.from, s.to);
  if (s.glued) return !own.every((t) => /^[CxkFtW=Q,~()]$/.test(t.code) || FOLLOWS.test(t.text));
  const limits = s.qualifiers.length > 0 && s.qualifiers.every((q) => q.kind === 'limit');
  const plain = items.every(
    (i) => ['words', 'level', 'of', 'grade'].includes(i.k) || (i.k === 'link' && i.w === 'within'),
  );
  const words = items
    .map((i) =>
      tokens
        .slice(i.from, i.to)
        .map((t) => t.text)
        .join(''),
    )
    .join('');
  // 其中一般事故最多扣3分 is held to account by the cap of that kind.
  const named = (s.guard[0]?.k === 'link' && s.guard[0].w === 'within' && items.length > 1) || ofOneLevel(items, parts);
  return limits && items.length > 0 && plain && !named && !LIMITED.test(words);
}
