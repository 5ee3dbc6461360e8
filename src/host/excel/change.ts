/** The only place that says what a write is to this host: cells that go from one content to another, whoever asked for it. */
import type { CellRef } from '../../core/model/area';
import type { CellContent } from '../../core/model/plan';

export interface Change {
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly looks?: LooksChange | undefined;
}

/** How a cell's looks change along with its content; absent leaves them alone. */
export type LooksChange =
  /** Takes over another cell's format, with a fill of its own where `color` is given; only onto a cell without a format of its own. */
  | { readonly kind: 'take'; readonly from: CellRef; readonly color?: string }
  /** Back to no format of its own. */
  | { readonly kind: 'blank' }
  /** `#RRGGBB`, or null for no fill. */
  | { readonly kind: 'fill'; readonly color: string | null };

export const changeKey = ({ at }: { readonly at: CellRef }): string => `${at.sheet}!${at.row},${at.col}`;
