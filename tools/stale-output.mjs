/**
 * Clears compiled files whose source is gone: the compiler leaves them, and the package would carry them. Called by
 * prepare.mjs.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const COMPILED = /(\.d\.ts|\.js)$/;

/** @param build folder with the compiled files, in the same folders as their sources below `root`. */
export function clearStaleOutput(root, build) {
  if (!existsSync(build)) return;
  const stale = readdirSync(build, { recursive: true }).filter(
    (file) => COMPILED.test(file) && !existsSync(join(root, file.replace(COMPILED, '.ts'))),
  );
  for (const file of stale) rmSync(join(build, file));
}
