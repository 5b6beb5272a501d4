/** Worked examples of the average monthly cost: they document the calculation and are tests of it. */
import type { Example } from '../definition.ts';

export const examples: readonly Example[] = [
  {
    title: '1 960 000 zł rocznie, wskaźnik 103,9%, po 14 dzieci w każdym miesiącu',
    source: 'przykład skonstruowany z art. 196 ust. 1 uwrspz',
    input: {
      facility: 'careInstitution',
      year: 2025,
      operation: { kind: 'wholeYear', spending: 1_960_000, priceIndex: '103.9', personMonths: 168 },
    },
    expected: { amounts: { average: '12121.67' } },
  },
  {
    title: 'Kwota ogłoszona 16 marca 2015 r. jest podstawą opłat od 1 kwietnia',
    source:
      'obwieszczenie Starosty Rybnickiego z 10.03.2015 (Dz. Urz. Woj. Śl. 2015 poz. 1545); dzień stosowania według art. 196 ust. 4 uwrspz',
    input: {
      facility: 'careInstitution',
      year: 2015,
      operation: { kind: 'announced', amount: '3948.44' },
      publishedOn: '2015-03-16',
    },
    expected: {
      amounts: { average: '3948.44' },
      findings: { effectiveFrom: '2015-04-01', publishedInTime: true },
    },
  },
  {
    title: 'Kwota ogłoszona 27 lutego 2015 r. jest podstawą opłat od 1 marca',
    source:
      'zarządzenie nr 5/15 Starosty Opoczyńskiego z 25.02.2015 (Dz. Urz. Woj. Łódz. 2015 poz. 692); dzień stosowania według art. 196 ust. 4 uwrspz',
    input: {
      facility: 'careInstitution',
      year: 2015,
      operation: { kind: 'announced', amount: '3354.14' },
      publishedOn: '2015-02-27',
    },
    expected: { amounts: { average: '3354.14' }, findings: { effectiveFrom: '2015-03-01' } },
  },
  {
    title:
      'Placówka „Korczakówka” w Ostrołęce: 8425 zł w 2026 r. wobec 7301 zł w 2025 r., ponad 1100 zł więcej',
    source: 'eOstrołęka.pl: decyzja Prezydenta Ostrołęki o koszcie na 2026 r.',
    input: {
      facility: 'careInstitution',
      year: 2026,
      operation: { kind: 'announced', amount: 8425 },
      former: 7301,
    },
    expected: { amounts: { average: '8425.00', change: '1124.00' } },
  },
  {
    title:
      'Placówka działała od kwietnia do grudnia (275 dni): dzieli się przez dni, a iloraz mnoży przez średnią liczbę dni w miesiącu',
    source: 'przykład skonstruowany z art. 196 ust. 6 uwrspz',
    input: {
      facility: 'careInstitution',
      year: 2025,
      operation: {
        kind: 'partOfYearByDays',
        spending: 900_000,
        priceIndex: '105',
        personDays: 3300,
        firstMonth: '2024-04',
        lastMonth: '2024-12',
      },
    },
    expected: { amounts: { average: '8750.00' } },
  },
  {
    title: 'DPS: koszt obliczony 7 350,00 zł, ogłoszony niższy',
    source: 'przykład skonstruowany z art. 6 pkt 15 i art. 60 ust. 2-4 u.p.s.',
    input: {
      facility: 'dps',
      year: 2024,
      operation: {
        kind: 'wholeYear',
        spending: 8_400_000,
        priceIndex: '105,0',
        personsByMonth: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100],
      },
      announced: { amount: 7300, decidedBy: 'starosta', reason: 'standard usług pozostaje zapewniony' },
      publishedOn: '2024-02-12',
    },
    expected: {
      amounts: { average: '7300.00', computed: '7350.00' },
      findings: { effectiveFrom: '2024-03-01' },
    },
  },
  {
    title: 'DPS z zezwoleniem z września: trzy miesiące po miesiącu zezwolenia, bez wskaźnika cen',
    source: 'przykład skonstruowany z art. 60 ust. 6 u.p.s.',
    input: {
      facility: 'dps',
      year: 2025,
      operation: {
        kind: 'partOfYearByMonths',
        spending: 600_000,
        permitOn: '2024-09-10',
        personsByMonth: [20, 30, 40],
      },
    },
    expected: { amounts: { average: '6666.67' } },
  },
  {
    title: 'Placówka rozpoczęła działalność: średnia wojewódzka danego typu',
    source: 'przykład skonstruowany z art. 196 ust. 5 uwrspz',
    input: {
      facility: 'careInstitution',
      year: 2025,
      operation: {
        kind: 'new',
        average: '9876.50',
        area: 'voivodeship',
        source: 'pismo wojewody z 14.02.2025',
      },
    },
    expected: { amounts: { average: '9876.50' } },
  },
];
