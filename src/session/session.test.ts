/** One session from the click to the cells and back, on a workbook in memory. */
import { MemoryHost } from '../../test/session/memoryHost';
import { SHEET, smallEngine, smallWorkbook } from '../../test/session/smallTable';
import type { CellRef } from '../core/model/area';
import { valueOf } from '../core/model/snapshot';
import { HostFailure } from '../host/port';
import { STILL_EDITING } from './attempt';
import { withColumn } from './decisions';
import { Session } from './session';

const cell = (row: number, col: number): CellRef => ({ sheet: SHEET, row, col });
const marks = (host: MemoryHost): unknown[] => [2, 3, 4].map((row) => valueOf(host.snapshot, cell(row, 3)));

/** A session with a clock that goes on one minute a look, and no real waiting. */
function sessionOn(host: MemoryHost, engine = smallEngine()): Session {
  let minute = 0;
  const now = (): Date => new Date(2024, 11, 20, 16, minute++);
  return new Session({ host, engine: async () => engine, now, pause: async () => undefined });
}

async function opened(host = new MemoryHost(smallWorkbook()), engine = smallEngine()): Promise<[Session, MemoryHost]> {
  const session = sessionOn(host, engine);
  await session.open();
  return [session, host];
}

test('opening reads and writes nothing', async () => {
  const [session, host] = await opened();
  expect(session.state.phase).toEqual({ s: 'ready' });
  expect(session.state.plan?.writes).toHaveLength(3);
  expect(session.state.scored).toBe(false);
  expect(marks(host)).toEqual(['', '', '']);
});

test('one click writes the marks, a second one finds nothing to change', async () => {
  const [session, host] = await opened();
  await session.run();
  expect(session.state.phase).toMatchObject({ s: 'written', cells: 3, same: false });
  expect(marks(host)).toEqual([3, 4, 5]);
  await session.run();
  expect(session.state.phase).toMatchObject({ s: 'written', same: true });
  expect(session.state.since).toEqual({ delta: '0', rows: [] });
});

test('the second half of a double click is no click', async () => {
  const host = new MemoryHost(smallWorkbook());
  const now = (): Date => new Date(2024, 11, 20, 16, 42);
  const session = new Session({ host, engine: async () => smallEngine(), now });
  await session.open();
  await Promise.all([session.run(), session.run()]);
  await session.run();
  expect(host.calls.filter((c) => c === 'apply')).toHaveLength(1);
  expect(session.state.phase).toMatchObject({ s: 'written', same: false });
});

test('the answer to a question is no second half of a click', async () => {
  const host = new MemoryHost(smallWorkbook());
  const session = new Session({ host, engine: async () => smallEngine(), now: () => new Date(2024, 11, 20, 16, 42) });
  await session.open();
  await session.run();
  await session.run({ liftFilter: true });
  expect(host.calls.filter((c) => c === 'read')).toHaveLength(3);
});

test('撤销 puts back what was there, also after the pane was closed', async () => {
  const host = new MemoryHost(smallWorkbook());
  host.type(cell(2, 3), '旧');
  const [first] = await opened(host);
  await first.run();
  await first.close();
  const [second] = await opened(host);
  expect(second.state.phase).toMatchObject({ s: 'written', cells: 3 });
  await second.undo();
  expect(second.state.phase).toMatchObject({ s: 'undone', cells: 3 });
  expect(marks(host)).toEqual(['旧', '', '']);
  const [third] = await opened(host);
  expect(third.state.phase).toEqual({ s: 'ready' });
});

test('a mark changed since is kept and named; asked once more, it is put back too', async () => {
  const [session, host] = await opened();
  await session.run();
  host.type(cell(3, 3), 9);
  await session.undo();
  expect(session.state.phase).toMatchObject({
    s: 'failed',
    failure: { kind: 'kept', cells: [cell(3, 3)], detail: '2' },
  });
  expect(marks(host)).toEqual(['', 9, '']);
  await session.undo(true);
  expect(session.state.phase).toMatchObject({ s: 'undone', cells: 1 });
  expect(marks(host)).toEqual(['', '', '']);
});

test('an edit makes the figures stale until the next run, which names the row and its cell', async () => {
  const [session, host] = await opened();
  await session.run();
  host.type(cell(3, 2), 4.5);
  host.type(cell(4, 2), 1);
  expect(session.state.phase).toEqual({ s: 'stale', cells: 2 });
  await session.run();
  expect(session.state.since).toEqual({
    delta: '-3.5',
    rows: [
      { sheet: SHEET, row: 3, name: '指标2', before: '4', after: '4.5', because: [cell(3, 2)] },
      { sheet: SHEET, row: 4, name: '指标3', before: '5', after: '1', because: [cell(4, 2)] },
    ],
  });
});

test('opened after an edit made elsewhere, the figures are said to be unwritten', async () => {
  const [first, host] = await opened();
  await first.run();
  await first.close();
  host.type(cell(2, 2), 2);
  const [second] = await opened(host);
  expect(second.state).toMatchObject({ phase: { s: 'stale', cells: null }, scored: true, written: false });
});

test('only the selected rows are written', async () => {
  const [session, host] = await opened();
  host.selected = {
    sheet: SHEET,
    rows: [
      [2, 2],
      [4, 4],
    ],
  };
  await session.setScope('rows');
  await session.run();
  expect(marks(host)).toEqual([3, '', 5]);
});

