/** The stand-in behaves as Excel is documented to, seen through the unmodified office.js. */
import { MemoryWorkbook } from '../../workbench/standin/model/memory';
import { installOffice, type OfficeInNode } from '../../workbench/standin/node/office';

const A = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

let office: OfficeInNode;
let workbook: MemoryWorkbook;

function sample(): MemoryWorkbook {
  const made = new MemoryWorkbook('指标.xlsx');
  const sheet = made.addSheet('指标');
  const rows = [
    ['指标', '分值', '得分'],
    ['粮食产量', 10, 9.5],
    ['财政收入', 5, ''],
  ];
  sheet.enter(A(1, 1, 3, 3), (r, c) => rows[r - 1]![c - 1], 'user');
  sheet.enter(A(4, 3), () => '=SUM(C2:C3)', 'user');
  made.addSheet('空表');
  return made;
}

beforeAll(async () => {
  office = await installOffice(sample());
});
afterAll(() => office.close());
beforeEach(() => {
  workbook = sample();
  office.standIn.switchTo(workbook);
  office.xdm.follow();
  office.standIn.faults.arm();
  office.standIn.resetCounters();
});

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('指标');

test('values, formulas, formats of a used range come in one request', async () => {
  await Excel.run(async (context) => {
    const used = first(context).getUsedRange(true).untrack();
    used.load('address,values,formulas,numberFormat,valueTypes');
    await context.sync();
    expect(used.address).toBe('指标!A1:C4');
    expect(used.values[3]).toEqual(['', '', 9.5]);
    expect(used.formulas[3]).toEqual(['', '', '=SUM(C2:C3)']);
    expect(used.valueTypes[2]).toEqual(['String', 'Double', 'Empty']);
  });
  expect(office.standIn.counters.requests).toBe(1);
});

