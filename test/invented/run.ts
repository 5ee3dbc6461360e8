/** The only place that takes an invented workbook the whole way: file, reading, marks, plan, written file; and compares with the truth. */
import { appraise } from '../../src/core/appraise';
import type { AppraisedTable } from '../../src/core/model/appraisal';
import { columnLetters } from '../../src/core/model/area';
import { equals, ofDouble, sum, toNumber } from '../../src/core/model/exact';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { planWrites } from '../../src/core/writeback/plan';
import { readSnapshot } from '../../src/host/xlsx';
import { diagnosticText } from '../../src/core/model/messages';
import { fileOf } from './build';
import type { InventedBook, InventedTable } from './kinds';

/** `lost` is a row whose table was not found. */
export interface Finding {
  readonly about: 'role' | 'row' | 'sum' | 'cell';
  readonly verdict: 'right' | 'refused' | 'wrong' | 'lost';
  readonly where: string;
  readonly note: string;
}

/** Everything that stands in the truth, point by point. */
export async function check(book: InventedBook): Promise<Finding[]> {
  const snapshot = readSnapshot(await fileOf(book), `${book.name}.xlsx`);
  const appraisal = appraise(snapshot, DEFAULT_SETTINGS);
  const { writes } = planWrites(appraisal, snapshot);
  const left = [...appraisal.tables];
  const inTables = book.tables.flatMap((truth): Finding[] => {
    const name = columnOf(truth);
    const at = left.findIndex(
      (t) =>
        t.reading.sheet === truth.sheet &&
        t.rows.some((r) => String(r.indicator.row) in truth.marks) &&
        covers(t, name),
    );
    if (at < 0)
      return Object.keys(truth.marks).map((row) => ({
        about: 'row',
        verdict: 'lost',
        where: `${book.name}/${truth.sheet} row ${row}`,
        note: `no table with ${name}`,
      }));
    const [table] = left.splice(at, 1) as [AppraisedTable];
    return compare(book, table, truth);
  });
  const inCells = Object.entries(book.written ?? {}).map(([cell, want]): Finding => {
    const have = writes.find((w) => `${w.at.sheet}!${columnLetters(w.at.col)}${w.at.row}` === cell)?.after ?? null;
    const verdict = have === want ? 'right' : have === null ? 'refused' : 'wrong';
    return { about: 'cell', verdict, where: `${book.name}/${cell}`, note: `${want} / ${have}` };
  });
  return [...inTables, ...inCells];
}

const columnOf = (truth: InventedTable): string => truth.roles.name ?? truth.roles.unit_name ?? 'A';
const covers = (t: AppraisedTable, letters: string): boolean =>
  t.reading.columns.some((c) => columnLetters(c.col) === letters);

function compare(book: InventedBook, table: AppraisedTable, truth: InventedTable): Finding[] {
  const found: Finding[] = [];
  const say = (verdict: Finding['verdict'], where: string, note: string) =>
    found.push({
      about: /^(role|row|sum)/u.exec(where)?.[0] as Finding['about'],
      verdict,
      where: `${book.name}/${truth.sheet} ${where}`,
      note,
    });
  for (const [role, letters] of Object.entries(truth.roles)) {
    const have = table.reading.columns.filter((c) => c.role === role).map((c) => columnLetters(c.col));
    const asked = table.reading.doubts.some((d) => d.role === role);
    say(
      have[0] === letters ? 'right' : asked ? 'refused' : 'wrong',
      `role ${role}`,
      `${letters} / ${have.join(',') || (asked ? 'asked' : 'none')}`,
    );
  }
  for (const { role, col } of book.everyRole ? table.reading.columns : [])
    if (!(role in truth.roles)) say('wrong', `role ${role}`, `none / ${columnLetters(col)}`);
  const rows = new Map(table.rows.map((r) => [r.indicator.row, r]));
  for (const [key, want] of Object.entries(truth.marks)) {
    const row = rows.get(Number(key));
    rows.delete(Number(key));
    if (!row) {
      say('wrong', `row ${key}`, 'no indicator row');
      continue;
    }
    const full = truth.fulls?.[Number(key)];
    if (full !== undefined && (row.indicator.full === null || !equals(row.indicator.full, ofDouble(full))))
      say('wrong', `row ${key} full`, `${full} / ${row.indicator.full ? toNumber(row.indicator.full) : 'none'}`);
    const have = row.score ? toNumber(row.score.mark) : row.status;
    const why = row.diagnostics.map(diagnosticText).join(' ');
    const verdict = have === want ? 'right' : typeof have === 'number' ? 'wrong' : 'refused';
    say(verdict, `row ${key} ${row.indicator.name}`, `${want} / ${have} ${verdict === 'right' ? '' : why}`);
  }
  for (const [row, extra] of rows) say('wrong', `row ${row} ${extra.indicator.name}`, 'is no indicator');
  const marks = new Map(table.rows.map((r) => [r.indicator.row, r.mark]));
  const clean = found.every((f) => f.verdict === 'right');
  for (const [key, want] of Object.entries(truth.sums ?? {})) {
    const total = table.reading.rows.find((r) => r.row === Number(key));
    if (total?.kind !== 'total' && total?.kind !== 'subtotal')
      say('wrong', `sum ${key}`, `kind ${total?.kind ?? 'none'}`);
    else if (clean) {
      const have = toNumber(sum(total.members.flatMap((m) => marks.get(m) ?? [])));
      say(have === want ? 'right' : 'wrong', `sum ${key}`, `${want} / ${have}`);
    }
  }
  return found;
}
