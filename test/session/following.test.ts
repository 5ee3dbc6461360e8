/** 随改随算 on the 2024 sample: an edit brings its row and the totals up to date, and 撤销 still goes back to before the first write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimalText } from '../../src/core/model/exact';
import { valueOf } from '../../src/core/model/snapshot';
import { readSnapshot } from '../../src/host/xlsx';
import { HostFailure } from '../../src/host/port';
import { coreEngine } from '../../src/session/coreEngine';
import { decodeRun, RECORD_KEY } from '../../src/session/record';
import { Session } from '../../src/session/session';
import { MemoryHost } from './memoryHost';

const file = '2024绩效考评指标表.xlsx';
const book = readSnapshot(new Uint8Array(readFileSync(join(__dirname, '../../samples', file))), file);
const sheet = '2024年指标表';
const growth = { sheet, row: 8, col: 10 };
const mark = { sheet, row: 8, col: 14 };

async function following(): Promise<[Session, MemoryHost]> {
  const host = new MemoryHost(book);
  let minute = 0;
  const now = (): Date => new Date(2024, 11, 20, 16, minute++);
  const session = new Session({
    host,
    engine: async () => coreEngine,
    now,
    pause: () => new Promise((later) => setTimeout(later)),
  });
  await session.open();
  await session.run();
  await session.change(() => ({ autoScore: true }));
  host.calls.length = 0;
  return [session, host];
}

const settled = (session: Session): Promise<void> =>
  new Promise((done) => {
    const look = (): void => {
      if (session.state.phase.s !== 'written') return;
      stop();
      done();
    };
    const stop = session.watch(look);
  });

const markOf = (session: Session): string => {
  const row = session.state.appraisal!.tables[0]!.rows.find((r) => r.indicator.row === 8)!;
  return row.mark ? decimalText(row.mark) : '';
};

test('one edit: one reading and one writing of what changed, nothing else is asked', async () => {
  const [session, host] = await following();
  const before = markOf(session);
  host.type(growth, 1);
  await settled(session);
  expect(host.calls).toEqual(['reread', 'applyFew']);
  expect(markOf(session)).not.toBe(before);
  expect(String(valueOf(host.snapshot, mark))).toBe(markOf(session));
  expect(decodeRun(host.settings.get(RECORD_KEY)!)?.marks.find((m) => m.row === 8)?.mark).toBe(markOf(session));
});

test('the figures are those of a whole run', async () => {
  const [session, host] = await following();
  host.type(growth, 2.5);
  await settled(session);
  const { total } = session.state.lastRun!;
  await session.run();
  expect(session.state.phase).toMatchObject({ s: 'written', same: true });
  expect(session.state.lastRun!.total).toBe(total);
});

const typing = Array.from({ length: 200 }, () => new HostFailure('editing', '正在编辑单元格'));

test('a person who types on, however long, is waited for without a word', async () => {
  const [session, host] = await following();
  const before = markOf(session);
  host.fault('applyFew', ...typing);
  const phases = new Set<string>();
  session.watch(() => phases.add(session.state.phase.s));
  host.type(growth, 1);
  await settled(session);
  expect([...phases]).toEqual(['stale', 'written']);
  expect(markOf(session)).not.toBe(before);
  expect(String(valueOf(host.snapshot, mark))).toBe(markOf(session));
});

test('一键重算 and 撤销 go before a step that still waits', async () => {
  const [session, host] = await following();
  const never = Array.from({ length: 10_000 }, () => typing[0]!);
  host.fault('applyFew', ...never);
  host.type(growth, 1);
  await new Promise((later) => setTimeout(later, 50));
  await session.run();
  expect(session.state.phase.s).toBe('written');
  expect(String(valueOf(host.snapshot, mark))).toBe(markOf(session));
  host.fault('applyFew', ...never);
  host.type(growth, 2);
  await new Promise((later) => setTimeout(later, 50));
  await session.undo();
  expect(session.state.phase.s).toBe('undone');
  expect(valueOf(host.snapshot, mark)).toBe(10.51);
});

test('撤销 goes back to before the first write', async () => {
  const [session, host] = await following();
  host.type(growth, 1);
  await settled(session);
  host.type(growth, 2);
  await settled(session);
  await session.undo();
  expect(session.state.phase.s).toBe('undone');
  expect(valueOf(host.snapshot, mark)).toBe('');
});

test('typing into a mark meanwhile: the workbook is read whole, and the typed mark is kept and asked about', async () => {
  const [session, host] = await following();
  host.fault('applyFew', new HostFailure('conflict', 'N8 已被改动。', 'old', [mark]));
  host.type(growth, 1);
  await settled(session);
  expect(host.calls).toContain('read');
  expect(String(valueOf(host.snapshot, mark))).toBe(markOf(session));
});

test('an edit while the last one is being written is followed too', async () => {
  const [session, host] = await following();
  let go = (): void => undefined;
  host.gates.set('reread', new Promise((free) => (go = free)));
  host.type(growth, 1);
  host.type(growth, 2);
  go();
  await settled(session);
  await new Promise((later) => setTimeout(later, 50));
  const { total } = session.state.lastRun!;
  await session.run();
  expect(session.state.lastRun!.total).toBe(total);
  expect(session.state.phase).toMatchObject({ s: 'written', same: true });
});
