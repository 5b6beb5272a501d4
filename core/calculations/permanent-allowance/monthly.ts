/**
 * The monthly permanent allowance under the values of one stretch of time: the conditions ("niższy", so equal is too
 * much) and the formula of art. 37 ust. 1–3 u.p.s.
 */
import type { DatedMoney, DatedNumber } from '../../law/index.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import { citation } from '../citation.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { type Expression, least, minus, money, percent, times } from '../derivation/expression.ts';
import { measured, type Person } from './person.ts';
import type { CountedPeriodic } from './waiting.ts';

export interface Values {
  readonly criterion: DatedMoney;
  /** Per cent of the criterion that the formula starts from. */
  readonly multiplier: DatedNumber;
  readonly floor: DatedMoney;
  /** Only for a person keeping house alone. */
  readonly cap: DatedMoney | undefined;
}

interface Month {
  readonly derivation: Derivation;
  readonly person: Person;
  readonly values: Values;
  readonly periodic: CountedPeriodic;
  /** Taken off the ceiling, where both allowances together are held below it. */
  readonly offCap: Grosze | undefined;
}

/** What the two kinds of persons are called by the act, and where. */
const WORDS = {
  single: {
    income: 'Dochód osoby samotnie gospodarującej',
    condition: 'art. 37 ust. 1 pkt 1 u.p.s.',
    amount: 'art. 37 ust. 2 pkt 1 u.p.s.',
  },
  family: {
    income: 'Dochód na osobę w rodzinie',
    condition: 'art. 37 ust. 1 pkt 2 u.p.s.',
    amount: 'art. 37 ust. 2 pkt 2 u.p.s.',
  },
} as const;

export const amountBasis = (kind: Person['kind']): string => WORDS[kind].amount;

/** @returns the monthly amount; undefined where a condition is not met, with the step that says which */
export function monthlyAllowance({
  derivation,
  person,
  values,
  periodic,
  offCap,
}: Month): Grosze | undefined {
  const { criterion, multiplier, floor, cap } = values;
  const words = WORDS[person.kind];
  derivation.dated(criterion);
  if (person.kind === 'family') {
    const own = below(
      derivation,
      'Dochód własny osoby pozostającej w rodzinie',
      money(person.ownIncome),
      values,
      words.condition,
    );
    if (!own) return undefined;
  }
  if (!below(derivation, words.income, measured(person, periodic.inCondition), values, words.condition))
    return undefined;
  const income = measured(person, periodic.inAmount);
  const difference = minus(startOf(criterion, multiplier), income);
  const formula = `różnicy między ${multiplierText(multiplier)} a dochodem${person.kind === 'family' ? ' na osobę w rodzinie' : ''}${periodic.inAmount === undefined ? '' : ', do którego wliczono zasiłek okresowy'}`;
  const amount =
    cap === undefined
      ? derivation.compute(
          `Zasiłek stały ustala się w wysokości ${formula}.`,
          difference,
          'halfUp',
          words.amount,
        )
      : derivation.compute(
          `Zasiłek stały ustala się w wysokości ${formula}, nie więcej niż ${formatMoney(cap.amount)}${offCap === undefined ? '' : ' łącznie z zasiłkiem okresowym'} (${citation(cap)}).`,
          least(ceiling(cap, offCap), difference),
          'halfUp',
          words.amount,
        );
  if (amount >= floor.amount) return amount;
  derivation.quote(
    `Kwota zasiłku stałego nie może być niższa niż ${formatMoney(floor.amount)} (${citation(floor)}), więc wynosi ${formatMoney(floor.amount)}.`,
    floor.amount,
    'art. 37 ust. 3 u.p.s.',
  );
  return floor.amount;
}

function below(
  derivation: Derivation,
  what: string,
  income: Expression,
  { criterion }: Values,
  basis: string,
): boolean {
  const order = derivation.compare(
    (sign) =>
      sign < 0
        ? `${what} jest niższy od kryterium, więc warunek jest spełniony.`
        : `${what} nie jest niższy od kryterium, więc zasiłek stały nie przysługuje.`,
    income,
    money(criterion.amount),
    basis,
  );
  return order < 0;
}

const HUNDRED_PERCENT = 100;

/** 100% is the criterion itself, so nothing is multiplied. */
function startOf(criterion: DatedMoney, { exact }: DatedNumber): Expression {
  return exact.equals(HUNDRED_PERCENT)
    ? money(criterion.amount)
    : times(percent(exact.div(HUNDRED_PERCENT)), money(criterion.amount));
}

const multiplierText = (multiplier: DatedNumber): string =>
  multiplier.exact.equals(HUNDRED_PERCENT)
    ? 'kryterium dochodowym'
    : `${multiplier.value}% kryterium dochodowego (${citation(multiplier)})`;

function ceiling(cap: DatedMoney, offCap: Grosze | undefined): Expression {
  return offCap === undefined ? money(cap.amount) : minus(money(cap.amount), money(offCap));
}
