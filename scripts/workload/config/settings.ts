/**
 * The settings of the job: one list from which the options of the command, the variables of the environment, the
 * configuration file and its JSON Schema are all derived. No secret has a place here: a certificate is named by its path.
 * Called by read-settings.ts; documented in docs/administration.md.
 */
import { z } from 'zod';
import { day } from '../../../core/values/day.ts';
import { readOrRefuse } from '../../../core/values/zod.ts';
import { periodOf } from './period.ts';

/** To see whether a period can be read; which one it is, the day of the run says. */
const SOME_DAY = day('2026-01-01');
const MOST_DATED = 1000;
const MOST_AT_ONCE = 16;
const MOST_MINUTES = 24 * 60;

/** A number as the file holds it, or as a variable of the environment writes it. */
const zCount = (least: number, most: number) =>
  z
    .union([z.int(), z.string().trim().regex(/^\d+$/).transform(Number)], 'Podaj liczbę całkowitą.')
    .refine((count) => count >= least && count <= most, `Podaj liczbę od ${least} do ${most}.`);

export const zJobSettings = z.strictObject({
  period: z
    .string('Podaj okres, np. 2026-04 albo „poprzedni”.')
    .superRefine((text, context) => readOrRefuse(() => void periodOf(text, SOME_DAY), context))
    .meta({
      placeholder: 'OKRES',
      description:
        'miesiąc (2026-04), kwartał (2026-Q2), półrocze (2026-H1), rok narastająco (2026-01..2026-04), rok (2026) albo słowo: poprzedni, bieżący (miesiąc)',
    }),
  from: z.string('Podaj folder z zestawieniami zespołów.').meta({
    placeholder: 'MIEJSCE',
    description:
      'folder z zestawieniami zespołów albo adres „sharepoint:https://…/sites/witryna/Biblioteka/Folder”',
  }),
  to: z.string('Podaj plik .xlsx albo folder na wynik.').meta({
    placeholder: 'MIEJSCE',
    description: 'skoroszyt wynikowy .xlsx albo folder (także „sharepoint:…”), w którym ma powstać',
  }),
  headCopy: z.string().optional().meta({
    placeholder: 'MIEJSCE',
    description:
      'skoroszyt .xlsx albo folder na kopię z nazwiskami pracowników, dla kierownika; bez tej opcji nie powstaje',
  }),
  office: z.string().optional().meta({
    placeholder: 'office.xlsx',
    description:
      'ustawienia urzędu z listą zespołów; bez tej opcji office.xlsx z folderu zestawień lub nadrzędnego',
  }),
  template: z.string().optional().meta({
    placeholder: 'SZABLON.xlsx',
    description:
      'własny szablon skoroszytu zbiorczego, plik na tym komputerze; tylko dla skoroszytu, którego jeszcze nie ma – istniejący zachowuje swój wygląd',
  }),
  data: z.string().optional().meta({
    placeholder: 'FOLDER',
    description: 'folder na pliki danych dla Power BI, DuckDB i podobnych, bez nazwisk',
  }),
  dataFormat: z
    .enum(['parquet', 'ndjson'])
    .default('parquet')
    .meta({ placeholder: 'parquet|ndjson', description: 'postać plików danych (domyślnie parquet)' }),
  keepDated: zCount(1, MOST_DATED)
    .default(12)
    .meta({ placeholder: 'LICZBA', description: 'ile skoroszytów z datą zostaje (domyślnie 12)' }),
  filesAtOnce: zCount(1, MOST_AT_ONCE)
    .default(4)
    .meta({ placeholder: 'LICZBA', description: 'ile zestawień jest czytanych naraz (domyślnie 4)' }),
  minutes: zCount(1, MOST_MINUTES).default(30).meta({
    placeholder: 'LICZBA',
    description: 'ile minut najdłużej trwa jedno uruchomienie (domyślnie 30)',
  }),
  signIn: z.enum(['certificate', 'managed-identity', 'device-code']).default('certificate').meta({
    placeholder: 'SPOSÓB',
    description:
      'logowanie do SharePoint: certificate (certyfikat aplikacji; domyślnie), managed-identity (tożsamość usługi Azure), device-code (osoba, kodem)',
  }),
  tenant: z.string().optional().meta({
    placeholder: 'ID',
    description: 'identyfikator katalogu (Directory ID) urzędu w Microsoft Entra',
  }),
  client: z.string().optional().meta({
    placeholder: 'ID',
    description: 'identyfikator zarejestrowanej aplikacji (Application ID)',
  }),
  certificate: z.string().optional().meta({
    placeholder: 'PLIK.pem',
    description: 'plik PEM z certyfikatem i kluczem prywatnym aplikacji, tylko do odczytu dla konta zadania',
  }),
});

export type JobSettings = z.output<typeof zJobSettings>;
export type SettingName = keyof typeof zJobSettings.shape;

/** TECZKA_KEEP_DATED for keepDated. */
export const variableOf = (name: string): string =>
  `TECZKA_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** The JSON Schema of the configuration file, which may leave out what is given in another way. */
export function configSchema(): unknown {
  const { $schema, ...schema } = z.toJSONSchema(zJobSettings.partial(), { io: 'input' });
  return { $schema, title: 'Ustawienia zbierania obciążenia pracą', ...schema };
}
