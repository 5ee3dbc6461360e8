/** What the tests of the Excel host share: one office.js in this process, a small indicator workbook, plans, a picture of a workbook. */
import type { Area, CellRef } from '../../src/core/model/area';
import type { CellWrite, WritePlan } from '../../src/core/model/plan';
import { ExcelHost } from '../../src/host/excel/host';
import { contentOf, inputOf } from '../../src/host/excel/content';
import { MemoryWorkbook } from '../../workbench/standin/model/memory';
import type { MemorySheet } from '../../workbench/standin/model/sheet';
import { installOffice, type OfficeInNode } from '../../workbench/standin/node/office';

export const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });
export const at = (row: number, col: number, sheet = '指标'): CellRef => ({ sheet, row, col });

/** 序号 指标 分值 评分标准 得分 扣分 扣分原因; rows 2–9 are indicators, row 10 the totals. */
export const SCORE = 5;
export const DEDUCTION = 6;
export const REASON = 7;
export const FIRST_ROW = 2;
export const LAST_ROW = 9;

export function indicatorWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook('指标.xlsx');
  const sheet = workbook.addSheet('指标');
  const header = ['序号', '指标', '分值', '评分标准', '得分', '扣分', '扣分原因'];
  sheet.enter(area(1, 1, 1, 7), (_, col) => header[col - 1], 'user');
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    const line = [row - 1, `指标${row - 1}`, 10, '每低于1个百分点扣0.5分，扣完为止', row === 4 ? 8.5 : '', '', ''];
    sheet.enter(area(row, 1, row, 7), (_, col) => line[col - 1], 'user');
  }
  sheet.enter(area(10, 2), () => '合计', 'user');
  sheet.enter(
    area(10, 3, 10, 6),
    (_, col) => (col === 4 ? '' : `=SUM(${'ABCDEFG'[col - 1]}2:${'ABCDEFG'[col - 1]}9)`),
    'user',
  );
  sheet.enter(area(7, REASON), () => "'=原有说明", 'user');
  const peers = workbook.addSheet('同组数据');
  peers.enter(area(1, 1, 3, 2), (row, col) => (col === 1 ? `县${row}` : row * 1.5), 'user');
  workbook.recalculate();
  return workbook;
}

export function write(row: number, col: number, after: string | number, sheet: MemorySheet): CellWrite {
  const cell = sheet.cell(row, col);
  const before = { value: cell?.value ?? '', ...(cell?.formula ? { formula: cell.formula } : {}) };
  const role = col === SCORE ? 'score' : col === DEDUCTION ? 'deduction' : 'reason';
  return { at: at(row, col, sheet.name), before, after, role } as CellWrite;
}

export const plan = (writes: readonly CellWrite[]): WritePlan => ({
  writes,
  conflicts: [],
  newColumns: [],
  unchanged: 0,
});

/** Marks, deductions and reasons for every indicator row; row 5 has no reason, so that its cell is left alone. */
export function scorePlan(workbook: MemoryWorkbook): WritePlan {
  const sheet = workbook.sheets[0]!;
  const writes: CellWrite[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    writes.push(write(row, SCORE, 10 - row / 4, sheet), write(row, DEDUCTION, row / 4, sheet));
    if (row !== 5) writes.push(write(row, REASON, row === 3 ? '=按规则' : `低于目标${row}个百分点`, sheet));
  }
  return plan(writes);
}

/** Everything a person could see or lose, as plain data. */
export function picture(workbook: MemoryWorkbook): unknown {
  workbook.recalculate();
  return workbook.sheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.eachCell((row, col, { value, formula, format = 'General', style = {} }) =>
      cells.push([row, col, value, formula, format, style]),
    );
    const { name, merges, filter, filteredRows, hiddenRows, hiddenColumns } = sheet;
    return { name, cells, merges, filter, rows: [...filteredRows], hidden: [...hiddenRows, ...hiddenColumns] };
  });
}

/** What the workbook must look like after a plan: the picture of one written directly. */
export function pictureAfter(make: () => MemoryWorkbook, planned: WritePlan): unknown {
  const workbook = make();
  for (const { at: ref, after } of planned.writes) {
    const input = inputOf(contentOf(after, ''));
    workbook.find(ref.sheet)!.enter(area(ref.row, ref.col), () => input, 'user');
  }
  return picture(workbook);
}

/** Milliseconds this process has computed: other processes on the machine do not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export interface Bench extends OfficeInNode {
  /** A host with little patience on a fresh workbook; counters at zero, no faults. */
  readonly open: (workbook: MemoryWorkbook, patience?: number) => ExcelHost;
}

/** Longer than any answer takes, and what a test waits for one that never comes. */
const PATIENCE = 5_000;
export const IMPATIENCE = 120;

// Long tables on a busy machine.
jest.setTimeout(30_000);

export async function startOffice(): Promise<Bench> {
  const office = await installOffice(indicatorWorkbook(), { clock: cpuTime });
  return {
    ...office,
    open: (workbook, patience = PATIENCE) => {
      office.standIn.faults.arm();
      office.standIn.switchTo(workbook);
      office.xdm.follow();
      office.standIn.payloadLimit = 5 * 1024 * 1024;
      office.standIn.resetCounters();
      return new ExcelHost({ patience });
    },
  };
}
