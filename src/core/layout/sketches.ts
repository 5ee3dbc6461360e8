/** The only place that makes rows of a table out of what each line of it says alone. */
import type { IndicatorRow, TableRow } from '../model/indicator';
import type { OpenTotal, RowFrame, Sketch } from './sketch';
import { membersOf, totalKinds } from './totals';

/** A lone text after the last indicator is a note, not a section. */
function withoutTrailingSections(sketches: readonly Sketch[]): Sketch[] {
  let last = sketches.length - 1;
  while (last >= 0 && sketches[last]?.kind !== 'indicator') last -= 1;
  if (last === sketches.length - 1) return [...sketches];
  return sketches.map((s, i) => (s.kind === 'section' && i > last ? { kind: 'note', row: s.row, name: s.name } : s));
}

/** The rows of a table: totals know what they sum, and what stands under the last indicator is a note. */
export function settled(frame: RowFrame, read: readonly Sketch[]): TableRow[] {
  const sketches = withoutTrailingSections(read);
  const totals = sketches.filter((s): s is OpenTotal => s.kind === 'open_total');
  if (totals.length === 0) return sketches as TableRow[];
  const sections = sketches.flatMap((s) => (s.kind === 'section' ? [s] : []));
  const kinds = totalKinds(totals, sections);
  const indicators = sketches.filter((s): s is IndicatorRow => s.kind === 'indicator');
  const members = membersOf(frame, totals, kinds, indicators, sections);
  return sketches.map((s): TableRow => {
    if (s.kind !== 'open_total') return s;
    return {
      kind: kinds.get(s.row) ?? 'subtotal',
      row: s.row,
      name: s.name,
      title: s.title,
      members: members.get(s.row) ?? [],
    };
  });
}
