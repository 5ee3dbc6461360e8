/** The only place that bundles the workbench page. esbuild and not webpack: Univer's 8 MB take it two seconds, cold. */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, context, type BuildOptions } from 'esbuild';

const options = (root: string, out: string): BuildOptions => ({
  absWorkingDir: root,
  entryPoints: { main: 'workbench/page/main.ts' },
  outdir: out,
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  sourcemap: 'linked',
  loader: { '.svg': 'dataurl' },
  // Univer asks for React's environment; its development build is several times slower.
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});

/** Bundles the page into `out`. */
export async function buildPage(root: string, out: string): Promise<void> {
  await copyHtml(root, out);
  await build(options(root, out));
}

/** As `buildPage`, and again whenever a source file changes. */
export async function watchPage(root: string, out: string): Promise<void> {
  await copyHtml(root, out);
  const watching = await context(options(root, out));
  await watching.rebuild();
  await watching.watch();
}

async function copyHtml(root: string, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  await copyFile(join(root, 'workbench/page/index.html'), join(out, 'index.html'));
}
