/**
 * One test command, four kinds of ground. A project's ground is laid only when one of its tests runs:
 * core and the messy cases need none, the command line needs the build, the pane needs its bundle and a browser.
 */
process.env.TZ ??= 'Europe/Warsaw';

const common = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/property-seed.ts'],
  // These ship ECMAScript modules only; jest's sandbox wants CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(n2words|hyparquet|hyparquet-writer)/)'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
const folder = (name) => `<rootDir>/test/${name}/**/*.test.{ts,tsx}`;

export default {
  testTimeout: 30_000,
  // Most tests wait for other programs: LibreOffice, the validator, Chromium, processes of our own.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/support/reporter.mjs'],
  projects: [
    { ...common, displayName: 'core', testMatch: [folder('core'), folder('messy')] },
    { ...common, displayName: 'house', testMatch: [folder('house')] },
    {
      ...common,
      displayName: 'pane',
      testMatch: [folder('addin')],
      globalSetup: '<rootDir>/test/support/pane-setup.mjs',
      globalTeardown: '<rootDir>/test/support/pane-teardown.mjs',
    },
    {
      ...common,
      displayName: 'command line',
      testMatch: [folder('**')],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(core|house|addin|messy)/'],
      globalSetup: '<rootDir>/test/support/build-setup.mjs',
    },
  ],
};
