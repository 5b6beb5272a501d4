/** Publications of the act on supporting families and foster care; days of publication as given by the Sejm's ELI service. */
import type { Publication } from './publication.ts';

export const uwrspz: readonly Publication[] = [
  {
    citation: 'Dz.U. z 2011 r. nr 149 poz. 887',
    from: '2011-12-31',
    verifiedUntil: '2012-12-31',
    verified: true,
  },
  { citation: 'Dz.U. z 2013 r. poz. 135', from: '2013-12-31', verifiedUntil: '2014-12-31', verified: true },
  { citation: 'Dz.U. z 2015 r. poz. 332', from: '2015-12-31', verifiedUntil: '2015-12-31', verified: true },
  { citation: 'Dz.U. z 2016 r. poz. 575', from: '2016-12-31', verifiedUntil: '2016-12-31', verified: true },
  { citation: 'Dz.U. z 2017 r. poz. 697', from: '2017-12-31', verifiedUntil: '2018-05-23', verified: true },
  { citation: 'Dz.U. z 2018 r. poz. 998', from: '2018-05-24', verifiedUntil: '2019-06-13', verified: true },
  { citation: 'Dz.U. z 2019 r. poz. 1111', from: '2019-06-14', verifiedUntil: '2020-05-07', verified: true },
  { citation: 'Dz.U. z 2020 r. poz. 821', from: '2020-05-08', verifiedUntil: '2022-02-22', verified: true },
  { citation: 'Dz.U. z 2022 r. poz. 447', from: '2022-02-23', verifiedUntil: '2023-07-25', verified: true },
  { citation: 'Dz.U. z 2023 r. poz. 1426', from: '2023-07-26', verifiedUntil: '2024-02-12', verified: true },
  { citation: 'Dz.U. z 2024 r. poz. 177', from: '2024-02-13', verifiedUntil: '2024-12-31', verified: true },
  { citation: 'Dz.U. z 2025 r. poz. 49', from: '2025-01-31', verifiedUntil: '2025-12-31', verified: true },
  // Known only from a list of August 2026 that names it; neither its text nor its day of publication was seen.
  { citation: 'Dz.U. z 2026 r. poz. 980', from: '2026-08-28', verifiedUntil: '2026-11-21', verified: false },
];
