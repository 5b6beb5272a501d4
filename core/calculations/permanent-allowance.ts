/**
 * Permanent allowance (zasiłek stały) of an adult who cannot work because of age or disability: art. 37 and
 * art. 106 ust. 3, 7–11 of the act on social assistance (u.p.s.). Called by `teczka calculate`.
 */
import { permanentWhileWaiting } from '../law/settings/allowances.ts';
import { formatDate } from '../polish/date-in-words.ts';
import { type Day, day, lastOfMonth } from '../values/day.ts';
import type { ClosedPeriod } from '../values/period.ts';
import { type GrantPeriod, grantPeriod, PART_MONTH_BASIS } from './allowances/grant-period.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { CRITERIA } from './income-criterion.ts';
import type { Outcome, Segment } from './outcome.ts';
import { examples } from './permanent-allowance/examples.ts';
import { EXCLUSION_BASIS, EXCLUSIONS, KNOWN_SINCE_2004 } from './permanent-allowance/exclusions.ts';
import { type Input, input } from './permanent-allowance/input.ts';
import { amountBasis } from './permanent-allowance/monthly.ts';
import { personOf } from './permanent-allowance/person.ts';
import { monthlyRates, PARAMETERS } from './permanent-allowance/schedule.ts';
import { waitingOf } from './permanent-allowance/waiting.ts';
import { rateSchedule } from './schedule/rate-schedule.ts';

/** State of the text in which all rights of art. 37 ust. 4 were read (Dz.U. 2024 poz. 1283). */
const EXCLUSIONS_READ_ON = day('2024-08-13');

/** Last day of what is shown: the last one granted, or the last on which the amount of an open grant is certain. */
function closed(period: GrantPeriod, given: Input, context: CalculationContext): ClosedPeriod {
  if (period.to !== null) return { from: period.from, to: period.to };
  const last = context.moneySegments(CRITERIA.family, period, given.decisionDate).at(-1);
  const endOfMonth = lastOfMonth(period.from);
  const settled = last?.settledUntil ?? endOfMonth;
  return { from: period.from, to: settled > endOfMonth ? settled : endOfMonth };
}

function warnOfOpenEnd(period: GrantPeriod | undefined, shown: Day, context: CalculationContext): void {
  if (period?.to !== null) return;
  context.warn(
    'granted-without-end',
    `Zasiłek na czas nieokreślony: harmonogram pokazuje kwoty do ${formatDate(shown)} Dalej obowiązuje ostatnia kwota do czasu zmiany.`,
  );
}

function excluded(given: Input, derivation: Derivation, context: CalculationContext): Outcome {
  const { excludedBy, decisionDate } = given;
  const right = excludedBy === undefined ? '' : EXCLUSIONS[excludedBy];
  derivation.state(`Osoba ma prawo do ${right}, więc zasiłek stały nie przysługuje.`, EXCLUSION_BASIS);
  const known = excludedBy === KNOWN_SINCE_2004 || decisionDate >= EXCLUSIONS_READ_ON;
  if (!known) {
    context.warn(
      'article-start-unknown',
      'Nie ustalono, od kiedy to świadczenie wyłącza zasiłek stały (art. 37 ust. 4 odczytano w brzmieniu z 13.08.2024). Sprawdź brzmienie z dnia decyzji.',
    );
  }
  return {
    asOf: decisionDate,
    amounts: {},
    findings: { entitled: { kind: 'yes-no', yes: false } },
    schedule: [],
    steps: derivation.steps,
  };
}

/** The monthly amount under its own name, the first part month beside it. */
function amountsOf(monthly: Segment['amount'] | undefined, schedule: readonly Segment[]): Outcome['amounts'] {
  if (monthly === undefined) return {};
  const [first] = schedule;
  return {
    allowance: monthly,
    ...(first?.kind === 'part-month' ? { 'allowance.firstMonth': first.amount } : {}),
  };
}

export const permanentAllowance = defineCalculation({
  id: 'permanent-allowance',
  title: 'Zasiłek stały',
  summary:
    'Czy zasiłek stały przysługuje i ile wynosi: na dzień decyzji albo w harmonogramie od miesiąca wniosku, ze zmianami kryteriów, niepełnymi miesiącami i oczekiwaniem na orzeczenie. Zakłada, że osoba jest pełnoletnia i całkowicie niezdolna do pracy z powodu wieku lub niepełnosprawności.',
  legalBasis: ['art. 37 u.p.s.', 'art. 106 ust. 3 i 7–11 u.p.s.', 'art. 8 ust. 1 u.p.s.'],
  labels: {
    allowance: 'zasiłek stały',
    'allowance.firstMonth': 'zasiłek stały za pierwszy, niepełny miesiąc',
    entitled: 'zasiłek stały przysługuje',
  },
  parameters: PARAMETERS,
  settings: [permanentWhileWaiting],
  input,
  compute(given, context) {
    const derivation = new Derivation();
    if (given.excludedBy !== undefined) return excluded(given, derivation, context);
    const person = personOf(derivation, given);
    const waiting = waitingOf(derivation, given, context);
    const granted = grantPeriod(derivation, given, waiting.earliest);
    const shown: ClosedPeriod =
      granted === undefined
        ? { from: given.decisionDate, to: given.decisionDate }
        : closed(granted, given, context);
    const rates = monthlyRates({ derivation, context, input: given, person, waiting }, shown);
    const schedule =
      granted === undefined
        ? []
        : rateSchedule(
            {
              title: 'allowance',
              name: 'zasiłku stałego',
              basis: amountBasis(person.kind),
              partMonthBasis: PART_MONTH_BASIS,
              derivation,
            },
            rates,
          );
    warnOfOpenEnd(granted, shown.to, context);
    return {
      asOf: given.decisionDate,
      amounts: amountsOf(rates[0]?.rate, schedule),
      findings: { entitled: { kind: 'yes-no', yes: rates.length > 0 } },
      schedule,
      steps: derivation.steps,
    };
  },
  examples,
});
