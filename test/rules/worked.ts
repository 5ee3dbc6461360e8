/** The only place that turns the notation of worked sentences (`method`, `params`) into a meaning the second opinion evaluates. */
import type { Inputs, Meaning, Ref, StepMode, Test } from './oracle';

export interface WorkedLine {
  readonly text: string;
  readonly full: number;
  readonly method: string;
  readonly params: Params;
  readonly cases: readonly { readonly inputs: Inputs; readonly score: number; readonly alt?: Record<string, number> }[];
  readonly refuse?: boolean;
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the notation is open: each method has its own fields
type Params = Record<string, any>;

type Band = readonly [number | null, number | null, string, number | 'full'];
const bandTest = (on: Ref, [low, high, ends]: Band): Test => ({
  all: [
    ...(low === null ? [] : [{ on, op: ends[0] === '[' ? ('>=' as const) : ('>' as const), value: low }]),
    ...(high === null ? [] : [{ on, op: ends[1] === ']' ? ('<=' as const) : ('<' as const), value: high }]),
  ],
});

/** null for the methods the second opinion has no notation for. */
export function meaningOf(method: string, p: Params, full: number): Meaning | null {
  const per = (p['per'] ??
    (p['per_frac'] === undefined ? undefined : Number((p['per_frac'] * full).toFixed(8)))) as number;
  const inner = (q: { method: string; params: Params; full?: number; score?: number }, of = full): Meaning | number =>
    q.score ?? (meaningOf(q.method, q.params, q.full ?? of) as Meaning);
  switch (method) {
    case 'attain':
      return { m: 'attain', if: p['if'] as Test, yes: p['yes'] ?? full, no: p['no'] ?? 0 };
    case 'step_deduct':
      return {
        m: 'step',
        value: p['value'],
        ref: p['ref'],
        bad: p['bad'],
        relative: p['gap'] === 'rel',
        scale: p['scale'],
        unit: p['unit'],
        per,
        mode: p['mode'] as StepMode,
        first: p['first'],
        free: p['tolerance'],
        max: p['max_deduct'],
        zeroIf: p['zero_if'],
        zeroGap: p['zero_gap'],
        least: p['min_score'],
      };
    case 'sym_step':
      if (p['mode']) return null;
      return {
        m: 'both',
        base: p['base'] ?? full,
        value: p['value'],
        ref: p['ref'],
        lowerIsBetter: p['good'] === 'below',
        relative: p['gap'] === 'rel',
        up: { unit: p['unit_up'], per: p['up'], max: p['max_up'] },
        down: { unit: p['unit_down'], per: p['down'], max: p['max_down'] },
      };
    case 'pro_rata':
      return { m: 'prorata', zeroBelow: p['zero_if']?.value, cap: p['cap'], inverse: p['inverse'] };
    case 'target_bonus': {
      const under = p['under'].type as string;
      if (p['over']?.mode || p['under'].zero_below || (under !== 'zero' && under !== 'prorata')) return null;
      const over = {
        unit: p['over'].unit,
        per: p['over'].per,
        max: p['over'].max,
        absolute: p['over'].basis === 'abs',
      };
      return { m: 'bonus', base: p['base'] ?? full, over, under: under as 'zero' };
    }
    case 'tiers':
      if ((p['tiers'] as Band[]).some((b) => typeof b[3] !== 'number' && b[3] !== 'full')) return null;
      return {
        m: 'bands',
        on: p['on'] ?? 'actual',
        bands: (p['tiers'] as Band[]).map((b) => [bandTest(p['on'] ?? 'actual', b), b[3] === 'full' ? full : b[3]]),
        otherwise: p['else'] ?? 0,
      };
    case 'per_incident':
      if (p['count_key']) return null;
      return {
        m: 'incidents',
        kinds: [{ key: null, per }],
        free: p['free'],
        zeroAt: p['zero_at'],
        max: p['max_deduct'],
        base: p['base'] ?? full,
        least: p['min_score'] === undefined ? 0 : p['min_score'],
      };
    case 'multi_incident':
      return {
        m: 'incidents',
        kinds: Object.entries(p['items'] as Record<string, Params>).map(([key, k]) => ({
          key,
          per: k['per'],
          max: k['max'],
        })),
        max: p['max_deduct'],
        base: p['base'] ?? full,
        least: p['min_score'] ?? 0,
      };
    case 'count_score':
      return {
        m: 'count',
        key: p['count_key'] ?? 'count',
        size: p['size'] ?? 1,
        per,
        cap: p['cap'],
        start: p['start'],
        first: p['first'],
        mode: p['mode'] as StepMode,
      };
    case 'award':
    case 'deduct_levels': {
      const rule = { sum: 'sum', highest_per_item: 'per_matter', highest: 'highest' } as const;
      return {
        m: 'levels',
        sign: method === 'award' ? 'add' : 'deduct',
        marks: p['levels'],
        rule: rule[(p['rule'] ?? 'sum') as keyof typeof rule],
        cap: p['cap'] ?? p['max_deduct'],
      };
    }
    case 'checklist':
      return { m: 'checklist', marks: (p['items'] as Params[]).map((x) => x['score'] as number) };
    case 'weighted': {
      const weights = Object.entries(p['weights'] as Record<string, number>).map(([k, w]) => [
        k,
        Number((100 * w).toFixed(6)),
      ]);
      return { m: 'weighted', weights: Object.fromEntries(weights), of: p['of'] ?? 100 };
    }
    case 'rank_step':
      return { m: 'rank_step', first: p['first'] ?? full, per, least: p['min_score'] ?? 0 };
    case 'rank_table':
      if (typeof p['else'] === 'object') return null;
      return { m: 'rank_table', fromBottom: p['from_bottom'], table: p['table'], otherwise: p['else'] ?? 0 };
    case 'rank_pct':
      return { m: 'rank_share', bands: p['bands'] };
    case 'late':
      if (p['zero_after']) return null;
      return {
        m: 'late',
        unit: p['unit'] ?? 1,
        per,
        zeroAt: p['zero_at'],
        max: p['max_deduct'],
        mode: p['mode'] as StepMode,
      };
    case 'efficacy':
    case 'minmax':
      return { m: 'spread', base: p['base'] ?? (method === 'efficacy' ? 0.6 : 0), inverse: p['inverse'] };
    case 'rank_linear':
      return { m: 'rank_linear' };
    case 'ratio_best':
      return { m: 'to_best', inverse: p['inverse'] };
    case 'ratio_avg':
      return { m: 'to_average', cap: p['cap_mult'] ?? 1 };
    case 'grade_map':
      return { m: 'grade', marks: p['map'] };
    case 'convert':
      return { m: 'convert', from: p['from'] ?? 100 };
    case 'ratio_full':
      return { m: 'share', fails: p['fail_factor'] };
    case 'step_brackets':
      return p['gap'] ? null : { m: 'brackets', ref: p['ref'], bad: p['bad'], brackets: p['brackets'] };
    case 'shared_incident':
      return { m: 'shared' };
    case 'na_average':
    case 'na_rescale':
      return {
        m: 'absent',
        as: method === 'na_average' ? 'group_average' : 'others_rate',
        then: inner(p['then']) as Meaning,
      };
    case 'gated':
      return { m: 'choose', branches: [[p['if'] as Test, inner(p['then'])]], otherwise: inner(p['else']) };
    case 'sum_parts':
    case 'composite': {
      const parts = (p['parts'] as Params[]).map((q) => {
        const own = method === 'composite' ? Number((full * q['weight']).toFixed(6)) : (q['full'] as number);
        return { full: own, meaning: inner(q as never, own) as Meaning };
      });
      return parts.every((x) => x.meaning) ? { m: 'parts', parts } : null;
    }
    default:
      return null;
  }
}
