/**
 * Benefit for the upkeep of a child in family foster care (świadczenie na pokrycie kosztów utrzymania dziecka) with
 * the disability addition: art. 80 ust. 1, 81 ust. 1, 87 ust. 1 and 4 of the act on family support and foster care
 * (uwrspz). Called by `teczka calculate`, and by decision DK-01.
 */
import { formatDate } from '../polish/date-in-words.ts';
import { addDays, birthday, day } from '../values/day.ts';
import { TeczkaError } from '../values/errors.ts';
import type { ClosedPeriod } from '../values/period.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { CARE_FORMS } from './foster-child-benefit/care-forms.ts';
import { examples } from './foster-child-benefit/examples.ts';
import { additionPeriod } from './foster-child-benefit/addition-period.ts';
import { contradiction } from './inputs/contradiction.ts';
import { type Input, input } from './foster-child-benefit/input.ts';
import { titleSchedule } from './foster-child-benefit/title-schedule.ts';
import type { Outcome, Segment, Warning } from './outcome.ts';

/** Until this day the benefit was reduced by the child's income (art. 80 ust. 2-5, repealed by Dz.U. 2014 poz. 1188). */
const LAST_DAY_OF_INCOME_REDUCTION = day('2014-09-18');
const ADULT_AGE = 18;

/** Days for which the benefit is due: from actual placement (art. 87 ust. 1) to leaving or the eve of majority. */
function entitlement({ birthDate, placedOn, leftOn, decisionDate }: Input): ClosedPeriod {
  const eveOfMajority = addDays(birthday(birthDate, ADULT_AGE), -1);
  if (placedOn < birthDate) {
    throw contradiction(
      'placedOn',
      'Data umieszczenia jest wcześniejsza niż data urodzenia. Popraw jedną z dat.',
    );
  }
  if (leftOn !== undefined && leftOn < placedOn) {
    throw contradiction(
      'leftOn',
      'Data opuszczenia rodziny jest wcześniejsza niż data umieszczenia. Popraw jedną z dat.',
    );
  }
  if (decisionDate < placedOn) {
    throw contradiction(
      'decisionDate',
      'Data decyzji jest wcześniejsza niż data faktycznego umieszczenia, od którego przysługuje świadczenie (art. 87 ust. 1 uwrspz). Popraw jedną z dat.',
    );
  }
  if (placedOn > eveOfMajority) {
    throw contradiction(
      'placedOn',
      'Umieszczenie po ukończeniu 18 lat: o pobycie osoby pełnoletniej stanowią art. 37 i 82 uwrspz, których to wyliczenie nie obejmuje.',
    );
  }
  if (placedOn <= LAST_DAY_OF_INCOME_REDUCTION) {
    throw new TeczkaError(
      'period-not-covered',
      'Do 18.09.2014 r. świadczenie pomniejszano o część dochodu dziecka (art. 80 ust. 2–5 uwrspz w ówczesnym brzmieniu). To wyliczenie obejmuje umieszczenia od 19.09.2014 r.',
      { field: 'placedOn' },
    );
  }
  return { from: placedOn, to: leftOn !== undefined && leftOn < eveOfMajority ? leftOn : eveOfMajority };
}

function describeEntitlement(derivation: Derivation, { leftOn }: Input, due: ClosedPeriod): void {
  derivation.state(
    `Świadczenie przysługuje od dnia faktycznego umieszczenia dziecka, tj. od ${formatDate(due.from)}`,
    'art. 87 ust. 1 uwrspz',
  );
  derivation.state(
    due.to === leftOn
      ? `Świadczenie przysługuje do dnia faktycznego opuszczenia rodziny, tj. do ${formatDate(due.to)} włącznie.`
      : `Świadczenie przysługuje najdłużej do ${formatDate(due.to)}, tj. do dnia poprzedzającego 18. urodziny.`,
    due.to === leftOn ? 'art. 87 ust. 1 uwrspz' : 'art. 80 ust. 1 w zw. z art. 37 ust. 1 uwrspz',
  );
}

/** A stay that goes on after majority is another matter (art. 37 and 82): the end is cut, and the clerk must know. */
function majorityWarning({ leftOn }: Input, due: ClosedPeriod): readonly Warning[] {
  if (leftOn === undefined || leftOn <= due.to) return [];
  return [
    {
      code: 'stay-after-majority',
      text: `Pobyt trwał po ukończeniu 18 lat, a świadczenie wyliczono do ${formatDate(due.to)} O dalszym okresie stanowią art. 37 i 82 uwrspz.`,
    },
  ];
}

function amountsOf(schedule: readonly Segment[]): Outcome['amounts'] {
  const amounts: Record<string, Segment['amount']> = {};
  for (const segment of schedule) {
    const first = `${segment.title}.firstMonth`;
    if (segment.kind === 'month') amounts[`${segment.title}.monthly`] = segment.amount;
    else if (schedule.find((other) => other.title === segment.title) === segment)
      amounts[first] = segment.amount;
  }
  return amounts;
}

export const fosterChildBenefit = defineCalculation({
  id: 'foster-child-benefit',
  title: 'Świadczenie na pokrycie kosztów utrzymania dziecka w rodzinnej pieczy zastępczej',
  summary:
    'Miesięczna kwota świadczenia (i dodatku z tytułu niepełnosprawności) od dnia faktycznego umieszczenia, z niepełnymi miesiącami, zmianami stawek i końcem uprawnienia. Kwoty ustawowe są minimalne (art. 80 ust. 1): wyższa kwota z uchwały rady powiatu (art. 91) zastępuje je w pliku office.xlsx, w arkuszu „Parametry”.',
  legalBasis: ['art. 80 ust. 1 uwrspz', 'art. 81 ust. 1 uwrspz', 'art. 87 ust. 1 i 4 uwrspz'],
  labels: {
    benefit: 'świadczenie',
    'benefit.monthly': 'świadczenie miesięczne',
    'benefit.firstMonth': 'świadczenie za pierwszy, niepełny miesiąc',
    disabilityAddition: 'dodatek z tytułu niepełnosprawności',
    'disabilityAddition.monthly': 'dodatek miesięczny z tytułu niepełnosprawności',
    'disabilityAddition.firstMonth': 'dodatek za pierwszy, niepełny miesiąc',
  },
  parameters: ['fc_benefit_kin', 'fc_benefit_nonkin', 'fc_addition_disability'],
  settings: [],
  input,
  compute(given, context) {
    const due = entitlement(given);
    const form = CARE_FORMS[given.careForm];
    const derivation = new Derivation();
    derivation.state(`Formą pieczy zastępczej jest ${form.name}.`, form.basis);
    describeEntitlement(derivation, given, due);
    const benefit = titleSchedule({
      title: 'benefit',
      name: 'świadczenia',
      basis: form.basis,
      segments: context.moneySegments(form.parameter, due, given.decisionDate),
      derivation,
    });
    const added = additionPeriod(derivation, given, due);
    const addition =
      added.period === undefined
        ? []
        : titleSchedule({
            title: 'disabilityAddition',
            name: 'dodatku z tytułu niepełnosprawności',
            basis: 'art. 81 ust. 1 uwrspz',
            segments: context.moneySegments('fc_addition_disability', added.period, given.decisionDate),
            derivation,
          });
    const schedule = [...benefit, ...addition];
    return {
      asOf: given.decisionDate,
      amounts: amountsOf(schedule),
      schedule,
      steps: derivation.steps,
      warnings: [...majorityWarning(given, due), ...added.warnings],
    };
  },
  examples,
});
