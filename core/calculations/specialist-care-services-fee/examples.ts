/** Worked examples of the fee for specialist care services. */
import type { Example } from '../definition.ts';

const TABLE_2023 = 'przykład skonstruowany z tabeli odpłatności w brzmieniu Dz.U. 2023 poz. 395';
const PRESS = 'wiersze dawnej tabeli podane przez Gazetę Prawną (11.2022 i 04.2023)';

export const examples: readonly Example[] = [
  {
    title: 'Dochód równy kryterium (1010 zł): bez opłaty',
    source: TABLE_2023,
    input: {
      month: '2025-03',
      household: { kind: 'single', income: '1010.00' },
      hours: 20,
      pricePerHour: '60.00',
    },
    expected: {
      amounts: { perHour: '0.00', fee: '0.00' },
      findings: { percentOfCriterion: '100', percentOfPrice: '0', dueDate: '2025-04-15' },
    },
  },
  {
    title: 'Dochód 2222 zł, dokładnie 220% kryterium: jeszcze 1,5% ceny',
    source: TABLE_2023,
    input: {
      month: '2025-03',
      household: { kind: 'single', income: '2222.00' },
      hours: 20,
      pricePerHour: '60.00',
    },
    expected: {
      amounts: { perHour: '0.90', fee: '18.00' },
      findings: { percentOfCriterion: '220', percentOfPrice: '1.5' },
    },
  },
  {
    title: 'Grosz ponad 220% kryterium: 10% ceny',
    source: TABLE_2023,
    input: {
      month: '2025-03',
      household: { kind: 'single', income: '2222.01' },
      hours: 20,
      pricePerHour: '60.00',
    },
    expected: { amounts: { perHour: '6.00', fee: '120.00' }, findings: { percentOfPrice: '10' } },
  },
  {
    title: 'Rodzina, 1800 zł na osobę, wobec kryterium osoby samotnej 178,22%: 3,5% ceny',
    source: TABLE_2023,
    input: {
      month: '2025-03',
      household: { kind: 'family', persons: 3, income: '5400.00' },
      hours: 20,
      pricePerHour: '60.00',
    },
    expected: { amounts: { perHour: '2.10', fee: '42.00' }, findings: { percentOfPrice: '3.5' } },
  },
  {
    title: 'Rodzina, 3100 zł na osobę: 45% ceny',
    source: TABLE_2023,
    input: {
      month: '2025-03',
      household: { kind: 'family', persons: 2, income: '6200.00' },
      hours: 10,
      pricePerHour: '60.00',
    },
    expected: { amounts: { perHour: '27.00', fee: '270.00' }, findings: { percentOfPrice: '45' } },
  },
  {
    title: 'Ten sam dochód, gdy urząd odnosi go do kryterium na osobę w rodzinie: 376,67%, wiersz ten sam',
    source: TABLE_2023,
    settings: { 'specialistCare.criterion': 'matching' },
    input: {
      month: '2025-03',
      household: { kind: 'family', persons: 2, income: '6200.00' },
      hours: 10,
      pricePerHour: '60.00',
    },
    expected: { amounts: { fee: '270.00' }, findings: { percentOfPrice: '45' } },
  },
  {
    title: 'Przed 1.05.2023, 250% kryterium, osoba samotnie gospodarująca: 15% ceny',
    source: PRESS,
    input: {
      month: '2023-04',
      household: { kind: 'single', income: '1940.00' },
      hours: 10,
      pricePerHour: '40.00',
    },
    expected: { amounts: { perHour: '6.00', fee: '60.00' }, findings: { percentOfPrice: '15' } },
  },
  {
    title: 'Przed 1.05.2023, 250% kryterium, osoba w rodzinie: 25% ceny',
    source: PRESS,
    input: {
      month: '2023-04',
      household: { kind: 'family', persons: 2, income: '3880.00' },
      hours: 10,
      pricePerHour: '40.00',
    },
    expected: { amounts: { perHour: '10.00', fee: '100.00' }, findings: { percentOfPrice: '25' } },
  },
  {
    title: 'Częściowe zwolnienie ze względu na koszty leczenia',
    source: 'przykład skonstruowany z § 6 rozporządzenia z 22.09.2005 (Dz.U. nr 189 poz. 1598)',
    input: {
      month: '2025-03',
      household: { kind: 'single', income: '3000.00' },
      hours: 20,
      pricePerHour: '60.00',
      waiver: {
        amount: '50.00',
        decidedBy: 'kierownik OPS',
        reason: 'stałe wydatki na leki i rehabilitację',
      },
    },
    expected: { amounts: { fee: '180.00', feeAfterWaiver: '50.00' } },
  },
];
