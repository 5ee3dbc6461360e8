/** The only place that says how little of a browser office.js needs: a few objects put on the global of Node. */

export interface FrameWindow {
  /** Delivers a text from the host to office.js. */
  readonly deliver: (text: string) => void;
  /** Takes everything off the global again. */
  readonly remove: () => void;
}

export interface FrameOptions {
  readonly name: string;
  readonly origin: string;
  /** Folder that office.js believes it was loaded from. */
  readonly base: string;
  readonly entry: string;
  /** Text from office.js to its host. */
  readonly toHost: (text: string) => void;
  /** Runs a sibling script of office.js, named relative to the base; false when there is none. */
  readonly run: (relative: string) => boolean;
}

type Listener = (event: { data: string; origin: string }) => void;

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, String(value)),
    removeItem: (key) => void items.delete(key),
  };
}

function element(tag: string, page: string): Record<string, unknown> {
  const attributes: Record<string, string> = {};
  const made: Record<string, unknown> = {
    tagName: tag,
    style: {},
    setAttribute: (key: string, value: string) => (attributes[key] = value),
    getAttribute: (key: string) => attributes[key] ?? null,
    appendChild: () => undefined,
  };
  Object.defineProperty(made, 'href', {
    get: () => made['resolved'],
    set: (value: string) => {
      const url = new URL(value, page);
      made['resolved'] = url.href;
      for (const part of ['protocol', 'hostname', 'port', 'host', 'pathname', 'search', 'hash'] as const)
        made[part] = url[part];
    },
  });
  return made;
}

export function installWindow(options: FrameOptions): FrameWindow {
  const page = new URL('../taskpane.html', options.base).href;
  const { origin, protocol, hostname } = new URL(page);
  const listeners = new Map<string, Set<Listener>>();
  const make = (tag: string): Record<string, unknown> => element(tag, page);

  const head = make('head');
  head['appendChild'] = (script: { src: string; onload?: () => void; onerror?: () => void }) =>
    setTimeout(() => {
      const found = options.run(script.src.replace(options.base, ''));
      if (found) script.onload?.();
      else script.onerror?.();
    }, 0);
  const body = make('body');
  const document = {
    domain: hostname,
    URL: page,
    readyState: 'complete',
    cookie: '',
    documentElement: make('html'),
    head,
    body,
    createElement: make,
    getElementsByTagName: (tag: string) =>
      tag === 'script'
        ? [{ src: options.base + options.entry, getAttribute: () => null }]
        : tag === 'head'
          ? [head]
          : [],
    querySelectorAll: () => [],
    getElementById: () => null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const parent = { postMessage: (text: string) => setTimeout(() => options.toHost(text), 0) };

  const put: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    document,
    location: { href: page, origin, hash: '', search: '', protocol, hostname },
    name: options.name,
    history: {},
    opener: null,
    navigator: { userAgent: 'node' },
    sessionStorage: storage(),
    localStorage: storage(),
    external: {},
    addEventListener: (type: string, listener: Listener) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener: (type: string, listener: Listener) => listeners.get(type)?.delete(listener),
    open: () => null,
    parent,
    top: parent,
  };
  const before = new Map(Object.keys(put).map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)]));
  for (const [key, value] of Object.entries(put))
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });

  return {
    deliver: (text) =>
      void setTimeout(() => {
        for (const listener of listeners.get('message') ?? []) listener({ data: text, origin: options.origin });
      }, 0),
    remove: () => {
      listeners.clear();
      for (const [key, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, key, descriptor);
        else Reflect.deleteProperty(globalThis, key);
      }
    },
  };
}
