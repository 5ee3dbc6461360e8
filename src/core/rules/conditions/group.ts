/** The only place that finds the form of a guard without links and has it read. */
import type { Condition, Measure, Reference } from '../../methods/rule';
import type { Token } from '../lexer';
import type { Item } from '../statements';
import { completionShapes } from './completionShapes';
import { gapShapes } from './gapShapes';
import { movementShapes } from './movementShapes';
import { numberShapes } from './numberShapes';
import { occurrenceShapes } from './occurrenceShapes';
import { referenceShapes } from './referenceShapes';
import type { ReadCondition, Said } from './said';
import type { Shapes } from './shape';
import {
  type Meaning,
  BEARER,
  PLAIN,
  comparesOn,
  isFiller,
  measureOf,
  saysMore,
  withoutPointers,
  wordsOf,
} from './words';
import { Later } from '../../text/patterns';

export function readGroup(
  items: readonly Item[],
  said: Said,
  text: string,
  tokens: readonly Token[],
): ReadCondition | null {
  if (severalNumbers(items) || early(items)) return null;
  if (
    items.some(
      (i, n) =>
        (i.k === 'than' && !comparesOn(items[n + 1])) ||
        (i.k === 'by' && n > 0 && !/^(?:words|measure)$/.test(items[n - 1]!.k)),
    )
  )
    return null;
  const meaning = items.filter((i): i is Meaning => !PLAIN.has(i.k) && !(i.k === 'grade' && !i.sure));
  const first = meaning.findIndex((i) => i.k !== 'measure');
  const core = first < 0 ? [] : meaning.slice(first).filter((i) => i.k !== 'measure' || i.m === 'rank');
  const headEnd = core[0] ? items.indexOf(core[0]) : items.length;
  const measure = measureOf(withoutPointers(items.slice(0, headEnd)), text, tokens);
  const kinds = core.map((i) => i.k).join(' ');
  const lastCore = core.length ? items.indexOf(core[core.length - 1]!) : -1;
  if (items.some((i, n) => i.k === 'measure' && i.m === 'score' && core.length > 0 && n > items.indexOf(core[0]!)))
    return null;
  if (
    lastCore >= 0 &&
    saysMore(
      items.slice(lastCore),
      items.some((i) => i.k === 'by'),
    )
  )
    return null;
  const result = (
    condition: Condition,
    m: Measure | null,
    reference: Reference | null,
    basis: Said['basis'] = said.basis,
  ): ReadCondition => ({
    condition,
    said: { measure: m ?? said.measure, reference: reference ?? said.reference, basis },
  });
  const get = <K extends Item['k']>(n: number) => core[n] as Extract<Item, { k: K }>;
  const words = wordsOf(items, text, tokens);
  const read =
    SHAPES.get(kinds)?.({
      items,
      core,
      kinds,
      words,
      measure,
      headEnd,
      said,
      text,
      tokens,
      meaning,
      result,
      get,
      again: (part, before) => readGroup(part, before, text, tokens),
    }) ?? null;
  return read && counting(read, lastCore < 0 ? [] : items.slice(lastCore));
}

/** 提前完成, 率先达到, 经催办仍未完成: when it was done, which no number of the row tells. */
const early = (items: readonly Item[]): boolean =>
  items.some(
    (i, n) =>
      (i.k === 'done' || i.k === 'cmp') &&
      items[n - 1]?.k === 'words' &&
      EARLY.test((items[n - 1] as { text: string }).text),
  );

const EARLY = new Later(/(?:提前|率先|最先|抢先|首批|最早|仍|仍然|依然|还)$/);

/** 完成率、及时率均达到100%: two numbers that a row would have to give, and no one of them. */
function severalNumbers(items: readonly Item[]): boolean {
  const at = items.findIndex((i) => i.k === 'cmp' || i.k === 'value' || i.k === 'bound' || i.k === 'range');
  const head = at < 0 ? [] : items.slice(0, at);
  const next = items[at];
  const each =
    (next?.k === 'cmp' && /^(?:均|全部)/.test(next.text)) ||
    head.some((i) => i.k === 'words' && /(?:均|都)(?:在|为|能|应)?$/.test(i.text));
  const number = items.some((i) => i.k === 'value' || i.k === 'bound' || i.k === 'range');
  return each && number && head.some((i) => i.k === 'list' || (i.k === 'link' && i.w === 'and'));
}

/** 发生1起重大安全事故: the noun behind the number says what is counted. `items` begins with the number. */
function counting(read: ReadCondition, items: readonly Item[]): ReadCondition {
  const c = read.condition;
  if (c.kind !== 'interval' || c.measure.name !== 'count') return read;
  const noun = items
    .slice(1)
    .map((i) =>
      i.k === 'words' && !isFiller(i.text) && !BEARER.test(i.text) ? i.text : i.k === 'level' ? i.label : '',
    )
    .join('');
  if (noun === '') return read;
  const measure: Measure = { name: 'count', words: `${c.measure.words}${noun}` };
  return { condition: { ...c, measure }, said: { ...read.said, measure } };
}

const SHAPES: ReadonlyMap<string, Shapes[string]> = new Map(
  [completionShapes, gapShapes, movementShapes, numberShapes, occurrenceShapes, referenceShapes].flatMap((shapes) =>
    Object.entries(shapes),
  ),
);
