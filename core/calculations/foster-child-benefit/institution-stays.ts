/**
 * Days on which a child stays in a unit of art. 87 ust. 2 and the family bears no costs: the benefit is then at least
 * 20 % of what was granted, and the additions of art. 81 are not due (ust. 2 and 3 uwrspz).
 */
import { formatDate } from '../../polish/date-in-words.ts';
import type { Day } from '../../values/day.ts';
import { formatPercent } from '../../values/fraction.ts';
import type { Grosze } from '../../values/money.ts';
import { TeczkaError } from '../../values/errors.ts';
import { chooseWithin } from '../chosen-amount.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { money, percent, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import type { InstitutionStay } from './circumstances-input.ts';
import { INSTITUTION_UNITS } from './institution-units.ts';

/** The stays that change the payment, told in the derivation. @throws TeczkaError `input-contradiction` */
export function reducingStays(
  stays: readonly InstitutionStay[],
  derivation: Derivation,
): readonly InstitutionStay[] {
  stays.forEach(check);
  checkOverlaps(stays);
  return stays.filter((stay) => {
    const { name, point } = INSTITUTION_UNITS[stay.unit];
    const days = `od ${formatDate(stay.from)}${stay.to === undefined ? '' : ` do ${formatDate(stay.to)}`}`;
    const bears = stay.familyBearsCosts === true;
    derivation.state(
      bears
        ? `Dziecko przebywa w ${name} (${days}), a rodzina ponosi koszty jego utrzymania, więc świadczenia się nie zmniejsza.`
        : `Dziecko przebywa w ${name} (${days}), a rodzina nie ponosi w związku z tym kosztów jego utrzymania.`,
      `art. 87 ust. 2 ${point} uwrspz`,
    );
    return !bears;
  });
}

function check({ unit, from, to }: InstitutionStay, index: number): void {
  const field = `institutionStays.${index}`;
  refuseReversed('Pobyt', { from, to }, `${field}.to`);
  const listed = INSTITUTION_UNITS[unit];
  if (listed.from !== undefined && from < listed.from) {
    throw contradiction(
      `${field}.from`,
      `Na liście jednostek (art. 87 ust. 2 ${listed.point} uwrspz) ta jednostka stoi od ${formatDate(listed.from)} Podaj pobyt od tego dnia albo, jeżeli wymieniały ją pkt 6–8 w brzmieniu do 31.10.2014 r., wybierz formerPoints6to8.`,
    );
  }
  if (listed.to !== undefined && (to === undefined || to > listed.to)) {
    throw contradiction(
      `${field}.to`,
      `Punkty 6–8 obowiązywały do ${formatDate(listed.to)} Zakończ pobyt tego dnia, a dalszy wpisz osobno według dzisiejszej listy.`,
    );
  }
}

function checkOverlaps(stays: readonly InstitutionStay[]): void {
  const ordered = [...stays].sort((a, b) => a.from - b.from);
  ordered.slice(1).forEach((stay, index) => {
    const former = ordered[index];
    if (former !== undefined && (former.to === undefined || former.to >= stay.from)) {
      throw contradiction('institutionStays', 'Pobyty w jednostkach nachodzą na siebie. Popraw daty.');
    }
  });
}

/** What is due of the granted benefit, and the least that the act allows. */
export function duringStay(
  granted: Grosze,
  stay: InstitutionStay,
  on: Day,
  { derivation, context }: { readonly derivation: Derivation; readonly context: CalculationContext },
): { readonly amount: Grosze; readonly atLeast: Grosze } {
  const { point } = INSTITUTION_UNITS[stay.unit];
  const basis = `art. 87 ust. 2 ${point} uwrspz`;
  const share = context.numberOn('fc_institution_share', on);
  const least = share.exact.div(100);
  const { chosen } = stay;
  const ending = chosen === undefined ? ' Wyższej kwoty nie ustalono, więc przyjmuje się najniższą.' : '';
  const atLeast = derivation.compute(
    `W czasie pobytu w jednostce świadczenie jest nie niższe niż ${share.value}% przyznanego.${ending}`,
    times(percent(least), money(granted)),
    'up',
    basis,
  );
  if (chosen === undefined) return { amount: atLeast, atLeast };
  const { decidedBy, reason } = chosen;
  const field = 'institutionStays.chosen';
  if ((chosen.percent === undefined) === (chosen.amount === undefined)) {
    throw contradiction(field, 'Podaj ustaloną wysokość jeden raz: procent (percent) albo kwotę (amount).');
  }
  const bounds = { atLeast, atMost: granted };
  if (chosen.percent === undefined) {
    const amount = chosen.amount ?? granted;
    return {
      amount: chooseWithin({
        derivation,
        what: 'świadczenie w czasie pobytu w jednostce',
        chosen: { amount, decidedBy, reason },
        bounds,
        field,
        basis,
      }),
      atLeast,
    };
  }
  if (chosen.percent.compare(least) < 0) {
    throw new TeczkaError(
      'amount-below-bound',
      `${formatPercent(chosen.percent)} to mniej niż najniższa dopuszczalna część świadczenia, ${share.value}% (${basis}). Podaj wyższy procent.`,
      { field: `${field}.percent` },
    );
  }
  const amount = derivation.compute(
    `Ustalono ${formatPercent(chosen.percent)} przyznanego świadczenia. Ustala: ${decidedBy}. Powód: ${reason}.`,
    times(percent(chosen.percent), money(granted)),
    'halfUp',
    basis,
  );
  return { amount, atLeast };
}
