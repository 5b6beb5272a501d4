/**
 * The fee of a stay by a council's table (art. 97 ust. 5, 97a u.p.s.): of months with part months, of days or of hours,
 * under a ceiling where the act sets one. Bands are looked up by council-band.ts.
 */
import type { CouncilTable, FoundBand } from '../../law/index.ts';
import { formatMonth } from '../../polish/months.ts';
import { TeczkaError } from '../../values/errors.ts';
import { type Fraction, fraction } from '../../values/fraction.ts';
import { type Grosze, roundToGrosze, ZERO_MONEY } from '../../values/money.ts';
import { calendarMonths, days } from '../../values/period.ts';
import { chooseWithin } from '../chosen-amount.ts';
import { placedFindings, placeInTable } from '../council-band.ts';
import {
  count,
  type Expression,
  least,
  money,
  number,
  over,
  percent,
  times,
} from '../derivation/expression.ts';
import { measuredIncome } from '../income-criterion.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import { councilTableOf, givenTable } from '../inputs/council-table.ts';
import type { Household } from '../inputs/household.ts';
import type { Segment } from '../outcome.ts';
import { monthlyFeeSchedule } from '../schedule/monthly-fee.ts';
import { sumOfSchedule } from '../schedule/sum.ts';
import { refuseChangeWithin } from './free-threshold.ts';
import type { PlaceCase, PlaceFee, TableKinds } from './place.ts';

export interface TableCharge {
  readonly one: PlaceCase;
  readonly household: Household;
  readonly tables: TableKinds;
  readonly basis: string;
  /** Most that a month may cost, where the act sets it. */
  readonly ceiling?: Grosze;
  /** Hours or days of the stay where the kind knows them better than the input's `units`. */
  readonly units?: Fraction;
}

/** @throws TeczkaError of the look-up of the resolution, or `input-contradiction` when it ends within the stay */
export function tableOf({ given, stay, context }: PlaceCase, tables: TableKinds): CouncilTable {
  const table = councilTableOf(givenTable(given), stay.from, tables, context);
  refuseChangeWithin(stay, { name: table.resolution, to: table.to });
  return table;
}

const missingPrice = (): TeczkaError =>
  incomplete(
    'price',
    'Opłata jest procentem ceny, a ceny nie podano. Podaj koszt godziny, dnia albo miesiąca pobytu (pole „price”).',
  );

/** What a unit costs by the figure of the band, exact; one entry for each kind of column. */
const UNIT_FEES: Readonly<
  Record<CouncilTable['fee'], (rate: Fraction, table: CouncilTable, charge: TableCharge) => Expression>
> = {
  percentOfPrice: (rate, table, { one: { given } }) => {
    const price = given.price ?? table.price;
    if (price === undefined) throw missingPrice();
    return times(money(price), percent(rate.div(100)));
  },
  percentOfIncome: (rate, _, { household }) => times(measuredIncome(household), percent(rate.div(100))),
  money: (rate) => money(roundToGrosze(rate, 'halfUp')),
  percentOfFee: (_, { resolution }) => {
    throw new TeczkaError(
      'council-table-fee',
      `Tabela (${resolution}) podaje część opłaty, którą się umarza, a nie opłatę. Wskaż właściwą uchwałę.`,
      { field: 'table' },
    );
  },
};

interface Placed {
  readonly table: CouncilTable;
  readonly found: FoundBand;
  readonly unit: Expression;
}

