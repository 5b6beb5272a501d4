/** Terms of recovering undue benefits and arrears (art. 92, 193 uwrspz). */
import type { Parameter } from '../../parameter.ts';
import { IS_OLDER } from './notes.ts';
import { CONSOLIDATED_2024 } from './sources.ts';

/** Earlier days rest on a later text. */
const READ_BACK =
  'Odczytano wstecz z tekstu jednolitego z 16.01.2024; kiedy przepis wszedł w życie, nie ustalono.';

export const recovery: readonly Parameter[] = [
  {
    id: 't_overpaid_prescription',
    name: 'Przedawnienie nienależnie pobranych',
    unit: 'lata od ostateczności decyzji',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 92 ust. 4 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: null, to: '2024-01-15', value: 3, source: CONSOLIDATED_2024, verified: false, note: READ_BACK },
      { from: '2024-01-16', to: null, value: 3, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_overpaid_decision',
    name: 'Brak decyzji o zwrocie po upływie',
    unit: 'lata od pobrania',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 92 ust. 6 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: null,
        to: '2024-01-15',
        value: 10,
        source: CONSOLIDATED_2024,
        verified: false,
        note: READ_BACK,
      },
      { from: '2024-01-16', to: null, value: 10, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_big',
    name: 'Zgłoszenie do BIG: zaległość za okres dłuższy niż',
    unit: 'miesiące',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 193 ust. 8 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 12, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
];
