/** The only place that reads steps that count: 每发生1起, 每完成1%. */
import type { Adjustment, Constant, Measure } from '../../methods/rule';
import { type Exact, exact, mul } from '../../model/exact';
import { readNumeral } from '../../text/numerals';
import { readCondition } from '../conditions';
import { constantOf } from '../conditions/reference';
import type { Said } from '../conditions/said';
import { measureOf } from '../conditions/words';
import type { Token } from '../lexer';
import type { Item } from '../statements';
import { ONE, type Spanned, type StepDraft, type StepEffect, phraseOf } from './draft';

/** 每完成目标任务的10%得1分: counted in completion. */
export function readCompletionCount(
  guard: readonly Item[],
  step: readonly Item[],
  size: Token,
  effect: StepEffect,
  source: Spanned,
): StepDraft | null {
  if (
    effect.sign !== 1 ||
    !guard.every((i) => ['words', 'of', 'comma', 'level', 'measure'].includes(i.k)) ||
    step.some((i) => i.k === 'dir' || i.k === 'cmp')
  )
    return null;
  const words = measureOf(guard, source.text, source.tokens)?.words ?? '';
  const measure: Measure = { name: 'completion', words };
  return {
    adjustments: [
      {
        kind: 'count',
        span: source.span,
        when: null,
        measure,
        size: constantOf(size),
        per: effect.per,
        start: null,
        first: null,
        mode: effect.mode,
        cap: null,
      },
    ],
    openReference: false,
    shortCount: false,
    shortWords: '',
    said: { measure, reference: null, basis: 'completion' },
  };
}

/** 每发生1起…, 每新增1家…, 每件: counted pieces of something. */
export function readCounting(
  guard: readonly Item[],
  step: readonly Item[],
  size: Token,
  effect: StepEffect,
  said: Said,
  source: Spanned,
  text: string,
  tokens: readonly Token[],
): StepDraft | null {
  if (effect.sign !== 1 && effect.sign !== -1) return null;
  const allowed = [
    'words',
    'level',
    'list',
    'of',
    'comma',
    'value',
    'bound-word',
    'link',
    'grade',
    'late',
    'ref',
    'measure',
    'by',
    'is',
    'than',
    'done',
    'nth',
    'cmp',
    'bound',
    'full',
    'dir',
  ];
  const stray = [...guard, ...step].some(
    (i) => !allowed.includes(i.k) || (i.k === 'measure' && i.m !== 'growth' && i.m !== 'ratio' && i.m !== 'completion'),
  );
  const marks = guard.some((i) => i.k === 'value' && i.value.code === 'm');
  // 一季度、二季度、三季度分别考核，每季度…: several numbers before 每 are no count.
  const several = guard.filter((i) => i.k === 'value').length > 1;
  // 每万户发生1起: for every so many of the one, so many of the other.
  const ratio = step.filter((i) => i.k === 'value' && i.value.code === 'q').length > 1;
  // 每月完成进度的得满分: all there is cannot be had over and over.
  const whole = effect.award && effect.per.kind === 'full';
  if (stray || marks || several || ratio || whole || upToSoMany(guard, size)) return null;
  const start = startOf(guard, said, source, constantOf(size));
  if (start === undefined) return null;
  // 第二次发现起每次扣1分: when a deduction begins is said by 第二次起, or it is not known.
  if (start && effect.sign === -1) return null;
  const nth = [...guard, ...step].find((i): i is Extract<Item, { k: 'nth' }> => i.k === 'nth');
  // 每达到1000万元, 每增加100户: how the next piece is reached names nothing.
  const reached =
    guard.some((i) => i.k === 'words') && step.every((i) => i.k === 'cmp' || i.k === 'dir' || i.k === 'value');
  const naming = reached ? [] : step;
  const words = start ? '' : phraseOf([...guard, ...naming], text, tokens);
  const unit = constantOf(size);
  const gained = step.some((i) => i.k === 'words' && /新增|净增|增|引进|培育|新建|建成/.test(i.text));
  if (effect.sign === 1 && (start || !isPiece(unit))) {
    const measure: Measure = {
      name: gained || unit.unit?.dimension !== 'count' ? (start ? 'actual' : 'count') : 'count',
      words,
    };
    return {
      adjustments: [{ kind: 'count', span: source.span, when: null, measure, size: unit, per: effect.per, start, first: null, mode: effect.mode, cap: null }],
      openReference: false, shortCount: false, shortWords: '', said: { measure, reference: null, basis: 'plain' },
    }; // prettier-ignore
  }
  const free = nth ? nth.n.number!.sub(ONE) : exact(0);
  const adjustment: Adjustment = {
    kind: 'incident', span: source.span, when: null, sign: effect.sign, words, size: unit.unit ? mul(unit.value, scaleOf(unit.unit.text)) : unit.value, per: effect.per, free, cap: null, mode: effect.mode, unit: unit.unit,
  }; // prettier-ignore
  return {
    adjustments: [adjustment],
    openReference: false,
    shortCount: false,
    shortWords: '',
    said: { measure: { name: 'count', words }, reference: null, basis: 'plain' },
  };
}

/** 5篇以内每篇得0.5分: how far the price holds, and no name of what is counted (10人以上上访). */
const upToSoMany = (guard: readonly Item[], size: Token): boolean =>
  guard.some((i, n) => i.k === 'bound' && i.value.unit?.base === size.unit?.base && guard[n + 1]?.k !== 'words');

/** 百亩 counts in hundreds of what the cell counts one by one. */
const scaleOf = (unit: string): Exact => readNumeral(/^(?:万|千|百|十)+(?=.)/.exec(unit)?.[0] ?? '1') ?? ONE;

const isPiece = (c: Constant): boolean =>
  c.unit?.dimension === 'count' && c.unit.factor.compare(ONE) === 0 && c.value.compare(ONE) === 0;

/** 总产值达到500亿元后: where counting starts; null without one, undefined when the guard holds something else. */
function startOf(guard: readonly Item[], said: Said, source: Spanned, size: Constant): Constant | null | undefined {
  const after = guard.some((i) => i.k === 'link' && i.w === 'after');
  const comparable = guard.some(
    (i) => (i.k === 'value' || i.k === 'bound') && i.value.unit?.dimension === size.unit?.dimension,
  );
  if (!after && !(comparable && guard.some((i) => i.k === 'cmp'))) return null;
  const items = guard.filter((i) => !(i.k === 'link' && i.w === 'after') && i.k !== 'bound-word');
  const read = readCondition(items, said, source.text, source.tokens);
  if (read?.condition.kind === 'event') return null;
  const low = read?.condition.kind === 'interval' ? read.condition.low : null;
  return low && low.at.kind === 'constant' && low.at.constant.unit?.dimension === size.unit?.dimension
    ? low.at.constant
    : undefined;
}
