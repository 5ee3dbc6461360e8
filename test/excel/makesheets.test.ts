/** Sheets of ours: made whole, found again by their mark, and no other sheet is ever touched. */
import type { OurCell, OurSheet, OurStyle } from '../../src/core/model/sheets';
import type { MemoryWorkbook } from '../../workbench/standin/model/memory';
import { area, at, indicatorWorkbook, picture, startOffice, type Bench } from './office';

let office: Bench;
beforeAll(async () => (office = await startOffice()));
afterAll(() => office.close());

const cell = (value: string | number, style: OurStyle, more: Partial<OurCell> = {}): OurCell => ({
  value,
  style,
  ...more,
});

function overview(total: number, rows = 3): OurSheet {
  const lines = Array.from({ length: rows }, (_, i) => ({
    cells: [
      cell(`指标${i + 1}`, 'text', { link: at(2 + i, 5) }),
      cell(i + 0.5, 'mark'),
      cell(i % 2 ? '落后' : '=按期', 'red'),
    ],
  }));
  return {
    kind: '考评汇总',
    name: '考评汇总',
    rows: [
      { cells: [cell('考评汇总', 'title'), null, null], height: 30 },
      { cells: [cell('指标', 'header'), cell('得分', 'header'), cell('预警', 'header')] },
      ...lines,
      { cells: [cell('合计', 'total_text'), cell(total, 'total_mark', { formula: `=SUM(B3:B${rows + 2})` }), null] },
    ],
    widths: [20, 10, 10],
    merges: [area(1, 1, 1, 3)],
    charts: [
      {
        type: 'bar',
        title: '各指标得分',
        over: area(1, 5, 12, 10),
        categories: area(3, 1, rows + 2, 1),
        series: [{ name: '得分', values: area(3, 2, rows + 2, 2) }],
        valueFormat: '0',
      },
    ],
    headerRows: { freeze: 2, repeat: [2, 2] },
    landscape: true,
    pageBreaks: [4],
  };
}

const shape = (workbook: MemoryWorkbook, name: string): unknown => {
  const sheet = workbook.find(name)!;
  const { charts, print, merges, frozen, columnWidths, rowHeights, links, gridlines, visibility } = sheet;
  const looks = { gridlines, visibility, widths: [...columnWidths], heights: [...rowHeights], links: [...links] };
  const drawn = charts.map(({ id: _, ...chart }) => chart);
  return {
    cells: (picture(workbook) as { name: string }[]).find((s) => s.name === name),
    drawn,
    print,
    merges,
    frozen,
    looks,
  };
};

test('a new sheet: values, text that looks like a formula, formulas, looks, links, chart, print setup, hidden mark', async () => {
  const workbook = indicatorWorkbook();
  const others = picture(workbook);
  const host = office.open(workbook);
  expect(await host.makeSheets([overview(4.5)])).toEqual(['考评汇总']);
  const sheet = workbook.find('考评汇总')!;
  expect((picture(workbook) as unknown[]).slice(0, 2)).toEqual(others);
  expect(sheet.names).toMatchObject([{ name: 'kaoping_sheet_1', visible: false }]);
  expect(sheet.cell(3, 3)).toMatchObject({ value: '=按期', style: { fill: '#FFC7CE', bold: true, fontName: '宋体' } });
  expect(sheet.cell(3, 3)!.formula).toBeUndefined();
  expect(sheet.cell(6, 2)).toMatchObject({ value: 4.5, formula: '=SUM(B3:B5)', format: '0.00' });
  expect([...sheet.links.values()][0]).toEqual({ row: 3, col: 1, target: '指标!E2' });
  expect(sheet.charts).toMatchObject([
    {
      type: 'BarClustered',
      title: '各指标得分',
      over: area(1, 5, 12, 10),
      series: [{ name: '得分', values: area(3, 2, 5, 2), categories: area(3, 1, 5, 1) }],
    },
  ]);
  expect(sheet.print).toEqual({ landscape: true, repeat: [2, 2], breaks: [4] });
  expect([sheet.frozen, sheet.merges, sheet.columnWidths.get(1), sheet.rowHeights.get(1)]).toEqual([
    { rows: 2, columns: 0 },
    [area(1, 1, 1, 3)],
    120,
    30,
  ]);
  expect((await host.read()).sheets.map((s) => s.ours)).toEqual([undefined, undefined, '考评汇总']);
});

