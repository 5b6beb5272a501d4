/**
 * The range of the benefit per person and month: the act's floor and ceiling (art. 92 ust. 1 pkt 1 u.p.s.), and the
 * regulation's ceiling by the number of persons and the month of the programme (§ 3 ust. 1). The floor is the act's and
 * stands above the regulation, so where the regulation's ceiling lies below it, exactly the floor is due.
 */
import type { DatedMoney, TableTypes } from '../../law/index.ts';
import { integrationPersons } from '../../law/settings/refugee-integration.ts';
import { counted } from '../../polish/plural.ts';
import { fraction } from '../../values/fraction.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { type Expression, greatest, least, money, percent, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { Bounds } from '../outcome.ts';
import type { Input } from './input.ts';

export const RANGE_BASIS =
  'art. 92 ust. 1 pkt 1 u.p.s. i § 3 ust. 1 rozp. w sprawie udzielania pomocy cudzoziemcom';

type Coefficients = TableTypes['uops.cudzoziemiec.rozp.wspolczynniki'];

/** The amounts of one day that the range rests on. */
export interface RangeLaw extends Readonly<Record<string, DatedMoney>> {
  readonly floor: DatedMoney;
  readonly most: DatedMoney;
  readonly base: DatedMoney;
}

/** Writes down the three amounts with their publications. */
export function stateLaw({ floor, most, base }: RangeLaw, derivation: Derivation): void {
  for (const dated of [floor, most, base]) derivation.dated(dated);
}

/** Last month of the higher ceiling. */
export const LAST_MONTH_OF_FULL_CEILING = 6;

/** Share of the base for a person by the number of persons: alone, two, three, four and more. */
function personShare(table: Coefficients, persons: number): number {
  const { singlePercent, familyOf2Percent, familyOf3Percent, familyOf4OrMorePercent } = table;
  return [singlePercent, familyOf2Percent, familyOf3Percent][persons - 1] ?? familyOf4OrMorePercent;
}

/** The persons by whose number the ceiling falls. @throws TeczkaError `input-incomplete`, `input-contradiction` */
export function personsOfCeiling(
  { persons, householdPersons, decisionDate }: Input,
  context: CalculationContext,
  derivation: Derivation,
): number {
  if (householdPersons !== undefined && householdPersons < persons) {
    throw contradiction(
      'householdPersons',
      'W gospodarstwie domowym jest mniej osób niż w programie. Popraw jedną z liczb.',
    );
  }
  if (context.setting(integrationPersons, decisionDate, derivation) === 'programme') return persons;
  if (householdPersons !== undefined) return householdPersons;
  throw incomplete(
    'householdPersons',
    'Urząd uzależnia górną kwotę od liczby osób w gospodarstwie domowym: podaj ją (pole „householdPersons”).',
  );
}

interface Range {
  readonly law: RangeLaw;
  readonly table: Coefficients;
  /** Persons by whose number the ceiling falls. */
  readonly persons: number;
  /** Any month of the stretch: the range is the same up to the sixth and after it. */
  readonly month: number;
  /** Polish: which months, for the sentence. */
  readonly when: string;
  readonly derivation: Derivation;
}

/** Floor and ceiling per person and month; the ceiling is cut down to a whole grosz. */
export function rangePerPerson({ law, table, persons, month, when, derivation }: Range): Required<Bounds> {
  const later = month > LAST_MONTH_OF_FULL_CEILING;
  const factors: Expression[] = [
    money(law.base.amount),
    percent(fraction(personShare(table, persons), 100)),
    ...(later ? [percent(fraction(table.months7To12Percent, 100))] : []),
  ];
  const floor = money(law.floor.amount);
  const atMost = derivation.compute(
    `${when} świadczenie na osobę uzgadnia się w granicach: co najmniej minimum ustawowe, najwyżej kwota z rozporządzenia dla ${counted(persons, ['osoby', 'osób', 'osób'])} w miesiącach ${later ? '7–12' : '1–6'}, nie wyższa niż maksimum ustawowe. Minimum ustawowe ma pierwszeństwo przed niższą kwotą z rozporządzenia. Górna granica:`,
    greatest(floor, least(times(...factors), money(law.most.amount))),
    'down',
    RANGE_BASIS,
  );
  return { atLeast: law.floor.amount, atMost };
}
