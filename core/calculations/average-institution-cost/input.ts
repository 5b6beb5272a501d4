/** What the average monthly cost of an institution is computed from. */
import { z } from 'zod';
import { zDay, zMoneyFromZero, zYearMonth } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { zPriceIndex } from '../inputs/price-index.ts';

const persons = z.number().int().min(0).max(2000);

const spending = zMoneyFromZero.meta({
  title: 'Wydatki z poprzedniego roku',
  description:
    'Roczne wydatki na działalność, wynikające z utrzymania dzieci (w DPS: koszty utrzymania mieszkańców), bez inwestycyjnych',
});

const serviceUnit = zMoneyFromZero.optional().meta({
  title: 'Część wydatków jednostki obsługującej',
  description: 'Przypadająca na tę placówkę (art. 196 ust. 2 uwrspz); puste, gdy nie ma wspólnej obsługi',
});

const priceIndex = zPriceIndex.meta({
  title: 'Prognozowany wskaźnik cen',
  description:
    'Średnioroczny wskaźnik cen towarów i usług konsumpcyjnych z ustawy budżetowej na rok, na który ustala się koszt; poprzedni rok = 100, np. „103,9”',
});

const wholeYear = z
  .strictObject({
    kind: z.literal('wholeYear'),
    spending,
    serviceUnit,
    priceIndex,
    personsByMonth: z.array(persons).length(12).optional().meta({
      title: 'Rzeczywista liczba dzieci (mieszkańców) w kolejnych miesiącach',
      description: '12 liczb, od stycznia do grudnia poprzedniego roku',
    }),
    personMonths: z.number().int().min(1).max(24_000).optional().meta({
      title: 'Suma tych liczb',
      description: 'Zamiast 12 liczb; np. 14 dzieci przez cały rok to 168',
    }),
  })
  .meta({ title: 'Placówka działała przez cały poprzedni rok' });

const partOfYearByDays = z
  .strictObject({
    kind: z.literal('partOfYearByDays'),
    spending,
    serviceUnit,
    priceIndex,
    personDays: z.number().int().min(1).max(800_000).meta({
      title: 'Suma rzeczywistej liczby dzieci w poszczególnych dniach poprzedniego roku',
    }),
    firstMonth: zYearMonth.meta({ title: 'Pierwszy miesiąc działania w poprzednim roku' }),
    lastMonth: zYearMonth.meta({ title: 'Ostatni miesiąc działania w poprzednim roku' }),
  })
  .meta({ title: 'Placówka pieczy zastępczej działała przez część roku (art. 196 ust. 6 uwrspz)' });

const partOfYearByMonths = z
  .strictObject({
    kind: z.literal('partOfYearByMonths'),
    spending,
    permitOn: zDay.meta({ title: 'Data zezwolenia na prowadzenie domu' }),
    personsByMonth: z.array(persons).min(1).max(11).meta({
      title: 'Liczba mieszkańców w kolejnych miesiącach po miesiącu zezwolenia',
      description: 'Do grudnia poprzedniego roku włącznie',
    }),
  })
  .meta({ title: 'Dom pomocy społecznej działał przez część roku (art. 60 ust. 6 u.p.s.)' });

const started = z
  .strictObject({
    kind: z.literal('new'),
    average: zMoneyFromZero.meta({ title: 'Średnia kwota w placówkach tego typu' }),
    area: z.enum(['voivodeship', 'country', 'voivodeshipAllTypes']).meta({
      title: 'Skąd średnia',
      description:
        'voivodeship – średnia wojewódzka danego typu; gdy w województwie nie ma takiej placówki: country – średnia krajowa (piecza zastępcza), voivodeshipAllTypes – średnia wszystkich DPS województwa',
    }),
    source: z.string().trim().min(1).meta({ title: 'Źródło średniej', description: 'Bez kropki na końcu' }),
  })
  .meta({ title: 'Placówka rozpoczęła działalność' });

const announcedOnly = z
  .strictObject({
    kind: z.literal('announced'),
    amount: zMoneyFromZero.meta({ title: 'Ogłoszona kwota' }),
  })
  .meta({ title: 'Kwota już ogłoszona, nieliczona ponownie' });

export const input = z.strictObject({
  facility: z.enum(['careInstitution', 'dps']).meta({
    title: 'Rodzaj placówki',
    description:
      'careInstitution – placówka opiekuńczo-wychowawcza, regionalna placówka opiekuńczo-terapeutyczna, interwencyjny ośrodek preadopcyjny; dps – dom pomocy społecznej',
  }),
  year: z.number().int().min(2000).max(2100).meta({
    title: 'Rok, na który ustala się koszt',
    description: 'Liczy się z wydatków roku poprzedniego',
  }),
  operation: z
    .discriminatedUnion('kind', [wholeYear, partOfYearByDays, partOfYearByMonths, started, announcedOnly])
    .meta({
      title: 'Podstawa ustalenia',
      description:
        'wholeYear – cały rok, partOfYearByDays – część roku (piecza zastępcza), partOfYearByMonths – część roku (DPS), new – nowa placówka, announced – kwota już ogłoszona',
    }),
  announced: zChosenAmount.optional().meta({
    title: 'Niższy koszt ogłoszony',
    description: 'Tylko DPS: art. 60 ust. 3 u.p.s. pozwala ogłosić koszt niższy od obliczonego',
  }),
  publishedOn: zDay.optional().meta({
    title: 'Dzień ogłoszenia w wojewódzkim dzienniku urzędowym',
    description: 'Puste, gdy koszt nie został jeszcze ogłoszony',
  }),
  former: zMoneyFromZero.optional().meta({
    title: 'Kwota z poprzedniego roku',
    description: 'Do porównania; obowiązuje do końca miesiąca ogłoszenia nowej',
  }),
});

export type Input = z.output<typeof input>;
export type Operation = Input['operation'];
export type OperationOf<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>;
