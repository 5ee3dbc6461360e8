/** The only place that says what settings travel with a workbook, and their defaults. */
import { DEFAULT_CONVENTIONS, type ConventionChoices } from './convention';
import type { Role } from './indicator';
import { DEFAULT_SCHEME, type Quota, type Scheme } from './scheme';

/** Version of the stored shape; a block of another version is set aside, not obeyed. */
export const SETTINGS_VERSION = 1;

/** What a user decided for this workbook. Marks are exact decimal text, so that no float is stored. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** Confirmed or corrected column meanings: sheet, column letters, role (null: 不使用该列). */
  readonly columns: readonly { readonly sheet: string; readonly col: string; readonly role: Role | null }[];
  readonly conventions: ConventionChoices;
  /** Overrides for one rule text. */
  readonly ruleConventions: readonly { readonly text: string; readonly conventions: Partial<ConventionChoices> }[];
  /** Rows (by sheet and index text + name) that a person marks: 标为人工评分. */
  readonly manualRows: readonly { readonly sheet: string; readonly name: string }[];
  /** Existing marks or formulas the user agreed to overwrite, as `sheet!N31`. */
  readonly overwrite: readonly string[];
  /** Differing marks the user chose to keep, as `sheet!N31=4.5/4.25` (have/want); asked again once either changes. */
  readonly kept: readonly string[];
  /** 考评月份 `2024-11`; null: as the workbook says. */
  readonly month: string | null;
  /** 每月报送截止日. */
  readonly dueDay: number;
  /** Decimals of an item's mark, half-up. */
  readonly places: number;
  /** Which result columns are written. */
  readonly write: {
    readonly score: boolean;
    readonly deduction: boolean;
    readonly warning: boolean;
    readonly reason: boolean;
  };
  /** Fill the 预警 cell with its colour. */
  readonly warningFill: boolean;
  /** The 预警 cells carry our colours since the last whole run. */
  readonly filled: boolean;
  readonly autoScore: boolean;
  readonly scheme: Scheme;
  readonly standing: StandingSettings;
  /** Result cells as our runs last wrote them. A cell that still holds this is ours to change or clear; any other is a person's. */
  readonly written: readonly WrittenStretch[];
}

/** A stretch of one column, top down; null for a cell that is not ours. */
export interface WrittenStretch {
  readonly sheet: string;
  readonly col: number;
  readonly top: number;
  readonly values: readonly (string | number | null)[];
}

/** 名次与等次. `null`s: read from the workbook (排名表 and its note), otherwise no rank and no grade is given. */
export interface StandingSettings {
  readonly sheet: string | null;
  readonly by: 'rank' | 'score' | 'quota' | null;
  /** `upTo` is a rank, a least score or a share in %, by `by`; best grade first, the last one has null. */
  readonly grades: readonly { readonly name: string; readonly upTo: string | null }[] | null;
  /** How shares are counted; null: as the list's note says, otherwise `DEFAULT_QUOTA`. */
  readonly quota: { readonly [K in keyof Quota]: Quota[K] | null };
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  columns: [],
  conventions: DEFAULT_CONVENTIONS,
  ruleConventions: [],
  manualRows: [],
  overwrite: [],
  kept: [],
  month: null,
  dueDay: 25,
  places: 2,
  write: { score: true, deduction: true, warning: true, reason: true },
  warningFill: false,
  filled: false,
  autoScore: false,
  scheme: DEFAULT_SCHEME,
  standing: { sheet: null, by: null, grades: null, quota: { round: null, of: null } },
  written: [],
};
