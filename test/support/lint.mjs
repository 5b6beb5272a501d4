/**
 * Lints texts as if they stood at given places of a small house, with the real configuration.
 * Its own process, because ESLint loads its configuration with import(), which jest's sandbox does not have.
 * Called by test/house/layers.test.ts in the folder of that house: cases on standard input as [{filePath, text}];
 * answers [[message, …], …]. Rules that need types are off: the texts belong to no program.
 */
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  overrideConfigFile: fileURLToPath(new URL('../../eslint.config.js', import.meta.url)),
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  ],
});
const answers = [];
for (const { filePath, text: source } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(source, { filePath });
  answers.push((result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(answers));
