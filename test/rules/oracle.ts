/** The only place that gives a second opinion on marks: the field's methods evaluated without a line of the engine. */
import { HUNDRED, ONE, Q, ZERO, least, most, total } from './rational';

/** A value named in parameters: a number, an input, or a derived value (completion, growth, above_average …). */
export type Ref = number | string;
export type StepMode = 'prorata' | 'floor' | 'ceil' | 'round';
export type Test =
  | { readonly all: readonly Test[] }
  | { readonly on: string; readonly bool: true }
  | { readonly on?: Ref; readonly op: '>=' | '>' | '<=' | '<' | '=='; readonly value: Ref };

export type Inputs = Readonly<Record<string, unknown>>;

/** What a sentence means, one variant for each method of the catalogue. `marks` are absolute marks unless said otherwise. */
export type Meaning =
  | { m: 'attain'; if: Test; yes: number; no: number }
  | {
      m: 'step';
      value?: Ref;
      ref: Ref;
      bad: 'below' | 'above';
      relative?: boolean;
      scale?: number;
      unit: number;
      per: number;
      mode?: StepMode;
      first?: number;
      free?: number;
      max?: number;
      zeroIf?: Test;
      zeroGap?: number;
      least?: number | null;
    }
  | {
      m: 'both';
      base: number;
      value?: Ref;
      ref: Ref;
      lowerIsBetter?: boolean;
      relative?: boolean;
      up?: { unit: number; per: number; max?: number };
      down?: { unit: number; per: number; max?: number };
    }
  | { m: 'prorata'; zeroBelow?: number; cap?: number; inverse?: boolean }
  | {
      m: 'bonus';
      base: number;
      over: { unit: number; per: number; max: number; absolute?: boolean };
      under: 'zero' | 'prorata';
    }
  | { m: 'bands'; on: Ref; bands: readonly (readonly [Test, number])[]; otherwise: number }
  | {
      m: 'incidents';
      kinds: readonly { key: string | null; per: number; max?: number }[];
      free?: number;
      zeroAt?: number;
      max?: number;
      base: number;
      least: number | null;
    }
  | { m: 'count'; key: Ref; size: number; per: number; cap: number; start?: number; first?: number; mode?: StepMode }
  | {
      m: 'levels';
      sign: 'add' | 'deduct';
      marks: Readonly<Record<string, number>>;
      rule: 'sum' | 'per_matter' | 'highest';
      cap?: number;
    }
  | { m: 'checklist'; marks: readonly number[] }
  | { m: 'weighted'; weights: Readonly<Record<string, number>>; of: number }
  | { m: 'rank_step'; first: number; per: number; least: number }
  | {
      m: 'rank_table';
      fromBottom?: boolean;
      table: readonly (readonly [number, number | null, number])[];
      otherwise: number;
    }
  | { m: 'rank_share'; bands: readonly (readonly [number | null, number])[] }
  | { m: 'late'; unit: number; per: number; zeroAt?: number; max?: number; mode?: StepMode }
  | { m: 'spread'; base: number; inverse?: boolean }
  | { m: 'rank_linear' }
  | { m: 'to_best'; inverse?: boolean }
  | { m: 'to_average'; cap: number }
  | { m: 'grade'; marks: Readonly<Record<string, number>> }
  | { m: 'convert'; from: number }
  | { m: 'share'; fails?: number }
  | { m: 'line'; points: readonly (readonly [number, number])[] }
  | { m: 'brackets'; ref: Ref; bad: 'below' | 'above'; brackets: readonly (readonly [number | null, number, number])[] }
  | { m: 'shared' }
  | { m: 'choose'; branches: readonly (readonly [Test, number | Meaning])[]; otherwise: number | Meaning }
  | { m: 'absent'; as: 'group_average' | 'others_rate' | 'full'; then: Meaning }
  | { m: 'parts'; parts: readonly { full: number; meaning: Meaning }[] };

const of = Q.of;
const steps = (x: Q, mode: StepMode = 'prorata'): Q =>
  mode === 'floor' ? x.floor() : mode === 'ceil' ? x.ceil() : mode === 'round' ? x.plus(Q.make(1n, 2n)).floor() : x;

function input(name: string, inputs: Inputs): Q {
  const given = inputs[name];
  if (typeof given === 'number') return of(given);
  const get = (other: string): Q => input(other, inputs);
  switch (name) {
    case 'completion':
      return get('actual').over(get('target')).times(HUNDRED);
    case 'growth':
      return get('actual').minus(get('last_year')).over(get('last_year')).times(HUNDRED);
    case 'above_average':
      return get('actual').minus(get('average'));
    case 'increase':
      return get('actual').minus(get('last_year'));
    case 'excess':
      return get('actual').minus(get('target'));
    case 'rank_gain':
      return get('last_rank').minus(get('rank'));
    default:
      throw new Error(`the sentence needs ${name}`);
  }
}
const value = (ref: Ref, inputs: Inputs): Q => (typeof ref === 'number' ? of(ref) : input(ref, inputs));

