/** The only place that answers the browser: the add-in's build, office.js as its package ships it, the workbench page, the samples. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Certificate } from './certificate';
import { fileBelow } from './folder';

/** URL path prefix → folder. The first one that matches and has the file answers. */
export type Mounts = readonly (readonly [prefix: string, folder: string])[];

export interface ServeOptions {
  readonly certificate: Certificate;
  readonly mounts: Mounts;
  /** Folder of the workbooks listed at `/samples/index.json`. */
  readonly samples: string;
  /** One server for each; 0 takes a free port. All answer the same, so that page and pane can have different origins. */
  readonly ports: readonly number[];
}

export interface Serving {
  /** In the order of `ports`, without a slash at the end. */
  readonly origins: readonly string[];
  /** Every path asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-site',
  'Cache-Control': 'no-cache',
} as const;

/** The page itself: its own code and styles; Univer sets style attributes; frames only from this hostname. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https://localhost:*",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' https://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export async function serve(options: ServeOptions): Promise<Serving> {
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = decodePath(request.url ?? '/');
    asked.push(path);
    void respond(path, options, response).catch(() => fail(response, 500));
  };
  const servers = await Promise.all(
    options.ports.map(
      (port) =>
        new Promise<ReturnType<typeof createServer>>((ready, failed) => {
          const server = createServer({ key: options.certificate.key, cert: options.certificate.cert }, answer);
          server.once('error', failed);
          server.listen(port, () => ready(server));
        }),
    ),
  );
  return {
    origins: servers.map((server) => `https://localhost:${(server.address() as AddressInfo).port}`),
    asked,
    close: async () => {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise<void>((done) => server.close(() => done()));
        }),
      );
    },
  };
}

async function respond(path: string, options: ServeOptions, response: ServerResponse): Promise<void> {
  if (path === '/samples/index.json') {
    const names = (await readdir(options.samples)).filter((name) => name.endsWith('.xlsx')).sort();
    send(response, '.json', JSON.stringify(names));
    return;
  }
  const page = path === '/';
  for (const [prefix, folder] of options.mounts) {
    const wanted = page ? '/workbench/index.html' : path;
    if (!wanted.startsWith(prefix)) continue;
    const file = await fileBelow(folder, wanted.slice(prefix.length));
    if (!file) continue;
    if (page) response.setHeader('Content-Security-Policy', PAGE_POLICY);
    send(response, extname(file).toLowerCase(), await readFile(file));
    return;
  }
  fail(response, 404);
}

function send(response: ServerResponse, extension: string, body: string | Buffer): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': TYPES[extension] ?? 'application/octet-stream' });
  response.end(body);
}

function fail(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? '没有这个文件' : '服务器出错');
}

/** '' for a path that is not valid percent-encoding; it matches nothing. */
function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return '';
  }
}
