/** The only place where a user's answer becomes a setting of the workbook. */
import { columnLetters, refText, type CellRef } from '../core/model/area';
import type { ConventionChoices, ConventionId } from '../core/model/convention';
import { decimalText, type Exact } from '../core/model/exact';
import type { Doubt, Role } from '../core/model/indicator';
import type { Settings } from '../core/model/settings';

type Change = Partial<Settings>;

/** A column means `role`; null: it is not used. */
export function withColumn(settings: Settings, sheet: string, col: string, role: Role | null): Change {
  const others = settings.columns.filter((c) => c.sheet !== sheet || c.col !== col);
  return { columns: [...others, { sheet, col, role }] };
}

/** The answer to a doubtful column; null: none of those asked about. */
export function answered(settings: Settings, sheet: string, doubt: Doubt, col: string | null): Change {
  if (col !== null) return withColumn(settings, sheet, col, doubt.role);
  return doubt.options.reduce<Settings>(
    (all, option) => ({ ...all, ...withColumn(all, sheet, columnLetters(option.col), null) }),
    settings,
  );
}

/** 标为人工评分 and back. */
export function markedByHand(settings: Settings, row: Settings['manualRows'][number], on: boolean): Change {
  const others = settings.manualRows.filter((m) => m.sheet !== row.sheet || m.name !== row.name);
  return { manualRows: on ? [...others, row] : others };
}

/** A mark in the sheet that differs from the computed one. */
export interface Differing {
  readonly at: CellRef;
  readonly have: Exact;
  readonly want: Exact;
}

/** As `Settings.kept` holds it: the same two marks are not asked about again. */
export const keptKey = ({ at, have, want }: Differing): string =>
  `${refText(at)}=${decimalText(have)}/${decimalText(want)}`;

/** 保留 or 改用. */
export function settled(settings: Settings, differing: Differing, how: 'keep' | 'use'): Change {
  const cell = refText(differing.at);
  const kept = settings.kept.filter((key) => !key.startsWith(`${cell}=`));
  const overwrite = settings.overwrite.filter((name) => name !== cell);
  return how === 'use' ? { kept, overwrite: [...overwrite, cell] } : { kept: [...kept, keptKey(differing)], overwrite };
}

/** A convention for every rule, or for the one text. */
export function withConvention<C extends ConventionId>(
  settings: Settings,
  id: C,
  choice: ConventionChoices[C],
  text: string | null,
): Change {
  if (text === null) {
    const ruleConventions = settings.ruleConventions.flatMap(({ text: of, conventions }) => {
      const { [id]: _, ...rest } = conventions;
      return Object.keys(rest).length ? [{ text: of, conventions: rest }] : [];
    });
    return { conventions: { ...settings.conventions, [id]: choice }, ruleConventions };
  }
  const own = settings.ruleConventions.find((r) => r.text === text)?.conventions ?? {};
  const others = settings.ruleConventions.filter((r) => r.text !== text);
  return { ruleConventions: [...others, { text, conventions: { ...own, [id]: choice } }] };
}
