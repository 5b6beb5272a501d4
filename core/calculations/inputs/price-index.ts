/** A yearly price index as acts and notices give it, the former year being 100: "103.9" or "103,9". For inputs. */
import { zExact } from './decimal.ts';

const HELP = 'Podaj wskaźnik, w którym poprzedni rok = 100, na przykład 103,9 (a nie 3,9).';
/** Anything lower is a rise ("3,9") mistaken for an index. */
const LOWEST = 50;

/** Gives the exact ratio of the two years: 103,9 is 1039/1000. */
export const zPriceIndex = zExact(/^\d{2,3}(?:[.,]\d{1,4})?$/, HELP)
  .refine((index) => index.compare(LOWEST) >= 0, HELP)
  .transform((index) => index.div(100))
  .meta({ description: 'Poprzedni rok = 100, na przykład „103,9”' });
