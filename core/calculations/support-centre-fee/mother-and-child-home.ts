/**
 * A home for mothers with minor children and pregnant women (art. 97 ust. 2-4 u.p.s.): the body that runs or commissions
 * it fixes the fee, and the gmina of residence pays the difference to the mean monthly cost.
 */
import { formatMoney, grosze, ZERO_MONEY } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import { incomplete } from '../inputs/incomplete.ts';
import { monthlyFeeSchedule } from '../schedule/monthly-fee.ts';
import { sumOfSchedule } from '../schedule/sum.ts';
import { restOfCost } from './cost-rest.ts';
import type { PlaceCase, PlaceFee } from './place.ts';

const FEE_BASIS = 'art. 97 ust. 2 u.p.s.';
const GMINA_BASIS = 'art. 97 ust. 3–4 u.p.s.';

/** @throws TeczkaError `input-incomplete`; a fee outside nothing and the mean cost is refused */
export function motherAndChildHomeFee(one: PlaceCase): PlaceFee {
  const { given, stay, context, derivation } = one;
  const { meanCost: cost, agreed } = given;
  if (cost === undefined) {
    throw incomplete(
      'meanCost',
      'Podaj średni miesięczny koszt utrzymania w domu (pole „meanCost”): od niego zależy część gminy.',
    );
  }
  derivation.quote(
    `Średni miesięczny koszt utrzymania w domu wynosi ${formatMoney(cost)}.`,
    cost,
    GMINA_BASIS,
  );
  const bounds = { 'fee.monthly': { atLeast: ZERO_MONEY, atMost: cost } };
  if (agreed === undefined) {
    derivation.state('Opłatę ustala podmiot prowadzący albo zlecający prowadzenie domu.', FEE_BASIS);
    return { amounts: {}, bounds, schedule: [] };
  }
  const monthly = chooseWithin({
    derivation,
    what: 'opłatę miesięczną',
    chosen: agreed,
    bounds: bounds['fee.monthly'],
    field: 'agreed',
    basis: FEE_BASIS,
  });
  const fees = monthlyFeeSchedule({ stay, monthly, title: 'fee', basis: FEE_BASIS, context, derivation });
  const fee = sumOfSchedule(fees, derivation, FEE_BASIS);
  const { schedule, total } = restOfCost({
    one,
    cost,
    fees,
    title: 'gmina',
    payer: 'Gmina miejsca zamieszkania',
    basis: GMINA_BASIS,
  });
  return {
    amounts: {
      fee,
      'fee.monthly': monthly,
      gmina: total,
      'gmina.monthly': grosze(cost - monthly),
    },
    bounds,
    schedule: [...fees, ...schedule],
  };
}
