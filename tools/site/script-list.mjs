/**
 * Webpack plugin: writes scripts.json, which says for each page what it loads at once and what later, by the file that
 * is imported. test/addin/weight.test.ts weighs by it what comes before the first screen. Used by webpack.config.js.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NAME = 'ScriptList';

export class ScriptList {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After all others: the names of files are final.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const pages = [...compilation.entrypoints].map(([page, entry]) => [
          page,
          scriptsOf(entry, compilation),
        ]);
        const text = `${JSON.stringify(Object.fromEntries(pages), undefined, 2)}\n`;
        compilation.emitAsset('scripts.json', new webpack.sources.RawSource(text));
      });
    });
  }
}

function scriptsOf(entry, compilation) {
  const later = entry
    .getChildren()
    .flatMap((group) => group.getBlocks().map((block) => [importedBy(block, compilation), scripts(group)]));
  return { atOnce: scripts(entry), later: Object.fromEntries(later) };
}

/** Path of the file that a dynamic import names, from the root of the repository. */
function importedBy(block, { moduleGraph }) {
  const found = moduleGraph.getModule(block.dependencies[0]);
  return relative(ROOT, (found.rootModule ?? found).resource)
    .split(sep)
    .join('/');
}

function scripts(group) {
  return group.getFiles().filter((file) => file.endsWith('.js'));
}
