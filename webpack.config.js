/**
 * The add-in's production bundle: one script a page, hashed names, no eval and no inline script, so that the strict
 * content security policy of addin/taskpane/taskpane.html holds. `npm run build` writes it to dist/.
 */
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  entry: { taskpane: at('addin/taskpane/index.tsx') },
  output: { path: at('dist'), filename: '[name].[contenthash].js', clean: true },
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
    ],
  },
  // Webpack's own stand-in for Node's `global` would call `new Function`.
  node: { global: false },
  plugins: [
    new webpack.DefinePlugin({ global: 'globalThis' }),
    new HtmlWebpackPlugin({ template: at('addin/taskpane/taskpane.html'), filename: 'taskpane.html' }),
  ],
  // The pane loads over the office's network each time Excel opens: growth must be noticed.
  performance: { hints: 'error', maxEntrypointSize: 600_000, maxAssetSize: 600_000 },
};
