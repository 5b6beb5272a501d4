/**
 * Circumstances of a stay that change the benefit for some of its days, as fields of its input (input.ts): stays in
 * institutions, with a helper family, after majority; the child's income under the old law; a council's rate.
 */
import { z } from 'zod';
import { zDay, zMoneyFromZero } from '../../values/zod.ts';
import { zExact } from '../inputs/decimal.ts';

const decidedBy = z
  .string()
  .trim()
  .min(1)
  .meta({ title: 'Kto ustalił', description: 'Stanowisko, bez danych klienta: „starosta”' });

const reason = z
  .string()
  .trim()
  .min(1)
  .meta({ title: 'Powód', description: 'Jedno zdanie do uzasadnienia decyzji, bez kropki na końcu' });

const PERCENT_HELP = 'Podaj procent od 0 do 100, z najwyżej czterema miejscami po przecinku.';

/** Gives the ratio: 50 is 1/2. */
const percentOf = (title: string) =>
  zExact(/^\d{1,3}(?:[.,]\d{1,4})?$/, PERCENT_HELP)
    .refine((value) => value.compare(100) <= 0, PERCENT_HELP)
    .transform((value) => value.div(100))
    .meta({ title });

/** Units of art. 87 ust. 2; institution-units.ts says what each is and since when. */
export const UNITS = [
  'careHome',
  'specialSchoolCentre',
  'youthEducationCentre',
  'youthSociotherapyCentre',
  'specialEducationCentre',
  'hospice',
  'palliativeWard',
  'remandPrison',
  'juvenileShelter',
  'prison',
  'reformatory',
  'districtEducationCentre',
  'formerPoints6to8',
] as const;

export const institutionStay = z
  .strictObject({
    unit: z.enum(UNITS).meta({
      title: 'Jednostka z art. 87 ust. 2',
      description:
        'careHome – dom pomocy społecznej, specialSchoolCentre – specjalny ośrodek szkolno-wychowawczy, youthEducationCentre – młodzieżowy ośrodek wychowawczy, youthSociotherapyCentre – młodzieżowy ośrodek socjoterapii z całodobową opieką, specialEducationCentre – specjalny ośrodek wychowawczy, hospice – hospicjum stacjonarne, palliativeWard – oddział medycyny paliatywnej, remandPrison – areszt śledczy, juvenileShelter – schronisko dla nieletnich, prison – zakład karny, reformatory – zakład poprawczy, districtEducationCentre – okręgowy ośrodek wychowawczy, formerPoints6to8 – jednostka z uchylonych pkt 6–8 (do 31.10.2014 r.)',
    }),
    from: zDay.meta({ title: 'Pobyt od' }),
    to: zDay.optional().meta({ title: 'Pobyt do', description: 'Puste, gdy pobyt trwa' }),
    familyBearsCosts: z.boolean().optional().meta({
      title: 'Rodzina ponosi koszty utrzymania',
      description:
        'true – mimo pobytu rodzina ponosi koszty utrzymania dziecka i świadczenia się nie zmniejsza; weekendy i ferie w domu pomiń w okresie pobytu',
    }),
    chosen: z
      .strictObject({
        percent: percentOf('Procent przyznanego świadczenia').optional(),
        amount: zMoneyFromZero.optional().meta({ title: 'Kwota miesięczna' }),
        decidedBy,
        reason,
      })
      .optional()
      .meta({
        title: 'Ustalona wysokość',
        description: 'Procent albo kwota, nie mniej niż minimum ustawowe; puste: minimum',
      }),
  })
  .meta({ title: 'Pobyt w jednostce' });

export const helperStay = z
  .strictObject({
    from: zDay.meta({ title: 'Pobyt od' }),
    to: zDay.meta({ title: 'Pobyt do' }),
  })
  .meta({ title: 'Pobyt w rodzinie pomocowej' });

