/**
 * Webpack plugin: writes scripts.json, which says for each page what it loads at once and what later, by the file that
 * is imported: scripts, and styles if there are any. test/addin/weight.test.ts weighs by it what comes before the first
 * screen. Used by webpack.config.js.
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
  const later = new Map();
  for (const group of groupsBelow(entry)) {
    for (const block of group.getBlocks()) {
      const file = importedBy(block, compilation);
      later.set(file, [...new Set([...(later.get(file) ?? []), ...group.getFiles()])]);
    }
  }
  return { atOnce: entry.getFiles(), later: Object.fromEntries(later) };
}

/** What is loaded after a group, however many imports later; each group once, though several may lead to it. */
function groupsBelow(group, found = new Set()) {
  for (const child of group.getChildren()) {
    if (found.has(child)) continue;
    found.add(child);
    groupsBelow(child, found);
  }
  return found;
}

/** Path of the file that a dynamic import names, from the root of the repository. */
function importedBy(block, { moduleGraph }) {
  const found = moduleGraph.getModule(block.dependencies[0]);
  return relative(ROOT, (found.rootModule ?? found).resource)
    .split(sep)
    .join('/');
}
