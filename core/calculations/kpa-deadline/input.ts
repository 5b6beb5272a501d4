/** What the calculation of a deadline needs to know. */
import { z } from 'zod';
import { zDay } from '../../values/zod.ts';
import { type KindId, KINDS } from './kinds.ts';
import { type UnitId, UNITS } from './units.ts';

/** Object.keys forgets the types; the keys are those of the tables. */
const KIND_IDS = Object.keys(KINDS) as [KindId, ...KindId[]];
const UNIT_IDS = Object.keys(UNITS) as [UnitId, ...UnitId[]];

export const input = z.strictObject({
  kind: z.enum([...KIND_IDS, 'term']).meta({
    title: 'Rodzaj terminu',
    description: [
      ...KIND_IDS.map((id) => `${id} – ${KINDS[id].name}`),
      'term – inny termin, z długością i jednostką',
    ].join('; '),
  }),
  from: zDay.optional().meta({
    title: 'Dzień zdarzenia',
    description: 'Od którego liczy się termin: doręczenia, wpływu, zawiadomienia; sam nie jest wliczany',
  }),
  storedFrom: zDay.optional().meta({
    title: 'Dzień pierwszego awiza',
    description: 'Zamiast dnia zdarzenia, gdy pisma nie odebrano: doręczenie zastępcze z upływem 14 dni',
  }),
  length: z.number().int().min(1).max(1000).optional().meta({
    title: 'Długość terminu',
    description: 'Przy innym terminie; przy usunięciu braków dłuższa niż ustawowa',
  }),
  unit: z.enum(UNIT_IDS).optional().meta({
    title: 'Jednostka',
    description:
      'Przy innym terminie: days – dni, weeks – tygodnie, months – miesiące, years – lata, workingDays – dni robocze',
  }),
  notCountedDays: z.number().int().min(0).max(5000).optional().meta({
    title: 'Dni niewliczane',
    description: 'Przy załatwieniu sprawy: zawieszenie, opóźnienia strony i inne okresy z art. 35 § 5 KPA',
  }),
  actedOn: zDay.optional().meta({
    title: 'Dzień dokonania czynności',
    description: 'Na przykład nadania odwołania; wynik powie, czy termin zachowano',
  }),
});

export type Input = z.output<typeof input>;
