/**
 * A case mark unlike the others of its column. Offices and courts have patterns of their own, learnt from the column
 * (core/values/column-profile.ts): worth a look, no more.
 */
import { defineProblemCheck } from './problem-check.ts';

export const ar05 = defineProblemCheck({
  id: 'AR-05',
  title: 'Znak sprawy inny niż pozostałe',
  severity: 'info',
  advice: 'Porównaj znak z aktami; jeżeli jest dobry, zostaw go.',
  codes: ['case-number-unusual', 'case-number-too-long'],
});
