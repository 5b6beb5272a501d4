/** The average monthly cost by how long the institution worked in the former year (art. 196 uwrspz, art. 6 and 60 u.p.s.). */
import { TeczkaError } from '../../values/errors.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import {
  calendarMonths,
  monthBounds,
  yearMonthFrom,
  yearMonthOf,
  yearMonthParts,
} from '../../values/period.ts';
import { counted } from '../../polish/plural.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, type Expression, money, over, percent, plus, times } from '../derivation/expression.ts';
import { AMENDMENT_2014 } from '../foster-costs/amendment-2014.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { Facility } from './facilities.ts';
import { lastDayOfPublication } from './publication.ts';
import type { Input, Operation, OperationOf } from './input.ts';

const MONTHS = ['miesiąc', 'miesiące', 'miesięcy'] as const;

interface Case {
  readonly input: Input;
  readonly facility: Facility;
  readonly derivation: Derivation;
}

type Averaging<Kind extends Operation['kind']> = (operation: OperationOf<Kind>, one: Case) => Grosze;

const AREAS = {
  voivodeship: 'średniej wojewódzkiej placówek tego typu',
  country: 'średniej krajowej placówek tego typu (w województwie nie ma takiej placówki)',
  voivodeshipAllTypes:
    'średniej wojewódzkiej wszystkich domów pomocy społecznej (w województwie nie ma domu tego typu)',
} as const;

const AVERAGES: { readonly [Kind in Operation['kind']]: Averaging<Kind> } = {
  wholeYear(operation, { facility, derivation }) {
    return derivation.compute(
      `Średni miesięczny koszt to wydatki poprzedniego roku bez wydatków inwestycyjnych, powiększone o prognozowany wskaźnik cen i podzielone przez sumę rzeczywistej liczby ${facility.persons} w poszczególnych miesiącach poprzedniego roku.`,
      over(times(...spent(operation), percent(operation.priceIndex)), count(personMonths(operation))),
      'halfUp',
      facility.basis.average,
    );
  },

  partOfYearByDays(operation, { input, derivation }) {
    onlyFor(input, 'careInstitution', 'Część roku w DPS liczy się miesiącami (partOfYearByMonths).');
    refuseBeforeAmendment(input);
    const { firstMonth, lastMonth, personDays } = operation;
    for (const field of ['firstMonth', 'lastMonth'] as const) {
      if (yearMonthParts(operation[field]).year === input.year - 1) continue;
      throw contradiction(
        `operation.${field}`,
        `Miesiące działania muszą leżeć w roku ${input.year - 1}, z którego pochodzą wydatki. Popraw miesiąc albo rok.`,
      );
    }
    refuseReversed('Okres', { from: firstMonth, to: lastMonth }, 'operation.lastMonth');
    const months = calendarMonths({ from: monthBounds(firstMonth).from, to: monthBounds(lastMonth).to });
    const length = months.reduce((sum, { days }) => sum + days, 0);
    return derivation.compute(
      `Placówka nie działała przez cały rok, więc wydatki powiększone o prognozowany wskaźnik cen dzieli się przez sumę rzeczywistej liczby dzieci w poszczególnych dniach (${personDays}), a iloraz mnoży przez średnią liczbę dni w miesiącach działania (${length} dni w ${counted(months.length, ['miesiącu', 'miesiącach', 'miesiącach'])}).`,
      times(
        over(times(...spent(operation), percent(operation.priceIndex)), count(personDays)),
        over(count(length), count(months.length)),
      ),
      'halfUp',
      'art. 196 ust. 6 uwrspz',
    );
  },

  partOfYearByMonths({ spending, permitOn, personsByMonth }, { input, derivation }) {
    onlyFor(input, 'dps', 'Część roku w pieczy zastępczej liczy się dniami (partOfYearByDays).');
    const { year, month } = yearMonthParts(yearMonthOf(permitOn));
    const after = year === input.year - 1 ? 12 - month : 0;
    if (after === 0) {
      throw contradiction(
        'operation.permitOn',
        `Koszt za część roku liczy się, gdy zezwolenie wydano między styczniem a listopadem ${input.year - 1} r. Popraw datę zezwolenia albo rok.`,
      );
    }
    if (personsByMonth.length !== after) {
      throw contradiction(
        'operation.personsByMonth',
        `Po miesiącu zezwolenia (${yearMonthFrom(year, month)}) do końca roku jest ${counted(after, MONTHS)}; podaj liczbę mieszkańców w każdym z nich.`,
      );
    }
    const sum = total(personsByMonth, 'operation.personsByMonth');
    return derivation.compute(
      `Dom nie był prowadzony przez cały rok, więc koszty dzieli się przez średnią miesięczną liczbę mieszkańców oraz przez liczbę miesięcy przypadających po miesiącu zezwolenia (${after}). Art. 60 ust. 6 nie każe powiększać ich o wskaźnik cen.`,
      over(over(money(spending), over(count(sum), count(after))), count(after)),
      'halfUp',
      'art. 60 ust. 6 u.p.s.',
    );
  },

  new({ average, area, source }, { input, facility, derivation }) {
    if (input.facility === 'careInstitution') refuseBeforeAmendment(input);
    if (!facility.areas.includes(area)) {
      throw contradiction(
        'operation.area',
        `Tej średniej nie stosuje się do placówki tego rodzaju (${facility.basis.started}). Wskaż inną.`,
      );
    }
    derivation.quote(
      `Placówka rozpoczęła działalność, więc koszt ustala się w wysokości ${AREAS[area]}: ${formatMoney(average)} (${source}).`,
      average,
      facility.basis.started,
    );
    return average;
  },

  announced({ amount }, { facility, derivation }) {
    derivation.quote(
      `Średni miesięczny koszt ogłoszono w kwocie ${formatMoney(amount)}; ogłoszonej kwoty nie liczy się ponownie.`,
      amount,
      facility.basis.publication,
    );
    return amount;
  },
};

