/** The only place that writes the briefing (简报): one paragraph in official style, every figure computed from cells. */
import type { Briefing, Comparison, Completion, LossAnalysis, Outlook, Standing } from '../../model/analysis';
import type { AppraisedRow, AppraisedTable } from '../../model/appraisal';
import type { CellRef } from '../../model/area';
import { isPositive, ZERO } from '../../model/exact';
import { columnOf } from '../../model/indicator';
import { markCell, rowsOf, scoreCell } from '../loss';
import { ROUNDING_WORDS } from '../quota';
import { percentOf } from '../totals';
import { sayComparison } from './comparison';
import { Draft, fullMarks, marks, percent } from './draft';

export interface BriefingParts {
  readonly table: AppraisedTable;
  readonly loss: LossAnalysis;
  /** null when the workbook holds no totals of the group: then neither rank nor grade is mentioned. */
  readonly standing: Standing | null;
  readonly outlook: Outlook;
  /** With another year; null without one. */
  readonly comparison?: Comparison | null;
}

/** How many items are named one by one. */
const NAMED = 5;

export function briefingOf(parts: BriefingParts): Briefing {
  const draft = new Draft();
  total(draft, parts);
  sections(draft, parts.table);
  completion(draft, parts);
  losses(draft, parts);
  if (parts.comparison) sayComparison(draft, parts.comparison);
  winnable(draft, parts.outlook);
  warnings(draft, parts.table);
  return draft.done();
}

/** 桂岭瑶族自治县 of the title `桂岭瑶族自治县2023年度…`; '' when the title begins with the year. */
export const countyOf = (title: string): string => /^(.{0,30}?)\d{4}年/.exec(title.replace(/\s/g, ''))?.[1] ?? '';

const scoreCells = (rows: readonly AppraisedRow[]): CellRef[] =>
  rows.filter((r) => r.mark).flatMap((r) => scoreCell(r) ?? []);

/** The printed total of these rows first, where there is one, then the marks it sums. */
function totalCells(table: AppraisedTable, rows: readonly AppraisedRow[]): CellRef[] {
  const col = columnOf(table.reading, 'score')?.col;
  const wanted = new Set(rows.map((r) => r.indicator.row));
  const printed = table.reading.rows.flatMap((r) =>
    (r.kind === 'subtotal' || r.kind === 'total') &&
    col &&
    r.members.length === wanted.size &&
    r.members.every((m) => wanted.has(m))
      ? [{ sheet: table.reading.sheet, row: r.row, col }]
      : [],
  );
  return [...printed, ...scoreCells(rows)];
}

function total(draft: Draft, { table, standing }: BriefingParts): void {
  const { reading, totals } = table;
  const year = reading.year ? `${reading.year}年度，` : '';
  draft.say(`${year}${countyOf(reading.title)}绩效考评综合得分`);
  draft.figure(marks(totals.score), '综合得分', totalCells(table, table.rows)).say('分（满分');
  draft.figure(fullMarks(totals.full), '满分', fullCells(table.rows)).say('分');
  const rate = percentOf(totals.score, totals.full);
  if (rate) draft.say('，得分率').figure(percent(rate), '得分率', totalCells(table, table.rows));
  draft.say('）');
  place(draft, standing, totals.unscoredRows > 0);
  draft.say('。');
}

/** With rows or organisations still unscored the rank is said to be provisional and no grade is stated. */
function place(draft: Draft, standing: Standing | null, unscored: boolean): void {
  const self = standing?.self;
  if (!standing || !self) return;
  const provisional = unscored || standing.missing.length > 0;
  const cells = standing.places.map((p) => p.at);
  draft
    .say(`，${unscored ? '按已计分指标暂列' : provisional ? '在已有得分的单位中暂列' : '位列'}${standing.group}`)
    .figure(`第${self.rank}`, '名次', cells);
  if (self.tied > 1) draft.say('（并列）');
  draft.say('（共').figure(String(standing.places.length), '参评单位数', cells).say('个参评单位）');
  if (provisional) return;
  if (self.grade) draft.say(`，评定为${self.grade}等次`);
  const { quota } = standing;
  if (self.grade && quota?.otherwise) {
    draft.say(
      `（名额${ROUNDING_WORDS[quota.round]}；${ROUNDING_WORDS[quota.otherwise.round]}则为${quota.otherwise.grade}）`,
    );
  }
  if (standing.ahead) {
    draft.say(`，与第${standing.ahead.rank}名${standing.ahead.to}相差`);
    draft.figure(marks(standing.ahead.marks), '与前一名的差距', [self.at, standing.ahead.at]).say('分');
  }
  if (standing.nextGrade) {
    draft.say(`，与${standing.nextGrade.grade}等次相差`);
    draft.figure(marks(standing.nextGrade.marks), '与上一等次的差距', [self.at, standing.nextGrade.at]).say('分');
  }
}

const fullCells = (rows: readonly AppraisedRow[]): CellRef[] => rows.flatMap((r) => r.indicator.fullAt ?? []);

function sections(draft: Draft, table: AppraisedTable): void {
  const outer = table.sections.filter((s) => s.level === 0);
  if (!outer.length) return;
  draft.say('其中，').list(outer, '，', (s) => {
    const rows = rowsOf(table, s.path);
    const title = s.title.replace(/[（(].*[）)]$/, '');
    // A section that only takes marks away is told by what it took.
    const taking = rows.every((r) => r.indicator.type === 'bottom_line');
    const amount = taking ? s.score.neg() : s.score;
    draft
      .say(`${title}${taking ? '扣' : '得'}分`)
      .figure(marks(amount), `${title}得分`, totalCells(table, rows))
      .say('分');
  });
  draft.say('。');
}

