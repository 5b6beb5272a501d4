/**
 * Undue benefits to be returned: the sums, interest where the act gives it, repayments, the limit of set-off, the terms
 * of decision and prescription. Art. 92 uwrspz (foster care; with art. 153 for leavers), art. 98 and 104 u.p.s. (social
 * assistance, without interest). Called by `teczka calculate`.
 */
import { formatDate } from '../polish/date-in-words.ts';
import { interestSettings } from '../law/settings/interest.ts';
import type { Day } from '../values/day.ts';
import { formatMoney, grosze, type Grosze, sum, ZERO_MONEY } from '../values/money.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { minus, money, plus } from './derivation/expression.ts';
import { deriveInterest } from './interest/derive.ts';
import type { SettledDebt } from './interest/debts.ts';
import { INTEREST_PARAMETER } from './interest/rates.ts';
import type { Finding, Segment } from './outcome.ts';
import { ACTS, CAUSES, type UndueAct } from './undue-benefit/acts.ts';
import { checkCase } from './undue-benefit/check.ts';
import { examples } from './undue-benefit/examples.ts';
import { type Input, input } from './undue-benefit/input.ts';
import { prescription } from './undue-benefit/prescription.ts';
import { settle } from './undue-benefit/repayments.ts';
import { SET_OFF_PARAMETER, setOffOf } from './undue-benefit/set-off.ts';
import { undueSums, type UndueSum } from './undue-benefit/sums.ts';

/** Is interest due, and why. */
function describeInterest({ act, cause }: Input, derivation: Derivation): boolean {
  const { interestBasis, basis } = ACTS[act];
  if (cause === undefined) {
    derivation.state(
      'Ustawa o pomocy społecznej nie przewiduje odsetek od nienależnie pobranych świadczeń, dlatego ich nie nalicza się.',
      interestBasis,
    );
    return false;
  }
  const { name, bearsInterest } = CAUSES[cause];
  derivation.state(`Kwota jest nienależna, bo ${name}.`, basis);
  derivation.state(
    bearsInterest
      ? 'Odsetki ustawowe za opóźnienie należą się od pierwszego dnia miesiąca następującego po miesiącu wypłaty do dnia spłaty.'
      : 'W tym przypadku ustawa nie przewiduje odsetek.',
    interestBasis,
  );
  return bearsInterest;
}

/** Interest of every sum, each rounded once; zero where none has grown. */
function interestOf(
  debts: readonly SettledDebt[],
  sums: readonly UndueSum[],
  act: UndueAct,
  derivation: Derivation,
): readonly Grosze[] {
  return debts.map(({ segments, debt }, at) => {
    const paidOn = formatDate(sums[at]?.paidOn ?? debt.owedFrom);
    if (segments.length === 0) return ZERO_MONEY;
    return deriveInterest(
      derivation,
      segments,
      `Odsetki od kwoty ${formatMoney(debt.principal)} wypłaconej ${paidOn}`,
      act.interestBasis,
    );
  });
}

/** Adds amounts in a printed sum; nothing to print where there is only one. */
function added(derivation: Derivation, text: string, amounts: readonly Grosze[], basis: string): Grosze {
  if (amounts.length < 2) return sum(amounts);
  return derivation.compute(text, plus(...amounts.map(money)), 'halfUp', basis);
}

interface Sums {
  readonly undue: Grosze;
  readonly interest: Grosze;
  readonly repaid: Grosze;
}

/** What is left to pay; interest and repayments are named only where there are any. */
function remainingOf(
  { undue, interest, repaid }: Sums,
  asOf: Day,
  act: UndueAct,
  derivation: Derivation,
): Grosze {
  const owed = interest > 0 ? plus(money(undue), money(interest)) : money(undue);
  const text = `Na dzień ${formatDate(asOf)} pozostaje do zapłaty kwota nienależna${interest > 0 ? ' z odsetkami' : ''}`;
  if (repaid > 0) {
    return derivation.compute(
      `${text}, pomniejszona o wpłaty.`,
      minus(owed, money(repaid)),
      'halfUp',
      act.basis,
    );
  }
  if (interest > 0) return derivation.compute(`${text}.`, owed, 'halfUp', act.basis);
  derivation.quote(`${text}: ${formatMoney(undue)}.`, undue, act.basis);
  return undue;
}

