/** The only place that chooses among several numbers typed into one cell: 任务2亿元，完成2.3亿元，增长5.1%. */
import { compare } from '../model/exact';
import type { LabelledQuantity } from '../layout/valueSegments';
import type { ValueReading } from '../layout/valueReading';
import { ACTUAL_LABEL, TARGET_LABEL } from '../layout/valueWords';
import { bareWords, matchMeasure } from './match';

export type ItemKind = 'target' | 'last_year' | 'growth' | 'completion' | 'average' | 'schedule' | 'actual' | 'other';

/** 全市平均, 平均增速; 平均浓度 is itself what is measured. */
const MEAN =
  /平均(?:水平|值|数|线)?(?:增[速幅长]|升幅|降幅)?(?:率|度)?$|(?:[国省市县区镇乡州盟]|各)(?:[县市区]|乡镇|街道|单位){0,2}平均/;

/** What a labelled number is by its label. */
export function kindOfItem(item: LabelledQuantity): ItemKind {
  const { label } = item;
  if (/序时|时序/.test(label)) return 'schedule';
  if (MEAN.test(label)) return 'average';
  if (/上年|去年|同期/.test(label)) return 'last_year';
  if (item.change !== null || /增速|增幅|增长率|增长$/.test(label)) return 'growth';
  if (/完成率|完成比例|完成进度|占年度/.test(label)) return 'completion';
  if (TARGET_LABEL.test(label) && !/完成/.test(label)) return 'target';
  return ACTUAL_LABEL.test(label) ? 'actual' : 'other';
}

/** 应办50件，已办48件. */
function dueAndDone(
  items: readonly LabelledQuantity[],
): { readonly target: LabelledQuantity; readonly actual: LabelledQuantity } | null {
  const [target, actual] = items;
  const due = /^应(.{1,6})$/.exec(target?.label ?? '')?.[1];
  const done = /^(?:已|实际?)(.{1,6})$/.exec(actual?.label ?? '')?.[1];
  const two = items.length === 2 && target && actual && due !== undefined && due === done;
  return two && target.quantity.unit?.text === actual.quantity.unit?.text ? { target, actual } : null;
}

/** 其中工业项目8.8亿元 of 工业项目资金: two signs in common make it doubtful which of the two is meant. */
const sharesSign = (label: string, words: string): boolean =>
  [...label].some((_, i) => i + 1 < label.length && words.includes(label.slice(i, i + 2)));

/** 到位资金16.2亿元，其中工业项目8.8亿元 of 工业项目资金: the part is what the row is named for. */
export function partIsNamed({ items, shown }: ValueReading, name: string): boolean {
  const [all, ...parts] = items;
  return (
    all !== undefined &&
    /其中/.test(shown) &&
    parts.some(
      ({ label }) => label !== '' && shown.includes(`其中${label}`) && sharesSign(label, apart(name, all.label)),
    )
  );
}

/** The name without the words of the whole. */
const apart = (name: string, whole: string): string =>
  [...name].filter((_, i) => !whole.includes(name.slice(i, i + 2))).join('');

/** 共争取5600万元（其中省级3200万元）: all of it, where neither the rule nor the name speaks of a part of it. */
export function wholeOfParts({ items, shown }: ValueReading, words: string): LabelledQuantity | null {
  const [all, ...parts] = items;
  if (!all || parts.length === 0 || all.bound || all.change || !/^[^，。；]*\d[^\d]*[，(（]其中/.test(shown))
    return null;
  const within = parts.every(
    ({ label, quantity, bound, change }) =>
      !bound && !change && label.length >= 2 && !/[未没不无待拟]/.test(label) && !sharesSign(label, words) && quantity.unit?.text === all.quantity.unit?.text &&
      compare(quantity.value, all.quantity.value) <= 0,
  ); // prettier-ignore
  return within && kindOfItem(all) !== 'target' ? all : null;
}

/** The number of the wanted kind, told by its label or by the rule's words; `doubtful` when several fit. */
export function chooseItem(
  reading: ValueReading,
  wanted: ItemKind,
  words: string,
): LabelledQuantity | 'doubtful' | null {
  const { items } = reading;
  const pair = dueAndDone(items);
  if (pair && (wanted === 'actual' || wanted === 'target')) return pair[wanted];
  const of = items.filter((i) => kindOfItem(i) === wanted);
  if (of.length === 1) return of[0] as LabelledQuantity;
  if (wanted !== 'actual') return of.length > 1 ? 'doubtful' : null;
  const open = of.length > 0 ? of : items.filter((i) => kindOfItem(i) === 'other');
  if (open.length === 1 && items.length === 1) return open[0] as LabelledQuantity;
  const named =
    bareWords(words) === ''
      ? -1
      : matchMeasure(
          words,
          open.map((i) => i.label),
        );
  if (named !== null && named >= 0) return open[named] as LabelledQuantity;
  if (open.length === 1 && of.length === 0 && items.every((i) => i === open[0] || kindOfItem(i) !== 'other'))
    return open[0] as LabelledQuantity;
  return open.length > 0 ? 'doubtful' : null;
}
