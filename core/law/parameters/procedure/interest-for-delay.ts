/** Statutory interest for delay (art. 481 k.c.). */
import type { Parameter } from '../../parameter.ts';
import {
  BS_BRODNICA_2026,
  INFOR_2022,
  INFOR_2025,
  INFOR_DELAY_2025,
  WPROST_2025,
  ZUS,
  ZUS_2016,
} from './sources.ts';

export const interestForDelay: readonly Parameter[] = [
  {
    id: 'kc.odsetki_opoznienie',
    name: 'Odsetki ustawowe za opóźnienie',
    unit: '% rocznie',
    valueType: 'number',
    act: 'kc',
    legalBasis:
      'art. 481 § 2 k.c. (w brzm. Dz.U. 2015 poz. 1830): stopa referencyjna NBP + 5,5 punktu procentowego',
    verifiedUntil: '2026-11-21',
    afterwards: 'refuse',
    note: 'Obliczono jako stopę referencyjną powiększoną o 5,5 punktu: stawki od 5.01.2022, 9.02.2022, 8.05.2025, 3.07.2025, 4.09.2025, 6.11.2025, 4.12.2025 i 5.03.2026. Strona infor.pl z grudnia 2025 r. zna stawki do 14.01.2026; że do 4.03.2026 nic się nie zmieniło, wywnioskowano z jednej obniżki z 4,00% na 3,75%. Ostatnia stawka opiera się na stronie jednego banku; nie potwierdzono, czy nadal obowiązuje. Stopa może się zmienić każdego miesiąca, dlatego za dni po ostatnim sprawdzonym odsetek się nie liczy. Sprzed 2016 r. nic nie ma.',
    values: [
      { from: '2016-01-01', to: '2020-03-17', value: 7, source: ZUS_2016, verified: true },
      { from: '2020-03-18', to: '2020-04-08', value: 6.5, source: ZUS, verified: true },
      { from: '2020-04-09', to: '2020-05-28', value: 6, source: ZUS, verified: true },
      { from: '2020-05-29', to: '2021-10-06', value: 5.6, source: ZUS, verified: true },
      { from: '2021-10-07', to: '2021-11-03', value: 6, source: ZUS, verified: true },
      { from: '2021-11-04', to: '2021-12-08', value: 6.75, source: ZUS, verified: true },
      { from: '2021-12-09', to: '2022-01-04', value: 7.25, source: ZUS, verified: true },
      { from: '2022-01-05', to: '2022-02-08', value: 7.75, source: INFOR_2022, verified: true },
      { from: '2022-02-09', to: '2022-03-08', value: 8.25, source: INFOR_2022, verified: true },
      { from: '2022-03-09', to: '2022-04-06', value: 9, source: ZUS, verified: true },
      { from: '2022-04-07', to: '2022-05-05', value: 10, source: ZUS, verified: true },
      { from: '2022-05-06', to: '2022-06-08', value: 10.75, source: ZUS, verified: true },
      { from: '2022-06-09', to: '2022-07-07', value: 11.5, source: ZUS, verified: true },
      { from: '2022-07-08', to: '2022-09-07', value: 12, source: ZUS, verified: true },
      { from: '2022-09-08', to: '2023-09-06', value: 12.25, source: ZUS, verified: true },
      { from: '2023-09-07', to: '2023-10-04', value: 11.5, source: ZUS, verified: true },
      { from: '2023-10-05', to: '2025-05-07', value: 11.25, source: ZUS, verified: true },
      { from: '2025-05-08', to: '2025-07-02', value: 10.75, source: WPROST_2025, verified: true },
      { from: '2025-07-03', to: '2025-09-03', value: 10.5, source: INFOR_2025, verified: true },
      { from: '2025-09-04', to: '2025-10-08', value: 10.25, source: INFOR_2025, verified: true },
      { from: '2025-10-09', to: '2025-11-05', value: 10, source: INFOR_DELAY_2025, verified: true },
      { from: '2025-11-06', to: '2025-12-03', value: 9.75, source: INFOR_2025, verified: true },
      { from: '2025-12-04', to: '2026-01-14', value: 9.5, source: INFOR_2025, verified: true },
      { from: '2026-01-15', to: '2026-03-04', value: 9.5, source: INFOR_2025, verified: false },
      { from: '2026-03-05', to: null, value: 9.25, source: BS_BRODNICA_2026, verified: false },
    ],
  },
];
