/**
 * The lint rules of the house. The borders come from the table in eslint-layers.js, so that a new room is one line
 * there; what core may not know about the world is refused here (imports, Intl, clock, randomness) and by
 * core/tsconfig.json (globals of the DOM and of Node). Only addin/host speaks to Office's programs, by the rules of
 * Microsoft's own plugin. test/house/layers.test.ts and test/house/office-rules.test.ts show each rule at work.
 */
import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { CORE_PACKAGES, ROOMS } from './eslint-layers.js';

const core = (room) => `core/${room}`;
const rooms = Object.keys(ROOMS);
const everyRoom = { element: { types: { anyOf: rooms.map(core) } } };
const itself = (house) => ({ element: { type: house } });
/** What an installed Teczka has beside it: the command line may load nothing else. */
const { dependencies } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const installed = Object.keys(dependencies);

const arrows = [
  ...Object.entries(ROOMS).map(([room, below]) => ({
    from: itself(core(room)),
    allow: { to: { element: { types: { anyOf: [room, ...below].map(core) } } } },
  })),
  { from: everyRoom, allow: { to: { module: { origin: 'external', source: CORE_PACKAGES } } } },
  { from: itself('addin'), allow: [{ to: everyRoom }, { to: itself('addin') }] },
  { from: itself('addin'), allow: { to: { module: { origin: 'external' } } } },
  { from: itself('scripts'), allow: [{ to: everyRoom }, { to: itself('scripts') }] },
  { from: itself('scripts'), allow: { to: { module: { origin: 'external', source: installed } } } },
  { from: itself('scripts'), allow: { to: { module: { origin: 'core' } } } },
];

const dependsOnMachine = 'Its result depends on the machine: write it out in core/polish or core/values.';
const fromOutside = 'The clock and randomness come into core as parameters (`today`, a seed).';

const throughHost = 'Only addin/host speaks to Excel and Word: use the ports of core/host.';
const withoutThese = (names) => [
  'error',
  { globals: names.map((name) => ({ name, message: throughHost })), checkGlobalObject: true },
];

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'node_modules/', 'samples/', 'wyniki/', 'coverage/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
    rules: { eqeqeq: 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // One program over the whole house: each of its own would check core's types again.
      parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['core/**/*.ts', 'addin/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [...rooms.map(core), 'addin', 'scripts'].map((folder) => ({
        type: folder,
        pattern: folder,
        partialMatch: false,
      })),
      'boundaries/ignore': ['core/globals.d.ts'],
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
      'boundaries/additional-dependency-nodes': [
        { selector: 'TSImportType Literal', kind: 'type', name: 'import-type' },
        { selector: 'TSExternalModuleReference > Literal', kind: 'value', name: 'import-equals' },
      ],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies: arrows },
      ],
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Intl', message: dependsOnMachine }],
      'no-restricted-properties': [
        'error',
        ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare'].map(
          (property) => ({
            property,
            message: dependsOnMachine,
          }),
        ),
        { object: 'Date', property: 'now', message: fromOutside },
        { object: 'Math', property: 'random', message: fromOutside },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: fromOutside },
      ],
    },
  },
  {
    files: ['addin/**/*.{ts,tsx}'],
    ignores: ['addin/host/**'],
    rules: {
      'no-restricted-globals': withoutThese([
        'Excel',
        'Word',
        'Office',
        'OfficeExtension',
        'CustomFunctions',
      ]),
      'no-restricted-syntax': [
        'error',
        { selector: 'TSQualifiedName[left.name=/^(Excel|Word|OfficeExtension)$/]', message: throughHost },
      ],
    },
  },
  {
    // The ribbon's commands and Excel's functions have to give themselves to Office; they work through the ports too.
    files: ['addin/{commands,functions}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': withoutThese(['Excel', 'Word', 'OfficeExtension']) },
  },
  {
    // The plugin's own rules only: its recommended set brings those of others, made for other versions. They know a
    // context by the name `context`, so it has no other name here.
    files: ['addin/{host,commands}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
);
