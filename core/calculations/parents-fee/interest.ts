/**
 * Interest for delay in paying the fee: from the first day of the month after the one in which the decision became
 * final (art. 193 ust. 7a uwrspz), on what was due by then. Payments go to the oldest dues (art. 195 ust. 2).
 */
import { addDays, lastOfMonth } from '../../values/day.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { formatMoney, type Grosze, subtract, sum } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { MonthAmount } from '../foster-costs/month-amount.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { settleDebts } from '../interest/debts.ts';
import { deriveInterest } from '../interest/derive.ts';
import { interestTerms } from '../interest/rates.ts';
import type { Input } from './input.ts';

const BASIS = 'art. 193 ust. 7a uwrspz';

interface Case {
  readonly interest: NonNullable<Input['interest']>;
  readonly months: readonly MonthAmount[];
  /** What relief took off. */
  readonly taken: Grosze;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

export interface InterestResult {
  readonly interest: Grosze;
  readonly principalLeft: Grosze;
}

/** @throws TeczkaError `input-contradiction`; `law-unknown-period` where a rate is not known */
export function interestOf({ interest, months, taken, context, derivation }: Case): InterestResult {
  const { finalOn, until, payments = [] } = interest;
  const from = addDays(lastOfMonth(finalOn), 1);
  if (until < from) {
    throw contradiction(
      'interest.until',
      `Odsetki nalicza się od ${formatDate(from)}, a okres kończy się wcześniej. Popraw datę.`,
    );
  }
  const due = months.filter((month) => month.to < from);
  const principal = subtract(sum(due.map(({ amount }) => amount)), taken);
  if (principal < 0) {
    throw contradiction(
      'relief',
      'Ulga jest większa niż opłata należna do dnia, od którego nalicza się odsetki. Popraw okres ulgi.',
    );
  }
  derivation.quote(
    `Decyzja stała się ostateczna ${formatDate(finalOn)}, więc odsetki ustawowe za opóźnienie nalicza się od ${formatDate(from)} do ${formatDate(until)} od opłaty należnej za czas przed tym dniem: ${formatMoney(principal)}.`,
    principal,
    BASIS,
  );
  const days = {
    from,
    until,
    untilField: 'interest.until',
    leaveOut: 'Bez pola interest wynik poda samą opłatę.',
  };
  const terms = interestTerms(days, context, derivation, payments.length > 0);
  const settled = settleDebts([{ principal, owedFrom: finalOn, interestFrom: from }], payments, terms);
  const [debt] = settled.debts;
  if (debt === undefined) throw new TypeError('One debt was given');
  if (settled.overpaid > 0) {
    throw contradiction(
      'interest.payments',
      `Wpłaty przewyższają należność z odsetkami o ${formatMoney(settled.overpaid)} albo są wcześniejsze niż ostateczność decyzji. Sprawdź je.`,
    );
  }
  const total = deriveInterest(derivation, debt.segments, 'Odsetki za opóźnienie', BASIS);
  return {
    interest: subtract(total, debt.interestPaid),
    principalLeft: subtract(principal, debt.principalPaid),
  };
}
