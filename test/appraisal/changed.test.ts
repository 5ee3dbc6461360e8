/** Scoring again only what an edit can reach gives what scoring everything gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { appraise, appraiseChanged } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/model/appraisal';
import { decimalText, type Exact } from '../../src/core/model/exact';
import { patched } from '../../src/core/model/patched';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { valueOf, type Snapshot } from '../../src/core/model/snapshot';
import { readSnapshot } from '../../src/host/xlsx';

const SAMPLES = [
  '2024绩效考评指标表.xlsx',
  '县直单位绩效评估指标（内容与计分合一）.xlsx',
  '12345热线办理绩效通报（11月）.xlsx',
];
const open = (file: string): Snapshot =>
  readSnapshot(new Uint8Array(readFileSync(join(__dirname, '../../samples', file))), file);

const text = (mark: Exact | null): string | null => mark && decimalText(mark);

/** Everything a person sees of an appraisal. */
const seen = ({ tables, rules }: Appraisal): unknown => ({
  tables: tables.map(({ rows, totals, sections, warnings, diagnostics }) => ({
    rows: rows.map((r) => [
      r.indicator.row,
      r.status,
      text(r.mark),
      text(r.deduction),
      r.rank,
      r.diagnostics,
      r.warnings,
    ]),
    totals: [text(totals.score), text(totals.deducted), text(totals.unscoredFull)],
    sections: sections.map((s) => [s.title, text(s.score)]),
    warnings,
    diagnostics,
  })),
  rules: rules.map((r) => [r.text, r.rows]),
});

const typed = fc.oneof(
  fc.double({ min: -1000, max: 10_000, noNaN: true }).map((n) => Math.round(n * 100) / 100),
  fc.constantFrom('', '—', '完成', '95%', '约30'),
);

describe.each(SAMPLES)('%s', (file) => {
  const snapshot = open(file);
  const before = appraise(snapshot, DEFAULT_SETTINGS);
  const cells = before.tables.flatMap((t) =>
    t.rows.flatMap(({ indicator }) =>
      (['actual', 'growth', 'target', 'average', 'name', 'rule', 'full'] as const).flatMap(
        (role) => indicator.cells[role] ?? [],
      ),
    ),
  );

  test('an edit of one cell', () => {
    let alone = 0;
    fc.assert(
      fc.property(fc.constantFrom(...cells), typed, (at, value) => {
        const now = patched(snapshot, [{ at, content: { value } }]);
        const changed = appraiseChanged(before, now, DEFAULT_SETTINGS, [at]);
        if (!changed) return;
        alone += 1;
        expect(seen(changed)).toEqual(seen(appraise(now, DEFAULT_SETTINGS)));
      }),
      { numRuns: 25 },
    );
    expect(alone).toBeGreaterThan(0);
  });
});

test('a number typed over a number of the 2024 sample is scored alone: the other rows are the same objects', () => {
  const snapshot = open(SAMPLES[0]!);
  const before = appraise(snapshot, DEFAULT_SETTINGS);
  const row = before.tables[0]!.rows[2]!;
  const at = row.indicator.cells.growth ?? row.indicator.cells.actual!;
  expect(typeof valueOf(snapshot, at)).toBe('number');
  const now = patched(snapshot, [{ at, content: { value: 1.25 } }]);
  const after = appraiseChanged(before, now, DEFAULT_SETTINGS, [at])!;
  const again = after.tables[0]!.rows.filter((r, i) => r.trace !== before.tables[0]!.rows[i]!.trace);
  expect(again.map((r) => r.indicator.row)).toEqual([row.indicator.row]);
});

test('a changed heading or an edit under a merge of several lines asks for everything', () => {
  const snapshot = open(SAMPLES[0]!);
  const before = appraise(snapshot, DEFAULT_SETTINGS);
  const { sheet, headerRows } = before.tables[0]!.reading;
  const heading = { sheet, row: headerRows[0], col: 5 };
  const now = patched(snapshot, [{ at: heading, content: { value: '考核单位' } }]);
  expect(appraiseChanged(before, now, DEFAULT_SETTINGS, [heading])).toBeNull();
});
