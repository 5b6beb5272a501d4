/** Tells, year by year, whether the index since the last valorisation passes the threshold. */
import { type Fraction } from '../../values/fraction.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { type Expression, percent, times } from '../derivation/expression.ts';
import type { YearlyTest } from './arithmetic.ts';

/** The index as the product of the yearly ones: "101,6% × 102,3%". */
export function indexExpression({ factors }: YearlyTest): Expression {
  return times(...factors.map(percent));
}

const years = ({ since, year }: YearlyTest): string =>
  since === year - 1 ? `za ${since} r.` : `za lata ${since}–${year - 1}`;

/** What is valorised, in Polish: accusative („kwoty świadczeń”), genitive („kwot świadczeń”). */
export type Words = readonly [accusative: string, genitive: string];

/** The sentence of one year's question. */
function answer(test: YearlyTest, [accusative, genitive]: Words): (order: number) => string {
  return (order) => {
    const asked = `Rok ${test.year}: wskaźnik cen ${years(test)}`;
    if (order > 0) {
      return `${asked} przekracza próg, więc ${accusative} waloryzuje się od 1 czerwca ${test.year} r.`;
    }
    const why = order === 0 ? 'jest równy progowi, a nie wyższy' : 'nie przekracza progu';
    return `${asked} ${why}, więc ${genitive} się nie waloryzuje.`;
  };
}

/**
 * @param threshold as a ratio
 */
export function tellTests(
  derivation: Derivation,
  tests: readonly YearlyTest[],
  { of, threshold, basis }: { readonly of: Words; readonly threshold: Fraction; readonly basis: string },
): void {
  for (const test of tests) {
    const index = indexExpression(test);
    if (test.factors.length > 1) {
      derivation.measure(
        `Wskaźnik cen ${years(test)} jest iloczynem wskaźników rocznych.`,
        index,
        FORM,
        basis,
      );
    }
    derivation.compare(answer(test, of), index, percent(threshold), basis);
  }
}

const FORM = { places: 4, unit: '%' } as const;
