/** Publications of the Code of Administrative Procedure: the one whose text was read. A newer one exists, but was not seen. */
import type { Publication } from './publication.ts';

export const kpa: readonly Publication[] = [
  { citation: 'Dz.U. z 2024 r. poz. 572', from: '2024-04-15', verifiedUntil: '2024-12-31', verified: true },
];
