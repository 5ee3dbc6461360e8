/** 随改随算 towards Excel: what an edit touched is read in one round trip, a few cells are written in one. */
import { type HostFailure, type SheetArea } from '../../src/host/port';
import { area, at, indicatorWorkbook, plan, SCORE, scorePlan, startOffice, write, type Bench } from './office';

let office: Bench;
beforeAll(async () => (office = await startOffice()));
afterAll(() => office.close());

const cell = (row: number, col: number): SheetArea => ({ sheet: '指标', area: area(row, col) });

async function read() {
  const workbook = indicatorWorkbook();
  const host = office.open(workbook);
  const snapshot = await host.read();
  office.standIn.resetCounters();
  return { workbook, host, snapshot, sheet: workbook.sheets[0]! };
}

test('one round trip reads the edited cell and the results of formulas; nothing else is asked for', async () => {
  const { host, snapshot, sheet } = await read();
  sheet.enter(area(3, 3), () => 12, 'user');
  const again = await host.reread(snapshot, [cell(3, 3)]);
  expect(again?.changed).toEqual([at(3, 3), at(10, 3)]);
  expect(again?.snapshot).toEqual(await host.read());
  expect(office.standIn.counters.requests).toBe(2);
});

test('what was typed with a format is read with it', async () => {
  const { host, snapshot, sheet } = await read();
  sheet.enter(area(4, 3), () => '95%', 'user');
  const again = await host.reread(snapshot, [cell(4, 3)]);
  expect(again?.snapshot).toEqual(await host.read());
});

test.each([
  ['the sheet was protected', (s: Awaited<ReturnType<typeof read>>) => (s.sheet.protected = true)],
  [
    'the cell lies outside of what was read',
    (s: Awaited<ReturnType<typeof read>>) => s.sheet.enter(area(40, 1), () => 1, 'user'),
  ],
  ['the sheet was renamed', (s: Awaited<ReturnType<typeof read>>) => (s.sheet.name = '改名')],
])('a whole reading is asked for when %s', async (_, change) => {
  const state = await read();
  change(state);
  expect(await state.host.reread(state.snapshot, [cell(3, 3), cell(40, 1)])).toBeNull();
});

test('one round trip writes, reads back and keeps the texts', async () => {
  const { workbook, host, sheet } = await read();
  const applied = await host.applyFew(plan([write(2, SCORE, 9.5, sheet)]), [
    ['last-run', '记录'],
    ['settings', '{}'],
  ]);
  expect(office.standIn.counters.requests).toBe(1);
  expect(applied?.restore.cells).toEqual([{ at: at(2, SCORE), content: { value: '' }, expected: 9.5 }]);
  expect(sheet.cell(2, SCORE)?.value).toBe(9.5);
  expect(await host.loadSetting('last-run')).toBe('记录');
  await host.restore(applied!.restore);
  expect(workbook.sheets[0]!.cell(2, SCORE)?.value ?? '').toBe('');
});

test('what somebody typed meanwhile is put back and told', async () => {
  const { host, sheet } = await read();
  const planned = plan([write(2, SCORE, 9.5, sheet), write(3, SCORE, 9, sheet)]);
  sheet.enter(area(3, SCORE), () => 7, 'user');
  await expect(host.applyFew(planned, [])).rejects.toMatchObject({ kind: 'conflict', cells: [at(3, SCORE)] });
  expect([sheet.cell(2, SCORE)?.value ?? '', sheet.cell(3, SCORE)?.value]).toEqual(['', 7]);
});

test('while a cell is being edited nothing is written, and it says so', async () => {
  const { workbook, host, sheet } = await read();
  workbook.editing = true;
  const refused = await host.applyFew(plan([write(2, SCORE, 9.5, sheet)]), []).catch((error: unknown) => error);
  workbook.editing = false;
  expect((refused as HostFailure).kind).toBe('editing');
  expect(sheet.cell(2, SCORE)?.value ?? '').toBe('');
});

test('a plan for a whole table goes the usual way', async () => {
  const { workbook, host } = await read();
  const many = plan(Array.from({ length: 9 }, () => scorePlan(workbook).writes).flat());
  expect(await host.applyFew(many, [])).toBeNull();
});

test('a 预警 cell changes its colour in the same trip, and what it had before comes back at undo', async () => {
  const { host, sheet } = await read();
  sheet.restyle(area(3, 8), () => ({ fill: '#00FF00' }));
  const applied = await host.applyFew(plan([{ ...write(3, 8, '红：未达目标', sheet), fill: 'red' }]), []);
  expect(office.standIn.counters.requests).toBe(1);
  expect(applied?.restore.cells).toMatchObject([{ at: at(3, 8), looks: { fill: '#00FF00' } }]);
  expect(sheet.cell(3, 8)?.style?.fill).toBe('#FFC7CE');
  await host.restore(applied!.restore);
  expect(sheet.cell(3, 8)?.style?.fill).toBe('#00FF00');
});
