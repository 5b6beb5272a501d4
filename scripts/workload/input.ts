/** What `teczka workload` takes: a word of its own (words.ts) with the options of all of them. */
import { z } from 'zod';
import { zYearMonth } from '../../core/values/zod.ts';

export const workloadInput = z.strictObject({
  word: z.string('Podaj słowo: open, check albo close.').meta({
    argument: 1,
    placeholder: 'SŁOWO',
    description:
      'open: zestawienia do wypełnienia; check: sprawdzenie przed oddaniem; close: zamknięcie miesiąca',
  }),
  files: z
    .array(z.string())
    .default([])
    .meta({ argument: 2, placeholder: 'PLIK', description: 'check: zestawienia zespołu' }),
  period: zYearMonth.optional().meta({
    placeholder: 'RRRR-MM',
    description: 'miesiąc; check: bez niego wszystkie miesiące z pliku',
  }),
  office: z.string().optional().meta({
    placeholder: 'office.xlsx',
    description:
      'ustawienia urzędu z zespołami i pracownikami; bez tej opcji office.xlsx z folderu lub nadrzędnego',
  }),
  to: z.string().optional().meta({
    placeholder: 'MIEJSCE',
    description: 'open: folder na nowe zestawienia; close: skoroszyt zbiorczy albo jego folder',
  }),
  config: z.string().optional().meta({
    placeholder: 'PLIK.json',
    description: 'close: plik z ustawieniami, ten sam co dla teczka consolidate',
  }),
  reopen: z.boolean().default(false).meta({ description: 'close: otwórz zamknięty miesiąc ponownie' }),
  force: z
    .boolean()
    .default(false)
    .meta({ description: 'close: zamknij, choć nie wszystkie zespoły oddały zestawienia' }),
  previous: z.string().optional().meta({
    placeholder: 'FOLDER',
    description: 'open: folder z zestawieniami za poprzedni miesiąc, z których bierze się stany początkowe',
  }),
  template: z.string().optional().meta({
    placeholder: 'SZABLON.xlsx',
    description: 'open: własny szablon zestawienia zamiast dostarczonego z programem',
  }),
  json: z.boolean().default(false).meta({ description: 'wynik jako JSON' }),
});

export type WorkloadInput = z.output<typeof workloadInput>;
