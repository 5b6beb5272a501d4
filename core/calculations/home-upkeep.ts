/**
 * Money for the upkeep of the home of a foster family or a family children's home (środki na utrzymanie lokalu
 * mieszkalnego lub domu jednorodzinnego): art. 83 ust. 2 and 3a, art. 84 pkt 1 of the act on family support and foster
 * care (uwrspz). Called by `teczka calculate`.
 */
import { familyHomeCouple } from '../law/settings/foster-care.ts';
import { counted, plural } from '../polish/plural.ts';
import type { Day } from '../values/day.ts';
import { grosze, type Grosze } from '../values/money.ts';
import { monthBounds } from '../values/year-month.ts';
import { chooseWithin } from './chosen-amount.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { count, money, over, plus, times } from './derivation/expression.ts';
import { COST_KINDS, type CostKind, FUEL_SINCE } from './home-upkeep/cost-kinds.ts';
import { examples } from './home-upkeep/examples.ts';
import { dutyBasis, FORMS, wardsBasis } from './home-upkeep/forms.ts';
import { type Input, input } from './home-upkeep/input.ts';
import { contradiction } from './inputs/contradiction.ts';
import type { Outcome } from './outcome.ts';

const CHILDREN = ['dziecko', 'dzieci', 'dzieci'] as const;
const WARDS = ['pełnoletni wychowanek', 'pełnoletni wychowankowie', 'pełnoletnich wychowanków'] as const;
const PERSONS = ['osoba', 'osoby', 'osób'] as const;
/** The verb that goes with so many persons. */
const LIVE = ['Zamieszkuje', 'Zamieszkują', 'Zamieszkuje'] as const;

/** The sum of the eligible costs, given as one sum or by kind. @throws TeczkaError `input-contradiction` */
function totalOf({ totalCosts, costs = {}, careForm }: Input, on: Day, derivation: Derivation): Grosze {
  const { basis } = FORMS[careForm];
  const given = Object.entries(costs).flatMap(([kind, amount]) =>
    amount === undefined ? [] : [{ name: COST_KINDS[kind as CostKind], amount }],
  );
  if ((totalCosts === undefined) === (given.length === 0)) {
    throw contradiction(
      'totalCosts',
      'Podaj koszty jeden raz: łączną kwotę (totalCosts) albo kwoty według rodzajów (costs).',
    );
  }
  if (costs.fuel !== undefined && on < FUEL_SINCE) {
    throw contradiction(
      'costs.fuel',
      'Opał wpisano na listę kosztów od 19.09.2014 r.; za wcześniejszy miesiąc się go nie liczy. Usuń tę kwotę.',
    );
  }
  if (totalCosts !== undefined) {
    derivation.quote('Łączne koszty z listy ustawowej podano w kwocie za miesiąc.', totalCosts, basis);
    return totalCosts;
  }
  return derivation.compute(
    `Koszty lokalu z listy ustawowej (${given.map(({ name }) => name).join(', ')}) wynoszą łącznie:`,
    plus(...given.map(({ amount }) => money(amount))),
    'halfUp',
    basis,
  );
}

/** Persons by whom the costs are multiplied. @throws TeczkaError `input-contradiction` when more count than live there */
function countedPersons(given: Input, on: Day, derivation: Derivation, context: CalculationContext): number {
  const { careForm, children, adultWards = 0, carers, residents } = given;
  const form = FORMS[careForm];
  if (children + adultWards + carers > residents) {
    throw contradiction(
      'residents',
      'Dzieci, wychowanków i opiekunów jest więcej niż osób zamieszkujących. Popraw liczby osób.',
    );
  }
  const couple = careForm === 'familyHome' && carers === 2;
  const leaders = couple && context.setting(familyHomeCouple, on, derivation) === 'one' ? 1 : carers;
  const wards = adultWards === 0 ? '' : `, ${counted(adultWards, WARDS)} (${wardsBasis(on)})`;
  const total = children + adultWards + leaders;
  derivation.state(
    `${plural(residents, LIVE)} ${counted(residents, PERSONS)}. Do wzoru liczy się z nich ${total}: ${counted(children, CHILDREN)}${wards} oraz ${form.carers[leaders === 1 ? 0 : 1]}. Pozostali domownicy zwiększają tylko dzielnik.`,
    form.basis,
  );
  return total;
}

