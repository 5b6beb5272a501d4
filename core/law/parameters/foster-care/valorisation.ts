/** When the amounts of foster care are valorised (art. 86 ust. 2 uwrspz). */
import type { Parameter } from '../../parameter.ts';
import { CONSOLIDATED_2024 } from './sources.ts';

export const valorisationRules: readonly Parameter[] = [
  {
    id: 'fc_valorisation_threshold',
    name: 'Próg waloryzacji: wskaźnik cen liczony od roku ostatniej waloryzacji',
    unit: '%',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 86 ust. 2 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2012-01-01',
        to: null,
        value: 105,
        source: CONSOLIDATED_2024,
        verified: true,
        note: 'Waloryzacja następuje, gdy wskaźnik przekracza próg; przy wskaźniku równym progowi jej nie ma. Próg odtwarza lata wszystkich obwieszczeń: 2018, 2021, 2022, 2023, 2024.',
      },
    ],
  },
];
