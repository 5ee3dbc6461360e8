/** The only place that lays out 督办清单: the warnings by responsible unit, ready to be sent out. */
import type { AppraisedRow } from '../../model/appraisal';
import type { Area } from '../../model/area';
import type { OurSheet } from '../../model/sheets';
import { LIST, count, fitted, mark, text, yearOf, type SheetParts } from './parts';
import { ZERO } from '../../model/exact';

const HEADS = ['序号', '责任单位', '指标', '分值', '当前得分', '预警', '预警事项', '位置', '整改措施', '完成时限'];
const WIDTHS = [6, 20, 26, 8, 10, 7, 46, 9, 26, 12];

export function supervisionSheet(parts: SheetParts): OurSheet {
  const { table } = parts;
  const warned = table.rows.filter((r) => r.warnings.length);
  const units = new Map<string, AppraisedRow[]>();
  for (const row of warned) {
    const unit = row.indicator.responsible || '（未填责任单位）';
    units.set(unit, [...(units.get(unit) ?? []), row]);
  }
  const sorted = [...units].sort((a, b) => reds(b[1]) - reds(a[1]) || b[1].length - a[1].length);
  const month = parts.appraisal.settings.month ?? monthOf(parts);
  const merges: Area[] = [1, 2].map((row) => ({ top: row, bottom: row, left: 1, right: HEADS.length }));
  let number = 0;
  return {
    kind: '督办清单',
    name: '督办清单',
    rows: [
      { cells: [text(`${yearOf(table)}绩效考评预警事项督办清单`, 'title')], height: 32 },
      { cells: [text(`${month ? `截至${month}　` : ''}${warned.length}项，涉及${units.size}个单位`, 'caption')] },
      { cells: HEADS.map((h) => text(h, 'header')), height: 24 },
      ...sorted.flatMap(([unit, rows]) => rows.map((row) => fitted(cellsOf(unit, row, (number += 1)), WIDTHS))),
    ],
    widths: WIDTHS,
    merges,
    ...LIST,
  };
}

const reds = (rows: readonly AppraisedRow[]): number =>
  rows.filter((r) => r.warnings.some((w) => w.level === 'red')).length;

function cellsOf(unit: string, row: AppraisedRow, number: number): OurSheet['rows'][number]['cells'] {
  const red = row.warnings.some((w) => w.level === 'red');
  const first = row.warnings[0];
  return [
    count(number),
    text(unit, 'wrapped'),
    text(row.indicator.name, 'wrapped'),
    mark(row.indicator.full ?? ZERO),
    row.mark ? mark(row.mark) : text('—', 'mark'),
    text(red ? '红' : '黄', red ? 'red' : 'yellow'),
    text(row.warnings.map((w) => w.text).join('；'), 'wrapped'),
    text(`第${row.indicator.row}行`, 'link', first?.at),
    text('', 'wrapped'),
    text('', 'wrapped'),
  ];
}

function monthOf({ table }: SheetParts): string {
  const { year, month } = table.reading;
  return year && month ? `${year}年${month}月` : '';
}
