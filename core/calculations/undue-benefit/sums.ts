/** The undue sum of every payment: all of it, or its part by days; and those too old for a decision. */
import { formatDate } from '../../polish/date-in-words.ts';
import { counted, type Forms } from '../../polish/plural.ts';
import { addDays, addMonths, addYears, type Day, firstOfMonth, lastOfMonth } from '../../values/day.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { partMonthAmount } from '../schedule/part-month.ts';
import type { UndueAct } from './acts.ts';
import type { Input } from './input.ts';

type Payment = Input['payments'][number];

export interface UndueSum {
  readonly paidOn: Day;
  readonly amount: Grosze;
  /** Days for which it was undue, where they were told. */
  readonly from: Day;
  readonly to: Day;
}

const YEARS: Forms = ['rok', 'lata', 'lat'];

/** First day that bears interest: the first of the month after the payment. */
export function interestStart(paidOn: Day): Day {
  return addMonths(firstOfMonth(paidOn), 1);
}

/** Sums for which a decision may still be given, the oldest first. */
export function undueSums(
  { payments, asOf, decisionDate = asOf }: Input,
  act: UndueAct,
  context: CalculationContext,
  derivation: Derivation,
): readonly UndueSum[] {
  const years = act.decisionYears(context, decisionDate);
  const isInTime = ({ paidOn }: Payment): boolean => decisionDate <= addYears(paidOn, years);
  const sorted = [...payments].sort((a, b) => a.paidOn - b.paidOn);
  const oldest = sorted.find(isInTime);
  if (oldest !== undefined) {
    derivation.state(
      `Od wypłaty z ${formatDate(oldest.paidOn)} nie minęło ponad ${counted(years, YEARS)}, więc decyzję o zwrocie można wydać.`,
      act.decisionBasis,
    );
  }
  return sorted.flatMap((payment) => {
    if (isInTime(payment)) return [sumOf(payment, act, derivation)];
    const text = `Kwoty ${formatMoney(payment.amount)} wypłaconej ${formatDate(payment.paidOn)} nie uwzględnia się: od jej pobrania minęło ponad ${counted(years, YEARS)} i decyzji o zwrocie nie wydaje się`;
    derivation.state(`${text}.`, act.decisionBasis);
    context.warn('undue-too-old', `${text} (${act.decisionBasis}).`);
    return [];
  });
}

function sumOf(
  { paidOn, amount, undueFrom, undueTo }: Payment,
  act: UndueAct,
  derivation: Derivation,
): UndueSum {
  if (undueFrom === undefined || undueTo === undefined) {
    derivation.quote(
      `Kwota wypłacona ${formatDate(paidOn)} jest nienależna w całości: ${formatMoney(amount)}.`,
      amount,
      act.basis,
    );
    return { paidOn, amount, from: paidOn, to: paidOn };
  }
  const days = undueTo - undueFrom + 1;
  const daysInMonth = addDays(lastOfMonth(undueFrom), 1) - firstOfMonth(undueFrom);
  const part = { from: undueFrom, to: undueTo, days, daysInMonth };
  const undue = derivation.compute(
    `Z kwoty wypłaconej ${formatDate(paidOn)} nienależna jest część za dni od ${formatDate(undueFrom)} do ${formatDate(undueTo)} (${days} z ${daysInMonth} dni miesiąca).`,
    partMonthAmount(amount, part),
    'halfUp',
    act.basis,
  );
  return { paidOn, amount: undue, from: undueFrom, to: undueTo };
}
