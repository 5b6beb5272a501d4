/**
 * Gives a built site another address without building it again: node tools/site/readdress.mjs ADDRESS [FOLDER]
 * writes manifest.xml and functions.json into the folder (dist). Run by administrators; see docs/deploying.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from './address.mjs';
import { addressedFiles } from './addressed-files.mjs';

const [, , given = '', folder = 'dist'] = process.argv;
try {
  const files = await addressedFiles(siteAddress(given));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
