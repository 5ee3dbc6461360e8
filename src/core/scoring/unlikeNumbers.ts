/** The only place that sees one number of a row held against amounts that cannot be of one thing: 项目每少1个…；投资额每少1亿元…; 未完成目标…；增速低于平均…. */
import { isSame, sameThing } from './sameThing';
import { Lacking } from '../methods/context';
import type { Condition, End, Measure, Part, Rule } from '../methods/rule';
import { isMissing, type InputSource } from '../model/inputs';
import type { Unit } from '../model/quantity';
import { isPercentual } from '../text/units';
import { partName } from './partName';

interface Held {
  readonly part: number;
  readonly measure: Measure;
  /** What it is counted in; null where nothing tells. */
  readonly unit: Unit | null;
  readonly aim: boolean;
}

/** Ways of looking at one number. */
const SIDE = /总量|增速|增幅|增长|降幅|下降|完成|进度|到位率/;
const RATE = /(?:率|比重|比例|占比|满意度|知晓度|覆盖面|认可度)$/;
const GROWN = /增速|增幅|增长/;
const NOUN =
  /(?:人数|人次|户数|个数|家数|起数|件数|收入|投资额?|资金|面积|产量|产值|营收|利润|贷款|税收|金额|项目数?量?|企业数?量?)$/;

const unitOf = (...ends: readonly (End | null)[]): Unit | null =>
  ends.flatMap((e) => (e?.at.kind === 'constant' && e.at.constant.unit ? [e.at.constant.unit] : []))[0] ?? null;
const toTarget = (e: End | null): boolean => e?.at.kind === 'named' && e.at.name === 'target';

function heldIn(part: Part, n: number): Held[] {
  const of = (c: Condition | null): Held[] =>
    c === null ? []
    : c.kind === 'interval' || c.kind === 'gap' ? [{ part: n, measure: c.measure, unit: unitOf(c.low, c.high), aim: c.kind === 'interval' && (toTarget(c.low) || toTarget(c.high)) }]
    : c.kind === 'all' || c.kind === 'any' ? c.of.flatMap(of)
    : []; // prettier-ignore
  return [
    ...part.bands.flatMap((b) => of(b.when)),
    ...part.adjustments.flatMap((a) => [
      ...of(a.when),
      ...(a.kind === 'step' ? [{ part: n, measure: a.measure, unit: a.size.unit, aim: false }] : []),
    ]),
    ...part.vetoes.flatMap((v) => of(v.when)),
  ].filter(({ measure: m }) => ['actual', 'ratio', 'score', 'growth'].includes(m.name));
}

const percentual = (u: Unit): boolean => isPercentual(u) || u.dimension === 'points';

/** Two names in units of two kinds, or with heads of two kinds. */
function unlike(a: Held, b: Held): boolean {
  const [x, y] = [a.measure.words, b.measure.words];
  if (x === '' || y === '' || sameThing(x, y) || GROWN.test(x) || GROWN.test(y)) return false;
  if (a.unit && b.unit && percentual(a.unit) !== percentual(b.unit)) {
    const rate = percentual(a.unit) ? x : y;
    return RATE.test(rate) && !SIDE.test(rate);
  }
  if (a.unit && b.unit && !percentual(a.unit) && a.unit.dimension !== b.unit.dimension) return true;
  const [head, other] = [NOUN.exec(x)?.[0], NOUN.exec(y)?.[0]];
  return head !== undefined && other !== undefined && head !== other && !SIDE.test(x) && !SIDE.test(y);
}

/** 完成任务 of an amount, and its growth. */
const ofGrowth = (h: Held): boolean => h.measure.name === 'growth' || GROWN.test(h.measure.words);
const amountAndGrowth = (a: Held, b: Held): boolean => a.aim && !ofGrowth(a) && a.measure.words === '' && ofGrowth(b);

const found = new WeakMap<Rule, readonly (readonly [Held, Held])[]>();

export function pairsOf(rule: Rule): readonly (readonly [Held, Held])[] {
  const known = found.get(rule);
  if (known) return known;
  const held = rule.parts.flatMap(heldIn);
  const told = held.flatMap((a, i) =>
    held.flatMap((b, k): (readonly [Held, Held])[] =>
      amountAndGrowth(a, b) ? [[a, b]] : k > i && unlike(a, b) ? [[a, b]] : [],
    ),
  );
  found.set(rule, told);
  return told;
}

/** Throws Lacking for the second of the two that one and the same number would have to stand for. */
export function unlikeEach(rule: Rule, name: string, inputs: InputSource): void {
  const many = rule.parts.length > 1;
  for (const pair of pairsOf(rule)) {
    const [x, y] = pair.map(({ part, measure, unit }) => {
      const source = many ? inputs.part(part, partName(rule.parts[part]!)) : inputs;
      if (measure.name === 'growth' && !isMissing(source.number({ name: 'last_year', words: measure.words })))
        return null;
      const direct = source.number({ ...measure, unit });
      const answer = isMissing(direct) ? source.number({ name: 'actual', words: measure.words, unit }) : direct;
      return isMissing(answer) ? null : answer.ok;
    });
    if (!x || !y || !isSame(x, y)) continue;
    const [a, b] = pair;
    // A row of growth, or a number in per cent, has its aim in growth as well.
    if (a.aim && ofGrowth(b) && (GROWN.test(name) || (x.unit && isPercentual(x.unit)))) continue;
    const lacking = b.measure.words !== '' && sameThing(b.measure.words, name) && a.measure.words !== '' ? a : b;
    throw new Lacking({
      missing: `“${lacking.measure.words || '增速'}”的完成值`,
      reason: 'doubtful',
      ...(y.at ? { at: y.at } : {}),
      shown: y.shown ?? '',
    });
  }
}
