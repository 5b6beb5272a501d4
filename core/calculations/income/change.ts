/** A change of income during a decision: without effect up to 10 per cent of the criterion (art. 106 ust. 3a-3b u.p.s.). */
import { type DatedMoney } from '../../law/index.ts';
import { familyChange } from '../../law/settings/income.ts';
import { fraction } from '../../values/fraction.ts';
import { type Grosze, grosze, subtract } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, minus, money, over, percent, times } from '../derivation/expression.ts';
import type { Purpose } from './purposes.ts';
import type { Day } from '../../values/day.ts';

interface Change {
  readonly before: Grosze;
  readonly after: Grosze;
  readonly persons: number;
  readonly criterion: DatedMoney;
  readonly purpose: Purpose;
  readonly on: Day;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

export interface ComparedChange {
  /** Difference of the incomes, negative when the income fell. */
  readonly amount: Grosze;
  /** The decision in force stays. */
  readonly unchanged: boolean;
}

export function compareChange(change: Change): ComparedChange {
  const { before, after, persons, criterion, purpose, on, context, derivation } = change;
  const { changeBasis: basis } = purpose;
  const amount = subtract(after, before);
  const [higher, lower] = after > before ? [after, before] : [before, after];
  const size = derivation.compute(
    amount === 0
      ? 'Dochód nie zmienił się wobec obowiązującej decyzji.'
      : `Dochód ${amount > 0 ? 'wzrósł' : 'spadł'} wobec przyjętego w obowiązującej decyzji.`,
    minus(money(higher), money(lower)),
    'halfUp',
    basis,
  );
  const limit = context.numberOn('uops.dochod.prog_zmiany_proc', on);
  const byPerson = persons > 1 && context.setting(familyChange, on, derivation) === 'person';
  const measured = byPerson ? over(money(size), count(persons)) : money(size);
  const order = derivation.compare(
    (compared) =>
      compared > 0
        ? 'Kwota zmiany przekracza 10% kryterium dochodowego, dlatego wysokość świadczenia lub odpłatności ustala się od nowa.'
        : 'Kwota zmiany nie przekracza 10% kryterium dochodowego, dlatego nie wpływa ona na wysokość świadczenia lub odpłatności.',
    measured,
    times(percent(limit.exact.div(fraction(100))), money(criterion.amount)),
    basis,
  );
  if (order <= 0 && size !== grosze(0)) {
    context.warn(
      'income-change-without-effect',
      'Zmiana dochodu nie przekracza 10% kryterium: wysokość z obowiązującej decyzji pozostaje, także gdy nowy dochód wypada w innym przedziale tabeli odpłatności. Zmiana kosztu, liczby osób albo kryterium działa osobno.',
    );
  }
  return { amount, unchanged: order <= 0 };
}
