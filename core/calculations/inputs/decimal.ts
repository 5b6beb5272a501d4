/**
 * Exact decimals of inputs that are no money: hectares, rates of exchange, per cent, indices. JSON's 2.5 is read as it is
 * written (the shortest text of a number is the decimal that was typed), never as a float.
 */
import { z } from 'zod';
import { fraction } from '../../values/fraction.ts';

/**
 * Decimal text with a dot or a comma, or a number; gives an exact Fraction.
 * @param pattern what a text must look like; a number is printed and held against it
 * @param help Polish: what to give, with an example
 */
export const zExact = (pattern: RegExp, help: string) =>
  z
    .union([z.string(help).trim().regex(pattern, help), z.number(help).nonnegative(help)], help)
    .refine((value) => pattern.test(String(value)), help)
    .transform((value) => fraction(String(value).replace(',', '.')));

export const zDecimal = zExact(/^\d{1,9}(?:[.,]\d{1,8})?$/, 'Podaj liczbę nieujemną, na przykład 2,5.').meta({
  description: 'Liczba dziesiętna',
});
