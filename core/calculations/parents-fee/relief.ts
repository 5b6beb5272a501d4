/**
 * Relief from the fee (art. 194 ust. 2-3 uwrspz): the council's resolution says for whom it is possible, the starosta
 * decides. The program gives the room from zero to the fee and never an amount of its own.
 */
import { findBand } from '../../law/index.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { counted } from '../../polish/plural.ts';
import { addMonths, type Day } from '../../values/day.ts';
import { type Fraction, fraction } from '../../values/fraction.ts';
import { formatMoney, type Grosze, grosze, share, subtract, sum, ZERO_MONEY } from '../../values/money.ts';
import type { TeczkaError } from '../../values/errors.ts';
import { chooseWithin } from '../chosen-amount.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { minus, money, over, percent } from '../derivation/expression.ts';
import type { MonthAmount } from '../foster-costs/month-amount.ts';
import { criterionOf, measuredIncome } from '../income-criterion.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import { councilTableOf } from '../inputs/council-table.ts';
import type { Outcome, Segment } from '../outcome.ts';
import type { Relief } from './input.ts';
import { tellSumOf } from './sums.ts';
import { type ReliefKindId, RELIEFS } from './relief-kinds.ts';

const BASIS = 'art. 194 ust. 2 i 3 uwrspz';
const ALL = fraction(1);

