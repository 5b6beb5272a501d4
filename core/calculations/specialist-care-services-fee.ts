/**
 * Fee for specialist care services for people with mental disorders (specjalistyczne usługi opiekuńcze, SUO): § 4-6 of
 * the regulation of 22.09.2005. A per cent of the price of an hour by the income, from the regulation's table. Ordinary
 * services go by a council's resolution: care-services-fee. Called by `teczka calculate`.
 */
import { specialistCareBase, specialistCareRounding } from '../law/settings/specialist-care.ts';
import { formatDate } from '../polish/date-in-words.ts';
import { addDays, day, type Day } from '../values/day.ts';
import { formatFraction, type Fraction } from '../values/fraction.ts';
import type { Grosze } from '../values/money.ts';
import { addToYearMonth, monthBounds } from '../values/year-month.ts';
import { citation } from './citation.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { money, number, over, percent, times } from './derivation/expression.ts';
import { CRITERION_PARAMETERS, criterionOf, measuredIncome, shownPercent } from './income-criterion.ts';
import type { Finding } from './outcome.ts';
import { examples } from './specialist-care-services-fee/examples.ts';
import { bandText, COLUMNS, feeBandOf } from './specialist-care-services-fee/fee-band.ts';
import { type Input, input } from './specialist-care-services-fee/input.ts';
import { afterWaiver } from './waiver.ts';

const FEE_BASIS = '§ 4 ust. 3 rozp. w sprawie specjalistycznych usług opiekuńczych';
const PAYMENT_BASIS = '§ 5 rozp. w sprawie specjalistycznych usług opiekuńczych';
const WAIVER_BASIS = '§ 6 rozp. w sprawie specjalistycznych usług opiekuńczych';

/** The term of payment is known in the wording of Dz.U. 2023 poz. 395 only. */
const FIRST_DAY_OF_KNOWN_TERM = day('2023-05-01');

/** Per cent of the price by the income: the row and the column of the table. */
function percentOfPrice({ household }: Input, on: Day, context: CalculationContext, derivation: Derivation) {
  const base =
    household.kind === 'family' && context.setting(specialistCareBase, on, derivation) === 'matching'
      ? 'family'
      : 'single';
  const criterion = criterionOf(base, on, context);
  derivation.dated(criterion);
  const ratio = derivation.measure(
    household.kind === 'single'
      ? 'Dochód w stosunku do kryterium dochodowego:'
      : 'Dochód na osobę w rodzinie w stosunku do kryterium dochodowego:',
    over(measuredIncome(household), money(criterion.amount)),
    { places: 2, unit: '%' },
    'art. 8 ust. 1 i 3 u.p.s.',
  );
  const table = context.tableOn('uops.suo.tabela_odplatnosci', on);
  const band = feeBandOf(table, ratio, on);
  const column = COLUMNS[household.kind];
  const rate = column.rate(band);
  derivation.state(
    `Dochód mieści się w wierszu tabeli „${bandText(band)}” kryterium, w kolumnie ${column.name}: opłata wynosi ${formatFraction(rate.mul(100))}% ceny jednej godziny (${citation(table)}).`,
    FEE_BASIS,
  );
  return { ratio, rate };
}

/** Fee of an hour and of the month; the hour is rounded first unless the office rounds the sum only. */
function feeOfMonth(
  given: Input,
  rate: Fraction,
  on: Day,
  context: CalculationContext,
  derivation: Derivation,
) {
  const hourly = times(money(given.pricePerHour), percent(rate));
  const rounding = context.setting(specialistCareRounding, on, derivation);
  const inSum = rounding === 'perHour' ? '' : ' Do opłaty za miesiąc wchodzi bez zaokrąglenia.';
  const perHour = derivation.compute(`Opłata za jedną godzinę usług.${inSum}`, hourly, 'halfUp', FEE_BASIS);
  const unit = rounding === 'perHour' ? money(perHour) : hourly;
  const fee = derivation.compute(
    'Opłata za miesiąc to opłata za godzinę pomnożona przez liczbę godzin.',
    times(unit, number(given.hours)),
    'halfUp',
    FEE_BASIS,
  );
  return { perHour, fee };
}

/** The day by which the month is to be paid, where the wording is known. */
function dueDate({ month }: Input, on: Day, context: CalculationContext, derivation: Derivation) {
  if (on < FIRST_DAY_OF_KNOWN_TERM) return {};
  const term = context.numberOn('uops.suo.termin_platnosci', on);
  const due = addDays(monthBounds(addToYearMonth(month, 1)).from, term.value - 1);
  derivation.state(`Opłatę za miesiąc wnosi się do ${formatDate(due)}`, PAYMENT_BASIS);
  return { dueDate: { kind: 'day', day: due } satisfies Finding };
}

function waivedOf({ waiver }: Input, fee: Grosze, derivation: Derivation) {
  if (waiver === undefined) return { amounts: {}, bounds: {} };
  const { amount, bounds } = afterWaiver({ fee, waiver, basis: WAIVER_BASIS, derivation });
  return { amounts: { feeAfterWaiver: amount }, bounds: { feeAfterWaiver: bounds } };
}

export const specialistCareServicesFee = defineCalculation({
  id: 'specialist-care-services-fee',
  title: 'Opłata za specjalistyczne usługi opiekuńcze dla osób z zaburzeniami psychicznymi (SUO)',
  summary:
    'Opłata za godzinę i za miesiąc usług według tabeli rozporządzenia: procent ceny zależny od dochodu w stosunku do kryterium, osobno dla osób samotnie gospodarujących i w rodzinie. Podaje też termin zapłaty i przyjmuje opłatę po zwolnieniu. Zwykłe usługi opiekuńcze liczy care-services-fee.',
  legalBasis: [
    'art. 50 ust. 4 i 7 u.p.s.',
    '§ 4–6 rozp. MPS z 22.09.2005 r. w sprawie specjalistycznych usług opiekuńczych (Dz.U. nr 189 poz. 1598)',
  ],
  labels: {
    perHour: 'opłata za godzinę',
    fee: 'opłata za miesiąc',
    feeAfterWaiver: 'opłata za miesiąc po zwolnieniu',
    percentOfCriterion: 'dochód w procentach kryterium',
    percentOfPrice: 'opłata w procentach ceny godziny',
    dueDate: 'termin zapłaty',
  },
  parameters: [...CRITERION_PARAMETERS, 'uops.suo.tabela_odplatnosci', 'uops.suo.termin_platnosci'],
  settings: [specialistCareBase, specialistCareRounding],
  input,
  compute(given, context) {
    const { from, to } = monthBounds(given.month);
    const derivation = new Derivation();
    const { ratio, rate } = percentOfPrice(given, from, context, derivation);
    const { perHour, fee } = feeOfMonth(given, rate, from, context, derivation);
    const waived = waivedOf(given, fee, derivation);
    const due = dueDate(given, from, context, derivation);
    return {
      asOf: from,
      amounts: { perHour, fee, ...waived.amounts },
      bounds: waived.bounds,
      findings: {
        percentOfCriterion: shownPercent(ratio.mul(100)),
        percentOfPrice: { kind: 'number', number: rate.mul(100), unit: '%' },
        ...due,
      },
      schedule: [
        {
          from,
          to,
          kind: 'once',
          title: 'fee',
          amount: waived.amounts.feeAfterWaiver ?? fee,
          untilChanged: false,
        },
      ],
      steps: derivation.steps,
    };
  },
  examples,
});
