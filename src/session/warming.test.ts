/** The engine makes itself ready while the workbook is waited for, and no longer. */
import { MemoryHost } from '../../test/session/memoryHost';
import { smallEngine, smallWorkbook } from '../../test/session/smallTable';
import { coreEngine } from './coreEngine';
import { Session } from './session';
import { meanwhileReady } from './warming';

test('it is told to stop as soon as the workbook has answered', async () => {
  const told: AbortSignal[] = [];
  const engine = {
    ...smallEngine(),
    warmUp: async (until: AbortSignal): Promise<void> => void told.push(until),
  };
  const session = new Session({ host: new MemoryHost(smallWorkbook()), engine: async () => engine });
  await session.open();
  expect(session.state.phase).toEqual({ s: 'ready' });
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((until) => until.aborted)).toBe(true);
});

test('an answer is never kept waiting, nor lost with an engine that cannot be loaded', async () => {
  const failing = { engine: () => Promise.reject(new Error('offline')) };
  await expect(meanwhileReady(failing, Promise.resolve('here'))).resolves.toBe('here');
  const slow = { engine: async () => ({ ...smallEngine(), warmUp: () => new Promise<void>(() => undefined) }) };
  await expect(meanwhileReady(slow, Promise.resolve('here'))).resolves.toBe('here');
});

test('the engine stops within a slice, and at its end there is nothing more to do', async () => {
  const stopped = new AbortController();
  const half = coreEngine.warmUp!(stopped.signal);
  stopped.abort();
  await half;
  await coreEngine.warmUp!(new AbortController().signal);
  const started = performance.now();
  await coreEngine.warmUp!(new AbortController().signal);
  expect(performance.now() - started).toBeLessThan(50);
});
