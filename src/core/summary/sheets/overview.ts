/** The only place that lays out 考评汇总: totals by section, standing, losses by unit, two charts, the briefing. */
import { columnOf } from '../../model/indicator';
import type { Area } from '../../model/area';
import { exact as exactOf, isZero } from '../../model/exact';
import type { OurCell, OurChart, OurSheet } from '../../model/sheets';
import { countyOf } from '../briefing/briefing';
import { rowsOf } from '../loss';
import { percentOf } from '../totals';
import { count, formula, heightFor, mark, percent, sumOf, text, yearOf, type SheetParts } from './parts';

const WIDTHS = [24, 11, 11, 11, 11, 11, 10, 10, 11];
const COLUMNS = WIDTHS.length;
const CHART_ROWS = 15;
/** How many units are listed and drawn. */
const UNITS = 10;

type Row = OurSheet['rows'][number];

export function overviewSheet(parts: SheetParts): OurSheet {
  const rows: Row[] = [];
  const merges: Area[] = [];
  const charts: OurChart[] = [];
  const across = (cell: OurCell, height?: number): void => {
    rows.push({ cells: [cell], ...(height ? { height } : {}) });
    merges.push({ top: rows.length, bottom: rows.length, left: 1, right: COLUMNS });
  };
  across(text(`${countyOf(parts.table.reading.title)}${yearOf(parts.table)}绩效考评汇总`, 'title'), 32);
  across(text(`取自“${parts.table.reading.sheet}”　单位：分`, 'caption'));
  const sections = sectionBlock(parts, rows);
  across(text('', 'note'));
  charts.push(rateChart(sections, rows.length + 1));
  reserve(rows);
  if (parts.standing) standingBlock(parts, rows, across, charts);
  const unitTop = rows.length + 1;
  unitBlock(parts, rows, across, charts);
  across(text('简报文字', 'label'));
  const width = WIDTHS.reduce((a, b) => a + b, 0);
  across(text(parts.briefing, 'paragraph'), heightFor(parts.briefing, width, 20));
  return {
    kind: '考评汇总',
    name: '考评汇总',
    rows,
    widths: WIDTHS,
    merges,
    charts,
    headerRows: { freeze: 3, repeat: null },
    landscape: false,
    pageBreaks: parts.standing ? [unitTop] : [],
  };
}

const reserve = (rows: Row[]): void => {
  for (let i = 0; i < CHART_ROWS; i++) rows.push({ cells: [] });
};

interface Block {
  readonly first: number;
  readonly last: number;
}

function sectionBlock({ table }: SheetParts, rows: Row[]): Block {
  const heads = ['板块', '分值', '得分', '得分率', '扣分', '加分', '承担项数', '完成项数', '完成率'];
  rows.push({ cells: heads.map((h) => text(h, 'header')), height: 24 });
  const { sheet } = table.reading;
  const cols = { score: columnOf(table.reading, 'score')?.col, deduction: columnOf(table.reading, 'deduction')?.col };
  const first = rows.length + 1;
  const shown = table.sections.length ? table.sections : [];
  for (const s of shown) {
    const members = rowsOf(table, s.path).map((r) => r.indicator.row);
    const at = rows.length + 1;
    rows.push({
      cells: [
        text(`${'　'.repeat(s.level)}${s.title}`),
        mark(s.full),
        formula(mark(s.score), isZero(s.cut) ? prefixed(sumOf(sheet, cols.score, members)) : null),
        formula(percent(percentOf(s.score, s.full)), `=IF(B${at}=0,"",C${at}/B${at})`),
        formula(mark(s.deducted), prefixed(sumOf(sheet, cols.deduction, members))),
        mark(s.bonus),
        count(s.count),
        count(s.completed),
        s.count
          ? formula(percent(percentOf2(s.completed, s.count)), `=IF(G${at}=0,"",H${at}/G${at})`)
          : text('—', 'percent'),
      ],
    });
  }
  const last = rows.length;
  const t = table.totals;
  const at = rows.length + 1;
  rows.push({
    cells: [
      text('综合得分', 'total_text'),
      mark(t.full, 'total_mark'),
      mark(t.score, 'total_mark'),
      formula(percent(percentOf(t.score, t.full), 'total_percent'), `=IF(B${at}=0,"",C${at}/B${at})`),
      mark(t.deducted, 'total_mark'),
      mark(t.bonus, 'total_mark'),
      { value: t.count, style: 'total_text' },
      { value: t.completed, style: 'total_text' },
      percent(percentOf2(t.completed, t.count), 'total_percent'),
    ],
  });
  return { first: last >= first ? first : at, last: last >= first ? last : at };
}

