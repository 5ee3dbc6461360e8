/** The only place that reads a guard that says which way a value moved. */
import type { Comparison, Condition, End, Measure, Reference } from '../../methods/rule';
import type { Item } from '../statements';
import { boundClosed, gapEnds, interval, negate, sideOf, strict } from './interval';
import { lastYear, zero } from './reference';
import type { ReadCondition, Said } from './said';
import { type Shapes, alike } from './shape';
import { defaultMeasure } from './words';

/** 排名较上年下降: a place that falls is a number that grows. */
const PLACE = /排名|位次|名次/;
const GROWING = /增速|增幅|增长|增减|同比|变化|升降/;

const OWN: ReadonlySet<Measure['name']> = new Set(['actual', 'score', 'ratio', 'count']);
const SIGNED = /^[为是]?(?:[正负][值数]?|零)$/;

/** 正增长, 负增长 speak of the growth itself; 同比下降 of the change on last year. */
function growthCondition(g: Extract<Item, { k: 'growth' }>['g'], own: boolean, measure: Measure | null): Condition {
  const m: Measure = { name: own ? 'actual' : 'growth', words: measure?.words ?? '' };
  return interval(m, OPS[g], zero, !strict(OPS[g]));
}

/** 排名较上年上升, 进步3位以上: the places gained; null when it is no place that moves. */
function placesMoved(core: readonly Item[], measure: Measure | null, said: Said): ReadCondition | null {
  const named = measure?.name === 'rank' ? measure : null;
  const before =
    said.measure?.name === 'rank_gain' || (said.measure?.name === 'rank' && said.reference?.kind === 'named');
  const last = core[core.length - 1]!;
  const size = last.k === 'value' || last.k === 'bound' || last.k === 'range' ? last : null;
  const unit = size && (size.k === 'range' ? size.high : size.value).unit;
  const places = unit?.dimension === 'rank' || (/^[名位]$/.test(unit?.text ?? '') && (named !== null || before));
  if (size ? !places : !named && !(before && measure === null)) return null;
  const m: Measure = { name: 'rank_gain', words: named?.words ?? (before ? said.measure!.words : '') };
  const as = (condition: Condition): ReadCondition => ({ condition, said: { ...said, measure: m, reference: null } });
  const growth = core.find((i): i is Extract<Item, { k: 'growth' }> => i.k === 'growth');
  const dir = core.find((i): i is Extract<Item, { k: 'dir' }> => i.k === 'dir');
  if (!size && growth) return as(interval(m, OPS[growth.g], zero, !strict(OPS[growth.g])));
  const side = dir ? sideOf(dir.d) : null;
  if (!side) return null;
  if (!size) return as(interval(m, side === 'above' ? '>' : '<', zero, false));
  const ends = gapEnds(
    size,
    core.find((i): i is Extract<Item, { k: 'cmp' }> => i.k === 'cmp'),
  );
  if (!ends) return null;
  const start: End = { at: zero, closed: false };
  return as(
    side === 'above'
      ? { kind: 'interval', measure: m, low: ends.low ?? start, high: ends.high }
      : {
          kind: 'interval',
          measure: m,
          low: ends.high && negate(ends.high),
          high: ends.low ? negate(ends.low) : start,
        },
  );
}

const OPS: Readonly<Record<Extract<Item, { k: 'growth' }>['g'], Comparison>> = {
  up: '>',
  down: '<',
  notup: '<=',
  notdown: '>=',
  flat: '=',
};

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
  // 一般公共预算收入增长8%以上, with nothing said to compare with: its growth
  const growing = said.reference === null && (measure !== null || core[0] === dir) && /^(?:增长|下降)$/.test(dir.text);
  const onLastYear = said.reference?.kind === 'named' && said.reference.name === 'last_year';
  const growthSaid = said.measure?.name === 'growth' || versus || growing || onLastYear;
  if (percent && growthSaid) {
    const m: Measure = { name: 'growth', words: measure?.words ?? said.measure?.words ?? '' };
    const flip = (e: End | null): End | null => (e && side === 'below' ? negate(e) : e);
    // 增长不超过5% limits a rise: who fell is within it.
    const limited = cmp?.op === '<=' && ends.high !== null && ends.high.closed !== false;
    const start: End | null = limited ? null : { at: zero, closed: false };
    const far = limited ? { ...ends.high!, closed: true } : ends.high;
    const condition: Condition =
      side === 'above'
        ? { kind: 'interval', measure: m, low: ends.low ?? start, high: far }
        : { kind: 'interval', measure: m, low: flip(far), high: flip(ends.low) ?? start };
    return { condition, said: { ...said, measure: m } };
  }
  const reference = versus ? lastYear : said.reference;
  if (!reference && unit?.dimension === 'count' && dir.d === 'short') {
    const counted: Measure = { name: 'count', words: `${measure?.words ?? ''}${dir.text}` };
    return {
      condition: { kind: 'interval', measure: counted, low: ends.low, high: ends.high },
      said: { ...said, measure: counted },
    };
  }
  if (!reference) return null;
  const m = measure ?? valueOf(defaultMeasure(said), reference);
  return {
    condition: { kind: 'gap', side, measure: m, reference, low: ends.low, high: ends.high, basis: said.basis },
    said: { ...said, measure: m, reference, far: true },
  };
}

/** 较上年提高的…，下降1个百分点以内的…: it is the value that lies so far from last year's, not its growth. */
const valueOf = (m: Measure, reference: Reference): Measure =>
  m.name === 'growth' && reference.kind === 'named' && reference.name === 'last_year'
    ? { name: 'actual', words: m.words }
    : m;

