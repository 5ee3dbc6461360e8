/** The only place that decides what kind of step a statement takes. */
import type { Said } from './conditions/said';
import { wordsOf } from './conditions/words';
import type { Item } from './statements';
import { readCompletionCount, readCounting } from './steps/counting';
import { PERIOD, type Spanned, type StepDraft, type StepEffect, percentual } from './steps/draft';
import { readGap } from './steps/gapStep';
import { readLate, readRankStep } from './steps/late';
import { Later } from '../text/patterns';

/** Reads guard and step items. Null when an item is left over: the statement is unread. */
export function readStep(
  guard: readonly Item[],
  rawStep: readonly Item[],
  effect: StepEffect,
  said: Said,
  source: Spanned,
): StepDraft | null {
  const { text, tokens } = source;
  if (guard[guard.length - 1]?.k === 'by') return readStep(guard.slice(0, -1), rawStep, effect, said, source);
  if (guard.some((i) => i.k === 'value' && i.value.value === 'one' && PERIOD.test(i.value.unit?.text ?? '')))
    return null;
  const applicable = guard.find((i): i is Extract<Item, { k: 'applicable' }> => i.k === 'applicable');
  if (applicable) {
    const rest = guard.filter((i) => i !== applicable);
    const inner = readStep(rest, rawStep, effect, said, source);
    return (
      inner && {
        ...inner,
        adjustments: inner.adjustments.map((a) => ({ ...a, when: { kind: 'applicable', has: applicable.has } })),
      }
    );
  }
  let step: Item[] = rawStep.filter((i) => i.k !== 'of' && i.k !== 'comma');
  if (
    step[0]?.k === 'value' &&
    PERIOD.test(step[0].value.unit?.text ?? '') &&
    step[0].value.value === 'one' &&
    step.slice(1).some((i) => i.k === 'value')
  ) {
    // 每年召开2次会议得2分: for as many as are due, or for every two of them?
    if (effect.sign === 1 && !step.some((i) => i.k === 'dir' || i.k === 'cmp')) return null;
    step = step.slice(1);
  }
  if (effect.sign === 1 && step[0]?.k === 'words' && /^(?:半年|半月|旬)/.test(step[0].text)) return null;
  step = step.map((i): Item =>
    i.k === 'late' && BEHIND.test(i.text) && pointsFollow(step) ? { ...i, k: 'dir', d: 'short' } : i,
  );
  const late = [...guard, ...step].find((i) => i.k === 'late');
  const values = step.filter((i): i is Extract<Item, { k: 'value' }> => i.k === 'value');
  const size = values[values.length - 1];
  if (
    !size ||
    size.value.number!.n === 0n ||
    step.some((i) =>
      ['bound', 'range', 'places', 'share', 'rankshare', 'growth', 'else', 'applicable', 'hard', 'sign'].includes(i.k),
    )
  )
    return null;
  const overtime =
    size.value.unit?.dimension === 'time' &&
    /时限|期限|规定时间|截止|规定的时间|日前|按时/.test(wordsOf([...guard, ...step], text, tokens));
  if ((late || overtime) && size.value.unit?.dimension === 'time')
    return readLate(guard, step, size.value, effect, source);
  if (size.value.unit?.dimension === 'rank' || (size.value.unit?.text === '名' && speaksOfRank(guard, step)))
    return readRankStep(guard, step, size.value, effect, said, source);
  const reached =
    effect.award && !percentual(size.value) && !step.some((i) => i.k === 'ref' || i.k === 'versus' || i.k === 'than');
  const gained =
    reached &&
    values.length === 1 &&
    step.some((i) => (i.k === 'cmp' && /^达到?$/.test(i.text)) || (i.k === 'dir' && /^增加$/.test(i.text)));
  if (
    gained &&
    !guard.some((i) => ['cmp', 'ref', 'value', 'bound', 'versus', 'portion', 'done', 'link', 'growth'].includes(i.k)) &&
    said.reference === null
  ) {
    // 市场主体每增加100户: of a stock only what is new counts from nothing.
    const stock = guard.some((i) => i.k === 'words') && step.some((i) => i.k === 'dir');
    if (stock && !NEW.test(wordsOf([...guard, ...step], text, tokens))) return null;
    return readCounting(
      guard,
      step.filter((i) => i.k !== 'dir' && i.k !== 'cmp'),
      size.value,
      effect,
      said,
      source,
      source.text,
      source.tokens,
    );
  }
  const gapWord = step.some(
    (i) => i.k === 'dir' || i.k === 'cmp' || i.k === 'than' || i.k === 'versus' || (i.k === 'done' && i.how === 'over'),
  );
  const firstGapWord = step.findIndex((i) => i.k === 'cmp' || (i.k === 'done' && i.how === 'over') || i.k === 'dir');
  const describesEvent = firstGapWord > step.indexOf(size);
  const guardPortion = guard.some((i) => i.k === 'portion');
  if ((gapWord && !describesEvent) || guardPortion)
    return readGap(guard, step, values, size.value, effect, said, source);
  const percent = size.value.unit?.text === '%' || size.value.unit?.dimension === 'points';
  if (percent && step.some((i) => i.k === 'done' || i.k === 'ref'))
    return readCompletionCount(guard, step, size.value, effect, source);
  if (percent) return readGap(guard, step, values, size.value, effect, said, source);
  return readCounting(guard, step, size.value, effect, said, source, text, tokens);
}

const NEW = new Later(/新增|新建|新开|新引进|新培育|新发展|新签|引进|培育|净增/);

/** 每滞后1个百分点 is a shortfall, not lateness. */
const BEHIND = /^(?:滞后|落后)$/;

const pointsFollow = (step: readonly Item[]): boolean =>
  step.some((i) => i.k === 'value' && (i.value.unit?.dimension === 'points' || i.value.unit?.text === '%'));

const speaksOfRank = (guard: readonly Item[], step: readonly Item[]): boolean =>
  [...guard, ...step].some((i) => (i.k === 'measure' && i.m === 'rank') || i.k === 'places') ||
  step.some((i) => i.k === 'dir' && /(?<!引)[进退升降]/.test(i.text));
