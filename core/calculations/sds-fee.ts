/**
 * Fee of a support centre for people with mental disorders (środowiskowy dom samopomocy, ŚDS): art. 51a-51c u.p.s., for
 * day services before they became free, and for round-the-clock stays. Called by `teczka calculate`.
 */
import { partMonthDays } from '../law/settings/part-months.ts';
import { subsidyCap, supportCentreIncome } from '../law/settings/support-centres.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { CRITERION_PARAMETERS } from './income-criterion.ts';
import { dayServicesFee, selfHelpClubFee } from './sds-fee/day-services.ts';
import { examples } from './sds-fee/examples.ts';
import { type Input, input } from './sds-fee/input.ts';
import { roundTheClockFee } from './sds-fee/round-the-clock.ts';
import type { ServiceCase, ServiceFee } from './sds-fee/service-case.ts';

const SERVICES: { readonly [Kind in Input['service']['kind']]: (one: ServiceCase<Kind>) => ServiceFee } = {
  day: dayServicesFee,
  selfHelpClub: selfHelpClubFee,
  roundTheClock: roundTheClockFee,
};

function feeOf<Kind extends Input['service']['kind']>(
  service: ServiceCase<Kind>['service'],
  given: Input,
  context: CalculationContext,
  derivation: Derivation,
): ServiceFee {
  const kind: Kind = service.kind;
  return SERVICES[kind]({ service, given, context, derivation });
}

export const sdsFee = defineCalculation({
  id: 'sds-fee',
  title: 'Opłata za usługi w środowiskowym domu samopomocy (ŚDS)',
  summary:
    'Opłata w ośrodku wsparcia dla osób z zaburzeniami psychicznymi: usługi dzienne (5% dochodu do 29.05.2021, później bezpłatne) i pobyt całodobowy (70% dochodu osoby korzystającej w proporcji do pobytu, nie więcej niż średnia dotacja na uczestnika). Sprawdza też dopuszczalną długość pobytu. Inne ośrodki wsparcia liczy support-centre-fee.',
  legalBasis: ['art. 51a ust. 3 u.p.s.', 'art. 51b u.p.s.', 'art. 51c ust. 3–5 u.p.s.'],
  labels: {
    fee: 'opłata',
    'fee.monthly': 'opłata za pełny miesiąc',
    lastDay: 'ostatni dzień pobytu bez przedłużenia',
    lastDayExtended: 'ostatni dzień pobytu po przedłużeniu',
  },
  parameters: [
    ...CRITERION_PARAMETERS,
    'uops.sds.dzienny',
    'uops.sds.calodobowy',
    'uops.sds.calodobowy.max_pobyt_mies',
    'uops.sds.dotacja_min_procent_kryterium',
  ],
  settings: [partMonthDays, supportCentreIncome, subsidyCap],
  input,
  compute(given, context) {
    const derivation = new Derivation();
    const fee = feeOf(given.service, given, context, derivation);
    return { ...fee, steps: derivation.steps };
  },
  examples,
});
