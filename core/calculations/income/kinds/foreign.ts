/** Income in a foreign currency, by the mean rate of the National Bank of Poland (art. 8 ust. 13 u.p.s.). */
import { z } from 'zod';
import { formatDate } from '../../../polish/date-in-words.ts';
import { formatFraction, fraction } from '../../../values/fraction.ts';
import { zDay } from '../../../values/zod.ts';
import { count, number, over, price, times } from '../../derivation/expression.ts';
import { contradiction } from '../../inputs/contradiction.ts';
import { zDecimal } from '../../inputs/decimal.ts';
import { nameOf, owned, recurring } from '../item-fields.ts';
import { inMonths } from '../months.ts';
import { type Counted, NOTHING, type Scene, settle } from '../scene.ts';

/** Rates of the bank have four decimals. */
const SMALLEST_RATE = fraction(1, 10_000);

export const foreignSchema = z
  .strictObject({
    kind: z.literal('foreign'),
    ...owned,
    ...recurring,
    amount: zDecimal.meta({ title: 'Miesięczna kwota w walucie, po odliczeniach' }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'Podaj kod waluty z trzech wielkich liter, na przykład EUR.')
      .meta({ title: 'Waluta' }),
    rate: zDecimal.meta({ title: 'Kurs średni NBP', description: 'Jak w tabeli, na przykład 4,2831' }),
    per: z
      .union([z.literal(1), z.literal(100)])
      .optional()
      .meta({ title: 'Kurs za ile jednostek', description: '1 (gdy puste) albo 100, jak w tabeli' }),
    table: z.string().trim().min(1).meta({ title: 'Numer tabeli NBP', description: '102/A/NBP/2025' }),
    tableDate: zDay.meta({ title: 'Dzień tabeli' }),
  })
  .meta({ title: 'Dochód w walucie obcej' });

export function countForeign(item: z.output<typeof foreignSchema>, scene: Scene): Counted {
  const { amount, currency, rate, per = 1, table, tableDate } = item;
  const name = nameOf(item, 'dochód w walucie obcej');
  const { context, derivation, lawDay, field } = scene;
  const basis = 'art. 8 ust. 13 u.p.s.';
  if (!inMonths(scene.month, item.from, item.to)) {
    derivation.state(`Nie wlicza się: ${name}, bo nie dotyczy badanego miesiąca.`, basis);
    return NOTHING;
  }
  if (rate.div(SMALLEST_RATE).d !== 1n) {
    throw contradiction(`${field}.rate`, 'Kurs NBP ma najwyżej cztery miejsca po przecinku. Popraw kurs.');
  }
  if (tableDate > lawDay) {
    throw contradiction(
      `${field}.tableDate`,
      'Tabela kursów jest późniejsza niż decyzja. Podaj tabelę z dnia wydania decyzji.',
    );
  }
  if (tableDate < lawDay) {
    context.warn(
      'exchange-rate-of-another-day',
      `Kurs pochodzi z tabeli z ${formatDate(tableDate)}, a decyzja z ${formatDate(lawDay)} Przyjmuje się kurs średni z dnia wydania decyzji (art. 8 ust. 13 u.p.s.): użyj tej tabeli tylko wtedy, gdy nowszej nie ogłoszono.`,
    );
  }
  const amountInZloty = times(number(amount), price(rate));
  return {
    adds: settle(
      derivation,
      `Wlicza się: ${name} w walucie ${currency}, w przeliczeniu według kursu średniego NBP (tabela nr ${table} z ${formatDate(tableDate)}; ${formatFraction(rate)} zł za ${per} ${currency})`,
      per === 1 ? amountInZloty : over(amountInZloty, count(per)),
      basis,
    ),
  };
}
