/** The fee for one child month by month: the granted benefit and additions, or the average cost of the institution. */
import { sum } from '../../values/money.ts';
import { calendarMonths, type ClosedPeriod, type YearMonth } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { AMENDMENT_2014 } from '../foster-costs/amendment-2014.ts';
import { type GrantedMonth, grantedMonths } from '../foster-costs/granted.ts';
import { institutionMonths } from '../foster-costs/institution.ts';
import { isWhole, type MonthAmount } from '../foster-costs/month-amount.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import { freeDays } from './absences.ts';
import type { Child, Stay } from './input.ts';
import type { DueStay } from './stays.ts';

type StayOf<Form extends Stay['form']> = Extract<Stay, { form: Form }>;

interface Parts {
  readonly due: DueStay;
  readonly not: readonly ClosedPeriod[];
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

const FORMS: {
  readonly [Form in Stay['form']]: (stay: StayOf<Form>, parts: Parts) => readonly MonthAmount[];
} = {
  family({ granted }, { due, not, context, derivation }) {
    if (due.days.from < AMENDMENT_2014) {
      context.warn(
        'former-law',
        'Do 18.09.2014 r. obowiązywały też art. 193 ust. 3-5 uwrspz (opłata z dochodu dziecka, gdy od rodziców nie można jej uzyskać); wyliczenie obejmuje tylko opłatę rodziców.',
      );
    }
    const months = grantedMonths({
      ...{ granted, period: due.days, not, field: `${due.field}.granted`, derivation },
      basis: 'art. 193 ust. 1 pkt 1 uwrspz',
    });
    warnOfUncovered(due.days, months, not, context);
    return combined(months, (all) => Math.max(...all.map(({ days }) => days)));
  },
  institution(stay, { due, not, context, derivation }) {
    return institutionMonths({
      ...{ given: stay, period: due.days, not, field: due.field, context, derivation },
      basis: 'art. 193 ust. 1 pkt 2 i art. 196 ust. 4 uwrspz',
    });
  },
};

/** @throws TeczkaError as `grantedMonths` and `institutionMonths` */
export function childFee(
  child: Child,
  stays: readonly DueStay[],
  field: string,
  context: CalculationContext,
  derivation: Derivation,
): readonly MonthAmount[] {
  const absences = child.absences ?? [];
  absences.forEach((absence, index) => {
    refuseReversed('Nieobecność', absence, `${field}.absences.${index}.to`);
  });
  const not = freeDays(absences, `${field}.absences`, derivation);
  const months = stays.flatMap((due) => monthsOf(due.stay, { due, not, context, derivation }));
  return combined(months, (all) => all.reduce((days, month) => days + month.days, 0));
}

function monthsOf<Form extends Stay['form']>(
  stay: StayOf<Form> & { form: Form },
  parts: Parts,
): readonly MonthAmount[] {
  return FORMS[stay.form](stay, parts);
}

/** One sum a month, in order. @param daysOf how many days of the month all of them make */
export function combined(
  months: readonly MonthAmount[],
  daysOf: (all: readonly MonthAmount[]) => number,
): readonly MonthAmount[] {
  const groups = new Map<YearMonth, MonthAmount[]>();
  for (const month of months) groups.set(month.month, [...(groups.get(month.month) ?? []), month]);
  return [...groups.values()]
    .flatMap((all): readonly MonthAmount[] => {
      const [first] = all;
      if (first === undefined) return [];
      const from = all.reduce((least, month) => (month.from < least ? month.from : least), first.from);
      const to = all.reduce((most, month) => (month.to > most ? month.to : most), first.to);
      const days = Math.min(daysOf(all), first.daysInMonth);
      const parts = all.flatMap((month) => month.parts ?? [month.amount]);
      const isMixed = all.some((month) => !isWhole(month));
      return [{ ...first, from, to, days, amount: sum(parts), parts, isMixed }];
    })
    .sort((a, b) => a.from - b.from);
}

/** A month of the stay without a granted benefit has no fee: the clerk must know. */
function warnOfUncovered(
  days: ClosedPeriod,
  months: readonly GrantedMonth[],
  not: readonly ClosedPeriod[],
  context: CalculationContext,
): void {
  if (not.length > 0) return;
  const covered = new Map<YearMonth, number>();
  for (const month of months) {
    if (month.title === 'benefit') covered.set(month.month, (covered.get(month.month) ?? 0) + month.days);
  }
  const missing = calendarMonths(days).find((month) => (covered.get(month.month) ?? 0) < month.days);
  if (missing === undefined) return;
  context.warn(
    'days-without-benefit',
    `Nie za wszystkie dni pobytu podano przyznane świadczenie (pierwszy taki miesiąc: ${missing.month}). Za te dni opłaty nie policzono; opłata równa się przyznanym świadczeniom i dodatkom.`,
  );
}
