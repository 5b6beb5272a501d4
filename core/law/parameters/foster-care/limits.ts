/** How many children a family may take, and families a worker (art. 15, 53, 61, 77 uwrspz); when its home must be paid for (art. 83). */
import type { Parameter } from '../../parameter.ts';
import { START_NOT_CHECKED } from './notes.ts';
import { ACT_2011, AMENDMENT_2014, CONSOLIDATED_2024 } from './sources.ts';

export const limits: readonly Parameter[] = [
  {
    id: 'lim_foster_family',
    name: 'Rodzina zawodowa/niezawodowa: maks. liczba dzieci i pełnoletnich wychowanków',
    unit: 'osoby',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 53 ust. 1 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2012-01-01',
        to: null,
        value: 3,
        source: CONSOLIDATED_2024,
        verified: true,
        note: 'Przekroczenie dopuszczalne przy rodzeństwie, za zgodą rodziny i po pozytywnej opinii koordynatora (ust. 2); rodzina spokrewniona nie ma własnego limitu; łączenie funkcji: art. 67 ust. 2. Liczba potwierdzona w tekście z 16.01.2024; początku obowiązywania nie sprawdzono.',
      },
    ],
  },
  {
    id: 'lim_rdd',
    name: 'Rodzinny dom dziecka: maks. liczba',
    unit: 'osoby',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 61 ust. 1 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2012-01-01',
        to: null,
        value: 8,
        source: CONSOLIDATED_2024,
        verified: true,
        note: START_NOT_CHECKED,
      },
    ],
  },
  {
    id: 'lim_coordinator',
    name: 'Koordynator rodzinnej pieczy zastępczej: maks. liczba rodzin/RDD',
    unit: 'rodziny',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 77 ust. 4 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2015-01-01',
        to: null,
        value: 15,
        source: AMENDMENT_2014,
        verified: true,
        note: 'Art. 1 pkt 32 lit. b, obowiązuje od 1.01.2015; wcześniejszej liczby tu nie odczytano (zob. wspr.koordynator.max_rodzin).',
      },
    ],
  },
  {
    id: 'lim_assistant',
    name: 'Asystent rodziny: maks. liczba rodzin',
    unit: 'rodziny',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 15 ust. 4 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2012-01-01', to: '2014-12-31', value: 20, source: ACT_2011, verified: true },
      { from: '2015-01-01', to: null, value: 15, source: AMENDMENT_2014, verified: true },
    ],
  },
  {
    id: 'fc_home_upkeep_duty_over',
    name: 'Środki na utrzymanie lokalu rodziny zawodowej: obowiązek przyznania powyżej',
    unit: 'osoby',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 83 ust. 3a uwrspz (do 7.06.2012: ust. 3)',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2012-01-01',
        to: null,
        value: 3,
        source: CONSOLIDATED_2024,
        verified: true,
        note: 'Dzieci i osoby, które pozostały w rodzinie po osiągnięciu pełnoletności; potrzebna jest też opinia organizatora potwierdzająca potrzebę. Tak samo w tekście z 2011 r. (ust. 3).',
      },
    ],
  },
];