test.each(['protected', 'filtered', 'broken', 'conflict', 'switched', 'slow', 'other'] as const)(
  'a write refused as %s shows the marks as not written',
  async (kind) => {
    const [session, host] = await opened();
    host.fault('apply', new HostFailure(kind, '未写入任何内容。'));
    await session.run();
    expect(session.state.phase).toMatchObject({ s: 'failed', failure: { kind, during: 'run', left: 'old' } });
    expect(session.state).toMatchObject({ scored: true, written: false });
    expect(marks(host)).toEqual(['', '', '']);
    await session.run({ liftFilter: kind === 'filtered' });
    expect(marks(host)).toEqual([3, 4, 5]);
  },
);

test('the edit that a conflict names may come in late and takes no word from it; another edit does', async () => {
  const [session, host] = await opened();
  host.fault('apply', new HostFailure('conflict', '未写入任何内容。', 'old', [cell(3, 3)]));
  await session.run();
  host.type(cell(3, 3), 9);
  expect(session.state.phase).toMatchObject({ s: 'failed', failure: { kind: 'conflict' } });
  host.type(cell(2, 2), 9);
  expect(session.state.phase).toEqual({ s: 'stale', cells: 2 });
});

test('while a cell is being edited the run waits, then goes on by itself', async () => {
  const [session, host] = await opened();
  const editing = new HostFailure('editing', '正在编辑单元格');
  host.fault('apply', editing, editing);
  const phases: string[] = [];
  session.watch(() => phases.push(session.state.phase.s));
  await session.run();
  expect(phases).toContain('waiting');
  expect(session.state.phase).toMatchObject({ s: 'written', cells: 3 });
});

test('an edit that never ends is given up', async () => {
  const [session, host] = await opened();
  host.fault('read', ...Array.from({ length: 100 }, () => new HostFailure('editing', '正在编辑单元格')));
  await session.run();
  expect(session.state.phase).toMatchObject({ s: 'failed', failure: { kind: 'editing', sentence: STILL_EDITING } });
});

test('nothing else is made while a run goes on, and that is said', async () => {
  const [session, host] = await opened();
  host.gates.set('apply', new Promise(() => undefined));
  const run = session.run();
  while (session.state.phase.s !== 'writing') await Promise.resolve();
  expect(await session.makeSheets([{ kind: '考评汇总' }])).toMatchObject({
    sentence: expect.stringContaining('尚未完成'),
  });
  expect(await session.rewrite('每低1扣1分', null)).not.toBeNull();
  expect(host.calls).not.toContain('makeSheets');
  session.cancel();
  await run;
});

test('取消 while writing leaves the sheet as it was', async () => {
  const [session, host] = await opened();
  host.gates.set('apply', new Promise(() => undefined));
  const run = session.run();
  while (session.state.phase.s !== 'writing') await Promise.resolve();
  session.cancel();
  await run;
  expect(session.state.phase).toEqual({ s: 'cancelled' });
  expect(marks(host)).toEqual(['', '', '']);
});

test('a workbook without a table, then one with', async () => {
  const host = new MemoryHost(smallWorkbook());
  const session = sessionOn(host, smallEngine({ none: true }));
  await session.open();
  expect(session.state.phase).toEqual({ s: 'notable' });
  await session.open();
  expect(session.state.phase).toEqual({ s: 'notable' });
});

test('a column in doubt stops the run until it is confirmed; the answer stays in the workbook', async () => {
  const [session, host] = await opened(undefined, smallEngine({ doubt: true }));
  await session.run();
  expect(session.state.phase).toEqual({ s: 'ready' });
  expect(marks(host)).toEqual(['', '', '']);
  await session.change((settings) => withColumn(settings, SHEET, 'B', 'full'));
  await session.run();
  expect(marks(host)).toEqual([3, 4, 5]);
  const [next] = await opened(host, smallEngine({ doubt: true }));
  expect(next.state.settings.columns).toEqual([{ sheet: SHEET, col: 'B', role: 'full' }]);
});

test('随改随算 follows an edit, and 撤销 goes back to before the first write', async () => {
  const [session, host] = await opened();
  await session.change(() => ({ autoScore: true }));
  await session.run();
  const phases: string[] = [];
  session.watch(() => phases.push(session.state.phase.s));
  host.type(cell(3, 2), 4.5);
  while (session.state.phase.s !== 'written') await new Promise((resolve) => setTimeout(resolve, 1));
  expect(marks(host)).toEqual([3, 4.5, 5]);
  expect(phases).not.toContain('writing');
  await session.undo();
  expect(marks(host)).toEqual(['', '', '']);
});

test('a fault of the product is told, never thrown', async () => {
  const engine = smallEngine();
  const session = sessionOn(new MemoryHost(smallWorkbook()), {
    ...engine,
    appraise: () => Promise.reject(new TypeError('boom')),
  });
  await session.open();
  expect(session.state.phase).toMatchObject({ s: 'failed', failure: { kind: 'other', detail: 'boom' } });
});

test('a mark typed by a person goes to its cell, counts, and survives the next run', async () => {
  const host = new MemoryHost(smallWorkbook([3, '面谈', 5]));
  const [session] = await opened(host);
  await session.run();
  await session.fill(cell(3, 3), 4);
  expect(marks(host)).toEqual([3, 4, 5]);
  expect(session.state.phase).toMatchObject({ s: 'written' });
});

test('what the runs wrote is known as ours, and no longer after 撤销', async () => {
  const [session, host] = await opened();
  await session.run();
  expect(session.state.settings.written).toEqual([{ sheet: SHEET, col: 3, top: 2, values: [3, 4, 5] }]);
  expect(JSON.parse(host.settings.get('settings')!).written).toHaveLength(1);
  await session.undo();
  expect(session.state.settings.written).toEqual([]);
});