function completion(draft: Draft, { table, loss }: BriefingParts): void {
  const levels = loss.completion.filter((c) => c.count > 0 && c.rate);
  draft.list(levels, '；', (c) => {
    const cells = cellsOf(table, c);
    draft.say(`承担${c.name || '考评'}${/指标$/.test(c.name) ? '' : '指标'}`);
    draft.figure(String(c.count), `${c.name}承担项数`, cells).say('项，完成');
    draft.figure(String(c.completed), `${c.name}完成项数`, cells).say('项，完成率');
    draft.figure(percent(c.rate ?? ZERO), `${c.name}完成率`, cells);
  });
  if (levels.length) draft.say('。');
  const { unscoredRows, unscoredFull } = table.totals;
  if (unscoredRows) {
    const cells = fullCells(table.rows.filter((r) => !r.mark));
    draft.say('另有').figure(String(unscoredRows), '未计分项数', cells).say('项（共');
    draft.figure(fullMarks(unscoredFull), '未计分分值', cells).say('分）未计分，未计入综合得分。');
  }
}

function cellsOf(table: AppraisedTable, c: Completion): CellRef[] {
  const rows = new Set(c.rows.map((r) => r.row));
  return table.rows.filter((r) => rows.has(r.indicator.row)).map(markCell);
}

function losses(draft: Draft, { table, loss }: BriefingParts): void {
  if (!isPositive(loss.deducted)) return;
  const { economic } = loss;
  const level = loss.completion.find((c) => c.name === economic?.ofSection) ?? null;
  if (level) {
    draft
      .say(`${level.name}总分`)
      .figure(fullMarks(level.full), `${level.name}总分`, cellsOf(table, level))
      .say('分，被扣');
    draft.figure(marks(level.deducted), `${level.name}扣分`, cellsOf(table, level)).say('分');
  } else {
    const whole = economic?.ofSection ? `${economic.ofSection}` : '';
    const amount = economic ? economic.ofSectionDeducted : loss.deducted;
    draft
      .say(`${whole || '各项指标'}共被扣`)
      .figure(
        marks(amount),
        '扣分',
        loss.items.map((i) => i.at),
      )
      .say('分');
  }
  if (economic?.ofSectionPercent) {
    draft.say(`，其中${economic.name}被扣`).figure(marks(economic.deducted), `${economic.name}扣分`, economic.cells);
    draft
      .say(level || !economic.ofSection ? '分，占扣分总数的' : '分，占该板块扣分的')
      .figure(percent(economic.ofSectionPercent), `${economic.name}扣分占比`, economic.cells);
  }
  const others = loss.completion.filter((c) => c !== level && isPositive(c.deducted));
  if (level && others.length) {
    draft.say('；').list(others, '，', (c) => {
      draft.say(`${c.name}总分`).figure(fullMarks(c.full), `${c.name}总分`, cellsOf(table, c)).say('分，被扣');
      draft.figure(marks(c.deducted), `${c.name}扣分`, cellsOf(table, c)).say('分');
    });
  }
  draft.say('。主要失分点为').list(loss.items.slice(0, NAMED), '、', (i) => {
    draft.say(`${i.name}（`).figure(marks(i.deducted), `${i.name}扣分`, [i.at]).say('分）');
  });
  draft.say('。');
  const units = loss.byUnit.filter((u) => u.name).slice(0, 3);
  if (units.length > 1) {
    draft.say('扣分较多的责任单位为').list(units, '、', (u) => {
      draft.say(`${u.name}（`).figure(marks(u.deducted), `${u.name}扣分`, u.cells).say('分）');
    });
    draft.say('。');
  }
}

function winnable(draft: Draft, outlook: Outlook): void {
  if (!outlook.open.length) return;
  const cells = outlook.open.map((w) => w.at);
  draft.say('经逐项代入测算，仍可争取').figure(marks(outlook.openMarks), '可争取分值', cells).say('分，主要为');
  draft.list(outlook.openRows.slice(0, NAMED), '、', (w) => {
    const at = w.entries.map((e) => e.at);
    draft.say(`${w.name}（`).figure(marks(w.marks), `${w.name}可争取分值`, at).say('分）');
  });
  if (outlook.past.length) {
    draft.say('；已发生、不能挽回的扣分').figure(
      marks(outlook.pastMarks),
      '不能挽回的扣分',
      outlook.past.map((w) => w.at),
    );
    draft.say('分');
  }
  draft.say('。');
}

function warnings(draft: Draft, table: AppraisedTable): void {
  const warned = table.rows.filter((r) => r.warnings.length);
  if (!warned.length) return;
  const red = warned.filter((r) => r.warnings.some((w) => w.level === 'red'));
  draft.say('列入预警的指标').figure(
    String(warned.length),
    '预警项数',
    warned.map((r) => r.warnings[0]?.at ?? markCell(r)),
  );
  draft.say('项');
  if (red.length) draft.say('，其中红色预警').figure(String(red.length), '红色预警项数', red.map(markCell)).say('项');
  draft.say('。');
}
