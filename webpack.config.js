/**
 * The only place that says how the add-in is built: `npm run build`, into dist/.
 *
 *   --env base=https://oa.example.gov.cn/kaoping   the address in manifest.xml (default: the workbench on this machine)
 *   --env cdn                                      load office.js from Microsoft's server instead of shipping a copy
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { DEVELOPMENT_BASE, rebaseManifest } from './scripts/rebase-manifest.js';

const root = import.meta.dirname;
const officeJsFolder = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const CDN = 'https://appsforoffice.microsoft.com';

/** Of office.js what Excel can ask for: its own scripts, texts in every language, nothing for debugging or for other programs. */
const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel*.js',
  '*-*/office_strings.js',
  'telemetry/*.js',
  'ariatelemetry/*.js',
  'agaveerrorux/**/*',
];

/** SHA-256 of nothing: Fluent UI creates empty style elements and fills them through the CSSOM, which needs no more. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** No inline code, no eval, nothing from and nothing to another server. */
const policy = (cdn) =>
  [
    "default-src 'none'",
    `script-src 'self'${cdn ? ` ${CDN}` : ''}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${cdn ? ` ${CDN}` : ''}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

const page = (filename, template, chunks, parameters) =>
  new HtmlPlugin({
    filename,
    template,
    chunks,
    inject: chunks.length > 0 ? 'head' : false,
    scriptLoading: 'module',
    templateParameters: parameters,
    minify: false,
  });

export default (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  const cdn = Boolean(env.cdn);
  const parameters = {
    policy: policy(cdn),
    officeJs: cdn ? `${CDN}/lib/1/hosted/office.js` : 'office-js/office.js',
  };
  return {
    mode: production ? 'production' : 'development',
    // Source maps in files of their own: those inside eval() would need an open policy.
    devtool: production ? false : 'source-map',
    target: ['web', 'es2022'],
    context: root,
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/commands.ts',
    },
    output: {
      path: join(root, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      // Later parts stand beside the page; a module script cannot ask where it came from.
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                target: 'es2022',
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
      ],
    },
    optimization: {
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          // Changes only with an update of React or Fluent UI, so it stays cached when the product changes.
          ui: {
            test: /node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel)[\\/]/,
            name: 'ui',
            chunks: 'initial',
          },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      page('taskpane.html', './src/taskpane/index.html', ['taskpane'], parameters),
      page('commands.html', './src/commands/commands.html', ['commands'], parameters),
      page('message.html', './src/pages/message.html', [], parameters),
      page('unsupported.html', './src/pages/unsupported.html', [], parameters),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/pages/*.{css,js}', to: 'pages/[name][ext]', info: { minimized: true } },
          {
            from: 'manifest.xml',
            transform: (manifest) => rebaseManifest(manifest.toString(), env.base ?? DEVELOPMENT_BASE),
          },
          // Unmodified, under their own names: what the licence of office.js and office.js itself ask for.
          ...(cdn
            ? []
            : OFFICE_FILES.map((files) => ({
                from: files,
                context: officeJsFolder,
                to: 'office-js/',
                globOptions: { ignore: ['**/*.debug.js'] },
                info: { minimized: true },
              }))),
        ],
      }),
    ],
  };
};
