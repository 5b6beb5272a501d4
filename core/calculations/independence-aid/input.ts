/** What the independence aid needs to know of a case. */
import { z } from 'zod';
import { zDay } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { zHousehold } from '../inputs/household.ts';
import { zExcluded, zLeftForm, zStays } from '../leavers/inputs.ts';

const studyAid = z
  .strictObject({
    until: zDay.meta({
      title: 'Pomoc na naukę przysługuje do',
      description: 'Ostatni dzień pomocy na kontynuowanie nauki',
    }),
    earlierReason: z.string().trim().min(1).optional().meta({
      title: 'Powód wcześniejszej wypłaty',
      description:
        'Jedno zdanie bez kropki na końcu; tylko gdy pomoc na usamodzielnienie ma być wypłacona w trakcie nauki',
    }),
  })
  .meta({ title: 'Pomoc na kontynuowanie nauki', description: 'Puste, gdy osoba jej nie otrzymuje' });

export const input = z.strictObject({
  form: zLeftForm,
  birthDate: zDay.meta({ title: 'Data urodzenia' }),
  decisionDate: zDay.meta({
    title: 'Data decyzji',
    description: 'Przysługuje kwota obowiązująca w tym dniu',
  }),
  stays: zStays,
  household: zHousehold
    .optional()
    .meta({ title: 'Gospodarstwo domowe', description: 'Wymagane dla form z ustawy o pomocy społecznej' }),
  excludedBy: zExcluded.optional(),
  chosen: zChosenAmount.optional().meta({
    title: 'Kwota wyższa niż ustawowa',
    description: 'Tylko gdy powiat podwyższył pomoc: cała kwota',
  }),
  studyAid: studyAid.optional(),
  payments: z.array(zDay).min(1).max(60).optional().meta({
    title: 'Dni wypłaty',
    description: 'Jeden dzień albo dni rat według indywidualnego programu usamodzielnienia, w kolejności',
  }),
});

export type Input = z.output<typeof input>;
