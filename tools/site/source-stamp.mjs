/**
 * What a site was built of, as one hash over the names and contents of its sources. A webpack plugin leaves it in the
 * site; tools/pane-build.mjs compares it with the sources of now, and so notices also what was deleted, moved in or put
 * back, which no time of a file tells. Used by webpack.config.js.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** File of the hash in the site. */
export const STAMP = 'sources.sha256';

const NAME = 'SourceStamp';
const SOURCES = [
  ...['addin', 'core', 'tools/site', 'manifest.xml', 'webpack.config.js'],
  ...['tsconfig.base.json', 'package-lock.json'],
];

/**
 * @param {string} root folder of the repository
 * @returns {string} a line
 */
export function sourceStamp(root) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesBelow(root, source))) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return `${hash.digest('hex')}\n`;
}

export class SourceStamp {
  #root;

  /** @param {string} root folder of the repository */
  constructor(root) {
    this.#root = root;
  }

  apply(compiler) {
    // Another bundle than the one that offices get: it is to be made anew.
    if (compiler.options.mode !== 'production') return;
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // Before any source is read: one that changes during the build makes the site old, not new.
      const stamp = sourceStamp(this.#root);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        compilation.emitAsset(STAMP, new sources.RawSource(stamp));
      });
    });
  }
}

/** Paths from the root with slashes, in a fixed order; none where there is neither file nor folder. */
function filesBelow(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`));
}
