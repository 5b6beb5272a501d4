/**
 * Builds the decision templates: `node tools/templates/build.mjs [FOLDER]`, by default into templates/decisions. The
 * committed .docx files are its output; test/house/templates.test.ts keeps them so.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dk01 } from './dk-01.mjs';
import { documentBytes } from './document.mjs';

const TEMPLATES = [dk01];

const folder = process.argv[2] ?? join(import.meta.dirname, '../../templates/decisions');
mkdirSync(folder, { recursive: true });
for (const template of TEMPLATES) writeFileSync(join(folder, template.file), documentBytes(template));
