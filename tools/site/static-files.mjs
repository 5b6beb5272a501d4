/**
 * Webpack plugin: adds to the site what is no bundle, so that dist/ is whole: manifest.xml and functions.json with the
 * address of the site, the icons, the style of the waiting pane. Used by webpack.config.js.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { addressedFiles } from './addressed-files.mjs';

const ICONS = fileURLToPath(new URL('../../addin/assets', import.meta.url));
const STYLE = new URL('../../addin/taskpane/taskpane.css', import.meta.url);
const NAME = 'StaticFiles';

export class StaticFiles {
  #address;

  /** @param {string} address as siteAddress gives it */
  constructor(address) {
    this.#address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        const files = {
          ...(await addressedFiles(this.#address)),
          ...icons(),
          'taskpane.css': readFileSync(STYLE),
        };
        for (const [name, content] of Object.entries(files)) {
          compilation.emitAsset(name, new webpack.sources.RawSource(content));
        }
      });
    });
  }
}

function icons() {
  const names = readdirSync(ICONS).filter((name) => name.endsWith('.png'));
  return Object.fromEntries(names.map((name) => [`assets/${name}`, readFileSync(`${ICONS}/${name}`)]));
}
