/**
 * Whose income the permanent allowance measures: a person keeping house alone, or one in a family, whose own income
 * and whose income per person must both be below the criterion (art. 37 ust. 1, 5 u.p.s.).
 */
import type { Grosze } from '../../values/money.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, type Expression, money, over, plus } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { Input } from './input.ts';

export type Person =
  | { readonly kind: 'single'; readonly income: Grosze }
  | {
      readonly kind: 'family';
      /** Income of the whole family. */
      readonly income: Grosze;
      readonly persons: number;
      readonly ownIncome: Grosze;
    };

/** @throws TeczkaError `input-incomplete` without own income, `input-contradiction` where it is needless or more than the family's */
export function personOf(derivation: Derivation, { household, ownIncome, careHome }: Input): Person {
  if (household.kind === 'single') {
    if (ownIncome !== undefined && ownIncome !== household.income) {
      throw contradiction(
        'ownIncome',
        'Osoba samotnie gospodarująca ma jeden dochód, a podano dwa różne. Usuń dochód własny.',
      );
    }
    return { kind: 'single', income: household.income };
  }
  if (ownIncome === undefined) {
    throw incomplete(
      'ownIncome',
      'Podaj dochód własny osoby pozostającej w rodzinie: musi być niższy od kryterium, tak samo jak dochód na osobę (art. 37 ust. 1 pkt 2 u.p.s.).',
    );
  }
  if (ownIncome > household.income) {
    throw contradiction(
      'ownIncome',
      'Dochód własny jest wyższy niż dochód całej rodziny. Popraw jedną z kwot.',
    );
  }
  if (careHome !== true)
    return { kind: 'family', income: household.income, persons: household.persons, ownIncome };
  derivation.state(
    'Osobę przebywającą w domu pomocy społecznej albo oczekującą na miejsce w nim, która wcześniej spełniała warunki zasiłku, traktuje się jak osobę samotnie gospodarującą: liczy się jej dochód własny.',
    'art. 37 ust. 5 u.p.s.',
  );
  return { kind: 'single', income: ownIncome };
}

/**
 * The income that is measured and subtracted: of the person, or per person in the family (exact, not rounded).
 * @param periodic a periodic allowance that counts as income of the household
 */
export function measured(person: Person, periodic: Grosze | undefined): Expression {
  const income = money(person.income);
  const counted = periodic === undefined ? income : plus(income, money(periodic));
  return person.kind === 'single' ? counted : over(counted, count(person.persons));
}
