/**
 * Debts with their repayments: each payment goes to the oldest debt first, to principal or interest first as the
 * office reads it. Pure; interest stops growing on what was paid. Called by undue-benefit and calculations of arrears.
 */
import type { Day } from '../../values/day.ts';
import { addDays } from '../../values/day.ts';
import { type Grosze, grosze, lesser, roundToGrosze, ZERO_MONEY } from '../../values/money.ts';
import {
  type Divisor,
  exactInterest,
  type InterestSegment,
  interestSegments,
  type RateSpan,
  type Reduction,
} from './segments.ts';

export interface Debt {
  readonly principal: Grosze;
  /** Day from which it is owed; an earlier payment cannot be counted towards it. */
  readonly owedFrom: Day;
  /** First day that bears interest; null: it bears none. */
  readonly interestFrom: Day | null;
}

export interface Repayment {
  readonly on: Day;
  readonly amount: Grosze;
}

export interface InterestTerms {
  readonly divisor: Divisor;
  /** Is interest due for the day of payment itself? */
  readonly paymentDay: 'counted' | 'notCounted';
  readonly order: 'principalFirst' | 'interestFirst';
  /** Rates of all days from the first that bears interest to `until`. */
  readonly rates: readonly RateSpan[];
  /** Last day for which interest is counted. */
  readonly until: Day;
}

/** What one payment covered of one debt. */
export interface Cover {
  readonly debt: number;
  readonly principal: Grosze;
  readonly interest: Grosze;
}

export interface SettledDebt {
  readonly debt: Debt;
  readonly segments: readonly InterestSegment[];
  /** Interest to `until`, rounded once, half up. */
  readonly interest: Grosze;
  readonly principalPaid: Grosze;
  readonly interestPaid: Grosze;
}

export interface Settlement {
  readonly debts: readonly SettledDebt[];
  /** For every repayment, in order of days, what it covered. */
  readonly covers: readonly { readonly repayment: Repayment; readonly covers: readonly Cover[] }[];
  /** Paid beyond all debts and their interest. */
  readonly overpaid: Grosze;
}

/** One debt while payments are being counted towards it. */
class Account {
  readonly debt: Debt;
  readonly #terms: InterestTerms;
  readonly #reductions: Reduction[] = [];
  #principalPaid: Grosze = ZERO_MONEY;
  #interestPaid: Grosze = ZERO_MONEY;

  constructor(debt: Debt, terms: InterestTerms) {
    this.debt = debt;
    this.#terms = terms;
  }

  segmentsUntil(to: Day): readonly InterestSegment[] {
    const { interestFrom: from, principal } = this.debt;
    if (from === null) return [];
    const { rates, divisor } = this.#terms;
    return interestSegments({ principal, from, to, reductions: this.#reductions }, rates, divisor);
  }

  /** Takes what it can of a payment towards the principal. */
  payPrincipal({ on, amount }: Repayment): Grosze {
    if (on < this.debt.owedFrom) return ZERO_MONEY;
    const taken = lesser(amount, grosze(this.debt.principal - this.#principalPaid));
    this.#principalPaid = grosze(this.#principalPaid + taken);
    const from = this.#terms.paymentDay === 'counted' ? addDays(on, 1) : on;
    if (taken > 0) this.#reductions.push({ from, amount: taken });
    return taken;
  }

  /** Takes what it can of an amount towards the interest that has grown by a day, itself rounded half up. */
  payInterest(amount: Grosze, by: Day): Grosze {
    const grown = roundToGrosze(exactInterest(this.segmentsUntil(by)), 'halfUp');
    const taken = lesser(amount, grosze(Math.max(0, grown - this.#interestPaid)));
    this.#interestPaid = grosze(this.#interestPaid + taken);
    return taken;
  }

  settled(): SettledDebt {
    const segments = this.segmentsUntil(this.#terms.until);
    return {
      debt: this.debt,
      segments,
      interest: roundToGrosze(exactInterest(segments), 'halfUp'),
      principalPaid: this.#principalPaid,
      interestPaid: this.#interestPaid,
    };
  }
}

const lastInterestDay = ({ on }: Repayment, { paymentDay }: InterestTerms): Day =>
  paymentDay === 'counted' ? on : addDays(on, -1);

/** How one payment covers the accounts, oldest first; what is left of it is not in the covers. */
type Order = (accounts: readonly Account[], repayment: Repayment, terms: InterestTerms) => readonly Cover[];

const ORDERS: Readonly<Record<InterestTerms['order'], Order>> = {
  principalFirst(accounts, repayment, terms) {
    let left = repayment.amount;
    const principals = accounts.map((account) => {
      const taken = account.payPrincipal({ ...repayment, amount: left });
      left = grosze(left - taken);
      return taken;
    });
    return accounts.map((account, debt) => {
      const interest = account.payInterest(left, lastInterestDay(repayment, terms));
      left = grosze(left - interest);
      return { debt, principal: principals[debt] ?? ZERO_MONEY, interest };
    });
  },
  interestFirst(accounts, repayment, terms) {
    let left = repayment.amount;
    return accounts.map((account, debt) => {
      const interest = account.payInterest(left, lastInterestDay(repayment, terms));
      left = grosze(left - interest);
      const principal = account.payPrincipal({ ...repayment, amount: left });
      left = grosze(left - principal);
      return { debt, principal, interest };
    });
  },
};

/**
 * Counts repayments towards debts.
 * @param debts in the order in which they are paid: the oldest first
 */
export function settleDebts(
  debts: readonly Debt[],
  repayments: readonly Repayment[],
  terms: InterestTerms,
): Settlement {
  const accounts = debts.map((debt) => new Account(debt, terms));
  const inOrder = [...repayments].sort((a, b) => a.on - b.on);
  const covers = inOrder.map((repayment) => ({
    repayment,
    covers: ORDERS[terms.order](accounts, repayment, terms).filter(
      ({ principal, interest }) => principal > 0 || interest > 0,
    ),
  }));
  const paid = inOrder.reduce((sum, { amount }) => sum + amount, 0);
  const covered = covers
    .flatMap((one) => one.covers)
    .reduce((sum, { principal, interest }) => sum + principal + interest, 0);
  return { debts: accounts.map((account) => account.settled()), covers, overpaid: grosze(paid - covered) };
}
