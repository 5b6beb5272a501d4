/**
 * The minister's notices in Monitor Polski of the amounts of foster-care benefits (art. 86 ust. 3 uwrspz), by the day
 * from which their amounts hold. 2019, 2020 and 2025 brought none. For amounts from 1.06.2026 no notice was found.
 */
import type { Publication } from './publication.ts';

export const valorisationNotices: readonly Publication[] = [
  { citation: 'M.P. z 2018 r. poz. 326', from: '2018-06-01', verifiedUntil: '2021-05-31', verified: true },
  { citation: 'M.P. z 2021 r. poz. 282', from: '2021-06-01', verifiedUntil: '2022-05-31', verified: true },
  { citation: 'M.P. z 2022 r. poz. 292', from: '2022-06-01', verifiedUntil: '2023-05-31', verified: true },
  { citation: 'M.P. z 2023 r. poz. 296', from: '2023-06-01', verifiedUntil: '2024-05-31', verified: true },
  { citation: 'M.P. z 2024 r. poz. 230', from: '2024-06-01', verifiedUntil: '2026-05-31', verified: true },
];
