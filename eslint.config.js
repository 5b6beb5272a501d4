import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { CORE_PACKAGES, ROOMS } from './eslint-layers.js';

const rooms = Object.keys(ROOMS);

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'node_modules/', 'samples/', 'wyniki/', 'coverage/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['core/tsconfig.json', 'scripts/tsconfig.json', 'addin/tsconfig.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
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
      'boundaries/elements': [
        ...rooms.map((room) => ({ type: `core/${room}`, pattern: `core/${room}`, mode: 'folder' })),
        { type: 'core-root', pattern: 'core/*.ts', mode: 'file' },
        { type: 'addin', pattern: 'addin', mode: 'folder' },
        { type: 'scripts', pattern: 'scripts', mode: 'folder' },
      ],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
    },
    rules: {},
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Intl', message: 'Intl depends on the machine: no text of ours may pass through it.' }],
    },
  },
);
void CORE_PACKAGES;
