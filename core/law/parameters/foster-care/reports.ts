/** Days of reports and of the central register (art. 38d, 180, 186 uwrspz). */
import type { Parameter } from '../../parameter.ts';
import { CONSOLIDATED_2024, MPIPS03_2014, PRESS_REGISTER_2025, REGISTER_NOTICE_2024 } from './sources.ts';

export const reports: readonly Parameter[] = [
  {
    id: 'd_report_county_h2',
    name: 'Sprawozdanie rzeczowo-finansowe powiatu za II półrocze: do',
    unit: 'data w roku następnym',
    valueType: 'text',
    act: 'uwrspz',
    legalBasis: 'art. 180 pkt 14 lit. a uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [{ from: '2012-03-20', to: null, value: '01-31', source: CONSOLIDATED_2024, verified: true }],
  },
  {
    id: 'd_report_county_h1',
    name: 'Sprawozdanie rzeczowo-finansowe powiatu za I półrocze: do',
    unit: 'data w roku',
    valueType: 'text',
    act: 'uwrspz',
    legalBasis: 'art. 180 pkt 14 lit. b uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [{ from: '2012-03-20', to: null, value: '07-31', source: CONSOLIDATED_2024, verified: true }],
  },
  {
    id: 'd_report_wojewoda',
    name: 'Zbiorcze sprawozdanie wojewody: do',
    unit: 'daty',
    valueType: 'text',
    act: 'uwrspz',
    legalBasis: 'art. 186 ust. 1 pkt 6 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2012-03-20',
        to: null,
        value: '02-20 (II półrocze), 08-20 (I półrocze)',
        source: CONSOLIDATED_2024,
        verified: true,
      },
    ],
  },
  {
    id: 'd_mpips03',
    name: 'MPiPS-03: do',
    unit: 'daty',
    valueType: 'text',
    act: 'statisticsForm',
    legalBasis: 'formularz MPiPS-03',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2014-01-01',
        to: '2014-12-31',
        value: '07-20 (I półrocze), 01-20 (rok)',
        source: MPIPS03_2014,
        verified: true,
        note: 'Według formularza za 2014 r.; obecnego MRPiPS-03-R nie odczytano.',
      },
    ],
  },
  {
    id: 'd_central_register',
    name: 'Centralny rejestr pieczy zastępczej (art. 38d): system gotowy / pierwsze stosowanie',
    unit: 'daty',
    valueType: 'text',
    act: 'uwrspz',
    legalBasis: 'art. 34 ust. 1, 5-7 ustawy Dz.U. 2022 poz. 2140; obwieszczenie Dz.U. 2024 poz. 1486',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2024-10-15',
        to: '2025-01-14',
        value:
          'system gotowy 15.10.2024; art. 38d-38f stosuje się od 15.01.2025; do tego dnia starosta prowadził rejestr z dawnego art. 46',
        source: REGISTER_NOTICE_2024,
        verified: true,
      },
      {
        from: '2025-01-15',
        to: null,
        value: 'rejestr działa od 15.01.2025',
        announced: '2024-10-07',
        source: PRESS_REGISTER_2025,
        verified: true,
      },
    ],
  },
];
