/** The borders of the house: each deliberate breach is refused, by lint or by the compiler; what is allowed passes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** The floors of core from the ground up, as design and docs/architecture.md draw them. */
const FLOORS = [
  ['values'],
  ['polish', 'opc'],
  ['law', 'workbooks', 'documents', 'graph'],
  ['office', 'host'],
  ['calculations'],
  ['registers', 'workload'],
  ['decisions'],
  ['operations'],
];
const ROOMS = FLOORS.flatMap((rooms, floor) => rooms.map((room) => ({ room, floor })));

interface Case {
  filePath: string;
  text: string;
}

/** An empty house with every room, so that the rule is shown on rooms that are not built yet. */
let house: string;
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'teczka-house-'));
  for (const place of ['addin', 'scripts', 'test', ...ROOMS.map(({ room }) => `core/${room}`)]) {
    mkdirSync(join(house, place), { recursive: true });
    writeFileSync(join(house, place, 'index.ts'), 'export const here = true;\n');
  }
  writeFileSync(join(house, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
});
afterAll(() => rmSync(house, { recursive: true }));

/** Lints every case with the real configuration, in one process; gives the messages of each. */
function lint(cases: Case[]): string[][] {
  const child = spawnSync(process.execPath, [join(root, 'test/support/lint.mjs')], {
    cwd: house,
    input: JSON.stringify(cases),
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as string[][];
}

describe('between the rooms of core', () => {
  test('an import goes to the room itself or to a floor below, and nowhere else', () => {
    const pairs = ROOMS.flatMap((from) => ROOMS.map((to) => ({ from, to })));
    const messages = lint(
      pairs.map(({ from, to }) => ({
        filePath: `core/${from.room}/some.ts`,
        text: `import { here } from '../${to.room}/index.ts';`,
      })),
    );
    const name = ({ from, to }: (typeof pairs)[number]): string => `${from.room} -> ${to.room}`;
    const accepted = pairs.filter((_, at) => messages[at]?.length === 0);
    const below = pairs.filter(({ from, to }) => from.room === to.room || to.floor < from.floor);
    expect(accepted.map(name)).toEqual(below.map(name));
  });
});

describe('at the borders of the house', () => {
  const breaches: [place: string, text: string, message: string][] = [
    ['core/values', "import { readFileSync } from 'node:fs';", 'module source "node:fs"'],
    ['core/values', "import { readFileSync } from 'fs';", 'module source "fs"'],
    ['core/values', "import { here } from '../../addin/index.ts';", 'to elements of type "addin"'],
    ['core/values', "import { here } from '../../scripts/index.ts';", 'to elements of type "scripts"'],
    ['core/values', "import { here } from '../../test/index.ts';", 'origin "local"'],
    ['core/law', "import { useState } from 'react';", 'module source "react"'],
    ['core/law', "import 'office-js';", 'module source "office-js"'],
    ['core/law', "import { inflateSync } from 'fflate';", 'module source "fflate"'],
    ['core/law', "export { useState } from 'react';", 'module source "react"'],
    ['core/law', "export const late = import('node:os');", 'module source "node:os"'],
    [
      'core/law',
      "export type A = import('../registers/index.ts').A;",
      'to elements of type "core/registers"',
    ],
    ['addin', "import { here } from '../scripts/index.ts';", 'to elements of type "scripts"'],
    ['addin', "import { join } from 'node:path';", 'module source "node:path"'],
    ['scripts', "import { here } from '../addin/index.ts';", 'to elements of type "addin"'],
    ['scripts', "import { useState } from 'react';", 'module source "react"'],
    ['core/attic', 'export const here = true;', 'no-unknown-files'],
    ['core/values', 'export const text = new Intl.NumberFormat().format(1);', 'depends on the machine'],
    ['core/values', 'export const text = (1).toLocaleString();', 'depends on the machine'],
    ['core/values', "export const order = 'a'.localeCompare('b');", 'depends on the machine'],
    ['core/values', 'export const now = Date.now();', 'The clock'],
    ['core/values', 'export const now = new Date();', 'The clock'],
    ['core/values', 'export const die = Math.random();', 'The clock and randomness'],
  ];
  const allowed: [place: string, text: string][] = [
    ['core/law', "import { z } from 'zod';"],
    ['core/values', "import { Fraction } from 'fraction.js';"],
    ['addin', "import { useState } from 'react';"],
    ['addin', "import { here } from '../core/law/index.ts';"],
    ['scripts', "import { here } from '../core/operations/index.ts';"],
    ['scripts', "import { readFileSync } from 'node:fs';"],
    ['scripts', "import { Command } from 'commander';"],
  ];
  const silenced = [
    'core/values',
    "/* eslint-disable */ import { readFileSync } from 'node:fs'; // eslint-disable-line",
  ] as const;

  const answers = new Map<string, string[]>();
  const of = (place: string, text: string): string[] => answers.get(`${place}: ${text}`) ?? ['not linted'];
  beforeAll(() => {
    const cases = [...breaches, ...allowed, silenced];
    const messages = lint(cases.map(([place, text]) => ({ filePath: `${place}/some.ts`, text })));
    cases.forEach(([place, text], at) => answers.set(`${place}: ${text}`, messages[at] ?? []));
  });

  test.each(breaches)('%s refuses %s', (place, text, message) => {
    expect(of(place, text)).toEqual([expect.stringContaining(message)]);
  });

  test('no comment switches a rule off', () => {
    expect(of(...silenced)).toContainEqual(expect.stringContaining('module source "node:fs"'));
  });

  test.each(allowed)('%s accepts %s', (place, text) => {
    expect(of(place, text)).toEqual([]);
  });
});

describe("core's compiler", () => {
  const foreign = [
    'document',
    'window',
    'process',
    'Buffer',
    'fetch',
    'console',
    'setTimeout',
    'Office',
    'Excel',
  ];
  const known = ['TextEncoder', 'TextDecoder', 'Map'];

  /** For each name, the errors of a text that uses it, compiled with core's own options and declared globals. */
  let errors: Map<string, string[]>;
  beforeAll(() => {
    const config = ts.getParsedCommandLineOfConfigFile(
      join(root, 'core/tsconfig.json'),
      { noEmit: true, composite: false, rootDir: '/' },
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
    );
    if (!config) throw new Error('core/tsconfig.json cannot be read');
    const fileOf = (name: string): string => join(house, `core/values/${name}.ts`);
    for (const name of [...foreign, ...known]) writeFileSync(fileOf(name), `export const world = ${name};\n`);
    const program = ts.createProgram(
      [join(root, 'core/globals.d.ts'), ...[...foreign, ...known].map(fileOf)],
      config.options,
    );
    const of = (name: string): string[] =>
      program
        .getSemanticDiagnostics(program.getSourceFile(fileOf(name)))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    errors = new Map([...foreign, ...known].map((name) => [name, of(name)]));
  });

  test.each(foreign)('does not know %s', (name) => {
    expect(errors.get(name)).toEqual([expect.stringContaining(`'${name}'`)]);
  });

  test.each(known)('knows %s', (name) => {
    expect(errors.get(name)).toEqual([]);
  });
});
