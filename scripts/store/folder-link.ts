/** How a workbook's hyperlink names another file of this machine. Called by the store of a folder. */
import * as ownPaths from 'node:path';

/**
 * The way from one file to another, as a link in the first one writes it.
 * @param paths how the system writes paths
 * @returns undefined where there is none, as between two drives of Windows
 */
export function linkBetween(
  from: string,
  to: string,
  paths: Pick<typeof ownPaths, 'dirname' | 'isAbsolute' | 'relative' | 'sep'> = ownPaths,
): string | undefined {
  const way = paths.relative(paths.dirname(from), to);
  if (paths.isAbsolute(way)) return undefined;
  return way.split(paths.sep).map(encodeURIComponent).join('/');
}
