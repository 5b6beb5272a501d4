/** Average cost of a care home and short-term support in it (art. 6, 55a, 60, 97a u.p.s.). */
import type { Parameter } from '../../parameter.ts';
import { AMENDMENT_2007, AMENDMENT_2023, UPS_2004 } from './sources.ts';

export const careHomeCosts: readonly Parameter[] = [
  {
    id: 'uops.dps.sredni_koszt.obowiazuje_od',
    name: 'Od kiedy stosuje się ogłoszony średni miesięczny koszt utrzymania',
    unit: 'reguła',
    valueType: 'text',
    act: 'ups',
    legalBasis:
      'art. 60 ust. 2 i 4 u.p.s. (numeracja według Dz.U. 2024 poz. 1283; w tekście z 2007 r. ust. 2-3)',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Ust. 3: ogłoszony koszt może być niższy od obliczonego. Ust. 5: nowy dom – średnia województwa (danego typu, a gdy jej nie ma, wszystkich). Ust. 6: dom nieprowadzony przez cały rok. Dnia zmiany numeracji nie ustalono.',
    values: [
      {
        from: '2007-04-01',
        to: null,
        value:
          'pierwszy dzień miesiąca następującego po miesiącu ogłoszenia w wojewódzkim dzienniku urzędowym (ogłoszenie do 31 marca); do tego czasu kwota z poprzedniego roku',
        source: AMENDMENT_2007,
        verified: true,
      },
    ],
  },
  {
    id: 'uops.dps.sredni_koszt.definicja',
    name: 'Definicja średniego miesięcznego kosztu utrzymania',
    unit: 'wzór',
    valueType: 'text',
    act: 'ups',
    legalBasis: 'art. 6 pkt 15 u.p.s.',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Brzmienie z 2007 r. obejmowało też placówki opiekuńczo-wychowawcze; innych zmian między 2007 a 2023 r. nie odczytano. Brzmienie z 1.11.2023 odczytane ponownie w Dz.U. 2024 poz. 1283; nie wlicza się też wynagrodzenia partnera prywatnego (art. 25 ust. 6).',
    values: [
      {
        from: '2004-05-01',
        to: '2007-03-31',
        value:
          'roczne wydatki z poprzedniego roku bez inwestycji × (1 + prognozowany wskaźnik cen) / liczba miejsc / 12',
        source: UPS_2004,
        verified: true,
      },
      {
        from: '2007-04-01',
        to: '2023-10-31',
        value:
          'roczne koszty z poprzedniego roku bez inwestycji, bieżących remontów i zakupów związanych z bieżącymi naprawami × (1 + prognozowany wskaźnik cen) / suma rzeczywistej liczby mieszkańców w poszczególnych miesiącach poprzedniego roku',
        source: AMENDMENT_2007,
        verified: true,
      },
      {
        from: '2023-11-01',
        to: null,
        value:
          'roczne koszty utrzymania mieszkańców (art. 55 ust. 1) z poprzedniego roku bez kosztów inwestycyjnych i remontów × (1 + prognozowany wskaźnik cen) / suma rzeczywistej liczby mieszkańców w poszczególnych miesiącach poprzedniego roku; nie wlicza się dofinansowania wynagrodzeń z art. 24 ust. 3 (ust. 10, Dz.U. 2024 poz. 743)',
        source: AMENDMENT_2023,
        verified: true,
      },
    ],
  },
  {
    id: 'uops.wsparcie_krotkoterminowe',
    name: 'Usługi wsparcia krótkoterminowego w DPS – limity',
    unit: 'reguła',
    valueType: 'table',
    act: 'ups',
    legalBasis: 'art. 55a-55b, 97a u.p.s.',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Art. 58-64b i 65 ust. 2 nie stosuje się; wywiad tylko w razie wątpliwości; dochodu nie ustala się, gdy zadeklarowano pełną odpłatność. Odczytano ponownie w Dz.U. 2024 poz. 1283. Stawkę za godzinę lub dzień ustala rada jednostki prowadzącej dom (art. 97a ust. 1), warunki płatności rada gminy przyznającej (ust. 2), która opłaca różnicę (ust. 4).',
    values: [
      {
        from: '2023-11-01',
        to: null,
        value: {
          roundTheClockDaysAYear: 30,
          roundTheClockExtensionDays: 30,
          dayMinHours: 4,
          dayMaxHours: 12,
          dayDaysAYear: 30,
          dayExtensionDays: 30,
          togetherDaysAYear: 60,
          freeWhenIncomeUpTo: 'kryterium osoby samotnie gospodarującej',
        },
        source: AMENDMENT_2023,
        verified: true,
      },
    ],
  },
];
