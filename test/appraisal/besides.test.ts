/** 预警 in tables with several targets, or with what the whole city did beside the own value: only what the row's rule goes by is held against it. */
import { appraise } from '../../src/core/appraise';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { readSnapshot } from '../../src/host/xlsx';
import { fileOf } from '../invented/build';
import { DELIVERED_FIRSTS } from '../invented/deliveredFirsts';
import { DELIVERED_TENTHS } from '../invented/deliveredTenths';
import type { InventedBook } from '../invented/kinds';

async function warningsOf(books: readonly InventedBook[], name: string): Promise<Record<number, readonly string[]>> {
  const book = books.find((b) => b.name.startsWith(name)) as InventedBook;
  const { tables } = appraise(readSnapshot(await fileOf(book), 'x.xlsx'), DEFAULT_SETTINGS);
  return Object.fromEntries(
    tables.flatMap((t) => t.rows.map((r) => [r.indicator.row, r.warnings.map((w) => w.text)] as const)),
  );
}

test('the target of three quarters, where the rule goes by it; none where it goes by an average', async () => {
  const warnings = await warningsOf(DELIVERED_FIRSTS, '雁鸣县');
  expect(warnings[7]).toContain('完成5.4%，未达目标5.8%，差0.4个百分点');
  expect(warnings[8]).toEqual(['完成6.9%，低于全市平均7.1%，低0.2个百分点']);
  expect(warnings[10]).toEqual([]);
});

test('what the whole city did of an amount is no average', async () => {
  const warnings = await warningsOf(DELIVERED_TENTHS, '渠县');
  expect(warnings[3]).toEqual(['完成90亿元，未达目标100亿元，差10亿元']);
  expect(warnings[5]).toEqual([]);
});