test('a property that was not loaded cannot be read', async () => {
  await expect(
    Excel.run(async (context) => {
      const cell = first(context).getRange('A1');
      await context.sync();
      return cell.values;
    }),
  ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a matrix of another size is refused; what stood before it in the batch stays', async () => {
  await expect(
    Excel.run(async (context) => {
      first(context).getRange('C2').values = [[1]];
      first(context).getRange('C2:C3').values = [[1, 2]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(workbook.sheets[0]!.value(2, 3)).toBe(1);
});

test('null leaves a cell alone, an empty text clears it, text may become a number, a date or a formula', async () => {
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('A2:C2').values = [[null, '', '85%']];
    sheet.getRange('A3:C3').values = [["'=1+1", '=1+1', '2024-11-25']];
    const back = sheet.getRange('A2:C3');
    back.load('values');
    await context.sync();
    expect(back.values).toEqual([
      ['粮食产量', '', 0.85],
      ['=1+1', 2, 45621],
    ]);
  });
});

test('formulas follow the cells they sum', async () => {
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('C3').values = [[4.25]];
    const total = sheet.getRange('C4');
    total.load('values');
    await context.sync();
    expect(total.values).toEqual([[13.75]]);
  });
});

test('a protected sheet refuses', async () => {
  workbook.sheets[0]!.protected = true;
  await expect(
    Excel.run(async (context) => {
      first(context).getRange('C2').values = [[1]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('while a cell is being edited a batch fails, or waits when asked to', async () => {
  workbook.editing = true;
  const write = async (context: Excel.RequestContext) => {
    first(context).getRange('C2').values = [[1]];
    await context.sync();
  };
  await expect(Excel.run(write)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  setTimeout(() => (workbook.editing = false), 30);
  await Excel.run({ delayForCellEdit: true }, write);
  expect(workbook.sheets[0]!.value(2, 3)).toBe(1);
});

test('values written over filtered rows land in wrong rows', async () => {
  const sheet = workbook.sheets[0]!;
  sheet.applyFilter({ area: A(1, 1, 3, 3), criteria: [{ filterOn: 'Values', values: ['财政收入'] }, null, null] });
  await Excel.run(async (context) => {
    first(context).getRange('C2:C3').values = [[1], [2]];
    await context.sync();
  });
  expect([sheet.value(2, 3), sheet.value(3, 3)]).toEqual([9.5, 1]);
});

test('above 5 million cells and for whole columns values are null', async () => {
  await Excel.run(async (context) => {
    const many = first(context).getRange('A1:J600000');
    const columns = first(context).getRange('A:C');
    many.load('values,cellCount');
    columns.load('values');
    await context.sync();
    expect([many.values, columns.values, many.cellCount]).toEqual([null, null, 6_000_000]);
  });
});

test('requests and responses above 5 MB fail', async () => {
  const long = '考'.repeat(2_000_000);
  await expect(
    Excel.run(async (context) => {
      first(context).getRange('A1').values = [[long]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  workbook.sheets[0]!.put(1, 1, { value: long });
  await expect(
    Excel.run(async (context) => {
      const cell = first(context).getRange('A1');
      cell.load('values');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('only the first cell of a merged area holds a value', async () => {
  workbook.sheets[0]!.merge(A(2, 3, 3, 3));
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('C2:C3').values = [[7], [8]];
    const cells = sheet.getRange('C2:C3');
    cells.load('values');
    const merged = sheet.getRange('A1:C4').getMergedAreasOrNullObject();
    merged.load('areas/items/rowIndex,areas/items/rowCount,areas/items/columnIndex');
    await context.sync();
    expect(cells.values).toEqual([[7], ['']]);
    expect(merged.areas.items.map((a) => [a.rowIndex, a.rowCount, a.columnIndex])).toEqual([[1, 2, 2]]);
  });
});

test('hidden rows and columns, non-adjacent selections, settings, events', async () => {
  const sheet = workbook.sheets[0]!;
  sheet.hideRows([3], true);
  sheet.hideColumns([2], true);
  workbook.select(sheet, [A(2, 1, 2, 3), A(3, 1)]);
  const changes: string[] = [];
  await Excel.run(async (context) => {
    const used = first(context).getUsedRange();
    const rows = used.getRowProperties({ rowHidden: true });
    const columns = used.getColumnProperties({ columnHidden: true });
    const selected = context.workbook.getSelectedRanges();
    selected.load('areas/items/address');
    context.workbook.settings.add('kaoping', { a: 1 });
    const missing = context.workbook.settings.getItemOrNullObject('missing');
    const setting = context.workbook.settings.getItem('kaoping');
    setting.load('value');
    context.workbook.worksheets.onChanged.add(async (e) => void changes.push(`${e.address} ${e.triggerSource}`));
    await context.sync();
    expect(rows.value.map((r) => r.rowHidden)).toEqual([false, false, true, false]);
    expect(columns.value.map((c) => c.columnHidden)).toEqual([false, true, false]);
    expect(selected.areas.items.map((a) => a.address)).toEqual(['指标!A2:C2', '指标!A3']);
    expect(missing.isNullObject).toBe(true);
    expect(setting.value).toEqual({ a: 1 });
    sheet.enter(A(2, 3), () => 3, 'user');
    first(context).getRange('C3').values = [[2]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(changes).toEqual(['C2 Unknown', 'C3 ThisLocalAddin']);
});

test('faults: an action of a batch fails and those before it stay; an answer that never comes', async () => {
  const two = async (context: Excel.RequestContext) => {
    const sheet = first(context).getRange('C2').getResizedRange(0, 0).untrack();
    sheet.values = [[1]];
    first(context).getRange('C3').untrack().values = [[2]];
    await context.sync();
  };
  office.standIn.faults.arm({ kind: 'refuse', request: 0, code: 'GeneralException' });
  await expect(Excel.run(two)).rejects.toMatchObject({ code: 'GeneralException' });
  expect(workbook.sheets[0]!.value(2, 3)).toBe(9.5);
  office.standIn.faults.arm({ kind: 'hang', request: 0, executed: true });
  const outcome = await Promise.race([
    Excel.run(two).then(() => 'answered'),
    new Promise((resolve) => setTimeout(() => resolve('hangs'), 50)),
  ]);
  expect([outcome, workbook.sheets[0]!.value(3, 3)]).toEqual(['hangs', 2]);
});

test('the ribbon runs a function and learns when it is done', async () => {
  Office.actions.associate('score', (event: Office.AddinCommands.Event) => event.completed());
  expect(await office.xdm.invokeCommand('score')).toMatchObject({ status: 0 });
});
