/** Deductions by responsible unit in 考评汇总, the economic indicators below them, and a chart. */
import { count, mark, percent, text, type SheetParts } from '../parts';
import type { Page } from './page';

/** How many units are listed and drawn. */
const UNITS = 10;

export function unitBlock({ loss }: SheetParts, page: Page): void {
  const units = loss.byUnit.filter((u) => u.name).slice(0, UNITS);
  if (!units.length) return;
  page.block(`责任单位扣分${loss.byUnit.length > UNITS ? `（前${UNITS}位，全部见“扣分清单”）` : ''}`);
  page.header(['责任单位', '扣分项数', '扣分', '占总扣分']);
  const first = page.next;
  for (const u of units) page.add([text(u.name), count(u.rows.length), mark(u.deducted), percent(u.percent)]);
  const last = page.next - 1;
  if (loss.economic) {
    const e = loss.economic;
    page.add([
      text(e.name, 'total_text'),
      { value: e.count, style: 'total_text' },
      mark(e.deducted, 'total_mark'),
      percent(e.ofSectionPercent, 'total_percent'),
    ]);
    page.across(text(`${e.name}占比按${e.ofSection || '全表'}扣分计（依据${e.foundBy}）。`, 'note'));
  }
  page.chart({
    type: 'bar',
    title: '责任单位扣分',
    categories: { top: first, bottom: last, left: 1, right: 1 },
    series: [{ name: '扣分', values: { top: first, bottom: last, left: 3, right: 3 } }],
    valueFormat: '0.00',
  });
}
