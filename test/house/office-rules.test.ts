/** The rules about Office at work: who may name Excel, and how one may wait for it. What is allowed passes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const PLACES = [
  'addin/taskpane',
  'addin/host',
  'addin/host/excel',
  'addin/commands',
  'addin/functions',
  'test',
];

/** Each is one finding of the rule; `{…}` is in an async function that has a context. */
const breaches: [place: string, text: string, message: string][] = [
  ['addin/taskpane', 'export const run = Excel.run;', 'Only addin/host speaks to Excel and Word'],
  ['addin/taskpane', 'export const run = Word.run;', 'Only addin/host speaks to Excel and Word'],
  ['addin/taskpane', 'export const ready = Office.onReady();', 'Only addin/host speaks to Excel and Word'],
  ['addin/taskpane', 'export const run = globalThis.Excel.run;', 'Only addin/host speaks to Excel and Word'],
  ['addin/taskpane', 'export const run = (range: Excel.Range) => range;', 'Only addin/host speaks'],
  ['addin/commands', 'export const run = Excel.run;', 'Only addin/host speaks to Excel and Word'],
  ['addin/functions', 'export const run = Excel.run;', 'Only addin/host speaks to Excel and Word'],
  ['addin/host/excel', inContext('for (const _ of [1, 2]) await context.sync();'), 'no-context-sync-in-loop'],
  ['addin/commands', inContext('while (true) await context.sync();'), 'no-context-sync-in-loop'],
  [
    'addin/host/excel',
    inContext(
      `const range = context.workbook.getSelectedRange(); range.load('values'); return range.values;`,
    ),
    'sync',
  ],
  [
    'addin/host/excel',
    inContext(
      'const range = context.workbook.getSelectedRange(); await context.sync(); return range.values;',
    ),
    'load-object-before-read',
  ],
  [
    'addin/host/excel',
    inContext(`const sheet = context.workbook.worksheets.getItemOrNullObject('A'); return sheet ? 1 : 2;`),
    'test-for-null-using-isNullObject',
  ],
  ['addin/host', 'Office.initialize = () => undefined;', 'no-office-initialize'],
];
const allowed: [place: string, text: string][] = [
  ['addin/host/excel', 'export const run = Excel.run;'],
  ['addin/host', 'export const ready = Office.onReady();'],
  ['addin/commands', "Office.actions.associate('show', () => undefined);"],
  ['addin/functions', "CustomFunctions.associate('PESEL', () => true);"],
  [
    'addin/host/excel',
    inContext(
      `const range = context.workbook.getSelectedRange(); range.load('values'); await context.sync(); return range.values;`,
    ),
  ],
  ['test', 'export const run = Excel.run;'],
];

function inContext(body: string): string {
  return `export async function work(context: Excel.RequestContext) { ${body} }`;
}

let house: string;
const answers = new Map<string, string[]>();
const of = (place: string, text: string): string[] => answers.get(`${place}: ${text}`) ?? ['not linted'];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'teczka-house-'));
  for (const place of PLACES) mkdirSync(join(house, place), { recursive: true });
  writeFileSync(join(house, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  const cases = [...breaches, ...allowed];
  const child = spawnSync(process.execPath, [join(root, 'test/support/lint.mjs')], {
    cwd: house,
    input: JSON.stringify(cases.map(([place, text]) => ({ filePath: `${place}/some.ts`, text }))),
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  const messages = JSON.parse(child.stdout) as string[][];
  cases.forEach(([place, text], at) => answers.set(`${place}: ${text}`, messages[at] ?? []));
});
afterAll(() => rmSync(house, { recursive: true }));

test.each(breaches)('%s refuses %s', (place, text, message) => {
  expect(of(place, text)).toContainEqual(expect.stringContaining(message));
});

test.each(allowed)('%s accepts %s', (place, text) => {
  expect(of(place, text)).toEqual([]);
});
