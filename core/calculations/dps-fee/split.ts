/**
 * Dividing what the resident's fee leaves of the cost between relatives of one rank: equally up to what each can pay,
 * or in proportion to it. The act has no formula (art. 61 ust. 2 pkt 2, 103 ust. 2 u.p.s.); the office chooses by
 * `dps.split`. Whole grosze are cut off, so that the last grosz falls to the municipality and no payer is above the
 * limit. Called by rank.ts.
 */
import { type Grosze, sum } from '../../values/money.ts';
import { count, type Expression, least, minus, money, over, times } from '../derivation/expression.ts';

/** Who can pay at most how much. */
export interface Claim {
  readonly id: string;
  readonly most: Grosze;
}

export interface Part {
  readonly id: string;
  /** Polish, after the name of the payer: what part it is. */
  readonly what: string;
  /** Exact; the amount is it, cut to whole grosze. */
  readonly formula: Expression;
}

/**
 * Equal shares; who cannot pay an equal share pays the most possible, and the rest is divided between the others.
 * @returns in the order of rising limits
 */
export function equalParts(rest: Grosze, claims: readonly Claim[]): readonly Part[] {
  const rising = [...claims].sort((a, b) => a.most - b.most);
  const full: Grosze[] = [];
  return rising.map(({ id, most }) => {
    const left = rest - sum(full);
    const sharing = rising.length - full.length;
    const remaining = minus(money(rest), ...full.map(money));
    const part = sharing === 1 ? remaining : over(remaining, count(sharing));
    if (most * sharing > left)
      return { id, formula: part, what: 'wnosi najwyżej równą część tego, co pozostaje' };
    full.push(most);
    return {
      id,
      formula: least(money(most), part),
      what: 'wnosi najwyżej całą swoją najwyższą opłatę, bo nie przekracza ona równej części',
    };
  });
}

/** Shares in proportion to the limits, which together exceed what is to be divided. */
export function proportionalParts(rest: Grosze, claims: readonly Claim[]): readonly Part[] {
  const together = sum(claims.map(({ most }) => most));
  return claims.map(({ id, most }) => ({
    id,
    what: 'wnosi najwyżej część proporcjonalną do swojej najwyższej opłaty',
    formula: over(times(money(rest), money(most)), money(together)),
  }));
}

/** The share of an art. 61 ust. 2e refuser: what the others leave, divided by a number of persons (ust. 2f). */
export function refuserPart(rest: Grosze, others: readonly Grosze[], persons: number): Expression {
  const left = minus(money(rest), ...others.map(money));
  return persons === 1 ? left : over(left, count(persons));
}
