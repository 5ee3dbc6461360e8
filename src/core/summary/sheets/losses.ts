/** The only place that lays out 扣分清单: every deduction with its reason, by section and by unit. */
import type { LossItem } from '../../model/analysis';
import type { Area } from '../../model/area';
import { compare, fixedText, sum, ZERO } from '../../model/exact';
import type { OurSheet } from '../../model/sheets';
import { percentOf } from '../totals';
import { LIST, count, fitted, mark, percent, text, titleOf, type SheetParts } from './parts';

const HEADS = ['序号', '一级指标', '指标', '责任单位', '分值', '得分', '扣分', '占总扣分', '扣分原因', '位置'];
const UNIT_HEADS = ['序号', '责任单位', '', '扣分项数', '', '', '扣分', '占总扣分', '扣分指标', ''];
const WIDTHS = [6, 20, 26, 22, 8, 9, 9, 10, 46, 9];

type Row = OurSheet['rows'][number];

export function lossSheet(parts: SheetParts): OurSheet {
  const { table, loss } = parts;
  const rows: Row[] = [];
  const merges: Area[] = [];
  const across = (cell: Row['cells'][number], height?: number): void => {
    rows.push({ cells: [cell], ...(height ? { height } : {}) });
    merges.push({ top: rows.length, bottom: rows.length, left: 1, right: HEADS.length });
  };
  across(text(`${titleOf(table)}扣分清单`, 'title'), 32);
  across(
    text(
      `取自“${table.reading.sheet}”　单位：分　共扣${fixedText(loss.deducted)}分，${loss.items.length}项`,
      'caption',
    ),
  );
  rows.push({ cells: HEADS.map((h) => text(h, 'header')), height: 24 });
  let number = 0;
  for (const [section, items] of bySection(loss.items)) {
    const deducted = sum(items.map((i) => i.deducted));
    rows.push({
      cells: [
        text('', 'total_text'),
        text(section || '（无板块）', 'total_text'),
        text(`${items.length}项`, 'total_text'),
        text('', 'total_text'),
        text('', 'total_mark'),
        text('', 'total_mark'),
        mark(deducted, 'total_mark'),
        percent(percentOf(deducted, loss.deducted), 'total_percent'),
        text('', 'total_text'),
        text('', 'total_text'),
      ],
    });
    for (const item of items) rows.push(fitted(itemCells(parts, item, (number += 1)), WIDTHS));
  }
  across(text('', 'note'));
  across(text('按责任单位汇总', 'label'));
  const unitTop = rows.length + 1;
  rows.push({ cells: UNIT_HEADS.map((h) => text(h, 'header')), height: 24 });
  loss.byUnit.forEach((u, i) => {
    const names = u.rows.map(({ row }) => table.rows.find((r) => r.indicator.row === row)?.indicator.name ?? '');
    const unit = text(u.name || '（未填责任单位）');
    const cells = [
      count(i + 1),
      unit,
      text(''),
      count(u.rows.length),
      text(''),
      text(''),
      mark(u.deducted),
      percent(u.percent),
    ];
    rows.push(fitted([...cells, text(names.join('、'), 'wrapped'), text('')], WIDTHS));
  });
  for (let row = unitTop; row <= rows.length; row++) {
    merges.push({ top: row, bottom: row, left: 2, right: 3 }, { top: row, bottom: row, left: 4, right: 6 });
    merges.push({ top: row, bottom: row, left: 9, right: 10 });
  }
  return {
    kind: '扣分清单',
    name: '扣分清单',
    rows,
    widths: WIDTHS,
    merges,
    ...LIST,
  };
}

function bySection(items: readonly LossItem[]): [string, LossItem[]][] {
  const groups = new Map<string, LossItem[]>();
  for (const item of items) {
    const name = item.sections[0] ?? '';
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  const lost = (list: readonly LossItem[]) => sum(list.map((i) => i.deducted));
  return [...groups].sort((a, b) => compare(lost(b[1]), lost(a[1])));
}

function itemCells({ table, reason }: SheetParts, item: LossItem, number: number): Row['cells'] {
  const row = table.rows.find((r) => r.indicator.row === item.row);
  return [
    count(number),
    text(item.group, 'wrapped'),
    text(item.name, 'wrapped'),
    text(item.responsible, 'wrapped'),
    mark(row?.indicator.full ?? ZERO),
    mark(row?.mark ?? ZERO),
    mark(item.deducted),
    percent(item.percent),
    text(row ? reason(row) : item.reason, 'wrapped'),
    text(`第${item.row}行`, 'link', item.at),
  ];
}
