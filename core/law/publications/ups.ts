/** Publications of the act on social assistance: the one whose text was read. A newer one exists, but was not seen. */
import type { Publication } from './publication.ts';

export const ups: readonly Publication[] = [
  { citation: 'Dz.U. z 2024 r. poz. 1283', from: '2024-08-26', verifiedUntil: '2024-12-31', verified: true },
];