interface Known {
  readonly given: Input;
  readonly sums: readonly UndueSum[];
  readonly undue: Grosze;
  readonly act: UndueAct;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

interface Balance {
  readonly amounts: Readonly<Record<string, Grosze>>;
  readonly remaining: Grosze;
}

const repaidIn = ({ repayments = [] }: Input): Grosze => sum(repayments.map(({ amount }) => amount));

/** The undue sum with interest, less what was repaid. */
function balanceOf({ given, sums, undue, act, context, derivation }: Known, bearsInterest: boolean): Balance {
  const settlement = settle(given, sums, act, bearsInterest, context, derivation);
  const interestAmounts = interestOf(settlement.debts, sums, act, derivation);
  const interest = bearsInterest
    ? added(
        derivation,
        'Odsetki są sumą odsetek od poszczególnych wypłat.',
        interestAmounts,
        act.interestBasis,
      )
    : ZERO_MONEY;
  const repaid = repaidIn(given);
  const remaining = remainingOf({ undue, interest, repaid }, given.asOf, act, derivation);
  const principalPaid = sum(settlement.debts.map((one) => one.principalPaid));
  const interestPaid = sum(settlement.debts.map((one) => one.interestPaid));
  const amounts = {
    interest,
    total: grosze(undue + interest),
    repaid,
    remaining,
    'remaining.principal': grosze(undue - principalPaid),
    'remaining.interest': grosze(interest - interestPaid),
    ...(sums.length > 1 ? numbered('interest', interestAmounts) : {}),
  };
  return { amounts, remaining };
}

/** Interest is due but left out: how far repayments reach, and what is left, then cannot be said. */
function principalOnly({ given, undue, act, context, derivation }: Known): Balance {
  const text =
    'Odsetki należą się, ale ich nie policzono: pominięto je w danych. Wynik podaje samą kwotę nienależną, bez sumy z odsetkami i bez zaliczenia wpłat.';
  derivation.state(text, act.interestBasis);
  context.warn('interest-left-out', text);
  return { amounts: { repaid: repaidIn(given) }, remaining: undue };
}

const numbered = (name: string, amounts: readonly Grosze[]): Record<string, Grosze> =>
  Object.fromEntries(amounts.map((amount, at) => [`${name}.${at + 1}`, amount]));

export const undueBenefit = defineCalculation({
  id: 'undue-benefit',
  title: 'Świadczenie nienależnie pobrane',
  summary:
    'Kwota do zwrotu z wypłat nienależnych w całości lub za część miesiąca, odsetki ustawowe za opóźnienie tam, gdzie przewiduje je ustawa (piecza zastępcza), zaliczenie wpłat, pozostała należność, przedawnienie i granica potrącenia. W pomocy społecznej odsetek nie nalicza się.',
  legalBasis: ['art. 92 i 153 uwrspz', 'art. 98 i 104 u.p.s.', 'art. 481 k.c.'],
  labels: {
    undue: 'kwota nienależna',
    'undue.*': 'kwota nienależna z wypłaty',
    interest: 'odsetki',
    'interest.*': 'odsetki od wypłaty',
    total: 'razem do zwrotu',
    repaid: 'wpłacono',
    remaining: 'pozostaje do zapłaty',
    'remaining.principal': 'pozostaje z kwoty głównej',
    'remaining.interest': 'pozostaje z odsetek',
    setOff: 'potrącenie z bieżącego świadczenia',
    prescribedAfter: 'ostatni dzień przed przedawnieniem',
    bearsInterest: 'należą się odsetki',
  },
  parameters: [
    INTEREST_PARAMETER,
    SET_OFF_PARAMETER,
    't_overpaid_decision',
    't_overpaid_prescription',
    'uops.przedawnienie_lata',
  ],
  settings: interestSettings,
  input,
  compute(given, context) {
    checkCase(given);
    const act: UndueAct = ACTS[given.act];
    const derivation = new Derivation();
    derivation.state(act.what, act.basis);
    const bearsInterest = describeInterest(given, derivation);
    const sums = undueSums(given, act, context, derivation);
    const undueAmounts = sums.map(({ amount }) => amount);
    const undue = added(
      derivation,
      'Kwota nienależna jest sumą nienależnych wypłat.',
      undueAmounts,
      act.basis,
    );
    const leftOut = bearsInterest && given.withoutInterest === true;
    const known = { given, sums, undue, act, context, derivation };
    const { amounts, remaining } = leftOut ? principalOnly(known) : balanceOf(known, bearsInterest);
    const setOff = setOffOf(given, remaining, context, derivation);
    const last = prescription(given, act, context, derivation);
    const findings: Record<string, Finding> = {
      bearsInterest: { kind: 'yes-no', yes: bearsInterest },
      ...(last === undefined ? {} : { prescribedAfter: { kind: 'day', day: last } }),
    };
    return {
      asOf: given.asOf,
      amounts: {
        undue,
        ...amounts,
        ...setOff.amounts,
        ...(sums.length > 1 ? numbered('undue', undueAmounts) : {}),
      },
      bounds: setOff.bounds,
      findings,
      schedule: sums.map(({ from, to, amount }): Segment => ({
        from,
        to,
        kind: 'once',
        title: 'undue',
        amount,
        untilChanged: false,
      })),
      steps: derivation.steps,
    };
  },
  examples,
});
