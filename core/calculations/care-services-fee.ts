/**
 * Fee for care services (usługi opiekuńcze), specialised ones other than for mental disorders, and neighbour services
 * (usługi sąsiedzkie): art. 50 ust. 6 and 6a u.p.s. leave the payment to a resolution of the commune's council, whose
 * table gives a per cent of the price of an hour, or an amount, by the income. Called by `teczka calculate`.
 */
import type { CouncilTable, FoundBand } from '../law/index.ts';
import { formatDate } from '../polish/date-in-words.ts';
import { day, type Day } from '../values/day.ts';
import { TeczkaError } from '../values/errors.ts';
import { formatMoney, type Grosze, roundToGrosze, ZERO_MONEY } from '../values/money.ts';
import { examples } from './care-services-fee/examples.ts';
import { type Input, input } from './care-services-fee/input.ts';
import { type CareStretch, careStretches } from './care-services-fee/stretches.ts';
import type { CalculationContext } from './context.ts';
import { placedFindings, placeInTable } from './council-band.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { type Expression, money, number, percent, times } from './derivation/expression.ts';
import { CRITERION_PARAMETERS } from './income-criterion.ts';
import { incomplete } from './inputs/incomplete.ts';
import type { Outcome, Segment } from './outcome.ts';
import { afterWaiver } from './waiver.ts';

const BASES: Readonly<Record<Input['service'], string>> = {
  care: 'art. 50 ust. 6 u.p.s.',
  neighbour: 'art. 50 ust. 6a u.p.s.',
};

/** Neighbour services came with Dz.U. 2023 poz. 1693. */
const FIRST_DAY_OF_NEIGHBOUR_SERVICES = day('2023-11-01');

interface StretchFee {
  readonly stretch: CareStretch;
  readonly found: FoundBand;
  readonly perHour: Grosze;
  readonly fee: Grosze | undefined;
  readonly due: Grosze | undefined;
}

/** The fee of one hour before any rounding, as the table gives it. */
function hourlyFee({ fee, price, resolution }: CouncilTable, given: Input, rate: FoundBand['rate']) {
  if (fee === 'money') return { expression: money(roundToGrosze(rate, 'halfUp')), price: undefined };
  const base = given.pricePerHour ?? price;
  if (base !== undefined && fee === 'percentOfPrice') {
    const source = given.pricePerHour === undefined ? resolution : 'cena podana w danych sprawy';
    return { expression: times(money(base), percent(rate.div(100))), price: { amount: base, source } };
  }
  if (base === undefined) {
    throw incomplete(
      'pricePerHour',
      'Opłata jest procentem ceny, a ceny nie podano. Podaj cenę jednej godziny z uchwały.',
    );
  }
  throw new TeczkaError(
    'council-table-fee',
    'Tabela usług opiekuńczych podaje procent ceny godziny albo złote za godzinę. Wskaż właściwą uchwałę.',
    { field: 'table' },
  );
}

function checkTable({ per, resolution }: CouncilTable): void {
  if (per === 'hour') return;
  throw new TeczkaError(
    'council-table-unit',
    `Tabela (${resolution}) podaje opłatę za dzień albo miesiąc, a usługi opiekuńcze liczy się za godziny. Wskaż właściwą uchwałę.`,
    { field: 'table' },
  );
}

/** Hour first, or only the sum, as the resolution says. */
function feeOfHours(
  { rounding, resolution }: CouncilTable,
  hourly: Expression,
  perHour: Grosze,
  { hours, service }: Input,
  derivation: Derivation,
): Grosze | undefined {
  if (hours === undefined) return undefined;
  const unit = rounding === 'perUnit' ? money(perHour) : hourly;
  const how =
    rounding === 'perUnit'
      ? ''
      : ` Opłaty za godzinę nie zaokrągla się osobno: zaokrągla się tylko opłatę za miesiąc (${resolution}).`;
  return derivation.compute(
    `Opłata za miesiąc to opłata za godzinę pomnożona przez liczbę godzin.${how}`,
    times(unit, number(hours)),
    'halfUp',
    BASES[service],
  );
}

function feeOfStretch(
  given: Input,
  stretch: CareStretch,
  context: CalculationContext,
  derivation: Derivation,
): StretchFee {
  const { table, from } = stretch;
  const basis = BASES[given.service];
  checkTable(table);
  const found = placeInTable({ household: given.household, table, on: from, context, derivation, basis });
  const { expression, price } = hourlyFee(table, given, found.rate);
  const perHour = hourOf(expression, price, derivation, basis);
  const fee = feeOfHours(table, expression, perHour, given, derivation);
  return { stretch, found, perHour, fee, due: dueOf(given, fee, derivation) };
}

