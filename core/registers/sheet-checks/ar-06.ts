/** The number of a Polish identity card whose check digit is wrong, or a note in place of a number. */
import { defineProblemCheck } from './problem-check.ts';

export const ar06 = defineProblemCheck({
  id: 'AR-06',
  title: 'Numer dokumentu do sprawdzenia',
  severity: 'warning',
  advice: 'Porównaj serię i numer z dokumentem znak po znaku.',
  codes: ['document-checksum', 'document-too-long'],
});
