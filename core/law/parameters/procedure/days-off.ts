/** Statutory days off, which move the ends of terms. */
import type { Parameter } from '../../parameter.ts';
import { DAYS_OFF_2020, DAYS_OFF_2024 } from './sources.ts';

export const daysOff: readonly Parameter[] = [
  {
    id: 'kalendarz.dni_wolne_od_pracy',
    name: 'Dni ustawowo wolne od pracy',
    unit: 'lista (MM-DD, wielkanoc+dni, niedziele)',
    valueType: 'table',
    act: 'daysOff',
    legalBasis: 'art. 1 ustawy z 18.01.1951 o dniach wolnych od pracy',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Pierwsza lista według stanu na 27.10.2020; wcześniejszych lat (6 stycznia przed 2011 r., pojedyncze dodatkowe dni) nie sprawdzono. Dni wyznaczone przez Prezesa Rady Ministrów w stanie epidemii (art. 1a) trzeba dodać ręcznie. Sobota nie jest dniem wolnym, ale przesuwa koniec terminu z KPA (art. 57 § 4).',
    values: [
      {
        from: null,
        to: '2025-01-31',
        value: [
          '01-01',
          '01-06',
          'wielkanoc+0',
          'wielkanoc+1',
          '05-01',
          '05-03',
          'wielkanoc+49',
          'wielkanoc+60',
          '08-15',
          '11-01',
          '11-11',
          '12-25',
          '12-26',
          'niedziele',
        ],
        source: DAYS_OFF_2020,
        verified: true,
      },
      {
        from: '2025-02-01',
        to: null,
        value: [
          '01-01',
          '01-06',
          'wielkanoc+0',
          'wielkanoc+1',
          '05-01',
          '05-03',
          'wielkanoc+49',
          'wielkanoc+60',
          '08-15',
          '11-01',
          '11-11',
          '12-24',
          '12-25',
          '12-26',
          'niedziele',
        ],
        source: DAYS_OFF_2024,
        verified: true,
      },
    ],
  },
];
