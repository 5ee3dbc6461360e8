/** The only server of the pane's gallery: builds it, serves it with the same policy as the add-in. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = process.cwd();
/** As in the add-in: no inline code, no eval; Fluent UI's empty style elements alone. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "connect-src 'self'",
].join('; ');
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
};

export async function serve(): Promise<{ readonly server: Server; readonly address: string }> {
  const { outputFiles } = await build({
    entryPoints: { gallery: join(root, 'test/pane/gallery.tsx') },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: join(root, 'out'),
    write: false,
    logLevel: 'warning',
  });
  const scripts = new Map(outputFiles.map((file) => [file.path.split('/').pop(), file.contents]));
  const files: Readonly<Record<string, string>> = {
    'gallery.html': 'test/pane/gallery.html',
    'pages.css': 'src/pages/pages.css',
    'pages/pages.css': 'src/pages/pages.css',
    'pages/message.js': 'src/pages/message.js',
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const name = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname.slice(1)) || 'gallery.html';
    const icon = /^assets\/[\w-]+\.png$/.exec(name);
    const sample = /^samples\/([^/]+\.xlsx)$/.exec(name);
    const path = sample ? `samples/${sample[1]}` : icon ? name : files[name];
    const body = scripts.get(name) ?? (path && (await readFile(join(root, path)).catch(() => null)));
    if (PAGES.includes(name)) return sendPage(name, response);
    const type = TYPES[name.split('.').pop() ?? ''] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'content-security-policy': POLICY });
    response.end(body ?? '');
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/gallery.html` };
}

/** For old Excel, and for what the ribbon's click has to tell. */
const PAGES: readonly string[] = ['unsupported.html', 'message.html'];

/** A page as webpack makes it: its policy filled in. */
async function sendPage(name: string, response: ServerResponse): Promise<void> {
  const template = await readFile(join(root, 'src/pages', name), 'utf8');
  response.writeHead(200, { 'content-type': TYPES.html, 'content-security-policy': POLICY });
  response.end(template.replace('<%= policy %>', POLICY));
}
