/** The only place that puts 扣分原因 into words: the clauses that cost marks, as the trace found them, in the form of an official note. */
import type { AppraisedRow } from '../model/appraisal';
import { decimal, fixedText, isNegative, isZero, type Exact } from '../model/exact';
import type { Trace, TraceInput, TraceStep } from '../model/score';

/**
 * `增速−7.2%，低于全区平均水平1.5%，差8.7个百分点，每1个百分点扣1分，扣8.70分；共扣9.49分`. Where nothing was taken away but too little
 * given, what was given: `4家，每家得1分，得4.00分；扣1.00分`. '' for a row without a trace.
 */
export function deductReason(row: AppraisedRow): string {
  return reasonOf(row, false);
}

/**
 * The same for the 扣分原因 cell, whose row keeps its height: what stands beside it in the same row, the values compared, the rate and the marks, is
 * left out where one clause cost them all: `低于全区平均水平2个百分点`.
 */
export function deductReasonInCell(row: AppraisedRow): string {
  return reasonOf(row, true);
}

function reasonOf(row: AppraisedRow, inCell: boolean): string {
  const trace = row.trace();
  if (!trace || !row.deduction) return '';
  const parts = partsOf(trace);
  const taking = parts.filter((p) => p.amount && isNegative(p.amount));
  const total = `${fixedText(row.deduction, trace.places)}分`;
  const taken = taking.reduce<Exact | null>((sum, p) => (sum && p.amount ? sum.add(p.amount) : p.amount), null);
  const explained = taken !== null && taken.neg().equals(row.deduction);
  const shown = explained ? taking : parts;
  const short = inCell && shown.length === 1;
  const told = shown.map((p) => sayPart(p, trace, short)).filter(Boolean);
  if (short || (explained && taking.length === 1)) return told.join('；');
  return [...new Set(told), `${told.length > 1 ? '共扣' : '扣'}${total}`].join('；');
}

interface Part {
  /** 总量, 增速 of a composite; '' otherwise. */
  readonly label: string;
  /** The first part of the row: what was read first belongs to it. */
  readonly first: boolean;
  /** What was compared or counted, one step or several that led to one amount. */
  readonly hows: readonly string[];
  readonly amount: Exact | null;
  /** 扣到0分为止: what it gives back is no gain. */
  readonly limit: boolean;
}

const WEIGHT = /^(\D{1,12}?)占[\d.]+%$/;
/** The marks a clause starts from say nothing of a loss. */
const START = /^从.{1,6}起计$|^最高得/;

/** Steps up to the one with an amount belong together; a weight names the part that follows. */
function partsOf({ steps }: Trace): Part[] {
  const parts: Part[] = [];
  let label = '';
  let hows: string[] = [];
  for (const { applied, how, amount, stage } of steps satisfies readonly TraceStep[]) {
    if (!applied) continue;
    const weight = amount ? null : WEIGHT.exec(how);
    if (weight) label = weight[1] ?? '';
    else if (!START.test(how) && how) hows.push(how);
    if (!amount) continue;
    if (hows.length) parts.push({ label, first: !parts.length, hows, amount, limit: stage === 'limit' });
    hows = [];
  }
  if (hows.length) parts.push({ label, first: !parts.length, hows, amount: null, limit: false });
  return parts;
}

/** `short`: without the rate and the marks. */
function sayPart({ label, first, hows, amount, limit }: Part, trace: Trace, short: boolean): string {
  const down = amount !== null && isNegative(amount);
  // A condition beside what was reckoned under it says nothing more.
  const telling = hows.length > 1 ? hows.filter((how) => !how.startsWith('符合')) : hows;
  const said = telling.map((how) => sayHow(how, down ? '扣' : '得', trace.inputs, first, short)).filter(Boolean);
  const facts = [...new Set(said)].join('，').replace(/^实际/, label ? '' : '实际');
  if (!facts) return '';
  if (short || limit || !amount || isZero(amount)) return `${label}${facts}`;
  return `${label}${facts}，${down ? '扣' : '得'}${fixedText(amount.abs(), trace.places)}分`;
}

const NUMBER = '−?[\\d.]+';
/** 8.6%，比全市平均水平10.1%低1.5个百分点，每个百分点扣0.5分. */
const GAP = new RegExp(`^(${NUMBER}[^，]*)，比(.*?)(${NUMBER}[^，]*?)([低高少多])(${NUMBER}[^，]*)`);
const COUNTED = new RegExp(`^(.*?${NUMBER})(\\D*?) × (${NUMBER})分$`);
const COMPLETION = /^完成率[^，]*(?=，)/;
const RATIO = new RegExp(`^${NUMBER} × (${NUMBER}%)$`);
const CONVERTED = new RegExp(`^(${NUMBER}) ÷ (\\d+) × ${NUMBER}$`);

/** One step in words; the arithmetic of the trace becomes clauses that can be read out. */
function sayHow(how: string, verb: '扣' | '得', inputs: readonly TraceInput[], first: boolean, short: boolean): string {
  const values = first ? valuesOf(inputs) : [];
  const gap = GAP.exec(how);
  if (gap) {
    const [, , name = '', wanted = '', side, margin] = gap;
    const said = name || nameOf(inputs, wanted);
    if (short) return `${SIDES[side!]}于${said || `${wanted}的要求`}${margin}`;
    return `实际${how.replace('，比', `，比${name ? '' : said}`)}`;
  }
  const completion = short ? COMPLETION.exec(how) : null;
  if (completion) return completion[0];
  const ratio = RATIO.exec(how);
  if (ratio) return [...values, `按${fixedText(decimal(plainNumber(ratio[1] ?? '0')), 2)}%计`].join('，');
  const converted = CONVERTED.exec(how);
  if (converted) return `考评得分${converted[1]}（满分${converted[2]}）折算`;
  const counted = COUNTED.exec(how);
  if (counted) return `${counted[1]}${counted[2]}，每${counted[2] || '项'}${verb}${counted[3]}分`;
  if (/^得分=/.test(how)) return [...values, '按公式计'].join('，');
  return how;
}

const SIDES: Readonly<Record<string, string>> = { 低: '低', 少: '低', 高: '高', 多: '高' };

/** The input that has this value, where the text of the rule named a number alone. */
const nameOf = (inputs: readonly TraceInput[], wanted: string): string =>
  inputs.find((i) => !/^完成/.test(i.name) && plainNumber(i.value) === plainNumber(/^−?[\d.]+/.exec(wanted)?.[0] ?? ''))
    ?.name ?? '';

const plainNumber = (text: string): string => text.replace('−', '-').replace(/[%％]$/, '');

/** 完成52.6，目标60: the values that a ratio or a formula was made of; of several of one name the first, a quotient (9/12) as it stands. */
function valuesOf(inputs: readonly TraceInput[]): string[] {
  const named = new Map<string, string>();
  for (const { name, value } of inputs) {
    const known = /^(完成|目标|最高|最低|平均|上年)值?$/.exec(name)?.[1];
    if (known && !named.has(known)) named.set(known, `${known}${value.replace(/^-/, '−')}`);
    else if (/^(?:分子|基数)$/.test(name) && value.includes('/')) named.set('/', value);
  }
  return [...named.values()];
}