/** @throws TeczkaError `input-contradiction`, `input-incomplete` */
export function averageOf(one: Case): Grosze {
  return averageBy(one.input.operation, one);
}

function averageBy<Kind extends Operation['kind']>(
  operation: OperationOf<Kind> & { kind: Kind },
  one: Case,
): Grosze {
  return AVERAGES[operation.kind](operation, one);
}

/** The spending as the factors of a product: alone, or with the part of the common service unit. */
function spent({
  spending,
  serviceUnit,
}: OperationOf<'wholeYear' | 'partOfYearByDays'>): readonly [Expression] {
  return [serviceUnit === undefined ? money(spending) : plus(money(spending), money(serviceUnit))];
}

function personMonths({ personsByMonth, personMonths: given }: OperationOf<'wholeYear'>): number {
  const counted =
    personsByMonth === undefined ? undefined : total(personsByMonth, 'operation.personsByMonth');
  if (counted !== undefined && given !== undefined && counted !== given) {
    throw contradiction(
      'operation.personMonths',
      `Suma podana (${given}) różni się od sumy 12 liczb (${counted}). Zostaw jedną z nich.`,
    );
  }
  const result = counted ?? given;
  if (result !== undefined) return result;
  throw incomplete(
    'operation.personsByMonth',
    'Nie podano liczby dzieci (mieszkańców). Podaj 12 liczb albo ich sumę.',
  );
}

function total(numbers: readonly number[], field: string): number {
  const sum = numbers.reduce((all, one) => all + one, 0);
  if (sum > 0) return sum;
  throw contradiction(field, 'Przez cały okres nie było nikogo, więc kosztu na osobę nie da się policzyć.');
}

/** Rules for institutions that are new or worked for a part of the year: art. 196 ust. 5-6 uwrspz. */
function refuseBeforeAmendment({ year, publishedOn = lastDayOfPublication(year) }: Input): void {
  if (publishedOn >= AMENDMENT_2014) return;
  throw new TeczkaError(
    'period-not-covered',
    'Art. 196 ust. 5 i 6 uwrspz (placówka nowa albo działająca przez część roku) obowiązują od 19.09.2014 r. Podaj koszt na późniejszy rok.',
    { field: 'year' },
  );
}

function onlyFor(input: Input, facility: Input['facility'], text: string): void {
  if (input.facility !== facility) throw contradiction('operation.kind', text);
}
