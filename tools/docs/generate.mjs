/**
 * Writes docs/generated from the definitions themselves: one page a calculation, the catalogue of checks, the kinds of
 * decision, the commands. `npm run docs`; test/docs/generated.test.ts refuses pages that lag behind the definitions.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { calculationPages } from './calculations.mjs';
import { checkPages } from './checks.mjs';
import { commandPages } from './commands.mjs';
import { decisionPages } from './decisions.mjs';
import { measurePages } from './measures.mjs';

const root = join(import.meta.dirname, '..', '..');
const target = process.argv[2] ?? join(root, 'docs', 'generated');

const pages = [
  ...calculationPages(),
  ...checkPages(),
  ...decisionPages(),
  ...measurePages(),
  ...commandPages(),
];
const list = pages.map(({ path, title }) => `- [${title}](${path})`).join('\n');
const index = {
  path: 'README.md',
  text: `# Generated pages\n\nMade by \`npm run docs\` from the definitions in the code; do not edit.\n\n${list}\n`,
};

await rm(target, { recursive: true, force: true });
for (const { path, text } of [index, ...pages]) {
  const file = join(target, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
