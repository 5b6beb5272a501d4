/**
 * What Excel is told of the functions TECZKA.…: names, descriptions and parameters out of the JSDoc of the files in
 * addin/functions. Called by static-files.mjs and readdress.mjs; the result is functions.json of the site.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import metadata from 'custom-functions-metadata';

/** A file that defines a function has this tag; the others only help. */
const DEFINES = /@customfunction\b/;

/**
 * @param {string} folder addin/functions
 * @returns {Promise<string>} JSON
 * @throws {Error} with what the generator says of the JSDoc
 */
export async function functionsMetadata(folder) {
  const { metadataJson, errors } = await metadata.generateCustomFunctionsMetadata(functionFiles(folder));
  if (errors.length > 0) throw new Error(`addin/functions: ${errors.join('\n')}`);
  // The rest of it would let rich values come as objects, in the newest Excels only.
  const { functions } = JSON.parse(metadataJson);
  return `${JSON.stringify({ functions }, undefined, 2)}\n`;
}

function functionFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .filter((file) => DEFINES.test(readFileSync(file, 'utf8')));
}