/** Months: the monthly fee under the ceiling, perhaps an agreed lower one, and its part months. */
function byMonth({ one, basis, ceiling }: TableCharge, { unit }: Placed): PlaceFee {
  const { given, stay, context, derivation } = one;
  if (given.units !== undefined) {
    throw contradiction(
      'units',
      'Opłata jest za miesiąc, więc liczby godzin ani dni się nie podaje. Usuń ją albo popraw tabelę.',
    );
  }
  const under = ceiling === undefined ? unit : least(unit, money(ceiling));
  const full = derivation.compute(
    `Opłata za pełny miesiąc pobytu${ceiling === undefined ? '' : ', nie wyższa niż granica ustawowa'}.`,
    under,
    'halfUp',
    basis,
  );
  const bounds = { atLeast: ZERO_MONEY, atMost: full };
  const monthly =
    given.agreed === undefined
      ? full
      : chooseWithin({
          derivation,
          what: 'opłatę miesięczną w uzgodnieniu z osobą kierowaną',
          chosen: given.agreed,
          bounds,
          field: 'agreed',
          basis,
        });
  const part = (some: number, of: number): Expression => over(times(under, count(some)), count(of));
  const schedule = monthlyFeeSchedule({
    stay,
    monthly,
    title: 'fee',
    basis,
    ...(given.agreed === undefined ? { part } : {}),
    context,
    derivation,
  });
  return {
    amounts: { fee: sumOfSchedule(schedule, derivation, basis), 'fee.monthly': monthly },
    bounds: given.agreed === undefined ? {} : { 'fee.monthly': bounds },
    schedule,
  };
}

/** Units of each calendar month: given ones belong to one month; days are otherwise those of the stay. */
function unitsByMonth({ one: { given, stay }, units = given.units }: TableCharge, { per }: CouncilTable) {
  const months = calendarMonths(stay);
  if (units === undefined) {
    if (per === 'day') return months.map((part) => ({ ...part, units: fraction(part.days) }));
    throw incomplete('units', 'Opłata jest za godzinę: podaj liczbę godzin (pole „units”).');
  }
  const [only, another] = months;
  if (only === undefined || another !== undefined) {
    throw contradiction(
      'units',
      'Liczbę godzin albo dni podaje się dla jednego miesiąca kalendarzowego. Policz każdy miesiąc osobno.',
    );
  }
  if (per === 'day' && units.compare(days(stay)) > 0) {
    throw contradiction('units', 'Dni korzystania jest więcej niż dni okresu. Popraw liczbę albo daty.');
  }
  return [{ ...only, units }];
}

/** Hours or days: the unit rounded first or only the sum, as the resolution says, month by month under the ceiling. */
function byUnit(charge: TableCharge, { table, unit }: Placed): PlaceFee {
  const { one, basis, ceiling } = charge;
  const { given, stay, derivation } = one;
  const first = table.rounding === 'perUnit';
  const perUnit = derivation.compute(
    table.per === 'day' ? 'Opłata za jeden dzień:' : 'Opłata za jedną godzinę:',
    unit,
    'halfUp',
    basis,
  );
  const schedule = unitsByMonth(charge, table).map(({ from, to, month, units }): Segment => {
    const product = times(first ? money(perUnit) : unit, number(units));
    const amount = derivation.compute(
      `Opłata za korzystanie w ${formatMonth(month, 'locative')}${ceiling === undefined ? '' : ', nie wyższa niż granica miesięczna'}`,
      ceiling === undefined ? product : least(product, money(ceiling)),
      'halfUp',
      basis,
    );
    return { from, to, kind: 'once', title: 'fee', amount, untilChanged: false };
  });
  const fee = sumOfSchedule(schedule, derivation, basis);
  const amounts = { 'fee.perUnit': perUnit };
  if (given.agreed === undefined) return { amounts: { fee, ...amounts }, schedule };
  const bounds = { atLeast: ZERO_MONEY, atMost: fee };
  const agreed = chooseWithin({
    derivation,
    what: 'opłatę za cały okres w uzgodnieniu z osobą kierowaną',
    chosen: given.agreed,
    bounds,
    field: 'agreed',
    basis,
  });
  return {
    amounts: { fee: agreed, ...amounts },
    bounds: { fee: bounds },
    schedule: [{ ...stay, kind: 'once', title: 'fee', amount: agreed, untilChanged: false }],
  };
}

const BY_UNIT = { month: byMonth, day: byUnit, hour: byUnit } as const;

export function feeByTable(charge: TableCharge): PlaceFee {
  const { one, household, tables, basis } = charge;
  const { stay, context, derivation } = one;
  const table = tableOf(one, tables);
  const found = placeInTable({ household, table, on: stay.from, context, derivation, basis });
  const unit = UNIT_FEES[table.fee](found.rate, table, charge);
  const fee = BY_UNIT[table.per](charge, { table, found, unit });
  return { ...fee, findings: placedFindings(table, found) };
}