export const childIncome = z
  .strictObject({
    from: zDay.meta({ title: 'Dochód w tej wysokości od' }),
    amount: zMoneyFromZero.meta({
      title: 'Dochód dziecka (miesięcznie)',
      description: 'Alimenty otrzymywane, renta rodzinna, uposażenie rodzinne; 0, gdy dziecko nie ma dochodu',
    }),
    percent: percentOf('Procent dochodu, o który pomniejsza się świadczenie'),
    decidedBy,
    reason,
  })
  .meta({ title: 'Dochód dziecka' });

const learning = z
  .strictObject({
    kind: z.enum(['school', 'university', 'teacherCollege', 'apprenticeship', 'course']).meta({
      title: 'Rodzaj nauki',
      description:
        'school – szkoła, university – uczelnia, teacherCollege – zakład kształcenia nauczycieli, apprenticeship – przygotowanie zawodowe u pracodawcy, course – kurs zgodny z programem usamodzielnienia',
    }),
    from: zDay.meta({ title: 'Nauka od' }),
    to: zDay.optional().meta({ title: 'Nauka do', description: 'Puste, gdy nauka trwa' }),
    finished: z.boolean().optional().meta({
      title: 'Ukończono szkołę albo studia pierwszego stopnia',
      description: 'true, gdy ostatni dzień nauki to dzień ukończenia, a nie przerwania',
    }),
    admittedSameYear: z.boolean().optional().meta({
      title: 'Przyjęto dalej w tym samym roku kalendarzowym',
      description:
        'Po szkole średniej: na studia albo do zakładu kształcenia nauczycieli; po studiach pierwszego stopnia: na studia drugiego stopnia. Wtedy świadczenie przysługuje także za wrzesień',
    }),
  })
  .meta({ title: 'Okres nauki' });

export const adultStay = z
  .strictObject({
    ground: z.enum(['stayed', 'moved', 'returned']).optional().meta({
      title: 'Podstawa pobytu po 18. urodzinach',
      description:
        'stayed – osoba pozostała w tej rodzinie (art. 37 ust. 2; domyślnie), moved – przeszła do innej po rozwiązaniu poprzedniej (ust. 3), returned – wróciła do pieczy (ust. 4–6)',
    }),
    consentsOn: zDay.optional().meta({
      title: 'Data późniejszej ze zgód starosty i rodziny',
      description: 'Przy powrocie: świadczenie nie przysługuje przed dniem wyrażenia obu zgód',
    }),
    learning: z.array(learning).optional().meta({ title: 'Okresy nauki' }),
    byDisability: z.boolean().optional().meta({
      title: 'Pobyt na podstawie orzeczenia, bez nauki',
      description: 'Od 1.02.2023 r., przy orzeczeniu o znacznym lub umiarkowanym stopniu',
    }),
  })
  .meta({ title: 'Pobyt po osiągnięciu pełnoletności' });

export const localRate = z
  .strictObject({
    amount: zMoneyFromZero.optional().meta({
      title: 'Miesięczna kwota świadczenia z uchwały',
      description: 'Albo added, albo percent: jedno z trzech',
    }),
    added: zMoneyFromZero.optional().meta({ title: 'Suma, o którą uchwała podwyższa kwotę ustawową' }),
    percent: percentOf('Procent, o który uchwała podwyższa kwotę ustawową').optional(),
    resolution: z
      .string()
      .trim()
      .min(1)
      .meta({ title: 'Uchwała', description: 'Numer, data i publikacja uchwały rady powiatu' }),
    from: zDay.optional().meta({ title: 'Obowiązuje od', description: 'Puste: przez cały okres' }),
    to: zDay.optional().meta({ title: 'Obowiązuje do' }),
  })
  .meta({ title: 'Wyższa kwota z uchwały rady powiatu (art. 91)' });

export type InstitutionStay = z.output<typeof institutionStay>;
export type ChildIncome = z.output<typeof childIncome>;
export type Learning = z.output<typeof learning>;
export type AdultStay = z.output<typeof adultStay>;
export type LocalRate = z.output<typeof localRate>;
