/** The only place that writes the analysis into the report: losses, standing, what can still be won, the briefing. */
import type { Analysis } from '../core/analyse';
import type { ComparedPlace, Share, Winnable } from '../core/model/analysis';
import { refText } from '../core/model/area';
import type { Json } from './report';
import { decimalText, fixedText, type Exact } from '../core/model/exact';

const number = (m: Exact | null): number | null => (m ? Number(fixedText(m, 2)) : null);

/** Marks to the cent, cells as `sheet!A1`. */
export function analysisReport({ loss, standing, places, outlook, comparison, briefing }: Analysis): Json {
  const share = (s: Share) => ({
    name: s.name,
    deducted: number(s.deducted),
    percent: number(s.percent),
    rows: s.rows.map((r) => r.row),
  });
  const win = (w: Winnable) => ({
    row: w.row,
    name: w.name,
    cell: refText(w.at),
    label: w.label,
    from: w.from.shown,
    to: w.to.shown,
    direction: w.direction,
    gain: number(w.gain),
    by_formula: w.byFormula || undefined,
    tied_to: w.tiedTo,
  });
  const { economic } = loss;
  return {
    briefing: briefing.text,
    completion: loss.completion.map((c) => ({
      name: c.name,
      count: c.count,
      completed: c.completed,
      rate: number(c.rate),
      deducted: number(c.deducted),
    })),
    loss: {
      deducted: number(loss.deducted),
      by_section: loss.bySection.map(share),
      by_group: loss.byGroup.map(share),
      by_unit: loss.byUnit.map(share),
      economic: economic && {
        ...share(economic),
        count: economic.count,
        of_section: economic.ofSection,
        percent_of_section: number(economic.ofSectionPercent),
        found_by: economic.foundBy,
      },
      items: loss.items.map((i) => ({
        row: i.row,
        name: i.name,
        deducted: number(i.deducted),
        percent: number(i.percent),
        responsible: i.responsible,
        reason: i.reason,
      })),
    },
    standing: standing && {
      group: standing.group,
      sheet: standing.sheet,
      graded_by: standing.by,
      quota: standing.quota && { round: standing.quota.round, of: standing.quota.of, words: standing.quota.words },
      rows: standing.places.map((p) => ({
        row: p.at.row,
        name: p.name,
        score: number(p.score),
        rank: p.rank,
        grade: p.grade,
        self: p.self,
      })),
    },
    item_ranks: places.map((p) => ({ row: p.row, name: p.name, value: decimalText(p.value), rank: p.rank, of: p.of })),
    outlook: {
      open: number(outlook.openMarks),
      past: number(outlook.pastMarks),
      bonus: number(outlook.bonusMarks),
      review: number(outlook.reviewMarks),
      by_row: outlook.openRows.map((r) => ({ row: r.row, name: r.name, marks: number(r.marks) })),
      items: [...outlook.open, ...outlook.bonus, ...outlook.review, ...outlook.past].map((w) => ({
        ...win(w),
        kind: w.kind,
      })),
    },
    comparison: comparison && {
      current: comparison.current,
      other: comparison.other,
      same_scale: comparison.sameScale,
      unscored_rows: comparison.unscored,
      place: { current: place(comparison.currentPlace), other: place(comparison.otherPlace) },
      rows: comparison.rows.map((r) => ({
        name: r.name,
        kind: r.kind,
        current: number(r.current),
        other: number(r.other),
        current_percent: number(r.currentRate),
        other_percent: number(r.otherRate),
      })),
    },
  };
}

const place = (p: ComparedPlace | null): Json => p && { group: p.group, rank: p.rank, of: p.of, grade: p.grade };
