/**
 * Fee for day services (art. 51b ust. 1-2 u.p.s.): 5 % of the income above a multiple of the criterion until
 * 29.05.2021, free since 30.05.2021. Self-help clubs were never charged for.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { day, lastOfMonth } from '../../values/day.ts';
import { fraction } from '../../values/fraction.ts';
import { ZERO_MONEY } from '../../values/money.ts';
import { citation } from '../citation.ts';
import { least, money, percent, times } from '../derivation/expression.ts';
import { criterionOf, measuredIncome } from '../income-criterion.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { Input } from './input.ts';
import { checkSubsidy, feeAfterWaiver } from './monthly-limits.ts';
import type { ServiceCase, ServiceFee } from './service-case.ts';

const BASIS = 'art. 51b ust. 1 u.p.s.';
/** Decisions on fees for day services ended by law (art. 6 of the act of 15.04.2021, Dz.U. 2021 poz. 803). */
const DECISIONS_LAPSED = day('2021-05-30');

/** Where nothing is due, nothing can be waived. @throws TeczkaError `input-contradiction` */
function free(asOf: ServiceFee['asOf'], { waiver }: Input): ServiceFee {
  if (waiver !== undefined) {
    throw contradiction('waiver', 'Usługi są nieodpłatne, a podano opłatę po zwolnieniu. Usuń ją.');
  }
  return { asOf, amounts: { fee: ZERO_MONEY }, schedule: [] };
}

export function dayServicesFee({ service, given, context, derivation }: ServiceCase<'day'>): ServiceFee {
  const { date } = service;
  const rule = context.tableOn('uops.sds.dzienny', date);
  const { incomePercent, whenIncomeAbovePercentOfCriterion: above } = rule.value;
  if (above === undefined) {
    derivation.state(
      `Usługi dzienne są nieodpłatne (${citation(rule)}). Decyzje o odpłatności za te usługi wygasły z mocy prawa ${formatDate(DECISIONS_LAPSED)}`,
      `${BASIS}; art. 6 ustawy z 15.04.2021 r. (Dz.U. 2021 poz. 803)`,
    );
    return free(date, given);
  }
  const { household } = given;
  const criterion = criterionOf(household.kind, date, context);
  derivation.dated(criterion);
  const income = measuredIncome(household);
  const whose = household.kind === 'single' ? 'Dochód' : 'Dochód na osobę w rodzinie';
  const order = derivation.compare(
    (sign) =>
      `${whose} ${sign > 0 ? 'przekracza' : 'nie przekracza'} ${above}% kryterium, więc usługi dzienne są ${sign > 0 ? 'odpłatne' : 'nieodpłatne'} (${citation(rule)}).`,
    income,
    times(money(criterion.amount), percent(fraction(above, 100))),
    BASIS,
  );
  if (order <= 0) return free(date, given);
  checkSubsidy(given, date, context);
  const share = times(income, percent(fraction(incomePercent, 100)));
  const full = derivation.compute(
    given.meanSubsidy === undefined
      ? `Miesięczna opłata wynosi ${incomePercent}% dochodu${household.kind === 'single' ? '' : ' na osobę'}.`
      : `Miesięczna opłata wynosi ${incomePercent}% dochodu${household.kind === 'single' ? '' : ' na osobę'}, nie więcej niż średnia miesięczna kwota dotacji na uczestnika ośrodka.`,
    given.meanSubsidy === undefined ? share : least(share, money(given.meanSubsidy)),
    'halfUp',
    given.meanSubsidy === undefined ? BASIS : 'art. 51b ust. 1 i 4 u.p.s.',
  );
  const { fee, bounds } = feeAfterWaiver(given, full, derivation);
  if (lastOfMonth(date) >= DECISIONS_LAPSED) {
    context.warn(
      'fee-ends-in-month',
      `Opłata za maj 2021 r. należy się tylko do 29.05.2021 r.: od ${formatDate(DECISIONS_LAPSED)} usługi dzienne są nieodpłatne.`,
    );
  }
  return { asOf: date, amounts: { fee, 'fee.monthly': fee }, bounds, schedule: [] };
}

export function selfHelpClubFee({
  service,
  given,
  context,
  derivation,
}: ServiceCase<'selfHelpClub'>): ServiceFee {
  const rule = context.tableOn('uops.sds.dzienny', service.date);
  derivation.state(
    `Usługi w klubie samopomocy są nieodpłatne (${citation(rule)}).`,
    'art. 51b ust. 2 u.p.s.',
  );
  return free(service.date, given);
}
