/** The ribbon's one click without a pane: what it writes, and what it tells when it could not. */
import { MemoryHost } from '../../test/session/memoryHost';
import { smallEngine, smallWorkbook } from '../../test/session/smallTable';
import { HostFailure } from '../host/port';
import type { Engine } from '../session/engine';
import { Session } from '../session/session';
import { recompute } from './recompute';

const sessionOn = (host: MemoryHost, engine: () => Promise<Engine> = async () => smallEngine()): Session =>
  new Session({ host, engine, pause: async () => undefined });

test('the marks are written and nothing is told', async () => {
  const host = new MemoryHost(smallWorkbook());
  expect(await recompute(sessionOn(host))).toBeNull();
  expect(host.calls.filter((call) => call === 'apply')).toHaveLength(1);
});

test('the pane can undo what the ribbon wrote', async () => {
  const host = new MemoryHost(smallWorkbook());
  await recompute(sessionOn(host));
  const pane = sessionOn(host);
  await pane.open();
  expect(pane.state.phase).toMatchObject({ s: 'written', cells: 3 });
  await pane.undo();
  expect(pane.state.phase).toMatchObject({ s: 'undone', cells: 3 });
});

test('a second click on an unchanged workbook writes nothing and tells nothing', async () => {
  const host = new MemoryHost(smallWorkbook());
  await recompute(sessionOn(host));
  expect(await recompute(sessionOn(host))).toBeNull();
  expect(host.calls.filter((call) => call === 'apply')).toHaveLength(1);
});

test('what the host refuses is told in its words', async () => {
  const host = new MemoryHost(smallWorkbook());
  const sentence = '“指标表”设有工作表保护，未写入任何内容。';
  host.apply = async () => {
    throw new HostFailure('protected', sentence);
  };
  expect(await recompute(sessionOn(host))).toBe(sentence);
});

test('a workbook without a table is told, and not read twice', async () => {
  const host = new MemoryHost({ workbook: '', sheets: [], names: [], active: 0 });
  const engine: Engine = {
    ...smallEngine(),
    appraise: async (_snapshot, settings) => ({ tables: [], rules: [], diagnostics: [], settings }),
  };
  expect(await recompute(sessionOn(host, async () => engine))).toContain('没有找到指标表');
  expect(host.calls.filter((call) => call === 'read')).toHaveLength(1);
});

test('a fault of the product itself is told, never thrown', async () => {
  const host = new MemoryHost(smallWorkbook());
  const broken = sessionOn(host, async () => {
    throw new Error('chunk not found');
  });
  expect(await recompute(broken)).toContain('未完成');
});
