/** An exact decimal that is no money: hectares, a rate of exchange. JSON's 2.5 is read as it is written, never as a float. */
import { z } from 'zod';
import { fraction } from '../../values/fraction.ts';

const DECIMAL = /^\d{1,9}(?:[.,]\d{1,8})?$/;
const HELP = 'Podaj liczbę nieujemną, na przykład 2,5.';

/** Decimal text with a dot or a comma, or a number; gives an exact Fraction. */
export const zDecimal = z
  .union([z.string(HELP).trim().regex(DECIMAL, HELP), z.number(HELP).nonnegative(HELP)], HELP)
  .refine((value) => DECIMAL.test(String(value)), HELP)
  .transform((value) => fraction(String(value).replace(',', '.')))
  .meta({ description: 'Liczba dziesiętna' });
