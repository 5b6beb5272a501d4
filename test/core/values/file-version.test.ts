import { fileVersion, versionKey } from '../../../core/values/file-version.ts';

test.each([
  ['Rejestr (kopia w konflikcie użytkownika Jan 2026-04-30).xlsx', 'conflict', 'Rejestr'],
  ['Rejestr (conflicted copy 2026-04-30).xlsx', 'conflict', 'Rejestr'],
  ['Rejestr - kopia w konflikcie.xlsx', 'conflict', 'Rejestr'],
  ['Rejestr-KOMP12.xlsx', 'conflict', 'Rejestr'],
  ['Rejestr-LAPTOP-3AB4.xlsx', 'conflict', 'Rejestr'],
  ['Rejestr.sync-conflict-20260430-101112-ABCDEFG.xlsx', 'conflict', 'Rejestr'],
  ['Rejestr (2).xlsx', 'copy', 'Rejestr'],
  ['Rejestr — kopia.xlsx', 'copy', 'Rejestr'],
  ['Rejestr - kopia (3).xlsx', 'copy', 'Rejestr'],
  ['Kopia Rejestr.xls', 'copy', 'Rejestr'],
  ['Rejestr POPRAWIONE.xlsx', 'named', 'Rejestr'],
  ['Rejestr_ostateczny2.xlsx', 'named', 'Rejestr'],
  ['Rejestr v2.xlsx', 'named', 'Rejestr'],
  ['Rejestr wersja 3.xlsx', 'named', 'Rejestr'],
  ['Rejestr final.ods', 'named', 'Rejestr'],
])('the name %s is that of a %s', (file, kind, original) => {
  expect(fileVersion(file)).toEqual({ kind, original });
});

test.each([
  'Rejestr dzieci.xlsx',
  'Rejestr 30.04.2026.xlsx',
  'Rejestr-2026-04.xlsx',
  'Rejestr (Zmyślin).xlsx',
  'Nowa wersja.xlsx',
  'Rejestr PS-1.xlsx',
  'Nowy Zmyślin.xlsx',
  'Konflikty rodzinne.xlsx',
  'Rejestr konflikt interesów.xlsx',
])('the name %s says nothing of versions', (file) => {
  expect(fileVersion(file)).toBeUndefined();
});

test('all versions of a file share one key, however often they were copied', () => {
  const names = [
    'Rejestr.xlsx',
    'rejestr (2).xlsx',
    'Rejestr POPRAWIONE (2).xlsx',
    'Rejestr-KOMP12 - kopia.xls',
  ];
  expect(new Set(names.map(versionKey))).toEqual(new Set(['rejestr']));
  expect(versionKey('Rejestr 30.04.2026.xlsx')).not.toBe(versionKey('Rejestr 30.05.2026.xlsx'));
});
