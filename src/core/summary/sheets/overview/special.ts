/** 专项考评 in 考评汇总: the results that are applied directly, each with the marks it brings or takes. */
import { ZERO, sum } from '../../../model/exact';
import { mark, text, type SheetParts } from '../parts';
import type { Page } from './page';

export function specialBlock({ table }: SheetParts, page: Page): void {
  const rows = table.rows.filter((r) => r.indicator.special);
  if (!rows.length) return;
  page.block(`专项考评结果直接运用（${rows.length}项）`);
  page.header(['专项考评', '考评结果', '分值', '得分', '扣分', '加分']);
  for (const row of rows) {
    const results = [...new Set(row.trace()?.inputs.map((i) => i.value) ?? [])];
    page.add([
      text(row.indicator.name, 'text', row.indicator.cells.name),
      text(results.join('、') || '—', 'count'),
      mark(row.indicator.full ?? ZERO),
      row.mark ? mark(row.mark) : text('未计分', 'mark'),
      mark(row.deduction ?? ZERO),
      mark(row.bonus ?? ZERO),
    ]);
  }
  const total = (of: (row: (typeof rows)[number]) => typeof ZERO | null) =>
    mark(sum(rows.map((r) => of(r) ?? ZERO)), 'total_mark');
  page.add([
    text('合计', 'total_text'),
    text('', 'total_text'),
    total((r) => r.indicator.full),
    total((r) => r.mark),
    total((r) => r.deduction),
    total((r) => r.bonus),
  ]);
}
