/** The only place that tells a word of the vocabulary from a piece of a longer name: 直达资金, 绿地面积, 超期率, 造林任务完成率. */
import type { Token } from './lexer/token';
import { Later } from '../text/patterns';

/** 超期率, 提升幅度: what makes a name of the word before it. */
const HEAD = new Later(
  /^(?:率|幅度|数量|金额|额度|面积|系数|比例|比重|占比|程度|情况|工作|资金|人数|户数|件数|个数|项数|指数|水平|质量)/,
);
const NAMING: ReadonlySet<string> = new Set(['d', 'g', 'I', 'H', 'D', 'P', 'A']);
/** What a comparison in one character compares with. */
const COMPARED = /^[qmrKFGH%(iN'hV]$/;
/** 定性评价占20%: the name of a part, not somebody's judgement. */
const NAMED_PART = new Later(
  /^(?:定性评价|主观评价|综合评定|综合评价|综合评估|综合评议|综合考评|专家评分|专家打分|专家评审|现场评分|实地评分)$/,
);

/** 示范县, 卫生县: the last character says what is honoured, not by whom. */
const HONOURED = new Later(/(?:示范|先进|文明|卫生|试点|园林|平安|健康|生态|模范|标杆|典型|创新|法治|双拥|旅游|强)$/);

const FOUND = /(?:存在|发现|发生|出现)$/;
const FOUND_UNDONE = new Later(/(?:存在|发现|发生|出现)未[一-龥]{2,4}$/);

/** Codes of tokens that may be; besides 积. */
const PERHAPS: ReadonlySet<string> = new Set([...NAMING, ...'!GvesracM+n']);

/** 每有1户不合格, 不合格达到5户: what is counted, and no grade. */
function counted(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== '不合格') return false;
  const number = tokens.slice(at + 1, at + 3).find((t) => t.code !== 'c');
  return [tokens[at - 1], number].some((t) => t?.code === 'q' && t.unit?.dimension === 'count');
}

/** Is this token only a piece of a name? Plain words that touch are one token here. */
export function partOfName(tokens: readonly Token[], at: number): boolean {
  const t = tokens[at]!;
  if (!PERHAPS.has(t.code) && t.text !== '积') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const next = after?.code ?? '';
  if (t.code === '!') return NAMED_PART.test(t.text) && (next === 'S' || /^得?分?×/.test(after?.text ?? ''));
  // 优良中等路率达到90%
  if (t.code === 'G')
    return (before?.code === 'w' && next === 'w' && /^[一-龥]{0,3}率/.test(after!.text)) || counted(tokens, at);
  // 国家级示范县
  if (t.code === 'v') return /^[县市区镇乡村]$/.test(t.text) && before?.code === 'w' && HONOURED.test(before.text);
  // 引进其他企业
  if (t.code === 'e') return before?.code === 'w' && next === 'w' && /^其[他它]$/.test(t.text);
  // 重大以上事故
  if (t.code === 's') return before?.code === 'w' && /(?:重大|较大|一般|严重)$/.test(before.text);
  // 造林任务完成率, 任务清单完成率, 目标自评覆盖面达到; 国家级、省级改革试点任务的
  if (t.code === 'r' && t.text === '标准') return before?.code === 'w' && named(tokens, at);
  if (t.code === 'r')
    return (
      before?.code === 'w' &&
      /任务|指标|计划|目标/.test(t.text) &&
      (next === 'R' ||
        (next === 'w' && /^[Rc]$/.test(tokens[at + 2]?.code ?? '')) ||
        (next === 't' && levelled(tokens, at)))
    );
  // 发现台账缺项的: what is found, not a row without the task
  if (t.code === 'a' && t.text === '缺项') return before?.code === 'w';
  // 承担国家级试点, 每承担1项试点
  if (t.code === 'a') return /^(?:承担|涉及)$/.test(t.text) && (next === 'v' || before?.code === 'E');
  // 未到会, 未到岗: whoever stays away reaches nothing
  if (t.code === 'c' && /到$/.test(t.text)) return next === 'w' && /^[会场岗位账庭任校]/.test(after!.text);
  // GDP增速位次: what is ranked
  if (t.code === 'M' && t.value !== 'rank') return next === 'M' && after!.value === 'rank' && before?.code === 'w';
  // 每退兵1人, 每进京上访1次: a deed that begins with a word of moving
  if (t.code === 'd' && /^[退进升降增减涨跌]$/.test(t.text)) return before?.code === 'E' && next === 'w';
  // 排放降幅未达到目标: a fall that is itself what is compared
  if (t.code === 'd' && /^[降升]幅$/.test(t.text)) return before?.code === 'w' && /^[cnE]$/.test(next);
  // 满足程度
  if (t.code === 'c' && t.text === '满足') return next === 'w' && /^(?:程度|率|情况)/.test(after!.text);
  // 不存在未完成整改任务的: what is found, or not, is something undone
  if (t.code === 'r' && FOUND_UNDONE.test(before?.text ?? '')) return next === 't';
  if (t.code === 'n' && /^未/.test(t.text) && FOUND.test(before?.text ?? '')) return next === 'r' || next === 'w';
  // 培训后就业率
  if (t.code === '+' && t.text === '后') return before?.code === 'w' && next === 'w' && /率$/.test(after!.text);
  if (t.code === 'n') return before?.code !== 'E' && deed(tokens, at);
  if (NAMING.has(t.code) && before?.code !== 'E' && next === 'w' && HEAD.test(after!.text)) return true;
  if (t.text.length > 1) return false;
  if (t.code === 'c') return before?.code === 'w' && next === 'w' && !COMPARED.test(next);
  if (t.text === '积') return before?.code === 'w' && next !== 'm';
  // 中职招生, 优质工程
  if (t.code === 'H' && next === 'w' && !/^[等级档次]/.test(after!.text)) return true;
  // 执行中，: a grade stands by itself or behind 为.
  return t.code === 'H' && before?.code === 'w' && !/(?:[为是评]|等次|等级|档次|结果)$/.test(before.text);
}

/** 完成规划编制的得3分: a deed, done or not, of which nothing is measured. */
function deed(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:未|没有?|未能|全面|全部|已)?完成了?$/.test(tokens[at]!.text)) return false;
  const first = tokens[at + 1];
  if (!first || !/^[wv]$/.test(first.code) || NOUN_OF_DOING.test(first.text)) return false;
  let i = at + 1;
  while (/^[wv]$/.test(tokens[i]?.code ?? '')) i++;
  const last = tokens[i - 1]!;
  return (
    last.code === 'w' &&
    !/(?:任务|目标|计划|指标|投资|进度|数|量|额|值|率)$/.test(last.text) &&
    /^[,APDZX]$/.test(tokens[tokens[i]?.code === 't' ? i + 1 : i]?.code ?? '')
  );
}

const NOUN_OF_DOING = new Later(/^(?:率|情况|进度|比例|数|量|额|值|时间|时限|程度|质量)/);

/** 行业标准每项计1.5分, 地方标准1项得1分: what is counted; nothing in the clause compares with it. */
function named(tokens: readonly Token[], at: number): boolean {
  const after = tokens[tokens[at + 1]?.code === 't' ? at + 2 : at + 1];
  const counted =
    /^[E、]$/.test(after?.code ?? '') ||
    (after?.code === ',' && tokens[tokens.indexOf(after) + 1]?.code === 'E') ||
    (after?.code === 'q' && after.unit?.dimension === 'count');
  if (!counted) return false;
  for (let i = at - 1; i >= 0 && !/^[,;:]$/.test(tokens[i]!.code); i--)
    if (/^[cnhdb5]$/.test(tokens[i]!.code)) return false;
  return true;
}

/** Levels stand before it in its clause and nothing that compares: what is given by level, not what is aimed at. */
function levelled(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 2; i >= 0 && !/^[,;:]$/.test(tokens[i]!.code); i--) {
    if (/^[cnhd]$/.test(tokens[i]!.code)) return false;
    if (tokens[i]!.code === 'v') return true;
  }
  return false;
}
