/** Item 36 and 53: files that are protected, shared, final, open elsewhere or one of several versions. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../support/cli.ts';
import { said, touchedBy, withParts } from '../support/messy-sheets.ts';
import { child, registerSheet } from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';

const ASOF = ['--as-of', '2026-04-30'];
const folder = mkdtempSync(join(tmpdir(), 'teczka-messy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A number that lost its zero, which birth date and sex prove. */
const lostZero = child(1, { PESEL: 8270803626, 'Data\nurodzenia': '2008-07-08', 'Płeć (K/M)': 'K' });
const register = (): Uint8Array => workbookOf({ Dzieci: registerSheet([lostZero, child(2)]) });
const locked = (): Uint8Array =>
  withParts(register(), {
    'xl/worksheets/sheet1.xml': (xml) =>
      xml.replace('</sheetData>', '</sheetData><sheetProtection password="CC1A" sheet="1" objects="1"/>'),
  });
const put = (name: string, bytes = register()): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

test('a sheet protected with a password that nobody knows is read, said to be so, and may be marked', () => {
  const { notes, found, result } = said(locked());
  expect(notes).toEqual([
    'Arkusz „Dzieci” jest chroniony hasłem: odczytano go, ale poprawek nie przyjmie, dopóki nie zdejmie się ochrony (Recenzja → Nie chroń arkusza).',
  ]);
  expect(found).toContain('RC-A01 F6');
  expect(touchedBy(locked(), result.findings)).toMatchObject({ cells: [], left: [] });
});

test('its cells are not repaired, and the reason stands beside each', () => {
  const path = put('Chroniony.xlsx', locked());
  const before = readFileSync(path);
  const { stdout, status } = cli(['check', path, ...ASOF, '--fix', join(folder, 'Poprawiony 1.xlsx')]);
  expect(status).toBe(1);
  expect(stdout).toContain('Nie ma pewnych poprawek, więc kopii nie zapisano.');
  expect(stdout).toMatch(/Bez poprawki Dzieci!F6: .*(?:chroni|ochron)/);
  expect(readFileSync(path)).toEqual(before);
});

test('the old shared mode is said', () => {
  const bytes = withParts(register(), {
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders" Target="revisions/revisionHeaders.xml"/></Relationships>',
      ),
    'xl/revisions/revisionHeaders.xml': () =>
      '<headers xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  });
  expect(said(bytes).notes).toEqual([expect.stringContaining('w starym trybie udostępniania')]);
});

test.each([
  ['Rejestr (kopia w konflikcie).xlsx', 'kopia w konflikcie'],
  ['Rejestr-KOMP12.xlsx', 'kopia w konflikcie'],
  ['Rejestr (2).xlsx', 'kopia innego pliku'],
  ['Rejestr POPRAWIONE.xlsx', 'kilka jego wersji'],
  ['Rejestr ostateczny2.xlsx', 'kilka jego wersji'],
])('the name %s alone says that there may be others', (file, words) => {
  expect(said(register(), { file }).notes).toEqual([expect.stringContaining(words)]);
});

test('the name of a plain register says nothing', () => {
  expect(said(register(), { file: 'Rejestr dzieci 2026.xlsx' }).notes).toEqual([]);
});

test('two versions given together are both checked and called so', () => {
  const paths = [put('Rejestr.xlsx'), put('Rejestr ostateczny2.xlsx')];
  const { stdout } = cli(['check', ...paths, ...ASOF]);
  expect(stdout).toContain('Po nazwie jest to wersja tego samego pliku co „Rejestr ostateczny2.xlsx”');
  expect(stdout).toContain('Po nazwie jest to wersja tego samego pliku co „Rejestr.xlsx”');
});

test('a read-only copy is checked and marked in a copy that can be written; the file stays', () => {
  const path = put('Tylko do odczytu.xlsx');
  chmodSync(path, 0o444);
  const before = readFileSync(path);
  const { stdout } = cli(['check', path, ...ASOF, '--annotate', join(folder, 'Z uwagami.xlsx')]);
  expect(stdout).toContain('Kopia z oznaczeniami: ');
  expect(readFileSync(path)).toEqual(before);
});

test('the mark of a file that a colleague has open is no register', () => {
  const { status, stderr } = cli([
    'check',
    put('~$Rejestr.xlsx', new TextEncoder().encode('\u0008Kowal')),
    ...ASOF,
  ]);
  expect(status).toBe(2);
  expect(stderr).toContain('~$Rejestr.xlsx');
});

test('a result that a colleague has open is not written over', () => {
  const report = join(folder, 'Ustalenia.xlsx');
  const path = put('Otwarty.xlsx');
  cli(['check', path, ...ASOF, '--report', report]);
  const before = readFileSync(report);
  writeFileSync(join(folder, '~$Ustalenia.xlsx'), '');
  const { status, stderr } = cli(['check', path, ...ASOF, '--report', report]);
  expect(status).toBe(2);
  expect(stderr).toContain('jest otwarty w programie');
  expect(readFileSync(report)).toEqual(before);
});
