/** Messy cells (docs/messy-inputs.md) through the command line: said, repaired with proof only, structured without loss. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli, type Answer } from '../support/cli.ts';
import { cellsOf, messyRows } from '../support/messy-register.ts';
import { pesel } from '../support/register-sheets.ts';

const ASOF = ['--as-of', '2026-04-30'];
const folder = mkdtempSync(join(tmpdir(), 'teczka-messy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const json = ({ stdout }: Answer) =>
  JSON.parse(stdout) as { findings: { check: string; cell: string }[]; mapping: unknown };

/** One fault of each kind; two of them have a proof. */
const MESSY = messyRows([
  { 'Nr rachunku': 8.310101023000026e25 },
  { 'Nr decyzji': { t: 'n', v: 45_047, z: 'mmm.yy' } },
  { 'Kwota świadczenia': '1.402,00 zł' },
  { 'Kwota świadczenia': 'od 30 do 120 zł' },
  { 'Data decyzji': '01.03-31.12.2023' },
  { Nazwisko: 'Wymyślna ' },
]);
const path = at('Rejestr.xlsx');
beforeAll(() => writeFileSync(path, MESSY));

test('each fault is said once, and a copy has only the proved repairs', () => {
  const copy = at('Rejestr poprawiony.xlsx');
  const answer = cli(['check', path, ...ASOF, '--fix', copy, '--json']);
  expect(answer).toMatchObject({ status: 1, stderr: '' });
  expect(json(answer).findings.map(({ check, cell }) => `${check} ${cell}`)).toEqual([
    'AR-03 Q6',
    'AR-04 N7',
    'AR-08 P9',
    'RC-A09 O10',
    'AR-07 P8',
    'RC-A19 B11',
  ]);
  const before = cellsOf(MESSY);
  const changed = [...cellsOf(bytesOf(copy))].filter(([cell, value]) => before.get(cell) !== value);
  expect(changed).toEqual([
    ['P8', 1402],
    ['B11', 'Wymyślna'],
  ]);
  expect(bytesOf(path)).toEqual(MESSY);
});

test('people are told what to do in words, and no name or number stands in them', () => {
  const { stdout } = cli(['check', path, ...ASOF]);
  expect(stdout).toContain('BŁĄD AR-03: Numer rachunku jest zniszczony albo błędny (1)');
  expect(stdout).toContain('Co zrobić: Nadaj kolumnie format tekstowy i przepisz znak lub numer z akt.');
  expect(stdout).not.toContain(pesel('150312', 2));
});

test('structuring leaves what is messy as it is', () => {
  const out = at('Rejestr uporządkowany.xlsx');
  expect(cli(['structure', path, '--out', out]).status).toBe(0);
  const after = cellsOf(bytesOf(out));
  const unlike = [...cellsOf(MESSY)].filter(([cell, value]) => after.get(cell) !== value);
  expect(unlike.filter(([cell]) => Number(cell.replace(/\D/g, '')) >= 6)).toEqual([]);
});

test('a text file keeps zeros and accounts, which a workbook would have lost', () => {
  const heading = 'Nazwisko;Imię;Data urodzenia;PESEL;Data umieszczenia;Nr rachunku';
  const row = `Wymyślna;Anna;12.03.2005;${pesel('050312', 2)};11.05.2020;83101010230000261395100000`;
  const text = at('Rejestr.csv');
  writeFileSync(text, `\ufeff${heading}\r\n${row}\r\n`);
  const found = json(cli(['check', text, ...ASOF, '--json'])).findings.map(({ check }) => check);
  expect(found.filter((check) => check === 'RC-A01' || check === 'AR-03')).toEqual([]);
});
