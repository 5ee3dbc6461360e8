/** The only place that builds the add-in for the workbench while it is being worked on: webpack in development mode, watching. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration } from 'webpack';

type Config = Configuration | ((env: object, argv: object) => Configuration | Promise<Configuration>);

/** Builds into `out` with the project's own webpack configuration; resolves after the first build, then keeps watching. */
export async function watchAddin(root: string, out: string): Promise<void> {
  const { default: config } = (await import(pathToFileURL(join(root, 'webpack.config.js')).href)) as {
    default: Config;
  };
  const made = typeof config === 'function' ? await config({}, { mode: 'development' }) : config;
  const compiler = webpack({
    ...made,
    mode: 'development',
    devtool: 'source-map',
    output: { ...made.output, path: out },
    cache: { type: 'filesystem', cacheDirectory: join(root, '.cache/webpack'), name: 'workbench' },
  });
  if (!compiler) throw new Error('webpack gave no compiler');
  await new Promise<void>((built, failed) => {
    compiler.watch({ ignored: ['**/node_modules/**', '**/dist/**', '**/.cache/**'] }, (error, stats) => {
      if (error) failed(error);
      if (stats?.hasErrors()) console.error(stats.toString({ all: false, errors: true, colors: true }));
      built();
    });
  });
}