/** Must the county pay (a figure), or may it (a ceiling)? */
function isDuty(given: Input, on: Day, derivation: Derivation, context: CalculationContext): boolean {
  const { careForm, children, adultWards = 0, organiserConfirmsNeed = false } = given;
  const { duty, basis } = FORMS[careForm];
  if (duty === 'always') {
    derivation.state(
      'Prowadzący rodzinny dom dziecka otrzymuje te środki; starosta ma obowiązek je przyznać.',
      basis,
    );
    return true;
  }
  if (duty === 'when-crowded') {
    const limit = context.numberOn('fc_home_upkeep_duty_over', on);
    const crowded = limit.exact.compare(children + adultWards) < 0;
    const because = `${crowded ? 'umieszczono więcej' : 'nie umieszczono więcej'} niż ${limit.value} dzieci i pełnoletnich wychowanków, a organizator rodzinnej pieczy zastępczej ${organiserConfirmsNeed ? 'potwierdził' : 'nie potwierdził'} w opinii ${organiserConfirmsNeed ? 'potrzebę' : 'potrzeby'} przyznania środków`;
    const must = crowded && organiserConfirmsNeed;
    derivation.state(
      `W rodzinie zawodowej ${because}, więc starosta ${must ? 'ma obowiązek przyznać środki' : 'może, ale nie musi ich przyznać'}.`,
      dutyBasis(on),
    );
    return must;
  }
  derivation.state(
    'Rodzinie niezawodowej starosta może przyznać te środki; nie ma takiego obowiązku.',
    basis,
  );
  return false;
}

export const homeUpkeep = defineCalculation({
  id: 'home-upkeep',
  title: 'Środki na utrzymanie lokalu rodziny zastępczej albo rodzinnego domu dziecka',
  summary:
    'Część kosztów mieszkania lub domu przypadająca na umieszczone dzieci, pełnoletnich wychowanków i opiekunów. Mówi też, czy starosta ma obowiązek przyznać środki, czy tylko może to zrobić: wtedy kwota z wzoru jest górną granicą.',
  legalBasis: ['art. 83 ust. 2 i 3a uwrspz', 'art. 84 pkt 1 uwrspz'],
  labels: {
    byFormula: 'kwota według wzoru',
    upkeep: 'środki na utrzymanie lokalu (miesięcznie)',
    duty: 'obowiązek przyznania środków',
  },
  parameters: ['fc_home_upkeep_duty_over'],
  settings: [familyHomeCouple],
  input,
  compute(given, context): Outcome {
    const { from, to } = monthBounds(given.month);
    const derivation = new Derivation();
    const form = FORMS[given.careForm];
    derivation.state(`Formą pieczy zastępczej jest ${form.name}.`, form.basis);
    const total = totalOf(given, to, derivation);
    const persons = countedPersons(given, to, derivation, context);
    const byFormula = derivation.compute(
      'Łączne koszty dzieli się przez liczbę osób zamieszkujących i mnoży przez liczbę osób, które się liczą.',
      over(times(money(total), count(persons)), count(given.residents)),
      'halfUp',
      form.basis,
    );
    const duty = isDuty(given, to, derivation, context);
    const bounds = duty
      ? { atLeast: byFormula, atMost: byFormula }
      : { atLeast: grosze(0), atMost: byFormula };
    const chosen =
      given.granted === undefined
        ? undefined
        : chooseWithin({
            derivation,
            what: 'środki na utrzymanie lokalu',
            chosen: given.granted,
            bounds,
            field: 'granted',
            basis: form.basis,
          });
    const upkeep = chosen ?? (duty ? byFormula : undefined);
    return {
      asOf: from,
      amounts: { byFormula, ...(upkeep === undefined ? {} : { upkeep }) },
      bounds: { upkeep: bounds },
      findings: { duty: { kind: 'yes-no', yes: duty } },
      schedule: [],
      steps: derivation.steps,
    };
  },
  examples,
});
