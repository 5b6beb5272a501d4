/** Fees of specialist care services for people with mental disorders (regulation of 22.09.2005). */
import type { Parameter } from '../../parameter.ts';
import { PRESS_SUO, SPECIALIST_CARE_2023 } from './sources.ts';

export const specialistCare: readonly Parameter[] = [
  {
    id: 'uops.suo.tabela_odplatnosci',
    name: 'Specjalistyczne usługi opiekuńcze dla osób z zaburzeniami psychicznymi – wskaźniki odpłatności',
    unit: '% ceny za 1 godz. zegarową',
    valueType: 'table',
    act: 'specialistCareRegulation',
    legalBasis: '§ 4 ust. 3 rozp. MPS z 22.09.2005 (Dz.U. nr 189 poz. 1598) w brzm. Dz.U. 2023 poz. 395',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Procent kryterium z art. 8 ust. 1 pkt 1 (osoby samotnie gospodarującej): pierwszy wiersz wymienia pkt 1, a ta sama podstawa dotyczy obu kolumn; artykuły prasowe przyjmują dla rodzin 600 i 823 zł. Decyzje sprzed 1.05.2023 wygasły najpóźniej dwa miesiące później. Dzień początkowy starej tabeli jest umowny.',
    values: [
      {
        from: '2005-01-01',
        to: '2023-04-30',
        value: [
          { abovePercent: 100, toPercent: 132.5, singlePercent: 1.5, inFamilyPercent: 3.5 },
          { abovePercent: 237.5, toPercent: 255, singlePercent: 15, inFamilyPercent: 25 },
          { abovePercent: 265, toPercent: 275, singlePercent: 30, inFamilyPercent: 40 },
          { abovePercent: 330, toPercent: null, singlePercent: 100, inFamilyPercent: 100 },
        ],
        source: PRESS_SUO,
        verified: false,
        note: 'Tabela niepełna: znane są tylko te wiersze, między nimi są luki.',
      },
      {
        from: '2023-05-01',
        to: null,
        value: [
          { abovePercent: 0, toPercent: 100, singlePercent: 0, inFamilyPercent: 0 },
          { abovePercent: 100, toPercent: 220, singlePercent: 1.5, inFamilyPercent: 3.5 },
          { abovePercent: 220, toPercent: 250, singlePercent: 10, inFamilyPercent: 15 },
          { abovePercent: 250, toPercent: 300, singlePercent: 15, inFamilyPercent: 25 },
          { abovePercent: 300, toPercent: 400, singlePercent: 30, inFamilyPercent: 45 },
          { abovePercent: 400, toPercent: 500, singlePercent: 50, inFamilyPercent: 65 },
          { abovePercent: 500, toPercent: 600, singlePercent: 75, inFamilyPercent: 85 },
          { abovePercent: 600, toPercent: null, singlePercent: 100, inFamilyPercent: 100 },
        ],
        source: SPECIALIST_CARE_2023,
        verified: true,
      },
    ],
  },
  {
    id: 'uops.suo.termin_platnosci',
    name: 'SUO – termin zapłaty',
    unit: 'dzień miesiąca następnego',
    valueType: 'number',
    act: 'specialistCareRegulation',
    legalBasis: '§ 5 rozp. SUO',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [{ from: '2023-05-01', to: null, value: 15, source: SPECIALIST_CARE_2023, verified: true }],
  },
];