/** 负增长10%以上 says which way as 下降 does. */
const asDirection = (way: Item): Item | null =>
  way.k === 'dir'
    ? way
    : way.k === 'growth' && (way.g === 'up' || way.g === 'down')
      ? { k: 'dir', d: way.g, text: '', from: way.from, to: way.to }
      : null;

/** 较上年无提升: what is denied is no rise. */
function denied(items: readonly Item[], core: readonly Item[]): boolean {
  const before = items[items.indexOf(core[core.length - 1]!) - 1];
  return before?.k === 'words' && /[无未没不]有?$/.test(before.text);
}

export const movementShapes: Shapes = {
  ...alike(['growth', 'versus growth'], ({ items, core, kinds, measure, said, text, tokens, result, get }) => {
    if (denied(items, core)) return null;
    const moved = placesMoved(core, measure, said);
    if (moved) return moved;
    // 或与平均持平: level with the average, and not with last year's.
    if (measure && (PLACE.test(measure.words) || /平均/.test(measure.words))) return null;
    const { g, from, to } = get<'growth'>(core.length - 1);
    // 高于全市平均的得5分，持平的得4分: level with what was just named.
    const at = said.reference;
    const textOf = (a: number, b: number): string => text.slice(tokens[a]!.s, tokens[b - 1]!.e);
    const level = /^(?:基本|保持)?持平$/.test(textOf(from, to));
    if (kinds === 'growth' && level && !measure && at?.kind === 'named' && said.measure?.name !== 'growth') {
      const m = said.measure ?? defaultMeasure(said);
      return result(interval(m, '=', at, true), m, at, said.basis);
    }
    // 净利润为正, 为负的: the number itself, not its growth.
    const named = measure ?? said.measure ?? defaultMeasure(said);
    const own =
      kinds === 'growth' && SIGNED.test(textOf(from, to)) && OWN.has(named.name) && !GROWING.test(named.words);
    const condition = growthCondition(g, own, own ? named : measure);
    return own
      ? result(condition, named, zero)
      : result(condition, { name: 'growth', words: measure?.words ?? '' }, lastYear);
  }),
  ...alike(['versus dir', 'dir'], ({ items, core, kinds, words, measure, said, result, get }) => {
    if (denied(items, core)) return null;
    const lack = core.length === 1 && items[0] === core[0] && get<'dir'>(0).d === 'short' && words !== '';
    if (!lack && core.length === 1 && items[items.indexOf(core[0]!) + 1]?.k === 'words') return null;
    if (lack) return { condition: { kind: 'event', words: `${get<'dir'>(0).text}${words}`, negated: false }, said };
    const moved = placesMoved(core, measure, said);
    if (moved) return moved;
    if (measure && (measure.name === 'rank' || PLACE.test(measure.words))) return null;
    // 材料缺失的: what is lacking has not fallen on last year.
    if (kinds === 'dir' && get<'dir'>(0).d === 'short' && !said.reference) return null;
    const up = sideOf(get<'dir'>(core.length - 1).d);
    if (!up || (kinds === 'dir' && !said.reference && !measure && said.measure?.name !== 'growth')) return null;
    if (said.measure?.name === 'growth' || kinds === 'versus dir')
      return result(
        growthCondition(up === 'above' ? 'up' : 'down', false, measure),
        { name: 'growth', words: measure?.words ?? '' },
        lastYear,
      );
    // 低于80%不得分；就业率下降的扣1分: what moves does so from last year's, and from no bound of a case before it.
    const moves = /[升降增减提涨]/.test(get<'dir'>(core.length - 1).text) && said.reference?.kind === 'constant';
    if (moves && kinds === 'dir' && !measure) return null;
    const reference: Reference = kinds === 'dir' && said.reference && !moves ? said.reference : lastYear;
    const m = measure ?? defaultMeasure(said);
    return result(interval(m, up === 'above' ? '>' : '<', reference, false), m, reference);
  }),
  // 下降10%以上不足20%
  ...alike(
    ['dir bound cmp value', 'versus dir bound cmp value', 'growth bound cmp value'],
    ({ core, kinds, measure, said }) => {
      const [bound, cmp, value] = core.slice(-3) as [
        Extract<Item, { k: 'bound' }>,
        Extract<Item, { k: 'cmp' }>,
        Extract<Item, { k: 'value' }>,
      ];
      if (!/上/.test(bound.word) || (cmp.op !== '<' && cmp.op !== '<=')) return null;
      const range: Item = {
        k: 'range',
        low: bound.value,
        high: value.value,
        lowIn: bound.inclusive ?? boundClosed(bound.word, bound.inclusive),
        highIn: cmp.op === '<=',
        from: bound.from,
        to: value.to,
      };
      const dir = asDirection(core[core.length - 4]!);
      if (!dir) return null;
      const versus = kinds.startsWith('dir') ? 'dir range' : 'versus dir range';
      return movement([dir, range], versus, said, measure);
    },
  ),
  // 下降1个百分点以上3个百分点以内
  ...alike(['dir bound bound', 'versus dir bound bound', 'growth bound bound'], ({ core, kinds, measure, said }) => {
    const [way, low, high] = core.slice(-3) as [Item, Extract<Item, { k: 'bound' }>, Extract<Item, { k: 'bound' }>];
    if (!/上/.test(low.word) || !/[下内]/.test(high.word)) return null;
    const range: Item = {
      k: 'range',
      low: low.value,
      high: high.value,
      lowIn: boundClosed(low.word, low.inclusive),
      highIn: boundClosed(high.word, high.inclusive),
      from: low.from,
      to: high.to,
    };
    const dir = asDirection(way);
    return dir && movement([dir, range], kinds.startsWith('dir') ? 'dir range' : 'versus dir range', said, measure);
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
      return placesMoved(core, measure, said) ?? movement(core, kinds, said, measure);
    },
  ),
};
