/**
 * The add-in as a static site in dist/: hashed scripts, no eval and no inline script, so that the strict content
 * security policies of the pages hold. `npm run build` builds it for the address of development; an office builds for
 * its own server with TECZKA_URL=https://dodatki.urzad.example/teczka/ or `npm run build -- --env url=…`.
 * See docs/deploying.md; the weight is watched by test/addin/weight.test.ts.
 */
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { ADDRESS_IN_SOURCES, siteAddress } from './tools/site/address.mjs';
import { OlderLanguage } from './tools/site/older-language.mjs';
import { ScriptList } from './tools/site/script-list.mjs';
import { SourceStamp } from './tools/site/source-stamp.mjs';
import { StaticFiles } from './tools/site/static-files.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Pages with a script of their own: `<name>.html`. */
const PAGES = {
  taskpane: { script: 'addin/taskpane/index.tsx', template: 'addin/taskpane/taskpane.html' },
  workbench: { script: 'addin/workbench/index.tsx', template: 'addin/workbench/workbench.html' },
  commands: { script: 'addin/commands/commands.ts', template: 'addin/commands/commands.html' },
  functions: { script: 'addin/functions/index.ts', template: 'addin/functions/functions.html' },
};
/** The manifest names functions.js: Excel for Windows loads it into a runtime without pages or modules. */
const FUNCTIONS = 'functions';
/** Loaded by taskpane.html beside its script, under this name. */
const SLOW_SCRIPT = 'slow-script';
/** Their names are written in the manifest or in a page, so they hold no hash. */
const FIXED = new Set([FUNCTIONS, SLOW_SCRIPT]);
/** One script each. All others show the same screens and share their code: who has one page has most of the other. */
const WHOLE = new Set([...FIXED, 'commands']);

export default ({ url } = {}) => ({
  entry: {
    ...Object.fromEntries(Object.entries(PAGES).map(([name, { script }]) => [name, at(script)])),
    [SLOW_SCRIPT]: at('addin/taskpane/slow-script.ts'),
  },
  output: {
    path: at('dist'),
    filename: ({ chunk }) => (FIXED.has(chunk?.name) ? '[name].js' : '[name].[contenthash].js'),
    chunkFilename: '[name].[contenthash].js',
    clean: true,
  },
  // WebView2 and today's browsers; Office for which this is too new is below the floor anyway.
  target: ['web', 'es2022'],
  devtool: false,
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // Types are checked by `npm run typecheck`.
        loader: 'ts-loader',
        options: { configFile: at('addin/tsconfig.json'), transpileOnly: true },
        // The compiler rewrites `./some.ts` to `./some.js`; here it is still the source.
        resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
      },
      // A module of core does nothing but define, so an unused one may go: functions.js must not bring a TextDecoder
      // for workbooks into a runtime that may lack it.
      { test: /\.ts$/, include: at('core'), sideEffects: false },
    ],
  },
  optimization: {
    // Below this size (bytes before packing) what two screens share goes into both: in pieces it packs worse, and the
    // first screen waits for all of them.
    splitChunks: { minSize: 60_000, chunks: ({ name }) => !WHOLE.has(name) },
  },
  // Webpack's own stand-in for Node's `global` would call `new Function`.
  node: { global: false },
  plugins: [
    new webpack.DefinePlugin({ global: 'globalThis' }),
    ...Object.entries(PAGES).map(
      ([name, { template }]) =>
        new HtmlWebpackPlugin({ template: at(template), filename: `${name}.html`, chunks: [name] }),
    ),
    new HtmlWebpackPlugin({ template: at('addin/help/pomoc.html'), filename: 'pomoc.html', chunks: [] }),
    new StaticFiles(siteAddress(url || process.env.TECZKA_URL || ADDRESS_IN_SOURCES)),
    new OlderLanguage('functions.js'),
    new ScriptList(),
    new SourceStamp(at('.')),
  ],
  // The pane loads over the office's network each time Excel opens: growth must be noticed. Bytes before gzip, about
  // three times as many as after.
  performance: { hints: 'error', maxEntrypointSize: 800_000, maxAssetSize: 800_000 },
});
