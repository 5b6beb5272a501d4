/** Counts repayments towards the undue sums and says where each went; interest only where the act gives it. */
import { formatDate } from '../../polish/date-in-words.ts';
import { formatMoney } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { type Debt, type InterestTerms, settleDebts, type Settlement } from '../interest/debts.ts';
import { interestTerms } from '../interest/rates.ts';
import type { UndueAct } from './acts.ts';
import type { Input } from './input.ts';
import { interestStart, type UndueSum } from './sums.ts';

const LEAVE_OUT =
  'Możesz też pominąć odsetki (pole withoutInterest: true): wynik poda wtedy tylko kwotę nienależną.';

/** @param bearsInterest the case is one of those in which the act gives interest */
export function settle(
  given: Input,
  sums: readonly UndueSum[],
  act: UndueAct,
  bearsInterest: boolean,
  context: CalculationContext,
  derivation: Derivation,
): Settlement {
  const { asOf, repayments = [] } = given;
  const debts = sums.map(({ amount, paidOn }): Debt => {
    const start = interestStart(paidOn);
    return {
      principal: amount,
      owedFrom: paidOn,
      interestFrom: bearsInterest && start <= asOf ? start : null,
    };
  });
  const [first] = debts.flatMap(({ interestFrom }) => (interestFrom === null ? [] : [interestFrom]));
  const terms: InterestTerms =
    first === undefined
      ? { divisor: '365', paymentDay: 'counted', order: 'principalFirst', rates: [], until: asOf }
      : interestTerms(
          { from: first, until: asOf, untilField: 'asOf', leaveOut: LEAVE_OUT },
          context,
          derivation,
          repayments.length > 0,
        );
  const settlement = settleDebts(debts, repayments, terms);
  if (settlement.overpaid > 0) {
    throw contradiction(
      'repayments',
      `Wpłaty przewyższają należność o ${formatMoney(settlement.overpaid)}. Sprawdź kwoty i dni wypłat i wpłat.`,
    );
  }
  for (const { repayment, covers } of settlement.covers) {
    const parts = covers.map(({ debt, principal, interest }) => {
      const day = formatDate(sums[debt]?.paidOn ?? asOf);
      const towards = [
        ...(principal > 0 ? [`${formatMoney(principal)} na kwotę główną`] : []),
        ...(interest > 0 ? [`${formatMoney(interest)} na odsetki`] : []),
      ];
      return `na należność z ${day} – ${towards.join(' i ')}`;
    });
    derivation.state(
      `Wpłatę ${formatMoney(repayment.amount)} z ${formatDate(repayment.on)} zalicza się od najstarszej należności: ${parts.join('; ')}.`,
      act.orderBasis,
    );
  }
  return settlement;
}
