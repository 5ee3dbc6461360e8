/** Sheets of ours in a file: one of each, none of another's touched. */
import { layOut } from '../../src/core/ourSheets';
import { OUR_SHEETS } from '../../src/core/model/sheets';
import { readSnapshot } from '../../src/host/xlsx';
import { makeSheets } from '../../src/host/xlsx/sheets/makeSheets';
import { bytesOf, expectedAppraisal, snapshotOf } from './expectedMarks';

const Y2024 = '2024绩效考评指标表';

test('made twice, there is exactly one of each sheet and the file is byte for byte the same', () => {
  const appraisal = expectedAppraisal(Y2024);
  const wishes = OUR_SHEETS.map((kind) => ({ kind, month: '2024-11' }));
  const once = makeSheets(bytesOf(Y2024), layOut(appraisal, snapshotOf(Y2024), wishes));
  const read = readSnapshot(once.bytes, Y2024);
  expect(read.sheets.flatMap((s) => s.ours ?? []).sort()).toEqual([...OUR_SHEETS].sort());
  const again = makeSheets(once.bytes, layOut(expectedAppraisal(Y2024, undefined, read), read, wishes));
  expect(again.names).toEqual(once.names);
  expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(once.bytes))).toBe(0);
});

test('a sheet of the same name that is not ours stays, ours gets another name', () => {
  const snapshot = snapshotOf(Y2024);
  const [sheet] = layOut(expectedAppraisal(Y2024), snapshot, [{ kind: '督办清单' }]);
  if (!sheet) throw new Error('no sheet');
  const taken = { ...sheet, name: 'A组县区数据' };
  const { bytes, names } = makeSheets(bytesOf(Y2024), [taken]);
  expect(names).toEqual(['A组县区数据（2）']);
  const after = readSnapshot(bytes, Y2024);
  expect(after.sheets.slice(0, 3).map((s) => s.values)).toEqual(snapshot.sheets.map((s) => s.values));
});

test('月度台账 keeps the months stored before', () => {
  const first = makeSheets(
    bytesOf(Y2024),
    layOut(expectedAppraisal(Y2024), snapshotOf(Y2024), [{ kind: '月度台账', month: '2024-10' }]),
  );
  const read = readSnapshot(first.bytes, Y2024);
  const [ledger] = layOut(expectedAppraisal(Y2024, undefined, read), read, [{ kind: '月度台账', month: '2024-11' }]);
  expect(ledger?.rows[2]?.cells.map((c) => c?.value)).toEqual([
    '序号',
    '指标',
    '责任单位',
    '分值',
    '2024年10月',
    '2024年11月',
    '较上次',
  ]);
  expect(ledger?.rows[3]?.cells.slice(4).map((c) => c?.value)).toEqual([387.37, 387.37, '持平']);
});
