/**
 * Money, days and months as fields of an input, for zod: what JSON, a form or a command line holds becomes Grosze, Day
 * and YearMonth. Each survives `z.toJSONSchema(schema, {io: 'input'})`, from which forms and options are derived, and
 * keeps its label when a definition adds `.meta({title})` or `.describe(…)`. Used by every schema of an input.
 */
import { z } from 'zod';
import { day } from './day.ts';
import { TeczkaError } from './errors.ts';
import { MONEY_TEXT, moneyFromJson } from './money.ts';
import { yearMonth, YEAR_MONTH_TEXT } from './year-month.ts';

const MONEY_HELP = 'Podaj kwotę w złotych z najwyżej dwoma miejscami po przecinku, na przykład 734,90.';
const DAY_HELP = 'Podaj istniejący dzień w postaci RRRR-MM-DD, na przykład 2024-05-11.';
const MONTH_HELP = 'Podaj miesiąc w postaci RRRR-MM, na przykład 2024-05.';

/** Decimal text, Polish text or a number with at most two decimals; gives Grosze, of either sign. */
export const zMoney = z
  .union([z.string(MONEY_HELP).trim().regex(MONEY_TEXT, MONEY_HELP), z.number(MONEY_HELP)], MONEY_HELP)
  .transform((value, context) => readOrRefuse(() => moneyFromJson(value), context))
  .meta({ description: 'Kwota w złotych' });

/** As zMoney, from zero up: most amounts of a case. */
export const zMoneyFromZero = zMoney
  .refine((amount) => amount >= 0, 'Kwota nie może być ujemna.')
  .meta({ description: 'Kwota w złotych, nieujemna' });

/** As zMoney, above zero: a payment, a cost of a home. */
export const zMoneyAboveZero = zMoney
  .refine((amount) => amount > 0, 'Kwota musi być większa od zera.')
  .meta({ description: 'Kwota w złotych, większa od zera' });

/** ISO text of a real day; gives Day. */
export const zDay = z.iso
  .date(DAY_HELP)
  .transform((iso, context) => readOrRefuse(() => day(iso), context))
  .meta({ description: 'Dzień (RRRR-MM-DD)' });

/** `YYYY-MM`; gives YearMonth. */
export const zYearMonth = z
  .string(MONTH_HELP)
  .regex(YEAR_MONTH_TEXT, MONTH_HELP)
  .transform((text) => yearMonth(text))
  .meta({ description: 'Miesiąc (RRRR-MM)' });

/** A refusal of the reader becomes an issue of the field; anything else is a fault of ours and goes on. */
export function readOrRefuse<Value>(read: () => Value, context: z.RefinementCtx): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TeczkaError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
    return z.NEVER;
  }
}
