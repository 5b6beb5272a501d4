/** A yearly price index as acts and notices give it, the former year being 100: "103.9" or "103,9". For inputs. */
import { z } from 'zod';
import { fraction } from '../../values/fraction.ts';

const HELP = 'Podaj wskaźnik, w którym poprzedni rok = 100, na przykład 103,9.';
const DECIMAL = /^\d{2,3}([.,]\d{1,3})?$/;
/** Anything lower is a rise ("3,9") mistaken for an index. */
const LOWEST = 50;

/** Gives the exact ratio of the two years: 103,9 is 1039/1000. */
export const zPriceIndex = z
  .string(HELP)
  .trim()
  .regex(DECIMAL, HELP)
  .transform((text) => fraction(text.replace(',', '.')))
  .refine((index) => index.compare(LOWEST) >= 0, HELP)
  .transform((index) => index.div(100))
  .meta({ description: 'Poprzedni rok = 100, na przykład „103,9”' });
