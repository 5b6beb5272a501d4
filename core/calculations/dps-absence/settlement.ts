/**
 * What absences take off the fee of one payer, month by month: monthly fee × free days, divided by the days of the
 * month or by 30 as the office's setting says, never more than the fee.
 */
import { formatMonth } from '../../polish/months.ts';
import { counted } from '../../polish/plural.ts';
import { type Day, firstOfMonth, lastOfMonth } from '../../values/day.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import { calendarMonths, type ClosedPeriod, type MonthPart, yearMonthOf } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, minus, money, over, times } from '../derivation/expression.ts';
import type { Segment } from '../outcome.ts';
import { partMonthBasis, partMonthDivisor } from '../schedule/part-month-divisor.ts';

export interface Payer {
  /** `resident`, `relatives.anna`. */
  readonly name: string;
  /** Polish, genitive: "mieszkańca", "osoby (anna)". */
  readonly whose: string;
  readonly free: readonly ClosedPeriod[];
  /** The monthly fee of a month by its first day. */
  readonly feeOn: (month: Day) => Grosze;
}

interface Setting {
  readonly asOf: Day;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

const BASIS = 'art. 63 u.p.s.';
const DAYS = ['dzień', 'dni', 'dni'] as const;

/** Refund and fee due of every month in which the payer has free days. */
export function settled(setting: Setting, payer: Payer): readonly Segment[] {
  const byMonth = new Map<Day, number>();
  for (const part of payer.free.flatMap((period): readonly MonthPart[] => calendarMonths(period))) {
    const month = firstOfMonth(part.from);
    byMonth.set(month, (byMonth.get(month) ?? 0) + part.days);
  }
  return [...byMonth]
    .sort(([a], [b]) => a - b)
    .flatMap(([month, days]) => monthSettled(setting, payer, month, days));
}

function monthSettled(
  setting: Setting,
  { name, whose, feeOn }: Payer,
  month: Day,
  days: number,
): readonly Segment[] {
  const { derivation } = setting;
  const to = lastOfMonth(month);
  const daysInMonth = to - month + 1;
  const fee = feeOn(month);
  const refund =
    days === daysInMonth
      ? wholeMonth(setting, whose, month, fee)
      : partOfMonth(setting, whose, month, { fee, days, daysInMonth });
  const due = derivation.compute(
    `Opłata ${whose} należna za ten miesiąc:`,
    minus(money(fee), money(refund)),
    'halfUp',
    BASIS,
  );
  const row = { from: month, to, kind: 'once', untilChanged: false } as const;
  return [
    { ...row, title: `refund.${name}`, amount: refund },
    { ...row, title: `due.${name}`, amount: due },
  ];
}

/** However the office divides a month, the whole of it is the whole fee. */
function wholeMonth({ derivation }: Setting, whose: string, month: Day, fee: Grosze): Grosze {
  derivation.quote(
    `${when(month)}: opłata ${whose} wynosi ${formatMoney(fee)}, a wolne od opłaty są wszystkie dni miesiąca. Nie pobiera się albo zwraca się całą opłatę.`,
    fee,
    BASIS,
  );
  return fee;
}

interface FreePart {
  readonly fee: Grosze;
  readonly days: number;
  readonly daysInMonth: number;
}

function partOfMonth(
  { asOf, context, derivation }: Setting,
  whose: string,
  month: Day,
  { fee, days, daysInMonth }: FreePart,
): Grosze {
  const divisor = partMonthDivisor(daysInMonth, asOf, context, derivation);
  return derivation.compute(
    `${when(month)}: opłata ${whose} wynosi ${formatMoney(fee)}, wolne od opłaty: ${counted(days, DAYS)}. Nie pobiera się albo zwraca się część opłaty za te dni.`,
    over(times(money(fee), count(days)), count(divisor)),
    'halfUp',
    partMonthBasis(BASIS),
  );
}

/** "Luty 2025 r." */
function when(month: Day): string {
  const name = formatMonth(yearMonthOf(month));
  return name.charAt(0).toUpperCase() + name.slice(1);
}
