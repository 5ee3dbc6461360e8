/** The only place that writes the briefing of a notice (通报): the mean, the first and the last. A sum over organisations says nothing. */
import type { Briefing } from '../../model/analysis';
import type { AppraisedRow, AppraisedTable } from '../../model/appraisal';
import type { CellRef } from '../../model/area';
import { compare, div, exact, sum, type Exact } from '../../model/exact';
import { scoreCell } from '../loss';
import { Draft, marks } from './draft';

interface Marked {
  readonly name: string;
  readonly mark: Exact;
  readonly cells: readonly CellRef[];
}

/** How many of each end are named; ties at its edge are named with them. */
const NAMED = 3;

export function noticeOf(tables: readonly AppraisedTable[]): Briefing {
  const draft = new Draft();
  const all = tables.flatMap((table) => table.rows);
  const best = all.flatMap(marked).sort((a, b) => compare(b.mark, a.mark));
  const cells = best.flatMap((one) => one.cells);
  draft.say('本次通报共').figure(String(all.length), '单位数', cells).say('个单位');
  const open = all.length - best.length;
  if (open) draft.say('，其中').figure(String(open), '尚无得分的单位数', []).say('个尚无得分');
  if (!best.length) return draft.say('。').done();
  const mean = div(sum(best.map(({ mark }) => mark)), exact(best.length));
  draft
    .say(`，${open ? '其余' : ''}平均得分`)
    .figure(marks(mean), '平均得分', cells)
    .say('分。');
  if (best.length < 2 * NAMED) return named(draft, '得分依次为', best).done();
  named(draft, '得分靠前的为', upTo(best));
  return named(draft, '得分靠后的为', upTo([...best].reverse())).done();
}

const marked = (row: AppraisedRow): Marked[] => {
  const at = scoreCell(row);
  return row.mark ? [{ name: row.indicator.name, mark: row.mark, cells: at ? [at] : [] }] : [];
};

const upTo = (ordered: readonly Marked[]): readonly Marked[] => {
  const edge = ordered[NAMED - 1]!.mark;
  return ordered.filter(({ mark }, i) => i < NAMED || compare(mark, edge) === 0);
};

const named = (draft: Draft, opening: string, list: readonly Marked[]): Draft =>
  draft
    .say(opening)
    .list(list, '、', ({ name, mark, cells }) => draft.say(`${name}（`).figure(marks(mark), '得分', cells).say('分）'))
    .say('。');
