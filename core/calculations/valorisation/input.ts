/** What a valorisation needs to know: the years, the indices of prices, the amounts as they were. */
import { z } from 'zod';
import { zMoneyFromZero } from '../../values/zod.ts';
import { zPriceIndex } from '../inputs/price-index.ts';

/** The act is in force since 2012, and the first index counted from that year. */
const FIRST_YEAR = 2012;
const LAST_YEAR = 2100;

const zYear = z.number().int().min(FIRST_YEAR).max(LAST_YEAR);

const amount = z
  .strictObject({
    id: z
      .string()
      .trim()
      .regex(/^[^.]{1,80}$/, 'Podaj nazwę bez kropki.')
      .meta({
        title: 'Nazwa kwoty',
        description: 'id parametru (spis: teczka law), np. fc_benefit_kin, albo własna nazwa bez kropki',
      }),
    previous: zMoneyFromZero.optional().meta({
      title: 'Dotychczasowa kwota',
      description:
        'Kwota po ostatniej waloryzacji; puste: obowiązująca według danych prawa (tylko dla id parametru)',
    }),
    kind: z.enum(['benefit', 'contract']).optional().meta({
      title: 'Rodzaj kwoty',
      description:
        'benefit – świadczenie (w górę do pełnych złotych), contract – kwota określona w umowie (do grosza); puste: jak parametr, a dla własnej nazwy benefit',
    }),
  })
  .meta({ title: 'Kwota' });

export const input = z.strictObject({
  lastValorisationYear: zYear.meta({
    title: 'Rok ostatniej waloryzacji',
    description: 'Od niego liczy się wskaźnik; przed pierwszą waloryzacją 2012',
  }),
  year: zYear.optional().meta({
    title: 'Rok waloryzacji',
    description: 'Kwoty od 1 czerwca tego roku; puste: rok po ostatnim podanym wskaźniku',
  }),
  cpi: z.record(z.string().regex(/^\d{4}$/, 'Podaj rok czterema cyframi.'), zPriceIndex).meta({
    title: 'Roczne wskaźniki cen towarów i usług konsumpcyjnych (GUS)',
    description: 'Według lat, rok poprzedni = 100: {"2018": "101,6", "2019": "102,3"}',
  }),
  amounts: z.array(amount).default([]).meta({
    title: 'Kwoty',
    description: 'Puste: tylko odpowiedź, w których latach następuje waloryzacja',
  }),
});

export type Input = z.output<typeof input>;
export type GivenAmount = Input['amounts'][number];
