/** What the study aid needs to know of a case. */
import { z } from 'zod';
import { zDay } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { zHousehold } from '../inputs/household.ts';
import { zExcluded, zLeftForm, zStays } from '../leavers/inputs.ts';

const learning = z.strictObject({
  from: zDay.meta({
    title: 'Początek',
    description: 'Pierwszy dzień roku szkolnego, akademickiego albo kursu',
  }),
  to: zDay.meta({ title: 'Koniec', description: 'Ostatni dzień roku szkolnego, akademickiego albo kursu' }),
  admittedToStudies: z.boolean().optional().meta({
    title: 'Przyjęcie na studia',
    description:
      'Po ukończeniu szkoły albo studiów pierwszego stopnia osobę przyjęto w tym samym roku kalendarzowym na studia (drugiego stopnia): pomoc także za wrzesień',
  }),
});

const interruption = z.strictObject({
  ground: z
    .enum([
      'freeUpkeep',
      'thirdChange',
      'prison',
      'studyLeave',
      'programmeNotDone',
      'backInCare',
      'specialCircumstances',
      'betweenSchools',
      'waste',
      'criminalProceedings',
    ])
    .meta({
      title: 'Przyczyna',
      description:
        'freeUpkeep – bezpłatna nauka z pełnym utrzymaniem, thirdChange – trzecia nieuzasadniona zmiana szkoły, prison – zakład karny, studyLeave – urlop od zajęć, programmeNotDone – niewykonywanie programu, backInCare – powrót do pieczy, specialCircumstances – szczególne okoliczności, betweenSchools – przerwa między szkołami, waste – marnotrawienie, criminalProceedings – postępowanie karne',
    }),
  from: zDay.meta({ title: 'Od' }),
  to: zDay.optional().meta({ title: 'Do', description: 'Puste, gdy trwa' }),
});

export const input = z.strictObject({
  act: z.enum(['uwrspz', 'ups']).meta({
    title: 'Ustawa',
    description:
      'uwrspz – osoba opuszcza pieczę zastępczą, ups – osoba opuszcza DPS, MOW, MOS, SOSW, zakład poprawczy itp.',
  }),
  birthDate: zDay.meta({ title: 'Data urodzenia' }),
  applicationDate: zDay.meta({ title: 'Data wniosku', description: 'Pomoc przysługuje od tego miesiąca' }),
  decisionDate: zDay.meta({ title: 'Data decyzji' }),
  learning: z.array(learning).min(1).meta({
    title: 'Lata nauki',
    description: 'Rok szkolny, rok akademicki, kurs albo przygotowanie zawodowe',
  }),
  household: zHousehold
    .optional()
    .meta({ title: 'Gospodarstwo domowe', description: 'Wymagane dla ustawy o pomocy społecznej' }),
  stay: z.strictObject({ form: zLeftForm, stays: zStays }).optional().meta({
    title: 'Pobyt',
    description: 'Podaj, a program sprawdzi najkrótszy wymagany pobyt',
  }),
  excludedBy: zExcluded.optional(),
  interruptions: z.array(interruption).optional().meta({ title: 'Przerwy i zawieszenia' }),
  chosen: zChosenAmount.optional().meta({
    title: 'Kwota wyższa niż ustawowa',
    description: 'Tylko gdy powiat podwyższył pomoc: kwota miesięczna',
  }),
});

export type Input = z.output<typeof input>;
