/**
 * A disability ruling that was awaited (art. 106 ust. 7–11 u.p.s.): from which month the allowance is due, and for
 * which days the periodic allowance paid meanwhile counts as income.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { nextWorkingDay } from '../../polish/working-days.ts';
import { addDays, type Day, day, firstOfMonth, lastOfMonth } from '../../values/day.ts';
import type { Grosze } from '../../values/money.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { Input } from './input.ts';

/** Since this day the periodic allowance is no income for the permanent one (art. 37 ust. 6; Dz.U. 2015 poz. 1310). */
const PERIODIC_NOT_COUNTED_FROM = day('2015-10-05');
const IN_TIME_BASIS = 'art. 106 ust. 9 u.p.s.';
const LATE_BASIS = 'art. 106 ust. 10 u.p.s.';

export interface Waiting {
  /** First day of the allowance; undefined where no ruling was awaited. */
  readonly earliest: Day | undefined;
  /** Days for which a periodic allowance paid meanwhile counts in the amount. */
  readonly counted: ClosedPeriod | undefined;
}

/** @throws TeczkaError `input-incomplete` without an application, `input-contradiction` where the days do not fit */
export function waitingOf(derivation: Derivation, input: Input, context: CalculationContext): Waiting {
  const { applicationDate, disabilityRuling, periodicAllowance } = input;
  if (disabilityRuling === undefined) return { earliest: undefined, counted: undefined };
  const { receivedOn, deliveredOn } = disabilityRuling;
  if (applicationDate === undefined) {
    throw incomplete(
      'applicationDate',
      'Podaj datę wniosku: od niej zależy, od kiedy przysługuje zasiłek po dostarczeniu orzeczenia (art. 106 ust. 7–10 u.p.s.).',
    );
  }
  if (deliveredOn < receivedOn || receivedOn < applicationDate) {
    throw contradiction(
      'disabilityRuling.deliveredOn',
      'Kolejność dat jest niemożliwa: najpierw wniosek, potem otrzymanie orzeczenia, potem jego dostarczenie. Popraw daty.',
    );
  }
  const terms = context.tableOn('uops.zasilek_staly.oczekiwanie_na_orzeczenie', deliveredOn).value;
  const term = nextWorkingDay(addDays(receivedOn, terms.deliverCertificateDays));
  if (deliveredOn <= term) {
    const earliest = firstOfMonth(applicationDate);
    derivation.state(
      `Orzeczenie otrzymano ${formatDate(receivedOn)}, a dostarczono ${formatDate(deliveredOn)}, w terminie ${terms.deliverCertificateDays} dni (do ${formatDate(term)}), więc zasiłek przysługuje od miesiąca złożenia wniosku, tj. od ${formatDate(earliest)} Przy ustalaniu kwoty za te miesiące wypłacony zasiłek okresowy wlicza się do dochodu.`,
      IN_TIME_BASIS,
    );
    return { earliest, counted: periodicAllowance };
  }
  const earliest = firstOfMonth(deliveredOn);
  derivation.state(
    `Orzeczenie otrzymano ${formatDate(receivedOn)}, a dostarczono ${formatDate(deliveredOn)}, po terminie ${terms.deliverCertificateDays} dni (do ${formatDate(term)}), więc zasiłek przysługuje od miesiąca dostarczenia orzeczenia, tj. od ${formatDate(earliest)} Przy ustalaniu kwoty za ten miesiąc wypłacony zasiłek okresowy wlicza się do dochodu.`,
    LATE_BASIS,
  );
  return { earliest, counted: { from: earliest, to: lastOfMonth(deliveredOn) } };
}

/** Days before which the counting of the periodic allowance changes. */
export function periodicCuts(input: Input, waiting: Waiting): readonly Day[] {
  const { periodicAllowance } = input;
  if (periodicAllowance === undefined) return [];
  const { counted } = waiting;
  const candidates = [
    periodicAllowance.from,
    addDays(periodicAllowance.to, 1),
    PERIODIC_NOT_COUNTED_FROM,
    ...(counted === undefined ? [] : [counted.from, addDays(counted.to, 1)]),
  ];
  return candidates.filter((day) => {
    const before = periodicOn(input, waiting, addDays(day, -1));
    const after = periodicOn(input, waiting, day);
    return before.inCondition !== after.inCondition || before.inAmount !== after.inAmount;
  });
}

/** A periodic allowance as income: for the conditions, and for the amount. */
export interface CountedPeriodic {
  readonly inCondition: Grosze | undefined;
  readonly inAmount: Grosze | undefined;
}

/**
 * How the periodic allowance counts on a day: until art. 37 ust. 6 as any income; while a ruling was awaited only "do
 * ustalenia kwoty" (art. 106 ust. 9 and 10), so not for the conditions; else not at all.
 */
export function periodicOn({ periodicAllowance }: Input, { counted }: Waiting, on: Day): CountedPeriodic {
  const none: CountedPeriodic = { inCondition: undefined, inAmount: undefined };
  if (periodicAllowance === undefined || on < periodicAllowance.from || on > periodicAllowance.to)
    return none;
  const { amount } = periodicAllowance;
  if (on < PERIODIC_NOT_COUNTED_FROM) return { inCondition: amount, inAmount: amount };
  const waited = counted !== undefined && counted.from <= on && on <= counted.to;
  return waited ? { inCondition: undefined, inAmount: amount } : none;
}