/** @param price undefined where the table gives the amount itself */
function hourOf(
  expression: Expression,
  price: { readonly amount: Grosze; readonly source: string } | undefined,
  derivation: Derivation,
  basis: string,
): Grosze {
  if (price === undefined) {
    const amount = roundToGrosze(expression.value, 'halfUp');
    derivation.quote(`Opłata za jedną godzinę usług wynosi ${formatMoney(amount)}.`, amount, basis);
    return amount;
  }
  derivation.quote(
    `Cena jednej godziny usług wynosi ${formatMoney(price.amount)} (${price.source}).`,
    price.amount,
    basis,
  );
  return derivation.compute(
    'Opłata za jedną godzinę usług to procent ceny z tabeli.',
    expression,
    'halfUp',
    basis,
  );
}

function dueOf(
  { waiver, service }: Input,
  fee: Grosze | undefined,
  derivation: Derivation,
): Grosze | undefined {
  if (waiver === undefined) return fee;
  if (fee === undefined) {
    throw incomplete(
      'hours',
      'Zwolnienie dotyczy opłaty za miesiąc, a liczby godzin nie podano. Podaj liczbę godzin.',
    );
  }
  return afterWaiver({ fee, waiver, basis: BASES[service], derivation }).amount;
}

function checkService({ service }: Input, on: Day): void {
  if (service === 'care' || on >= FIRST_DAY_OF_NEIGHBOUR_SERVICES) return;
  throw new TeczkaError(
    'period-not-covered',
    'Usługi sąsiedzkie wprowadzono od 1.11.2023 r. (Dz.U. 2023 poz. 1693). Popraw miesiąc albo rodzaj usług.',
    { field: 'service' },
  );
}

/** Amounts and findings are those of the first month; the schedule holds them all. */
function outcomeOf(
  given: Input,
  fees: readonly [StretchFee, ...StretchFee[]],
  steps: Outcome['steps'],
): Outcome {
  const [{ stretch, found, perHour, fee, due }] = fees;
  const waived = given.waiver !== undefined && fee !== undefined && due !== undefined;
  return {
    asOf: stretch.from,
    amounts: {
      perHour,
      ...(fee === undefined ? {} : { fee }),
      ...(waived ? { feeAfterWaiver: due } : {}),
    },
    bounds: waived ? { feeAfterWaiver: { atLeast: ZERO_MONEY, atMost: fee } } : {},
    findings: {
      ...placedFindings(stretch.table, found),
      ...(stretch.table.fee === 'percentOfPrice'
        ? { percentOfPrice: { kind: 'number', number: found.rate, unit: '%' } as const }
        : {}),
    },
    schedule: fees.flatMap((one) => segmentOf(one)),
    steps,
  };
}

function segmentOf({ stretch: { from, to }, due }: StretchFee): readonly Segment[] {
  return due === undefined
    ? []
    : [{ from, to, kind: 'month', title: 'fee', amount: due, untilChanged: false }];
}

export const careServicesFee = defineCalculation({
  id: 'care-services-fee',
  title: 'Opłata za usługi opiekuńcze i sąsiedzkie',
  summary:
    'Opłata za godzinę i za miesiąc usług według tabeli z uchwały rady gminy: procent ceny albo kwota zależna od dochodu osoby samotnie gospodarującej lub na osobę w rodzinie. Tabela pochodzi z pliku office.xlsx albo z danych sprawy. Przyjmuje opłatę po zwolnieniu. Specjalistyczne usługi dla osób z zaburzeniami psychicznymi liczy specialist-care-services-fee.',
  legalBasis: ['art. 50 ust. 5–6a u.p.s.', 'uchwała rady gminy'],
  labels: {
    perHour: 'opłata za godzinę',
    fee: 'opłata za miesiąc',
    feeAfterWaiver: 'opłata za miesiąc po zwolnieniu',
    percentOfCriterion: 'dochód w procentach kryterium',
    percentOfPrice: 'opłata w procentach ceny godziny',
    band: 'próg tabeli',
  },
  parameters: CRITERION_PARAMETERS,
  settings: [],
  input,
  compute(given, context) {
    const [first, ...others] = careStretches(given, context);
    if (first === undefined) throw new TypeError('A period of months has at least one');
    checkService(given, first.from);
    const derivation = new Derivation();
    const derived = (stretch: CareStretch): StretchFee => {
      if (others.length > 0)
        derivation.state(
          `Miesiące od ${formatDate(stretch.from)} do ${formatDate(stretch.to)}`,
          BASES[given.service],
        );
      return feeOfStretch(given, stretch, context, derivation);
    };
    return outcomeOf(given, [derived(first), ...others.map(derived)], derivation.steps);
  },
  examples,
});
