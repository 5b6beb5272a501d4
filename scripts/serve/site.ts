/**
 * The built workbench, read into memory when the server starts: a request picks one of these answers by its exact
 * path and never touches the disk, so no path can lead out of dist/. Called by `teczka serve`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';
import { systemCode } from '../files/system-causes.ts';
import { packagePath } from '../paths.ts';
import { answer, type Answer } from './answer.ts';

/** Path of a request to its answer. */
export type Site = ReadonlyMap<string, Answer>;

const WORKBENCH = 'workbench.html';
const HTML = 'text/html; charset=utf-8';
/** What the workbench loads. Other pages of dist/ are for Office and stay out. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** @throws TeczkaError `workbench-not-built` */
export async function readSite(folder = packagePath('dist')): Promise<Site> {
  const site = new Map([['/', answer(200, HTML, await readWorkbenchPage(folder))]]);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    site.set(path, answer(200, type, await readFile(file)));
  }
  return site;
}

async function readWorkbenchPage(folder: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, WORKBENCH));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new TeczkaError(
      'workbench-not-built',
      'warsztat nie jest zbudowany. W katalogu Teczki uruchom „npm run build”, a potem spróbuj ponownie.',
      {},
      { cause: error },
    );
  }
}