const prefixed = (source: string | null): string | null => (source === null ? null : `=${source}`);
const percentOf2 = (part: number, whole: number) => percentOf(exactOf(part), exactOf(whole));

function rateChart({ first, last }: Block, row: number): OurChart {
  return {
    type: 'bar',
    title: '各板块得分率',
    over: { top: row, bottom: row + CHART_ROWS - 1, left: 1, right: COLUMNS },
    categories: { top: first, bottom: last, left: 1, right: 1 },
    series: [{ name: '得分率', values: { top: first, bottom: last, left: 4, right: 4 } }],
    valueFormat: '0%',
  };
}

function standingBlock(
  { standing }: SheetParts,
  rows: Row[],
  across: (cell: OurCell) => void,
  charts: OurChart[],
): void {
  if (!standing) return;
  across(text(`${standing.group || '组内'}名次（取自“${standing.sheet}”）`, 'label'));
  rows.push({ cells: ['单位', '综合得分', '名次', '等次', '与本县相差'].map((h) => text(h, 'header')), height: 24 });
  const first = rows.length + 1;
  for (const p of standing.places) {
    const style = p.self ? 'total_text' : 'text';
    rows.push({
      cells: [
        text(p.self ? `${p.name}（本县）` : p.name, style, p.at),
        mark(p.score, p.self ? 'total_mark' : 'mark'),
        { value: p.rank, style: p.self ? 'total_text' : 'count' },
        text(p.grade ?? '', p.self ? 'total_text' : 'count'),
        standing.self ? mark(p.score.sub(standing.self.score), p.self ? 'total_mark' : 'mark') : text('', 'mark'),
      ],
    });
  }
  const last = rows.length;
  across(text('', 'note'));
  charts.push({
    type: 'column',
    title: `${standing.group || '组内'}综合得分`,
    over: { top: rows.length + 1, bottom: rows.length + CHART_ROWS, left: 1, right: COLUMNS },
    categories: { top: first, bottom: last, left: 1, right: 1 },
    series: [{ name: '综合得分', values: { top: first, bottom: last, left: 2, right: 2 } }],
    valueFormat: '0',
  });
  reserve(rows);
}

function unitBlock({ loss }: SheetParts, rows: Row[], across: (cell: OurCell) => void, charts: OurChart[]): void {
  const units = loss.byUnit.filter((u) => u.name).slice(0, UNITS);
  if (!units.length) return;
  const more = loss.byUnit.length > UNITS ? `（前${UNITS}位，全部见“扣分清单”）` : '';
  across(text(`责任单位扣分${more}`, 'label'));
  rows.push({ cells: ['责任单位', '扣分项数', '扣分', '占总扣分'].map((h) => text(h, 'header')), height: 24 });
  const first = rows.length + 1;
  for (const u of units)
    rows.push({ cells: [text(u.name), count(u.rows.length), mark(u.deducted), percent(u.percent)] });
  const last = rows.length;
  if (loss.economic) {
    const e = loss.economic;
    rows.push({
      cells: [
        text(e.name, 'total_text'),
        { value: e.count, style: 'total_text' },
        mark(e.deducted, 'total_mark'),
        percent(e.ofSectionPercent, 'total_percent'),
      ],
    });
    across(text(`${e.name}占比按${e.ofSection || '全表'}扣分计（依据${e.foundBy}）。`, 'note'));
  } else across(text('', 'note'));
  charts.push({
    type: 'bar',
    title: '责任单位扣分',
    over: { top: rows.length + 1, bottom: rows.length + CHART_ROWS, left: 1, right: COLUMNS },
    categories: { top: first, bottom: last, left: 1, right: 1 },
    series: [{ name: '扣分', values: { top: first, bottom: last, left: 3, right: 3 } }],
    valueFormat: '0.00',
  });
  reserve(rows);
}
