/**
 * Gives a built site another address without building it again: node tools/site/readdress.mjs ADDRESS [FOLDER]
 * writes manifest.xml and functions.json into the folder (dist). Run by administrators; see docs/deploying.md.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from './address.mjs';
import { addressedFiles } from './addressed-files.mjs';

const [, , given = '', folder = 'dist'] = process.argv;
try {
  const address = siteAddress(given);
  // A mistyped folder must not pass for one that was changed.
  if (!existsSync(join(folder, 'taskpane.html'))) {
    throw new RangeError(
      `W katalogu „${folder}” nie ma zbudowanej strony dodatku (brak pliku taskpane.html). Podaj katalog, który powstał poleceniem „npm run build”.`,
    );
  }
  for (const [name, text] of Object.entries(await addressedFiles(address))) {
    writeFileSync(join(folder, name), text);
    console.log(`Zapisano ${join(folder, name)} z adresem ${address}`);
  }
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
