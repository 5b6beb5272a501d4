/**
 * Fee for round-the-clock services (art. 51b ust. 3-4 u.p.s.): 70 % of the user's income in proportion to the stay, at
 * most the mean monthly subsidy for a participant of the centre.
 */
import { subsidyCap } from '../../law/settings/support-centres.ts';
import { fraction } from '../../values/fraction.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import { citation } from '../citation.ts';
import { count, type Expression, least, money, over, percent, times } from '../derivation/expression.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import { monthlyFeeSchedule } from '../schedule/monthly-fee.ts';
import { sumOfSchedule } from '../schedule/sum.ts';
import { feeAfterWaiver, checkSubsidy } from './monthly-limits.ts';
import type { ServiceCase, ServiceFee } from './service-case.ts';
import { checkStayLength } from './stay-length.ts';
import { userIncomeOf } from '../user-income.ts';

type One = ServiceCase<'roundTheClock'>;

const BASIS = 'art. 51b ust. 3 u.p.s.';

function stayOf({ service: { from, to } }: One): ClosedPeriod {
  refuseReversed('Pobyt', { from, to }, 'service.to');
  return { from, to };
}

/**
 * The exact fee of some days of a month; the monthly fee is not rounded on the way. Where the ceiling binds: by the
 * words it is a whole month's subsidy however short the stay, so the share of the fee without it stands under it; by the
 * other reading the ceiling is divided too.
 */
function partOf(whole: Expression, cap: Expression | undefined, { service, context, derivation }: One) {
  return (days: number, of: number): Expression => {
    const share = (monthly: Expression): Expression => over(times(monthly, count(days)), count(of));
    if (cap === undefined || whole.value.compare(cap.value) <= 0) return share(whole);
    const reading = context.setting(subsidyCap, service.from, derivation);
    return reading === 'whole' ? least(share(whole), cap) : share(cap);
  };
}

export function roundTheClockFee(one: One): ServiceFee {
  const { given, context, derivation } = one;
  const stay = stayOf(one);
  const rule = context.tableOn('uops.sds.calodobowy', stay.from);
  const ratio = percent(fraction(rule.value.incomePercent, 100));
  const { income, name } = userIncomeOf(given, stay.from, context, derivation);
  checkSubsidy(given, stay.from, context);
  const whole = times(income, ratio);
  const cap = given.meanSubsidy === undefined ? undefined : money(given.meanSubsidy);
  const full = derivation.compute(
    `Opłata za pełny miesiąc pobytu całodobowego wynosi ${rule.value.incomePercent}% ${name} osoby korzystającej${cap === undefined ? '' : ', nie więcej niż średnia miesięczna kwota dotacji na uczestnika ośrodka'} (${citation(rule)}).`,
    cap === undefined ? whole : least(whole, cap),
    'halfUp',
    cap === undefined ? BASIS : 'art. 51b ust. 3 i 4 u.p.s.',
  );
  const { fee: monthly, bounds } = feeAfterWaiver(given, full, derivation);
  const schedule = monthlyFeeSchedule({
    stay,
    monthly,
    title: 'fee',
    basis: cap === undefined ? BASIS : 'art. 51b ust. 3 i 4 u.p.s.',
    ...(given.waiver === undefined ? { part: partOf(whole, cap, one) } : {}),
    context,
    derivation,
  });
  return {
    asOf: stay.from,
    amounts: { fee: sumOfSchedule(schedule, derivation, BASIS), 'fee.monthly': monthly },
    bounds,
    findings: checkStayLength(one),
    schedule,
  };
}
