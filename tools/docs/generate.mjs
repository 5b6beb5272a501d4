/**
 * Writes docs/calculations and docs/generated from the definitions themselves: one page a calculation, the settings of
 * the office, the catalogue of checks, the kinds of decision, the commands. `npm run docs`; test/docs/generated.test.ts
 * refuses pages that lag behind the definitions.
 * Usage: node tools/docs/generate.mjs [folder instead of docs]
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { calculationPages } from './calculations.mjs';
import { checkPages } from './checks.mjs';
import { commandPages } from './commands.mjs';
import { decisionPages } from './decisions.mjs';
import { jobSettingsPages } from './job-settings.mjs';
import { measurePages } from './measures.mjs';
import { settingPages } from './settings.mjs';

const root = join(import.meta.dirname, '..', '..');
const target = process.argv[2] ?? join(root, 'docs');

const generated = [
  ...checkPages(),
  ...decisionPages(),
  ...measurePages(),
  ...commandPages(),
  ...jobSettingsPages(),
];
const list = generated.map(({ path, title }) => `- [${title}](${path})`).join('\n');
const index = {
  path: 'README.md',
  text: `# Generated pages\n\nMade by \`npm run docs\` from the definitions in the code; do not edit.\n\n- [Wyliczenia](../calculations/README.md)\n- [Ustawienia urzędu](../calculations/settings.md)\n${list}\n`,
};

for (const folder of ['calculations', 'generated']) {
  await rm(join(target, folder), { recursive: true, force: true });
}
const inGenerated = [index, ...generated].map(({ path, text }) => ({ path: `generated/${path}`, text }));
for (const { path, text } of [...calculationPages(), ...settingPages(), ...inGenerated]) {
  const file = join(target, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
