/** Where the package's own files lie; the only place that knows how the build is laid out. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's folder: build/scripts/paths.js lies two folders below it, scripts/paths.ts one. */
const here = fileURLToPath(new URL('.', import.meta.url));
const root = here.replaceAll('\\', '/').includes('/build/scripts/')
  ? join(here, '..', '..')
  : join(here, '..');

/** A file shipped with the package, e.g. `packagePath('templates', 'decisions', 'DK-01.docx')`. */
export function packagePath(...parts: readonly string[]): string {
  return join(root, ...parts);
}
