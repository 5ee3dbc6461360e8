/** A row tried with one number after another in a cell has the marks that each number alone gives it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/core/analyse';
import { appraise } from '../../src/core/appraise';
import { Bench } from '../../src/core/appraise/bench';
import { rescored } from '../../src/core/appraise/recall/tried';
import { RecalledRow } from '../../src/core/appraise/recall/recalledRow';
import { RuleBook } from '../../src/core/appraise/ruleBook';
import { readPeerTables, readTables } from '../../src/core/layout';
import { indicatorsOf, type Role } from '../../src/core/model/indicator';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { Snapshot } from '../../src/core/model/snapshot';
import { readSnapshot } from '../../src/host/xlsx';
import { snapshotOf } from '../layout/makeSnapshot';
import { corpus } from '../rules/corpus';

const CONTENTS = [0, 1, 2, 3, 5, 7.5, 10, 12, 30, 60, 79.9, 80, 90, 95, 100, 101.5, 120, 1000, 20_000, -1, -3.2, 0.5, 0.93, 0.041, 1 / 3, 4.2, 6, 85, 88, 110, '完成', '95%']; // prettier-ignore
const TRIED: readonly Role[] = ['actual', 'growth', 'completion', 'rank', 'count_total', 'target', 'month_3'];

/** How many contents gave a mark. */
function tryAll(snapshot: Snapshot): number {
  const peers = readPeerTables(snapshot);
  const bench = new Bench(snapshot, DEFAULT_SETTINGS, peers, new RuleBook(snapshot, DEFAULT_SETTINGS));
  let marked = 0;
  for (const reading of readTables(snapshot, DEFAULT_SETTINGS))
    for (const row of indicatorsOf(reading))
      for (const role of TRIED) {
        const at = row.cells[role];
        if (!at) continue;
        const tried = bench.trying(reading, row, [at]);
        for (const content of CONTENTS) {
          const [now, alone] = [tried(content), rescored(bench.rescore(reading, row, [{ at, content }]))];
          const said = [row.name, row.ruleText, role, content];
          expect([...said, now?.mark.toFraction(), now?.exact.toFraction()]).toEqual([
            ...said,
            alone?.mark.toFraction(),
            alone?.exact.toFraction(),
          ]);
          if (now) marked += 1;
        }
      }
  return marked;
}

const SAMPLES = join(__dirname, '../../samples');
test.each(readdirSync(SAMPLES).filter((f) => /指标表|考核评分/.test(f)))('%s', (file) => {
  expect(tryAll(readSnapshot(new Uint8Array(readFileSync(join(SAMPLES, file))), file))).toBeGreaterThan(300);
});

const HEAD = ['序号', '指标名称', '计量单位', '分值', '评分标准', '目标值', '完成值', '增速（%）', '全区平均', '完成率（%）', '得分']; // prettier-ignore
const NAMES = ['一般公共预算收入', '办结率', '信访投诉量', '失业率', '城镇新增就业'];

test('the sentences of the field, under few columns and under many', () => {
  const rules = corpus().filter((_, i) => i % 31 === 0);
  const row = (text: string, i: number) => [i + 1, `${NAMES[i % 5]}${i}`, ['', '万元', '%'][i % 3]!, 10, text, 100, 80 + (i % 30), i % 9, 4.2, 85, '']; // prettier-ignore
  const book = (cols: readonly number[]) =>
    snapshotOf({
      rows: [['××县2024年度绩效考评指标表'], HEAD, ...rules.map(({ text }, i) => row(text, i))].map((line, i) =>
        i === 0 ? line : cols.map((c) => line[c]!),
      ),
    });
  expect(tryAll(book([0, 1, 3, 4, 6, 10]))).toBeGreaterThan(500);
  expect(tryAll(book([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toBeGreaterThan(1500);
});

test('a table whose rows were recalled is analysed as any other', () => {
  const rule = '完成年度目标得满分，每低1个百分点扣0.5分，扣完为止。';
  const rows = Array.from({ length: 60 }, (_, i) => [i + 1, `指标${i}`, 10, rule, 100, 70 + i, '']);
  const snapshot = snapshotOf({
    rows: [
      ['××县2024年度绩效考评指标表'],
      ['序号', '指标名称', '分值', '评分标准', '目标值', '完成值', '得分'],
      ...rows,
    ],
  });
  const [recalled, alone] = [1, Infinity].map((long) => appraise(snapshot, DEFAULT_SETTINGS, long));
  expect(recalled!.tables[0]!.rows.some((r) => r instanceof RecalledRow)).toBe(true);
  const [found, same] = [recalled, alone].map((a) => analyse(a!, snapshot)!.outlook);
  expect(found!.open.length).toBeGreaterThan(20);
  expect(found!.open.map((w) => [w.row, w.gain.toFraction(), w.to.shown])).toEqual(
    same!.open.map((w) => [w.row, w.gain.toFraction(), w.to.shown]),
  );
});
