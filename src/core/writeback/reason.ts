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
}

const WEIGHT = /^(\D{1,12}?)占[\d.]+%$/;
/** The marks a clause starts from say nothing of a loss. */
const START = /^从.{1,6}起计$|^最高得/;

/** Steps up to the one with an amount belong together; a weight names the part that follows. */
function partsOf({ steps }: Trace): Part[] {
  const parts: Part[] = [];
  let label = '';
  let hows: string[] = [];
  for (const { applied, how, amount } of steps satisfies readonly TraceStep[]) {
    if (!applied) continue;
    const weight = amount ? null : WEIGHT.exec(how);
    if (weight) label = weight[1] ?? '';
    else if (!START.test(how) && how) hows.push(how);
    if (!amount) continue;
    if (hows.length) parts.push({ label, first: !parts.length, hows, amount });
    hows = [];
  }
  if (hows.length) parts.push({ label, first: !parts.length, hows, amount: null });
  return parts;
}

/** `short`: without the rate and the marks. */
function sayPart({ label, first, hows, amount }: Part, trace: Trace, short: boolean): string {
  const down = amount !== null && isNegative(amount);
  // A condition beside what was reckoned under it says nothing more.
  const telling = hows.length > 1 ? hows.filter((how) => !how.startsWith('符合')) : hows;
  const said = telling.map((how) => sayHow(how, down ? '扣' : '得', trace.inputs, first, short)).filter(Boolean);
  const facts = [...new Set(said)].join('，').replace(/^实际/, label ? '' : '实际');
  if (!facts) return '';
  if (short || !amount || isZero(amount)) return `${label}${facts}`;
  return `${label}${facts}，${down ? '扣' : '得'}${fixedText(amount.abs(), trace.places)}分`;
}

const NUMBER = '−?[\\d.]+';
const GAP = new RegExp(`^(${NUMBER})(.*?)，对(${NUMBER})(.*?)，([低高])(.+?)(?: × 每(.+?)(${NUMBER})分)?$`);
const COUNTED = new RegExp(`^(.*?${NUMBER})(\\D*?) × (${NUMBER})分$`);
const SHORT = new RegExp(`^(.+?)，[低高].+? × 每(.+?)(${NUMBER})分$`);
const RATIO = new RegExp(`^${NUMBER} × (${NUMBER}%)$`);
const CONVERTED = new RegExp(`^(${NUMBER}) ÷ (\\d+) × ${NUMBER}$`);

/** One step in words; the arithmetic of the trace becomes clauses that can be read out. */
function sayHow(how: string, verb: '扣' | '得', inputs: readonly TraceInput[], first: boolean, short: boolean): string {
  const values = first ? valuesOf(inputs) : [];
  const gap = GAP.exec(how);
  if (gap) {
    const [, value = '', unit = '', wanted = '', wantedUnit = '', side, margin, step, per] = gap;
    const level = (u: string): string => (u === '个百分点' ? '%' : u);
    const name = inputs.find((i) => !/^完成/.test(i.name) && plainNumber(i.value) === plainNumber(wanted))?.name;
    const wantedSaid = `${wanted}${level(wantedUnit)}`;
    if (short) return `${side}于${name ?? `${wantedSaid}的要求`}${margin}`;
    const rate = step ? `，每${one(step)}${verb}${per}分` : '';
    return `实际${value}${level(unit)}，${side}于${name ?? '要求的'}${wantedSaid}，差${margin}${rate}`;
  }
  const ratio = RATIO.exec(how);
  if (ratio) return [...values, `按${fixedText(decimal(plainNumber(ratio[1] ?? '0')), 2)}%计`].join('，');
  const rated = SHORT.exec(how);
  if (rated) return short ? (rated[1] ?? '') : `${rated[1]}，每${one(rated[2] ?? '')}${verb}${rated[3]}分`;
  const converted = CONVERTED.exec(how);
  if (converted) return `考评得分${converted[1]}（满分${converted[2]}）折算`;
  const counted = COUNTED.exec(how);
  if (counted) return `${counted[1]}${counted[2]}，每${counted[2] || '项'}${verb}${counted[3]}分`;
  if (/^得分=/.test(how)) return [...values, '按公式计'].join('，');
  return how;
}

const plainNumber = (text: string): string => text.replace('−', '-').replace(/[%％]$/, '');

/** 每1户 is said 每户, 每0.1个百分点 stays. */
const one = (step: string): string => (step.includes('/') ? step : step.replace(/^1(?=[^\d.])/, ''));

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
