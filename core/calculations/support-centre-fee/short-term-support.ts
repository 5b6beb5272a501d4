/**
 * Short-term support in a care home (art. 55a-55b, 97a u.p.s., since 1.11.2023): free within the criterion of a person
 * alone, above it by the table of the granting gmina, in full where full payment was declared; the granting gmina pays
 * the difference to the rate of the unit that runs the home.
 */
import { type Fraction, fraction } from '../../values/fraction.ts';
import { formatMoney, type Grosze, subtract } from '../../values/money.ts';
import { minus, money, number, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import { userIncomeOf } from '../user-income.ts';
import { withinCriterion } from './free-threshold.ts';
import { freeOfCharge, householdOf, type PlaceCase, type PlaceFee, type TableKinds } from './place.ts';
import { type ShortTermSupport, supportDays } from './support-days.ts';
import { feeByTable } from './table-fee.ts';

const TABLES: TableKinds = ['short-term-support'];
const BASIS = 'art. 97a ust. 2 u.p.s.';
const RATE_BASIS = 'art. 97a ust. 1 u.p.s.';
const FREE_BASIS = 'art. 97a ust. 3 u.p.s.';
const GMINA_BASIS = 'art. 97a ust. 4 u.p.s.';

/** Units that the rate counts: hours where they are known, otherwise days. */
function unitsOf({ units }: PlaceCase['given'], { hoursPerDay }: ShortTermSupport, days: number): Fraction {
  return units ?? (hoursPerDay === undefined ? fraction(days) : hoursPerDay.mul(days));
}

function fullFee(one: PlaceCase, price: Grosze, units: Fraction): Grosze {
  return one.derivation.compute(
    'Pełny koszt wsparcia to stawka za godzinę albo dzień pomnożona przez ich liczbę.',
    times(money(price), number(units)),
    'halfUp',
    RATE_BASIS,
  );
}

/** The user's own fee. */
function ownFee(one: PlaceCase, units: Fraction): PlaceFee {
  const { given, stay, context, derivation } = one;
  const household = householdOf(one);
  const { income, name } = userIncomeOf(
    { household, userIncome: given.userIncome },
    stay.from,
    context,
    derivation,
  );
  const free = withinCriterion({
    one,
    income,
    incomeName: `Wysokość ${name} osoby korzystającej`,
    criterionOfKind: 'single',
    within: 'opłaty się nie ponosi',
    above: 'opłata należy się według uchwały',
    basis: FREE_BASIS,
  });
  if (free) return freeOfCharge(one);
  return feeByTable({ one, household, tables: TABLES, basis: BASIS, units });
}

function declaredFull(one: PlaceCase, full: Grosze | undefined): PlaceFee {
  if (full === undefined) {
    throw incomplete('price', 'Przy pełnej odpłatności podaj stawkę za godzinę albo dzień (pole „price”).');
  }
  if (one.given.agreed !== undefined) {
    throw contradiction(
      'agreed',
      'Zadeklarowano pełną odpłatność, a podano też kwotę uzgodnioną. Zostaw jedno z nich.',
    );
  }
  one.derivation.quote(
    `Zadeklarowano pełną odpłatność, więc dochodu się nie ustala, a opłata wynosi ${formatMoney(full)}.`,
    full,
    'art. 55b ust. 8 u.p.s.',
  );
  return {
    amounts: { fee: full },
    schedule: [{ ...one.stay, kind: 'once', title: 'fee', amount: full, untilChanged: false }],
  };
}

export function shortTermSupportFee(one: PlaceCase): PlaceFee {
  const { given, stay, derivation } = one;
  const { shortTermSupport: support } = given;
  if (support === undefined) {
    throw incomplete('shortTermSupport', 'Podaj formę wsparcia (pole „shortTermSupport”).');
  }
  const { days, remainingDays } = supportDays(support, one);
  const units = unitsOf(given, support, days);
  const price = given.price ?? given.table?.price;
  const full = price === undefined ? undefined : fullFee(one, price, units);
  const own = support.fullPayment === true ? declaredFull(one, full) : ownFee(one, units);
  const findings = { ...own.findings, remainingDays };
  const { fee } = own.amounts;
  if (full === undefined || fee === undefined) return { ...own, findings };
  if (fee > full) {
    throw contradiction(
      'price',
      'Opłata według uchwały jest wyższa niż pełny koszt wsparcia. Popraw stawkę albo tabelę.',
    );
  }
  const grantingGmina = subtract(full, fee);
  derivation.compute(
    'Gmina, która przyznała wsparcie, opłaca różnicę między pełnym kosztem a opłatą osoby.',
    minus(money(full), money(fee)),
    'halfUp',
    GMINA_BASIS,
  );
  return {
    ...own,
    amounts: { ...own.amounts, fullCost: full, grantingGmina },
    findings,
    schedule: [
      ...own.schedule,
      { ...stay, kind: 'once', title: 'grantingGmina', amount: grantingGmina, untilChanged: false },
    ],
  };
}