export function holds(test: Test, inputs: Inputs): boolean {
  if ('all' in test) return test.all.every((t) => holds(t, inputs));
  if ('bool' in test) return inputs[test.on] === true;
  const sign = value(test.on ?? 'actual', inputs).vs(value(test.value, inputs));
  return { '>=': sign >= 0, '>': sign > 0, '<=': sign <= 0, '<': sign < 0, '==': sign === 0 }[test.op];
}

const capped = (x: Q, max: number | undefined): Q => (max === undefined ? x : least(x, of(max)));
const floored = (x: Q, low: number | null | undefined): Q => (low === null ? x : most(x, of(low ?? 0)));

/** The exact mark, before rounding. Throws when an input is absent: generators always give all of them. */
export function evaluate(meaning: Meaning, full: number, inputs: Inputs): Q {
  const F = of(full);
  const get = (name: string): Q => input(name, inputs);
  const either = (x: number | Meaning): Q => (typeof x === 'number' ? of(x) : evaluate(x, full, inputs));
  switch (meaning.m) {
    case 'attain':
      return of(holds(meaning.if, inputs) ? meaning.yes : meaning.no);
    case 'step': {
      if (meaning.zeroIf && holds(meaning.zeroIf, inputs)) return ZERO;
      const ref = value(meaning.ref, inputs);
      const x = value(meaning.value ?? 'actual', inputs);
      let gap = meaning.bad === 'below' ? ref.minus(x) : x.minus(ref);
      if (gap.vs(ZERO) <= 0) return F;
      if (meaning.relative) gap = gap.over(ref.abs()).times(HUNDRED);
      gap = gap.times(of(meaning.scale ?? 1));
      if (meaning.free !== undefined) {
        if (gap.vs(of(meaning.free)) <= 0) return F;
        gap = gap.minus(of(meaning.free));
      }
      if (meaning.zeroGap !== undefined && gap.vs(of(meaning.zeroGap)) >= 0) return ZERO;
      const loss = steps(gap.over(of(meaning.unit)), meaning.mode)
        .times(of(meaning.per))
        .plus(of(meaning.first ?? 0));
      return floored(F.minus(capped(loss, meaning.max)), meaning.least);
    }
    case 'both': {
      const ref = value(meaning.ref, inputs);
      let gap = value(meaning.value ?? 'actual', inputs).minus(ref);
      if (meaning.lowerIsBetter) gap = gap.negated();
      if (meaning.relative) gap = gap.over(ref.abs()).times(HUNDRED);
      const side = gap.vs(ZERO) >= 0 ? meaning.up : meaning.down;
      if (!side) return of(meaning.base);
      const amount = capped(gap.abs().over(of(side.unit)).times(of(side.per)), side.max);
      return gap.vs(ZERO) >= 0 ? of(meaning.base).plus(amount) : floored(of(meaning.base).minus(amount), 0);
    }
    case 'prorata': {
      const c = meaning.inverse ? get('target').over(get('actual')).times(HUNDRED) : get('completion');
      if (meaning.zeroBelow !== undefined && c.vs(of(meaning.zeroBelow)) < 0) return ZERO;
      return most(ZERO, least(F.times(c).over(HUNDRED), of(meaning.cap ?? full)));
    }
    case 'bonus': {
      const gap = meaning.over.absolute ? get('excess') : get('completion').minus(HUNDRED);
      if (gap.vs(ZERO) >= 0)
        return of(meaning.base).plus(
          capped(gap.over(of(meaning.over.unit)).times(of(meaning.over.per)), meaning.over.max),
        );
      return meaning.under === 'zero' ? ZERO : of(meaning.base).times(get('completion')).over(HUNDRED);
    }
    case 'bands':
      return of(meaning.bands.find(([test]) => holds(test, inputs))?.[1] ?? meaning.otherwise);
    case 'incidents': {
      const counts = (inputs['counts'] ?? {}) as Record<string, number>;
      const number = (key: string | null): Q => (key === null ? get('count') : of(counts[key] ?? 0));
      if (meaning.zeroAt !== undefined && number(null).vs(of(meaning.zeroAt)) >= 0) return ZERO;
      const losses = meaning.kinds.map(({ key, per, max }) =>
        capped(most(ZERO, number(key).minus(of(meaning.free ?? 0))).times(of(per)), max),
      );
      return floored(of(meaning.base).minus(capped(total(losses), meaning.max)), meaning.least);
    }
    case 'count': {
      let rest = value(meaning.key, inputs).minus(of(meaning.start ?? 0));
      if (rest.vs(ZERO) <= 0) return ZERO;
      let sum = ZERO;
      if (meaning.first !== undefined) {
        sum = of(meaning.first);
        rest = most(ZERO, rest.minus(ONE));
      }
      return least(
        sum.plus(steps(rest.over(of(meaning.size)), meaning.mode ?? 'floor').times(of(meaning.per))),
        of(meaning.cap),
      );
    }
    case 'levels': {
      const matters = (inputs['items'] as readonly (string | readonly string[])[]).map((x) => [x].flat() as string[]);
      const marks = matters.map((levels) => levels.map((level) => of(meaning.marks[level] ?? NaN)));
      const highest = (list: readonly Q[]): Q => list.reduce(most, ZERO);
      const sum =
        meaning.rule === 'highest'
          ? highest(marks.flat())
          : total(marks.map((list) => (meaning.rule === 'sum' ? total(list) : highest(list))));
      const held = capped(sum, meaning.cap);
      return meaning.sign === 'add' ? held : floored(F.minus(held), 0);
    }
    case 'checklist': {
      const met = inputs['met'] as readonly boolean[];
      return total(meaning.marks.filter((_, i) => met[i]).map(of));
    }
    case 'weighted': {
      const scores = inputs['scores'] as Record<string, number>;
      const parts = Object.entries(meaning.weights).map(([who, weight]) => of(weight).times(of(scores[who] ?? NaN)));
      return F.times(total(parts)).over(HUNDRED).over(of(meaning.of));
    }
    case 'rank_step':
      return floored(of(meaning.first).minus(get('rank').minus(ONE).times(of(meaning.per))), meaning.least);
    case 'rank_table': {
      const rank = meaning.fromBottom ? get('n').minus(get('rank')).plus(ONE) : get('rank');
      const row = meaning.table.find(([a, b]) => rank.vs(of(a)) >= 0 && (b === null || rank.vs(of(b)) <= 0));
      return of(row?.[2] ?? meaning.otherwise);
    }
    case 'rank_share': {
      const share = get('rank').over(get('n')).times(HUNDRED);
      return of(meaning.bands.find(([to]) => to === null || share.vs(of(to)) <= 0)?.[1] ?? 0);
    }
    case 'late': {
      const days = get('days_late');
      if (meaning.zeroAt !== undefined && days.vs(of(meaning.zeroAt)) >= 0) return ZERO;
      return floored(
        F.minus(capped(steps(days.over(of(meaning.unit)), meaning.mode).times(of(meaning.per)), meaning.max)),
        0,
      );
    }
    case 'spread': {
      const [x, low, high] = [get('actual'), get('min'), get('max')];
      const place = (meaning.inverse ? high.minus(x) : x.minus(low)).over(high.minus(low));
      const base = of(meaning.base);
      return F.times(base.plus(ONE.minus(base).times(place)));
    }
    case 'rank_linear':
      return F.times(get('n').minus(get('rank')).plus(ONE)).over(get('n'));
    case 'to_best':
      return least(
        F,
        most(ZERO, F.times(meaning.inverse ? get('best').over(get('actual')) : get('actual').over(get('best')))),
      );
    case 'to_average':
      return least(most(ZERO, F.times(get('actual')).over(get('average'))), F.times(of(meaning.cap)));
    case 'grade':
      return of(meaning.marks[String(inputs['grade'])] ?? NaN);
    case 'convert':
      return F.times(get('score')).over(of(meaning.from));
    case 'share': {
      const ratio = 'ratio' in inputs ? get('ratio') : get('numerator').over(get('denominator')).times(HUNDRED);
      const mark = F.times(ratio).over(HUNDRED);
      return meaning.fails !== undefined && ratio.vs(get('target')) < 0 ? mark.times(of(meaning.fails)) : mark;
    }
    case 'line': {
      const points = [...meaning.points].sort((a, b) => a[0] - b[0]).map(([x, y]) => [of(x), of(y)] as const);
      const x = get('actual');
      const after = points.findIndex(([at]) => x.vs(at) < 0);
      if (after === -1) return points[points.length - 1]![1];
      if (after === 0) return points[0]![1];
      const [[x0, y0], [x1, y1]] = [points[after - 1]!, points[after]!];
      return y0.plus(y1.minus(y0).times(x.minus(x0)).over(x1.minus(x0)));
    }
    case 'brackets': {
      const gap = value(meaning.ref, inputs).minus(get('actual'));
      let rest = most(ZERO, meaning.bad === 'below' ? gap : gap.negated());
      let loss = ZERO;
      for (const [width, unit, per] of meaning.brackets) {
        const take = width === null ? rest : least(rest, of(width));
        loss = loss.plus(take.over(of(unit)).times(of(per)));
        rest = rest.minus(take);
      }
      return floored(F.minus(loss), 0);
    }
    case 'shared':
      return floored(F.minus(F.over(get('denominator')).times(get('count'))), 0);
    case 'choose':
      return either(meaning.branches.find(([test]) => holds(test, inputs))?.[1] ?? meaning.otherwise);
    case 'absent':
      if (inputs['applicable'] !== false) return evaluate(meaning.then, full, inputs);
      return meaning.as === 'full'
        ? F
        : meaning.as === 'group_average'
          ? get('group_average')
          : F.times(get('others_score')).over(get('others_full'));
    case 'parts':
      return total(
        meaning.parts.map((part, i) =>
          evaluate(part.meaning, part.full, (inputs['parts'] as readonly Inputs[])[i] ?? {}),
        ),
      );
  }
}
