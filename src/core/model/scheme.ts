/** The only place that holds the schemes of the years (年度方案): full marks by section, weights, shares, the order of rounding. */

/** Full marks of one outermost section. `full` caps its score, `floor` is the least it can come to; null: no floor. */
export interface SchemeSection {
  readonly title: string;
  readonly full: string;
  readonly floor: string | null;
}

/** 总量 and 增速 of a composite indicator, in percent of its marks. `indicator` null: 其他经济指标. */
export interface SchemeWeight {
  readonly indicator: string | null;
  readonly level: string;
  readonly growth: string;
}

/** A row's part of its section's marks, in percent (领导评价 of 评议评价). */
export interface SchemeShare {
  readonly indicator: string;
  readonly section: string;
  readonly percent: string;
}

/** `items`: item marks are rounded, then summed, so that the printed column adds up; `sum`: exact marks are summed, then rounded. */
export const ROUNDINGS = ['items', 'sum'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** How a grade's share of the group in percent becomes a number of organisations: 3.6 are 4 (`up`), 3 (`down`), 4 (`half_up`). */
export const QUOTA_ROUNDINGS = ['up', 'half_up', 'down'] as const;
export type QuotaRounding = (typeof QUOTA_ROUNDINGS)[number];

/** `cumulative`: 前30%为一等，前70%为二等; `each`: 一等占30%，二等占40%, each share counted and rounded for itself. */
export const QUOTA_SCOPES = ['cumulative', 'each'] as const;
export type QuotaScope = (typeof QUOTA_SCOPES)[number];

export interface Quota {
  readonly round: QuotaRounding;
  readonly of: QuotaScope;
}

/** Where neither the list's note nor the settings say. No public document fixes it, so the choice is always shown. */
export const DEFAULT_QUOTA: Quota = { round: 'up', of: 'cumulative' };

export interface YearScheme {
  readonly year: number;
  readonly sections: readonly SchemeSection[];
  readonly weights: readonly SchemeWeight[];
  readonly shares: readonly SchemeShare[];
}

/**
 * Source: a county's deployment briefing of August 2024. It prints 增速占70%, 其他经济指标 40/60, 领导评价 50%; the sections' full marks
 * follow from its arithmetic, and that the 70% are GDP's is inferred. So a workbook is checked against these and never overruled.
 */
export const YEAR_SCHEMES: readonly YearScheme[] = [
  {
    year: 2023,
    sections: [
      { title: '高质量发展', full: '800', floor: null },
      { title: '创先争优', full: '100', floor: null },
      { title: '社会评价', full: '100', floor: null },
    ],
    weights: [],
    shares: [],
  },
  {
    year: 2024,
    sections: [
      { title: '高质量发展', full: '350', floor: null },
      { title: '创先争优和底线管理', full: '100', floor: null },
      { title: '评议评价', full: '50', floor: null },
    ],
    weights: [
      { indicator: '地区生产总值', level: '30', growth: '70' },
      { indicator: null, level: '40', growth: '60' },
    ],
    shares: [{ indicator: '领导评价', section: '评议评价', percent: '50' }],
  },
];

/** What a workbook is held to. nulls: as the workbook says; weights and shares then come from the year's scheme where it fits. */
export interface Scheme {
  readonly year: number | null;
  readonly sections: readonly SchemeSection[] | null;
  readonly weights: readonly SchemeWeight[] | null;
  readonly shares: readonly SchemeShare[] | null;
  readonly rounding: Rounding;
}

export const DEFAULT_SCHEME: Scheme = { year: null, sections: null, weights: null, shares: null, rounding: 'items' };

/** A year's scheme as a workbook's own, to be edited. */
export const schemeOf = (of: YearScheme, rounding: Rounding = DEFAULT_SCHEME.rounding): Scheme => ({ ...of, rounding });

/** The scheme of that year whose sections are these, by title; null when the year is unknown or the sections are others. */
export function fittingScheme(year: number | null, titles: readonly string[]): YearScheme | null {
  const found = YEAR_SCHEMES.find((s) => s.year === year);
  const fits = found?.sections.length === titles.length && found.sections.every((s, i) => s.title === titles[i]);
  return found && fits ? found : null;
}
