/** Names beside a file: a free one to offer, and copies of it that a synchronised folder has made. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conflictCopies } from '../../../scripts/files/conflict-copies.ts';
import { freeName } from '../../../scripts/files/free-name.ts';

function folderOf(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-'));
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

test.each([
  ['nothing else is there', ['Wynik.xlsx'], 'Wynik (2).xlsx'],
  ['the second is there', ['Wynik.xlsx', 'Wynik (2).xlsx'], 'Wynik (3).xlsx'],
  ['the second is there in other letters', ['WYNIK (2).XLSX'], 'Wynik (3).xlsx'],
  ['the second is open in a program', ['~$Wynik (2).xlsx', '.~lock.Wynik (3).xlsx#'], 'Wynik (4).xlsx'],
])('the free name when %s', async (_, names, expected) => {
  expect(await freeName(join(folderOf(...names), 'Wynik.xlsx'))).toBe(expected);
});

test('the free name in a folder that is not there yet', async () => {
  expect(await freeName(join(folderOf(), 'nowy', 'Wynik.xlsx'))).toBe('Wynik (2).xlsx');
});

test('copies in conflict are known however the program names them', async () => {
  const copies = [
    'Rejestr (kopia w konflikcie).xlsx',
    "Rejestr (Anna's conflicted copy 2026-04-30).xlsx",
    'Rejestr (conflicted copy 2026-04-30 120000).xlsx',
    'Rejestr-KOMP12.xlsx',
    'Rejestr-DESKTOP-4F2K.xlsx',
    'Rejestr.sync-conflict-20260430-120000-ABCDEFG.xlsx',
  ];
  const others = [
    'Rejestr.xlsx',
    'Rejestr 2025.xlsx',
    'Rejestr (2).xlsx',
    'Rejestr-KOMP12.docx',
    'Inny (konflikt).xlsx',
  ];
  const folder = folderOf(...copies, ...others);
  expect([...(await conflictCopies(join(folder, 'Rejestr.xlsx')))].sort()).toEqual([...copies].sort());
});

test('in a folder that cannot be listed there are none', async () => {
  expect(await conflictCopies(join(folderOf(), 'nie ma', 'Rejestr.xlsx'))).toEqual([]);
});
