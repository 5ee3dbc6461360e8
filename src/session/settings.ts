/** The only place that reads and writes the settings kept in the workbook; what is damaged or foreign is set aside, never obeyed. */
import * as v from 'valibot';
import { CONVENTIONS, DEFAULT_CONVENTIONS, type ConventionId } from '../core/model/convention';
import { DEFAULT_SCHEME, QUOTA_ROUNDINGS, QUOTA_SCOPES, ROUNDINGS } from '../core/model/scheme';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../core/model/settings';
import type { Host } from '../host/port';

export const SETTINGS_KEY = 'settings';

/** Why the stored block was not used: not ours or torn, or of another version of the product. */
export type SettingsTrouble = 'damaged' | 'foreign';

export interface LoadedSettings {
  readonly settings: Settings;
  readonly trouble: SettingsTrouble | null;
}

const text = v.pipe(v.string(), v.maxLength(4000));
const short = v.pipe(v.string(), v.maxLength(255));
const mark = v.pipe(v.string(), v.regex(/^-?\d{1,9}(\.\d{1,6})?$/));
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(5000), v.readonly());

const choice = (id: ConventionId) => v.picklist(CONVENTIONS[id] as readonly string[]);
const conventionEntries = Object.fromEntries(Object.keys(CONVENTIONS).map((id) => [id, choice(id as ConventionId)]));
const conventions = v.strictObject(conventionEntries);
const someConventions = v.partial(conventions);

export const writtenSchema = list(
  v.strictObject({
    sheet: short,
    col: v.pipe(v.number(), v.integer(), v.minValue(1)),
    top: v.pipe(v.number(), v.integer(), v.minValue(1)),
    values: v.array(v.nullable(v.union([v.string(), v.number()]))),
  }),
);

const scheme = v.strictObject({
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2200))),
  sections: v.nullable(list(v.strictObject({ title: short, full: mark, floor: v.nullable(mark) }))),
  weights: v.nullable(list(v.strictObject({ indicator: v.nullable(short), level: mark, growth: mark }))),
  shares: v.nullable(list(v.strictObject({ indicator: short, section: short, percent: mark }))),
  rounding: v.picklist(ROUNDINGS),
});

const standing = v.strictObject({
  sheet: v.nullable(short),
  by: v.nullable(v.picklist(['rank', 'score', 'quota'])),
  grades: v.nullable(list(v.strictObject({ name: short, upTo: v.nullable(mark) }))),
  quota: v.strictObject({
    round: v.nullable(v.picklist(QUOTA_ROUNDINGS)),
    of: v.nullable(v.picklist(QUOTA_SCOPES)),
  }),
});

const schema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  columns: list(
    v.strictObject({ sheet: short, col: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/)), role: v.nullable(short) }),
  ),
  conventions,
  ruleConventions: list(v.strictObject({ text, conventions: someConventions })),
  manualRows: list(v.strictObject({ sheet: short, name: short })),
  overwrite: list(short),
  kept: list(short),
  month: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  dueDay: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
  places: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  write: v.strictObject({ score: v.boolean(), deduction: v.boolean(), warning: v.boolean(), reason: v.boolean() }),
  warningFill: v.boolean(),
  filled: v.boolean(),
  autoScore: v.boolean(),
  scheme,
  standing,
  written: list(
    v.strictObject({
      sheet: short,
      col: v.pipe(v.number(), v.integer()),
      top: v.pipe(v.number(), v.integer()),
      values: v.array(v.union([v.string(), v.number(), v.null()])),
    }),
  ),
});

const foreignVersion = (block: unknown): boolean =>
  typeof block === 'object' && block !== null && 'version' in block && block.version !== SETTINGS_VERSION;

/** A workbook without settings of ours, opened in Excel: its 预警 cells get colours, which a file that is only patched does not. */
export const OPENED: Settings = { ...DEFAULT_SETTINGS, warningFill: true };

/** Parses a stored block; `null` (none stored) gives the defaults without trouble. */
export function parseSettings(stored: string | null): LoadedSettings {
  if (stored === null) return { settings: OPENED, trouble: null };
  let block: unknown;
  try {
    block = JSON.parse(stored);
  } catch {
    return { settings: OPENED, trouble: 'damaged' };
  }
  if (foreignVersion(block)) return { settings: OPENED, trouble: 'foreign' };
  const result = v.safeParse(schema, withDefaults(block));
  return result.success
    ? { settings: result.output as unknown as Settings, trouble: null }
    : { settings: OPENED, trouble: 'damaged' };
}

/** A block of this version may lack a field that was added later; it then has that field's default. */
function withDefaults(block: unknown): unknown {
  if (typeof block !== 'object' || block === null || Array.isArray(block)) return block;
  const own = block as Record<string, unknown>;
  const merged = (key: 'conventions' | 'scheme' | 'standing', defaults: object): object => {
    const chosen = own[key];
    return typeof chosen === 'object' && chosen !== null ? { [key]: { ...defaults, ...chosen } } : {};
  };
  return {
    ...DEFAULT_SETTINGS,
    ...own,
    ...merged('conventions', DEFAULT_CONVENTIONS),
    ...merged('scheme', DEFAULT_SCHEME),
    ...merged('standing', DEFAULT_SETTINGS.standing),
  };
}

export const loadSettings = async (host: Host): Promise<LoadedSettings> =>
  parseSettings(await host.loadSetting(SETTINGS_KEY));

export const saveSettings = (host: Host, settings: Settings): Promise<void> =>
  host.saveSetting(SETTINGS_KEY, JSON.stringify(settings));
