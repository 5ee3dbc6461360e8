/** The sections of the appraisal in 考评汇总, 自治区 and 市级自设 apart, how many indicators there are, and the chart of 得分率. */
import type { Totals } from '../../../model/appraisal';
import type { AppraisedTable } from '../../../model/appraisal';
import { exact, isZero } from '../../../model/exact';
import { columnOf } from '../../../model/indicator';
import type { OurCell } from '../../../model/sheets';
import { cityLevel, rowsOf } from '../../loss';
import { percentOf } from '../../totals';
import { count, formula, mark, percent, sumOf, text, type SheetParts } from '../parts';
import type { Page } from './page';

const HEADS = ['板块', '分值', '得分', '得分率', '扣分', '加分', '承担项数', '完成项数', '完成率'];

export function sectionBlock({ table }: SheetParts, page: Page): void {
  page.header(HEADS);
  const first = page.next;
  for (const s of table.sections) {
    const members = rowsOf(table, s.path).map((r) => r.indicator.row);
    page.add(lineOf(table, `${'\u3000'.repeat(s.level)}${s.title}`, s, page.next, isZero(s.cut) ? members : null));
  }
  const last = page.next - 1;
  const total = page.next;
  page.add(totalLine(table.totals, total));
  for (const [name, totals, members] of levels(table)) page.add(lineOf(table, name, totals, page.next, members));
  page.across(text(countsOf(table), 'note'));
  page.chart({
    type: 'bar',
    title: '各板块得分率',
    categories: { top: last >= first ? first : total, bottom: last >= first ? last : total, left: 1, right: 1 },
    series: [
      {
        name: '得分率',
        values: { top: last >= first ? first : total, bottom: last >= first ? last : total, left: 4, right: 4 },
      },
    ],
    valueFormat: '0%',
  });
}

/** 市级自设指标（*）with a subtotal of their own, where no section holds them already. */
function levels(table: AppraisedTable): [string, Totals, number[]][] {
  if (!table.citySet || table.sections.some((s) => cityLevel(s.title) === 'city')) return [];
  const base = table.rows.filter((r) => r.indicator.type === 'base' && !r.indicator.special);
  const rows = (city: boolean) => base.filter((r) => r.indicator.citySet === city).map((r) => r.indicator.row);
  return [
    ['其中：自治区考评指标', table.citySet.region, rows(false)],
    ['\u3000\u3000\u3000市级自设指标（*）', table.citySet.city, rows(true)],
  ];
}

/** `members` are the rows whose cells add up to the line; null where a cap or a floor changed the sum. */
function lineOf(
  table: AppraisedTable,
  name: string,
  t: Totals,
  at: number,
  members: readonly number[] | null,
): OurCell[] {
  const { sheet } = table.reading;
  const sum = (role: 'score' | 'deduction'): string | null => {
    const source = members && sumOf(sheet, columnOf(table.reading, role)?.col, members);
    return source ? `=${source}` : null;
  };
  return [
    text(name),
    mark(t.full),
    formula(mark(t.score), sum('score')),
    formula(percent(percentOf(t.score, t.full)), `=IF(B${at}=0,"",C${at}/B${at})`),
    formula(mark(t.deducted), sum('deduction')),
    mark(t.bonus),
    count(t.count),
    count(t.completed),
    t.count
      ? formula(percent(percentOf(exact(t.completed), exact(t.count))), `=IF(G${at}=0,"",H${at}/G${at})`)
      : text('—', 'percent'),
  ];
}

const totalLine = (t: Totals, at: number): OurCell[] => [
  text('综合得分', 'total_text'),
  mark(t.full, 'total_mark'),
  mark(t.score, 'total_mark'),
  formula(percent(percentOf(t.score, t.full), 'total_percent'), `=IF(B${at}=0,"",C${at}/B${at})`),
  mark(t.deducted, 'total_mark'),
  mark(t.bonus, 'total_mark'),
  { value: t.count, style: 'total_text' },
  { value: t.completed, style: 'total_text' },
  percent(percentOf(exact(t.completed), exact(t.count)), 'total_percent'),
];

/** First-level indicators against the items they are broken down into, and 专项考评 apart; rows without a mark. */
function countsOf({ rows, counts, totals }: AppraisedTable): string {
  const items = rows.filter((r) => r.indicator.type === 'base' && !r.indicator.special).length;
  const special = rows.filter((r) => r.indicator.special).length;
  return [
    counts.firstLevel > 0 ? `一级指标${counts.firstLevel}个，分解为考评内容${items}项` : `考评内容${items}项`,
    `全表列${counts.indicators}项${special ? `，另有专项考评${special}项，结果直接运用` : ''}`,
    ...(totals.unscoredRows ? [`未计分${totals.unscoredRows}项，未计入得分`] : []),
  ].join('；');
}