test('made again after it was renamed and written into: the same sheet, as if made for the first time', async () => {
  const fresh = indicatorWorkbook();
  await office.open(fresh).makeSheets([overview(4.5)]);
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  await host.makeSheets([overview(40, 30)]);
  const sheet = workbook.find('考评汇总')!;
  const { id } = sheet;
  sheet.enter(area(60, 9), () => '旧', 'user');
  sheet.name = '十一月汇总';
  workbook.sheets[0]!.enter(area(20, 1), () => '=十一月汇总!B3', 'user');
  expect(await host.makeSheets([overview(4.5)])).toEqual(['十一月汇总']);
  expect([sheet.id, workbook.sheets.length]).toEqual([id, 3]);
  sheet.name = '考评汇总';
  const [once, again] = [shape(fresh, '考评汇总'), shape(workbook, '考评汇总')] as { looks: object }[];
  expect(again).toEqual(once);
});

test('a sheet of the user that has the name is left alone', async () => {
  const workbook = indicatorWorkbook();
  workbook.addSheet('考评汇总').enter(area(1, 1), () => '用户的', 'user');
  expect(await office.open(workbook).makeSheets([overview(4.5)])).toEqual(['考评汇总（2）']);
  expect(workbook.find('考评汇总')!.value(1, 1)).toBe('用户的');
});

test('refused before anything changes: fixed structure, a protected sheet of ours', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  workbook.structureLocked = true;
  const refusal = { kind: 'protected', left: 'old' };
  await expect(host.makeSheets([overview(4.5)])).rejects.toMatchObject(refusal);
  workbook.structureLocked = false;
  await host.makeSheets([overview(4.5)]);
  workbook.find('考评汇总')!.protected = true;
  const before = picture(workbook);
  await expect(host.makeSheets([overview(9, 9)])).rejects.toMatchObject(refusal);
  expect(picture(workbook)).toEqual(before);
});

/** Every request of the making breaks off at an early, a middle and a late action. */
const BREAKS = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((request) => [0, 2, 20, 90].map((action) => ({ request, action })));

test('whatever call fails at a first making, the workbook is as it was', async () => {
  let broken = 0;
  for (const fault of BREAKS) {
    const workbook = indicatorWorkbook();
    const before = picture(workbook);
    const host = office.open(workbook);
    office.standIn.faults.arm({ kind: 'break', code: 'GeneralException', ...fault });
    const failure = await host.makeSheets([overview(4.5)]).then(
      () => null,
      (error: unknown) => error,
    );
    if (!failure) continue;
    broken++;
    expect(failure).toMatchObject({ left: 'old' });
    expect(picture(workbook)).toEqual(before);
  }
  expect(broken).toBeGreaterThan(5);
});

test('whatever call fails when a sheet is made again, it is the old one or the new one', async () => {
  let broken = 0;
  const made = async (): Promise<MemoryWorkbook> => {
    const workbook = indicatorWorkbook();
    await office.open(workbook).makeSheets([overview(40, 30)]);
    return workbook;
  };
  for (const fault of BREAKS) {
    const workbook = await made();
    const before = shape(workbook, '考评汇总') as { drawn: unknown; cells: unknown };
    const host = office.open(workbook);
    office.standIn.faults.arm({ kind: 'break', code: 'GeneralException', ...fault });
    const failure = await host.makeSheets([overview(4.5)]).then(
      () => null,
      (error: unknown) => error,
    );
    if (!failure) continue;
    broken++;
    expect(failure).toMatchObject({ left: 'old' });
    const after = shape(workbook, '考评汇总') as { drawn: unknown; cells: unknown };
    expect([after.cells, after.drawn]).toEqual([before.cells, before.drawn]);
  }
  expect(broken).toBeGreaterThan(5);
});

test('when what was kept of the old sheet cannot be dropped, the new one stands and that is said', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  await host.makeSheets([overview(40, 30)]);
  office.standIn.faults.arm({ kind: 'down', request: 8, code: 'GeneralException' });
  await expect(host.makeSheets([overview(4.5)])).rejects.toMatchObject({ left: 'new' });
  expect(workbook.find('考评汇总')!.value(6, 2)).toBe(4.5);
});

test('round trips at most: a first making 7, another 10, a sheet of 12,000 cells 14', async () => {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  const trips = async (sheet: OurSheet): Promise<number> => {
    office.standIn.resetCounters();
    await host.makeSheets([sheet]);
    return office.standIn.counters.requests;
  };
  // What office.js asks for when it lets go of objects may come later.
  expect(await trips(overview(4.5))).toBeLessThanOrEqual(7);
  expect(await trips(overview(4.5))).toBeLessThanOrEqual(10);
  expect(await trips(overview(4.5, 4_000))).toBeLessThanOrEqual(14);
});