interface Case {
  readonly relief: Relief;
  readonly on: Day;
  readonly months: readonly MonthAmount[];
  /** The stay is over, so that the whole claim is known. */
  readonly isClosed: boolean;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

export interface ReliefResult {
  /** Taken off the fee. */
  readonly taken: Grosze;
  readonly amounts: Outcome['amounts'];
  readonly bounds: NonNullable<Outcome['bounds']>;
  readonly findings: NonNullable<Outcome['findings']>;
  readonly schedule: readonly Segment[];
}

/** @throws TeczkaError `amount-above-bound`, `input-contradiction`, `input-incomplete`, or of the council table */
export function reliefOf(one: Case): ReliefResult {
  const { relief, months, derivation } = one;
  const relieved = months.filter((month) => inPeriod(month, relief));
  const base = tellSumOf(relieved, months, {
    text: `Ulga (${RELIEFS[relief.kind].name}) dotyczy opłaty w kwocie`,
    basis: BASIS,
    derivation,
  });
  const possible = possiblePart(one);
  const findings =
    possible === undefined
      ? {}
      : ({ reliefPossible: { kind: 'yes-no', yes: possible.compare(0) > 0 } } as const);
  const result = KINDS[relief.kind](one, base, possible ?? ALL);
  return { ...result, findings: { ...findings, ...result.findings } };
}

const inPeriod = ({ month }: MonthAmount, { from, to }: Relief): boolean =>
  (from === undefined || month >= from) && (to === undefined || month <= to);

type Kind = (one: Case, base: Grosze, possible: Fraction) => ReliefResult;

const none = { taken: ZERO_MONEY, amounts: {}, bounds: {}, findings: {}, schedule: [] } as const;

/** Remission and refraining take an amount off; a person chooses it. */
const reducing: Kind = (one, base, possible) => {
  const { relief, derivation } = one;
  onlyWith(relief, ['chosen']);
  const atMost = share(base, Number(possible.n), Number(possible.d), 'down');
  const bounds = { relief: { atLeast: ZERO_MONEY, atMost } };
  if (relief.chosen === undefined) {
    derivation.state(
      `Starosta może przyznać ulgę w granicach od ${formatMoney(ZERO_MONEY)} do ${formatMoney(atMost)}; kwotę, powód i okres wskazuje w decyzji.`,
      BASIS,
    );
    return { ...none, bounds };
  }
  const chosen = chooseWithin({
    ...{ derivation, what: RELIEFS[relief.kind].name, chosen: relief.chosen },
    bounds: bounds.relief,
    field: 'relief.chosen',
    basis: BASIS,
  });
  const afterRelief = derivation.compute(
    'Do zapłaty za miesiące objęte ulgą:',
    minus(money(base), money(chosen)),
    'halfUp',
    BASIS,
  );
  const amounts = { relief: chosen, afterRelief, ...wholeAfter(chosen, base, one) };
  return { ...none, taken: chosen, bounds, amounts };
};

/** What is left of the fee for the whole stay, where it is over; months without relief are paid as they are. */
function wholeAfter(
  chosen: Grosze,
  base: Grosze,
  { months, isClosed, derivation }: Case,
): Outcome['amounts'] {
  if (!isClosed) return {};
  const total = sum(months.map(({ amount }) => amount));
  if (total === base) return { totalAfterRelief: subtract(total, chosen) };
  return {
    totalAfterRelief: derivation.compute(
      'Do zapłaty za cały okres po uldze, razem z miesiącami, których ulga nie obejmuje:',
      minus(money(total), money(chosen)),
      'halfUp',
      BASIS,
    ),
  };
}

const KINDS: Readonly<Record<ReliefKindId, Kind>> = {
  remission: reducing,
  refrain: reducing,

  deferral({ relief, derivation }, base) {
    onlyWith(relief, ['deferredTo']);
    const { deferredTo } = relief;
    if (deferredTo === undefined)
      throw unfilled('deferredTo', 'Nie podano, do kiedy odracza się termin płatności.');
    derivation.quote(
      `Termin płatności kwoty ${formatMoney(base)} odracza się do ${formatDate(deferredTo)}`,
      base,
      BASIS,
    );
    return { ...none, findings: { deferredTo: { kind: 'day', day: deferredTo } } };
  },

  instalments({ relief, derivation }, base) {
    onlyWith(relief, ['instalments']);
    const { instalments } = relief;
    if (instalments === undefined)
      throw unfilled('instalments', 'Nie podano liczby rat i terminu pierwszej.');
    const { count, firstDueOn } = instalments;
    const each = share(base, 1, count, 'down');
    const last = subtract(base, grosze(each * (count - 1)));
    derivation.quote(
      `Kwotę ${formatMoney(base)} rozkłada się na ${counted(count, ['ratę', 'raty', 'rat'])}: po ${formatMoney(each)}, ostatnia ${formatMoney(last)} (z resztą groszy); pierwsza płatna do ${formatDate(firstDueOn)}`,
      base,
      BASIS,
    );
    const schedule = Array.from({ length: count }, (_, index): Segment => {
      const due = addMonths(firstDueOn, index);
      return {
        ...{ from: due, to: due, kind: 'once', title: 'instalment', untilChanged: false },
        amount: index === count - 1 ? last : each,
      };
    });
    return { ...none, schedule };
  },
};

/** The part of the fee up to which the resolution allows relief to this household; undefined without a resolution. */
function possiblePart({ relief, on, context, derivation }: Case): Fraction | undefined {
  const { table: given, household, otherGround } = relief;
  if (otherGround !== undefined) {
    derivation.state(
      `Uchwała rady powiatu pozwala na ulgę niezależnie od dochodu: ${otherGround}. O uldze rozstrzyga starosta.`,
      BASIS,
    );
    return ALL;
  }
  if (given === undefined) {
    if (household === undefined) return undefined;
    throw unfilled('table', 'Podano dochód, ale nie uchwałę rady powiatu, według której się go ocenia.');
  }
  if (household === undefined)
    throw unfilled('household', 'Uchwała uzależnia ulgę od dochodu, a nie podano go.');
  const table = councilTableOf(given, on, ['parents-fee-relief'], context, 'relief.table');
  if (table.fee !== 'percentOfFee') {
    throw contradiction(
      'relief.table',
      'Tabela ulg musi podawać procent opłaty (percentOfFee). Popraw tabelę.',
    );
  }
  const criterion = criterionOf(household.kind, on, context);
  derivation.dated(criterion);
  const income = measuredIncome(household);
  derivation.measure(
    'Dochód w stosunku do kryterium dochodowego:',
    over(income, money(criterion.amount)),
    { places: 4, unit: '%' },
    BASIS,
  );
  const found = findBand(table, household.kind, income.value, criterion.amount);
  const part = found === undefined ? fraction(0) : found.rate.div(100);
  derivation.state(
    part.compare(0) > 0
      ? `Przy takim dochodzie uchwała (${table.resolution}) pozwala na ulgę do ${percent(part).text} opłaty. O uldze rozstrzyga starosta.`
      : `Przy takim dochodzie uchwała (${table.resolution}) nie przewiduje ulgi ze względu na dochód.`,
    BASIS,
  );
  return part;
}

const DETAILS = ['chosen', 'deferredTo', 'instalments'] as const;

function onlyWith(relief: Relief, allowed: readonly (typeof DETAILS)[number][]): void {
  const other = DETAILS.find((detail) => relief[detail] !== undefined && !allowed.includes(detail));
  if (other === undefined) return;
  throw contradiction(
    `relief.${other}`,
    `To pole nie pasuje do ulgi „${RELIEFS[relief.kind].name}”. Usuń je albo zmień rodzaj ulgi.`,
  );
}

function unfilled(field: string, text: string): TeczkaError {
  return incomplete(`relief.${field}`, `${text} Uzupełnij to pole.`);
}
