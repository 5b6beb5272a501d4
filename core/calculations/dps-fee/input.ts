/** What the care-home fee needs to know of a case. The simple case: first day, cost, resident, relatives. */
import { z } from 'zod';
import { zDay, zMoneyAboveZero, zMoneyFromZero } from '../../values/zod.ts';
import { zMark } from '../inputs/mark.ts';
import { zPublishedCost } from '../inputs/published-cost.ts';
import { zRelative } from './relative-input.ts';
import { zResident } from './resident-input.ts';

const zVoluntary = z
  .strictObject({
    id: zMark.meta({ title: 'Oznaczenie', description: 'Bez nazwiska: „sasiad”, „fundacja”' }),
    amount: zMoneyFromZero.meta({ title: 'Opłata z umowy' }),
    from: zDay.optional().meta({ title: 'Płaci od', description: 'Puste: przez cały okres' }),
    to: zDay.optional().meta({ title: 'Płaci do', description: 'Puste: przez cały okres' }),
  })
  .meta({ title: 'Osoba, która wnosi opłatę dobrowolnie (art. 61 ust. 2a u.p.s.)' });

export const input = z.strictObject({
  from: zDay.meta({ title: 'Opłata od dnia', description: 'Pierwszy dzień, za który liczy się opłatę' }),
  to: zDay.optional().meta({
    title: 'Opłata do dnia',
    description: 'Puste: do końca roku, a kwota obowiązuje do czasu zmiany',
  }),
  decisionDate: zDay.optional().meta({
    title: 'Data decyzji albo umowy',
    description:
      'Zna tylko kryteria i progi ogłoszone do tego dnia. Puste: ostatni dzień okresu, a gdy okres jest otwarty – pierwszy',
  }),
  cost: zMoneyAboveZero.optional().meta({
    title: 'Średni miesięczny koszt utrzymania',
    description: 'Koszt, który jest podstawą opłaty przez cały okres. Zamiast niego: costs albo home',
  }),
  costs: z.array(zPublishedCost).min(1).max(40).optional().meta({
    title: 'Ogłoszone koszty utrzymania',
    description: 'Gdy koszt zmienia się w okresie: każdy obowiązuje od miesiąca po ogłoszeniu',
  }),
  home: z.string().trim().min(1).optional().meta({
    title: 'Dom pomocy społecznej z pliku office.xlsx',
    description: 'Id domu z arkusza „Koszty”',
  }),
  resident: zResident,
  relatives: z.array(zRelative).max(50).optional().meta({
    title: 'Małżonek, zstępni, wstępni',
    description: 'W dowolnej kolejności: program sam stosuje kolejność ustawową',
  }),
  voluntary: z.array(zVoluntary).max(20).optional().meta({ title: 'Osoby wnoszące opłatę dobrowolnie' }),
});

export type Input = z.output<typeof input>;
export type Voluntary = z.output<typeof zVoluntary>;
