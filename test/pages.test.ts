/** Pages without React: an old browser component is sent to the page that says why, a modern one never is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const root = join(__dirname, '..');
const source = readFileSync(join(root, 'src/pages/support.js'), 'utf8');

interface Shown {
  hidden: boolean;
}

/** Runs support.js in a window that has, or lacks, what the pane needs. */
function open(lacks: readonly string[] = []) {
  const went: string[] = [];
  const opening: Shown = { hidden: false };
  const notOpened: Shown = { hidden: true };
  const elements: Record<string, Shown> = { opening, 'not-opened': notOpened };
  const listeners: Record<string, () => void> = {};
  const timers: (() => void)[] = [];
  const context = createContext({
    document: {
      createElement: () => (lacks.includes('noModule') ? {} : { noModule: false }),
      getElementById: (id: string) => elements[id] ?? null,
    },
    location: { replace: (page: string) => went.push(page) },
    addEventListener: (name: string, listener: () => void) => (listeners[name] = listener),
    setTimeout: (timer: () => void) => timers.push(timer),
    structuredClone: () => undefined,
    ResizeObserver: function ResizeObserver() {},
  });
  runInContext('var window = this;', context);
  for (const name of lacks) runInContext(`try { delete window.${name}; delete Object.${name}; } catch (e) {}`, context);
  runInContext(source, context);
  return { went, opening, notOpened, elements, listeners, timers };
}

test('a modern browser component stays', () => {
  expect(open().went).toEqual([]);
});

test.each([
  ['Internet Explorer 11', ['noModule', 'hasOwn', 'structuredClone', 'ResizeObserver']],
  ['the Edge of before Chromium', ['hasOwn', 'structuredClone', 'ResizeObserver']],
  ['an engine one step too old', ['structuredClone']],
])('%s is sent to the page that says why', (_name, lacks) => {
  expect(open(lacks).went).toEqual(['unsupported.html']);
});

test('a script that cannot be loaded is told', () => {
  const page = open();
  page.listeners.error?.();
  expect([page.opening.hidden, page.notOpened.hidden]).toEqual([true, false]);
});

test('a pane that never comes up is told', () => {
  const page = open();
  for (const timer of page.timers) timer();
  expect(page.notOpened.hidden).toBe(false);
});

test('once the pane is there, an error of its own is not covered up by the first page', () => {
  const page = open();
  delete page.elements.opening;
  expect(() => page.listeners.error?.()).not.toThrow();
  expect(page.notOpened.hidden).toBe(true);
});

const pages = ['taskpane/index.html', 'commands/commands.html', 'pages/message.html', 'pages/unsupported.html'];

describe.each(pages)('%s', (page) => {
  const html = readFileSync(join(root, 'src', page), 'utf8');

  test('has a policy and nothing that the policy would refuse', () => {
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/i);
  });

  test('is in Chinese', () => {
    expect(html).toContain('lang="zh-CN"');
  });
});

test('the page for old Excel runs no script', () => {
  expect(readFileSync(join(root, 'src/pages/unsupported.html'), 'utf8')).not.toMatch(/<script/i);
});
