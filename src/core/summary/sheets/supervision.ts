/** The only place that lays out 督办清单: the warnings by responsible unit, with what is to be done and by when, ready to be sent out. */
import { colourOf, type AppraisedRow, type Shortfall } from '../../model/appraisal';
import type { Area } from '../../model/area';
import type { OurSheet, OurStyle } from '../../model/sheets';
import { dueBy, remedyOf } from '../warnings/remedy';
import { LIST, asOf, count, fitted, mark, monthOf, text, titleOf, type SheetParts } from './parts';

const HEADS = [
  '序号',
  '责任单位',
  '指标名称',
  '对照标准',
  '实际情况',
  '差距',
  '预警',
  '整改要求',
  '完成时限',
  '可争取分值',
];
const WIDTHS = [6, 18, 24, 24, 20, 18, 7, 38, 16, 9];
const UNIT = 2;

const WORDS = { red: '红', yellow: '黄' } as const;

export function supervisionSheet(parts: SheetParts): OurSheet {
  const { table } = parts;
  const warned = table.rows.filter((r) => r.warnings.length);
  const units = byUnit(warned);
  const red = warned.filter((r) => colourOf(r) === 'red').length;
  const across = (row: number): Area => ({ top: row, bottom: row, left: 1, right: HEADS.length });
  const colours = `红色${red}项、黄色${warned.length - red}项`;
  const rows: OurSheet['rows'][number][] = [
    { cells: [text(`${titleOf(table)}指标预警督办清单`, 'title')], height: 32 },
    { cells: [text(`${asOf(parts)}共${warned.length}项（${colours}），涉及${units.length}个责任单位`, 'caption')] },
    { cells: HEADS.map((h) => text(h, 'header')), height: 32 },
  ];
  const merges: Area[] = [across(1), across(2)];
  let number = 0;
  for (const [unit, members] of units) {
    const top = rows.length + 1;
    members.forEach((row, i) => rows.push(fitted(cellsOf(parts, i ? '' : unit, row, (number += 1)), WIDTHS)));
    if (members.length > 1) merges.push({ top, bottom: rows.length, left: UNIT, right: UNIT });
  }
  for (const note of notes(parts)) {
    rows.push({ cells: [text(note, 'note')], height: 18 });
    merges.push(across(rows.length));
  }
  return { kind: '督办清单', name: '督办清单', rows, widths: WIDTHS, merges, ...LIST };
}

/** Units with red warnings first, then those with more. */
function byUnit(warned: readonly AppraisedRow[]): [string, AppraisedRow[]][] {
  const units = new Map<string, AppraisedRow[]>();
  for (const row of warned) {
    const unit = row.indicator.responsible || '（未填责任单位）';
    units.set(unit, [...(units.get(unit) ?? []), row]);
  }
  const reds = (rows: readonly AppraisedRow[]): number => rows.filter((r) => colourOf(r) === 'red').length;
  return [...units].sort((a, b) => reds(b[1]) - reds(a[1]) || b[1].length - a[1].length);
}

function cellsOf(
  parts: SheetParts,
  unit: string,
  row: AppraisedRow,
  number: number,
): OurSheet['rows'][number]['cells'] {
  const { settings } = parts.appraisal;
  const shortfalls = row.warnings.flatMap((w) => w.shortfalls ?? []);
  const unmeasured = row.warnings.filter((w) => !w.shortfalls?.length).map((w) => w.text);
  const lines = (of: (s: Shortfall) => string): string => [...new Set(shortfalls.map(of))].join('\n');
  const actual = [lines((s) => `${s.measure}${s.actual}`), ...unmeasured].filter(Boolean).join('\n');
  const won = parts.outlook.openRows.find((w) => w.row === row.indicator.row);
  const level = colourOf(row) === 'red' ? 'red' : 'yellow';
  return [
    count(number),
    text(unit, 'wrapped'),
    text(row.indicator.name, 'wrapped', row.warnings[0]?.at),
    text(
      lines((s) => `${measureOf(s)}${s.against}${s.wanted}`),
      'wrapped',
    ),
    text(actual, 'wrapped'),
    text(
      lines((s) => `${measureOf(s)}${s.gap}`),
      'wrapped',
    ),
    text(WORDS[level], level satisfies OurStyle),
    text(remedyOf(row.warnings), 'wrapped'),
    text(dueBy(monthOf(parts), settings.dueDay), 'wrapped'),
    won ? mark(won.marks) : text('—', 'mark'),
  ];
}

const measureOf = ({ measure }: Shortfall): string => (measure === '完成' ? '' : `${measure}：`);

const notes = ({ appraisal }: SheetParts): string[] => [
  '注：1.红色为负增长或数据缺失；黄色为未达目标、低于平均、落后序时进度、逾期报送或数据待核实。',
  `　　2.请各责任单位对照整改要求抓好落实，于每月${appraisal.settings.dueDay}日前报送整改情况和当月数据。`,
  '　　3.可争取分值为该指标经代入测算最多可增加的得分，不含已发生、不能挽回的扣分。',
];
