/** The only place that reads a guard that says which way a value moved. */
import type { Comparison, Condition, End, Measure, Reference } from '../../methods/rule';
import type { Item } from '../statements';
import { gapEnds, interval, negate, sideOf } from './interval';
import { lastYear, zero } from './reference';
import type { ReadCondition, Said } from './said';
import { type Shapes, alike } from './shape';
import { defaultMeasure } from './words';

/** 正增长, 负增长 speak of the growth itself; 同比下降 of the change on last year. */
function growthCondition(g: Extract<Item, { k: 'growth' }>['g'], versus: boolean, measure: Measure | null): Condition {
  void versus;
  const m: Measure = { name: 'growth', words: measure?.words ?? '' };
  const ops: Record<typeof g, Comparison> = { up: '>', down: '<', notup: '<=', notdown: '>=', flat: '=' };
  return interval(m, ops[g], zero, ops[g] === '<=' || ops[g] === '>=');
}

function movement(core: readonly Item[], kinds: string, said: Said, measure: Measure | null): ReadCondition | null {
  const dir = core.find((i): i is Extract<Item, { k: 'dir' }> => i.k === 'dir')!;
  const side = sideOf(dir.d);
  if (!side) return null;
  const last = core[core.length - 1] as Extract<Item, { k: 'value' | 'bound' | 'range' }>;
  const cmp = core.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp');
  const ends = gapEnds(last, cmp);
  if (!ends) return null;
  const versus = kinds.startsWith('versus');
  const unit = (last.k === 'range' ? last.high : last.value).unit;
  const percent = unit?.text === '%';
  const growthSaid = said.measure?.name === 'growth' || versus;
  if (percent && growthSaid) {
    const m: Measure = { name: 'growth', words: measure?.words ?? said.measure?.words ?? '' };
    const flip = (e: End | null): End | null => (e && side === 'below' ? negate(e) : e);
    const condition: Condition =
      side === 'above'
        ? { kind: 'interval', measure: m, low: ends.low ?? { at: zero, closed: false }, high: ends.high }
        : { kind: 'interval', measure: m, low: flip(ends.high), high: flip(ends.low) ?? { at: zero, closed: false } };
    return { condition, said: { ...said, measure: m } };
  }
  const reference = versus ? lastYear : said.reference;
  if (!reference && unit?.dimension === 'count' && dir.d === 'short') {
    const counted: Measure = { name: 'count', words: measure?.words ?? '' };
    return {
      condition: { kind: 'interval', measure: counted, low: ends.low, high: ends.high },
      said: { ...said, measure: counted },
    };
  }
  if (!reference) return null;
  const m = measure ?? defaultMeasure(said);
  return {
    condition: { kind: 'gap', side, measure: m, reference, low: ends.low, high: ends.high, basis: said.basis },
    said: { ...said, measure: m, reference },
  };
}

export const movementShapes: Shapes = {
  ...alike(['growth', 'versus growth'], ({ core, kinds, words, measure, result, get }) => {
    return result(
      growthCondition(get<'growth'>(core.length - 1).g, kinds.startsWith('versus') || /同比/.test(words), measure),
      { name: 'growth', words: measure?.words ?? '' },
      lastYear,
    );
  }),
  ...alike(['versus dir', 'dir'], ({ items, core, kinds, words, measure, said, result, get }) => {
    const lack = core.length === 1 && items[0] === core[0] && get<'dir'>(0).d === 'short' && words !== '';
    if (!lack && core.length === 1 && items[items.indexOf(core[0]!) + 1]?.k === 'words') return null;
    if (lack) return { condition: { kind: 'event', words: `${get<'dir'>(0).text}${words}`, negated: false }, said };
    const up = sideOf(get<'dir'>(core.length - 1).d);
    if (!up || (kinds === 'dir' && !said.reference && !measure && said.measure?.name !== 'growth')) return null;
    if (said.measure?.name === 'growth' || kinds === 'versus dir')
      return result(
        growthCondition(up === 'above' ? 'up' : 'down', true, measure),
        { name: 'growth', words: measure?.words ?? '' },
        lastYear,
      );
    const reference: Reference = kinds === 'dir' && said.reference ? said.reference : lastYear;
    const m = measure ?? defaultMeasure(said);
    return result(interval(m, up === 'above' ? '>' : '<', reference, false), m, reference);
  }),
  ...alike(
    ['growth bound', 'growth range', 'growth value', 'growth cmp value'],
    ({ core, kinds, measure, said, get }) => {
      const g = get<'growth'>(0).g;
      if (g !== 'up' && g !== 'down') return null;
      const as: Item = { k: 'dir', d: g === 'up' ? 'up' : 'down', text: '', from: core[0]!.from, to: core[0]!.to };
      return movement([as, ...core.slice(1)], `versus ${kinds.replace('growth', 'dir')}`, said, measure);
    },
  ),
  ...alike(
    [
      'versus dir value',
      'versus dir bound',
      'dir bound',
      'dir value',
      'dir cmp value',
      'versus dir cmp value',
      'dir cmp bound',
      'dir range',
      'versus dir range',
    ],
    ({ core, kinds, measure, said }) => {
      return movement(core, kinds, said, measure);
    },
  ),
};
