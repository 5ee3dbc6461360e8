/** The only place that says which cells of a sheet of ours are drawn: its own, and those a merge covers. */
import type { Area } from '../core/model/area';
import type { OurCell } from '../core/model/sheets';

/** Left, right, top, bottom, header and footer of a printed page, inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
export const FOOTER = '第&P页，共&N页';

/** Axes are rough, labels exact. */
const PRECISE: Readonly<Record<string, string>> = { '0%': '0.00%', '0': '0.00' };
/** The number format of a chart's labels, from that of its axis. */
export const labelFormat = (axis: string): string => PRECISE[axis] ?? axis;

/** Cells by column; covered cells of a merge take the first one's style, so that borders close. */
export function filled(cells: readonly (OurCell | null)[], merges: readonly Area[], row: number): [number, OurCell][] {
  const found = new Map<number, OurCell>();
  cells.forEach((cell, i) => cell && found.set(i + 1, cell));
  for (const m of merges) {
    const first = m.top === row ? found.get(m.left) : undefined;
    if (first) for (let col = m.left + 1; col <= m.right; col++) found.set(col, { value: '', style: first.style });
  }
  return [...found].sort((a, b) => a[0] - b[0]);
}
