/**
 * The least and the most that the periodic allowance may be under the values of one stretch of time: art. 38 ust. 2–4
 * and, for the years 2004–2007, art. 147 u.p.s.
 */
import type { DatedMoney } from '../../law/index.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import { type Fraction, formatPercent } from '../../values/fraction.ts';
import { citation } from '../citation.ts';
import type { Derivation } from '../derivation/derivation.ts';
import {
  count,
  type Expression,
  greatest,
  least,
  minus,
  money,
  percent,
  times,
} from '../derivation/expression.ts';
import type { Household } from '../inputs/household.ts';
import type { Input } from './input.ts';

/** The least part of the difference, with what sets it. The basis names the lowest amount (art. 38 ust. 4) too. */
export interface LeastPart {
  readonly ratio: Fraction;
  readonly basis: string;
  /** Where it was published, or the council's resolution. */
  readonly publication: string;
}

export interface Values {
  readonly criterion: DatedMoney;
  readonly floor: DatedMoney;
  /** Only for a person keeping house alone. */
  readonly cap: DatedMoney | undefined;
}

interface Month {
  readonly derivation: Derivation;
  readonly input: Input;
  readonly values: Values;
  readonly leastPart: LeastPart;
  /** Asked only where the difference is smaller than the lowest amount: does the lowest amount hold? */
  readonly lowestHolds: () => boolean;
}

export interface Room {
  readonly atLeast: Grosze;
  readonly atMost: Grosze;
}

const WORDS = {
  single: {
    criterion: 'kryterium dochodowym osoby samotnie gospodarującej',
    income: 'Dochód osoby samotnie gospodarującej',
    condition: 'art. 38 ust. 1 pkt 1 u.p.s.',
    amount: 'art. 38 ust. 2 pkt 1 u.p.s.',
  },
  family: {
    criterion: 'kryterium dochodowym rodziny',
    income: 'Dochód rodziny',
    condition: 'art. 38 ust. 1 pkt 2 u.p.s.',
    amount: 'art. 38 ust. 2 pkt 2 u.p.s.',
  },
} as const;

/** The criterion of the person alone, or of the whole family (art. 8 ust. 1 pkt 1 and 3 u.p.s.). */
function criterionOf(household: Household, criterion: DatedMoney): Expression {
  return household.kind === 'single'
    ? money(criterion.amount)
    : times(count(household.persons), money(criterion.amount));
}

/** @returns undefined where the income is not below the criterion, with the step that says so */
export function roomOf(month: Month): Room | undefined {
  const { derivation, input, values } = month;
  const { household } = input;
  const words = WORDS[household.kind];
  derivation.dated(values.criterion);
  const criterion = criterionOf(household, values.criterion);
  const order = derivation.compare(
    (sign) =>
      sign < 0
        ? `${words.income} jest niższy od kryterium, więc zasiłek okresowy przysługuje.`
        : `${words.income} nie jest niższy od kryterium, więc zasiłek okresowy nie przysługuje.`,
    money(household.income),
    criterion,
    words.condition,
  );
  if (order >= 0) return undefined;
  const difference = minus(criterion, money(household.income));
  return bothBounds(month, difference);
}

function bothBounds(
  { derivation, input, values, leastPart, lowestHolds }: Month,
  difference: Expression,
): Room {
  const { floor, cap } = values;
  const words = WORDS[input.household.kind];
  const most = derivation.compute(
    cap === undefined
      ? `Zasiłek ustala się do wysokości różnicy między ${words.criterion} a dochodem.`
      : `Zasiłek ustala się do wysokości różnicy między ${words.criterion} a dochodem, nie więcej niż ${formatMoney(cap.amount)} (${citation(cap)}).`,
    cap === undefined ? difference : least(money(cap.amount), difference),
    'halfUp',
    words.amount,
  );
  if (most < floor.amount) {
    const lowest = lowestHolds() ? floor.amount : most;
    derivation.quote(
      `Różnica jest mniejsza niż najniższa kwota zasiłku, ${formatMoney(floor.amount)} miesięcznie, więc zasiłek wynosi ${formatMoney(lowest)}.`,
      lowest,
      'art. 38 ust. 2 i 4 u.p.s.',
    );
    return { atLeast: lowest, atMost: lowest };
  }
  const part = times(percent(leastPart.ratio), difference);
  const atLeast = derivation.compute(
    `Zasiłek nie może być niższy niż ${formatPercent(leastPart.ratio)} tej różnicy${leastPart.publication === citation(floor) ? '' : ` (${leastPart.publication})`} ani niższy niż ${formatMoney(floor.amount)} (${citation(floor)})${cap === undefined ? '' : ', a najwyższej kwoty nie przekracza'}.`,
    cap === undefined
      ? greatest(money(floor.amount), part)
      : least(money(cap.amount), greatest(money(floor.amount), part)),
    'up',
    leastPart.basis,
  );
  return { atLeast, atMost: most };
}
