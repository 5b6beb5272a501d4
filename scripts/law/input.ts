/** What `teczka law` takes: a parameter, or a word of its own (words.ts), with the options of all of them. */
import { z } from 'zod';
import { zDay } from '../../core/values/zod.ts';

export const lawInput = z.strictObject({
  parameter: z.string().optional().meta({
    argument: 1,
    placeholder: 'PARAMETR',
    description: 'id parametru, np. fc_benefit_kin, albo: propose-valorisation, lint-table',
  }),
  file: z.string().optional().meta({
    argument: 2,
    placeholder: 'PLIK',
    description: 'lint-table: office.xlsx albo skoroszyt z tabelą',
  }),
  sheet: z.string().optional().meta({
    placeholder: 'ARKUSZ',
    description: 'lint-table: arkusz z tabelą; bez niego pierwszy, który ją ma',
  }),
  on: zDay.optional().meta({
    placeholder: 'RRRR-MM-DD',
    description: 'wartość na ten dzień; propose-valorisation: na najbliższy 1 czerwca od tego dnia',
  }),
  office: z
    .string()
    .optional()
    .meta({ placeholder: 'office.xlsx', description: 'wartości wpisane przez urząd' }),
  cpi: z.array(z.string()).default([]).meta({
    placeholder: 'ROK=WSKAŹNIK',
    description: 'propose-valorisation: roczne wskaźniki cen GUS, rok poprzedni = 100: 2024=103.6,2025=103.6',
  }),
  last: z
    .string()
    .regex(/^\d{4}$/, 'podaj rok czterema cyframi')
    .optional()
    .meta({
      placeholder: 'ROK',
      description: 'propose-valorisation: rok ostatniej waloryzacji, gdy jej obwieszczenia nie ma w danych',
    }),
  json: z.boolean().default(false).meta({ description: 'wynik jako JSON' }),
});

export type LawInput = z.output<typeof lawInput>;
