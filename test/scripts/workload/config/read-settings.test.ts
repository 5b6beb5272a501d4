/** Settings of the job from options, environment and file, each fault with the place where it was given. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '../../../../core/values/day.ts';
import { periodOf } from '../../../../scripts/workload/config/period.ts';
import { pathIn, workbookAt } from '../../../../scripts/workload/config/place.ts';
import { readSettings } from '../../../../scripts/workload/config/read-settings.ts';
import { configSchema } from '../../../../scripts/workload/config/settings.ts';

let folder: string;
let config: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teczka-settings-'));
  config = join(folder, 'zbieranie.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (settings: unknown): void => writeFileSync(config, JSON.stringify(settings));

test('an option wins over a variable, a variable over the file; the rest are defaults', async () => {
  file({ period: '2026-01', from: 'z pliku', to: 'z pliku', keepDated: 3 });
  const environment = {
    TECZKA_FROM: 'ze zmiennej',
    TECZKA_TO: 'ze zmiennej',
    TECZKA_FILES_AT_ONCE: '2',
    TECZKA_DATA: '',
  };
  const settings = await readSettings({ options: { to: 'z opcji', office: undefined }, environment, config });
  expect(settings).toEqual({
    ...{ period: '2026-01', from: 'ze zmiennej', to: 'z opcji', keepDated: 3, filesAtOnce: 2 },
    ...{ minutes: 30, dataFormat: 'parquet', signIn: 'certificate' },
  });
  expect(
    await readSettings({ options: {}, environment: { ...environment, TECZKA_CONFIG: config } }),
  ).toMatchObject({
    period: '2026-01',
  });
});

test('every fault is told with its place', async () => {
  file({ period: 'kwiecień', from: 'a', to: 'b', haslo: 'x', minutes: 0 });
  const environment = { TECZKA_SIGN_IN: 'hasło', TECZKA_KEEP_DATED: 'dużo' };
  const read = readSettings({ options: { dataFormat: 'csv' }, environment, config });
  const { message } = await read.then(
    () => new Error('nothing'),
    (error: Error) => error,
  );
  for (const part of [
    'plik „zbieranie.json”, pole period: ',
    'plik „zbieranie.json”, pole minutes: Podaj liczbę od 1 do 1440.',
    'plik „zbieranie.json”, pole haslo: nie ma tu takiego pola',
    'zmienna TECZKA_SIGN_IN: ',
    'zmienna TECZKA_KEEP_DATED: ',
    '--data-format: ',
  ])
    expect(message).toContain(part);
  expect(message).not.toContain('hasło');
});

test('a file that is no object of settings is refused', async () => {
  writeFileSync(config, '[1]');
  await expect(readSettings({ options: {}, environment: {}, config })).rejects.toMatchObject({
    code: 'settings',
  });
});

test('the schema of the file names every setting and asks for none', () => {
  const schema = configSchema() as { properties: Record<string, unknown>; required?: string[] };
  expect(Object.keys(schema.properties)).toContain('headCopy');
  expect(schema.required ?? []).toEqual([]);
});

test('„poprzedni” is the month before, over the new year too', () => {
  expect(periodOf('poprzedni', dayOf(2026, 1, 5)).id).toBe('2025-12');
  expect(periodOf('Bieżący', dayOf(2026, 1, 5)).id).toBe('2026-01');
  expect(periodOf('2026-Q2', dayOf(2026, 1, 5)).id).toBe('2026-Q2');
});

test('places are compared in the way of their kind', () => {
  const site = 'sharepoint:https://urzad.sharepoint.com/sites/mcpr/Zestawienia';
  const target = workbookAt(`${site}/Wyniki%202026/`, 'Obciążenie.xlsx', '--to');
  expect(pathIn(site, target)).toBe('Wyniki 2026/Obciążenie.xlsx');
  expect(pathIn(`${site}/Inne`, target)).toBeUndefined();
  expect(pathIn(folder, target)).toBeUndefined();
  expect(pathIn(folder, workbookAt(join(folder, 'a', 'b.xlsx'), '', '--to'))).toBe('a/b.xlsx');
  expect(pathIn(folder, workbookAt(tmpdir(), 'b.xlsx', '--to'))).toBeUndefined();
  expect(() => pathIn('sharepoint:drive:b!1/Zestawienia', target)).toThrow('w tej samej postaci');
  expect(() => workbookAt('wynik.xls', 'a.xlsx', '--to')).toThrow('wynik to skoroszyt .xlsx');
});
