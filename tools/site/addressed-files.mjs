/**
 * The two files of the site that name its address in full: the manifest that Office is given, and the description of
 * the Excel functions with the addresses of their help. Called by static-files.mjs and readdress.mjs.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { movedTo } from './address.mjs';
import { functionsMetadata } from './functions-metadata.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * @param {string} address as siteAddress gives it
 * @returns {Promise<Record<string, string>>} text of each file by its name
 */
export async function addressedFiles(address) {
  const manifest = readFileSync(at('manifest.xml'), 'utf8');
  const functions = await functionsMetadata(at('addin/functions'));
  return { 'manifest.xml': movedTo(manifest, address), 'functions.json': movedTo(functions, address) };
}
